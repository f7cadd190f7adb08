// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/outboxdispatcher.h"

#include "core/base/log.h"
#include "core/base/threadaffinity.h"
#include "core/channels/channel.h"
#include "core/conversations/customerframes.h"
#include "core/store/conversationstore.h"

#include <QRandomGenerator>

#include <algorithm>
#include <iterator>

namespace frontdesk {
namespace {

constexpr int FramedLimit = 32;
constexpr int StoreRetryMs = 5'000;  // the store refused (disk full): not at once again

bool storeRefused(ErrorCode code)
{
    return code == ErrorCode::Storage || code == ErrorCode::DiskFull || code == ErrorCode::Unavailable;
}

QString accountKey(const OutboxEntry& entry) { return QString(entry.channelId + u'/' + entry.accountId); }

/// Files go with the first piece.
QList<MessagePart> partsOf(const OutboxEntry& entry)
{
    if (entry.text.isEmpty())
        return entry.message.parts;
    QList<MessagePart> parts{TextPart{entry.text}};
    if (entry.piece == 0)
        for (const MessagePart& part : entry.message.parts)
            if (!std::holds_alternative<TextPart>(part))
                parts << part;
    return parts;
}

OutboundMessage outbound(const OutboxEntry& entry)
{
    QString id = entry.message.publicId;
    if (entry.pieces > 1 || entry.retries > 0)
        id += u'/' + QString::number(entry.piece);
    // What comes of an earlier try says nothing about this one.
    if (entry.retries > 0)
        id += QStringLiteral("/r") + QString::number(entry.retries);
    return {.accountId = entry.accountId,
            .externalId = entry.externalId,
            .publicId = id,
            .parts = partsOf(entry),
            .authorName = entry.message.authorName,
            .templateId = entry.templateId,
            .templateValues = entry.templateValues,
            .firstTriedAt = entry.firstTriedAt,
            .lastTriedAt = entry.unconfirmedAt};
}

}  // namespace

OutboxDispatcher::OutboxDispatcher(const ConversationServices& services, OutboxStore& outbox, ChannelRegistry& channels,
                                   QObject* parent)
    : QObject(parent), m_services(services), m_outbox(outbox), m_channels(channels), m_publisher(services)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxDispatcher::kick);
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
    m_waiters.push_back({std::move(promise), std::nullopt});
    kick();
    if (!m_running)
        tellDrained();
    return future;
}

void OutboxDispatcher::tellDrained()
{
    const bool stopping = m_stop.stop_requested();
    const quint64 oldest = m_sends.isEmpty() ? m_lastSend + 1 : *std::min_element(m_sends.begin(), m_sends.end());
    std::vector<Waiter> waiting;
    for (Waiter& waiter : std::exchange(m_waiters, {})) {
        // With everything claimed it is known for which sends it waits.
        if (!m_running && !waiter.upTo)
            waiter.upTo = m_lastSend;
        if (stopping || (waiter.upTo && *waiter.upTo < oldest))
            waiter.promise->finish();
        else
            waiting.push_back(std::move(waiter));
    }
    m_waiters.insert(m_waiters.end(), std::make_move_iterator(waiting.begin()), std::make_move_iterator(waiting.end()));
}

void OutboxDispatcher::shutDown()
{
    m_stop.request_stop();
    m_timer.stop();
    tellDrained();
}

