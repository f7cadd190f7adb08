// SPDX-License-Identifier: GPL-3.0-or-later
// Our side of the comparison with Twilio's library: one JSON object a line in, one out.
//   {"do": "verify", base, token, target, type, body, signature} -> {"verdict": "good"}
//   {"do": "request", "intent": ...} -> {"calls": [{method, url, authorization, type, body}]}
#include "core/channels/twilio/twilioclient.h"
#include "core/channels/twilio/twiliopayload.h"
#include "core/net/percentdecode.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QHash>

#include <functional>
#include <iostream>
#include <string>

using namespace frontdesk;
using namespace frontdesk::twilio;

namespace {

const QString AccountSid = QStringLiteral("AC00000000000000000000000000000001");
const QString ServiceSid = QStringLiteral("IS00000000000000000000000000000001");
const QString ThreadSid = QStringLiteral("CH00000000000000000000000000000001");
const QString MessageSid = QStringLiteral("SM00000000000000000000000000000001");
const QString NumberSid = QStringLiteral("PN00000000000000000000000000000001");
const QString MessagingSid = QStringLiteral("MG00000000000000000000000000000001");
const QString ContentSid = QStringLiteral("HX00000000000000000000000000000001");
const QString SenderSid = QStringLiteral("XE00000000000000000000000000000001");

QString text(const Json& object, const char* key) { return jsonString(object, key); }

Json verify(const Json& line)
{
    HttpRequest request;
    request.method = "POST";
    request.target = text(line, "target").toUtf8();
    request.body = QByteArray::fromBase64(text(line, "body").toLatin1());
    request.headers = {{"content-type", text(line, "type").toUtf8()},
                       {"x-twilio-signature", text(line, "signature").toUtf8()}};
    const qsizetype mark = request.target.indexOf('?');
    if (mark >= 0)
        request.query = decodePairs(QByteArrayView(request.target).sliced(mark + 1), 100).value_or(Parameters{});
    const Result<Parameters> fields = readFields(request);
    const bool form = request.header("content-type").startsWith("application/x-www-form-urlencoded");
    if (!fields)
        return {{"verdict", "unreadable"}};
    const SignatureVerdict verdict = verifyRequest(request, form ? *fields : Parameters{}, text(line, "token").toUtf8(),
                                                   text(line, "base"));
    switch (verdict) {
    case SignatureVerdict::Good: return {{"verdict", "good"}};
    case SignatureVerdict::Missing: return {{"verdict", "missing"}};
    case SignatureVerdict::Wrong: return {{"verdict", "wrong"}};
    case SignatureVerdict::BodyChanged: return {{"verdict", "body-changed"}};
    case SignatureVerdict::BodyUnsigned: return {{"verdict", "body-unsigned"}};
    }
    return {};
}

/// Says what is asked and answers so that every call is content.
class Listener final : public HttpTransport {
public:
    Task<HttpAnswer> send(HttpCall call, std::stop_token) override
    {
        Json entry{{"method", call.method.toStdString()},
                   {"url", call.url.toString(QUrl::FullyEncoded).toStdString()},
                   {"body", call.body.toStdString()}};
        for (const auto& [name, value] : call.headers)
            entry[name.toLower().toStdString()] = value.toStdString();
        calls.push_back(entry);
        co_return HttpAnswer{200, {}, "{\"sid\":\"SM00000000000000000000000000000001\"}"};
    }
    Json calls = Json::array();
};

struct Desk {
    Listener wire;
    SystemClock clock;
    TwilioClient client{wire, options(), clock};

    static Options options()
    {
        Options options;
        Account account;
        account.sid = AccountSid;
        account.authToken = "the-token-of-the-test";
        options.accounts = {account};
        return options;
    }
    void sms(const Json& line)
    {
        OutgoingText out;
        out.account = AccountSid;
        out.to = text(line, "to");
        out.from = text(line, "from");
        out.messagingServiceSid = text(line, "messagingServiceSid");
        out.body = text(line, "body");
        out.statusCallback = text(line, "statusCallback");
        out.contentSid = text(line, "contentSid");
        for (const char* key : {"mediaUrl", "contentValues"})
            if (line.contains(key))
                for (const Json& value : line.at(key))
                    (key[0] == 'm' ? out.mediaUrls : out.contentValues) << QString::fromStdString(value);
        (void)QCoro::waitFor(client.sendMessage(out, {}));
    }
    void thread(const Json& line, const QString& service)
    {
        OutgoingThreadText out;
        out.account = AccountSid;
        out.serviceSid = service;
        out.conversationSid = ThreadSid;
        out.author = text(line, "author");
        out.body = text(line, "body");
        out.attributes = text(line, "attributes");
        (void)QCoro::waitFor(client.sendConversationMessage(out, {}));
    }
    void messages(const Json& line)
    {
        MessageFilter filter;
        filter.to = text(line, "to");
        filter.from = text(line, "from");
        filter.sentSince = line.value("sentSince", qint64(0)) * MicrosPerSecond;
        filter.most = 200;
        (void)QCoro::waitFor(client.listMessages(AccountSid, filter, {}));
    }
};

FormFields fieldsOf(const Json& line)
{
    FormFields fields;
    for (const auto& [name, value] : line.at("fields").items())
        fields.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value.get<std::string>())});
    return fields;
}

