// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"
#include "tests/support/tempstore.h"

#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

#include <stdexcept>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

constexpr QStringView InsertKey =
    u"INSERT INTO idempotency_key (channel, account, provider_id, at) VALUES ('t', 'a', ?, 0)";

qint64 keyCount(Database& database)
{
    const auto count = wait(database.read<qint64>(ReadLane::Gui, [](ReadContext& context) -> Result<qint64> {
        return context.integer(u"SELECT count(*) FROM idempotency_key").value_or(-1);
    }));
    return count.ok() ? *count : -1;
}

QFuture<Result<>> add(Database& database, const QString& key)
{
    return database.write<void>([key](Transaction& tx) -> Result<> {
        tx.exec(InsertKey, key);
        return {};
    });
}

/// Holds the writer until the returned semaphore is released: what follows becomes one batch.
std::shared_ptr<QSemaphore> holdWriter(Database& database)
{
    auto gate = std::make_shared<QSemaphore>();
    auto entered = std::make_shared<QSemaphore>();
    (void)database.write<void>([gate, entered](Transaction&) -> Result<> {
        entered->release();
        gate->acquire();
        return {};
    });
    entered->acquire();
    return gate;
}

ErrorCode openCode(const DatabaseOptions& options)
{
    Database database(options);
    const Result<> opened = wait(database.open());
    return opened ? ErrorCode::Unknown : opened.error().code;
}

}  // namespace

class DatabaseFailureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { clearExpectedLogs(); }
    void failingJobsLeaveTheirNeighboursAlone();
    void aStatementsErrorCannotBeIgnored();
    void aFailedCommitFailsItsWholeBatch();
    void aFullDiskIsReportedAndRecoversByItself();
    void wrongKeyIsRefusedAndChangesNothing();
    void lostKeysAreNotReplaced();
    void damagedAndForeignFilesAreRefused();
    void missingFolderIsAStorageError();

private:
    [[nodiscard]] DatabaseOptions options(const QString& path) const
    {
        return {.path = path, .masterKey = testMasterKey(), .clock = &m_clock};
    }

    FakeClock m_clock;
};

void DatabaseFailureTest::failingJobsLeaveTheirNeighboursAlone()
{
    expectLog(QStringLiteral("no such table"));
    expectLog(QStringLiteral("a store job threw"));
    TempStore store(m_clock);
    Database& database = store.database();
    const auto gate = holdWriter(database);
    const auto first = add(database, QStringLiteral("first"));
    const auto refused = database.write<void>([](Transaction& tx) -> Result<> {
        tx.exec(InsertKey, u"refused");
        return Error{ErrorCode::Conflict, {}, {}};
    });
    const auto broken = database.write<void>([](Transaction& tx) -> Result<> {
        tx.exec(InsertKey, u"broken");
        tx.exec(u"DELETE FROM nowhere");
        return {};
    });
    const auto thrown = database.write<void>([](Transaction& tx) -> Result<> {
        tx.exec(InsertKey, u"thrown");
        throw std::runtime_error("oops");
    });
    const auto last = add(database, QStringLiteral("last"));
    gate->release();
    QVERIFY(wait(first).ok());
    QCOMPARE(wait(refused).error().code, ErrorCode::Conflict);
    QCOMPARE(wait(broken).error().code, ErrorCode::Storage);
    QCOMPARE(wait(thrown).error().code, ErrorCode::Internal);
    QVERIFY(wait(last).ok());
    QCOMPARE(keyCount(database), 2);
    QVERIFY(database.stats().healthy);
}

void DatabaseFailureTest::aStatementsErrorCannotBeIgnored()
{
    expectLog(QStringLiteral("UNIQUE constraint failed"));
    TempStore store(m_clock);
    QVERIFY(wait(add(store.database(), QStringLiteral("one"))).ok());
    const auto outcome = wait(store.database().write<qint64>([](Transaction& tx) -> Result<qint64> {
        tx.exec(InsertKey, u"one");
        // Everything after the failure is a no-op that looks empty.
        const qint64 changed = tx.exec(InsertKey, u"two");
        return tx.failed() && changed == 0 && tx.nextSeq() == 0 ? 42 : 0;
    }));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Storage);
    QVERIFY(outcome.error().detail.contains(u"INSERT INTO idempotency_key"));
    QCOMPARE(keyCount(store.database()), 1);
}

