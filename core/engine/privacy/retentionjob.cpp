// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/privacy/retentionjob.h"

#include "core/base/log.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

namespace frontdesk {
namespace {

constexpr int LookMs = 60'000;
constexpr Micros MergeEvery = 7LL * 24 * 60 * MicrosPerMinute;

/// "frontdesk.3.log" beside "frontdesk.log": what rotation put aside. The one that is written to stays.
int removeOldLogs(const QString& logFile, int days)
{
    const QFileInfo current(logFile);
    const QString rotated = current.completeBaseName() % u".*." % current.suffix();
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-days);
    int removed = 0;
    const QFileInfoList files = current.dir().entryInfoList({rotated}, QDir::Files);
    for (const QFileInfo& file : files)
        if (file.lastModified() < oldest)
            removed += QFile::remove(file.filePath()) ? 1 : 0;
    return removed;
}

Task<> lookQuietly(RetentionJob* job)
{
    auto looking = job->look();
    const Result<bool> looked = co_await looking;
    co_return looked ? Result<>() : Result<>(looked.error());
}

}  // namespace

RetentionJob::RetentionJob(const RemovalParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_store(parts.database), m_startedAt(parts.clock.steady())
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_looking && !m_running)
            coro::spawn(QStringLiteral("retention"), lookQuietly(this));
    });
}

void RetentionJob::start() { m_timer.start(LookMs); }

void RetentionJob::shutDown()
{
    m_timer.stop();
    m_stop = true;
}

Micros RetentionJob::nextAfter(Micros purgedAt, const QTimeZone& zone)
{
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(purgedAt / 1000, zone);
    QDateTime next(last.date(), QTime(NightHour, 0), zone);
    if (next <= last)
        next = QDateTime(last.date().addDays(1), QTime(NightHour, 0), zone);
    return next.toMSecsSinceEpoch() * 1000;
}

Task<bool> RetentionJob::look()
{
    m_looking = true;
    auto looking = lookOnce();
    const Result<bool> looked = co_await looking;
    m_looking = false;
    co_return looked;
}

Task<bool> RetentionJob::lookOnce()
{
    const Micros now = m_parts.clock.now();
    const Micros steady = m_parts.clock.steady();
    if (m_running || steady - m_startedAt < StartDelay)
        co_return false;
    auto reading = m_store.history(1);
    const Result<PurgeHistory> history = co_await reading;
    if (!history)
        co_return history.error();
    if (history->purgedAt == 0 || history->purgedAt > now) {
        auto counting = m_store.startCounting();
        const Result<> counted = co_await counting;
        if (!counted)
            co_return counted.error();
        co_return false;
    }
    if (now < nextAfter(history->purgedAt, QTimeZone::systemTimeZone()))
        co_return false;
    // What is removed is gone for good: a battery that lost the time must not decide about it.
    if (history->newestTrace > 0 && now - history->newestTrace > LongGap && m_doubtUntil == 0) {
        m_doubtUntil = steady + Doubt;
        logWarning("retention",
                   QStringLiteral("there is no sign of work in the last %1 days; nothing is removed before the "
                                  "clock has been right for a day")
                       .arg((now - history->newestTrace) / (24 * 60 * MicrosPerMinute)));
    }
    if (steady < m_doubtUntil)
        co_return false;
    m_doubtUntil = 0;
    auto running = run(true, QStringLiteral("system"));
    const Result<PurgeRun> done = co_await running;
    if (!done)
        co_return done.error();
    co_return true;
}

Task<PurgeRun> RetentionJob::run(bool automatic, QString actor)
{
    if (m_running) {
        const Error busy{ErrorCode::Conflict, tr("Old data is being removed already."), {}};
        co_return busy;
    }
    m_running = true;
    auto running = runOnce(automatic, actor);
    const Result<PurgeRun> done = co_await running;
    m_running = false;
    co_return done;
}

Task<PurgeRun> RetentionJob::runOnce(bool automatic, QString actor)
{
    const RetentionOptions options = m_parts.options();
    PurgeRun run;
    run.at = m_parts.clock.now();
    run.olderThan = PurgeStore::limitOf(run.at, options.rules.conversationDays);
    run.automatic = automatic;
    for (int phase = 0; phase < int(PurgePhase::Done); ++phase) {
        auto working = runPhase(PurgePhase(phase), options.rules);
        const Result<RemovedCounts> removed = co_await working;
        if (!removed)
            co_return removed.error();
        run.counts += *removed;
    }
    if (run.counts.searchEntries > 0) {
        auto merging = removal::mergeIndex(&m_store, MergeEvery, &m_stop);
        const Result<> merged = co_await merging;
        if (!merged)
            co_return merged.error();
    }
    auto shrinking = removal::shrink(&m_store, &m_stop);
    const Result<> shrunk = co_await shrinking;
    if (!shrunk)
        co_return shrunk.error();
    if (options.logDays > 0 && !m_parts.logFile.isEmpty()) {
        QFuture<int> cleaning = QtConcurrent::run(removeOldLogs, m_parts.logFile, options.logDays);
        co_await cleaning;
    }
    auto finishing = m_store.finish(run, actor);
    const Result<> finished = co_await finishing;
    if (!finished)
        co_return finished.error();
    if (run.counts.total() > 0)
        logInfo(
            "retention",
            QStringLiteral(
                "removed by age: %1 conversations, %2 messages, %3 customers, %4 files, %5 sessions, %6 further rows")
                .arg(run.counts.conversations)
                .arg(run.counts.messages)
                .arg(run.counts.contacts)
                .arg(run.counts.mediaFiles)
                .arg(run.counts.sessions)
                .arg(run.counts.cached));
    co_return run;
}

Task<RemovedCounts> RetentionJob::runPhase(PurgePhase phase, RetentionRules rules)
{
    RemovedCounts counts;
    RemovalPace pace;
    bool more = true;
    qint64 cursor = 0;
    while (more) {
        if (m_stop) {
            const Error ends{ErrorCode::Cancelled, {}, QStringLiteral("the program ends")};
            co_return ends;
        }
        const int rows = pace.rows();
        auto stepping = m_store.step(phase, rules, cursor, rows);
        const Result<PurgeStep> step = co_await stepping;
        if (!step)
            co_return step.error();
        const PurgeStep done = *step;
        counts += done.removed.counts;
        more = done.more;
        cursor = done.cursor;
        if (m_parts.gone && done.removed.counts.total() > 0)
            m_parts.gone(done.removed);
        auto removing = removal::removeFiles(&m_parts, done.removed.mediaFiles);
        co_await removing;
        pace.worked(done.workMicros);
        auto resting = removal::rest(done.workMicros * 1000);
        co_await resting;
    }
    co_return counts;
}

}  // namespace frontdesk
