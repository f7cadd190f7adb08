// SPDX-License-Identifier: GPL-3.0-or-later
// Sending through the channels, and finding out whether an unconfirmed message left.
#include "core/base/coro.h"
#include "core/channels/twilio/twiliochannels.h"
#include "core/channels/twilio/twilioresources.h"
#include "tests/core/channels/twilio/scriptedtransport.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"

#include <QCoroTask>

#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::twilio;
using namespace frontdesk::test;

namespace {

const QString Ours = QStringLiteral("+12075550100");
const QString Customer = QStringLiteral("+14155550101");
const QString PublicId = QStringLiteral("0190a6f0-0000-7000-8000-000000000001/1");

OutboundMessage outbound(const QString& text, const QString& rest = Ours, const QString& to = Customer)
{
    OutboundMessage message;
    message.accountId = accountSid() + u'/' + rest;
    message.externalId = to;
    message.publicId = PublicId;
    message.parts = {TextPart{text}};
    message.firstTriedAt = FakeClock::Start;
    return message;
}

Json listed(int number, const char* body, const char* date, const char* to = "+14155550101",
            const char* from = "+12075550100", const char* direction = "outbound-api")
{
    return Json{{"sid", toStd(sidOf("SM", number))},
                {"account_sid", toStd(accountSid())},
                {"direction", direction},
                {"from", from},
                {"to", to},
                {"body", body},
                {"status", "sent"},
                {"num_media", "0"},
                {"date_created", date}};
}

constexpr auto JustAfter = "Sat, 21 Nov 2026 15:00:01 +0000";  // FakeClock::Start is 15:00:00
constexpr auto LongBefore = "Sat, 21 Nov 2026 14:45:00 +0000";

}  // namespace

class ChannelsTest : public QObject {
    Q_OBJECT

    struct World {
        ScriptedTransport wire;
        FakeClock clock;
        Micros ahead = 0;
        QSet<QString> recorded;
        TwilioClient client{wire, options(), clock};
        std::unique_ptr<Channel> sms = makeSmsChannel(wiring());
        std::unique_ptr<Channel> whatsApp = makeWhatsAppChannel(wiring());
        std::unique_ptr<Channel> threads = makeConversationsChannel(wiring());

        static Options options()
        {
            Options options;
            Account account;
            account.sid = accountSid();
            account.authToken = "secret";
            account.phoneNumber = Ours;
            options.accounts = {account};
            return options;
        }
        ChannelWiring wiring()
        {
            ChannelWiring wiring{client, clock};
            wiring.statusCallback = [] { return QStringLiteral("https://shop.example/twilio/sms/status"); };
            wiring.recorded = [this](const QStringList&) { return coro::ready(Result<QSet<QString>>(recorded)); };
            return wiring;
        }
        void lists(std::initializer_list<Json> entries)
        {
            wire.answer(200, {{"messages", Json(Json::array_t(entries))}, {"next_page_uri", nullptr}}, date());
        }
        /// Twilio's clock is the fake one, less what a test says.
        [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> date() const
        {
            const QDateTime now = QDateTime::fromMSecsSinceEpoch((clock.now() - ahead) / 1000, Qt::UTC);
            return {{"date", QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss").toLatin1() + " GMT"}};
        }
        void comparesClocks() { wire.answer(200, {{"status", "active"}}, date()); }
        Result<SendReceipt> find(const OutboundMessage& message) { return QCoro::waitFor(sms->lookUp(message, {})); }
        QByteArray sentForm() const { return wire.calls.first().body; }
    };

private Q_SLOTS:
    void descriptors()
    {
        World world;
        QCOMPARE(world.sms->descriptor().id, QStringLiteral("sms"));
        QCOMPARE(world.sms->descriptor().coalesceMs, 700);
        QCOMPARE(world.sms->descriptor().maxPieceChars, 160);
        QCOMPARE(world.whatsApp->descriptor().maxPieceChars, 1600);
        QCOMPARE(world.threads->descriptor().id, QStringLiteral("conversations"));
        QVERIFY(!world.threads->descriptor().framed);
    }

    void smsCarriesOurIdInItsCallback()
    {
        World world;
        world.wire.answer(201, {{"sid", toStd(sidOf("SM", 1))}});
        QCOMPARE(QCoro::waitFor(world.sms->send(outbound(QStringLiteral("Hi")), {}))->providerId, sidOf("SM", 1));
        QCOMPARE(formValue(world.sentForm(), "From"), QByteArray("+12075550100"));
        QCOMPARE(formValue(world.sentForm(), "To"), QByteArray("+14155550101"));
        QCOMPARE(formValue(world.sentForm(), "StatusCallback"),
                 QByteArray("https://shop.example/twilio/sms/status?m=") + PublicId.toLatin1());
    }

    void noCallbackThatTwilioCannotReach_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("polling");
        QTest::addColumn<bool>("simulated");
        QTest::addColumn<bool>("given");
        const QString open = QStringLiteral("https://shop.example/twilio/sms/status");
        QTest::newRow("public") << open << false << false << true;
        QTest::newRow("polling") << open << true << false << false;
        QTest::newRow("none") << QString() << false << false << false;
        for (const char* inside : {"http://127.0.0.1:8000/s", "https://127.0.0.1/s", "https://192.168.1.7/s",
                                   "https://desk.local/s", "http://shop.example/s"})
            QTest::newRow(inside) << QString::fromLatin1(inside) << false << false << false;
        QTest::newRow("simulated") << QStringLiteral("http://127.0.0.1:8000/s") << true << true << true;
    }
    void noCallbackThatTwilioCannotReach()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, polling);
        QFETCH(const bool, simulated);
        World world;
        Options options = World::options();
        options.polling = polling;
        options.accounts[0].simulated = simulated;
        world.client.setOptions(options);
        ChannelWiring wiring = world.wiring();
        wiring.statusCallback = [address] { return address; };
        const auto sms = makeSmsChannel(wiring);
        world.wire.answer(201, {{"sid", toStd(sidOf("SM", 1))}});
        QVERIFY(QCoro::waitFor(sms->send(outbound(QStringLiteral("Hi")), {})).ok());
        QTEST(world.sentForm().contains("StatusCallback="), "given");
    }

