// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vaultaccess.h"
#include "core/console/recoveryconsole.h"
#include "core/engine/enginecore.h"
#include "core/engine/recovery/recoveryservice.h"
#include "core/recovery/recoverywords.h"
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"

#include <QProcess>

using namespace frontdesk;
using namespace frontdesk::test;

/// The restore drill: an empty keychain, a backup and the recovery sheet on a fresh folder. Everything is back; without
/// the words nothing is.
class RestoreTest : public QObject {
    Q_OBJECT

    static VaultAccess filesOnly()
    {
        return {.secrets = {},
                .makeVault = [](const QString& folder, const QByteArray& key, const Secrets& secrets, bool) {
                    return makeVault({.folder = folder, .keychain = UseKeychain::Never, .credentialsFolder = {}}, key,
                                     secrets);
                }};
    }
    static QByteArray keyOf(const QString& folder)
    {
        SecretVault vault({.folder = folder, .keychain = UseKeychain::Never, .credentialsFolder = {}});
        const Result<QByteArray> key = waitFor(vault.masterKey());
        return key ? *key : QByteArray();
    }
    static QString program()
    {
        return qEnvironmentVariable("FRONTDESK_BUILD_DIR") + QStringLiteral("/frontdesk-headless");
    }
    static void prepare(QProcess& process)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FRONTDESK_KEYCHAIN"), QStringLiteral("off"));
        process.setProcessEnvironment(environment);
        process.setProgram(program());
    }
    struct Said {
        int code = -1;
        QString out, err;
    };
    static Said run(const QStringList& arguments)
    {
        QProcess process;
        prepare(process);
        process.setArguments(arguments);
        process.start();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            process.kill();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    static bool startProgram(QProcess& process, const QString& folder)
    {
        prepare(process);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setArguments({QStringLiteral("--data-dir"), folder, QStringLiteral("--port"), QStringLiteral("0"),
                              QStringLiteral("--ops-port"), QStringLiteral("0")});
        process.start();
        QByteArray output;
        return QTest::qWaitFor([&] { return (output += process.readAll()).contains("is ready"); }, 30'000);
    }
    static bool quit(QProcess& process)
    {
        process.terminate();
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000);
    }

private Q_SLOTS:
    void everythingIsBackOnAnotherPc()
    {
        TestEngine old;
        QVERIFY(old.start());
        RecoveryConsole& recovery = old.console().recovery();
        ChatClient customer(old.port());
        QVERIFY(customer.createSession({{"name", "Zanzibarname Probe"}}));
        QVERIFY(customer.connectSocket());
        QVERIFY(!customer.ask(QStringLiteral("zanzibarprobe what is your return policy?")).isEmpty());
        customer.disconnectSocket();
        QVERIFY(waitFor(old.engine().core()->staff.setSecret(QStringLiteral("jwt"), "hidden")).ok());
        const auto messages = waitFor(old.console().messages(ConversationId(1), {}, 100));
        QVERIFY(messages.ok());

        const Result<QStringList> words = waitFor(recovery.recoveryWords());
        QVERIFY(words.ok());
        QCOMPARE(words->size(), 24);
        QVERIFY(!waitFor(recovery.confirmSheet({{3, QStringLiteral("zoo")}})).ok());
        QVERIFY(!waitFor(recovery.state())->sheetKept);
        QVERIFY(waitFor(recovery.confirmSheet({{3, words->at(2)}, {17, words->at(16).toUpper()}})).ok());
        const QString folder = old.folder() + QStringLiteral("/stick");
        QVERIFY(QDir().mkpath(folder));
        const Result<BackupFile> made = waitFor(recovery.backUpNow(folder, BackupKind::Move), 30'000);
        QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().userText));
        const Result<BackupReport> report = waitFor(recovery.verifyBackup(made->path));
        QVERIFY(report.ok());
        QCOMPARE(report->conversations, 1);
        QVERIFY(waitFor(recovery.backUpNow({}, BackupKind::Manual), 30'000).ok());
        const Result<BackupState> state = waitFor(recovery.state());
        QVERIFY(state->sheetKept);
        QVERIFY(state->lastGoodAt > 0);
        QCOMPARE(state->backups.size(), 1);
        QVERIFY(!state->running);
        const auto audit = waitFor(old.engine().core()->staff.auditTail(20));
        QStringList actions;
        for (const AuditEntry& entry : *audit)
            actions << entry.action;
        for (const char* action : {"backup.made", "words.shown", "words.confirmed"})
            QVERIFY2(actions.contains(QLatin1String(action)), action);
        old.stop();

        // Another PC: its own key, its own data; the owner chooses "Restore" in the window and types the words.
        TestEngine fresh;
        fresh.options.masterKey = QByteArray(32, 'n');
        fresh.options.vault = filesOnly();
        QVERIFY(fresh.start());
        RecoveryConsole& there = fresh.console().recovery();
        for (const QStringList& wrong :
             {QStringList(), recoverywords::fromKey(QByteArray(32, 'w')), QStringList{QStringLiteral("abandon")}}) {
            const Result<BackupReport> refused = waitFor(there.stageRestore(made->path, wrong), 30'000);
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
            QCOMPARE(refused.error().detail, QStringLiteral("words"));
            QVERIFY(!QFileInfo::exists(fresh.folder() + QStringLiteral("/restore-staged")));
        }
        const Result<BackupReport> staged = waitFor(there.stageRestore(made->path, *words), 30'000);
        QVERIFY2(staged.ok(), qPrintable(staged ? QString() : staged.error().userText + staged.error().detail));
        QCOMPARE(waitFor(there.state())->staged, made->path);
        fresh.stop();
        QVERIFY(*applyStagedRestore(fresh.folder()));  // what the start of the program does first
        QCOMPARE(keyOf(fresh.folder()), old.options.masterKey);
        fresh.options.masterKey = keyOf(fresh.folder());
        QVERIFY(fresh.start());

        const auto again = waitFor(fresh.console().messages(ConversationId(1), {}, 100));
        QVERIFY(again.ok());
        QCOMPARE(again->messages.size(), messages->messages.size());
        for (qsizetype i = 0; i < messages->messages.size(); ++i) {
            QCOMPARE(again->messages.at(i).publicId, messages->messages.at(i).publicId);
            QCOMPARE(again->messages.at(i).text(), messages->messages.at(i).text());
        }
        QCOMPARE(waitFor(fresh.console().search(QStringLiteral("zanzibarprobe"), 10))->size(), 1);
        QCOMPARE(*waitFor(fresh.engine().core()->staff.secret(QStringLiteral("jwt"))), QByteArray("hidden"));
        QVERIFY(waitFor(fresh.engine().core()->staff.verifyAudit()).ok());
        QCOMPARE(waitFor(fresh.console().recovery().state())->keptAside.size(), 1);
        QVERIFY(waitFor(fresh.console().recovery().state())->sheetKept);
        // The customer's browser goes on with the token that it has.
        customer.port = fresh.port();
        QVERIFY(customer.connectSocket());
        QVERIFY(!customer.ask(QStringLiteral("and when are you open?")).isEmpty());
        QVERIFY2(customer.violations.isEmpty(), qPrintable(customer.violations.join(u'\n')));
    }

    void aStagedRestoreIsTakenBack()
    {
        TestEngine engine;
        engine.options.vault = filesOnly();
        QVERIFY(engine.start());
        RecoveryConsole& recovery = engine.console().recovery();
        const Result<BackupFile> made = waitFor(recovery.backUpNow({}, BackupKind::Manual), 30'000);
        QVERIFY(made.ok());
        QVERIFY(waitFor(recovery.stageRestore(made->path, {}), 30'000).ok());
        QVERIFY(waitFor(recovery.cancelRestore()).ok());
        QVERIFY(waitFor(recovery.state())->staged.isEmpty());
        QVERIFY(engine.restart());
        QVERIFY(waitFor(engine.console().recovery().state())->keptAside.isEmpty());
    }

    /// A day on a fake clock: missed, made, failed, tried again, deleted by age.
    void theDailyOne()
    {
        QTemporaryDir dir;
        QTemporaryDir stick;  // a disk of its own
        QFile sample(qEnvironmentVariable("FRONTDESK_SOURCE_DIR") + QStringLiteral("/resources/demo/agent_config.yml"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QFile own(dir.filePath(QStringLiteral("agent_config.yml")));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write(sample.readAll().replace("sample_data: true", "sample_data: false"));
        own.close();
        for (const QString& name :
             {QStringLiteral("intents.yml"), QStringLiteral("orders.csv"), QStringLiteral("products.csv"),
              QStringLiteral("invoices.csv"), QStringLiteral("refunds.csv"), QStringLiteral("diagnostics.csv")})
            QFile::copy(QFileInfo(sample.fileName()).absolutePath() % u'/' % name, dir.filePath(name));
        FakeClock clock;
        TestEngine defaults;
        EngineOptions options = defaults.options;
        options.agentConfigPath = own.fileName();
        options.databasePath = dir.filePath(QStringLiteral("frontdesk.db"));
        options.dataDir = dir.path();
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now() / 1000);
        options.backup = {.daily = true,
                          .hour = now.time().hour(),
                          .folder = stick.filePath(QStringLiteral("disk/backups")),
                          .keepCount = 2,
                          .keepDays = 30};
        QVERIFY(QDir().mkpath(stick.filePath(QStringLiteral("disk"))));
        Engine engine(options, clock);
        const auto settle = [](auto task) {
            bool done = false;
            bool good = false;
            QCoro::connect(std::move(task), QCoreApplication::instance(), [&](const auto& result) {
                good = result.ok();
                done = true;
            });
            return QTest::qWaitFor([&] { return done; }, 20'000) && good;
        };
        QVERIFY(settle(engine.start()));
        auto* service = dynamic_cast<RecoveryService*>(&engine.console()->recovery());
        QVERIFY(service);
        const auto count = [&] { return waitFor(service->state())->backups.size(); };
        const auto tick = [&] {
            service->tick();
            return QTest::qWaitFor([&] { return !service->busy() && coro::liveTasks() == 0; }, 20'000);
        };
        QVERIFY(tick());
        QCOMPARE(count(), 0);  // not in the first minutes
        clock.advance(10 * MicrosPerMinute);
        QVERIFY(tick());
        QCOMPARE(count(), 1);  // there was none: soon after the start
        QVERIFY(tick());
        QCOMPARE(count(), 1);
        constexpr Micros Day = 24 * 60 * MicrosPerMinute;
        clock.advance(Day);
        QVERIFY(tick());
        QCOMPARE(count(), 2);
        clock.advance(3 * Day);  // the PC was off
        QVERIFY(tick());
        QCOMPARE(count(), 2);  // the oldest of three went
        QVERIFY(service->figures().problem.isEmpty());
        QVERIFY(QDir().rename(stick.filePath(QStringLiteral("disk")), stick.filePath(QStringLiteral("away"))));
        clock.advance(Day);
        expectLog(QStringLiteral("No backup was made"));
        QVERIFY(tick());
        QVERIFY(service->figures().problem.contains(QStringLiteral("Connect its disk")));
        QVERIFY(QDir().rename(stick.filePath(QStringLiteral("away")), stick.filePath(QStringLiteral("disk"))));
        QVERIFY(tick());
        QVERIFY(!service->figures().problem.isEmpty());  // the next try is in an hour
        clock.advance(61 * MicrosPerMinute);
        QVERIFY(tick());
        QVERIFY(service->figures().problem.isEmpty());
        QCOMPARE(count(), 2);
        QVERIFY(settle(engine.stop(3000)));
    }

    void theCommands()
    {
        QTemporaryDir dir;
        const QString data = dir.filePath(QStringLiteral("old"));
        const QString stick = dir.filePath(QStringLiteral("stick with blanks"));
        QVERIFY(QDir().mkpath(stick));
        const QStringList inOld{QStringLiteral("--data-dir"), data};
        const auto db = [](QStringList arguments, const QStringList& where) {
            return run(QStringList{QStringLiteral("db")} << arguments << where);
        };
        QProcess running;
        QVERIFY(startProgram(running, data));
        const Said beside = db({QStringLiteral("backup"), QStringLiteral("--to"), stick}, inOld);
        QVERIFY2(beside.code == 0, qPrintable(beside.err));
        const QString file = beside.out.trimmed();
        QVERIFY(QFileInfo::exists(file));
        QCOMPARE(QFileInfo(file).absolutePath(), stick);
        const Said words = db({QStringLiteral("words"), QStringLiteral("--yes")}, inOld);
        QVERIFY2(words.code == 0, qPrintable(words.err));
        QVERIFY(recoverywords::toKey(words.out).ok());
        QCOMPARE(db({QStringLiteral("words")}, inOld).code, 2);  // no terminal, no --yes
        QCOMPARE(db({QStringLiteral("verify")}, inOld).code, 0);
        QCOMPARE(db({QStringLiteral("verify"), file}, inOld).code, 0);
        const Said busy = db({QStringLiteral("restore"), file, QStringLiteral("--key-from-keychain")}, inOld);
        QCOMPARE(busy.code, 75);
        QVERIFY(quit(running));

        const QString sheet = dir.filePath(QStringLiteral("sheet.txt"));
        QFile paper(sheet);
        QVERIFY(paper.open(QIODevice::WriteOnly) && paper.write(words.out.toUtf8()) > 0);
        paper.close();
        QFile wrong(dir.filePath(QStringLiteral("wrong.txt")));
        QVERIFY(wrong.open(QIODevice::WriteOnly)
                && wrong.write(recoverywords::fromKey(QByteArray(32, 'w')).join(u' ').toUtf8()) > 0);
        wrong.close();
        const QString fresh = dir.filePath(QStringLiteral("new"));
        const QStringList inNew{QStringLiteral("--data-dir"), fresh};
        const Said refused = db({QStringLiteral("restore"), file, QStringLiteral("--words-file"), wrong.fileName()},
                                inNew);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("not the words of this backup")), qPrintable(refused.err));
        QVERIFY(!QFileInfo::exists(fresh));
        QCOMPARE(db({QStringLiteral("restore"), file, QStringLiteral("--key-from-keychain")}, inNew).code, 1);
        QVERIFY(!QFileInfo::exists(fresh));
        const Said restored = db({QStringLiteral("restore"), file, QStringLiteral("--words-file"), sheet}, inNew);
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QCOMPARE(keyOf(fresh), keyOf(data));
        QCOMPARE(db({QStringLiteral("verify")}, inNew).code, 0);
        QProcess again;
        QVERIFY(startProgram(again, fresh));
        QVERIFY(quit(again));

        // Stopped: the command makes it itself; and the data of today is kept aside.
        const Said alone = db({QStringLiteral("backup"), QStringLiteral("--move")}, inNew);
        QVERIFY2(alone.code == 0, qPrintable(alone.err));
        QVERIFY(db({QStringLiteral("list")}, inNew).out.contains(alone.out.trimmed()));
        const Said over = db({QStringLiteral("restore"), alone.out.trimmed(), QStringLiteral("--key-from-keychain")},
                             inNew);
        QVERIFY2(over.code == 0, qPrintable(over.err));
        QVERIFY(over.out.contains(QStringLiteral("before-restore-")));
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.resize(damaged.size() - 5));
        damaged.close();
        const Said broken = db({QStringLiteral("verify"), file}, inNew);
        QCOMPARE(broken.code, 1);
    }
};

FRONTDESK_TEST_MAIN(RestoreTest)
#include "restoretest.moc"
