// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/simulator/twilio/faketwilio.h"
#include "tests/support/fatallog.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::simulator;
using namespace frontdesk::test;

/// `frontdesk doctor` without a running program and beside it, with the fake Twilio as Twilio.
class DoctorCommandTest : public QObject {
    Q_OBJECT

    struct Answer {
        int code = -1;
        QString text;
        [[nodiscard]] bool says(const char* words) const { return text.contains(QLatin1String(words)); }
    };
    SystemClock m_clock;
    std::unique_ptr<FakeTwilio> m_twilio;
    std::unique_ptr<QTemporaryDir> m_dir;
    QProcessEnvironment m_environment;

    /// The names of the sample systems' .env, as they are.
    void configure()
    {
        const QString url = m_twilio->url().toString();
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, value] : std::initializer_list<std::pair<const char*, QString>>{
                 {"FRONTDESK_KEYCHAIN", QStringLiteral("off")},
                 {"TWILIO_ACCOUNT_SID", m_twilio->data().sid},
                 {"TWILIO_AUTH_TOKEN", QString::fromLatin1(m_twilio->data().token)},
                 {"TWILIO_PHONE_NUMBER", m_twilio->data().numbers[0].number},
                 {"TWILIO_CONVERSATIONS_SERVICE_SID", m_twilio->data().serviceSid},
                 {"WEBHOOK_SECRET", QStringLiteral("a secret")},
                 {"TWILIO_BASE_URL", url},
                 {"FRONTDESK_TWILIO_CONVERSATIONS_URL", url},
                 {"FRONTDESK_TWILIO_MESSAGING_URL", url},
                 {"FRONTDESK_TWILIO_CONTENT_URL", url},
                 {"PUBLIC_BASE_URL", QStringLiteral("http://127.0.0.1:9")}})
            m_environment.insert(QString::fromLatin1(name), value);
    }
    void start(QProcess& process, const QStringList& words)
    {
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(qEnvironmentVariable("FRONTDESK_BUILD_DIR") + QStringLiteral("/frontdesk-headless"),
                      QStringList{QStringLiteral("--data-dir"), m_dir->path()} + words);
    }
    Answer run(const QStringList& words)
    {
        QProcess process;
        start(process, words);
        Answer answer;
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
            return answer;
        answer.text = QString::fromUtf8(process.readAll());
        answer.code = process.exitCode();
        return answer;
    }
    Answer doctor(const QStringList& words = {}) { return run(QStringList{QStringLiteral("doctor")} + words); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_twilio = std::make_unique<FakeTwilio>(FakeTwilio::Setup{}, m_clock);
        QVERIFY(m_twilio->start().ok());
        configure();
    }

    void withoutTwilioAllIsWell()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("FRONTDESK_KEYCHAIN"), QStringLiteral("off"));
        const Answer answer = doctor();
        QVERIFY2(answer.code == 0, qPrintable(answer.text));
        QVERIFY(answer.says("All is well."));
        QVERIFY(!QFile::exists(m_dir->path() + QStringLiteral("/vault.json")));  // no key was made for it
        QCOMPARE(doctor({QStringLiteral("--help")}).code, 0);
        QCOMPARE(doctor({QStringLiteral("--fix"), QStringLiteral("nothing")}).code, 2);
    }

    void aloneItAsksTwilio()
    {
        const Answer answer = doctor({QStringLiteral("--json")});
        QCOMPARE(answer.code, 1);
        const Result<Json> json = parseJson(answer.text.toUtf8());
        QVERIFY2(json.ok(), qPrintable(answer.text));
        QCOMPARE(json->at("good").get<bool>(), false);
        QHash<QString, QString> levels;
        for (const Json& check : json->at("checks"))
            levels.insert(jsonString(check, "id"), jsonString(check, "level"));
        QCOMPARE(levels.size(), 13);
        QCOMPARE(levels.value(QStringLiteral("twilio.credentials")), QStringLiteral("good"));
        QCOMPARE(levels.value(QStringLiteral("twilio.numbers")), QStringLiteral("good"));
        QCOMPARE(levels.value(QStringLiteral("twilio.webhooks")), QStringLiteral("broken"));
        QCOMPARE(levels.value(QStringLiteral("twilio.conversations")), QStringLiteral("broken"));
        QCOMPARE(levels.value(QStringLiteral("public_url")), QStringLiteral("broken"));
        QCOMPARE(levels.value(QStringLiteral("reachable")), QStringLiteral("skipped"));
        QVERIFY(!answer.text.contains(QString::fromLatin1(m_twilio->data().token)));
        m_environment.insert(QStringLiteral("TWILIO_AUTH_TOKEN"), QStringLiteral("wrong"));
        const Answer wrong = doctor();
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.says("BROKEN   twilio.credentials"), qPrintable(wrong.text));
        m_environment.insert(QStringLiteral("TWILIO_ACCOUNT_SID"), QStringLiteral("ACxxx"));
        const Answer typo = doctor();
        QCOMPARE(typo.code, 78);
        QVERIFY2(typo.says("TWILIO_ACCOUNT_SID") && typo.says("is not an account of Twilio"), qPrintable(typo.text));
    }

    void fixShowsFirstAndThenDoes()
    {
        const QStringList fix = {QStringLiteral("--fix"), QStringLiteral("twilio.webhooks")};
        const Answer shown = doctor(fix);
        QCOMPARE(shown.code, 1);
        QVERIFY2(shown.says("-> http://127.0.0.1:9/twilio/sms") && shown.says("Repeat the command with --yes"),
                 qPrintable(shown.text));
        QVERIFY(m_twilio->data().numbers[0].smsUrl.isEmpty());
        const Answer done = doctor(fix + QStringList{QStringLiteral("--yes")});
        QVERIFY2(done.code == 0 && done.says("good     twilio.webhooks"), qPrintable(done.text));
        QCOMPARE(m_twilio->data().numbers[0].smsUrl, QByteArray("http://127.0.0.1:9/twilio/sms"));
    }

    void besideTheProgramItKnowsMore()
    {
        QProcess program;
        start(program,
              {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--ops-port"), QStringLiteral("0")});
        QByteArray output;
        QVERIFY2(QTest::qWaitFor([&] { return (output += program.readAll()).contains("operations:"); }, 30'000),
                 output.constData());
        const Answer answer = doctor();
        QCOMPARE(answer.code, 1);
        // The program sends itself a request that the account signed for the configured address.
        QVERIFY2(answer.says("good     twilio.signature"), qPrintable(answer.text));
        QVERIFY2(answer.says("WARNING  reachable"), qPrintable(answer.text));
        const Answer done = doctor(
            {QStringLiteral("--fix"), QStringLiteral("twilio.conversations"), QStringLiteral("--yes")});
        QVERIFY2(done.code == 0, qPrintable(done.text));
        QCOMPARE(m_twilio->data().conversationsUrl, QByteArray("http://127.0.0.1:9/twilio/conversations"));
        QVERIFY(m_twilio->data().conversationEvents.contains("onParticipantRemoved"));
        QCOMPARE(run({QStringLiteral("ctl"), QStringLiteral("quit")}).code, 0);
        QVERIFY(QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 20'000));
    }
};

FRONTDESK_TEST_MAIN(DoctorCommandTest)
#include "doctorcommandtest.moc"
