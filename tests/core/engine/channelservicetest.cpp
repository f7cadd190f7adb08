// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/twiliorequests.h"
#include "core/channels/twilio/twiliosignature.h"
#include "core/console/channelconsole.h"
#include "core/engine/channels/accountlist.h"
#include "core/engine/channels/replyrules.h"
#include "core/engine/enginecore.h"
#include "core/simulator/twilio/faketwilio.h"
#include "core/store/transaction.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace frontdesk;
using namespace frontdesk::simulator;
using namespace frontdesk::test;

/// ChannelConsole on the real engine beside the fake Twilio, and the rules behind it.
class ChannelServiceTest : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<FakeTwilio> m_twilio;
    std::unique_ptr<TestEngine> m_engine;
    const QString m_customer = QStringLiteral("+12025550177");
    const QString m_shop = QStringLiteral("+12025550100");
    const QString m_shopWhatsApp = QStringLiteral("+12025550101");

    static AgentConfigPtr asOwn(AgentConfigPtr config)
    {
        auto own = std::make_shared<AgentConfig>(*config);
        own->sampleData = false;
        return own;
    }
    void begin(const QString& publicUrl = QStringLiteral("http://127.0.0.1:9/desk"), bool sample = true)
    {
        FakeTwilio::Setup setup;
        setup.numbers = {m_shop};
        setup.whatsAppNumber = m_shopWhatsApp;
        m_twilio = std::make_unique<FakeTwilio>(setup, m_clock);
        QVERIFY(m_twilio->start().ok());
        twilio::Account account = m_twilio->account();
        account.simulated = false;  // stands for the real one
        m_engine = std::make_unique<TestEngine>();
        m_engine->options.publicBaseUrl = publicUrl;
        m_engine->options.webhookSecret = "secret";
        if (!sample)
            m_engine->options.adjustConfig = asOwn;
        m_engine->options.twilio.accounts = {account};
        m_engine->options.twilio.api = m_twilio->url();
        m_engine->options.twilio.smsMaxChars = 160;
        QVERIFY(m_engine->start());
        m_twilio->webhooks().setReachAt(m_engine->url({}), QUrl(publicUrl).path());
        m_twilio->pointAt(publicUrl);
    }
    ChannelConsole& channels() { return m_engine->console().channels(); }
    QString sid() { return m_twilio->data().sid; }

    /// The conversation of the customer's message once it was answered.
    ConversationId answered(bool whatsApp)
    {
        m_twilio->write({.from = m_customer,
                         .to = whatsApp ? m_shopWhatsApp : m_shop,
                         .body = QStringLiteral("What is your return policy?"),
                         .whatsApp = whatsApp});
        const QString channel = whatsApp ? QStringLiteral("whatsapp") : QStringLiteral("sms");
        ConversationId id;
        const auto there = [&] {
            const auto page = waitFor(m_engine->console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 20, {}));
            for (const ConversationSummary& row : page->rows)
                if (row.conversation.channelId == channel && row.lastAuthor == quint8(Author::Ai))
                    id = row.conversation.id;
            return id.isValid() && m_engine->engine().core()->outbox.idle() && m_twilio->webhooks().idle();
        };
        if (!QTest::qWaitFor(there, 20'000))
            qFatal("no answer on %s", qPrintable(channel));
        return id;
    }
    Message staffSays(ConversationId id, const QString& text)
    {
        const Result<Message> sent = waitFor(m_engine->console().reply(id, newPublicId(), text, {}));
        if (!sent)
            qFatal("%s", qPrintable(sent.error().userText));
        return *sent;
    }
    Message stateOf(ConversationId id, MessageId message)
    {
        const auto read = waitFor(m_engine->console().messages(id, {}, 100));
        for (const Message& one : read->messages)
            if (one.id == message)
                return one;
        return {};
    }
    bool becomes(ConversationId id, MessageId message, Delivery delivery)
    {
        return QTest::qWaitFor([&] { return stateOf(id, message).delivery == delivery; }, 20'000);
    }
    void age(ConversationId id, Micros by)
    {
        const Result<> done = waitFor(
            m_engine->engine().core()->database.write<void>([id, by](Transaction& tx) -> Result<> {
                tx.exec(u"UPDATE conversation SET last_inbound_at = last_inbound_at - ? WHERE id = ?", by, id);
                return {};
            }));
        QVERIFY(done.ok());
    }
    ChannelAccountInfo account(const QString& id)
    {
        const auto list = waitFor(channels().accounts());
        for (const ChannelAccountInfo& one : *list)
            if (one.id == id)
                return one;
        return {};
    }
    /// A POST as it comes through a tunnel: by its host name, to our own port.
    int post(const QString& path, const QByteArray& host, const twilio::Parameters& fields, const QByteArray& signature)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(m_engine->url(path));
        request.setRawHeader("Host", host);
        request.setRawHeader("X-Twilio-Signature", signature);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        QNetworkReply* reply = network.post(request, twilio::encodeForm(fields));
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private Q_SLOTS:
    void cleanup()
    {
        m_engine.reset();
        m_twilio.reset();
        clearExpectedLogs();
    }

    void accountsSayHowTheyAre()
    {
        begin();
        const auto list = waitFor(channels().accounts());
        QVERIFY(list.ok());
        QCOMPARE(list->size(), 3);
        QCOMPARE(list->at(0).kind, QStringLiteral("webchat"));
        QCOMPARE(list->at(2).kind, QStringLiteral("webhook"));
        ChannelAccountInfo info = list->at(1);
        QCOMPARE(info.id, sid());
        QCOMPARE(info.kind, QStringLiteral("twilio"));
        QCOMPARE(info.channels,
                 (QStringList{QStringLiteral("sms"), QStringLiteral("whatsapp"), QStringLiteral("conversations")}));
        QCOMPARE(info.numbers, (QStringList{m_shop, m_shopWhatsApp}));
        QCOMPARE(info.webhookUrls, (QStringList{QStringLiteral("http://127.0.0.1:9/desk/twilio/sms"),
                                                QStringLiteral("http://127.0.0.1:9/desk/twilio/conversations")}));
        QCOMPARE(info.lastWebhookAt, 0);
        QVERIFY(info.state == ChannelAccountInfo::State::Working);
        static_cast<void>(answered(false));
        QVERIFY(QTest::qWaitFor([&] { return account(sid()).lastWebhookAt > 0; }, 5'000));
        // A webhook that somebody else signed.
        expectLog(QStringLiteral("refused"));
        const auto forged = [&] {
            return post(QStringLiteral("/twilio/sms"), "127.0.0.1", {{"AccountSid", sid().toLatin1()}}, "bm8=");
        };
        QCOMPARE(forged(), 403);
        QVERIFY(QTest::qWaitFor([&] { return account(sid()).refusedWebhooks == 1; }, 10'000));
        QVERIFY(account(sid()).state == ChannelAccountInfo::State::Working);  // anybody can send one
        // Reports on the answer may still come in between, and each right one begins the count anew.
        const auto troubled = [&] {
            return forged() == 403 && account(sid()).state == ChannelAccountInfo::State::Trouble;
        };
        QVERIFY(QTest::qWaitFor(troubled, 10'000));
        QVERIFY(!account(sid()).problem.isEmpty());
    }

    void whatIsMissingIsSaid()
    {
        AccountFacts facts;
        twilio::Account one;
        one.sid = QStringLiteral("AC0123456789abcdef0123456789abcdef");
        facts.twilio.accounts = {one};
        ChannelAccountInfo info = accountList(facts).at(1);
        QVERIFY(info.state == ChannelAccountInfo::State::Incomplete
                && info.problem.contains(QStringLiteral("Auth Token")));
        facts.twilio.accounts[0].authToken = "token";
        info = accountList(facts).at(1);
        QVERIFY(info.state == ChannelAccountInfo::State::Incomplete && info.problem.contains(QStringLiteral("tunnel")));
        facts.publicUrl = QStringLiteral("https://shop.example");
        facts.figures.accounts[one.sid].lastRefusedAt = 5;  // anybody can send one wrong webhook
        facts.refusedLately[one.sid] = 1;
        QVERIFY(accountList(facts).at(1).state == ChannelAccountInfo::State::Working);
        facts.refusedLately[one.sid] = 3;
        QVERIFY(accountList(facts).at(1).state == ChannelAccountInfo::State::Trouble);
        facts.publicUrl.clear();
        facts.twilio.polling = true;
        QVERIFY(accountList(facts).at(1).state == ChannelAccountInfo::State::Working);
        facts.resting = {one.sid};
        QVERIFY(accountList(facts).at(1).breakerOpen && !accountList(facts).at(1).problem.isEmpty());
        facts.twilio.accounts[0].simulated = true;
        QCOMPARE(accountList(facts).size(), 2);
        facts.leftOut = one.sid;  // the invented shop must not answer real customers
        QVERIFY(accountList(facts).at(1).state == ChannelAccountInfo::State::Off);
        QVERIFY(accountList(facts).at(1).problem.contains(QStringLiteral("sample business")));
    }

    /// A message that the lists brought half a day late leaves half a day to answer.
    void theWindowBeginsWhenTheCustomerWrote()
    {
        ReplyFacts facts;
        facts.conversation.channelId = QStringLiteral("whatsapp");
        facts.conversation.lastInboundAt = 100 * 60 * MicrosPerMinute;
        facts.wroteAt = 88 * 60 * MicrosPerMinute;
        const Micros now = 101 * 60 * MicrosPerMinute;
        QCOMPARE(replyrules::rulesFor(facts, {}, now).windowEndsAt, facts.wroteAt + replyrules::Window);
        QVERIFY(replyrules::rulesFor(facts, {}, facts.wroteAt + replyrules::Window).templatesOnly);
        facts.wroteAt = 0;
        QCOMPARE(replyrules::rulesFor(facts, {}, now).windowEndsAt,
                 facts.conversation.lastInboundAt + replyrules::Window);
    }

    void smsKnowsItsPiecesAndStop()
    {
        begin();
        const ConversationId id = answered(false);
        Result<ReplyRules> rules = waitFor(channels().replyRules(id));
        QVERIFY(rules.ok() && rules->mayWrite && !rules->templatesOnly);
        QCOMPARE(rules->pieceChars, 160);
        QVERIFY(rules->whyNoFiles.contains(QStringLiteral("https")));
        QCOMPARE(rules->windowEndsAt, 0);
        m_twilio->write({.from = m_customer, .to = m_shop, .body = QStringLiteral("STOP")});
        QVERIFY(QTest::qWaitFor([&] { return !waitFor(channels().replyRules(id))->mayWrite; }, 10'000));
        QVERIFY(waitFor(channels().replyRules(id))->why.contains(QStringLiteral("STOP")));
        QCOMPARE(waitFor(channels().replyRules(ConversationId(4711))).error().code, ErrorCode::NotFound);
    }

    void whatsAppsWindowAndTheTemplateAfterIt()
    {
        begin();
        m_twilio->data().templates = {{QStringLiteral("HX1"), QStringLiteral("order_ready"), QStringLiteral("en"),
                                       QStringLiteral("Hello {{1}}, your order {{2}} is ready."),
                                       QStringLiteral("approved")},
                                      {QStringLiteral("HX2"), QStringLiteral("offer"), QStringLiteral("en"),
                                       QStringLiteral("Buy!"), QStringLiteral("pending")}};
        const ConversationId id = answered(true);
        Result<ReplyRules> rules = waitFor(channels().replyRules(id));
        QVERIFY(!rules->templatesOnly);
        QVERIFY(qAbs(rules->windowEndsAt - m_clock.now() - replyrules::Window) < 60 * MicrosPerSecond);
        age(id, replyrules::Window + MicrosPerSecond);
        rules = waitFor(channels().replyRules(id));
        QVERIFY(rules->mayWrite && rules->templatesOnly && !rules->why.isEmpty());

        const auto list = waitFor(channels().templates(id));
        QVERIFY2(list.ok(), list ? "" : qPrintable(list.error().userText));
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0).values, 2);
        QVERIFY(list->at(0).approved && !list->at(1).approved);
        const QString one = newPublicId();
        const QStringList values = {QStringLiteral("Mara {{2}}"), QStringLiteral("A-17")};
        // Only the owner, only approved ones, only filled in.
        QCOMPARE(waitFor(channels().sendTemplate(id, QStringLiteral("HX1"), values, one)).error().code,
                 ErrorCode::Conflict);
        QVERIFY(waitFor(m_engine->console().takeOver(id)).ok());
        QCOMPARE(waitFor(channels().sendTemplate(id, QStringLiteral("HX2"), {}, one)).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(waitFor(channels().sendTemplate(id, QStringLiteral("HX9"), {}, one)).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(waitFor(channels().sendTemplate(id, QStringLiteral("HX1"), {QStringLiteral("x")}, one)).error().code,
                 ErrorCode::InvalidInput);
        const Result<Message> sent = waitFor(channels().sendTemplate(id, QStringLiteral("HX1"), values, one));
        QVERIFY2(sent.ok(), sent ? "" : qPrintable(sent.error().userText));
        QCOMPARE(sent->text(), QStringLiteral("Hello Mara {{2}}, your order A-17 is ready."));
        const Result<Message> again = waitFor(channels().sendTemplate(id, QStringLiteral("HX1"), values, one));
        QVERIFY(again.ok() && again->id == sent->id);
        QVERIFY(becomes(id, sent->id, Delivery::Delivered));
        int templates = 0;
        for (const FakeMessage& message : m_twilio->data().messages)
            templates += message.contentSid == u"HX1" ? 1 : 0;
        QCOMPARE(templates, 1);
    }

    void whyItFailedAndOnceMore()
    {
        begin();
        const ConversationId id = answered(false);
        QVERIFY(waitFor(m_engine->console().takeOver(id)).ok());
        m_twilio->data().failures.insert(m_customer, 30003);
        const Message message = staffSays(id, QStringLiteral("shibboleth"));
        QVERIFY(becomes(id, message.id, Delivery::Failed));
        Result<DeliveryDetail> detail = waitFor(channels().deliveryDetail(message.id));
        QVERIFY(detail.ok());
        QCOMPARE(detail->code, QStringLiteral("30003"));
        QVERIFY(!detail->explanation.isEmpty() && detail->mayRetry);
        QVERIFY(detail->providerId.startsWith(u"SM"));
        QVERIFY(detail->details.contains(message.publicId) && detail->details.contains(QStringLiteral("30003")));
        QVERIFY(!detail->details.contains(QStringLiteral("shibboleth")) && !detail->details.contains(m_customer));
        m_twilio->data().failures.clear();
        const Result<Message> queued = waitFor(channels().retry(message.id));
        QVERIFY2(queued.ok(), queued ? "" : qPrintable(queued.error().userText));
        QCOMPARE(queued->id, message.id);
        QVERIFY(becomes(id, message.id, Delivery::Delivered));
        QCOMPARE(waitFor(channels().retry(message.id)).error().code, ErrorCode::Conflict);
        QCOMPARE(waitFor(channels().deliveryDetail(MessageId(4711))).error().code, ErrorCode::NotFound);
    }

    void whatStandsAgainstARetry()
    {
        DeliveryFacts facts;
        facts.message.delivery = Delivery::Failed;
        facts.code = QStringLiteral("63016");
        QVERIFY(!replyrules::detailFor(facts).mayRetry);  // the window is closed: a template
        facts.code = QStringLiteral("21610 unsubscribed");
        QVERIFY(!replyrules::detailFor(facts).mayRetry);
        QCOMPARE(replyrules::detailFor(facts).code, QStringLiteral("21610"));
        facts.code = QStringLiteral("unavailable");
        QVERIFY(replyrules::detailFor(facts).mayRetry && !replyrules::detailFor(facts).advice.isEmpty());
        facts.message.delivery = Delivery::Unconfirmed;
        QVERIFY(!replyrules::detailFor(facts).mayRetry && !replyrules::detailFor(facts).explanation.isEmpty());
    }

    void templatesAsTwilioListsThem()
    {
        const auto text = [](const Json& types) {
            const auto read = replyrules::templateFrom({{"sid", "HX1"}, {"friendly_name", "n"}, {"types", types}});
            return read ? read->text : QString();
        };
        QCOMPARE(text({{"twilio/quick-reply", {{"body", "quick"}}}, {"twilio/text", {{"body", "plain"}}}}),
                 QStringLiteral("plain"));
        QCOMPARE(text({{"twilio/quick-reply", {{"body", "quick"}}}}), QStringLiteral("quick"));
        QVERIFY(!replyrules::templateFrom({{"sid", "HX1"}, {"types", {{"twilio/list-picker", {{"items", 1}}}}}}));
        QVERIFY(!replyrules::templateFrom(Json("nonsense")));
        QVERIFY(!replyrules::templateFrom({{"sid", "HX1"}, {"types", 7}}));
        MessageTemplate t;
        t.text = QStringLiteral("{{2}}-{{1}}-{{ 2 }}");
        t.values = 2;
        QCOMPARE(*replyrules::filled(t, {QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("b-a-b"));
        QVERIFY(!replyrules::filled(t, {QStringLiteral("a"), QStringLiteral(" ")}).ok());
        QVERIFY(!replyrules::filled(t, {QStringLiteral("a"), QStringLiteral("b\nc")}).ok());
    }

    void doctorWritesTheWebhooksItself()
    {
        begin();
        m_twilio->data().numbers[0].smsUrl = "https://demo.example/";
        m_twilio->data().conversationsUrl.clear();
        const auto checks = waitFor(channels().diagnose({}), 40'000);
        QVERIFY2(checks.ok(), checks ? "" : qPrintable(checks.error().userText));
        QHash<QString, DoctorCheck> byId;
        for (const DoctorCheck& check : *checks)
            byId.insert(check.id, check);
        QCOMPARE(byId.size(), 13);
        QVERIFY(byId[QStringLiteral("twilio.credentials")].level == DoctorCheck::Level::Good);
        QVERIFY(byId[QStringLiteral("twilio.webhooks")].level == DoctorCheck::Level::Broken);
        // Signed for the configured address, although it can only be reached on this computer here.
        QVERIFY2(byId[QStringLiteral("twilio.signature")].level == DoctorCheck::Level::Good,
                 qPrintable(byId[QStringLiteral("twilio.signature")].found));
        for (const char* id : {"twilio.webhooks", "twilio.conversations"}) {
            const auto fixed = waitFor(channels().fix(QString::fromLatin1(id), sid()));
            QVERIFY2(fixed.ok(), fixed ? "" : qPrintable(fixed.error().userText));
            QVERIFY2(fixed->level == DoctorCheck::Level::Good, qPrintable(fixed->found));
        }
        QCOMPARE(m_twilio->data().numbers[0].smsUrl, QByteArray("http://127.0.0.1:9/desk/twilio/sms"));
        QCOMPARE(m_twilio->data().conversationsUrl, QByteArray("http://127.0.0.1:9/desk/twilio/conversations"));
        static_cast<void>(answered(false));  // and so an SMS arrives
    }

    void aTunnelsAddressCountsWhileItRuns()
    {
        QTemporaryDir tools;
        QFile tool(tools.filePath(QStringLiteral("cloudflared")));
        QVERIFY(tool.open(QIODevice::WriteOnly));
        tool.write(
            "#!/bin/sh\necho '2026-11-21T11:00:03Z INF |  https://a-b.trycloudflare.com  |' >&2\nexec sleep 60\n");
        tool.close();
        tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", tools.path().toLocal8Bit() + ':' + path);
        begin({}, false);
        const twilio::Parameters fields = {{"AccountSid", sid().toLatin1()}, {"EventType", "onSomethingElse"}};
        const QByteArray address = "https://a-b.trycloudflare.com/twilio/conversations";
        const QByteArray signature = twilio::sign(m_twilio->data().token, address, fields);
        const auto send = [&] {
            return post(QStringLiteral("/twilio/conversations"), "a-b.trycloudflare.com", fields, signature);
        };
        QCOMPARE(send(), 421);  // nobody knows that name yet
        QVERIFY(account(sid()).webhookUrls.isEmpty());
        const auto started = waitFor(channels().startTunnel(QStringLiteral("cloudflared")), 40'000);
        qputenv("PATH", path);
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().userText));
        QCOMPARE(started->url, QStringLiteral("https://a-b.trycloudflare.com"));
        QCOMPARE(send(), 200);
        QCOMPARE(account(sid()).webhookUrls.last(), QString::fromLatin1(address));
        QCOMPARE(waitFor(channels().tunnel())->url, started->url);
        QVERIFY(waitFor(channels().startTunnel({}))->url.isEmpty());
        QCOMPARE(send(), 421);
        QCOMPARE(waitFor(channels().startTunnel(QStringLiteral("teleport"))).error().code, ErrorCode::InvalidInput);
    }

    void theSampleGetsNoTunnel()
    {
        begin({});
        const auto refused = waitFor(channels().startTunnel(QStringLiteral("cloudflared")));
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().userText.contains(QStringLiteral("sample")));
        QVERIFY(waitFor(channels().startTunnel({})).ok());  // ending one is always possible
    }

    void comparingOfAnUnknownAccount()
    {
        begin();
        QCOMPARE(waitFor(channels().synchronise(QStringLiteral("ACother"))).error().code, ErrorCode::NotFound);
    }
};

FRONTDESK_TEST_MAIN(ChannelServiceTest)
#include "channelservicetest.moc"
