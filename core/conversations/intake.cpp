// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/intake.h"

#include "core/conversations/capacity.h"
#include "core/conversations/conversationhub.h"
#include "core/conversations/customerframes.h"
#include "core/conversations/escalationpolicy.h"
#include "core/conversations/framerelay.h"
#include "core/store/conversationstore.h"

namespace frontdesk {
namespace {

QString textOf(const InboundMessage& message)
{
    Message whole;
    whole.parts = message.parts;
    return whole.text();
}

}  // namespace

Task<QList<Accepted>> Intake::accept(QList<InboundMessage> messages)
{
    ++m_storing;
    const auto ended = qScopeGuard([this] { --m_storing; });
    // All are handed to the writer first: they share a group commit and keep their order.
    QList<QFuture<Result<IntakeOutcome>>> pending;
    for (const InboundMessage& message : std::as_const(messages))
        pending << m_services.store.intake(request(message));
    QList<Accepted> accepted;
    Result<> all;
    for (qsizetype i = 0; i < pending.size(); ++i) {
        QFuture<Result<IntakeOutcome>> stored = pending.at(i);
        const Result<IntakeOutcome> outcome = co_await stored;
        if (!outcome) {
            all = outcome.error();  // the others are stored all the same: they are shown and answered
            continue;
        }
        accepted << outcome->accepted;
        accepted.last().frameSeq = outcome->message.frameSeq;
        if (outcome->accepted.duplicate)
            continue;
        m_publisher.timedOut(*outcome);
        const SessionId session = messages.at(i).sessionId;
        if (session.isValid() && m_services.relay.observer())
            m_services.relay.observer()->bindSession(session, outcome->accepted.conversationId,
                                                     outcome->accepted.conversationPublicId);
        m_publisher.intake(*outcome);
        if (!messages.at(i).remoteMedia.isEmpty() && m_services.mediaWaits)
            m_services.mediaWaits();
        if (m_services.capacity)
            m_services.capacity->came(outcome->accepted.conversationId, messages.at(i).peerAddress);
        if (messages.at(i).replyMode == u"people") {
            auto waiting = waitForPeople(outcome->accepted.conversationId);
            const Result<> waits = co_await waiting;
            if (!waits)
                all = waits.error();
        } else if (messages.at(i).replyMode != u"none")
            m_hub.messageArrived(outcome->accepted,
                                 m_services.coalesceMs ? m_services.coalesceMs(messages.at(i).channelId) : 0);
    }
    if (!all)
        co_return all.error();
    co_return accepted;
}

Task<> Intake::waitForPeople(ConversationId conversation)
{
    const TurnSnapshot unknown;
    EscalationDraft draft = makeEscalation(unknown, {QStringLiteral("after_restore")}, QString(), deskNow(m_services));
    draft.frame = FrameDraft();  // nobody asked for a person
    auto raising = m_services.store.raiseEscalation(conversation, draft);
    const Result<TurnCommitted> raised = co_await raising;
    if (!raised)
        co_return raised.error();
    m_publisher.turn(*raised);
    co_return Result<>();
}

IntakeRequest Intake::request(const InboundMessage& message) const
{
    const Micros now = m_services.clock.now();
    IntakeRequest request;
    request.message = message;
    request.messagePublicId = newPublicId();
    request.conversationPublicId = newPublicId();
    request.frame = customerframes::contactMessage(request.messagePublicId, message.displayName, textOf(message),
                                                   message.clientMessageId, now);
    request.timedOutFrame = customerframes::status("closed", QString(), QStringLiteral("timed_out"), now);
    request.idleTimeout = m_services.config()->agent.sessionTimeoutMinutes * MicrosPerMinute;
    request.limits = m_limits;
    request.maxPerAddress = m_maxPerAddress;
    request.sample = m_services.config()->sampleData;
    return request;
}

}  // namespace frontdesk
