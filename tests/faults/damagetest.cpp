// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "core/store/walcheck.h"
#include "tests/faults/support/faultyprogram.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"
#include "tests/support/tempstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot damage %s", qPrintable(path));
}

Result<> add(Database& database, int count, const QString& prefix, int perCommit = 200)
{
    for (int done = 0; done < count; done += perCommit) {
        const Result<> added = wait(database.write<void>([=](Transaction& tx) -> Result<> {
            for (int i = done; i < std::min(count, done + perCommit); ++i)
                tx.exec(u"INSERT INTO idempotency_key (channel, account, provider_id, at) VALUES ('t', 'a', ?, 0)",
                        QString(prefix + QString::number(i) + QString(200, u'x')));
            return {};
        }));
        if (!added)
            return added;
    }
    return {};
}

}  // namespace

/// X2: damage is found at the start, nothing is written into a damaged file, the way back is named.
class DamageTest : public QObject {
    Q_OBJECT

private:
    FakeClock m_clock;

    Error opening(const QString& path) const
    {
        Database database({.path = path, .masterKey = testMasterKey(), .clock = &m_clock});
        const Result<> opened = wait(database.open());
        return opened ? Error{ErrorCode::Unknown, QStringLiteral("it opened"), {}} : opened.error();
    }

private Q_SLOTS:
    void cleanup() { clearExpectedLogs(); }

