// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/outboxdispatcher.h"

#include "core/base/threadaffinity.h"
#include "core/channels/channel.h"
#include "core/conversations/customerframes.h"
#include "core/store/conversationstore.h"

#include <QRandomGenerator>

namespace frontdesk {
namespace {

constexpr int MaxAttempts = 8;
constexpr int ClaimLimit = 32;
constexpr int StoreRetryMs = 5'000;   // the store refused (disk full): not at once again

bool storeRefused(ErrorCode code)
{
    return code == ErrorCode::Storage || code == ErrorCode::DiskFull || code == ErrorCode::Unavailable;
}

bool worthRetrying(ErrorCode code)
{
    return code == ErrorCode::RateLimited || code == ErrorCode::Timeout || code == ErrorCode::Unavailable;
}

}  // namespace

OutboxDispatcher::OutboxDispatcher(const ConversationServices& services, OutboxStore& outbox, ChannelRegistry& channels,
                                   QObject* parent)
    : QObject(parent), m_services(services), m_outbox(outbox), m_channels(channels), m_publisher(services)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxDispatcher::kick);
}

Micros OutboxDispatcher::backoff(int attempts, double jitter)
{
    const double seconds = std::min(300.0, double(1LL << std::clamp(attempts - 1, 0, 20)));
    return Micros(seconds * (1.0 - 0.2 * jitter) * MicrosPerSecond);
}

void OutboxDispatcher::kick()
{
    FRONTDESK_ASSERT_THREAD(this);
    if (m_stop.stop_requested())
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    coro::spawn(QStringLiteral("outbox"), drain());
}

QFuture<void> OutboxDispatcher::drained()
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QFuture<void> future = promise->future();
    m_waiters.push_back(std::move(promise));
    kick();
    if (!m_running)
        tellDrained();
    return future;
}

void OutboxDispatcher::tellDrained()
{
    const auto waiters = std::exchange(m_waiters, {});
    for (const auto& waiter : waiters)
        waiter->finish();
}

void OutboxDispatcher::shutDown()
{
    m_stop.request_stop();
    m_timer.stop();
    if (!m_running)
        tellDrained();
}

Task<> OutboxDispatcher::drain()
{
    auto retrying = retryReleases();
    Result<> last = co_await retrying;
    bool claiming = true;
    while (claiming) {
        m_again = false;
        auto asking = m_outbox.claimDue(ClaimLimit);
        const Result<QList<OutboxEntry>> claimed = co_await asking;
        if (!claimed) {
            last = claimed.error();
            break;
        }
        for (const OutboxEntry& entry : *claimed) {
            auto dispatching = dispatch(entry);
            const Result<> dispatched = co_await dispatching;
            if (!dispatched)
                last = dispatched.error();
        }
        // At most one row per conversation is claimed at a time: more may be due behind it.
        claiming = (m_again || !claimed->isEmpty()) && !m_stop.stop_requested();
    }
    m_running = false;
    tellDrained();
    if (!last && storeRefused(last.error().code)) {
        if (!m_stop.stop_requested())
            m_timer.start(StoreRetryMs);
        co_return last;
    }
    auto arming = armTimer();
    const Result<> armed = co_await arming;
    co_return last ? armed : last;
}

Task<> OutboxDispatcher::retryReleases()
{
    const QList<OutboxEntry> entries = std::exchange(m_unreleased, {});
    Result<> last;
    for (const OutboxEntry& entry : entries) {
        auto releasing = releaseFrame(entry);
        const Result<> released = co_await releasing;
        if (!released)
            last = released.error();
    }
    co_return last;
}

Task<> OutboxDispatcher::armTimer()
{
    auto asking = m_outbox.nextDue();
    const Result<Micros> due = co_await asking;
    if (!due) {
        if (!m_stop.stop_requested())
            m_timer.start(StoreRetryMs);
        co_return due.error();
    }
    if (*due > 0 && !m_stop.stop_requested()) {
        const Micros wait = std::clamp<Micros>(*due - m_services.clock.now(), 0, MicrosPerMinute);
        m_timer.start(int(wait / 1000) + 1);
    }
    co_return Result<>();
}

Task<> OutboxDispatcher::dispatch(OutboxEntry entry)
{
    Channel* channel = m_channels.find(entry.channelId);
    if (!channel) {
        const Error missing{ErrorCode::NotFound, QStringLiteral("The channel \"%1\" does not exist.").arg(entry.channelId), {}};
        auto recording = recordFailure(entry, missing);
        co_return co_await recording;
    }
    if (channel->descriptor().framed) {
        auto releasing = releaseFrame(entry);
        co_return co_await releasing;
    }
    auto sending = sendThrough(entry);
    co_return co_await sending;
}

Task<> OutboxDispatcher::releaseFrame(OutboxEntry entry)
{
    const FrameDraft frame = customerframes::staffMessage(entry.message.publicId, entry.message.authorName,
                                                          entry.message.text(), m_services.clock.now(),
                                                          entry.message.parts);
    auto releasing = m_services.store.releaseFramed(entry.id, frame);
    const Result<TurnCommitted> released = co_await releasing;
    if (!released) {
        // The row stays `sending` and would hold up everything behind it: it is released as soon as the store works.
        if (storeRefused(released.error().code))
            m_unreleased << entry;
        co_return released.error();
    }
    m_publisher.turn(*released);
    co_return Result<>();
}

Task<> OutboxDispatcher::sendThrough(OutboxEntry entry)
{
    Channel* channel = m_channels.find(entry.channelId);
    const OutboundMessage message{.accountId = entry.accountId,
                                  .externalId = entry.externalId,
                                  .publicId = entry.message.publicId,
                                  .parts = entry.message.parts,
                                  .authorName = entry.message.authorName};
    auto sending = channel->send(message, m_stop.get_token());
    const Result<SendReceipt> receipt = co_await sending;
    if (!receipt) {
        auto recording = recordFailure(entry, receipt.error());
        co_return co_await recording;
    }
    auto marking = m_outbox.markSent(entry.id, receipt->providerId);
    const Result<Message> sent = co_await marking;
    if (!sent)
        co_return sent.error();
    m_publisher.message(*sent, 0);
    co_return Result<>();
}

Task<> OutboxDispatcher::recordFailure(OutboxEntry entry, Error error)
{
    const bool again = worthRetrying(error.code) && entry.attempts < MaxAttempts;
    const double jitter = QRandomGenerator::global()->generateDouble();
    const Micros next = m_services.clock.now() + backoff(entry.attempts + 1, jitter);
    const QString code = errorCodeName(error.code);
    auto marking = again ? m_outbox.markRetry(entry.id, next, code) : m_outbox.markFailed(entry.id, code);
    const Result<Message> marked = co_await marking;
    if (!marked)
        co_return marked.error();
    m_publisher.message(*marked, 0);
    co_return Result<>();
}

}  // namespace frontdesk
