// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/messagetally.h"

namespace frontdesk {
namespace {

/// Nothing should come near; it only must not grow for ever.
constexpr qsizetype MostKept = 10'000;

}  // namespace

void MessageTally::note(const DomainEvent& event, qint64 seq)
{
    if (const auto* changed = std::get_if<MessageChanged>(&event))
        noteMessage(changed->message, seq);
    else if (const auto* removed = std::get_if<MessageRemoved>(&event))
        m_waiting.remove(removed->messageId);
    else if (const auto* known = std::get_if<ConversationChanged>(&event))
        learn(known->summary.conversation);
}

/// A row that is new or goes on is published with its place in the feed; the later words of the provider are not.
void MessageTally::noteMessage(const Message& message, qint64 seq)
{
    if (message.kind != MessageKind::Text)
        return;
    const Delivery state = message.delivery;
    if (state == Delivery::Streaming || state == Delivery::Queued || state == Delivery::Sending) {
        if (seq != 0 && m_waiting.size() < MostKept)
            m_waiting.insert(message.id);
        return;
    }
    const bool waited = m_waiting.remove(message.id);
    const bool withdrawn = message.parts.isEmpty();
    // What is published again with its end known was counted; a customer's message is new when it is in the feed.
    const bool arrived = seq != 0 && message.direction == Direction::Inbound;
    const bool said = waited || arrived;
    if (said && !withdrawn)
        count(message.conversationId, message.author);
}

void MessageTally::count(ConversationId conversation, Author author)
{
    if (const QString* channel = m_channels.object(conversation))
        m_add(*channel, authorKey(author));
    else if (m_unnamed.size() < MostKept)
        m_unnamed[conversation] << author;
}

void MessageTally::learn(const Conversation& conversation)
{
    m_channels.insert(conversation.id, new QString(conversation.channelId));
    const QList<Author> counted = m_unnamed.take(conversation.id);
    for (const Author author : counted)
        count(conversation.id, author);
}

}  // namespace frontdesk
