// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/housekeeping.h"

#include "core/base/log.h"
#include "core/conversations/capacity.h"
#include "core/conversations/conversationhub.h"
#include "core/conversations/customerframes.h"
#include "core/conversations/escalationpolicy.h"
#include "core/store/conversationstore.h"
#include "core/store/customerstore.h"
#include "core/store/deskstore.h"
#include "core/store/mediastore.h"

namespace frontdesk {
namespace {

constexpr int SweepBatch = 200;
constexpr int PruneBatch = 1000;
constexpr Micros PruneEvery = 60 * MicrosPerMinute;
constexpr Micros UnusedFor = 24 * 60 * MicrosPerMinute;

}  // namespace

Housekeeping::Housekeeping(const ConversationServices& services, ConversationHub& hub, CustomerStore& customers,
                           QObject* parent)
    : QObject(parent),
      m_services(services),
      m_hub(hub),
      m_customers(customers),
      m_publisher(services),
      m_owners(services)
{
    connect(&m_timer, &QTimer::timeout, this, &Housekeeping::sweep);
}

void Housekeeping::start(int sweepMs) { m_timer.start(sweepMs); }

Task<> Housekeeping::recover()
{
    const FrameDraft interrupted = customerframes::complete(QString(), QString(), std::nullopt, false, true,
                                                            m_services.clock.now());
    auto recovering = m_services.store.recover(interrupted);
    const Result<Recovery> recovery = co_await recovering;
    if (!recovery)
        co_return recovery.error();
    if (recovery->interrupted || recovery->unconfirmed || !recovery->replan.isEmpty() || !recovery->queue.isEmpty()) {
        logInfo(
            "recovery",
            QStringLiteral(
                "%1 answers were cut off, %2 sends are unconfirmed, %3 customers are answered now, %4 are queued for people")
                .arg(recovery->interrupted)
                .arg(recovery->unconfirmed)
                .arg(recovery->replan.size())
                .arg(recovery->queue.size()));
    }
    const QList<ConversationId> queue = recovery->queue;
    const QList<ConversationId> replan = recovery->replan;
    for (const ConversationId conversation : queue) {
        auto queueing = queueForPeople(conversation);
        const Result<> queued = co_await queueing;
        if (!queued)
            co_return queued.error();
    }
    // Before the others: who has a place keeps it, and who waited stays first in the line.
    if (m_services.capacity) {
        auto restoring = m_services.capacity->restore();
        const Result<> restored = co_await restoring;
        if (!restored)
            co_return restored.error();
    }
    for (const ConversationId conversation : replan)
        m_hub.scheduleTurn(conversation);
    co_return Result<>();
}

Task<> Housekeeping::queueForPeople(ConversationId conversation)
{
    TurnSnapshot unknown;
    EscalationDraft draft = makeEscalation(unknown, {QStringLiteral("unanswered_after_restart")}, QString(),
                                           deskNow(m_services));
    auto raising = m_services.store.raiseEscalation(conversation, draft);
    const Result<TurnCommitted> raised = co_await raising;
    if (!raised)
        co_return raised.error();
    m_publisher.turn(*raised);
    co_return Result<>();
}

void Housekeeping::sweep()
{
    m_hub.retryFailed();
    if (m_services.capacity)
        m_services.capacity->sweep();
    if (m_sweeping)
        return;
    m_sweeping = true;
    coro::spawn(QStringLiteral("session timeout"), sweepOnce());
}

Task<> Housekeeping::sweepOnce()
{
    auto closing = closeIdle();
    const Result<> closed = co_await closing;
    auto watching = m_owners.look();
    const Result<int> waitAgain = co_await watching;
    if (!waitAgain)
        logError("escalation",
                 QStringLiteral("could not look for customers who were left alone: ") % waitAgain.error().detail);
    auto waking = wakeSnoozed();
    const Result<> woken = co_await waking;
    auto sweeping = sweepFiles();
    const Result<> swept = co_await sweeping;
    if (!woken || !swept)
        logError("housekeeping", QStringLiteral("sweep: ") % (woken ? swept : woken).error().detail);
    auto pruning = pruneUnused();
    const Result<> pruned = co_await pruning;
    m_sweeping = false;
    co_return closed ? pruned : closed;
}

Task<> Housekeeping::pruneUnused()
{
    const Micros steady = m_services.clock.steady();
    if (m_prunedAt > 0 && steady - m_prunedAt < PruneEvery)
        co_return Result<>();
    m_prunedAt = steady;
    const Micros now = m_services.clock.now();
    auto pruning = m_customers.prune(now - UnusedFor, PruneBatch);
    const Result<int> pruned = co_await pruning;
    if (!pruned)
        co_return pruned.error();
    // A full batch means a flood: the rest goes with the next sweep, not in one long transaction.
    if (*pruned == PruneBatch)
        m_prunedAt = 0;
    if (*pruned > 0)
        logInfo("housekeeping", QStringLiteral("%1 chat sessions without a message were removed").arg(*pruned));
    co_return Result<>();
}

Task<> Housekeeping::wakeSnoozed()
{
    if (!m_services.desk)
        co_return Result<>();
    auto waking = m_services.desk->wakeDue(SweepBatch);
    const Result<QList<OwnershipChanged>> woken = co_await waking;
    if (!woken)
        co_return woken.error();
    for (const OwnershipChanged& changed : *woken)
        m_publisher.ownership(changed);
    co_return Result<>();
}

Task<> Housekeeping::sweepFiles()
{
    const Micros steady = m_services.clock.steady();
    if (!m_services.media || (m_filesAt > 0 && steady - m_filesAt < PruneEvery))
        co_return Result<>();
    m_filesAt = steady;
    auto sweeping = m_services.media->sweep();
    const Result<int> swept = co_await sweeping;
    if (!swept)
        co_return swept.error();
    if (*swept > 0)
        logInfo("housekeeping", QStringLiteral("%1 files without a message were removed").arg(*swept));
    co_return Result<>();
}

Task<> Housekeeping::closeIdle()
{
    const Micros now = m_services.clock.now();
    const Micros idleSince = now - m_services.config()->agent.sessionTimeoutMinutes * MicrosPerMinute;
    const FrameDraft frame = customerframes::status("closed", QString(), QStringLiteral("timed_out"), now);
    auto closing = m_services.store.closeIdle(idleSince, frame, SweepBatch);
    const Result<QList<OwnershipChanged>> closed = co_await closing;
    if (!closed)
        co_return closed.error();
    for (const OwnershipChanged& changed : *closed)
        m_publisher.ownership(changed);
    co_return Result<>();
}

}  // namespace frontdesk
