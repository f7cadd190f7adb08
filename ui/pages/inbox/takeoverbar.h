// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/basics.h"

namespace frontdesk {

class TextLabel;

/// The strip above the text field: who answers now, and the acts that change it.
class TakeoverBar final : public QWidget {
    Q_OBJECT

public:
    enum class Mood : quint8 { Calm, Wanted, Closed };
    struct Acts {
        bool note = false;
        bool guide = false;
        bool ask = false;
        bool takeOver = false;
        bool reopen = false;
    };

    explicit TakeoverBar(QWidget* parent = nullptr);

    void setContent(Mood mood, Icon icon, const QString& title, const QString& text);
    void setActs(Acts acts);
    /// What the reopening button says depends on the state.
    void setReopenText(const QString& text);
    [[nodiscard]] QPushButton* noteButton() const { return m_note; }
    [[nodiscard]] QPushButton* guideButton() const { return m_guide; }
    [[nodiscard]] QPushButton* askButton() const { return m_ask; }
    [[nodiscard]] QPushButton* takeOverButton() const { return m_take; }
    [[nodiscard]] QPushButton* reopenButton() const { return m_reopen; }
    /// The act that the focus goes to: take over, else reopen, else the note.
    [[nodiscard]] QPushButton* mainButton() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWords();

    Mood m_mood = Mood::Calm;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    QPushButton* m_note;
    QPushButton* m_guide;
    QPushButton* m_ask;
    QPushButton* m_take;
    QPushButton* m_reopen;
};

}  // namespace frontdesk
