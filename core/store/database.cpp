// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/log.h"
#include "core/store/databasefile.h"
#include "core/store/diskspace.h"
#include "core/store/jobqueue.h"
#include "core/store/sealer.h"
#include "core/store/storetext.h"
#include "core/store/transaction.h"

#include <array>
#include <atomic>
#include <exception>
#include <future>
#include <thread>

namespace frontdesk {
namespace {

/// While somebody waits who is first in the next batch, this one begins no further job after so long (or, on slow disks, as
/// long as the last COMMIT took, up to MostForCommit).
constexpr Micros LongEnough = 2'000;
constexpr Micros MostForCommit = 50'000;

const Error NotOpen{ErrorCode::Unavailable, QStringLiteral("The database is not open."), {}};

/// A job that throws must not take the thread (and with it every other conversation) down.
template <class Job>
std::optional<Error> guarded(const Job& job)
{
    try {
        job();
        return std::nullopt;
    } catch (const std::exception& e) {
        return Error{ErrorCode::Internal, {}, QStringLiteral("a store job threw: ") % QString::fromLocal8Bit(e.what())};
    }
}

void logFailure(const Error& error) { logError("store", errorCodeName(error.code) % u": " % error.detail); }

}  // namespace

class Database::Private {
public:
    explicit Private(DatabaseOptions given) : options(std::move(given)) {}

    void runWriter(std::shared_ptr<QPromise<Result<>>> promise);
    void runReader(JobQueue<ReadJob>& queue);

    DatabaseOptions options;
    Sealer sealer;
    JobQueue<WriteJob> writes;
    std::array<JobQueue<ReadJob>, 2> reads;  // by ReadLane
    std::promise<bool> openedPromise;
    std::shared_future<bool> opened = openedPromise.get_future().share();
    std::atomic<qint64> commits = 0;
    std::atomic<qint64> jobs = 0;
    std::atomic<qint64> lastCommitMicros = 0;
    std::atomic<bool> healthy = true;
    std::atomic<bool> damaged = false;
    std::vector<std::thread> readers;
    std::thread writer;

private:
    [[nodiscard]] Result<> openFile(Connection& connection);
    void runBatch(Connection& connection, std::vector<WriteJob>& batch);
    void note(const Error& error)
    {
        if (options.space && error.code == ErrorCode::DiskFull)
            options.space->refused();
        // A job may say Corrupt of a single row; of the file speaks SQLite, whose errors name the statement.
        if (error.code == ErrorCode::Corrupt && error.detail.contains(u'[') && !damaged.exchange(true))
            logError("store", QStringLiteral("the database file is damaged: nothing more is written into it"));
    }
    [[nodiscard]] bool runPlain(Connection& connection, std::vector<WriteJob>& batch);
    [[nodiscard]] std::optional<Error> runJobs(Connection& connection, std::vector<WriteJob>& batch,
                                               std::vector<std::optional<Error>>& failures);
    [[nodiscard]] std::optional<Error> runJob(Connection& connection, WriteJob& job, Result<>& batchState);
    [[nodiscard]] Result<> commit(Connection& connection);
    [[nodiscard]] bool mayBegin(std::vector<WriteJob>& batch, std::size_t next, std::optional<Micros>& usualSince);
    void runRead(Connection& connection, ReadJob& job);

