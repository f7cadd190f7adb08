// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/reconciler.h"

#include "core/base/log.h"
#include "core/base/threadaffinity.h"

namespace frontdesk {
namespace {

constexpr int LookMs = 1000;
constexpr Micros Slept = 15 * MicrosPerSecond;  // an engine that is busy for so long would be broken

constexpr CatchUpDepth Everything{};
constexpr CatchUpDepth Usual{.mostThreads = 200, .mostPages = 10};
constexpr CatchUpDepth Poll{
    .overlap = 2 * MicrosPerMinute, .whole = false, .deliveryAge = 10 * MicrosPerSecond, .mostThreads = 200};

}  // namespace

Reconciler::Reconciler(CatchUpWiring wiring, QObject* parent)
    : QObject(parent), m_wiring(std::move(wiring)), m_texts(m_wiring), m_threads(m_wiring), m_deliveries(m_wiring)
{
    m_timer.setInterval(LookMs);
    connect(&m_timer, &QTimer::timeout, this, &Reconciler::look);
}

CatchUpDepth Reconciler::depthOf(Depth depth) const
{
    CatchUpDepth wanted = depth == Depth::Everything ? Everything : depth == Depth::Usual ? Usual : Poll;
    if (m_wiring.client.options().polling)  // no report of Twilio's can reach us
        wanted.deliveryAge = Poll.deliveryAge;
    return wanted;
}

void Reconciler::start()
{
    FRONTDESK_ASSERT_THREAD(this);
    m_lookedAt = m_fullAt = m_pollAt = m_wiring.clock.steady();
    m_startedAt = m_wiring.clock.now();
    m_timer.start();
    look();
}

void Reconciler::shutDown()
{
    m_timer.stop();
    m_stop.request_stop();
}

void Reconciler::look()
{
    FRONTDESK_ASSERT_THREAD(this);
    if (m_stop.stop_requested())
        return;
    const Micros now = m_wiring.clock.steady();
    if (now - m_lookedAt >= Slept) {
        logInfo("twilio", QStringLiteral("the computer slept for %1 s: comparing with Twilio")
                              .arg((now - m_lookedAt) / MicrosPerSecond));
        ++m_wakings;  // also for a pass that runs: what it asked for was asked before
        m_everything = true;
        m_failures = 0;
        m_fullAt = now;
    }
    m_lookedAt = now;
    if (m_running || m_wiring.client.options().accounts.isEmpty())
        return;
    if (now >= m_fullAt)
        coro::spawn(QStringLiteral("comparing with Twilio"), runDue(m_everything ? Depth::Everything : Depth::Usual));
    else if (m_wiring.client.options().polling && now >= m_pollAt)
        coro::spawn(QStringLiteral("polling Twilio"), runDue(Depth::Poll));
}

Task<> Reconciler::runDue(Depth depth)
{
    begin();
    const int wakings = m_wakings;
    auto passing = pass(depth, QString());
    const Result<int> missed = co_await passing;
    if (wakings == m_wakings)
        schedule(depth, missed.ok());
    end();
    co_return Result<>();  // said by noteOutcome()
}

void Reconciler::schedule(Depth depth, bool worked)
{
    const twilio::Options& options = m_wiring.client.options();
    const Micros now = m_wiring.clock.steady();
    m_failures = worked ? 0 : m_failures + 1;
    if (depth != Depth::Poll) {
        m_everything = m_everything && !worked;
        m_fullAt = now + nextPass(m_failures, options.reconcileMinutes * MicrosPerMinute);
    }
    m_pollAt = now + nextPass(m_failures, options.pollSeconds * MicrosPerSecond);
}

void Reconciler::begin() { m_running = true; }

void Reconciler::end()
{
    m_running = false;
    const auto waiters = std::exchange(m_waiters, {});
    for (const auto& waiter : waiters)
        waiter->finish();
}

Task<int> Reconciler::synchronise(QString account)
{
    while (m_running) {
        auto promise = std::make_shared<QPromise<void>>();
        promise->start();
        QFuture<void> future = promise->future();
        m_waiters.push_back(std::move(promise));
        co_await future;
    }
    begin();
    auto passing = pass(Depth::Everything, account);
    const Result<int> missed = co_await passing;
    end();
    co_return missed;
}

/// An account in trouble does not hold up the others.
Task<int> Reconciler::pass(Depth depth, QString account)
{
    int missed = 0;
    Result<> all;
    const QList<twilio::Account> accounts = m_wiring.client.options().accounts;
    const CatchUpDepth wanted = depthOf(depth);
    const Micros started = std::exchange(m_startedAt, 0);
    const Micros moment = started > 0 ? started : m_wiring.clock.now();
    for (const twilio::Account& one : accounts) {
        if (!one.complete())
            continue;
        auto expecting = expect(one, moment);
        const Result<> expected = co_await expecting;
        if (!expected)
            all = expected.error();
    }
    for (const twilio::Account& one : accounts) {
        if (!one.complete() || (!account.isEmpty() && one.sid != account))
            continue;
        auto passing = passOf(one, wanted);
        const Result<int> outcome = co_await passing;
        noteOutcome(one.sid, outcome);
        if (!outcome)
            all = outcome.error();
        missed += outcome ? *outcome : 0;
    }
    if (!all)
        co_return all.error();
    co_return missed;
}

Task<bool> Reconciler::followsThreads(twilio::Account account)
{
    const QString mode = m_wiring.client.options().conversationsMode;
    if (account.simulated || mode != u"auto")
        co_return account.simulated || mode == u"on";
    if (!account.serviceSid.isEmpty())
        co_return true;
    auto asking = m_wiring.points.hasThreadWebhooks(account.sid);
    const Result<bool> has = co_await asking;
    co_return has;
}

/// Before anything of any account is read: what comes until Twilio answers for the first time is our business, too.
Task<> Reconciler::expect(twilio::Account account, Micros moment)
{
    auto deciding = followsThreads(account);
    const Result<bool> follows = co_await deciding;
    if (!follows)
        co_return follows.error();
    const QList<TextList> lists = TextCatchUp::listsOf(account);
    for (const TextList& list : lists) {
        auto expecting = m_texts.expect(list, moment);
        const Result<> expected = co_await expecting;
        if (!expected)
            co_return expected.error();
    }
    auto expecting = m_threads.expect(account.sid, *follows, moment);
    co_return co_await expecting;
}

Task<int> Reconciler::passOf(twilio::Account account, CatchUpDepth depth)
{
    int missed = 0;
    const QList<TextList> lists = TextCatchUp::listsOf(account);
    auto deciding = followsThreads(account);
    const Result<bool> follows = co_await deciding;
    if (!follows)
        co_return follows.error();
    Result<> all;
    for (const TextList& list : lists) {
        auto reading = m_texts.run(list, depth.overlap, m_stop.get_token());
        const Result<int> read = co_await reading;
        if (!read)
            all = read.error();
        missed += read ? *read : 0;
    }
    if (all) {
        auto forgetting = m_texts.forgetOthers(account.sid, lists);
        const Result<> forgotten = co_await forgetting;
        all = forgotten;
    }
    const Micros poll = m_wiring.client.options().pollSeconds * MicrosPerSecond;
    if (*follows) {
        auto following = m_threads.run(account, depth, poll, m_stop.get_token());
        const Result<int> followed = co_await following;
        if (!followed)
            all = followed.error();
        missed += followed ? *followed : 0;
    }
    auto asking = m_deliveries.run(account.sid, depth.deliveryAge, m_stop.get_token());
    const Result<> asked = co_await asking;
    if (!all)
        co_return all.error();
    if (!asked)
        co_return asked.error();
    co_return missed;
}

/// Said once, not with each further try.
void Reconciler::noteOutcome(const QString& account, const Result<int>& outcome)
{
    const QString before = m_problems.value(account);
    if (outcome) {
        m_problems.remove(account);
        if (!before.isEmpty())
            logInfo("twilio", QStringLiteral("comparing with Twilio works again"));
        if (*outcome > 0 && !m_wiring.client.options().polling)
            logInfo("twilio", QStringLiteral("%1 messages had been missed and are here now").arg(*outcome));
        return;
    }
    const Error& error = outcome.error();
    if (error.code == ErrorCode::Cancelled)
        return;
    m_problems.insert(account, error.userText.isEmpty() ? errorCodeName(error.code) : error.userText);
    if (before.isEmpty())
        logWarning("twilio", QStringLiteral("could not compare with Twilio: %1 %2")
                                 .arg(errorCodeName(error.code), error.detail.left(200)));
}

}  // namespace frontdesk
