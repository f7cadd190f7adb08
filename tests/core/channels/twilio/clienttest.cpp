// SPDX-License-Identifier: GPL-3.0-or-later
// What TwilioClient does with every kind of answer. What it sends is compared with Twilio's own library in
// tests/twilio/peers.
#include "core/channels/twilio/twilioclient.h"
#include "tests/core/channels/twilio/scriptedtransport.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"

#include <QCoroTask>

#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::twilio;
using namespace frontdesk::test;

namespace {

const QString MessageSid = QStringLiteral("SM00000000000000000000000000000001");

Options options()
{
    Options options;
    Account account;
    account.sid = accountSid();
    account.authToken = "secret";
    account.phoneNumber = QStringLiteral("+12075550100");
    options.accounts = {account};
    return options;
}

TwilioClient::Rules quick()
{
    TwilioClient::Rules rules;
    rules.backoff = {.baseMs = 1, .maxMs = 2};
    rules.breaker = {.failures = 3, .rest = 10 * MicrosPerSecond, .maxRest = 40 * MicrosPerSecond};
    return rules;
}

Json refusal(int code, const char* words) { return {{"code", code}, {"message", words}, {"status", 400}}; }

}  // namespace

class ClientTest : public QObject {
    Q_OBJECT

    struct World {
        ScriptedTransport wire;
        FakeClock clock;
        TwilioClient client{wire, options(), clock, quick()};

        Result<SendReceipt> send()
        {
            OutgoingText text;
            text.account = accountSid();
            text.from = QStringLiteral("+12075550100");
            text.to = QStringLiteral("+14155550101");
            text.body = QStringLiteral("Grüße & Küsse + 1");
            return QCoro::waitFor(client.sendMessage(text, {}));
        }
        Result<Json> get() { return QCoro::waitFor(client.message(accountSid(), MessageSid, {})); }
    };

private Q_SLOTS:
    void aMessageLeaves()
    {
        World world;
        world.wire.answer(201, {{"sid", toStd(MessageSid)}, {"status", "queued"}});
        const Result<SendReceipt> receipt = world.send();
        QVERIFY(receipt.ok());
        QCOMPARE(receipt->providerId, MessageSid);
        const HttpCall call = world.wire.calls.first();
        QCOMPARE(call.method, QByteArray("POST"));
        QCOMPARE(call.url.toString(), QString(QStringLiteral("https://api.twilio.com/2010-04-01/Accounts/")
                                              + accountSid() + QStringLiteral("/Messages.json")));
        QCOMPARE(formValue(call.body, "Body"), QByteArray("Gr\xc3\xbc\xc3\x9f\x65 & K\xc3\xbcsse + 1"));
        QCOMPARE(headerOf(call, "Authorization"),
                 QByteArray("Basic " + QByteArray(accountSid().toLatin1() + ":secret").toBase64()));
        QVERIFY(!call.body.contains("secret") && !call.url.toString().contains(u"secret"));
    }

