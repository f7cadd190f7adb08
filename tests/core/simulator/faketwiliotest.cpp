// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/twilio/faketwilio.h"
#include "core/channels/twilio/twiliosignature.h"
#include "tests/support/fatallog.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::simulator;

namespace {

struct Got {
    int status = 0;
    Json body;
    QByteArray raw;
    QHash<QByteArray, QByteArray> headers;
};

/// Stands for the program: keeps what is posted and answers as told.
struct Program {
    Program() : server([this](const FakeRequest& request) { return take(request); })
    {
        const Result<quint16> port = server.listen(0);
        url = QStringLiteral("http://127.0.0.1:%1").arg(port.ok() ? *port : 0);
    }
    FakeAnswer take(const FakeRequest& request)
    {
        requests << request;
        const int status = answers.isEmpty() ? 200 : answers.takeFirst();
        return {.status = status, .contentType = "text/xml", .body = twiml};
    }
    [[nodiscard]] QByteArrayList values(const char* field) const
    {
        QByteArrayList list;
        for (const FakeRequest& request : requests)
            if (hasField(request.form, field))
                list << fieldOf(request.form, field);
        return list;
    }

    QList<FakeRequest> requests;
    QList<int> answers;
    QByteArray twiml;
    QString url;
    FakeServer server;
};

}  // namespace

class FakeTwilioTest : public QObject {
    Q_OBJECT

private:
    SystemClock m_clock;
    QNetworkAccessManager m_network;
    std::unique_ptr<FakeTwilio> m_twilio;
    std::unique_ptr<Program> m_program;
    const QString m_customer = QStringLiteral("+12025550123");

    void begin(FakeTwilio::Setup setup = {})
    {
        m_twilio = std::make_unique<FakeTwilio>(setup, m_clock);
        QVERIFY(m_twilio->start().ok());
        m_program = std::make_unique<Program>();
        m_twilio->pointAt(m_program->url);
    }

    Got call(const QByteArray& method, const QString& path, const Fields& form = {}, bool authorize = true)
    {
        const QString address = path.startsWith(u"http") ? path : m_twilio->url().toString() % path;
        QNetworkRequest request{QUrl(address)};
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        const QByteArray pair = m_twilio->data().sid.toLatin1() + ':' + m_twilio->data().token;
        if (authorize)
            request.setRawHeader("Authorization", "Basic " + pair.toBase64());
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, encodeForm(form)));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000))
            return {};
        Got got{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()};
        got.raw = reply->readAll();
        const Result<Json> parsed = parseJson(got.raw);
        got.body = parsed ? *parsed : Json();
        for (const auto& [name, value] : reply->rawHeaderPairs())
            got.headers.insert(name.toLower(), value);
        return got;
    }
    [[nodiscard]] QString messagesPath() const
    {
        return u"/2010-04-01/Accounts/" % m_twilio->data().sid % u"/Messages.json";
    }
    Got sendTo(const QString& to, const QByteArray& body = "Hello")
    {
        return call("POST", messagesPath(),
                    {{"To", to.toUtf8()},
                     {"From", to.startsWith(u"whatsapp:") ? "whatsapp:+15550100001" : "+15550100000"},
                     {"Body", body},
                     {"StatusCallback", QByteArray(m_program->url.toLatin1() + "/twilio/sms/status?m=1")}});
    }

