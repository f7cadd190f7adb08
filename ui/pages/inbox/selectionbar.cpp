// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/selectionbar.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace frontdesk {

SelectionBar::SelectionBar(QWidget* parent)
    : Panel(Tone::Selected, TopEdge, parent),
      m_count(new TextLabel({}, {13, QFont::DemiBold})),
      m_close(makeIconButton(Icon::Check, tr("Close the selected ones"))),
      m_assign(makeIconButton(Icon::UserRound, tr("Assign the selected ones"))),
      m_read(makeIconButton(Icon::CheckCheck, tr("Mark the selected ones as read"))),
      m_clear(makeIconButton(Icon::Cross, tr("Clear the selection")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 10, 6);
    layout->setSpacing(4);
    layout->addWidget(m_count, 1);
    for (QToolButton* button : {m_close, m_assign, m_read, m_clear})
        layout->addWidget(button);
    hide();
}

void SelectionBar::setCount(int count)
{
    m_count->setText(tr("%n selected", nullptr, count));
    setVisible(count > 1);
}

}  // namespace frontdesk
