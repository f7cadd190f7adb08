// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/ownership.h"

#include "core/base/log.h"
#include "core/conversations/conversationhub.h"
#include "core/conversations/customerframes.h"
#include "core/conversations/escalationpolicy.h"
#include "core/conversations/framerelay.h"
#include "core/store/conversationstore.h"
#include "core/store/escalationstore.h"

namespace frontdesk {
namespace {

constexpr int FenceDeadlineMs = 2000;

}  // namespace

/// After this no AI effect of the current generation starts, none is in flight, and no hint reaches a wire.
QCoro::Task<> Ownership::silence(MailboxPtr box)
{
    if (box->running)
        box->running->stop.request_stop();
    if (m_services.relay.observer() && box->generation > 0) {
        QFuture<bool> fenced = coro::finishedWithin(m_services.relay.observer()->fence(box->id, box->generation),
                                                    FenceDeadlineMs);
        const bool inTime = co_await fenced;
        // Durable frames are safe all the same (they leave in committed order); only a hint could be late.
        if (!inTime)
            logError("takeover", QStringLiteral("the gateway did not confirm the fence in time"));
    }
    QFuture<void> idle = box->storeIdle();
    co_await idle;
}

std::optional<StreamingMessage> Ownership::streaming(const Mailbox& box) const
{
    const auto turn = box.running;
    if (!turn || turn->closedByOwner || !turn->id.isValid())
        return std::nullopt;
    return StreamingMessage{.turnId = turn->id,
                            .messageId = turn->reply.id,
                            .releasedText = turn->releasedText,
                            .releasedSeq = turn->releasedSeq,
                            .interrupted = customerframes::complete(turn->reply.publicId, turn->releasedText,
                                                                    std::nullopt, false, true, m_services.clock.now())};
}

void Ownership::settle(const MailboxPtr& box, const Result<OwnershipChanged>& changed)
{
    --box->seizing;
    if (!changed) {
        // Nobody else may own it now: if the AI still does, its unanswered messages get a turn again.
        m_hub.scheduleTurn(box->id);
        return;
    }
    if (box->running)
        box->running->closedByOwner = true;
    box->unfinished.reset();
    box->generation = changed->summary.conversation.generation;
    box->unknownStreak = 0;
    m_publisher.ownership(*changed);
}

Task<ConversationSummary> Ownership::takeOver(ConversationId conversation, StaffMember staff, bool force)
{
    const MailboxPtr box = m_hub.mailbox(conversation);
    ++box->seizing;
    auto silencing = silence(box);
    co_await silencing;
    const TakeOver request{
        .conversationId = conversation,
        .staffId = staff.id,
        .streaming = streaming(*box),
        .joined = customerframes::status("human_joined", staff.name, QString(), m_services.clock.now()),
        .force = force};
    auto taking = m_services.store.takeOver(request);
    const Result<OwnershipChanged> changed = co_await taking;
    settle(box, changed);
    if (!changed)
        co_return changed.error();
    co_return changed->summary;
}

Task<ConversationSummary> Ownership::handBack(ConversationId conversation, StaffMember staff, QString guidance)
{
    const MailboxPtr box = m_hub.mailbox(conversation);
    ++box->seizing;
    const AgentConfigPtr config = m_services.config();
    const HandBack request{
        .conversationId = conversation,
        .staffId = staff.id,
        .guidance = guidance,
        .frame = customerframes::status("handed_back", config->agent.name, QString(), m_services.clock.now())};
    auto handing = m_services.store.handBack(request);
    const Result<OwnershipChanged> changed = co_await handing;
    settle(box, changed);
    if (!changed)
        co_return changed.error();
    // A customer who wrote last and got no answer from the person gets one from the AI.
    m_hub.scheduleTurn(conversation);
    co_return changed->summary;
}

Task<ConversationSummary> Ownership::close(ConversationId conversation, StaffMember staff, QString reason,
                                           MessageId lastSeen)
{
    const MailboxPtr box = m_hub.mailbox(conversation);
    ++box->seizing;
    auto silencing = silence(box);
    co_await silencing;
    const CloseConversation request{
        .conversationId = conversation,
        .staffId = staff.id,
        .reason = reason,
        .streaming = streaming(*box),
        .frame = customerframes::status("closed", staff.name, reason, m_services.clock.now()),
        .lastSeen = lastSeen};
    auto closing = m_services.store.close(request);
    const Result<OwnershipChanged> changed = co_await closing;
    settle(box, changed);
    if (!changed)
        co_return changed.error();
    co_return changed->summary;
}

void Ownership::endAnswered(ConversationId conversation, qint64 generation)
{
    const MailboxPtr box = m_hub.mailbox(conversation);
    box->queue.post([this, box, generation] { return closeAnswered(box, generation); });
}

Task<> Ownership::closeAnswered(MailboxPtr box, qint64 generation)
{
    if (box->seizing > 0)
        co_return Result<>();
    ++box->seizing;
    const CloseConversation request{
        .conversationId = box->id,
        .staffId = {},
        .reason = QStringLiteral("resolved"),
        .streaming = std::nullopt,
        .frame = customerframes::status("closed", QString(), QStringLiteral("resolved"), m_services.clock.now()),
        .generation = generation};
    auto closing = m_services.store.close(request);
    const Result<OwnershipChanged> changed = co_await closing;
    settle(box, changed);
    co_return Result<>();
}

Task<ConversationSummary> Ownership::passOn(ConversationId conversation, StaffMember staff, StaffId to, QString note)
{
    auto reading = m_services.store.summary(conversation);
    const Result<ConversationSummary> present = co_await reading;
    if (!present)
        co_return present.error();
    const DeskNow desk = deskNow(m_services);
    TurnSnapshot snapshot;
    snapshot.escalation = present->escalation;
    EscalationDraft draft = makeEscalation(snapshot, {QStringLiteral("passed_on")}, QString(), desk);
    draft.priority = present->conversation.priority;
    draft.dueAt = dueTime(draft.priority, desk.now, *desk.config);
    draft.frame = FrameDraft();  // the customer keeps the conversation that is there
    const PassOn request{.conversationId = conversation, .by = staff.id, .to = to, .note = note, .draft = draft};
    auto passing = m_services.escalations->passOn(request);
    const Result<OwnershipChanged> changed = co_await passing;
    if (!changed)
        co_return changed.error();
    m_publisher.ownership(*changed);
    co_return changed->summary;
}

Task<ConversationSummary> Ownership::notNeeded(ConversationId conversation, StaffMember staff, QString reason)
{
    const NotNeeded request{.conversationId = conversation,
                            .by = staff.id,
                            .reason = reason,
                            .frame = customerframes::escalation(
                                QString(), "ended",
                                QStringLiteral("The team has looked at this and asked the assistant to go on."),
                                m_services.clock.now())};
    auto ending = m_services.escalations->notNeeded(request);
    const Result<OwnershipChanged> changed = co_await ending;
    if (!changed)
        co_return changed.error();
    m_publisher.ownership(*changed);
    m_hub.scheduleTurn(conversation);
    co_return changed->summary;
}

Task<ConversationSummary> Ownership::change(ConversationId conversation, Effect effect)
{
    const MailboxPtr box = m_hub.mailbox(conversation);
    ++box->seizing;
    auto changing = effect();
    const Result<OwnershipChanged> changed = co_await changing;
    settle(box, changed);
    if (!changed)
        co_return changed.error();
    if (changed->summary.conversation.handler == Handler::Ai)
        m_hub.scheduleTurn(conversation);
    co_return changed->summary;
}

}  // namespace frontdesk
