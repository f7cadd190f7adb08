// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/backupfolder.h"
#include "core/recovery/movesheet.h"
#include "core/recovery/recoveryrecord.h"
#include "tests/core/recovery/recoveryfixture.h"
#include "tests/support/fatallog.h"

#include <QElapsedTimer>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

constexpr Micros Day = 24 * 60 * MicrosPerMinute;

/// The child of the kill test: backups until it is killed.
int backUpForever(const QString& folder, const QString& target)
{
    BackupOrder order{.places = placesIn(folder),
                      .folder = target,
                      .kind = BackupKind::Daily,
                      .masterKey = testMasterKey(),
                      .secrets = {},
                      .company = {},
                      .program = QStringLiteral("0.1.0"),
                      .now = FakeClock::Start};
    for (;; order.now += MicrosPerSecond) {
        BackupProgress progress;
        const Result<MadeBackup> made = makeBackup(order, progress);
        std::puts(made ? "made" : qPrintable(made.error().userText));
        std::fflush(stdout);
    }
}

}  // namespace

/// Making backups: what is in them, beside a busy writer, on bad days, and which are kept.
class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itHoldsEverythingAndIsSealed()
    {
        RecoveryFixture f;
        const Result<MadeBackup> made = f.backUp();
        QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().userText + made.error().detail));
        QCOMPARE(f.inFolder(), QStringList{QFileInfo(made->file.path).fileName()});
        QVERIFY(made->file.problem.isEmpty());
        QVERIFY(platform::isPrivateFile(made->file.path));
        const Result<BackupReport> report = checkBackup(made->file.path, testMasterKey());
        QVERIFY(report.ok());
        QCOMPARE(report->messages, 2);
        QCOMPARE(report->mediaFiles, 1);
        QCOMPARE(report->configFiles, 4);  // frontdesk.yml, .env, agent_config.yml, hours.md
        QCOMPARE(report->company, QStringLiteral("Nordlys"));
        const QByteArray bytes = readFile(made->file.path);
        for (const char* probe : {"zanzibar", "hidden-token", "We open at nine", "8111", "Nordlys", "hours.md"})
            QVERIFY2(!bytes.contains(probe), probe);
        QVERIFY(!QFileInfo::exists(f.folder() + QStringLiteral("/backup-work")));
        QCOMPARE(checkBackup(made->file.path, QByteArray(32, 'x')).error().code, ErrorCode::Unauthorized);
    }

    void filesThatAreGoneAreTold()
    {
        RecoveryFixture f;
        QVERIFY(QFile::remove(f.folder() + QStringLiteral("/media/") + f.mediaId));
        const Result<MadeBackup> made = f.backUp();
        QVERIFY(made.ok());
        QVERIFY2(made->notes.join(u' ').contains(QStringLiteral("1 file")), qPrintable(made->notes.join(u' ')));
        QCOMPARE(checkBackup(made->file.path, testMasterKey())->mediaFiles, 0);
    }

    /// 200 messages a second while a backup is made: what is in it is one moment, and nobody waits.
    void theWriterGoesOn()
    {
        RecoveryFixture f;
        for (int i = 0; i < 3000; ++i)
            f.say(QStringLiteral("message %1 about a lamp that did not arrive").arg(i), newPublicId(),
                  QStringLiteral("visitor-%1").arg(i % 200));
        std::atomic<bool> done = false;
        QList<qint64> latencies;
        int written = 0;
        std::thread writer([&] {
            QElapsedTimer timer;
            while (!done) {
                timer.start();
                f.say(QStringLiteral("one more"), newPublicId(), QStringLiteral("visitor-%1").arg(written % 200));
                latencies << timer.nsecsElapsed() / 1000;
                ++written;
                std::this_thread::sleep_for(std::chrono::milliseconds(4));
            }
        });
        QList<Result<MadeBackup>> backups;
        for (int i = 0; i < 3; ++i)
            backups << f.backUp(BackupKind::Manual, FakeClock::Start + i * MicrosPerSecond);
        done = true;
        writer.join();
        std::sort(latencies.begin(), latencies.end());
        qInfo(
            "3 backups of %lld messages: copy %lld ms, sealed and read back %lld ms; %d writes beside them, p50 %lld us, p99 %lld us, worst %lld us",
            static_cast<long long>(backups.last()->messages), static_cast<long long>(backups.last()->copyMicros / 1000),
            static_cast<long long>(backups.last()->sealMicros / 1000), written,
            static_cast<long long>(latencies.value(latencies.size() / 2)),
            static_cast<long long>(latencies.value(latencies.size() * 99 / 100)),
            static_cast<long long>(latencies.last()));
        qint64 before = 3002;
        for (const Result<MadeBackup>& made : backups) {
            QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().userText));
            QVERIFY(made->messages >= before && made->messages <= 3002 + written);
            before = made->messages;
            QTemporaryDir fresh;
            const Result<StagedRestore> staged = stageRestore(restoreOrder(made->file.path, fresh.path()));
            QVERIFY(staged.ok());
            QCOMPARE(staged->report.messages, made->messages);
        }
    }

    void aKillLeavesNoHalfBackup()
    {
        RecoveryFixture f;
        for (int i = 0; i < 500; ++i)
            f.say(QStringLiteral("message %1").arg(i));
        const QString data = f.folder();
        f.close();
        const QString target = f.elsewhere.filePath(QStringLiteral("backups"));
        for (int round = 0; round < 8; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), data, target});
            QVERIFY(child.waitForStarted());
            QVERIFY(child.waitForReadyRead(20'000));
            QCOMPARE(child.readAllStandardOutput().left(4), QByteArray("made"));
            QThread::msleep(ulong(7 * round));  // somewhere in the next one
            child.kill();
            QVERIFY(child.waitForFinished());
            for (const BackupFile& backup : listBackups(target, {}, testMasterKey())) {
                QVERIFY2(checkBackup(backup.path, testMasterKey()).ok(), qPrintable(backup.path));
                QVERIFY(QFile::remove(backup.path));
            }
        }
        // The next one removes what the killed ones left.
        const Result<MadeBackup> made = f.backUp();
        QVERIFY(made.ok());
        QCOMPARE(f.inFolder(), QStringList{QFileInfo(made->file.path).fileName()});
        QVERIFY(!QFileInfo::exists(data + QStringLiteral("/backup-work")));
    }

    /// A limit on the size of files stands for the full disk.
    void aFullDiskLeavesTheOldOnes()
    {
        RecoveryFixture f;
        QVERIFY(f.backUp().ok());
        const QStringList before = f.inFolder();
        QVERIFY(writeFile(f.folder() + QStringLiteral("/knowledge/big.md"), QByteArray(3'000'000, 'x')));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        for (const rlim_t most : {rlim_t(200'000), rlim_t(1'500'000)}) {
            rlimit low = old;
            low.rlim_cur = most;
            setrlimit(RLIMIT_FSIZE, &low);
            const Result<MadeBackup> made = f.backUp(BackupKind::Manual, FakeClock::Start + MicrosPerSecond);
            setrlimit(RLIMIT_FSIZE, &old);
            QVERIFY(!made.ok());
            QVERIFY(!made.error().userText.isEmpty());
            QCOMPARE(f.inFolder(), before);
            QVERIFY(!QFileInfo::exists(f.folder() + QStringLiteral("/backup-work")));
        }
        QVERIFY(f.backUp(BackupKind::Manual, FakeClock::Start + 2 * MicrosPerSecond).ok());
    }

    void aFolderThatIsGoneIsTold()
    {
        RecoveryFixture f;
        BackupOrder order = f.order();
        order.folder = QStringLiteral("/nonexistent-disk/office/backups");
        BackupProgress progress;
        const Result<MadeBackup> made = makeBackup(order, progress);
        QVERIFY(!made.ok());
        QVERIFY2(made.error().userText.contains(QStringLiteral("Connect its disk")), qPrintable(made.error().userText));
        order = f.order();
        order.masterKey = QByteArray(32, 'x');
        QCOMPARE(makeBackup(order, progress).error().code, ErrorCode::Unauthorized);
        QCOMPARE(f.inFolder(), QStringList());
    }

    void aStopEndsIt()
    {
        RecoveryFixture f;
        BackupProgress progress;
        progress.stop = true;
        QCOMPARE(makeBackup(f.order(), progress).error().code, ErrorCode::Cancelled);
        QCOMPARE(f.inFolder(), QStringList());
    }

    void aMoveSaysHowToGoOn()
    {
        RecoveryFixture f;
        const Result<MadeBackup> made = f.backUp(BackupKind::Move);
        QVERIFY(made.ok());
        const QByteArray page = readFile(moveSheetPath(made->file.path));
        QVERIFY(page.contains(QFileInfo(made->file.path).fileName().toUtf8()));
        QVERIFY(page.contains("24 words"));
        for (const char* probe : {"hidden-token", "Nordlys", "zanzibar"})
            QVERIFY(!page.contains(probe));
    }

    void keptByNumberAndAge()
    {
        const Micros now = FakeClock::Start;
        QList<BackupFile> list;
        const auto add = [&list](const char* name, BackupKind kind, Micros madeAt, const char* problem = "") {
            list << BackupFile{.path = QString::fromLatin1(name),
                               .kind = kind,
                               .madeAt = madeAt,
                               .program = {},
                               .problem = QString::fromLatin1(problem)};
        };
        add("broken.fdbackup", BackupKind::Daily, now, "damaged");
        add("d1.fdbackup", BackupKind::Daily, now - Day);
        add("m1.fdbackup", BackupKind::Manual, now - Day - 1);
        add("d2.fdbackup", BackupKind::Daily, now - 2 * Day);
        add("d3.fdbackup", BackupKind::Daily, now - 3 * Day);
        add("d4.fdbackup", BackupKind::Daily, now - 4 * Day);
        add("x.db.before-0004.bak", BackupKind::BeforeUpdate, now - 50 * Day);
        add("m2.fdbackup", BackupKind::Move, now - 11 * Day);
        add("other.fdbackup", BackupKind::Daily, now - 99 * Day, "another key");
        QCOMPARE(backupsToDelete(list, {.count = 3, .days = 10}, now),
                 (QStringList{QStringLiteral("d4.fdbackup"), QStringLiteral("m2.fdbackup")}));
        QCOMPARE(backupsToDelete(list, {.count = 100, .days = 1000}, now), QStringList());
        // The clock is a year ahead: what is there stays, until three days were lived through at that time.
        QList<BackupFile> ahead = list;
        for (int day = 0; day < 3; ++day) {
            const Micros then = now + (365 + day) * Day;
            BackupFile made = list.at(1);
            made.path = QStringLiteral("ahead%1.fdbackup").arg(day);
            made.madeAt = then;
            ahead.prepend(made);
            const QStringList gone = backupsToDelete(ahead, {.count = 100, .days = 10}, then);
            QCOMPARE(gone.contains(QStringLiteral("d1.fdbackup")), day == 2);
        }
        // Nobody was here for a year: the last good one stays, whatever its age.
        QCOMPARE(backupsToDelete({list.at(1)}, {.count = 1, .days = 1}, now + 400 * Day), QStringList());
        QVERIFY(
            !backupsToDelete(list, {.count = 1, .days = 1}, now + 400 * Day).contains(QStringLiteral("d1.fdbackup")));
    }

    void whenTheNextOneIsDue()
    {
        const auto at = [](int day, int hour, int minute = 0) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, minute)).toMSecsSinceEpoch() * 1000;
        };
        QCOMPARE(nextBackup(at(21, 9), 0, 0, 13), 0);                                    // never made: at once
        QCOMPARE(nextBackup(at(21, 9), at(20, 13, 1), 0, 13), at(21, 13));               // today at one
        QCOMPARE(nextBackup(at(21, 13), at(20, 13, 1), at(20, 13, 1), 13), 0);           // now
        QCOMPARE(nextBackup(at(21, 14), at(21, 13, 1), at(21, 13, 1), 13), at(22, 13));  // tomorrow
        QCOMPARE(nextBackup(at(24, 8), at(20, 13, 1), at(20, 13, 1), 13), 0);            // the PC was off
        QCOMPARE(nextBackup(at(21, 13, 30), at(20, 13), at(21, 13), 13), at(21, 14));    // failed: in an hour
        QCOMPARE(nextBackup(at(21, 14), at(20, 13), at(21, 13), 13), 0);
        QCOMPARE(nextBackup(at(21, 9), at(28, 13), 0, 13), 0);  // the clock was a week ahead
        QCOMPARE(nextBackup(at(21, 9), 0, at(28, 13), 13), 0);
        QCOMPARE(nextBackup(at(21, 0, 30), at(20, 23, 30), 0, 0), 0);  // midnight
    }

    void theRecordIsKept()
    {
        QTemporaryDir dir;
        QCOMPARE(RecoveryRecord::read(dir.path()).lastGoodAt, 0);
        QVERIFY((RecoveryRecord{
            .lastGoodAt = 5, .lastTryAt = 7, .problem = QStringLiteral("no room"), .sheetKey = QStringLiteral("ab")}
                     .write(dir.path())
                     .ok()));
        const RecoveryRecord read = RecoveryRecord::read(dir.path());
        QCOMPARE(read.lastTryAt, 7);
        QCOMPARE(read.problem, QStringLiteral("no room"));
        QVERIFY(writeFile(dir.filePath(QStringLiteral("backup.json")), "{broken"));
        QCOMPARE(RecoveryRecord::read(dir.path()).lastTryAt, 0);
    }

    void theLiveDatabaseIsChecked()
    {
        RecoveryFixture f;
        const Result<LiveReport> good = checkLive(placesIn(f.folder()).databasePath, testMasterKey());
        QVERIFY(good.ok());
        QCOMPARE(good->problems, QStringList());
        QCOMPARE(good->messages, 2);
        QCOMPARE(good->mediaFiles, 1);
        QVERIFY(QFile::setPermissions(f.folder() + QStringLiteral("/media/") + f.mediaId,
                                      QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(writeFile(f.folder() + QStringLiteral("/media/") + f.mediaId, "not sealed"));
        QCOMPARE(checkLive(placesIn(f.folder()).databasePath, testMasterKey())->problems.size(), 1);
        QVERIFY(QFile::remove(f.folder() + QStringLiteral("/media/") + f.mediaId));
        QCOMPARE(checkLive(placesIn(f.folder()).databasePath, testMasterKey())->problems.size(), 1);
        QCOMPARE(checkLive(placesIn(f.folder()).databasePath, QByteArray(32, 'x')).error().code,
                 ErrorCode::Unauthorized);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--child")
        return backUpForever(arguments.value(2), arguments.value(3));
    BackupTest test;
    return runTest(&test, argc, argv);
}
#include "backuptest.moc"