    void aClosedFile_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("header") << 0;
        QTest::newRow("first page") << 1;
        QTest::newRow("pages in the middle") << 2;
        QTest::newRow("half of the file is gone") << 3;
        QTest::newRow("a page of zeros") << 4;
        QTest::newRow("cut inside a page") << 5;
    }

    void aClosedFile()
    {
        QFETCH(int, kind);
        TempStore store(m_clock);
        QVERIFY(add(store.database(), 400, QStringLiteral("k")).ok());
        store.close();
        const QString path = store.path();
        const qint64 size = QFileInfo(path).size();
        QVERIFY(size > 100 * 4096);
        switch (kind) {
        case 0: overwrite(path, 0, QByteArray(16, '\x5a')); break;
        case 1: overwrite(path, 100, QByteArray(600, '\x5a')); break;
        case 2:
            for (qint64 page = 20; page < size / 4096; page += 7)
                overwrite(path, page * 4096, QByteArray(64, '\x5a'));
            break;
        case 3: QVERIFY(QFile::resize(path, size / 2 / 4096 * 4096)); break;
        case 4: overwrite(path, (size / 4096 - 20) * 4096, QByteArray(4096, '\0')); break;
        case 5: QVERIFY(QFile::resize(path, size / 2 + 1234)); break;
        }
        const QByteArray before = contents(path);
        const Error error = opening(path);
        QVERIFY2(error.code == ErrorCode::Corrupt, qPrintable(error.userText + error.detail));
        QVERIFY(contents(path) == before);
    }

    void theWal()
    {
        TempStore store(m_clock);
        QVERIFY(add(store.database(), 40, QStringLiteral("k"), 1).ok());
        QTemporaryDir dir;
        const auto copyTo = [&](const QString& name) {
            const QString path = dir.filePath(name);
            for (const QString& suffix : {QString(), QStringLiteral("-wal")})
                if (!QFile::copy(store.path() + suffix, path + suffix))
                    qFatal("no copy");
            return path;
        };
        // As a crash leaves it: whole, and with a torn end.
        QCOMPARE(opening(copyTo(QStringLiteral("whole.db"))).userText, QStringLiteral("it opened"));
        const QString torn = copyTo(QStringLiteral("torn.db"));
        const qint64 size = QFileInfo(torn + QStringLiteral("-wal")).size();
        QVERIFY(QFile::resize(torn + QStringLiteral("-wal"), size - 1000));
        QCOMPARE(opening(torn).userText, QStringLiteral("it opened"));
        // Damaged in the middle: SQLite would drop everything behind it without a word.
        const QString middle = copyTo(QStringLiteral("middle.db"));
        overwrite(middle + QStringLiteral("-wal"), 32 + (size / 4120 / 2) * 4120 + 500, QByteArray(50, '\x5a'));
        const QByteArray before = contents(middle), walBefore = contents(middle + QStringLiteral("-wal"));
        QCOMPARE(opening(middle).code, ErrorCode::Corrupt);
        QVERIFY(contents(middle) == before && contents(middle + QStringLiteral("-wal")) == walBefore);
        const QString header = copyTo(QStringLiteral("header.db"));
        overwrite(header + QStringLiteral("-wal"), 4, QByteArray(12, '\x5a'));
        QCOMPARE(opening(header).code, ErrorCode::Corrupt);
    }

    /// The file goes bad under the running program: it stops writing.
    void whileItRuns()
    {
        expectLog(QStringLiteral("damaged"));
        expectLog(QStringLiteral("malformed"));
        expectLog(QStringLiteral("corrupt"));
        TempStore store(m_clock);
        QVERIFY(add(store.database(), 3000, QStringLiteral("k")).ok());
        store.reopen();
        const qint64 size = QFileInfo(store.path()).size();
        for (qint64 page = 30; page < size / 4096; ++page)
            overwrite(store.path(), page * 4096, QByteArray(4096, '\x5a'));
        const auto read = wait(store.database().read<qint64>(ReadLane::Gui, [](ReadContext& context) -> Result<qint64> {
            return context.integer(u"SELECT count(*) FROM idempotency_key WHERE provider_id LIKE '%y%' OR at > 5")
                .value_or(-1);
        }));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
        QVERIFY(store.database().stats().damaged);
        const QByteArray before = contents(store.path());
        const Result<> refused = add(store.database(), 1, QStringLiteral("after"));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
        QVERIFY(contents(store.path()) == before);
    }

    /// What the owner of the shop reads.
    void theProgramNamesTheWayBack()
    {
        QTemporaryDir dir;
        FaultyProgram program(dir.path());
        QVERIFY2(program.start(), program.output.constData());
        QCOMPARE(program.terminate(), 0);
        const QString path = dir.filePath(QStringLiteral("frontdesk.db"));
        QVERIFY(QFile::exists(path));
        overwrite(path, 8 * 4096, QByteArray(4096 * 3, '\x5a'));
        const QByteArray before = contents(path);
        QVERIFY(!program.start());
        QVERIFY2(program.output.contains("frontdesk db restore"), program.output.constData());
        QVERIFY2(program.output.contains("No backup was found"), program.output.constData());
        QVERIFY(contents(path) == before);
        QVERIFY(program.exitCode() != 0);

        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("backups")));
        QFile backup(dir.filePath(QStringLiteral("backups/frontdesk-2026-11-20.fdbackup")));
        QVERIFY(backup.open(QIODevice::WriteOnly));
        backup.write("x");
        backup.close();
        QVERIFY(!program.start());
        QVERIFY2(program.output.contains("frontdesk-2026-11-20.fdbackup"), program.output.constData());
        QVERIFY(contents(path) == before);
    }

    void aFolderThatCannotBeWritten()
    {
        QTemporaryDir dir;
        FaultyProgram program(dir.path());
        arm(program.control(), FaultControl::All, EROFS);
        QVERIFY(!program.start());
        QCOMPARE(program.exitCode(), 73);
        QVERIFY2(program.output.contains("Read-only file system"), program.output.constData());
        disarm(program.control());
        QVERIFY2(program.start(), program.output.constData());
        // The same folder, read-only with everything in it.
        QCOMPARE(program.terminate(), 0);
        arm(program.control(), FaultControl::All, EROFS);
        QVERIFY(!program.start());
        QVERIFY2(program.exitCode() == 73, program.output.constData());
        disarm(program.control());
        QVERIFY2(program.start(), program.output.constData());
        QCOMPARE(program.terminate(), 0);
    }
};

FRONTDESK_TEST_MAIN(DamageTest)
#include "damagetest.moc"
