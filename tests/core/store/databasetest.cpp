// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"
#include "tests/support/tempstore.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QtTest>

#include <mutex>
#include <thread>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

qint64 addKey(Transaction& tx, const QString& key)
{
    return tx.exec(u"INSERT INTO idempotency_key (channel, account, provider_id, at) VALUES ('test', 'a', ?, ?)", key,
                   tx.now());
}

QStringList keys(Database& database)
{
    const auto list = wait(database.read<QStringList>(ReadLane::Gui, [](ReadContext& context) {
        return Result<QStringList>(context.all(u"SELECT provider_id FROM idempotency_key ORDER BY provider_id",
                                               [](const Statement& row) { return row.text(0); }));
    }));
    return list.ok() ? *list : QStringList{QStringLiteral("unreadable")};
}

/// Keeps the writer busy until release(), so that what is queued meanwhile becomes one batch.
class WriterGate {
public:
    explicit WriterGate(Database& database)
    {
        m_done = database.write<void>([this](Transaction&) -> Result<> {
            m_entered.release();
            m_gate.acquire();
            return {};
        });
        m_entered.acquire();
    }
    [[nodiscard]] bool release()
    {
        m_gate.release();
        return wait(m_done).ok();
    }

private:
    QSemaphore m_entered;
    QSemaphore m_gate;
    QFuture<Result<>> m_done;
};

/// Jobs that say when they ran.
class Order {
public:
    explicit Order(Database& database) : m_database(database) {}
    void queue(const QString& name, Database::Run run, std::function<void()> then = {})
    {
        const auto done = m_database.write<void>(
            [this, name, then = std::move(then)](Transaction& tx) -> Result<> {
                addKey(tx, name);
                {
                    const std::lock_guard lock(m_mutex);
                    m_seen << name;
                }
                if (then)
                    then();
                return {};
            },
            run);
        const std::lock_guard lock(m_mutex);
        m_done << done;
    }
    [[nodiscard]] QString seen()
    {
        for (qsizetype i = 0;; ++i) {
            QFuture<Result<>> next;
            {
                const std::lock_guard lock(m_mutex);
                if (i >= m_done.size())
                    return m_seen.join(QStringLiteral(", "));
                next = m_done.at(i);
            }
            if (!wait(next))
                return QStringLiteral("failed");
        }
    }

private:
    Database& m_database;
    std::mutex m_mutex;
    QStringList m_seen;
    QList<QFuture<Result<>>> m_done;
};

}  // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { clearExpectedLogs(); }
    void opensAsPrivateDurableWal();
    void queuedJobsShareOneCommitInOrder();
    void crowdsUndoOnlyWhatFails();
    void refusalsOfACrowdCostNoSecondRun();
    void whoIsFirstGoesAheadInOrder();
    void whoIsNotFirstDoesNotWaitForEver();
    void aLongBatchEndsForWhoIsFirst_data();
    void aLongBatchEndsForWhoIsFirst();
    void savepointUndoesOnlyItsPart();
    void bindsEveryKindOfValue();
    void committedSurvivesReopen();
    void destructorFinishesQueuedWrites();
    void jobsMayWaitForOpen();
    void unopenedAnswersUnavailable();
    void readersSeeWhatIsCommitted();
    void oneReadIsOneSnapshot();
    void readersCannotWrite();
    void manyThreadsGetTheirOwnAcknowledgement();

private:
    FakeClock m_clock;
};

void DatabaseTest::opensAsPrivateDurableWal()
{
    TempStore store(m_clock);
    const auto pragmas = wait(store.database().write<QStringList>([](Transaction& tx) -> Result<QStringList> {
        QStringList list;
        for (const QString& name : {QStringLiteral("journal_mode"), QStringLiteral("synchronous"),
                                    QStringLiteral("foreign_keys"), QStringLiteral("secure_delete")}) {
            Statement row = tx.query(QString(u"PRAGMA " % name));
            list << (row.next() ? row.text(0) : QString());
        }
        return list;
    }));
    QVERIFY(pragmas.ok());
    QCOMPARE(*pragmas,
             QStringList({QStringLiteral("wal"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("1")}));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const QFileInfo file(store.path() + suffix);
        QVERIFY2(file.exists(), qPrintable(suffix));
        QVERIFY2(!(file.permissions() & others), qPrintable(suffix));
    }
}

