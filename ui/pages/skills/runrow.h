// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/callback.h"
#include "core/model/skill.h"
#include "ui/widgets/basics.h"

class QPushButton;

namespace frontdesk {

class TextLabel;

/// A run of a skill that changes something: what, for whom, and what a person may do about it.
class RunRow final : public Panel {
    Q_OBJECT

public:
    explicit RunRow(QWidget* parent = nullptr);
    void setRun(const SkillRun& run);
    [[nodiscard]] QPushButton* yesButton() const { return m_yes; }
    [[nodiscard]] QPushButton* noButton() const { return m_no; }
    [[nodiscard]] QPushButton* openButton() const { return m_open; }

Q_SIGNALS:
    void decided(const QString& run, bool approve);
    void settled(const QString& run, bool happened);
    void openWanted(frontdesk::ConversationId id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void answer(bool yes);

    SkillRun m_run;
    TextLabel* m_question;
    TextLabel* m_facts;
    ChipLabel* m_state;
    QPushButton* m_yes;
    QPushButton* m_no;
    QPushButton* m_open;
};

/// A call that was promised.
class CallbackRow final : public Panel {
    Q_OBJECT

public:
    explicit CallbackRow(QWidget* parent = nullptr);
    void setCallback(const Callback& callback);
    [[nodiscard]] QPushButton* doneButton() const { return m_done; }
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void ended(const QString& callback, bool done);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Callback m_callback;
    TextLabel* m_who;
    TextLabel* m_note;
    QPushButton* m_done;
    QPushButton* m_cancel;
};

}  // namespace frontdesk
