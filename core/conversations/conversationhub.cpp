// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/conversationhub.h"

#include "core/conversations/turnrunner.h"

#include <QTimer>

namespace frontdesk {
namespace {

constexpr qsizetype MaxIdleMailboxes = 4096;
/// With one sweep each 15 s this is ten minutes; from then on it is tried every five minutes: a disk may stay full, a
/// provider away, for a night, and the customer still waits.
constexpr int OftenRetries = 40;
constexpr int SeldomSweeps = 20;

/// A new message makes an answer that nobody has seen yet start again. Who writes all the time gets one all the same.
constexpr Micros ReplanFor = 15 * MicrosPerSecond;

bool mayReplan(Mailbox& box, Micros now)
{
    if (box.running->released || box.insists)
        return false;
    if (box.replanSince == 0)
        box.replanSince = now;
    return now - box.replanSince < ReplanFor;
}

bool mayPass(ErrorCode code)
{
    return code != ErrorCode::Cancelled && code != ErrorCode::Fenced && code != ErrorCode::NotFound
           && code != ErrorCode::InvalidInput;
}

/// Notices are due once for each window that fills up. After a restart nobody knows whether one was given; then the first
/// message over the limit has told it.
void noteLimited(Mailbox& box, const Accepted& accepted, Micros now)
{
    box.limited.insert(accepted.messageId);
    if (accepted.firstOverLimit)
        box.rateNoticeDue = true;
    box.limitedUntil = std::max(box.limitedUntil, now + accepted.limitedFor);
}

Task<> runQueuedTurn(TurnRunner* runner, TurnGate* gate, MailboxPtr box)
{
    const TurnGate::Running running(*gate);
    box->turnQueued = false;
    auto turn = runner->run(box);
    const Result<> done = co_await turn;
    box->insists = false;
    box->failures = done || !mayPass(done.error().code) ? 0 : box->failures + 1;
    co_return done;
}

}  // namespace

MailboxPtr ConversationHub::mailbox(ConversationId conversation)
{
    MailboxPtr& box = m_boxes[conversation];
    if (!box) {
        box = std::make_shared<Mailbox>(conversation);
        const MailboxPtr created = box;
        trim();
        return created;
    }
    return box;
}

void ConversationHub::messageArrived(const Accepted& accepted, int coalesceMs)
{
    if (accepted.quiet)
        return;  // what was being written for somebody who sent STOP is fenced by the commit
    // A person has it: there is nothing to plan, and the hand-back posts a turn by itself.
    if (accepted.humanOwned && !accepted.rateLimited)
        return;
    const MailboxPtr box = mailbox(accepted.conversationId);
    if (accepted.rateLimited)
        noteLimited(*box, accepted, m_clock.steady());
    else if (box->running && mayReplan(*box, m_clock.steady()))
        box->running->stop.request_stop();
    if (accepted.humanOwned)
        return;
    if (coalesceMs > 0)
        collect(box, coalesceMs);
    else
        scheduleTurn(accepted.conversationId);
}

void ConversationHub::collect(const MailboxPtr& box, int ms)
{
    const Micros now = m_clock.steady();
    if (box->burstSince == 0)
        box->burstSince = now;
    const quint64 burst = ++box->burst;
    const Micros end = box->burstSince + CollectAtMost * ms * Micros(1000);
    const int wait = int(std::clamp<Micros>((end - now) / 1000, 0, ms));
    const bool last = wait < ms;
    QTimer::singleShot(wait, &m_timers, [this, box, burst, last] {
        if (box->burst != burst)
            return;  // a further message came: its timer decides
        box->burstSince = 0;
        box->insists = last;
        scheduleTurn(box->id);
    });
}

void ConversationHub::scheduleTurn(ConversationId conversation)
{
    const MailboxPtr box = mailbox(conversation);
    if (m_stopping || box->turnQueued)
        return;
    box->turnQueued = true;
    m_gate.post([runner = &m_runner, gate = &m_gate, box] {
        box->queue.post([runner, gate, box] { return runQueuedTurn(runner, gate, box); });
    });
}

void ConversationHub::retryFailed()
{
    const bool seldom = ++m_sweeps % SeldomSweeps == 0;
    const Micros now = m_clock.steady();
    const QHash<ConversationId, MailboxPtr> boxes = m_boxes;
    for (const MailboxPtr& box : boxes)
        if ((box->deferred && now >= box->limitedUntil)
            || (box->failures > 0 && (seldom || box->failures <= OftenRetries)))
            scheduleTurn(box->id);
}

void ConversationHub::releaseHeld()
{
    const QHash<ConversationId, MailboxPtr> boxes = m_boxes;
    for (const MailboxPtr& box : boxes)
        if (box->held)
            scheduleTurn(box->id);
}

void ConversationHub::shutDown()
{
    m_stopping = true;
    m_gate.shut();
    m_runner.shutDown();
    for (const MailboxPtr& box : std::as_const(m_boxes))
        if (box->running)
            box->running->stop.request_stop();
}

int ConversationHub::runningTurns() const
{
    int count = int(m_gate.waiting());
    for (const MailboxPtr& box : m_boxes)
        count += box->running || !box->queue.idle() ? 1 : 0;
    return count;
}

bool ConversationHub::stopTurn(ConversationId conversation)
{
    const MailboxPtr box = m_boxes.value(conversation);
    if (box && box->running)
        box->running->stop.request_stop();
    return box && (box->running || box->turnQueued || !box->queue.idle());
}

void ConversationHub::forget(ConversationId conversation)
{
    const auto it = m_boxes.constFind(conversation);
    if (it != m_boxes.constEnd() && it.value().use_count() == 1 && it.value()->queue.idle() && !it.value()->running)
        m_boxes.erase(it);
}

void ConversationHub::trim()
{
    if (m_boxes.size() <= MaxIdleMailboxes)
        return;
    // A box that somebody else still holds (a coroutine) has a use count above one and stays.
    for (auto it = m_boxes.begin(); it != m_boxes.end();)
        it = it.value().use_count() == 1 && it.value()->idle() ? m_boxes.erase(it) : std::next(it);
}

}  // namespace frontdesk
