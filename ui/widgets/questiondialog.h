// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/basics.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QPushButton;

namespace frontdesk {

/// A question with two or three answers as buttons and an optional check mark. Opened with open(); Esc and the window's
/// close button answer nothing. Deletes itself when it closes.
class QuestionDialog final : public QDialog {
    Q_OBJECT

public:
    struct Answer {
        QString text;
        ButtonKind kind = ButtonKind::Plain;
    };

    /// The first answer has the focus and is what Enter does.
    QuestionDialog(const QString& title, const QString& text, const QList<Answer>& answers, const QString& checkText,
                   QWidget* parent);
    [[nodiscard]] QPushButton* button(int index) const { return m_buttons[index]; }
    [[nodiscard]] QCheckBox* check() const { return m_check; }

Q_SIGNALS:
    /// `index` counts the answers; `checked` is false when there is no check mark.
    void answered(int index, bool checked);

private:
    QList<QPushButton*> m_buttons;
    QCheckBox* m_check = nullptr;
};

}  // namespace frontdesk