    void aRefusedCallbackDoesNotStopTheMessage()
    {
        World world;
        world.wire.answer(400, {{"code", 21609}, {"message", "Invalid StatusCallback"}});
        world.wire.answer(201, {{"sid", toStd(sidOf("SM", 1))}});
        const auto sent = QCoro::waitFor(world.sms->send(outbound(QStringLiteral("Hi")), {}));
        QVERIFY(sent.ok());
        QCOMPARE(sent->providerId, sidOf("SM", 1));
        QCOMPARE(world.wire.calls.size(), 2);
        QVERIFY(!world.wire.calls.at(1).body.contains("StatusCallback"));
        QCOMPARE(formValue(world.wire.calls.at(1).body, "Body"), QByteArray("Hi"));
    }

    void aServiceSendsInsteadOfTheNumber()
    {
        World world;
        Options options = World::options();
        options.accounts[0].messagingServiceSid = QStringLiteral("MG00000000000000000000000000000001");
        world.client.setOptions(options);
        world.wire.answer(201, {{"sid", toStd(sidOf("SM", 1))}});
        QVERIFY(QCoro::waitFor(world.sms->send(outbound(QStringLiteral("Hi")), {})).ok());
        QCOMPARE(formValue(world.sentForm(), "MessagingServiceSid"), QByteArray("MG00000000000000000000000000000001"));
        QVERIFY(!world.sentForm().contains("From="));
    }

    void whatsAppAddressesAndTemplates()
    {
        World world;
        world.wire.answer(201, {{"sid", toStd(sidOf("SM", 1))}});
        OutboundMessage message = outbound(QStringLiteral("Hello Ingrid, your parcel is here."));
        message.templateId = QStringLiteral("HX00000000000000000000000000000001");
        message.templateValues = {QStringLiteral("Ingrid"), QStringLiteral("say \"hi\"")};
        QVERIFY(QCoro::waitFor(world.whatsApp->send(message, {})).ok());
        QCOMPARE(formValue(world.sentForm(), "From"), QByteArray("whatsapp:+12075550100"));
        QCOMPARE(formValue(world.sentForm(), "To"), QByteArray("whatsapp:+14155550101"));
        QCOMPARE(formValue(world.sentForm(), "ContentSid"), QByteArray("HX00000000000000000000000000000001"));
        QCOMPARE(formValue(world.sentForm(), "ContentVariables"), toBytes(Json{{"1", "Ingrid"}, {"2", "say \"hi\""}}));
        QVERIFY(!world.sentForm().contains("Body="));
    }

