// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/takeoverbar.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace frontdesk {

TakeoverBar::TakeoverBar(QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel(Icon::Bot, Tone::Ai, 20)),
      m_title(new TextLabel({}, {13, QFont::DemiBold})), m_text(new TextLabel({}, {12, QFont::Normal, Tone::Muted})),
      m_note(makeButton(tr("Note"), ButtonKind::Plain, Icon::Lock)),
      m_take(makeButton(tr("Take over"), ButtonKind::Primary, Icon::Hand))
{
    m_note->setAccessibleName(tr("Write an internal note"));
    m_take->setAccessibleName(tr("Take over this conversation"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 10, 10);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    layout->addLayout(words, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_take);
}

void TakeoverBar::setContent(Mood mood, Icon icon, const QString& title, const QString& text)
{
    m_mood = mood;
    m_icon->setIcon(icon, mood == Mood::Wanted ? Tone::Wait : icon == Icon::Bot ? Tone::Ai : Tone::Muted);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    update();
}

void TakeoverBar::setActions(bool note, bool takeOver)
{
    m_note->setVisible(note);
    m_take->setVisible(takeOver);
}

void TakeoverBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool wanted = m_mood == Mood::Wanted;
    paint::roundedRect(&painter, rect(), 10, tone(wanted ? Tone::WaitPanel : Tone::SurfaceAlt),
                       tone(wanted ? Tone::WaitPanelLine : Tone::Border));
}

}  // namespace frontdesk
