// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/basics.h"

namespace frontdesk {

class TextLabel;

/// The strip above the text field: who answers now, and the one act that changes it.
class TakeoverBar final : public QWidget {
    Q_OBJECT

public:
    enum class Mood : quint8 { Calm, Wanted, Closed };

    explicit TakeoverBar(QWidget* parent = nullptr);

    void setContent(Mood mood, Icon icon, const QString& title, const QString& text);
    void setActions(bool note, bool takeOver);
    [[nodiscard]] QPushButton* noteButton() const { return m_note; }
    [[nodiscard]] QPushButton* takeOverButton() const { return m_take; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mood m_mood = Mood::Calm;
    IconLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_text;
    QPushButton* m_note;
    QPushButton* m_take;
};

}  // namespace frontdesk