    Micros m_commitTook = 0;  ///< writer thread
};

Result<> Database::Private::openFile(Connection& connection)
{
    Result<> opening = DatabaseFile(connection, options, sealer, Migrator::all()).open();
    Sealer::wipe(options.masterKey);
    return opening;
}

void Database::Private::runWriter(std::shared_ptr<QPromise<Result<>>> promise)
{
    Connection connection;
    const Result<> opening = openFile(connection);
    if (!opening) {
        healthy = false;
        connection.close();
    }
    const Error damagedError{ErrorCode::Corrupt, StoreText::tr("The database file is damaged."),
                             QStringLiteral("writing has stopped")};
    openedPromise.set_value(opening.ok());
    promise->addResult(opening);
    promise->finish();
    const auto limit = static_cast<std::size_t>(std::max(1, options.maxBatch));
    for (std::vector<WriteJob> batch = writes.takeBatch(limit); !batch.empty(); batch = writes.takeBatch(limit)) {
        if (opening && !damaged)
            runBatch(connection, batch);
        else
            for (const WriteJob& job : batch)
                job.done(opening ? &damagedError : &NotOpen);
    }
}

void Database::Private::runBatch(Connection& connection, std::vector<WriteJob>& batch)
{
    const Micros begun = options.clock->steady();
    std::vector<std::optional<Error>> failures(batch.size());
    const std::optional<Error> batchError = runPlain(connection, batch) ? std::nullopt
                                                                        : runJobs(connection, batch, failures);
    healthy = !batchError;
    if (batchError) {
        // Nothing of the batch is on disk, and what a job found may rest on what another one had written: all fail.
        (void)connection.execute(u"ROLLBACK").ok();
        logFailure(*batchError);
        note(*batchError);
    } else {
        commits += 1;
        lastCommitMicros = options.clock->steady() - begun;
    }
    jobs += static_cast<qint64>(batch.size());
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const std::optional<Error>& error = batchError ? batchError : failures[i];
        batch[i].done(error ? &*error : nullptr);
    }
}

/// Without a savepoint for each job, which costs as much as a small job itself (the search index writes out what it has
/// gathered at each of them). False: something did not fit, nothing has happened, and the batch is for runJobs().
bool Database::Private::runPlain(Connection& connection, std::vector<WriteJob>& batch)
{
    const bool plain = std::all_of(batch.begin(), batch.end(),
                                   [](const WriteJob& job) { return job.how != Run::Once; });
    if (!plain || !connection.execute(u"BEGIN IMMEDIATE"))
        return false;
    std::optional<Micros> usualSince;
    for (std::size_t i = 0; i < batch.size() && mayBegin(batch, i, usualSince); ++i) {
        WriteJob& job = batch[i];
        Transaction transaction(connection, sealer, *options.clock);
        bool keep = false;
        const bool failed = guarded([&] { keep = job.run(transaction); }) || transaction.error();
        // A refusal before anything was written (a blocked sender, an ended session) leaves nothing to undo.
        if (!failed && (keep || !transaction.wrote()))
            continue;
        (void)connection.execute(u"ROLLBACK").ok();
        return false;
    }
    if (commit(connection))
        return true;
    (void)connection.execute(u"ROLLBACK").ok();
    return false;
}

Result<> Database::Private::commit(Connection& connection)
{
    const Micros begun = options.clock->steady();
    Result<> committed = connection.execute(u"COMMIT");
    if (committed)
        m_commitTook = std::min(options.clock->steady() - begun, MostForCommit);
    return committed;
}

/// False: this job and those behind it went back to the queue.
bool Database::Private::mayBegin(std::vector<WriteJob>& batch, std::size_t next, std::optional<Micros>& usualSince)
{
    if (batch[next].how == Run::First)
        return true;
    const Micros now = options.clock->steady();
    if (!usualSince)
        usualSince = now;
    if (now - *usualSince < std::max(LongEnough, m_commitTook)
        || !(batch.front().how == Run::First || writes.firstWaits()))
        return true;
    writes.putBack(batch, next);
    return false;
}

std::optional<Error> Database::Private::runJobs(Connection& connection, std::vector<WriteJob>& batch,
                                                std::vector<std::optional<Error>>& failures)
{
    Result<> state = connection.execute(u"BEGIN IMMEDIATE");
    std::optional<Micros> usualSince;
    for (std::size_t i = 0; i < batch.size() && state && mayBegin(batch, i, usualSince); ++i)
        failures[i] = runJob(connection, batch[i], state);
    if (state)
        state = commit(connection);
    return state ? std::nullopt : std::optional(state.error());
}

/// The error that overrides the job's own result: of a statement, or what it threw.
std::optional<Error> Database::Private::runJob(Connection& connection, WriteJob& job, Result<>& batchState)
{
    batchState = connection.execute(u"SAVEPOINT job");
    if (!batchState)
        return std::nullopt;
    Transaction transaction(connection, sealer, *options.clock);
    bool keep = false;
    const std::optional<Error> thrown = guarded([&] { keep = job.run(transaction); });
    const std::optional<Error> error = thrown ? thrown : transaction.error();
    if (!keep || error)
        batchState = connection.execute(u"ROLLBACK TO job");
    if (batchState)
        batchState = connection.execute(u"RELEASE job");
    if (error) {
        logFailure(*error);
        note(*error);
        // SQLite may have rolled the whole transaction back (disk full): then the savepoint is gone, and the reason
        // worth telling is the job's.
        if (!batchState)
            batchState = *error;
    }
    return error;
}

