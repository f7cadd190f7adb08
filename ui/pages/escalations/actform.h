// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/escalationconsole.h"
#include "ui/widgets/basics.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace frontdesk {

class TextLabel;

/// What an act needs before it is done: to whom it is passed on, or why nobody is needed. Stands in the page, never over
/// it; Esc leaves it.
class ActForm final : public Panel {
    Q_OBJECT

public:
    explicit ActForm(QWidget* parent = nullptr);

    /// `staff` without the member who asks; anybody is always a choice.
    void askPassOn(const EscalationRow& row, const QList<StaffPresence>& staff);
    void askReason(const EscalationRow& row);
    [[nodiscard]] ConversationId conversation() const { return m_id; }
    void leave();

Q_SIGNALS:
    void passOnWanted(frontdesk::ConversationId id, frontdesk::StaffId to, const QString& note);
    void notNeededWanted(frontdesk::ConversationId id, const QString& reason);
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin(const EscalationRow& row, const QString& title, bool passOn);
    void check();
    void finish();

    ConversationId m_id;
    bool m_passOn = false;
    TextLabel* m_title;
    QComboBox* m_staff;
    QLineEdit* m_text;
    QPushButton* m_done;
};

}  // namespace frontdesk
