// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/silencebar.h"

#include "ui/models/displaytext.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace frontdesk {
namespace {

/// What ends the silence.
QString remedy(const QString& silence)
{
    if (silence == u"outside_human")
        return SilenceBar::tr("It answers again when that person has left the conversation, or when you hand it back.");
    if (silence == u"several_customers")
        return SilenceBar::tr("It answers again when only one customer is left. You can take over and write.");
    if (silence == u"thread_inactive")
        return SilenceBar::tr("It answers again when the provider says that the conversation is active.");
    if (silence == u"opted_out")
        return SilenceBar::tr("Nothing may be sent until the customer writes START.");
    if (silence == u"at_capacity")
        return SilenceBar::tr("The AI answers as soon as another conversation is done. You can take over at once.");
    return {};
}

}  // namespace

SilenceBar::SilenceBar(QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel(Icon::CirclePause, Tone::Wait, 20)),
      m_title(new TextLabel({}, {13, QFont::DemiBold, Tone::Text, TextFlow::Wrap})),
      m_text(new TextLabel({}, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap}))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 9);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    layout->addLayout(words, 1);
    hide();
}

void SilenceBar::setConversation(const ConversationSummary& summary)
{
    const Conversation& conversation = summary.conversation;
    const bool silent = !conversation.silence.isEmpty() && conversation.handler == Handler::Ai
                        && conversation.state != ConversationState::Closed;
    setNotice(conversation.silence == u"at_capacity" ? Icon::Hourglass : Icon::CirclePause,
              silent ? display::silenceText(conversation.silence) : QString(), remedy(conversation.silence));
}

void SilenceBar::setNotice(Icon icon, const QString& title, const QString& text)
{
    if (!title.isEmpty()) {
        m_icon->setIcon(icon, Tone::Wait);
        m_title->setText(title);
        m_text->setText(text);
        m_text->setVisible(!text.isEmpty());
        setAccessibleName(title);
        setAccessibleDescription(text);
    }
    setVisible(!title.isEmpty());
}

QString SilenceBar::text() const { return isHidden() ? QString() : m_title->text(); }

void SilenceBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(Tone::WaitSoft));
}

}  // namespace frontdesk
