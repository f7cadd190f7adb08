// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {

EmptyState::EmptyState(QWidget* parent)
    : Panel(Tone::Surface, NoEdge, parent),
      m_icon(new IconLabel(Icon::Inbox, Tone::Faint, 36)),
      m_title(new TextLabel({}, {15, QFont::DemiBold, Tone::Text, TextFlow::Wrap})),
      m_text(new TextLabel({}, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_button(makeButton({}, ButtonKind::Plain))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    for (TextLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(420);
        auto* line = new QHBoxLayout;
        line->addStretch(0);
        line->addWidget(label, 1);
        line->addStretch(0);
        layout->addLayout(line);
    }
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::setContent(Icon icon, const QString& title, const QString& text, const QString& action)
{
    m_icon->setIcon(icon, Tone::Faint);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

}  // namespace frontdesk
