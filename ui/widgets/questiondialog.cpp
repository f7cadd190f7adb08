// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/questiondialog.h"

#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {

QuestionDialog::QuestionDialog(const QString& title, const QString& text, const QList<Answer>& answers,
                               const QString& checkText, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(title, {18, QFont::DemiBold, Tone::Text, TextFlow::Wrap}));
    layout->addWidget(new TextLabel(text, {14, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    if (!checkText.isEmpty()) {
        m_check = new QCheckBox(checkText);
        layout->addWidget(m_check);
    }
    layout->addSpacing(4);
    layout->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    for (int i = 0; i < answers.size(); ++i) {
        QPushButton* button = makeButton(answers[i].text, answers[i].kind);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, i] {
            Q_EMIT answered(i, m_check && m_check->isChecked());
            close();
        });
        // The first answer stands at the end of the row, where the eye arrives.
        row->insertWidget(1, button);
        m_buttons << button;
    }
    layout->addLayout(row);
    for (int i = 1; i < m_buttons.size(); ++i)
        setTabOrder(m_buttons[i - 1], m_buttons[i]);
    m_buttons.first()->setDefault(true);
    m_buttons.first()->setFocus();
    setMinimumWidth(scaled(440));
    // The size hint takes wrapped labels for narrower than they will be; without this there is a gap below the title.
    const int wide = qMax(minimumWidth(), layout->totalSizeHint().width());
    resize(wide, layout->totalHeightForWidth(wide));
    setAccessibleDescription(text);
}

}  // namespace frontdesk
