// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/takeoverbar.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace frontdesk {
namespace {

/// The sentence needs this much; where less is left, the minor acts show their icons only.
constexpr int SentenceRoom = 230;
constexpr int OwnRoom = 64;  // margins, icon and gaps

}  // namespace

TakeoverBar::TakeoverBar(QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel(Icon::Bot, Tone::Ai, 20)),
      m_title(new TextLabel({}, {13, QFont::DemiBold, Tone::Text, TextFlow::Wrap})),
      m_text(new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap})),
      m_note(makeButton(tr("Note"), ButtonKind::Plain, Icon::Lock)),
      m_guide(makeButton(tr("Guide AI"), ButtonKind::Plain, Icon::Sparkles)),
      m_ask(makeButton(tr("Ask to take over"), ButtonKind::Plain, Icon::Bell)),
      m_take(makeButton(tr("Take over"), ButtonKind::Primary, Icon::Hand)),
      m_reopen(makeButton(tr("Reopen"), ButtonKind::Primary, Icon::RotateCcw))
{
    m_note->setAccessibleName(tr("Write an internal note"));
    m_guide->setAccessibleName(tr("Guide the AI"));
    m_ask->setToolTip(tr("Tells the colleague that you would like to have this conversation"));
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
    for (QPushButton* button : {m_note, m_guide, m_ask, m_reopen, m_take})
        layout->addWidget(button);
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

void TakeoverBar::setActs(Acts acts)
{
    m_note->setVisible(acts.note);
    m_guide->setVisible(acts.guide);
    m_ask->setVisible(acts.ask);
    m_take->setVisible(acts.takeOver);
    m_reopen->setVisible(acts.reopen);
    fitWords();
}

void TakeoverBar::setReopenText(const QString& text) { m_reopen->setText(text); }

QPushButton* TakeoverBar::mainButton() const
{
    if (!m_take->isHidden())
        return m_take;
    return m_reopen->isHidden() ? m_note : m_reopen;
}

void TakeoverBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void TakeoverBar::fitWords()
{
    m_note->setText(tr("Note"));
    m_guide->setText(tr("Guide AI"));
    int acts = 0;
    for (const QPushButton* button : {m_note, m_guide, m_ask, m_reopen, m_take})
        acts += button->isHidden() ? 0 : button->sizeHint().width() + layout()->spacing();
    if (width() - acts - OwnRoom >= scaled(SentenceRoom))
        return;
    m_note->setText({});
    m_guide->setText({});
}

void TakeoverBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool wanted = m_mood == Mood::Wanted;
    paint::roundedRect(&painter, rect(), 10, tone(wanted ? Tone::WaitPanel : Tone::SurfaceAlt),
                       tone(wanted ? Tone::WaitPanelLine : Tone::Border));
}

}  // namespace frontdesk