    void postsAreNeverRepeatedAndTheirFateIsNamed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("500") << 500 << int(ErrorCode::Unknown);
        QTest::newRow("502") << 502 << int(ErrorCode::Unknown);
        QTest::newRow("503") << 503 << int(ErrorCode::Unknown);
        QTest::newRow("504") << 504 << int(ErrorCode::Unknown);
        QTest::newRow("408") << 408 << int(ErrorCode::Unknown);
        QTest::newRow("302") << 302 << int(ErrorCode::Unknown);
        QTest::newRow("429") << 429 << int(ErrorCode::RateLimited);
        QTest::newRow("400") << 400 << int(ErrorCode::InvalidInput);
        QTest::newRow("401") << 401 << int(ErrorCode::Unauthorized);
        QTest::newRow("404") << 404 << int(ErrorCode::NotFound);
    }
    void postsAreNeverRepeatedAndTheirFateIsNamed()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        World world;
        world.wire.answer(status, refusal(21610, "Attempt to send to unsubscribed recipient"));
        const Result<SendReceipt> receipt = world.send();
        QCOMPARE(world.wire.calls.size(), 1);
        QVERIFY(!receipt.ok());
        QCOMPARE(int(receipt.error().code), code);
        QVERIFY(!receipt.error().userText.isEmpty());
        if (status >= 400 && status < 500 && status != 408)
            QVERIFY(receipt.error().detail.startsWith(u"21610 "));
    }

    void lostAnswersOfPostsAreUnknown()
    {
        for (const ErrorCode code : {ErrorCode::Unknown, ErrorCode::Cancelled, ErrorCode::InvalidInput}) {
            World world;
            world.wire.fail(Error{code, {}, QStringLiteral("lost")});
            QCOMPARE(int(world.send().error().code), int(ErrorCode::Unknown));
        }
        for (const ErrorCode code : {ErrorCode::Unavailable, ErrorCode::Timeout, ErrorCode::Cancelled}) {
            World world;
            world.wire.fail(unsentError(code, QStringLiteral("refused")));
            QCOMPARE(int(world.send().error().code), int(code));
        }
        World world;
        world.wire.answerBytes(201, "{\"sid\":\"SM0000");
        QCOMPARE(int(world.send().error().code), int(ErrorCode::Unknown));
    }

    void fullQueuesAreNotFinal()
    {
        World world;
        world.wire.answer(400, refusal(21611, "queue is full"));
        QCOMPARE(int(world.send().error().code), int(ErrorCode::RateLimited));
    }

    void answersThatAreNotTwiliosAreNotFinal()
    {
        World world;
        world.wire.answerBytes(403, "<html>please log in</html>");
        QCOMPARE(int(world.send().error().code), int(ErrorCode::Unavailable));
    }

    void getsAreRepeated()
    {
        World world;
        world.wire.answer(503, {});
        world.wire.fail(Error{ErrorCode::Unknown, {}, QStringLiteral("lost")});
        world.wire.answer(200, {{"sid", "x"}});
        QVERIFY(world.get().ok());
        QCOMPARE(world.wire.calls.size(), 3);

        World bad;
        for (int i = 0; i < 3; ++i)
            bad.wire.answer(500, {});
        QCOMPARE(int(bad.get().error().code), int(ErrorCode::Unavailable));
        QVERIFY(bad.wire.done());

        World refused;
        refused.wire.answer(404, refusal(20404, "not found"));
        QCOMPARE(int(refused.get().error().code), int(ErrorCode::NotFound));
        QCOMPARE(refused.wire.calls.size(), 1);
    }

    void theBreakerLetsTwilioRest()
    {
        World world;
        for (int i = 0; i < 3; ++i) {
            world.wire.answer(503, {});
            (void)world.send();
        }
        QCOMPARE(world.client.breakerState(accountSid()), CircuitBreaker::State::Open);
        const Result<SendReceipt> resting = world.send();
        QCOMPARE(int(resting.error().code), int(ErrorCode::Unavailable));
        QVERIFY(surelyUnsent(resting.error()));
        QCOMPARE(world.wire.calls.size(), 3);
        world.clock.advance(11 * MicrosPerSecond);
        world.wire.answer(201, {{"sid", toStd(MessageSid)}});
        QVERIFY(world.send().ok());
        QCOMPARE(world.client.breakerState(accountSid()), CircuitBreaker::State::Closed);
    }

    void whatIsNoMessageHoldsNoMessageBack()
    {
        World world;
        // A poller asks too often: its lists rest, answers go on.
        world.wire.answer(429, refusal(20429, "Too many requests"), {{"retry-after", "60"}});
        QCOMPARE(int(world.get().error().code), int(ErrorCode::RateLimited));
        QCOMPARE(world.client.restLeft(accountSid(), TwilioClient::Path::Numbers), 0);
        world.wire.answer(201, {{"sid", toStd(MessageSid)}});
        QVERIFY(world.send().ok());
        // The server of files is down.
        const QString file = QStringLiteral("/v1/Services/IS1/Media/ME1");
        World fresh;
        for (int i = 0; i < 3; ++i)
            fresh.wire.answer(503, {});
        QVERIFY(!QCoro::waitFor(fresh.client.fetchMedia(accountSid(), file, 1000, {})).ok());
        fresh.wire.answer(201, {{"sid", toStd(MessageSid)}});
        QVERIFY(fresh.send().ok());
    }

    void onlyMessagesSayThatMessagesGoAgain()
    {
        World world;
        for (int i = 0; i < 3; ++i) {
            world.wire.answer(503, {});
            (void)world.send();
        }
        world.wire.answer(200, {{"sid", "x"}});
        QVERIFY(world.get().ok());                                                       // neither held back ...
        QCOMPARE(world.client.breakerState(accountSid()), CircuitBreaker::State::Open);  // ... nor a proof
        world.clock.advance(11 * MicrosPerSecond);
        world.wire.answer(200, {{"sid", "x"}});
        QVERIFY(world.get().ok());
        QCOMPARE(world.client.breakerState(accountSid()), CircuitBreaker::State::HalfOpen);
        QCOMPARE(int(world.wire.calls.size()), 5);
    }

    void retryAfterIsKept()
    {
        World world;
        world.wire.answer(429, refusal(20429, "Too many requests"), {{"retry-after", "60"}});
        const Result<SendReceipt> first = world.send();
        QCOMPARE(int(first.error().code), int(ErrorCode::RateLimited));
        QVERIFY(first.error().detail.startsWith(u"20429"));
        const Result<SendReceipt> second = world.send();
        QCOMPARE(int(second.error().code), int(ErrorCode::RateLimited));
        QVERIFY(surelyUnsent(second.error()));
        QCOMPARE(world.wire.calls.size(), 1);
        QCOMPARE(world.client.restLeft(accountSid(), TwilioClient::Path::Numbers), 60 * MicrosPerSecond);
        QCOMPARE(world.client.restLeft(accountSid(), TwilioClient::Path::Threads), 0);
        // Longer than anybody waits for a list: ends at once, too.
        world.wire.answer(429, refusal(20429, "Too many requests"), {{"retry-after", "60"}});
        QCOMPARE(int(world.get().error().code), int(ErrorCode::RateLimited));
        QCOMPARE(int(world.get().error().code), int(ErrorCode::RateLimited));
        QCOMPARE(world.wire.calls.size(), 2);
        world.clock.advance(61 * MicrosPerSecond);
        world.wire.answer(201, {{"sid", toStd(MessageSid)}});
        QVERIFY(world.send().ok());
    }

    void unknownAccountsSendNothing()
    {
        World world;
        OutgoingText text;
        text.account = QStringLiteral("AC99");
        const Result<SendReceipt> receipt = QCoro::waitFor(world.client.sendMessage(text, {}));
        QCOMPARE(int(receipt.error().code), int(ErrorCode::Unauthorized));
        QVERIFY(world.wire.calls.isEmpty());
    }

    void listsAreWalked()
    {
        World world;
        const auto entry = [](int number, const char* date) {
            return Json{{"sid", toStd(sidOf("SM", number))}, {"date_created", date}};
        };
        world.wire.answer(200, {{"messages", {entry(5, "Sat, 21 Nov 2026 12:00:00 +0000")}},
                                {"next_page_uri", "/2010-04-01/Accounts/AC/Messages.json?Page=1&PageToken=x%2By"}});
        world.wire.answer(
            200,
            {{"messages", {entry(4, "Fri, 20 Nov 2026 12:00:00 +0000"), entry(3, "Sat, 21 Nov 2026 11:00:00 +0000")}},
             {"next_page_uri", "/2010-04-01/Accounts/AC/Messages.json?Page=2"}});
        world.wire.answer(200,
                          {{"messages", {entry(2, "Fri, 20 Nov 2026 11:00:00 +0000")}}, {"next_page_uri", "/never"}});
        MessageFilter filter;
        filter.to = QStringLiteral("whatsapp:+14155550101");
        filter.sentSince = *httpDate("Fri, 20 Nov 2026 00:00:00 +0000");
        filter.createdSince = *httpDate("Sat, 21 Nov 2026 00:00:00 +0000") + 1;
        const auto list = QCoro::waitFor(world.client.listMessages(accountSid(), filter, {}));
        QVERIFY(list.ok());
        QCOMPARE(list->entries.size(), 2);
        QVERIFY(list->complete);  // the last page has only old ones
        QCOMPARE(world.wire.calls.size(), 3);
        const QByteArray query = world.wire.calls.first().url.query(QUrl::FullyEncoded).toLatin1();
        QCOMPARE(formValue(query, "To"), QByteArray("whatsapp:+14155550101"));
        QCOMPARE(formValue(query, "DateSent>"), QByteArray("2026-11-20T00:00:00Z"));
        QVERIFY(query.contains("%2B14155550101"));
        QVERIFY(world.wire.calls.at(1).url.query(QUrl::FullyEncoded).contains(u"PageToken=x%2By"));
    }

    void aListSaysWhetherItsEndWasReached_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("complete");
        const auto row = [](const char* name, const Json& answer, bool complete) {
            QTest::newRow(name) << toBytes(answer) << complete;
        };
        const auto page = [](int entries, const Json& next) {
            Json list = Json::array();
            for (int i = 0; i < entries; ++i)
                list.push_back(Json{{"sid", toStd(sidOf("SM", i))}});
            return Json{{"messages", list}, {"next_page_uri", next}};
        };
        row("the end", page(1, nullptr), true);
        row("empty", page(0, nullptr), true);
        row("exactly full", page(2, nullptr), true);
        row("full", page(2, "/more"), false);
        row("too full", page(3, nullptr), false);
        row("no list", Json{{"next_page_uri", nullptr}}, false);
        row("another server", page(0, "https://evil.example/x"), false);
        row("nothing said", Json{{"messages", Json::array()}}, false);
        row("no address", page(0, Json::object()), false);
        Json old = page(1, "/more");
        old["messages"][0]["date_created"] = "Fri, 20 Nov 2026 12:00:00 +0000";
        row("only old ones", old, true);
    }

    void aListSaysWhetherItsEndWasReached()
    {
        QFETCH(QByteArray, answer);
        World world;
        world.wire.answerBytes(200, answer);
        MessageFilter filter;
        filter.most = 2;
        filter.createdSince = *httpDate("Sat, 21 Nov 2026 00:00:00 +0000");
        const auto list = QCoro::waitFor(world.client.listMessages(accountSid(), filter, {}));
        QVERIFY(list.ok());
        QTEST(list->complete, "complete");
        QCOMPARE(world.wire.calls.size(), 1);
    }

    void whatWasScheduledLongAgoDoesNotEndAList()
    {
        World world;
        world.wire.answer(200, {{"messages",
                                 {{{"sid", toStd(sidOf("SM", 2))},
                                   {"date_created", "Fri, 20 Nov 2026 12:00:00 +0000"},
                                   {"date_sent", "Sat, 21 Nov 2026 12:00:00 +0000"}}}},
                                {"next_page_uri", "/more"}});
        world.wire.answer(200, {{"messages", {{{"sid", toStd(sidOf("SM", 1))}}}}, {"next_page_uri", nullptr}});
        MessageFilter filter;
        filter.createdSince = *httpDate("Sat, 21 Nov 2026 00:00:00 +0000");
        const auto list = QCoro::waitFor(world.client.listMessages(accountSid(), filter, {}));
        QVERIFY(list.ok() && list->complete);
        QCOMPARE(list->entries.size(), 1);
    }

    void pagesOfAnotherServerAreNotFollowed()
    {
        World world;
        world.wire.answer(200, {{"participants", {{{"sid", "MB1"}}}},
                                {"meta", {{"next_page_url", "https://evil.example/v1/Participants?Page=1"}}}});
        const ThreadScope scope{accountSid(), {}};
        QVERIFY(QCoro::waitFor(world.client.listParticipants(scope, threadSid(), {})).ok());
        QCOMPARE(world.wire.calls.size(), 1);
        QCOMPARE(world.wire.calls.first().url.path(),
                 QString(QStringLiteral("/v1/Conversations/") + threadSid() + QStringLiteral("/Participants")));
    }

    void conversationMessagesComeOldestFirst()
    {
        World world;
        const auto entry = [](int index) {
            return Json{{"sid", toStd(sidOf("IM", index))}, {"index", index}, {"date_created", "2026-11-21T10:00:00Z"}};
        };
        world.wire.answer(200, {{"messages", {entry(9), entry(8)}},
                                {"meta", {{"next_page_url", "https://conversations.twilio.com/v1/x?Page=1"}}}});
        world.wire.answer(200, {{"messages", {entry(7), entry(6)}}, {"meta", {{"next_page_url", nullptr}}}});
        ThreadFilter filter;
        filter.afterIndex = 6;
        const ThreadScope scope{accountSid(), serviceSid()};
        const auto list = QCoro::waitFor(world.client.listConversationMessages(scope, threadSid(), filter, {}));
        QVERIFY(list.ok());
        QCOMPARE(list->entries.size(), 3);
        QVERIFY(list->complete);
        QCOMPARE(list->entries.first().at("index").get<int>(), 7);
        QCOMPARE(formValue(world.wire.calls.first().url.query(QUrl::FullyEncoded).toLatin1(), "Order"),
                 QByteArray("desc"));
    }

    void credentialsStayWithTwilio()
    {
        World world;
        world.wire.answerBytes(307, {}, {{"location", "https://s3.example/file?Signature=1"}});
        world.wire.answerBytes(
            200, "PNG", {{"content-type", "image/png"}, {"content-disposition", "inline; filename=\"a b.png\""}});
        const QString url = QStringLiteral("https://api.twilio.com/2010-04-01/Accounts/AC/Messages/MM/Media/ME");
        const auto media = QCoro::waitFor(world.client.fetchMedia(accountSid(), url, 1000, {}));
        QVERIFY(media.ok());
        QCOMPARE(media->bytes, QByteArray("PNG"));
        QCOMPARE(media->fileName, QStringLiteral("a b.png"));
        QVERIFY(!headerOf(world.wire.calls.at(0), "Authorization").isEmpty());
        QVERIFY(headerOf(world.wire.calls.at(1), "Authorization").isEmpty());
        QCOMPARE(world.wire.calls.at(1).maxBytes, qsizetype(1000));

        for (const char* bad :
             {"https://evil.example/x", "https://twilio.com.evil.example/x", "http://api.twilio.com/x",
              "https://api.twilio.com:8443/x", "file:///etc/passwd", "//evil.example/x"}) {
            World other;
            const auto refused = QCoro::waitFor(
                other.client.fetchMedia(accountSid(), QString::fromLatin1(bad), 1000, {}));
            QCOMPARE(int(refused.error().code), int(ErrorCode::InvalidInput));
            QVERIFY2(other.wire.calls.isEmpty(), bad);
        }
        World downgrade;
        downgrade.wire.answerBytes(302, {}, {{"location", "http://169.254.169.254/latest"}});
        QVERIFY(!QCoro::waitFor(downgrade.client.fetchMedia(accountSid(), url, 1000, {})).ok());
        QCOMPARE(downgrade.wire.calls.size(), 1);
        for (const char* inside :
             {"https://127.0.0.1:8443/x", "https://192.168.1.1/x", "https://[fd00::1]/x", "https://[::ffff:10.0.0.1]/x",
              "https://169.254.169.254/latest", "https://router.local/x", "https://localhost/x"}) {
            World office;
            office.wire.answerBytes(302, {}, {{"location", inside}});
            QVERIFY2(!QCoro::waitFor(office.client.fetchMedia(accountSid(), url, 1000, {})).ok(), inside);
            QCOMPARE(office.wire.calls.size(), 1);
        }
    }

    void filesOfConversations()
    {
        World world;
        world.wire.answer(
            200, {{"sid", "ME1"}, {"links", {{"content_direct_temporary", "https://media.us1.twilio.com/ME1?x=1"}}}});
        world.wire.answerBytes(200, "PDF", {{"content-type", "application/pdf"}});
        const auto media = QCoro::waitFor(
            world.client.fetchMedia(accountSid(), QStringLiteral("/v1/Services/IS1/Media/ME1"), 1000, {}));
        QVERIFY(media.ok());
        QCOMPARE(media->bytes, QByteArray("PDF"));
        QCOMPARE(world.wire.calls.at(0).url.host(), QStringLiteral("mcs.us1.twilio.com"));
        QVERIFY(headerOf(world.wire.calls.at(1), "Authorization").isEmpty());
    }

    void theClocksAreCompared()
    {
        World world;
        QVERIFY(!world.client.clockSkew(accountSid()).has_value());
        world.clock.set(*httpDate("Sat, 21 Nov 2026 12:10:00 GMT"));
        world.wire.answer(200, {{"status", "active"}}, {{"date", "Sat, 21 Nov 2026 12:00:00 GMT"}});
        const Result<AccountCheck> check = QCoro::waitFor(world.client.fetchAccount(accountSid(), {}));
        QVERIFY(check.ok() && check->active);
        QVERIFY(qAbs(check->clockSkew - 10 * MicrosPerMinute) <= MicrosPerSecond);
        QVERIFY(!world.client.clockSkew(QStringLiteral("AC") + QString(32, u'e')).has_value());
        QCOMPARE(world.wire.calls.first().url.path(),
                 QString(QStringLiteral("/2010-04-01/Accounts/") + accountSid() + QStringLiteral(".json")));
    }

    void theSimulatorsClockSaysNothing()
    {
        World world;
        Options simulated = options();
        simulated.accounts.first().simulated = true;
        world.client.setOptions(simulated);
        world.clock.set(*httpDate("Sat, 21 Nov 2026 12:10:00 GMT"));
        world.wire.answer(200, {{"status", "active"}}, {{"date", "Sat, 21 Nov 2026 12:00:00 GMT"}});
        QVERIFY(QCoro::waitFor(world.client.fetchAccount(accountSid(), {})).ok());
        QVERIFY(!world.client.clockSkew(accountSid()).has_value());
        QCOMPARE(*QCoro::waitFor(world.client.compareClocks(accountSid(), {})), Micros(0));
    }

    void stopsAreHeard()
    {
        World world;
        world.wire.answer(503, {});
        std::stop_source source;
        source.request_stop();
        const auto answer = QCoro::waitFor(world.client.message(accountSid(), MessageSid, source.get_token()));
        QCOMPARE(int(answer.error().code), int(ErrorCode::Cancelled));
        QCOMPARE(world.wire.calls.size(), 1);
    }
};

FRONTDESK_TEST_MAIN(ClientTest)
#include "clienttest.moc"
