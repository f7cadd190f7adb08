// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QPromise>
#include <QString>

#include <functional>
#include <memory>

namespace frontdesk {

class Transaction;  // transaction.h: prepared statements of one connection, inside one savepoint
class ReadContext;  // transaction.h: the same for reading
class Sealer;       // sealer.h
class DiskSpace;    // diskspace.h

struct DatabaseOptions {
    QString path;                  ///< the SQLite file; its folder must exist
    QByteArray masterKey;          ///< 32 bytes from the keychain; wraps the data key that is kept in the file
    const Clock* clock = nullptr;  ///< must outlive the database
    int maxBatch = 256;            ///< jobs per group commit
    DiskSpace* space = nullptr;    ///< hears of a full disk; must outlive the database. Null = nobody is refused
};

/// Turn reads and GUI paging have connections of their own, so that a slow search never delays an answer.
enum class ReadLane : quint8 { Turn, Gui };

/// SQLite behind one writer thread (drain-the-queue group commit, WAL, synchronous=FULL) and two read-only threads.
/// Any thread may call; a finished future means committed (writes). Jobs run in the order of the calls (but see
/// Run::First), on a store thread: continuations of the futures need whenDone() (core/base/whendone.h) or a co_await.
/// A commit that fails fails every job of its batch. Jobs may be queued before open() has finished.
class Database {
public:
    explicit Database(DatabaseOptions options);
    /// Finishes the queued writes, then closes.
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens, checks (quick_check), backs up and migrates. Errors: TooNew, Corrupt, Unauthorized (wrong key), Storage.
    [[nodiscard]] QFuture<Result<>> open();
    [[nodiscard]] const Sealer& sealer() const;
    [[nodiscard]] const Clock& clock() const;
    /// DiskFull while nothing of customers may be stored; asked before anything of theirs is queued.
    [[nodiscard]] Result<> customersMay() const;
    /// Null = not watched.
    [[nodiscard]] DiskSpace* space() const;

    /// Often: a job of which many arrive at once. It has to give the same when it is run a second time after a rollback
    /// (nothing outside the transaction changes by it); then a batch of only such jobs needs no savepoints.
    /// First: the same, ahead of all that are not First. Somebody outside waits for it (the acknowledgement of a message),
    /// and it may come before or after whatever was asked for in the same moment.
    enum class Run : quint8 { Once, Often, First };
    /// `job` is `Result<T>(Transaction&)`; an error rolls back just this job.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> write(std::function<Result<T>(Transaction&)> job, Run run = Run::Once)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto outcome = std::make_shared<Result<T>>();
        enqueueWrite({.run =
                          [job = std::move(job), outcome](Transaction& tx) {
                              *outcome = job(tx);
                              return outcome->ok();
                          },
                      .done =
                          [promise, outcome](const Error* commitError) {
                              promise->addResult(commitError ? Result<T>(*commitError) : std::move(*outcome));
                              promise->finish();
                          },
                      .how = run});
        return promise->future();
    }

    /// `job` sees one consistent snapshot that includes every write whose future was finished before this call.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> read(ReadLane lane, std::function<Result<T>(ReadContext&)> job)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto outcome = std::make_shared<Result<T>>();
        enqueueRead(lane, {.run = [job = std::move(job), outcome](ReadContext& context) { *outcome = job(context); },
                           .done =
                               [promise, outcome](const Error* error) {
                                   promise->addResult(error ? Result<T>(*error) : std::move(*outcome));
                                   promise->finish();
                               }});
        return promise->future();
    }

    struct Stats {
        qint64 commits = 0;
        qint64 jobs = 0;
        qint64 queued = 0;
        qint64 lastCommitMicros = 0;
        bool healthy = true;   ///< the last commit worked
        bool damaged = false;  ///< the file turned out to be damaged: nothing more is written into it
    };
    [[nodiscard]] Stats stats() const;

private:
    struct WriteJob {
        std::function<bool(Transaction&)> run;
        std::function<void(const Error* commitError)> done;
        Run how = Run::Once;
    };
    struct ReadJob {
        std::function<void(ReadContext&)> run;
        std::function<void(const Error* error)> done;
    };
    void enqueueWrite(WriteJob job);
    void enqueueRead(ReadLane lane, ReadJob job);

    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace frontdesk
