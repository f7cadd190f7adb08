// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginecore.h"
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace frontdesk;
using namespace frontdesk::test;

/// The store refuses single writes (a full disk, seen from above) and clients break the usual order of frames: nobody
/// may be forgotten, and a conversation must go on by itself when the store works again.
class FaultTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestEngine> m_engine;

    void sql(const QString& statement)
    {
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fault"));
            file.setDatabaseName(m_engine->options.databasePath);
            QVERIFY(file.open());
            QSqlQuery query(file);
            QVERIFY(query.exec(QStringLiteral("PRAGMA busy_timeout = 5000")));
            QVERIFY(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("fault"));
    }
    void refuse(const QString& what)
    {
        expectLog(QStringLiteral("injected"));
        expectLog(QStringLiteral("storage"));
        expectLog(QStringLiteral("The turn failed"));
        expectLog(QStringLiteral("turn ended early"));
        sql(QStringLiteral("CREATE TRIGGER fault BEFORE UPDATE OF %1 BEGIN SELECT RAISE(ABORT, 'injected'); END")
                .arg(what));
    }
    void repair() { sql(QStringLiteral("DROP TRIGGER fault")); }

    ConversationId idOf(const ChatClient& client)
    {
        const auto page = waitFor(m_engine->console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 200, {}));
        for (const ConversationSummary& row : page->rows)
            if (row.conversation.publicId == client.conversationId)
                return row.conversation.id;
        return {};
    }

    static bool isWhole(const Json& frame)
    {
        return jsonString(frame, "type") == u"complete" && !frame.value("interrupted", false);
    }

    static bool aiStopped(const Json& frame)
    {
        return jsonString(frame, "type") == u"typing" && jsonString(frame, "who") == u"ai"
               && !frame.value("active", true);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = std::make_unique<TestEngine>(2000);
        m_engine->options.sweepMs = 100;
        QVERIFY(m_engine->start());
    }
    void cleanup() { clearExpectedLogs(); }
    void cleanupTestCase() { m_engine.reset(); }

    void anAnswerThatCouldNotBeCommittedComesLater()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        refuse(QStringLiteral("record_sealed ON turn"));
        client.send(QStringLiteral("What is your return policy?"));
        QVERIFY(client.waitForFrame(aiStopped) >= 0);
        QVERIFY(client.waitForFrame(isWhole, 0, 50) < 0);
        repair();
        QVERIFY(client.waitForFrame(isWhole) >= 0);
        QVERIFY(!client.ask(QStringLiteral("Where is my order 10432?")).isEmpty());
        QVERIFY2(client.violations.isEmpty(), qPrintable(client.violations.join(u'\n')));
    }

    void aSentenceThatCouldNotBeStoredStillBeginsWithStart()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        refuse(QStringLiteral("first_sentence_at ON turn WHEN (SELECT count(*) FROM customer_frame f WHERE "
                              "f.conversation_id = NEW.conversation_id) > 0 AND abs(random()) % 2 = 0"));
        expectLog(QStringLiteral("turn_running"));
        for (int i = 0; i < 8; ++i) {
            const int from = int(client.frames.size());
            client.send(QStringLiteral("What is your return policy?"));
            QVERIFY(client.waitForFrame(aiStopped, from) >= 0);
        }
        repair();
        QVERIFY(!client.ask(QStringLiteral("What is your return policy?")).isEmpty());
        QSet<QString> started;
        for (const Json& frame : std::as_const(client.frames)) {
            if (jsonString(frame, "type") == u"start")
                started.insert(jsonString(frame, "message_id"));
            if (jsonString(frame, "type") == u"text")
                QVERIFY(started.contains(jsonString(frame, "message_id")));
        }
    }

    void aTakeoverThatFailsGivesTheAnswerBack()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
        const ConversationId id = idOf(client);
        refuse(QStringLiteral("assignee_id ON conversation WHEN NEW.assignee_id IS NOT NULL"));
        const int from = int(client.frames.size());
        client.send(QStringLiteral("How much is shipping and how long does delivery take?"));
        QVERIFY(client.waitForType("start", from) >= 0);
        QVERIFY(!waitFor(m_engine->console().takeOver(id)).ok());
        repair();
        QVERIFY(client.waitForFrame(isWhole, from) >= 0);
        QVERIFY(waitFor(m_engine->console().takeOver(id)).ok());
        QVERIFY2(client.violations.isEmpty(), qPrintable(client.violations.join(u'\n')));
    }

    void aStaffReplyIsReleasedWhenTheStoreWorksAgain()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
        const ConversationId id = idOf(client);
        QVERIFY(waitFor(m_engine->console().takeOver(id)).ok());
        refuse(QStringLiteral("state ON outbox WHEN NEW.state = 4"));
        QVERIFY(waitFor(m_engine->console().reply(id, newPublicId(), QStringLiteral("one"), {})).ok());
        QVERIFY(waitFor(m_engine->console().reply(id, newPublicId(), QStringLiteral("two"), {})).ok());
        QTest::qWait(200);
        repair();
        const auto says = [](const char* text) {
            return [text](const Json& frame) { return jsonString(frame, "content") == QLatin1String(text); };
        };
        const int one = client.waitForFrame(says("one"));
        const int two = client.waitForFrame(says("two"));
        QVERIFY(one >= 0 && two > one);
    }

    void anAuthFrameAndAMessageAtOnceKeepTheOrder()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
        client.disconnectSocket();

        QWebSocket socket;
        QList<qint64> numbers;
        qint64 ackSeq = -1;
        connect(&socket, &QWebSocket::textMessageReceived, this, [&](const QString& text) {
            const Json frame = *parseJson(text.toUtf8(),
                                          {.maxBytes = 1'000'000, .maxDepth = 16, .maxElements = 10'000});
            if (jsonString(frame, "type") == u"ack")
                ackSeq = frame.value("seq", qint64(-1));
            else if (frame.contains("seq"))
                numbers << frame.value("seq", qint64(0));
        });
        connect(&socket, &QWebSocket::connected, this, [&] {
            const auto write = [&](const Json& frame) { socket.sendTextMessage(QString::fromUtf8(toBytes(frame))); };
            write({{"type", "auth"},
                   {"token", toStd(client.token)},
                   {"conversation_id", toStd(client.conversationId)},
                   {"last_seq", 0}});
            write({{"type", "message"}, {"content", "What is your return policy?"}, {"client_message_id", "m1"}});
        });
        QNetworkRequest request(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(m_engine->port())));
        request.setRawHeader("Sec-WebSocket-Protocol", "frontdesk.v1");
        socket.open(request);
        QVERIFY(QTest::qWaitFor([&] { return ackSeq >= 0 && numbers.size() > client.lastSeq + 3; }, 10'000));
        for (qsizetype i = 0; i < numbers.size(); ++i)
            QCOMPARE(numbers.at(i), qint64(i + 1));
        QCOMPARE(ackSeq, client.lastSeq + 1);
    }

    void aBogusLastSeqDoesNotSilenceTheSocket()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
        client.sendFrame(
            {{"type", "resume"}, {"conversation_id", toStd(client.conversationId)}, {"last_seq", 1'000'000}});
        QVERIFY(!client.ask(QStringLiteral("What is your return policy?")).isEmpty());
    }

    void aParkedRequestGoesHomeWhenAPersonJoins()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
        const ConversationId id = idOf(client);
        m_engine->engine().core()->builtin.setPace(20'000);  // long enough to be cut on a busy machine
        const int from = int(client.frames.size());
        bool taken = false;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&] {
            for (int i = from; i < client.frames.size() && !taken; ++i)
                if (jsonString(client.frames.at(i), "type") == u"start") {
                    taken = true;
                    (void)m_engine->console().takeOver(id);
                }
        });
        poll.start(1);
        QElapsedTimer elapsed;
        elapsed.start();
        const ChatAnswer answer = client.authorized(
            "POST", QStringLiteral("/api/chat/sessions/%1/messages").arg(client.sessionId),
            {{"message", "How do I look after cast iron and linen?"}});
        m_engine->engine().core()->builtin.setPace(2000);
        QVERIFY(taken);
        QCOMPARE(answer.status, 202);
        QVERIFY(elapsed.elapsed() < m_engine->options.replyWaitMs / 2);
    }

    void anEndedSessionLosesItsSockets()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QWebSocket socket;
        bool ready = false;
        connect(&socket, &QWebSocket::textMessageReceived, this, [&] { ready = true; });
        QNetworkRequest request(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(m_engine->port())));
        request.setRawHeader("Sec-WebSocket-Protocol", "frontdesk.v1, bearer." + client.token.toLatin1());
        socket.open(request);
        QVERIFY(QTest::qWaitFor([&] { return ready; }));
        QCOMPARE(client.authorized("DELETE", QStringLiteral("/api/sessions/") + client.sessionId).status, 204);
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
        QCOMPARE(int(socket.closeCode()), 1000);
    }

    void aRequestThatWaitsDoesNotOutliveTheEngine()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QTimer::singleShot(60, this, [this] { m_engine->stop(); });
        const ChatAnswer answer = client.authorized(
            "POST", QStringLiteral("/api/chat/sessions/%1/messages").arg(client.sessionId),
            {{"message", "How do I look after cast iron and linen?"}});
        QVERIFY(answer.status == 202 || answer.status == 200 || answer.status == 0);
        QTest::qWait(200);
        QCOMPARE(coro::liveTasks(), 0);
    }
};

FRONTDESK_TEST_MAIN(FaultTest)
#include "faulttest.moc"