private Q_SLOTS:
    void cleanup()
    {
        m_twilio.reset();
        m_program.reset();
    }

    void onlyTheAccountMayAsk()
    {
        begin();
        const Got refused = call("GET", messagesPath(), {}, false);
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.body.value("code", 0), 20003);
        QVERIFY(refused.headers.value("www-authenticate").startsWith("Basic"));
        const Got account = call("GET", u"/2010-04-01/Accounts/" % m_twilio->data().sid % u".json");
        QCOMPARE(account.status, 200);
        QCOMPARE(jsonString(account.body, "status"), QStringLiteral("active"));
        QCOMPARE(call("GET", QStringLiteral("/2010-04-01/Accounts/AC1/Messages.json")).body.value("code", 0), 20404);
    }

    void callbacksOnThisComputerAreRefusedWhenAsked()
    {
        begin();
        m_twilio->data().refusesLocalCallbacks = true;
        const Got refused = sendTo(QStringLiteral("+12025550177"));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.body.value("code", 0), 21609);
        m_twilio->data().refusesLocalCallbacks = false;
        QCOMPARE(sendTo(QStringLiteral("+12025550177")).status, 201);
    }

    void aMessageGoesItsWay()
    {
        begin();
        QSignalSpy arrived(m_twilio.get(), &FakeTwilio::arrived);
        const Got sent = sendTo(m_customer, "Gr\xc3\xbc\xc3\x9f dich");
        QCOMPARE(sent.status, 201);
        QCOMPARE(jsonString(sent.body, "status"), QStringLiteral("queued"));
        QVERIFY(sent.body["date_sent"].is_null());
        QTRY_COMPARE(m_program->requests.size(), 3);
        QCOMPARE(m_program->values("MessageStatus"), (QByteArrayList{"queued", "sent", "delivered"}));
        QCOMPARE(arrived.size(), 1);
        const Got read = call(
            "GET", QString(messagesPath()).replace(u".json"_qs, u"/"_qs + jsonString(sent.body, "sid") + u".json"_qs));
        QCOMPARE(jsonString(read.body, "status"), QStringLiteral("delivered"));
        QCOMPARE(jsonString(read.body, "direction"), QStringLiteral("outbound-api"));
    }

    void theProgramsCheckAcceptsItsSignature()
    {
        begin();
        m_twilio->write(
            {.from = m_customer, .to = QStringLiteral("+15550100000"), .body = QStringLiteral("\u00e4 & + = ?")});
        QTRY_COMPARE(m_program->requests.size(), 1);
        const FakeRequest& request = m_program->requests.first();
        const QByteArray url = m_program->url.toLatin1() + "/twilio/sms";
        const QByteArray signature = signForm(m_twilio->data().token, url, request.form);
        QVERIFY(twilio::verify(m_twilio->data().token, url, request.form, signature));
        QCOMPARE(fieldOf(request.form, "Body"), QByteArray("\xc3\xa4 & + = ?"));
        QCOMPARE(fieldOf(request.form, "SmsStatus"), QByteArray("received"));
        QVERIFY(!twilio::verify("another token", url, request.form, signature));
    }

    void listsAreFilteredAndPaged()
    {
        begin();
        for (int i = 0; i < 25; ++i)
            m_twilio->write({.from = m_customer, .to = QStringLiteral("+15550100000"), .body = QString::number(i)});
        m_twilio->write(
            {.from = QStringLiteral("+12025550199"), .to = QStringLiteral("+15550100000"), .body = u"x"_qs});
        QStringList bodies;
        QString next = messagesPath() % u"?PageSize=10&From=%2B12025550123&DateSent%3E=2020-01-01";
        int pages = 0;
        while (!next.isEmpty() && pages++ < 9) {
            const Got page = call("GET", next);
            QCOMPARE(page.status, 200);
            for (const Json& row : page.body["messages"])
                bodies << jsonString(row, "body");
            next = jsonString(page.body, "next_page_uri");
        }
        QCOMPARE(pages, 3);
        QCOMPARE(bodies.size(), 25);
        QCOMPARE(bodies.first(), QStringLiteral("24"));
        QCOMPARE(call("GET", messagesPath() % u"?DateSent%3E=2099-01-01").body["messages"].size(), 0U);
    }

    void refusalsHaveTwiliosCodes()
    {
        begin({.whatsAppNumber = QStringLiteral("+15550100001")});
        QCOMPARE(sendTo(QStringLiteral("+15005550001")).body.value("code", 0), 21211);
        QCOMPARE(sendTo(QStringLiteral("+15005550009")).body.value("code", 0), 21614);
        QCOMPARE(sendTo(m_customer, QByteArray(1601, 'x')).body.value("code", 0), 21617);
        QCOMPARE(call("POST", messagesPath(), {{"To", "+12025550123"}, {"From", "+19995550000"}, {"Body", "x"}})
                     .body.value("code", 0),
                 21606);
        m_twilio->data().failures.insert(m_customer, 30003);
        const Got late = sendTo(m_customer);
        QCOMPARE(late.status, 201);
        QTRY_COMPARE(m_program->values("ErrorCode"), QByteArrayList{"30003"});
        QCOMPARE(m_program->values("MessageStatus").last(), QByteArray("undelivered"));
        // WhatsApp: free text only within a day of the customer's last message.
        m_program->requests.clear();
        static_cast<void>(sendTo(QStringLiteral("whatsapp:+12025550177")));
        QTRY_COMPARE(m_program->values("ErrorCode"), QByteArrayList{"63016"});
    }

    void stopIsObeyedByTheCarrier()
    {
        begin();
        QSignalSpy arrived(m_twilio.get(), &FakeTwilio::arrived);
        const auto write = [this](const char* text) {
            m_twilio->write({.from = m_customer, .to = QStringLiteral("+15550100000"), .body = QLatin1String(text)});
        };
        write("stop");
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(sendTo(m_customer).body.value("code", 0), 21610);
        write("START");
        QTRY_COMPARE(arrived.size(), 2);
        QCOMPARE(sendTo(m_customer).status, 201);
        QCOMPARE(m_program->values("Body"), (QByteArrayList{"stop", "START"}));
    }

    void aFileLiesBehindARedirectToAnotherHost()
    {
        begin();
        m_twilio->write({.from = m_customer,
                         .to = QStringLiteral("+15550100000"),
                         .body = u"look"_qs,
                         .media = {FakeMedia{.contentType = "image/png", .bytes = "PNG!"}}});
        QTRY_COMPARE(m_program->requests.size(), 1);
        const FakeRequest& request = m_program->requests.first();
        QCOMPARE(fieldOf(request.form, "NumMedia"), QByteArray("1"));
        QVERIFY(fieldOf(request.form, "MessageSid").startsWith("MM"));
        const Got first = call("GET", QString::fromLatin1(fieldOf(request.form, "MediaUrl0")));
        QCOMPARE(first.status, 307);
        const QString elsewhere = QString::fromLatin1(first.headers.value("location"));
        QVERIFY(elsewhere.startsWith(u"http://localhost:"));
        QString reachable = elsewhere;
        reachable.replace(u"localhost"_qs, u"127.0.0.1"_qs);
        QCOMPARE(call("GET", reachable, {}, false).raw, QByteArray("PNG!"));
        QCOMPARE(m_twilio->credentialsLeaked(), 0);
        static_cast<void>(call("GET", reachable));
        QCOMPARE(m_twilio->credentialsLeaked(), 1);
    }

    void conversations()
    {
        begin();
        const QString sid = m_twilio->openThread(m_customer, QStringLiteral("+15550100000"));
        m_twilio->writeInThread(sid, m_customer, u"Hello"_qs);
        const QString person = m_twilio->join(sid, QStringLiteral("human_agent_mia"));
        const QString base = u"/v1/Conversations/" % sid;
        const Got made = call("POST", base % u"/Messages",
                              {{"Author", "assistant"}, {"Body", "Hi"}, {"Attributes", "{\"id\":\"7\"}"}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.body.value("index", -1), 1);
        const Got list = call("GET", base % u"/Messages?Order=desc&PageSize=1");
        QCOMPARE(jsonString(list.body["messages"][0], "attributes"), QStringLiteral("{\"id\":\"7\"}"));
        const Got rest = call("GET", jsonString(list.body["meta"], "next_page_url"));
        QCOMPARE(jsonString(rest.body["messages"][0], "author"), m_customer);
        QVERIFY(rest.body["meta"]["next_page_url"].is_null());
        QCOMPARE(call("GET", base % u"/Participants").body["participants"].size(), 2U);
        m_twilio->leave(sid, person);
        m_twilio->setThreadState(sid, QStringLiteral("closed"));
        QTRY_VERIFY(m_program->values("EventType").contains("onConversationStateUpdated"));
        QTRY_VERIFY(m_program->values("EventType").contains("onParticipantRemoved"));
        // Made by REST: no event, unless it was asked for.
        QCOMPARE(m_program->values("EventType").count("onMessageAdded"), 1);
        QCOMPARE(call("POST", base % u"/Messages", {{"Body", "late"}}).body.value("code", 0), 50361);
    }

    void webhookAddressesCanBeChanged()
    {
        begin();
        const Got numbers = call("GET",
                                 u"/2010-04-01/Accounts/" % m_twilio->data().sid % u"/IncomingPhoneNumbers.json");
        const QString sid = jsonString(numbers.body["incoming_phone_numbers"][0], "sid");
        const QString path = u"/2010-04-01/Accounts/" % m_twilio->data().sid % u"/IncomingPhoneNumbers/" % sid
                             % u".json";
        const Got changed = call("POST", path, {{"SmsUrl", "https://shop.example/twilio/sms"}});
        QCOMPARE(jsonString(changed.body, "sms_url"), QStringLiteral("https://shop.example/twilio/sms"));
        const Got hooks = call("POST", QStringLiteral("/v1/Configuration/Webhooks"),
                               {{"PostWebhookUrl", "https://shop.example/c"},
                                {"Filters", "onMessageAdded"},
                                {"Filters", "onParticipantAdded"}});
        QCOMPARE(hooks.body["filters"].size(), 2U);
        QCOMPARE(call("GET", QStringLiteral("/v1/ContentAndApprovals")).body["contents"].size(), 2U);
    }

    void badDaysOnTheRestSide()
    {
        begin();
        m_twilio->chaos().tooMany = 1;
        const Got busy = sendTo(m_customer);
        QCOMPARE(busy.status, 429);
        QCOMPARE(busy.headers.value("retry-after"), QByteArray("1"));
        m_twilio->chaos() = {.serverError = 1};
        QCOMPARE(sendTo(m_customer).status, 503);
        QCOMPARE(m_twilio->data().messages.size(), 0);
        m_twilio->chaos() = {.errorAfter = 1};
        QCOMPARE(sendTo(m_customer).body.value("code", 0), 20500);
        QCOMPARE(m_twilio->data().messages.size(), 1);
        m_twilio->chaos() = {};
        m_twilio->outage(60'000);
        QCOMPARE(call("GET", messagesPath()).status, 0);
    }

    void aLostAnswerHasItsEffect()
    {
        begin();
        m_twilio->chaos().lostAnswer = 1;
        QCOMPARE(sendTo(m_customer).status, 0);
        QVERIFY(!m_twilio->data().messages.isEmpty());
    }

    void failedWebhooksGoToTheFallback()
    {
        begin();
        m_twilio->pointAt(m_program->url, m_program->url.toLatin1() + "/fallback");
        m_program->answers = {500};
        m_twilio->write({.from = m_customer, .to = QStringLiteral("+15550100000"), .body = u"one"_qs});
        QTRY_COMPARE(m_program->requests.size(), 2);
        QCOMPARE(m_program->requests.at(0).path, QStringLiteral("/twilio/sms"));
        QCOMPARE(m_program->requests.at(1).path, QStringLiteral("/fallback"));
        QTRY_VERIFY(m_twilio->webhooks().idle());
        QVERIFY(m_twilio->webhooks().all().front().acknowledged);
    }

    void theAddressOrdersRepetitions()
    {
        begin();
        m_twilio->data().numbers.first().smsUrl += "#rc=3&rp=5xx";
        m_program->answers = {500, 502, 200};
        m_twilio->write({.from = m_customer, .to = QStringLiteral("+15550100000"), .body = u"one"_qs});
        QTRY_COMPARE(m_program->requests.size(), 3);
        QTRY_VERIFY(m_twilio->webhooks().idle());
        QVERIFY(m_twilio->webhooks().all().front().acknowledged);
        QCOMPARE(m_twilio->webhooks().all().front().attempts, 3);
    }

    void webhooksComeTwiceAndOvertakeEachOther()
    {
        begin({.chaos = {.seed = 3, .duplicate = 1, .maxDelayMs = 60}});
        for (int i = 0; i < 20; ++i)
            m_twilio->write({.from = m_customer, .to = QStringLiteral("+15550100000"), .body = QString::number(i)});
        QTRY_COMPARE(m_program->requests.size(), 40);
        QByteArrayList inOrder;
        for (int i = 0; i < 20; ++i)
            inOrder << QByteArray::number(i) << QByteArray::number(i);
        QVERIFY(m_program->values("Body") != inOrder);
    }

    void anAnswerInTwimlReachesThePhone()
    {
        begin();
        m_program->twiml = "<Response><Message>We are closed.</Message></Response>";
        QSignalSpy arrived(m_twilio.get(), &FakeTwilio::arrived);
        m_twilio->write({.from = m_customer, .to = QStringLiteral("+15550100000"), .body = u"Hello?"_qs});
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(m_twilio->data().messages.last().body, QStringLiteral("We are closed."));
        QCOMPARE(m_twilio->data().messages.last().direction, QStringLiteral("outbound-reply"));
    }

    void aPhoneWithoutReception()
    {
        begin();
        m_twilio->setOutOfReach(m_customer, true);
        static_cast<void>(sendTo(m_customer));
        QTRY_COMPARE(m_program->values("MessageStatus"), (QByteArrayList{"queued", "sent"}));
        QTest::qWait(100);
        QCOMPARE(m_twilio->data().messages.first().status, QStringLiteral("sent"));
        m_twilio->setOutOfReach(m_customer, false);
        QTRY_COMPARE(m_program->values("MessageStatus").last(), QByteArray("delivered"));
    }
};

FRONTDESK_TEST_MAIN(FakeTwilioTest)
#include "faketwiliotest.moc"
