// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/publisher.h"

#include "core/conversations/capacity.h"
#include "core/conversations/framerelay.h"
#include "core/events/eventbus.h"

namespace frontdesk {

void Publisher::message(const Message& message, qint64 seq) { m_services.events.publish(MessageChanged{message}, seq); }

void Publisher::summary(const ConversationSummary& summary, qint64 seq)
{
    m_services.events.publish(ConversationChanged{summary}, seq);
    if (m_services.capacity)
        m_services.capacity->changed(summary.conversation);
}

void Publisher::delta(const Message& message, qint64 offset, const QString& text)
{
    m_services.events.publish(MessageDelta{message.conversationId, message.id, offset, text});
}

void Publisher::timedOut(const IntakeOutcome& outcome)
{
    if (!outcome.timedOut)
        return;
    for (const Message& event : outcome.events)
        message(event, outcome.feedSeq);
    summary(*outcome.timedOut, outcome.feedSeq);
    for (const CustomerFrame& frame : outcome.frames)
        if (frame.conversationId == outcome.timedOut->conversation.id)
            m_services.relay.release({frame});
}

void Publisher::intake(const IntakeOutcome& outcome)
{
    if (outcome.accepted.duplicate)
        return;
    if (!outcome.timedOut)
        for (const Message& event : outcome.events)
            message(event, outcome.feedSeq);
    message(outcome.message, outcome.feedSeq);
    withdrawn(outcome.removed, outcome.summary, outcome.feedSeq);
    summary(outcome.summary, outcome.feedSeq);
    if (outcome.newConversation)
        m_services.relay.expectFrom(outcome.accepted.conversationId, 0);
    for (const CustomerFrame& frame : outcome.frames)
        if (frame.conversationId == outcome.accepted.conversationId)
            m_services.relay.release({frame});
}

void Publisher::withdrawn(const QList<MessageId>& removed, const ConversationSummary& summary, qint64 seq)
{
    for (const MessageId id : removed) {
        // An empty AI message that was withdrawn: staff screens drop the row that was shown as "writing".
        Message gone;
        gone.id = id;
        gone.conversationId = summary.conversation.id;
        gone.author = Author::Ai;
        gone.direction = Direction::Outbound;
        gone.delivery = Delivery::Interrupted;
        message(gone, seq);
    }
}

void Publisher::turn(const TurnCommitted& committed)
{
    if (committed.message.id.isValid())
        message(committed.message, committed.feedSeq);
    if (committed.message.delivery == Delivery::Queued && m_services.queued)
        m_services.queued();
    withdrawn(committed.removed, committed.summary, committed.feedSeq);
    for (const Message& event : committed.events)
        message(event, committed.feedSeq);
    summary(committed.summary, committed.feedSeq);
    m_services.relay.release(committed.frames);
}

void Publisher::ownership(const OwnershipChanged& changed)
{
    for (const Message& row : changed.messages)
        message(row, changed.feedSeq);
    withdrawn(changed.removed, changed.summary, changed.feedSeq);
    summary(changed.summary, changed.feedSeq);
    m_services.relay.release(changed.frames);
}

void Publisher::saved(const MessageSaved& saved)
{
    message(saved.message, saved.feedSeq);
    summary(saved.summary, saved.feedSeq);
}

}  // namespace frontdesk
