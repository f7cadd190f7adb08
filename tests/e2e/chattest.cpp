// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

using namespace frontdesk;
using namespace frontdesk::test;

/// The product's main job over real sockets: a customer chats, the agent answers from the business's data, a person
/// takes over, answers and hands back.
class ChatTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestEngine> m_engine;

    ConversationSummary summaryOf(const ChatClient& client)
    {
        const auto page = waitFor(m_engine->console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 200, {}));
        for (const ConversationSummary& row : page->rows)
            if (row.conversation.publicId == client.conversationId)
                return row;
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = std::make_unique<TestEngine>(200);
        QVERIFY(m_engine->start());
    }
    void cleanupTestCase() { m_engine.reset(); }

    void sessionsNeedTheirToken()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(!jsonString(client.session, "disclosure").isEmpty());
        const QString path = QStringLiteral("/api/sessions/") + client.sessionId;
        const ChatAnswer without = client.request("GET", path);
        QCOMPARE(without.status, 401);
        QCOMPARE(without.headers.value("content-type"), QByteArray("application/problem+json"));
        QVERIFY(without.body.contains("request_id"));
        const ChatAnswer with = client.authorized("GET", path);
        QCOMPARE(with.status, 200);
        QCOMPARE(jsonString(with.body, "state"), QStringLiteral("none"));
        ChatClient other(m_engine->port());
        QVERIFY(other.createSession());
        QCOMPARE(other.authorized("GET", path).status, 401);
    }

    void answersAnOrderQuestionThroughASkill()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        const QString answer = client.ask(QStringLiteral("Where is my order 10432?"));
        QVERIFY2(answer.contains(QStringLiteral("10432")), qPrintable(answer));
        QVERIFY(client.waitForType("tool_call") >= 0);
        QVERIFY2(client.violations.isEmpty(), qPrintable(client.violations.join(u'\n')));
        // X1: the first words say that an AI answers.
        QVERIFY2(answer.contains(QStringLiteral("AI")), qPrintable(answer));
    }

    void streamsSentencesAndCitesItsSource()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        const QString answer = client.ask(QStringLiteral("What is your return policy?"));
        QVERIFY2(answer.contains(QStringLiteral("30 days")), qPrintable(answer));
        const int complete = client.waitForType("complete");
        const std::string id = client.frames.at(complete).value("message_id", std::string());
        QCOMPARE(client.assembled(id), answer);
        const int sources = client.waitForType("sources");
        QVERIFY(sources >= 0 && sources < complete);
        const Json source = client.frames.at(sources)["sources"][0];
        QCOMPARE(source["metadata"].value("source", std::string()), std::string("returns"));
        QVERIFY(!source.value("content", std::string()).empty());
    }

    void restWaitsForTheReply()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        for (const QString& path : {QStringLiteral("/api/chat/sessions/%1/messages").arg(client.sessionId),
                                    QStringLiteral("/api/chat/messages")}) {
            const ChatAnswer answer = client.authorized(
                "POST", path,
                {{"message", "When are you open on Christmas Eve?"}, {"session_id", toStd(client.sessionId)}});
            QCOMPARE(answer.status, 200);
            const QString text = jsonString(answer.body, "message");
            QVERIFY2(text.contains(QStringLiteral("4 PM")) || text.contains(QStringLiteral("4:00 PM")),
                     qPrintable(text));
            QCOMPARE(answer.body.value("requires_escalation", true), false);
            QCOMPARE(jsonString(answer.body, "session_id"), client.sessionId);
        }
        const ChatAnswer history = client.authorized("GET",
                                                     QStringLiteral("/api/sessions/%1/history").arg(client.sessionId));
        QCOMPARE(history.body["messages"].size(), size_t(4));
    }

    void restSaysThatAPersonWasAskedFor()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        const ChatAnswer answer = client.authorized(
            "POST", QStringLiteral("/api/chat/sessions/%1/messages").arg(client.sessionId),
            {{"message", "I want a human"}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.value("requires_escalation", false), true);
    }

    void aPersonsAnswerIsNotAnsweredAgainAfterHandBack()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
        const ConversationId id = summaryOf(client).conversation.id;
        Console& console = m_engine->console();
        QVERIFY(waitFor(console.takeOver(id)).ok());
        client.send(QStringLiteral("What is your return policy?"));
        QVERIFY(client.waitForFrame([](const Json& f) {
            return jsonString(f, "author") == u"contact" && jsonString(f, "content").contains(u"return");
        }) >= 0);
        QVERIFY(waitFor(console.reply(id, newPublicId(), QStringLiteral("30 days."), MessageId())).ok());
        QVERIFY(client.waitForFrame([](const Json& f) { return jsonString(f, "author") == u"staff"; }) >= 0);
        QVERIFY(waitFor(console.handBack(id, QString())).ok());
        const int handed = client.waitForFrame([](const Json& f) { return jsonString(f, "status") == u"handed_back"; });
        QVERIFY(handed >= 0);
        QCOMPARE(client.waitForType("start", handed, 400), -1);
        QVERIFY(client.ask(QStringLiteral("Where is order 10432?")).contains(QStringLiteral("10432")));
    }

    void unknownIsSaidAndNothingIsInvented()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        const QString answer = client.ask(QStringLiteral("Which football team does your chief accountant support?"));
        QVERIFY(!answer.isEmpty());
        QCOMPARE(client.waitForType("sources", 0, 50), -1);
    }

    void aPersonTakesOverAnswersAndHandsBack()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        Console& console = m_engine->console();
        const QString announced = client.ask(QStringLiteral("I want to talk to a human being please"));
        QVERIFY(!announced.isEmpty());
        QVERIFY(client.waitForType("escalation") >= 0);
        const ConversationSummary waiting = summaryOf(client);
        QVERIFY(waiting.escalation.has_value());
        QCOMPARE(waiting.escalation->state, EscalationState::Waiting);
        const ConversationId id = waiting.conversation.id;

        const auto taken = waitFor(console.takeOver(id));
        QVERIFY2(taken.ok(), taken ? "" : qPrintable(taken.error().userText));
        const int joined = client.waitForFrame(
            [](const Json& f) { return jsonString(f, "status") == u"human_joined"; });
        QVERIFY(joined >= 0);
        QCOMPARE(jsonString(client.frames.at(joined), "name"), QStringLiteral("Maria"));

        const auto sent = waitFor(console.reply(id, newPublicId(), QStringLiteral("Hello, Maria here."), MessageId()));
        QVERIFY2(sent.ok(), sent ? "" : qPrintable(sent.error().userText));
        const int spoken = client.waitForFrame([](const Json& f) { return jsonString(f, "author") == u"staff"; });
        QVERIFY(spoken >= 0);
        QCOMPARE(jsonString(client.frames.at(spoken), "content"), QStringLiteral("Hello, Maria here."));

        // While she owns it the AI is silent, whatever the customer writes.
        client.send(QStringLiteral("What is your return policy?"));
        QCOMPARE(client.waitForType("start", spoken, 400), -1);

        const auto note = waitFor(console.addNote(id, newPublicId(), QStringLiteral("secret among staff")));
        QVERIFY(note.ok());
        const auto back = waitFor(console.handBack(id, QString()));
        QVERIFY(back.ok());
        const int handed = client.waitForFrame([](const Json& f) { return jsonString(f, "status") == u"handed_back"; });
        QVERIFY(handed > joined);
        // The customer wrote last and got no answer from the person: the AI answers now.
        QVERIFY(client.waitForType("complete", handed) >= 0);
        for (const Json& frame : std::as_const(client.frames))
            QVERIFY(!QString::fromUtf8(toBytes(frame)).contains(QStringLiteral("secret among staff")));
        const ChatAnswer history = client.authorized("GET",
                                                     QStringLiteral("/api/sessions/%1/history").arg(client.sessionId));
        QVERIFY(!history.raw.contains("secret among staff"));
        QVERIFY2(client.violations.isEmpty(), qPrintable(client.violations.join(u'\n')));
    }

    void reconnectLosesAndRepeatsNothing()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        client.send(QStringLiteral("Tell me about your shipping costs and how long delivery takes"));
        QVERIFY(client.waitForType("start") >= 0);
        client.disconnectSocket();
        QTest::qWait(150);
        QVERIFY(client.connectSocket());
        const int complete = client.waitForType("complete");
        QVERIFY(complete >= 0);
        const std::string id = client.frames.at(complete).value("message_id", std::string());
        QCOMPARE(client.assembled(id), jsonString(client.frames.at(complete), "content"));
        QVERIFY2(client.violations.isEmpty(), qPrintable(client.violations.join(u'\n')));
    }

    void endingASessionClosesTheConversation()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
        QCOMPARE(client.authorized("DELETE", QStringLiteral("/api/sessions/") + client.sessionId).status, 204);
        QVERIFY(client.waitForFrame([](const Json& f) { return jsonString(f, "status") == u"closed"; }) >= 0);
        QCOMPARE(client.authorized("GET", QStringLiteral("/api/sessions/") + client.sessionId).status, 401);
    }

    void aClosedConversationIsNobodysAndTheNextMessageOpensANewOne()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
        const QString first = client.conversationId;
        const ConversationId id = summaryOf(client).conversation.id;
        QVERIFY(waitFor(m_engine->console().takeOver(id)).ok());
        QVERIFY(waitFor(m_engine->console().closeConversation(id, {})).ok());
        QVERIFY(client.waitForFrame([](const Json& f) { return jsonString(f, "status") == u"closed"; }) >= 0);
        const ChatAnswer state = client.authorized("GET", QStringLiteral("/api/sessions/") + client.sessionId);
        QCOMPARE(jsonString(state.body, "state"), QStringLiteral("closed"));
        QCOMPARE(jsonString(state.body, "handler"), QStringLiteral("ai"));
        QVERIFY(client.ask(QStringLiteral("Where is order 10432?")).contains(QStringLiteral("10432")));
        QVERIFY(client.conversationId != first);
        QVERIFY2(client.violations.isEmpty(), qPrintable(client.violations.join(u'\n')));
    }

    void staffListNeedsTheStaffToken()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QCOMPARE(client.authorized("GET", QStringLiteral("/api/sessions")).status, 401);
        client.token = QStringLiteral("staff-token-of-the-test");
        const ChatAnswer list = client.authorized("GET", QStringLiteral("/api/sessions"));
        QCOMPARE(list.status, 200);
        QVERIFY(list.body["sessions"].size() > 0);
    }

    void badFramesGetAClearErrorAndHarmNobody()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        client.sendFrame({{"type", "message"}, {"content", 5}});
        const int error = client.waitForType("error");
        QVERIFY(error >= 0);
        QVERIFY(jsonString(client.frames.at(error)["problem"], "detail").contains(QStringLiteral("content")));
        QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
    }
};

FRONTDESK_TEST_MAIN(ChatTest)
#include "chattest.moc"
