// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instancelink.h"
#include "tests/support/fatallog.h"

#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace frontdesk;

/// A second start of the program: the first one comes to the front, or says that it has no window.
class SecondStartTest : public QObject {
    Q_OBJECT

    /// askInstance() blocks: it runs on a thread of its own while this one serves.
    static Result<QByteArray> ask(const QString& dir, const QByteArray& line)
    {
        Result<QByteArray> answer = Error{ErrorCode::Timeout, {}, {}};
        const std::unique_ptr<QThread> thread(QThread::create([&] { answer = askInstance(dir, line, 3000); }));
        thread->start();
        if (!QTest::qWaitFor([&] { return thread->isFinished(); }, 10'000))
            qFatal("askInstance() hangs");
        return answer;
    }
    static QString program(const char* name)
    {
        return qEnvironmentVariable("FRONTDESK_BUILD_DIR") + u'/' + QLatin1String(name);
    }
    static QStringList arguments(const QString& dir)
    {
        return {QStringLiteral("--demo"), QStringLiteral("--data-dir"), dir,
                QStringLiteral("--port"), QStringLiteral("0"),          QStringLiteral("--ops-port"),
                QStringLiteral("0")};
    }
    static void launch(QProcess& process, const char* name, const QStringList& more)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FRONTDESK_KEYCHAIN"), QStringLiteral("off"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), QStringLiteral("token-1"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program(name), more);
    }
    static bool runs(QProcess& process, QByteArray& output, const char* words)
    {
        return QTest::qWaitFor(
                   [&] {
                       output += process.readAll();
                       return output.contains(words) || process.state() == QProcess::NotRunning;
                   },
                   30'000)
               && output.contains(words);
    }
    static int exitCode(QProcess& process, QByteArray& output)
    {
        if (!QTest::qWaitFor(
                [&] {
                    output += process.readAll();
                    return process.state() == QProcess::NotRunning;
                },
                20'000))
            return -1;
        output += process.readAll();
        return process.exitCode();
    }

private Q_SLOTS:
    void oneLineInOneLineOut()
    {
        const QTemporaryDir dir;
        InstanceServer server;
        QByteArray token;
        server.handle("raise", [&](const QByteArray& argument) {
            token = argument;
            return QByteArray("ok window");
        });
        QVERIFY(server.listen(dir.path()).ok());
        const Result<QByteArray> answer = ask(dir.path(), "raise abc-123");
        QVERIFY(answer.ok());
        QCOMPARE(*answer, QByteArray("ok window"));
        QCOMPARE(token, QByteArray("abc-123"));
        QVERIFY(ask(dir.path(), "format c:")->startsWith("error"));
        QVERIFY(ask(dir.path() + QStringLiteral("/other"), "raise").error().code == ErrorCode::NotFound);
    }

    void socketsAreOnePerFolderAndPrivate()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        QVERIFY(instanceSocketName(one.path()) != instanceSocketName(two.path()));
        QCOMPARE(instanceSocketName(one.path()), instanceSocketName(one.path() + QStringLiteral("/.")));
        InstanceServer server;
        QVERIFY(server.listen(one.path()).ok());
        QLocalSocket client;
        client.connectToServer(instanceSocketName(one.path()));
        QTRY_COMPARE(client.state(), QLocalSocket::ConnectedState);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY((QFile::permissions(client.fullServerName()) & others) == QFile::Permissions());
    }

    void rudeClientsAreCutOff()
    {
        const QTemporaryDir dir;
        InstanceServer server;
        server.handle("status", [](const QByteArray&) { return QByteArray("ok"); });
        QVERIFY(server.listen(dir.path()).ok());
        QLocalSocket flood;
        flood.connectToServer(instanceSocketName(dir.path()));
        QTRY_COMPARE(flood.state(), QLocalSocket::ConnectedState);
        flood.write(QByteArray(5000, 'x'));
        QTRY_COMPARE(flood.state(), QLocalSocket::UnconnectedState);
        QLocalSocket silent;
        silent.connectToServer(instanceSocketName(dir.path()));
        QTRY_COMPARE(silent.state(), QLocalSocket::ConnectedState);
        QVERIFY(ask(dir.path(), "status").ok());  // others are served meanwhile
        QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, 8000);
    }

    void aSocketLeftBehindIsReplaced()
    {
        const QTemporaryDir dir;
        InstanceServer gone;  // stands for a process that left its socket file
        QVERIFY(gone.listen(dir.path()).ok());
        InstanceServer server;
        server.handle("status", [](const QByteArray&) { return QByteArray("ok new"); });
        QVERIFY(server.listen(dir.path()).ok());
        QCOMPARE(*ask(dir.path(), "status"), QByteArray("ok new"));
    }

    void theWindowOfTheFirstStartIsUsed()
    {
        const QTemporaryDir dir;
        QProcess first;
        QByteArray output;
        launch(first, "frontdesk", arguments(dir.path()));
        QVERIFY2(runs(first, output, "Frontdesk is ready"), output.constData());
        QProcess second;
        QByteArray said;
        launch(second, "frontdesk", arguments(dir.path()));
        QCOMPARE(exitCode(second, said), 0);
        QVERIFY2(!said.contains("is ready"), said.constData());
        QProcess status;
        QByteArray state;
        launch(status, "frontdesk",
               QStringList{QStringLiteral("ctl"), QStringLiteral("status")} + arguments(dir.path()));
        QCOMPARE(exitCode(status, state), 0);
        QVERIFY2(state.contains("running, with a window"), state.constData());
        QProcess quit;
        QByteArray bye;
        launch(quit, "frontdesk", QStringList{QStringLiteral("ctl"), QStringLiteral("quit")} + arguments(dir.path()));
        QCOMPARE(exitCode(quit, bye), 0);
        QCOMPARE(exitCode(first, output), 0);
        QProcess gone;
        QByteArray nobody;
        launch(gone, "frontdesk", QStringList{QStringLiteral("ctl"), QStringLiteral("status")} + arguments(dir.path()));
        QCOMPARE(exitCode(gone, nobody), 69);
    }

    void aHeadlessHolderIsNamed()
    {
        const QTemporaryDir dir;
        QProcess first;
        QByteArray output;
        launch(first, "frontdesk-headless", arguments(dir.path()));
        QVERIFY2(runs(first, output, "Frontdesk is ready"), output.constData());
        QProcess reload;
        QByteArray done;
        launch(reload, "frontdesk-headless",
               QStringList{QStringLiteral("ctl"), QStringLiteral("reload")} + arguments(dir.path()));
        QCOMPARE(exitCode(reload, done), 0);
        QProcess second;
        QByteArray said;
        launch(second, "frontdesk-headless", arguments(dir.path()));
        QCOMPARE(exitCode(second, said), 75);
        first.terminate();
        QCOMPARE(exitCode(first, output), 0);
    }
};

FRONTDESK_TEST_MAIN(SecondStartTest)
#include "secondstarttest.moc"