    void conversationsCarryOurIdInAttributes()
    {
        World world;
        world.wire.answer(201, {{"sid", toStd(sidOf("IM", 1))}});
        QVERIFY(
            QCoro::waitFor(world.threads->send(outbound(QStringLiteral("Hi"), serviceSid(), threadSid()), {})).ok());
        const HttpCall call = world.wire.calls.first();
        QCOMPARE(call.url.path(),
                 QString(QStringLiteral("/v1/Services/") + serviceSid() + QStringLiteral("/Conversations/")
                         + threadSid() + QStringLiteral("/Messages")));
        QCOMPARE(formValue(call.body, "Author"), QByteArray("assistant"));
        QCOMPARE(ownIdOf(QString::fromUtf8(formValue(call.body, "Attributes"))), PublicId);
        // Our own message must not come back as a webhook.
        QVERIFY(headerOf(call, "X-Twilio-Webhook-Enabled").isEmpty());
    }

    void whatCannotLeaveSaysSo()
    {
        World world;
        OutboundMessage message = outbound({});
        QCOMPARE(int(QCoro::waitFor(world.sms->send(message, {})).error().code), int(ErrorCode::InvalidInput));
        message.parts = {
            FilePart{QStringLiteral("media-1"), QStringLiteral("application/pdf"), QStringLiteral("a.pdf"), 5}};
        const Result<SendReceipt> file = QCoro::waitFor(world.sms->send(message, {}));
        QVERIFY(!file.ok() && !file.error().userText.isEmpty());
        QVERIFY(world.wire.calls.isEmpty());
    }

    void ourCopyIsFound()
    {
        World world;
        const OutboundMessage message = outbound(QStringLiteral("Your parcel – “Monday”…"));
        world.comparesClocks();
        world.lists({listed(5, "Your parcel - \"Monday\"...", JustAfter)});
        QCOMPARE(world.find(message)->providerId, sidOf("SM", 5));
        const QByteArray query = world.wire.calls.at(1).url.query(QUrl::FullyEncoded).toLatin1();
        QCOMPARE(formValue(query, "To"), QByteArray("+14155550101"));
        QCOMPARE(formValue(query, "From"), QByteArray("+12075550100"));
        QVERIFY2(!query.contains("DateSent"), "queued messages have no date of sending");
        world.lists({listed(6, "Sent from your Twilio trial account - Your parcel – “Monday”…", JustAfter)});
        QCOMPARE(world.find(message)->providerId, sidOf("SM", 6));
    }

    void othersAreNotTakenForOurs()
    {
        World world;
        const OutboundMessage message = outbound(QStringLiteral("Yes."));
        world.recorded = {sidOf("SM", 3)};
        world.comparesClocks();
        world.lists({listed(1, "Yes.", JustAfter, "+14155550199"),
                     listed(2, "Yes.", JustAfter, "+14155550101", "+12075550199"), listed(3, "Yes.", JustAfter),
                     listed(4, "Yes. No.", JustAfter), listed(5, "Yes.", LongBefore),
                     listed(6, "Yes.", JustAfter, "+14155550101", "+12075550100", "inbound")});
        world.clock.advance(MicrosPerMinute);
        const Result<SendReceipt> receipt = world.find(message);
        QVERIFY(receipt.ok());
        QCOMPARE(receipt->providerId, QString());
        // Of two that nobody has claimed, the first one made is ours.
        world.lists({listed(9, "Yes.", JustAfter), listed(8, "Yes.", JustAfter)});
        QCOMPARE(world.find(message)->providerId, sidOf("SM", 8));
    }

    void absenceCountsOnlyAfterAWhile()
    {
        World world;
        OutboundMessage message = outbound(QStringLiteral("Hi"));
        world.comparesClocks();
        world.clock.advance(5 * MicrosPerMinute);
        message.lastTriedAt = world.clock.now();
        world.clock.advance(19 * MicrosPerSecond);
        world.lists({});
        QCOMPARE(int(world.find(message).error().code), int(ErrorCode::Unavailable));
        world.lists({listed(5, "Hi", JustAfter)});
        QCOMPARE(world.find(message)->providerId, sidOf("SM", 5));
        world.clock.advance(2 * MicrosPerSecond);
        world.lists({});
        const Result<SendReceipt> absent = world.find(message);
        QVERIFY(absent.ok() && absent->providerId.isEmpty());
        // A clock that was set back does not make it wait for ever.
        message.lastTriedAt = world.clock.now() + 60 * MicrosPerMinute;
        world.lists({});
        QVERIFY(world.find(message).error().detail.contains(u"20 s left"));
    }