Task<> OutboxDispatcher::drain()
{
    auto retrying = retryRecords();
    Result<> last = co_await retrying;
    bool claiming = true;
    while (claiming) {
        m_again = false;
        auto sending = claimSends();
        const Result<int> sends = co_await sending;
        auto asking = claimLookUps();
        const Result<int> lookUps = co_await asking;
        if (!sends || !lookUps) {
            last = sends ? lookUps.error() : sends.error();
            break;
        }
        // At most one row per conversation is claimed at a time: more may be due behind it.
        claiming = (m_again || *sends > 0) && !m_stop.stop_requested();
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

/// The value is how many rows of web chat left: behind those others may be due at once. What goes through a channel is
/// only started; its end kicks again.
Task<int> OutboxDispatcher::claimSends()
{
    auto asking = m_outbox.claimDue(MaxSends - int(m_sends.size()), FramedLimit);
    const Result<QList<OutboxEntry>> claimed = co_await asking;
    if (!claimed)
        co_return claimed.error();
    Result<> last;
    int framed = 0;
    for (const OutboxEntry& entry : *claimed) {
        Channel* channel = m_channels.find(entry.channelId);
        if (!channel || !channel->descriptor().framed) {
            m_sends.insert(++m_lastSend);
            coro::spawn(QStringLiteral("send"), sendOne(entry, m_lastSend));
            continue;
        }
        ++framed;
        auto releasing = releaseFrame(entry);
        const Result<> released = co_await releasing;
        if (!released)
            last = released.error();
    }
    if (!last && storeRefused(last.error().code))
        co_return last.error();
    co_return framed;
}

Task<int> OutboxDispatcher::claimLookUps()
{
    const int places = MaxLookUps - int(m_lookUps.size());
    auto asking = m_outbox.claimUnconfirmed(places, m_lookUps);
    const Result<QList<OutboxEntry>> claimed = co_await asking;
    if (!claimed)
        co_return claimed.error();
    for (const OutboxEntry& entry : *claimed) {
        m_lookUps << entry.id;
        coro::spawn(QStringLiteral("look-up"), lookUpOne(entry));
    }
    co_return int(claimed->size());
}

Task<> OutboxDispatcher::retryRecords()
{
    const QList<OutboxEntry> entries = std::exchange(m_unreleased, {});
    const QList<Unrecorded> records = std::exchange(m_unrecorded, {});
    Result<> last;
    for (const OutboxEntry& entry : entries) {
        auto releasing = releaseFrame(entry);
        const Result<> released = co_await releasing;
        if (!released)
            last = released.error();
    }
    for (const Unrecorded& item : records) {
        auto recording = record(item.entry, item.outcome);
        const Result<> recorded = co_await recording;
        if (!recorded)
            last = recorded.error();
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
        // What is due may wait for a place or for another of its customer: the end of a send or a look-up kicks.
        const bool waits = m_sends.size() >= MaxSends || !m_lookUps.isEmpty();
        const Micros least = waits ? MicrosPerSecond / 2 : 0;
        const Micros wait = std::clamp<Micros>(*due - m_services.clock.now(), least, MicrosPerMinute);
        m_timer.start(int(wait / 1000) + 1);
    }
    co_return Result<>();
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

Task<> OutboxDispatcher::sendOne(OutboxEntry entry, quint64 number)
{
    auto sending = sendThrough(entry);
    const Result<> done = co_await sending;
    m_sends.remove(number);
    kick();
    tellDrained();
    co_return done;
}

Task<> OutboxDispatcher::sendThrough(OutboxEntry entry)
{
    Channel* channel = m_channels.find(entry.channelId);
    Outcome outcome;
    if (channel) {
        const OutboundMessage message = outbound(entry);
        auto sending = channel->send(message, m_stop.get_token());
        const Result<SendReceipt> receipt = co_await sending;
        outcome = receipt ? Outcome{.providerId = receipt->providerId} : outcomeOf(entry, receipt.error());
    } else {
        logError("outbox", QStringLiteral("no such channel: ") % entry.channelId);
        outcome = Outcome{.kind = Outcome::Kind::Failed, .code = QStringLiteral("no_channel")};
    }
    auto recording = record(entry, outcome);
    const Result<> recorded = co_await recording;
    const bool heard = outcome.kind == Outcome::Kind::Sent || (outcome.kind == Outcome::Kind::Failed && channel);
    if (outcome.trouble || heard) {
        auto noting = noteTrouble(entry, !outcome.trouble);
        co_await noting;
    }
    co_return recorded;
}

OutboxDispatcher::Outcome OutboxDispatcher::outcomeOf(const OutboxEntry& entry, const Error& error) const
{
    const SendFacts facts{.attempts = entry.attempts,
                          .firstTriedAt = entry.firstTriedAt,
                          .now = m_services.clock.now(),
                          .restLeft = restLeft ? restLeft(entry.channelId, entry.accountId) : 0,
                          .jitter = QRandomGenerator::global()->generateDouble()};
    const SendVerdict verdict = judgeSend(error, facts);
    switch (verdict.kind) {
    case SendVerdict::Kind::Retry:
        return {.kind = Outcome::Kind::Retry,
                .code = verdict.code,
                .notBefore = verdict.notBefore,
                .trouble = verdict.trouble,
                .tried = !Channel::rested(error)};
    case SendVerdict::Kind::Doubt: return {.kind = Outcome::Kind::Unconfirmed, .code = verdict.code};
    case SendVerdict::Kind::Fail: break;
    }
    return {.kind = Outcome::Kind::Failed, .code = verdict.code, .trouble = verdict.trouble};
}

/// The first answer after failures: what waits for a further try goes at once, and what is unconfirmed is asked about.
Task<> OutboxDispatcher::noteTrouble(OutboxEntry entry, bool worked)
{
    if (!worked) {
        m_troubled.insert(accountKey(entry));
        co_return Result<>();
    }
    if (!m_troubled.remove(accountKey(entry)))
        co_return Result<>();
    auto hastening = m_outbox.hasten(entry.channelId, entry.accountId);
    const Result<int> hastened = co_await hastening;
    if (!hastened)
        co_return hastened.error();
    co_return Result<>();
}

Task<> OutboxDispatcher::lookUpOne(OutboxEntry entry)
{
    auto asking = lookUpThrough(entry);
    const Result<> done = co_await asking;
    m_lookUps.removeOne(entry.id);
    kick();
    tellDrained();
    co_return done;
}

Task<> OutboxDispatcher::lookUpThrough(OutboxEntry entry)
{
    Channel* channel = m_channels.find(entry.channelId);
    Result<SendReceipt> receipt = Error{ErrorCode::NotFound, {}, QStringLiteral("no such channel")};
    if (channel) {
        const OutboundMessage message = outbound(entry);
        auto asking = channel->lookUp(message, m_stop.get_token());
        const Result<SendReceipt> answer = co_await asking;
        receipt = answer;
        auto noting = noteLookUp(entry, receipt);
        co_await noting;
    }
    const Micros now = m_services.clock.now();
    Outcome outcome{.asked = entry.unconfirmedAt};
    if (receipt && receipt->providerId.isEmpty()) {
        outcome.kind = Outcome::Kind::Retry;
        outcome.notBefore = now;
    } else if (receipt) {
        outcome.providerId = receipt->providerId;
    } else if (now - entry.unconfirmedAt >= GiveUpAfter) {
        outcome.kind = Outcome::Kind::Failed;
        outcome.code = UnconfirmedCode.toString();
    } else {
        co_return Result<>();  // not known yet: the claim has said when it is asked again
    }
    auto recording = record(entry, outcome);
    co_return co_await recording;
}

Task<> OutboxDispatcher::noteLookUp(OutboxEntry entry, Result<SendReceipt> receipt)
{
    const bool heard = receipt || Channel::hasAnswered(receipt.error());
    const bool away = !heard && (providerInTrouble(receipt.error()) || receipt.error().code == ErrorCode::Unknown);
    if (heard || away) {
        auto noting = noteTrouble(entry, heard);
        co_await noting;
    }
    // Being refused is an answer; there the pauses may grow.
    if (!away || receipt.error().code == ErrorCode::Unauthorized)
        co_return Result<>();
    auto forgetting = m_outbox.notAnswered(entry.id, entry.unconfirmedAt);
    co_return co_await forgetting;
}

QFuture<Result<Message>> OutboxDispatcher::mark(const OutboxEntry& entry, const Outcome& outcome)
{
    switch (outcome.kind) {
    case Outcome::Kind::Sent: return m_outbox.markSent(entry.id, outcome.providerId, outcome.asked);
    case Outcome::Kind::Retry:
        return m_outbox.markRetry(entry.id, outcome.notBefore, outcome.code, outcome.asked, outcome.tried);
    case Outcome::Kind::Unconfirmed: return m_outbox.markUnconfirmed(entry.id, outcome.code);
    case Outcome::Kind::Failed: break;
    }
    return m_outbox.markFailed(entry.id, outcome.code, outcome.asked);
}

Task<> OutboxDispatcher::record(OutboxEntry entry, Outcome outcome)
{
    auto marking = mark(entry, outcome);
    const Result<Message> marked = co_await marking;
    if (!marked) {
        // What left must not be forgotten while the disk is full; a crash before it is recorded makes it unconfirmed.
        if (storeRefused(marked.error().code))
            m_unrecorded << Unrecorded{entry, outcome};
        co_return marked.error();
    }
    m_publisher.message(*marked, 0);
    co_return Result<>();
}

}  // namespace frontdesk