void DatabaseTest::queuedJobsShareOneCommitInOrder()
{
    TempStore store(m_clock);
    WriterGate gate(store.database());
    const qint64 before = store.database().stats().commits;
    QList<QFuture<Result<qint64>>> futures;
    for (int i = 0; i < 100; ++i)
        futures << store.database().write<qint64>(
            [](Transaction& tx) -> Result<qint64> { return tx.feed(u"test", ConversationId(), 1); });
    QCOMPARE(store.database().stats().queued, 100);
    QVERIFY(gate.release());
    qint64 expected = 0;
    for (const auto& future : futures) {
        const Result<qint64> seq = wait(future);
        QVERIFY(seq.ok());
        QCOMPARE(*seq, ++expected);
    }
    // One commit for the gate's job, one for the hundred behind it.
    QCOMPARE(store.database().stats().commits - before, 2);
}

/// Jobs that come often run without savepoints of their own; what one of them wrote before it failed must go all the same.
void DatabaseTest::crowdsUndoOnlyWhatFails()
{
    FakeClock clock;
    TempStore store(clock);
    Database& database = store.database();
    WriterGate gate(database);
    QList<QFuture<Result<qint64>>> done;
    for (const QString& key : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
        done << database.write<qint64>(
            [key](Transaction& tx) -> Result<qint64> {
                const qint64 rows = addKey(tx, key);
                return key == u"b" ? Result<qint64>(Error{ErrorCode::Conflict, {}, {}}) : Result<qint64>(rows);
            },
            Database::Run::Often);
    QVERIFY(gate.release());
    QVERIFY(wait(done.at(0)).ok());
    QCOMPARE(wait(done.at(1)).error().code, ErrorCode::Conflict);
    QVERIFY(wait(done.at(2)).ok());
    QCOMPARE(keys(database), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
}

void DatabaseTest::refusalsOfACrowdCostNoSecondRun()
{
    FakeClock clock;
    TempStore store(clock);
    Database& database = store.database();
    WriterGate gate(database);
    std::atomic<int> runs = 0;
    const auto refusal = database.write<qint64>(
        [&runs](Transaction& tx) -> Result<qint64> {
            ++runs;
            return tx.integer(u"SELECT count(*) FROM staff WHERE id = -1") == 0
                       ? Result<qint64>(Error{ErrorCode::NotFound, {}, {}})
                       : Result<qint64>(1);
        },
        Database::Run::Often);
    const auto kept = database.write<qint64>(
        [&runs](Transaction& tx) -> Result<qint64> {
            ++runs;
            return addKey(tx, QStringLiteral("kept"));
        },
        Database::Run::Often);
    QVERIFY(gate.release());
    QCOMPARE(wait(refusal).error().code, ErrorCode::NotFound);
    QVERIFY(wait(kept).ok());
    QCOMPARE(runs.load(), 2);
    QCOMPARE(keys(database), QStringList{QStringLiteral("kept")});
}

void DatabaseTest::whoIsFirstGoesAheadInOrder()
{
    TempStore store(m_clock);
    WriterGate gate(store.database());
    Order order(store.database());
    order.queue(QStringLiteral("turn 1"), Database::Run::Often);
    order.queue(QStringLiteral("staff"), Database::Run::Once);
    order.queue(QStringLiteral("message 1"), Database::Run::First);
    order.queue(QStringLiteral("turn 2"), Database::Run::Often);
    order.queue(QStringLiteral("message 2"), Database::Run::First);
    QVERIFY(gate.release());
    QCOMPARE(order.seen(), QStringLiteral("message 1, message 2, turn 1, staff, turn 2"));
}

void DatabaseTest::whoIsNotFirstDoesNotWaitForEver()
{
    TempStore store(m_clock);
    WriterGate gate(store.database());
    Order order(store.database());
    order.queue(QStringLiteral("takeover"), Database::Run::Once);
    for (int i = 0; i < 100; ++i)
        order.queue(QString::number(i), Database::Run::First);
    QVERIFY(gate.release());
    const QStringList seen = order.seen().split(QStringLiteral(", "));
    QCOMPARE(seen.size(), 101);
    QCOMPARE(seen.indexOf(QStringLiteral("takeover")), 32);
    QStringList messages = seen;
    messages.removeAt(32);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(messages.at(i), QString::number(i));
}

void DatabaseTest::aLongBatchEndsForWhoIsFirst_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("with savepoints") << int(Database::Run::Once);
    QTest::newRow("without") << int(Database::Run::Often);
}

/// What went back to the queue runs once, in its order; as long as nobody waits the batch is not cut.
void DatabaseTest::aLongBatchEndsForWhoIsFirst()
{
    QFETCH(int, how);
    FakeClock clock;
    TempStore store(clock);
    WriterGate gate(store.database());
    Order order(store.database());
    const auto run = Database::Run(how);
    for (int i = 0; i < 4; ++i)
        order.queue(QString::number(i), run, [&clock] { clock.advance(1'500); });
    order.queue(QStringLiteral("4"), run, [&] {
        clock.advance(1'500);
        order.queue(QStringLiteral("message"), Database::Run::First);
    });
    for (int i = 5; i < 8; ++i)
        order.queue(QString::number(i), run, [&clock] { clock.advance(1'500); });
    const qint64 before = store.database().stats().commits;
    QVERIFY(gate.release());
    QCOMPARE(order.seen(), QStringLiteral("0, 1, 2, 3, 4, message, 5, 6, 7"));
    // The gate; 0 to 4; the message with as many as 2 ms allow; the rest.
    QCOMPARE(store.database().stats().commits - before, 4);
}

void DatabaseTest::savepointUndoesOnlyItsPart()
{
    TempStore store(m_clock);
    const Result<> done = wait(store.database().write<void>([](Transaction& tx) -> Result<> {
        addKey(tx, QStringLiteral("outer"));
        {
            Savepoint part(tx);
            addKey(tx, QStringLiteral("undone"));
        }
        Savepoint part(tx);
        addKey(tx, QStringLiteral("kept"));
        {
            Savepoint inner(tx);
            addKey(tx, QStringLiteral("inner undone"));
        }
        part.commit();
        return {};
    }));
    QVERIFY(done.ok());
    QCOMPARE(keys(store.database()), QStringList({QStringLiteral("kept"), QStringLiteral("outer")}));
}

void DatabaseTest::bindsEveryKindOfValue()
{
    TempStore store(m_clock);
    const auto row = wait(
        store.database().read<QStringList>(ReadLane::Turn, [](ReadContext& context) -> Result<QStringList> {
            enum class Kind : quint8 { None, Second = 2 };
            const std::optional<double> none;
            Statement values = context.query(
                u"SELECT typeof(?), typeof(?), typeof(?), typeof(?), typeof(?), typeof(?), typeof(?), typeof(?), ?, ?",
                Kind::Second, true, QString(), QByteArray(), nullptr, none, ConversationId(), 0.5, ConversationId(7),
                u"text");
            QStringList types;
            while (values.next())
                for (int column = 0; column < 10; ++column)
                    types << values.text(column);
            return types;
        }));
    QVERIFY(row.ok());
    QCOMPARE(row->join(u' '), QStringLiteral("integer integer text blob null null null real 7 text"));
}

void DatabaseTest::committedSurvivesReopen()
{
    TempStore store(m_clock);
    QVERIFY(wait(store.database().write<void>([](Transaction& tx) -> Result<> {
                addKey(tx, QStringLiteral("kept"));
                return {};
            })).ok());
    store.reopen();
    QCOMPARE(keys(store.database()), QStringList(QStringLiteral("kept")));
}

void DatabaseTest::destructorFinishesQueuedWrites()
{
    TempStore store(m_clock);
    QList<QFuture<Result<>>> futures;
    for (int i = 0; i < 500; ++i)
        futures << store.database().write<void>([i](Transaction& tx) -> Result<> {
            addKey(tx, QString::number(i));
            return {};
        });
    store.close();
    for (const auto& future : futures)
        QVERIFY(future.isFinished() && future.result().ok());
    QVERIFY(!QFileInfo::exists(store.path() + u"-wal"));
    store.reopen();
    QCOMPARE(keys(store.database()).size(), 500);
}

void DatabaseTest::jobsMayWaitForOpen()
{
    QTemporaryDir dir;
    Database database({.path = dir.filePath(QStringLiteral("a.db")), .masterKey = testMasterKey(), .clock = &m_clock});
    const auto written = database.write<qint64>([](Transaction& tx) -> Result<qint64> { return tx.nextSeq(); });
    const auto read = database.read<qint64>(ReadLane::Gui, [](ReadContext& context) -> Result<qint64> {
        return context.integer(u"SELECT count(*) FROM message").value_or(-1);
    });
    QVERIFY(!written.isFinished());
    QVERIFY(wait(database.open()).ok());
    const Result<qint64> seq = wait(written);
    QVERIFY(seq.ok());
    QCOMPARE(*seq, 1);
    QVERIFY(wait(read).ok());
}

void DatabaseTest::unopenedAnswersUnavailable()
{
    QFuture<Result<qint64>> written;
    QFuture<Result<qint64>> read;
    {
        Database database({.path = QStringLiteral("never"), .masterKey = testMasterKey(), .clock = &m_clock});
        written = database.write<qint64>([](Transaction& tx) -> Result<qint64> { return tx.nextSeq(); });
        read = database.read<qint64>(ReadLane::Turn, [](ReadContext&) -> Result<qint64> { return 1; });
    }
    QCOMPARE(wait(written).error().code, ErrorCode::Unavailable);
    QCOMPARE(wait(read).error().code, ErrorCode::Unavailable);
}

void DatabaseTest::readersSeeWhatIsCommitted()
{
    TempStore store(m_clock);
    for (int i = 1; i <= 50; ++i) {
        QVERIFY(
            wait(store.database().write<qint64>([](Transaction& tx) -> Result<qint64> { return tx.nextSeq(); })).ok());
        for (const ReadLane lane : {ReadLane::Turn, ReadLane::Gui}) {
            const auto seen = wait(store.database().read<qint64>(lane, [](ReadContext& context) -> Result<qint64> {
                return context.integer(u"SELECT seq FROM feed_counter").value_or(-1);
            }));
            QVERIFY(seen.ok());
            QCOMPARE(*seen, i);
        }
    }
}

void DatabaseTest::oneReadIsOneSnapshot()
{
    TempStore store(m_clock);
    QSemaphore first;
    QSemaphore second;
    const auto counts = store.database().read<QList<qint64>>(
        ReadLane::Turn, [&](ReadContext& context) -> Result<QList<qint64>> {
            QList<qint64> list{context.integer(u"SELECT seq FROM feed_counter").value_or(-1)};
            first.release();
            second.acquire();
            list << context.integer(u"SELECT seq FROM feed_counter").value_or(-1);
            return list;
        });
    first.acquire();
    QVERIFY(wait(store.database().write<qint64>([](Transaction& tx) -> Result<qint64> { return tx.nextSeq(); })).ok());
    second.release();
    const auto seen = wait(counts);
    QVERIFY(seen.ok());
    QCOMPARE(*seen, QList<qint64>({0, 0}));
}

void DatabaseTest::readersCannotWrite()
{
    expectLog(QStringLiteral("readonly"));
    TempStore store(m_clock);
    const auto tried = wait(store.database().read<qint64>(ReadLane::Gui, [](ReadContext& context) -> Result<qint64> {
        return context.integer(u"UPDATE feed_counter SET seq = 5 RETURNING seq").value_or(0);
    }));
    QVERIFY(!tried.ok());
    QCOMPARE(tried.error().code, ErrorCode::Storage);
}

void DatabaseTest::manyThreadsGetTheirOwnAcknowledgement()
{
    TempStore store(m_clock);
    constexpr int Threads = 32;
    constexpr int Each = 40;
    std::atomic<int> wrong = 0;
    const auto work = [&](int thread) {
        for (int i = 0; i < Each; ++i) {
            const QString key = QStringLiteral("%1/%2").arg(thread).arg(i);
            const Result<QString> stored = wait(
                store.database().write<QString>([key](Transaction& tx) -> Result<QString> {
                    tx.feed(u"test", ConversationId(), 1);
                    addKey(tx, key);
                    return key;
                }));
            const auto seen = wait(store.database().read<qint64>(
                i % 2 ? ReadLane::Turn : ReadLane::Gui, [key](ReadContext& context) -> Result<qint64> {
                    return context.integer(u"SELECT count(*) FROM idempotency_key WHERE provider_id = ?", key)
                        .value_or(0);
                }));
            if (!stored || *stored != key || !seen || *seen != 1)
                ++wrong;
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < Threads; ++i)
        threads.emplace_back(work, i);
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
    const auto feed = wait(store.database().read<QList<qint64>>(ReadLane::Gui, [](ReadContext& context) {
        return Result(context.all(u"SELECT count(*), max(seq), min(seq) FROM change_feed", [](const Statement& row) {
            return row.integer(0) + row.integer(1) + row.integer(2);
        }));
    }));
    // Dense: 1 ... n without a gap.
    QCOMPARE(feed->constFirst(), qint64(Threads * Each) * 2 + 1);
    QVERIFY(store.database().stats().commits < store.database().stats().jobs);
}

FRONTDESK_TEST_MAIN(DatabaseTest)
#include "databasetest.moc"
