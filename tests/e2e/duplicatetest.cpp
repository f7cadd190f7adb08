// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

#include <QNetworkReply>

using namespace frontdesk;
using namespace frontdesk::test;

/// Invariant 3: a repeated client message id does nothing, also when the repeats race.
class DuplicateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHundredConcurrentCopiesMakeOneMessageAndOneReply()
    {
        TestEngine engine(100);
        QVERIFY(engine.start());
        ChatClient client(engine.port());
        QVERIFY(client.createSession());
        QVERIFY(client.connectSocket());
        QNetworkAccessManager network;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        const QByteArray body = toBytes({{"message", "What is your return policy?"}, {"client_message_id", "same-id"}});
        for (int i = 0; i < 50; ++i) {
            QNetworkRequest request(engine.url(QStringLiteral("/api/chat/sessions/%1/messages").arg(client.sessionId)));
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
            request.setRawHeader("Authorization", "Bearer " + client.token.toLatin1());
            replies.emplace_back(network.post(request, body));
            client.send(QStringLiteral("What is your return policy?"), QStringLiteral("same-id"));
        }
        QVERIFY(QTest::qWaitFor(
            [&] { return std::all_of(replies.begin(), replies.end(), [](const auto& r) { return r->isFinished(); }); },
            60'000));
        QSet<QString> answers;
        for (const auto& reply : replies) {
            QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
            const Result<Json> parsed = parseJson(reply->readAll());
            QVERIFY(parsed.ok());
            answers << jsonString(*parsed, "message_id");
        }
        QCOMPARE(answers.size(), 1);
        QTRY_COMPARE(std::count_if(client.frames.begin(), client.frames.end(),
                                   [](const Json& f) { return jsonString(f, "type") == u"ack"; }),
                     50);
        int own = 0, starts = 0;
        for (const Json& frame : std::as_const(client.frames)) {
            own += jsonString(frame, "type") == u"message" ? 1 : 0;
            starts += jsonString(frame, "type") == u"start" ? 1 : 0;
        }
        QCOMPARE(own, 1);
        QCOMPARE(starts, 1);
        const ChatAnswer history = client.authorized("GET",
                                                     QStringLiteral("/api/sessions/%1/history").arg(client.sessionId));
        QCOMPARE(history.body["messages"].size(), size_t(2));
        QVERIFY2(client.violations.isEmpty(), qPrintable(client.violations.join(u'\n')));
    }

    void theSameIdInTwoSessionsIsTwoMessages()
    {
        TestEngine engine;
        QVERIFY(engine.start());
        for (int i = 0; i < 2; ++i) {
            ChatClient client(engine.port());
            QVERIFY(client.createSession());
            const ChatAnswer answer = client.authorized(
                "POST", QStringLiteral("/api/chat/sessions/%1/messages").arg(client.sessionId),
                {{"message", "hello"}, {"client_message_id", "1"}});
            QCOMPARE(answer.status, 200);
        }
        const auto page = waitFor(engine.console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 50, {}));
        QCOMPARE(page->rows.size(), 2);
    }
};

FRONTDESK_TEST_MAIN(DuplicateTest)
#include "duplicatetest.moc"
