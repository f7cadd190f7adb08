// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/deskconsole.h"
#include "core/engine/enginecore.h"
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

#include <QDir>
#include <QNetworkReply>

using namespace frontdesk;
using namespace frontdesk::test;

/// Answers get lost, so requests come again: the same answer, nothing stored twice. And what staff take back is as if
/// it had not been sent.
class RedeliveryTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestEngine> m_engine;
    QNetworkAccessManager m_network;

    QNetworkReply* post(const ChatClient& client, const QString& path, const QByteArray& type, const QByteArray& body)
    {
        QNetworkRequest request(m_engine->url(path));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Content-Type", type);
        request.setRawHeader("Authorization", "Bearer " + client.token.toLatin1());
        request.setRawHeader("Prefer", "respond-async");
        return m_network.post(request, body);
    }
    static int statusOf(QNetworkReply* reply)
    {
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000))
            return -1;
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    static QByteArray form(const QByteArray& id, const QByteArray& text)
    {
        const QByteArray pdf = "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n";
        QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"client_message_id\"\r\n\r\n" + id + "\r\n";
        if (!text.isEmpty())
            body += "--b\r\nContent-Disposition: form-data; name=\"message\"\r\n\r\n" + text + "\r\n";
        return body
               + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
               + pdf + "\r\n--b--\r\n";
    }
    [[nodiscard]] int files() const
    {
        return int(QDir(m_engine->folder() + QStringLiteral("/media")).entryList(QDir::Files).size());
    }
    ConversationSummary rowOf(ChatClient& client)
    {
        const ChatAnswer session = client.authorized("GET", QStringLiteral("/api/sessions/") + client.sessionId);
        const auto page = waitFor(m_engine->console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 200, {}));
        for (const ConversationSummary& row : page->rows)
            if (row.conversation.publicId == jsonString(session.body, "conversation_id"))
                return row;
        return {};
    }
    QList<Message> messagesOf(ChatClient& client) { return messagesOf(rowOf(client).conversation.id); }
    QList<Message> messagesOf(ConversationId id)
    {
        return waitFor(m_engine->console().messages(id, {}, 200))->messages;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = std::make_unique<TestEngine>(0);
        m_engine->options.undoSend = 60 * MicrosPerSecond;
        QVERIFY(m_engine->start());
    }
    void cleanupTestCase() { m_engine.reset(); }

    void aMessageWithAFileComesAgain_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("with words") << QByteArray("Here is the form.");
        QTest::newRow("a file only") << QByteArray();
    }

    void aMessageWithAFileComesAgain()
    {
        QFETCH(QByteArray, text);
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        const QString path = QStringLiteral("/api/chat/sessions/%1/messages").arg(client.sessionId);
        const QByteArray type = "multipart/form-data; boundary=b";
        const int before = files();
        QCOMPARE(statusOf(post(client, path, type, form("m1", text))), 202);
        QCOMPARE(files(), before + 1);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(statusOf(post(client, path, type, form("m1", text))), 202);
        QCOMPARE(files(), before + 1);
        // Several at the same moment.
        QList<QNetworkReply*> replies;
        for (int i = 0; i < 5; ++i)
            replies << post(client, path, type, form("m2", text));
        for (QNetworkReply* reply : replies)
            QCOMPARE(statusOf(reply), 202);
        QTRY_COMPARE(files(), before + 2);
        int inbound = 0;
        for (const Message& message : messagesOf(client))
            inbound += message.author == Author::Contact ? 1 : 0;
        QCOMPARE(inbound, 2);
    }

    void aLeftMessageComesAgain()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        const QString path = QStringLiteral("/api/sessions/%1/left-message").arg(client.sessionId);
        const QByteArray body =
            R"({"message":"Please call me about my order","client_message_id":"l1","email":"kari@example.org"})";
        for (int i = 0; i < 3; ++i)
            QCOMPARE(statusOf(post(client, path, "application/json", body)), 202);
        int inbound = 0, told = 0;
        for (const Message& message : messagesOf(client)) {
            inbound += message.author == Author::Contact ? 1 : 0;
            told += message.event == EventKind::MessageLeft ? 1 : 0;
        }
        QCOMPARE(inbound, 1);
        QCOMPARE(told, 1);
    }

    void aRatingComesAgain()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QCOMPARE(client
                     .authorized("POST", QStringLiteral("/api/chat/sessions/%1/messages").arg(client.sessionId),
                                 {{"message", "hello"}})
                     .status,
                 200);
        const ConversationId id = rowOf(client).conversation.id;
        QVERIFY(id.isValid());
        QCOMPARE(client.authorized("POST", QStringLiteral("/api/sessions/%1/end").arg(client.sessionId)).status, 200);
        const QString path = QStringLiteral("/api/sessions/%1/rating").arg(client.sessionId);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(statusOf(post(client, path, "application/json", R"({"stars":4,"comment":"fine"})")), 204);
        int rated = 0;
        for (const Message& message : messagesOf(id))
            rated += message.event == EventKind::Rated ? 1 : 0;
        QCOMPARE(rated, 1);
    }

    /// The customer waits for a person; the owner's reply accepts it, is taken back, and the customer waits again.
    void aReplyTakenBackGivesTheQueueItsCustomerBack()
    {
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        QVERIFY(!client.ask(QStringLiteral("hello")).isEmpty());
        Console& console = m_engine->console();
        const ConversationId id = rowOf(client).conversation.id;
        QVERIFY(waitFor(console.takeOver(id)).ok());
        const EscalationDraft draft{.publicId = newPublicId(), .reasons = {QStringLiteral("owner_gone")}};
        QVERIFY(waitFor(m_engine->engine().core()->conversations.raiseEscalation(id, draft)).ok());
        QCOMPARE(rowOf(client).escalation->state, EscalationState::Waiting);

        const QString first = newPublicId(), second = newPublicId();
        QVERIFY(waitFor(console.reply(id, first, QStringLiteral("one"), {})).ok());
        QVERIFY(waitFor(console.reply(id, second, QStringLiteral("two"), {})).ok());
        QCOMPARE(rowOf(client).escalation->state, EscalationState::Accepted);
        QVERIFY(waitFor(console.desk().undoSend(id, first)).ok());
        QCOMPARE(rowOf(client).escalation->state, EscalationState::Accepted);  // the other reply answers it
        QVERIFY(waitFor(console.desk().undoSend(id, second)).ok());
        const ConversationSummary row = rowOf(client);
        QVERIFY(row.escalation.has_value());
        QCOMPARE(row.escalation->state, EscalationState::Waiting);
        const auto waiting = waitFor(console.inbox(ConsoleQueue::Waiting, ConsoleSort::Newest, 0, 50, {}));
        QVERIFY(std::any_of(waiting->rows.cbegin(), waiting->rows.cend(),
                            [id](const ConversationSummary& found) { return found.conversation.id == id; }));
    }
};

FRONTDESK_TEST_MAIN(RedeliveryTest)
#include "redeliverytest.moc"