void Database::Private::runReader(JobQueue<ReadJob>& queue)
{
    Connection connection;
    std::optional<Error> closed = NotOpen;
    if (opened.get()) {
        const Result<> opening = connection.open(options.path, Connection::Access::ReadOnly);
        closed = opening ? std::nullopt : std::optional(opening.error());
        if (closed) {
            logFailure(*closed);
            note(*closed);
        }
    }
    for (std::vector<ReadJob> batch = queue.takeBatch(1); !batch.empty(); batch = queue.takeBatch(1)) {
        if (closed)
            batch.front().done(&*closed);
        else
            runRead(connection, batch.front());
    }
}

void Database::Private::runRead(Connection& connection, ReadJob& job)
{
    const Result<> begun = connection.execute(u"BEGIN");
    if (!begun) {
        logFailure(begun.error());
        note(begun.error());
        job.done(&begun.error());
        return;
    }
    ReadContext context(connection, sealer, *options.clock);
    const std::optional<Error> thrown = guarded([&] { job.run(context); });
    // The snapshot ends before the caller hears of it: a long one would keep the WAL from being checkpointed.
    (void)connection.execute(u"COMMIT").ok();
    const std::optional<Error> error = thrown ? thrown : context.error();
    if (error) {
        logFailure(*error);
        note(*error);
    }
    job.done(error ? &*error : nullptr);
}

Database::Database(DatabaseOptions options) : d(std::make_unique<Private>(std::move(options)))
{
    Q_ASSERT_X(d->options.clock, "Database", "a clock is needed");
}

Database::~Database()
{
    if (!d->writer.joinable()) {
        for (JobQueue<ReadJob>& queue : d->reads) {
            queue.close();
            for (std::vector<ReadJob> left = queue.takeBatch(1); !left.empty(); left = queue.takeBatch(1))
                left.front().done(&NotOpen);
        }
        d->writes.close();
        for (std::vector<WriteJob> left = d->writes.takeBatch(1); !left.empty(); left = d->writes.takeBatch(1))
            left.front().done(&NotOpen);
        return;
    }
    // The writer's connection closes last: it checkpoints and removes the WAL.
    for (JobQueue<ReadJob>& queue : d->reads)
        queue.close();
    for (std::thread& reader : d->readers)
        reader.join();
    d->writes.close();
    d->writer.join();
}

QFuture<Result<>> Database::open()
{
    Q_ASSERT_X(!d->writer.joinable(), "Database", "opened twice");
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QFuture<Result<>> future = promise->future();
    d->writer = std::thread(&Private::runWriter, d.get(), std::move(promise));
    for (JobQueue<ReadJob>& queue : d->reads)
        d->readers.emplace_back(&Private::runReader, d.get(), std::ref(queue));
    return future;
}

const Sealer& Database::sealer() const { return d->sealer; }
const Clock& Database::clock() const { return *d->options.clock; }
DiskSpace* Database::space() const { return d->options.space; }
Result<> Database::customersMay() const { return d->options.space ? d->options.space->mayTake() : Result<>(); }

Database::Stats Database::stats() const
{
    return {.commits = d->commits,
            .jobs = d->jobs,
            .queued = static_cast<qint64>(d->writes.size()),
            .lastCommitMicros = d->lastCommitMicros,
            .healthy = d->healthy,
            .damaged = d->damaged};
}

void Database::enqueueWrite(WriteJob job)
{
    if (!d->writes.push(job, job.how == Run::First ? JobLane::First : JobLane::Usual))
        job.done(&NotOpen);
}

void Database::enqueueRead(ReadLane lane, ReadJob job)
{
    if (!d->reads[static_cast<std::size_t>(lane)].push(job))
        job.done(&NotOpen);
}

}  // namespace frontdesk