Json request(const Json& line)
{
    Desk desk;
    const ThreadScope common{AccountSid, {}}, own{AccountSid, ServiceSid};
    const QHash<QString, std::function<void()>> intents{
        {QStringLiteral("sms"), [&] { desk.sms(line); }},
        {QStringLiteral("messages"), [&] { desk.messages(line); }},
        {QStringLiteral("message"), [&] { (void)QCoro::waitFor(desk.client.message(AccountSid, MessageSid, {})); }},
        {QStringLiteral("media"),
         [&] { (void)QCoro::waitFor(desk.client.listMessageMedia(AccountSid, MessageSid, {})); }},
        {QStringLiteral("thread"), [&] { desk.thread(line, {}); }},
        {QStringLiteral("serviceThread"), [&] { desk.thread(line, ServiceSid); }},
        {QStringLiteral("threadMessages"),
         [&] { (void)QCoro::waitFor(desk.client.listConversationMessages(own, ThreadSid, {}, {})); }},
        {QStringLiteral("participants"),
         [&] { (void)QCoro::waitFor(desk.client.listParticipants(own, ThreadSid, {})); }},
        {QStringLiteral("conversations"),
         [&] {
             ThreadFilter filter;
             filter.state = QStringLiteral("active");
             (void)QCoro::waitFor(desk.client.listConversations(common, filter, {}));
         }},
        {QStringLiteral("conversation"),
         [&] { (void)QCoro::waitFor(desk.client.conversation(common, ThreadSid, {})); }},
        {QStringLiteral("numbers"),
         [&] { (void)QCoro::waitFor(desk.client.listNumbers(AccountSid, text(line, "number"), {})); }},
        {QStringLiteral("updateNumber"),
         [&] { (void)QCoro::waitFor(desk.client.updateNumber(AccountSid, NumberSid, fieldsOf(line), {})); }},
        {QStringLiteral("messagingService"),
         [&] { (void)QCoro::waitFor(desk.client.messagingService(AccountSid, MessagingSid, {})); }},
        {QStringLiteral("updateMessagingService"),
         [&] {
             (void)QCoro::waitFor(desk.client.updateMessagingService(AccountSid, MessagingSid, fieldsOf(line), {}));
         }},
        {QStringLiteral("webhooks"), [&] { (void)QCoro::waitFor(desk.client.conversationsWebhooks(common, {})); }},
        {QStringLiteral("serviceWebhooks"), [&] { (void)QCoro::waitFor(desk.client.conversationsWebhooks(own, {})); }},
        {QStringLiteral("updateWebhooks"),
         [&] { (void)QCoro::waitFor(desk.client.updateConversationsWebhooks(common, fieldsOf(line), {})); }},
        {QStringLiteral("templates"), [&] { (void)QCoro::waitFor(desk.client.listTemplates(AccountSid, {})); }},
        {QStringLiteral("template"),
         [&] { (void)QCoro::waitFor(desk.client.contentTemplate(AccountSid, ContentSid, {})); }},
        {QStringLiteral("senders"), [&] { (void)QCoro::waitFor(desk.client.listWhatsAppSenders(AccountSid, {})); }},
        {QStringLiteral("updateSender"),
         [&] {
             (void)QCoro::waitFor(desk.client.updateWhatsAppSender(AccountSid, SenderSid, line.at("changes"), {}));
         }},
        {QStringLiteral("account"), [&] { (void)QCoro::waitFor(desk.client.fetchAccount(AccountSid, {})); }},
    };
    const auto intent = intents.find(text(line, "intent"));
    if (intent != intents.end())
        (*intent)();
    return {{"calls", desk.wire.calls}};
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    for (std::string line; std::getline(std::cin, line);) {
        const Result<Json> parsed = parseJson(QByteArray::fromStdString(line), {.maxBytes = 1024 * 1024});
        if (!parsed)
            return 1;
        const Json answer = text(*parsed, "do") == u"verify" ? verify(*parsed) : request(*parsed);
        std::cout << toBytes(answer).toStdString() << '\n' << std::flush;
    }
    return 0;
}