    void absenceCountsOnlyInAWholeList()
    {
        World world;
        const OutboundMessage message = outbound(QStringLiteral("Hi"));
        world.clock.advance(MicrosPerMinute);
        world.comparesClocks();
        world.wire.answer(200, {{"messages", Json::array()}, {"next_page_uri", "https://evil.example/x"}},
                          world.date());
        const Result<SendReceipt> cut = world.find(message);
        QCOMPARE(int(cut.error().code), int(ErrorCode::Unavailable));
        QVERIFY(Channel::hasAnswered(cut.error()));
        world.wire.answer(200, Json::object(), world.date());
        QVERIFY(!world.find(message).ok());
        world.lists({});
        QVERIFY(world.find(message).ok());
        // Here the list was read to its end, and lookUp() can be exact.
        const OutboundMessage thread = outbound(QStringLiteral("Hi"), serviceSid(), threadSid());
        world.wire.answer(200, {{"messages", Json::array()}, {"meta", Json::object()}}, world.date());
        QVERIFY(!QCoro::waitFor(world.threads->lookUp(thread, {})).ok());
    }

    void anEarlierTryThatFailedIsNotTakenForThisOne()
    {
        World world;
        const OutboundMessage message = outbound(QStringLiteral("Hi"));
        world.clock.advance(MicrosPerMinute);
        world.comparesClocks();
        Json failed = listed(4, "Hi", JustAfter);
        failed["status"] = "failed";
        Json undelivered = listed(5, "Hi", JustAfter);
        undelivered["status"] = "undelivered";
        Json canceled = listed(6, "Hi", JustAfter);
        canceled["status"] = "canceled";
        world.lists({failed, undelivered, canceled});
        const Result<SendReceipt> receipt = world.find(message);
        QVERIFY(receipt.ok());
        QCOMPARE(receipt->providerId, QString());
    }

    void aWrongClockLosesNothing()
    {
        World world;
        world.ahead = 60 * MicrosPerMinute;  // ours is an hour ahead
        OutboundMessage message = outbound(QStringLiteral("Hi"));
        world.clock.advance(MicrosPerMinute);
        world.comparesClocks();
        world.lists({listed(5, "Hi", "Sat, 21 Nov 2026 14:00:01 +0000")});
        QCOMPARE(world.find(message)->providerId, sidOf("SM", 5));

        World mended;  // it was ahead when the message was tried, and is right now
        message.firstTriedAt = FakeClock::Start + 60 * MicrosPerMinute;
        mended.comparesClocks();
        mended.lists({listed(6, "Hi", JustAfter)});
        QCOMPARE(mended.find(message)->providerId, sidOf("SM", 6));
    }

    void notKnownIsNotNo()
    {
        World world;
        world.clock.advance(MicrosPerMinute);
        world.comparesClocks();
        world.wire.answer(404, {{"code", 20404}, {"message", "no"}});
        QVERIFY(!world.find(outbound(QStringLiteral("Hi"))).ok());
        World offline;
        offline.wire.fail(unsentError(ErrorCode::Unauthorized, QStringLiteral("no")));
        QVERIFY(!offline.find(outbound(QStringLiteral("Hi"))).ok());
    }

    void conversationsAreExact()
    {
        World world;
        const OutboundMessage message = outbound(QStringLiteral("Hi"), serviceSid(), threadSid());
        const auto entry = [](int number, const QString& id) {
            return Json{{"sid", toStd(sidOf("IM", number))},
                        {"account_sid", toStd(accountSid())},
                        {"chat_service_sid", toStd(serviceSid())},
                        {"conversation_sid", toStd(threadSid())},
                        {"author", "assistant"},
                        {"body", "Hi"},
                        {"index", number},
                        {"attributes", toStd(ownAttributes(id))},
                        {"date_created", "2026-11-21T15:00:01Z"}};
        };
        world.comparesClocks();
        world.lists({entry(2, QStringLiteral("another/1")), entry(1, PublicId)});
        QCOMPARE(QCoro::waitFor(world.threads->lookUp(message, {}))->providerId, sidOf("IM", 1));
        world.clock.advance(MicrosPerMinute);
        world.lists({entry(2, QStringLiteral("another/1"))});
        QCOMPARE(QCoro::waitFor(world.threads->lookUp(message, {}))->providerId, QString());
    }
};

FRONTDESK_TEST_MAIN(ChannelsTest)
#include "channelstest.moc"
