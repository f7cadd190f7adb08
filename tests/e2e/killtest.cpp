// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/chatclient.h"
#include "tests/support/fatallog.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::test;

/// Invariants 2, 5, 10, 11: the real program is killed at random moments under load; nothing acknowledged is lost,
/// nothing is doubled, order holds, everybody gets an answer. FRONTDESK_KILLS sets the number of rounds.
class KillTest : public QObject {
    Q_OBJECT

private:
    struct Sent {
        QString clientId;
        bool acknowledged = false;
    };
    struct Customer {
        std::unique_ptr<ChatClient> client;
        QList<Sent> sent;
        int counter = 0;
        int ackCursor = 0;
    };

    QTemporaryDir m_dir;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    std::vector<Customer> m_customers;

    bool startProgram()
    {
        m_process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FRONTDESK_KEYCHAIN"), QStringLiteral("off"));
        for (const char* name : {"RATE_LIMIT_PER_MINUTE", "RATE_LIMIT_PER_HOUR", "RATE_LIMIT_PER_DAY"})
            environment.insert(QLatin1String(name), QStringLiteral("0"));
        environment.insert(QStringLiteral("MAX_CONCURRENT_CONVERSATIONS"), QStringLiteral("100000"));
        m_process->setProcessEnvironment(environment);
        m_process->setProcessChannelMode(QProcess::MergedChannels);
        m_process->start(qEnvironmentVariable("FRONTDESK_BUILD_DIR") + QStringLiteral("/frontdesk-headless"),
                         {QStringLiteral("--demo"), QStringLiteral("--data-dir"), m_dir.path(),
                          QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--ops-port"),
                          QStringLiteral("0")});
        QByteArray output;
        static const QRegularExpression address(QStringLiteral("chat page: http://127\\.0\\.0\\.1:(\\d+)/"));
        const bool up = QTest::qWaitFor(
            [&] {
                output += m_process->readAll();
                const auto match = address.match(QString::fromUtf8(output));
                m_port = quint16(match.captured(1).toUInt());
                return match.hasMatch() || m_process->state() == QProcess::NotRunning;
            },
            30'000);
        if (!up || m_port == 0)
            qWarning("the program did not start: %s", output.constData());
        return up && m_port != 0;
    }

    void killProgram()
    {
        m_process->kill();
        QVERIFY(QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 10'000));
        for (Customer& customer : m_customers) {
            noteAcks(customer);
            customer.client->disconnectSocket();
        }
    }

    static void noteAcks(Customer& customer)
    {
        for (; customer.ackCursor < customer.client->frames.size(); ++customer.ackCursor) {
            const Json& frame = customer.client->frames.at(customer.ackCursor);
            if (jsonString(frame, "type") != u"ack")
                continue;
            for (Sent& sent : customer.sent)
                if (sent.clientId == jsonString(frame, "client_message_id"))
                    sent.acknowledged = true;
        }
    }

    void sendNext(Customer& customer)
    {
        static const QStringList questions{
            QStringLiteral("What is your return policy?"), QStringLiteral("Where is my order 10432?"),
            QStringLiteral("When are you open tomorrow?"), QStringLiteral("How much is express shipping?")};
        const QString id = QStringLiteral("m%1").arg(++customer.counter);
        customer.sent << Sent{id, false};
        customer.client->send(questions.at(customer.counter % questions.size()) % QStringLiteral(" (%1)").arg(id), id);
    }

    /// Like the widget: what was not acknowledged is sent again with the same id, in order.
    bool reconnect(Customer& customer)
    {
        customer.client->port = m_port;
        if (!customer.client->connectSocket())
            return false;
        for (const Sent& sent : std::as_const(customer.sent))
            if (!sent.acknowledged)
                customer.client->send(QStringLiteral("What is your return policy? (%1)").arg(sent.clientId),
                                      sent.clientId);
        return true;
    }

    QList<Json> wholeHistory(ChatClient& client)
    {
        QList<Json> messages;
        QString before;
        for (;;) {
            const ChatAnswer page = client.authorized(
                "GET", QStringLiteral("/api/sessions/%1/history?limit=200%2").arg(client.sessionId, before));
            if (page.status != 200)
                return {};
            QList<Json> older;
            for (const Json& message : page.body["messages"])
                older << message;
            messages = older + messages;
            if (page.body["next_before"].is_null())
                return messages;
            before = QStringLiteral("&before=") + jsonString(page.body, "next_before");
        }
    }

    void checkHistory(Customer& customer)
    {
        const QList<Json> history = wholeHistory(*customer.client);
        QStringList ids;
        // What was written while an answer had begun gets one of its own: never more answers than messages before them.
        int asked = 0;
        int answersInARow = 0;
        bool answered = true;
        for (const Json& message : history) {
            const QString author = jsonString(message, "author");
            if (author == u"contact") {
                ids << jsonString(message, "client_message_id");
                asked = answered ? 1 : asked + 1;
                answersInARow = 0;
                answered = false;
            } else if (author == u"ai" && message.value("kind", "") == "text" && !message.value("interrupted", false)) {
                QVERIFY2(++answersInARow <= asked, "a customer was answered twice");
                QVERIFY(!message.value("streaming", true));
                answered = true;
            }
        }
        QStringList expected;
        for (const Sent& sent : std::as_const(customer.sent))
            expected << sent.clientId;
        QCOMPARE(ids, expected);  // each once, in order, none lost
        QVERIFY2(answered, "the last message of a customer has no answer");
        QVERIFY2(customer.client->violations.isEmpty(), qPrintable(customer.client->violations.join(u'\n')));
    }

    /// Frames and record agree for every AI message.
    void checkFrames(Customer& customer)
    {
        QHash<QString, QString> stored;
        for (const Json& message : wholeHistory(*customer.client))
            if (jsonString(message, "author") == u"ai")
                stored.insert(jsonString(message, "message_id"), jsonString(message, "content"));
        for (auto it = stored.cbegin(); it != stored.cend(); ++it)
            QCOMPARE(customer.client->assembled(it.key().toStdString()), it.value());
    }

private Q_SLOTS:
    void killed()
    {
        const int kills = qEnvironmentVariableIntValue("FRONTDESK_KILLS") > 0
                              ? qEnvironmentVariableIntValue("FRONTDESK_KILLS")
                              : 50;
        QVERIFY(startProgram());
        for (int i = 0; i < 8; ++i) {
            Customer customer;
            customer.client = std::make_unique<ChatClient>(m_port);
            QVERIFY(customer.client->createSession());
            QVERIFY(customer.client->connectSocket());
            m_customers.push_back(std::move(customer));
        }
        for (int round = 0; round < kills && !QTest::currentTestFailed(); ++round) {
            const int lifetime = 30 + int(QRandomGenerator::global()->bounded(500));
            QElapsedTimer life;
            life.start();
            while (life.elapsed() < lifetime) {
                for (Customer& customer : m_customers)
                    if (QRandomGenerator::global()->bounded(3) == 0)
                        sendNext(customer);
                QTest::qWait(15 + int(QRandomGenerator::global()->bounded(40)));
            }
            killProgram();
            QVERIFY(startProgram());
            for (Customer& customer : m_customers)
                QVERIFY(reconnect(customer));
        }
        settle();
        for (Customer& customer : m_customers) {
            checkHistory(customer);
            checkFrames(customer);
        }
        int messages = 0;
        for (const Customer& customer : m_customers)
            messages += int(customer.sent.size());
        qInfo("%d kills, %d customer messages, none lost, none doubled", kills, messages);
        m_process->terminate();
        QVERIFY(QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 15'000));
        QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_process->exitCode(), 0);
        m_customers.clear();
    }

private:
    /// The last message has its answer, and no answer grows any more.
    [[nodiscard]] bool isAnswered(const Customer& customer)
    {
        bool answered = true;
        const QList<Json> history = wholeHistory(*customer.client);
        for (const Json& message : history) {
            const QString author = jsonString(message, "author");
            if (author == u"contact")
                answered = false;
            else if (author == u"ai" && message.value("kind", "") == "text" && !message.value("interrupted", false))
                answered = !message.value("streaming", true);
        }
        return answered && (!history.isEmpty() || customer.sent.isEmpty());
    }

    /// Waits until every message is acknowledged and answered and the frames stand still. On a machine that stops for seconds
    /// frames alone would stand still in the middle of an answer.
    void settle()
    {
        qsizetype before = -1;
        bool answered = false;
        QVERIFY(QTest::qWaitFor(
            [&] {
                qsizetype frames = 0;
                bool acknowledged = true;
                for (Customer& customer : m_customers) {
                    noteAcks(customer);
                    frames += customer.client->frames.size();
                    for (const Sent& sent : std::as_const(customer.sent))
                        acknowledged = acknowledged && sent.acknowledged;
                }
                const bool still = answered && acknowledged && frames == before;
                before = frames;
                answered = std::all_of(m_customers.begin(), m_customers.end(),
                                       [this](const Customer& customer) { return isAnswered(customer); });
                QTest::qWait(1500);
                return still;
            },
            180'000));
    }
};

FRONTDESK_TEST_MAIN(KillTest)
#include "killtest.moc"
