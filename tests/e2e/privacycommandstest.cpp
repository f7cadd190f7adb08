// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/chatclient.h"
#include "tests/support/fatallog.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::test;

/// `frontdesk privacy ...` and `frontdesk audit ...` beside the running program and without it.
class PrivacyCommandsTest : public QObject {
    Q_OBJECT

    struct Answer {
        int code = -1;
        QString text;
    };
    QTemporaryDir m_dir;

    void prepare(QProcess& process, const QStringList& words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FRONTDESK_KEYCHAIN"), QStringLiteral("off"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(qEnvironmentVariable("FRONTDESK_BUILD_DIR") + QStringLiteral("/frontdesk-headless"),
                      QStringList{QStringLiteral("--data-dir"), m_dir.path()} + words);
    }
    Answer run(const QStringList& words)
    {
        QProcess process;
        prepare(process, words);
        Answer answer;
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
            return answer;
        answer.text = QString::fromUtf8(process.readAll());
        answer.code = process.exitCode();
        return answer;
    }
    static Answer said(const Answer& answer)
    {
        if (answer.code != 0)
            qInfo("%d: %s", answer.code, qPrintable(answer.text));
        return answer;
    }
    /// Somebody who wrote and ended the chat.
    static bool leave(quint16 port, const char* name)
    {
        ChatClient client(port);
        if (!client.createSession({{"name", name}, {"email", std::string(name) + "@example.org"}})
            || !client.connectSocket())
            return false;
        const bool asked = !client.ask(QString::fromLatin1(name) + QStringLiteral(" asks about returns")).isEmpty();
        return client.authorized("POST", QStringLiteral("/api/sessions/") + client.sessionId + QStringLiteral("/end"),
                                 Json::object())
                       .status
                   < 300
               && asked;
    }

private Q_SLOTS:
    void withoutDataThereIsNothingToDo()
    {
        const Answer answer = run({QStringLiteral("audit"), QStringLiteral("verify")});
        QVERIFY(answer.code != 0);
        QVERIFY(!QFile::exists(m_dir.path() + QStringLiteral("/vault.json")));  // and no key was made for it
    }

    void besideTheProgramAndAlone()
    {
        QProcess program;
        prepare(program,
                {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--ops-port"), QStringLiteral("0")});
        QByteArray output;
        QVERIFY(QTest::qWaitFor([&] { return (output += program.readAll()).contains("operations:"); }, 30'000));
        const QRegularExpressionMatch port =
            QRegularExpression(QStringLiteral("chat page: http://127.0.0.1:(\\d+)/")).match(QString::fromUtf8(output));
        QVERIFY2(port.hasMatch(), output.constData());
        const auto number = quint16(port.captured(1).toInt());
        QVERIFY(leave(number, "Quokkaone"));
        QVERIFY(leave(number, "Quokkatwo"));
        QVERIFY(leave(number, "Quokkatwo"));

        Answer answer = said(run({QStringLiteral("privacy"), QStringLiteral("find"), QStringLiteral("quokkaone")}));
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.text.contains(QStringLiteral("Quokkaone@example.org")));
        QCOMPARE(run({QStringLiteral("privacy"), QStringLiteral("find"), QStringLiteral("nobodyatall")}).code, 1);
        QCOMPARE(said(run({QStringLiteral("audit"), QStringLiteral("verify")})).code, 0);

        const QString zip = m_dir.path() + QStringLiteral("/one.zip");
        answer = said(
            run({QStringLiteral("privacy"), QStringLiteral("export"), QStringLiteral("Quokkaone@example.org"), zip}));
        QCOMPARE(answer.code, 0);
        QFile file(zip);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("Quokkaone asks about returns"));
        // Two people of one name are never guessed at.
        answer = run(
            {QStringLiteral("privacy"), QStringLiteral("erase"), QStringLiteral("Quokkatwo"), QStringLiteral("--yes")});
        QVERIFY(answer.code != 0);
        QCOMPARE(answer.text.count(QStringLiteral("Quokkatwo@example.org")), 2);
        QCOMPARE(run({QStringLiteral("privacy"), QStringLiteral("erase"), QStringLiteral("quokkaone")}).code,
                 2);  // asks for --yes
        answer = said(run({QStringLiteral("privacy"), QStringLiteral("erase"), QStringLiteral("quokkaone"),
                           QStringLiteral("--yes")}));
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.text.contains(QStringLiteral("Erased: 1 conversations")));
        QCOMPARE(run({QStringLiteral("privacy"), QStringLiteral("find"), QStringLiteral("quokkaone")}).code, 1);
        QCOMPARE(said(run({QStringLiteral("privacy"), QStringLiteral("purge")})).code, 0);
        QCOMPARE(said(run({QStringLiteral("privacy"), QStringLiteral("purge"), QStringLiteral("--dry-run")})).code, 0);

        QCOMPARE(run({QStringLiteral("ctl"), QStringLiteral("quit")}).code, 0);
        QVERIFY(QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 20'000));

        answer = said(run({QStringLiteral("privacy"), QStringLiteral("find"), QStringLiteral("quokkatwo")}));
        QCOMPARE(answer.code, 0);
        const QString id = answer.text.left(36);
        QCOMPARE(said(run({QStringLiteral("privacy"), QStringLiteral("export"), id,
                           m_dir.path() + QStringLiteral("/two.zip")}))
                     .code,
                 0);
        QVERIFY(QFile::exists(m_dir.path() + QStringLiteral("/two.zip")));
        QCOMPARE(said(run({QStringLiteral("privacy"), QStringLiteral("erase"), id, QStringLiteral("--yes")})).code, 0);
        QCOMPARE(run({QStringLiteral("privacy"), QStringLiteral("find"), id}).code, 1);
        QCOMPARE(said(run({QStringLiteral("privacy"), QStringLiteral("purge")})).code, 0);
        QCOMPARE(said(run({QStringLiteral("audit"), QStringLiteral("verify")})).code, 0);
        answer = run(
            {QStringLiteral("audit"), QStringLiteral("list"), QStringLiteral("--text"), QStringLiteral("contact.")});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.text.count(QStringLiteral("contact.erased")), 2);
        QCOMPARE(answer.text.count(QStringLiteral("contact.exported")), 2);
        QVERIFY(!answer.text.contains(QStringLiteral("Quokka")));
    }
};

FRONTDESK_TEST_MAIN(PrivacyCommandsTest)
#include "privacycommandstest.moc"
