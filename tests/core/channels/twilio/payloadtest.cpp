// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks and list entries in the forms that Twilio documents.
#include "core/channels/twilio/twilioerrors.h"
#include "core/channels/twilio/twilioresources.h"
#include "core/net/multipart.h"
#include "tests/core/channels/twilio/scriptedtransport.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::twilio;
using namespace frontdesk::test;

namespace {

HttpRequest posted(const QByteArray& body, const QByteArray& type = "application/x-www-form-urlencoded")
{
    HttpRequest request;
    request.method = "POST";
    request.headers = {{"content-type", type}};
    request.body = body;
    return request;
}

Parameters sms()
{
    return {{"ToCountry", "US"},
            {"SmsMessageSid", "SM00000000000000000000000000000001"},
            {"NumMedia", "0"},
            {"SmsSid", "SM00000000000000000000000000000001"},
            {"SmsStatus", "received"},
            {"Body", "Gr\xc3\xbc\xc3\x9f Gott \xf0\x9f\x98\x80"},
            {"To", "+12075550100"},
            {"MessagingServiceSid", "MG00000000000000000000000000000001"},
            {"NumSegments", "1"},
            {"MessageSid", "SM00000000000000000000000000000001"},
            {"AccountSid", accountSid().toLatin1()},
            {"From", "+14155550101"},
            {"ApiVersion", "2010-04-01"}};
}

void set(Parameters& form, const QByteArray& name, const QByteArray& value)
{
    form.removeIf([&name](const auto& pair) { return pair.first == name; });
    form.append({name, value});
}

Parameters happening(const char* type, const Parameters& more)
{
    return Parameters{{"EventType", type},
                      {"AccountSid", accountSid().toLatin1()},
                      {"ChatServiceSid", serviceSid().toLatin1()},
                      {"ConversationSid", threadSid().toLatin1()},
                      {"Source", "SMS"}}
           + more;
}

template <class T>
T read(const Parameters& form, const QString& assumed = {})
{
    const Result<ConversationsEvent> parsed = readConversationsEvent(form, assumed);
    if (!parsed || !std::holds_alternative<T>(*parsed))
        qFatal("another event than expected");
    return std::get<T>(*parsed);
}

}  // namespace

class PayloadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anSms()
    {
        const Result<TextReceived> text = readText(sms());
        QVERIFY(text.ok());
        const InboundMessage& message = text->message;
        QCOMPARE(message.channelId, QStringLiteral("sms"));
        QCOMPARE(message.accountId, QString(accountSid() + QStringLiteral("/+12075550100")));
        QCOMPARE(message.externalId, QStringLiteral("+14155550101"));
        QCOMPARE(message.phone, QStringLiteral("+14155550101"));
        QCOMPARE(message.providerId, QStringLiteral("SM00000000000000000000000000000001"));
        QCOMPARE(std::get<TextPart>(message.parts.first()).text, QStringLiteral("Grüß Gott \U0001F600"));
        QVERIFY(message.remoteMedia.isEmpty());
        QCOMPARE(text->messagingServiceSid, QStringLiteral("MG00000000000000000000000000000001"));
        QVERIFY(!looksLikeStatus(sms()));
    }

    void anMms()
    {
        Parameters form = sms();
        set(form, "NumMedia", "3");
        set(form, "Body", "");
        set(form, "MediaUrl0", "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1");
        set(form, "MediaContentType0", "image/jpeg");
        set(form, "MediaUrl1", "javascript:alert(1)");
        set(form, "MediaContentType1", "image/png");
        set(form, "MediaUrl2", "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME3");
        set(form, "MediaContentType2", "audio/ogg");
        const Result<TextReceived> text = readText(form);
        QVERIFY(text.ok());
        QCOMPARE(text->message.parts.size(), 2);
        QVERIFY(std::holds_alternative<ImagePart>(text->message.parts.at(0)));
        QVERIFY(std::holds_alternative<AudioPart>(text->message.parts.at(1)));
        QCOMPARE(text->message.remoteMedia.size(), 2);
        QCOMPARE(text->message.remoteMedia.at(1).partIndex, 1);
        QVERIFY(text->message.remoteMedia.at(0).url.endsWith(u"ME1"));
        QCOMPARE(text->message.remoteMedia.at(1).mimeType, QStringLiteral("audio/ogg"));
    }

    void whatsApp()
    {
        Parameters form = sms();
        set(form, "From", "whatsapp:+4915112345678");
        set(form, "To", "whatsapp:+14155238886");
        set(form, "ProfileName", " Ingrid\r\nBerg ");
        set(form, "WaId", "4915112345678");
        set(form, "Body", "");
        set(form, "ButtonText", "Yes, please");
        set(form, "ButtonPayload", "yes-1");
        set(form, "Latitude", "52.5");
        set(form, "Longitude", "13.4");
        set(form, "Label", "Shop");
        const Result<TextReceived> text = readText(form);
        QVERIFY(text.ok());
        QCOMPARE(text->message.channelId, QStringLiteral("whatsapp"));
        QCOMPARE(text->message.accountId, QString(accountSid() + QStringLiteral("/+14155238886")));
        QCOMPARE(text->message.externalId, QStringLiteral("+4915112345678"));
        QCOMPARE(text->message.displayName, QStringLiteral("Ingrid Berg"));
        QCOMPARE(text->buttonPayload, QStringLiteral("yes-1"));
        QCOMPARE(std::get<TextPart>(text->message.parts.at(0)).text, QStringLiteral("Yes, please"));
        QCOMPARE(std::get<TextPart>(text->message.parts.at(1)).text, QStringLiteral("\U0001F4CD Shop (52.5, 13.4)"));
    }

    void unusualSendersAndKinds()
    {
        Parameters form = sms();
        set(form, "From", "MYBANK");
        QVERIFY(readText(form)->message.phone.isEmpty());
        QCOMPARE(readText(form)->message.externalId, QStringLiteral("MYBANK"));
        set(form, "Body", "");
        QCOMPARE(std::get<TextPart>(readText(form)->message.parts.first()).text, QString());
        set(form, "OptOutType", "stop");
        QCOMPARE(readText(form)->optOutType, QStringLiteral("STOP"));
        set(form, "From", "messenger:12345");
        QVERIFY(!readText(form).ok());
    }

    void whatIsMissingIsRefused()
    {
        for (const char* name : {"AccountSid", "From", "To"}) {
            Parameters form = sms();
            set(form, name, "");
            QVERIFY2(!readText(form).ok(), name);
        }
        Parameters form = sms();
        for (const char* name : {"MessageSid", "SmsSid", "SmsMessageSid"})
            set(form, name, "SM-not-an-id");
        QVERIFY(!readText(form).ok());
    }

    void formsHaveLimits()
    {
        QByteArray many;
        for (int i = 0; i < 600; ++i)
            many += "a" + QByteArray::number(i) + "=1&";
        QVERIFY(!readFields(posted(many)).ok());
        QVERIFY(!readFields(posted("Body=" + QByteArray(65 * 1024, 'x'))).ok());
        QVERIFY(!readFields(posted(QByteArray(300, 'n') + "=1")).ok());
        QVERIFY(!readFields(posted("Body=%zz")).ok());
        QVERIFY(!readFields(posted("Body=1", "text/plain")).ok());
        QVERIFY(!readFields(posted("[1]", "application/json")).ok());

        const Result<Parameters> form = readFields(posted("Body=a%00b%FFc&Body=second&Empty=&A+b=%2B"));
        QVERIFY(form.ok());
        QCOMPARE(field(*form, "Body"), QStringLiteral("ab\uFFFDc"));
        QCOMPARE(field(*form, "Empty"), QString());
        QCOMPARE(field(*form, "A b"), QStringLiteral("+"));
        QCOMPARE(form->size(), 4);
    }

    void jsonBodies()
    {
        const Json json{{"AccountSid", toStd(accountSid())},
                        {"Index", 7},
                        {"Good", true},
                        {"None", nullptr},
                        {"Deep", {{"a", {1}}}}};
        const QByteArray body = toBytes(json);
        const Result<Parameters> form = readFields(posted(body, "application/json; charset=utf-8"));
        QVERIFY(form.ok());
        QCOMPARE(accountSidOf(*form), accountSid());
        QCOMPARE(field(*form, "Index"), QStringLiteral("7"));
        QCOMPARE(field(*form, "Good"), QStringLiteral("true"));
        QCOMPARE(field(*form, "None"), QString());
        QCOMPARE(field(*form, "Deep"), QStringLiteral("{\"a\":[1]}"));
    }

    void statusCallbacks_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("delivery");
        const auto row = [](const char* word, Delivery delivery) {
            QTest::newRow(word) << QByteArray(word) << int(delivery);
        };
        for (const char* word : {"queued", "accepted", "scheduled", "sending"})
            row(word, Delivery::Sending);
        row("sent", Delivery::Sent);
        row("delivered", Delivery::Delivered);
        row("read", Delivery::Read);
        for (const char* word : {"undelivered", "failed", "canceled"})
            row(word, Delivery::Failed);
        row("new-word", Delivery::None);
    }
    void statusCallbacks()
    {
        QFETCH(QByteArray, word);
        QFETCH(int, delivery);
        HttpRequest request = posted("");
        request.query = {{"m", "0190a6f0-0000-7000-8000-000000000001/2"}};
        const Parameters form{{"MessageSid", "SM00000000000000000000000000000002"},
                              {"MessageStatus", word},
                              {"ErrorCode", "30003"},
                              {"AccountSid", accountSid().toLatin1()}};
        QVERIFY(looksLikeStatus(form));
        const Result<StatusUpdate> update = readStatus(form, request);
        QVERIFY(update.ok());
        QCOMPARE(int(update->delivery), delivery);
        QCOMPARE(update->errorCode, QStringLiteral("30003"));
        QCOMPARE(update->publicId, QStringLiteral("0190a6f0-0000-7000-8000-000000000001/2"));
        request.query = {{"m", "<script>"}};
        QVERIFY(readStatus(form, request)->publicId.isEmpty());
    }

    void aConversationsMessage()
    {
        const Json picture{{{"Sid", "ME00000000000000000000000000000001"},
                            {"ContentType", "image/png"},
                            {"Filename", "a.png"},
                            {"Size", 5}}};
        const auto added = read<MessageAdded>(
            happening("onMessageAdded", {{"MessageSid", "IM00000000000000000000000000000001"},
                                         {"Index", "12"},
                                         {"DateCreated", "2026-11-21T10:15:30.123Z"},
                                         {"Body", "Hello"},
                                         {"Author", "whatsapp:+14155550101"},
                                         {"ParticipantSid", "MB00000000000000000000000000000001"},
                                         {"Attributes", "{}"},
                                         {"Media", toBytes(picture)}}));
        QCOMPARE(added.message.channelId, QStringLiteral("conversations"));
        QCOMPARE(added.message.accountId, QString(accountSid() + u'/' + serviceSid()));
        QCOMPARE(added.message.externalId, threadSid());
        QCOMPARE(added.message.providerIndex, 12);
        QCOMPARE(isoTime(added.message.providerTime), QStringLiteral("2026-11-21T10:15:30.123Z"));
        QCOMPARE(added.message.phone, QStringLiteral("+14155550101"));
        QCOMPARE(added.source, QStringLiteral("SMS"));
        QCOMPARE(added.message.parts.size(), 2);
        QCOMPARE(std::get<ImagePart>(added.message.parts.at(1)).name, QStringLiteral("a.png"));
        QCOMPARE(added.message.remoteMedia.first().url,
                 QString(QStringLiteral("/v1/Services/") + serviceSid()
                         + QStringLiteral("/Media/ME00000000000000000000000000000001")));
        const auto chat = read<MessageAdded>(happening("", {{"MessageSid", "IM00000000000000000000000000000001"},
                                                            {"Author", "human_agent_7"},
                                                            {"Media", "{"}}),
                                             QStringLiteral("onMessageAdded"));
        QCOMPARE(chat.message.displayName, QStringLiteral("human_agent_7"));
        QCOMPARE(chat.message.providerIndex, -1);
    }

    void theOtherEvents()
    {
        const Parameters who{{"ParticipantSid", "MB00000000000000000000000000000001"},
                             {"Identity", "human_agent_anna"},
                             {"MessagingBinding.Address", "+14155550101"},
                             {"MessagingBinding.ProxyAddress", "+12075550100"},
                             {"DateCreated", "2026-11-21T10:15:30Z"}};
        const auto joined = read<ParticipantChanged>(happening("onParticipantAdded", who));
        QCOMPARE(joined.what, ParticipantChanged::What::Added);
        QCOMPARE(joined.identity, QStringLiteral("human_agent_anna"));
        QCOMPARE(joined.address, QStringLiteral("+14155550101"));
        QVERIFY(joined.at > 0);
        QCOMPARE(read<ParticipantChanged>(happening("onParticipantRemoved", who)).what,
                 ParticipantChanged::What::Removed);
        QCOMPARE(read<ParticipantChanged>(happening("onParticipantUpdated", who)).what,
                 ParticipantChanged::What::Updated);

        const auto state = read<ThreadStateChanged>(happening(
            "onConversationStateUpdated", {{"StateFrom", "active"}, {"StateTo", "closed"}, {"Reason", "TIMER"}}));
        QCOMPARE(state.state, QStringLiteral("closed"));
        QCOMPARE(state.previous, QStringLiteral("active"));
        QCOMPARE(read<ThreadChanged>(happening("onConversationRemoved", {})).what, ThreadChanged::What::Removed);

        const auto delivery = read<DeliveryUpdated>(
            happening("onDeliveryUpdated", {{"MessageSid", "IM00000000000000000000000000000001"},
                                            {"ChannelMessageSid", "SM00000000000000000000000000000009"},
                                            {"Status", "undelivered"},
                                            {"ErrorCode", "30003"}}));
        QCOMPARE(delivery.status.delivery, Delivery::Failed);
        QCOMPARE(delivery.status.errorCode, QStringLiteral("30003"));
        QCOMPARE(read<OtherEvent>(happening("onUserUpdated", {})).eventType, QStringLiteral("onUserUpdated"));
        QVERIFY(readConversationsEvent({{"EventType", "onSomethingNew"}}).ok());
        QVERIFY(!readConversationsEvent({{"EventType", "onMessageAdded"}}).ok());
        QVERIFY(!readConversationsEvent(happening("onParticipantAdded", {})).ok());
    }

    void listEntriesSayTheSameAsWebhooks()
    {
        const Json entry{{"sid", "SM00000000000000000000000000000001"},
                         {"account_sid", toStd(accountSid())},
                         {"direction", "inbound"},
                         {"from", "+14155550101"},
                         {"to", "+12075550100"},
                         {"body", "Grüß Gott \U0001F600"},
                         {"num_media", "1"},
                         {"status", "received"},
                         {"error_code", nullptr},
                         {"date_created", "Fri, 20 Nov 2026 17:18:27 +0000"},
                         {"date_sent", "Fri, 20 Nov 2026 17:18:28 +0000"}};
        Result<MessageResource> listed = readMessageResource(entry);
        QVERIFY(listed.ok() && listed->inbound);
        const InboundMessage webhook = readText(sms())->message;
        InboundMessage& message = listed->text.message;
        QCOMPARE(message.providerId, webhook.providerId);
        QCOMPARE(message.accountId, webhook.accountId);
        QCOMPARE(message.externalId, webhook.externalId);
        QCOMPARE(partsToJson(message.parts).dump(), partsToJson(webhook.parts).dump());
        QCOMPARE(isoTime(message.providerTime), QStringLiteral("2026-11-20T17:18:28.000Z"));
        addMedia(message,
                 {Json{{"content_type", "image/png"}, {"uri", "/2010-04-01/Accounts/AC1/Messages/SM1/Media/ME1.json"}}},
                 QUrl(QStringLiteral("https://api.twilio.com")));
        QCOMPARE(message.remoteMedia.first().url,
                 QStringLiteral("https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/SM1/Media/ME1"));
        QCOMPARE(message.remoteMedia.first().partIndex, 1);

        Json sent = entry;
        sent["direction"] = "outbound-api";
        sent["status"] = "undelivered";
        sent["error_code"] = 30003;
        QCOMPARE(readMessageResource(sent)->status.delivery, Delivery::Failed);
        QCOMPARE(readMessageResource(sent)->status.errorCode, QStringLiteral("30003"));
        QVERIFY(!readMessageResource(Json::object()).ok());
    }

    void conversationListEntries()
    {
        const Json entry{{"sid", "IM00000000000000000000000000000001"},
                         {"account_sid", toStd(accountSid())},
                         {"chat_service_sid", toStd(serviceSid())},
                         {"conversation_sid", toStd(threadSid())},
                         {"index", 12},
                         {"author", "+14155550101"},
                         {"body", "Hello"},
                         {"attributes", toStd(ownAttributes(QStringLiteral("abc/1")))},
                         {"media", nullptr},
                         {"date_created", "2026-11-21T10:15:30Z"}};
        const Result<MessageAdded> added = readConversationMessage(entry);
        QVERIFY(added.ok());
        QCOMPARE(added->message.accountId, QString(accountSid() + u'/' + serviceSid()));
        QCOMPARE(added->message.providerIndex, 12);
        QCOMPARE(ownIdOf(added->attributes), QStringLiteral("abc/1"));
        QCOMPARE(ownIdOf(QStringLiteral("{\"other\":1}")), QString());
        QCOMPARE(ownIdOf(QStringLiteral("no json")), QString());
        const Json participant{{"sid", "MB00000000000000000000000000000001"},
                               {"account_sid", toStd(accountSid())},
                               {"conversation_sid", toStd(threadSid())},
                               {"identity", nullptr},
                               {"messaging_binding", {{"type", "sms"}, {"address", "+14155550101"}}}};
        QCOMPARE(readParticipant(participant)->address, QStringLiteral("+14155550101"));
    }

    void errorCodesAreSentences()
    {
        const ErrorAdvice window = adviceFor(QStringLiteral("63016 Failed to send freeform message"));
        QVERIFY(window.known && !window.mayRetry && window.explanation.contains(u"24 hours"));
        QVERIFY(meansWindowClosed(63016) && meansOptedOut(21610) && !meansOptedOut(30003));
        QVERIFY(adviceFor(30003).mayRetry);
        QVERIFY(!adviceFor(21610).advice.isEmpty());
        QVERIFY(!adviceFor(99999).known && adviceFor(99999).explanation.contains(u"99999"));
        QVERIFY(!adviceFor(QString()).explanation.isEmpty());
        QCOMPARE(codeOf(QStringLiteral("unsent: no")), 0);
        for (int code : {14107, 20003, 20429, 21211, 21408, 21610, 21612, 21614, 21617, 30001, 30002, 30003,
                         30004, 30005, 30006, 30007, 30008, 30034, 50377, 63015, 63016, 63018, 63024})
            QVERIFY2(adviceFor(code).known, qPrintable(QString::number(code)));
    }
};

FRONTDESK_TEST_MAIN(PayloadTest)
#include "payloadtest.moc"
