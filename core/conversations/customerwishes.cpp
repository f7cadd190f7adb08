// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/customerwishes.h"

#include "core/conversations/escalationpolicy.h"

namespace frontdesk {

Task<> CustomerWishes::saveDetails(SessionId session, CustomerDetails details)
{
    auto saving = m_store.saveDetails(session, details);
    const Result<DetailsSaved> saved = co_await saving;
    if (!saved)
        co_return saved.error();
    if (saved->summary)
        m_publisher.summary(*saved->summary, saved->feedSeq);
    co_return Result<>();
}

Task<> CustomerWishes::rate(SessionId session, CustomerRating rating)
{
    auto storing = m_store.rate(session, rating);
    const Result<MessageSaved> saved = co_await storing;
    if (!saved)
        co_return saved.error();
    if (saved->feedSeq > 0)  // 0 = sent again, nothing changed
        m_publisher.saved(*saved);
    co_return Result<>();
}

Task<Accepted> CustomerWishes::leaveMessage(InboundMessage message, QString email)
{
    message.replyMode = QStringLiteral("none");
    const QList<InboundMessage> inbound{message};
    auto accepting = m_intake.accept(inbound);
    const Result<QList<Accepted>> accepted = co_await accepting;
    if (!accepted)
        co_return accepted.error();
    const Accepted first = accepted->constFirst();
    TurnSnapshot asked;
    asked.unanswered << Message{.id = first.messageId, .parts = message.parts};
    LeftMessage left{.conversationId = first.conversationId, .messageId = first.messageId, .email = email};
    left.escalation = makeEscalation(asked, {QStringLiteral("message_left")}, QString(), deskNow(m_services));
    auto leaving = m_store.leaveMessage(left);
    const Result<TurnCommitted> noted = co_await leaving;
    // The message itself is stored and answered for whatever becomes of the mark: a retry sets it.
    if (!noted)
        co_return noted.error();
    m_publisher.turn(*noted);
    co_return first;
}

}  // namespace frontdesk