void DatabaseFailureTest::aFailedCommitFailsItsWholeBatch()
{
    expectLog(QStringLiteral("FOREIGN KEY"));
    TempStore store(m_clock);
    Database& database = store.database();
    const auto gate = holdWriter(database);
    const auto before = add(database, QStringLiteral("before"));
    // A deferred foreign key is only looked at by COMMIT.
    const auto culprit = database.write<void>([](Transaction& tx) -> Result<> {
        tx.exec(u"PRAGMA defer_foreign_keys = ON");
        tx.exec(u"INSERT INTO turn_inbound (turn_id, message_id) VALUES (77, 77)");
        return {};
    });
    const auto found = database.write<void>([](Transaction& tx) -> Result<> {
        return tx.integer(u"SELECT count(*) FROM turn_inbound").value_or(0) > 0 ? Error{ErrorCode::Conflict, {}, {}}
                                                                                : Error{ErrorCode::NotFound, {}, {}};
    });
    gate->release();
    for (const auto& future : {before, culprit, found})
        QCOMPARE(wait(future).error().code, ErrorCode::Storage);
    QVERIFY(!database.stats().healthy);
    QCOMPARE(keyCount(database), 0);
    QVERIFY(wait(add(database, QStringLiteral("after"))).ok());
    QVERIFY(database.stats().healthy);
    QCOMPARE(keyCount(database), 1);
}

void DatabaseFailureTest::aFullDiskIsReportedAndRecoversByItself()
{
    expectLog(QStringLiteral("full"));
    TempStore store(m_clock);
    Database& database = store.database();
    QVERIFY(wait(add(database, QStringLiteral("before"))).ok());
    const auto limit = [&database](bool tight) {
        return wait(database.write<void>([tight](Transaction& tx) -> Result<> {
            const qint64 pages = tx.integer(u"PRAGMA page_count").value_or(0);
            const QString pragma = QStringLiteral("PRAGMA max_page_count = %1").arg(tight ? pages : 1'000'000);
            return tx.integer(pragma) ? Result<>() : Result<>(Error{});
        }));
    };
    QVERIFY(limit(true).ok());
    const Result<> refused = wait(add(database, QString(500'000, u'x')));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::DiskFull);
    QVERIFY(!refused.error().userText.isEmpty());
    QCOMPARE(keyCount(database), 1);
    QVERIFY(limit(false).ok());
    QVERIFY(wait(add(database, QString(500'000, u'x'))).ok());
    QCOMPARE(keyCount(database), 2);
}

void DatabaseFailureTest::wrongKeyIsRefusedAndChangesNothing()
{
    TempStore store(m_clock);
    QVERIFY(wait(add(store.database(), QStringLiteral("kept"))).ok());
    store.close();
    const auto content = [&store] {
        QFile file(store.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    DatabaseOptions wrong = options(store.path());
    wrong.masterKey[0] = '?';
    QCOMPARE(openCode(wrong), ErrorCode::Unauthorized);
    wrong.masterKey.chop(1);
    QCOMPARE(openCode(wrong), ErrorCode::InvalidInput);
    QVERIFY(content() == before);
    store.reopen();
    QCOMPARE(keyCount(store.database()), 1);
}

void DatabaseFailureTest::lostKeysAreNotReplaced()
{
    TempStore store(m_clock);
    QVERIFY(wait(store.database().write<void>([](Transaction& tx) -> Result<> {
                tx.exec(u"INSERT INTO contact (public_id, created_at) VALUES ('c', 0)");
                tx.exec(u"DELETE FROM seal_key");
                return {};
            })).ok());
    store.close();
    QCOMPARE(openCode(options(store.path())), ErrorCode::Corrupt);
}

void DatabaseFailureTest::damagedAndForeignFilesAreRefused()
{
    QTemporaryDir dir;
    QFile noise(dir.filePath(QStringLiteral("noise.db")));
    QVERIFY(noise.open(QIODevice::WriteOnly));
    noise.write(QByteArray(8192, 'n'));
    noise.close();
    QCOMPARE(openCode(options(noise.fileName())), ErrorCode::Corrupt);

    const QString foreign = dir.filePath(QStringLiteral("foreign.db"));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(foreign);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("CREATE TABLE bookmarks (id INTEGER)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QCOMPARE(openCode(options(foreign)), ErrorCode::Corrupt);

    TempStore store(m_clock);
    store.close();
    QFile damaged(store.path());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.size() > 40'000);
    damaged.seek(4096);
    damaged.write(QByteArray(4096 * 6, 'z'));
    damaged.close();
    QCOMPARE(openCode(options(store.path())), ErrorCode::Corrupt);
}

void DatabaseFailureTest::missingFolderIsAStorageError()
{
    QTemporaryDir dir;
    QCOMPARE(openCode(options(dir.filePath(QStringLiteral("none/here.db")))), ErrorCode::Storage);
}

FRONTDESK_TEST_MAIN(DatabaseFailureTest)
#include "databasefailuretest.moc"
