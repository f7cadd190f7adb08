// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/channels/twilio/twiliosignature.h"
#include "core/net/httptransport.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QUrlQuery>

#include <functional>
#include <map>

namespace frontdesk::test {

/// Twilio's settings resources and our own public address, without a network. What is posted is kept like there.
class DoctorWeb final : public HttpTransport {
public:
    using Fields = QList<std::pair<QString, QString>>;
    struct Posted {
        QString path;
        Fields fields;
        Json json;
    };

    DoctorWeb()
    {
        put(account(), {{"sid", "AC"}, {"friendly_name", "Corner shop"}, {"status", "active"}, {"type", "Full"}});
        put(QStringLiteral("/2010-04-01/Accounts/") + Sid + QStringLiteral("/IncomingPhoneNumbers.json"),
            {{"incoming_phone_numbers", Json::array({{{"sid", "PN1"},
                                                      {"phone_number", "+12075550100"},
                                                      {"capabilities", {{"sms", true}, {"mms", true}, {"voice", true}}},
                                                      {"sms_application_sid", ""},
                                                      {"sms_method", "POST"},
                                                      {"sms_url", "https://shop.example/twilio/sms"}}})}});
        put(QStringLiteral("/v1/Services/MG0123456789abcdef0123456789abcdef"),
            {{"inbound_request_url", "https://shop.example/twilio/sms"},
             {"inbound_method", "POST"},
             {"use_inbound_webhook_on_number", false}});
        put(conversations(), {{"post_webhook_url", "https://shop.example/twilio/conversations"},
                              {"pre_webhook_url", "https://other.example/pre"},
                              {"method", "POST"},
                              {"filters",
                               {"onMessageAdded", "onParticipantAdded", "onParticipantRemoved",
                                "onConversationStateUpdated", "onDeliveryUpdated"}}});
        put(senders(), {{"senders", Json::array({{{"sid", "XE1"},
                                                  {"sender_id", "whatsapp:+12075550199"},
                                                  {"status", "ONLINE"},
                                                  {"webhook",
                                                   {{"callback_url", "https://shop.example/twilio/sms"},
                                                    {"callback_method", "POST"},
                                                    {"status_callback_url", "https://keep.example/"}}}}})}});
    }

    static inline const QString Sid = QStringLiteral("AC0123456789abcdef0123456789abcdef");
    static QString account() { return QStringLiteral("/2010-04-01/Accounts/") + Sid + QStringLiteral(".json"); }
    static QString conversations()
    {
        return QStringLiteral("/v1/Services/IS0123456789abcdef0123456789abcdef/Configuration/Webhooks");
    }
    static QString senders() { return QStringLiteral("/v2/Channels/Senders"); }
    static QString numbers()
    {
        return QStringLiteral("/2010-04-01/Accounts/") + Sid + QStringLiteral("/IncomingPhoneNumbers.json");
    }

    void put(const QString& path, const Json& json) { m_resources[path] = json; }
    Json& at(const QString& path) { return m_resources[path]; }
    Json& number() { return m_resources[numbers()]["incoming_phone_numbers"][0]; }
    Json& sender() { return m_resources[senders()]["senders"][0]; }

    Task<HttpAnswer> send(HttpCall call, std::stop_token) override
    {
        calls << call;
        co_return answer(call);
    }

    QList<HttpCall> calls;
    QList<Posted> posted;
    bool twilioIsDown = false;
    bool outsideIsDown = false;                                 ///< our public address cannot be reached from here
    QByteArray token = "fedcba9876543210fedcba9876543210";      ///< that Twilio and our own webhooks know
    QString servedAt = QStringLiteral("https://shop.example");  ///< that our own webhooks verify with
    QString instance = QStringLiteral("this-one");
    int liveStatus = 200;
    Json ngrok = Json::object({{"tunnels", Json::array()}});
    QDateTime date = QDateTime::fromSecsSinceEpoch(1'795'262'400, Qt::UTC);

private:
    static Error down() { return unsentError(ErrorCode::Unavailable, QStringLiteral("connection refused")); }

    Result<HttpAnswer> answer(const HttpCall& call)
    {
        const QString host = call.url.host();
        if (host == u"127.0.0.1" && call.url.port() == 4040)
            return json(200, ngrok);
        if (host.endsWith(u".twilio.com"))
            return twilioIsDown ? Result<HttpAnswer>(down()) : Result<HttpAnswer>(twilio(call));
        if (host != u"127.0.0.1" && outsideIsDown)
            return down();
        if (call.url.path() == u"/live")
            return json(liveStatus, {{"status", "live"}, {"instance", toStd(instance)}});
        return json(signedWell(call) ? 200 : 403, Json::object());
    }

    bool signedWell(const HttpCall& call) const
    {
        HttpRequest request;
        request.method = call.method;
        request.target = call.url.path(QUrl::FullyEncoded).toUtf8();
        request.body = call.body;
        for (const auto& [name, value] : call.headers)
            request.headers.append({name.toLower(), value});
        twilio::Parameters form;
        for (const auto& [name, value] : fieldsOf(call.body))
            form.append({name.toUtf8(), value.toUtf8()});
        return twilio::verifyRequest(request, form, token, servedAt) == twilio::SignatureVerdict::Good;
    }

    static Fields fieldsOf(const QByteArray& body)
    {
        Fields fields;
        for (const QByteArray& part : body.split('&')) {
            const auto decode = [](QByteArray text) { return QUrl::fromPercentEncoding(text.replace('+', ' ')); };
            if (const qsizetype cut = part.indexOf('='); cut > 0)
                fields.append({decode(part.left(cut)), decode(part.mid(cut + 1))});
        }
        return fields;
    }

    HttpAnswer json(int status, const Json& body) const
    {
        HttpAnswer answer;
        answer.status = status;
        answer.body = toBytes(body);
        answer.headers = {
            {"date", QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT"}};
        return answer;
    }

    HttpAnswer twilio(const HttpCall& call)
    {
        QByteArray authorization;
        for (const auto& [name, value] : call.headers)
            if (name.toLower() == "authorization")
                authorization = value;
        const QByteArray expected = Sid.toLatin1() + ':' + token;
        if (authorization != "Basic " + expected.toBase64())
            return json(401, {{"code", 20003}, {"message", "Authenticate"}, {"status", 401}});
        const QString path = call.url.path();
        if (call.method == "POST")
            return write(call);
        const auto found = m_resources.find(path);
        return found == m_resources.end() ? json(404, {{"code", 20404}, {"message", "not found"}, {"status", 404}})
                                          : json(200, found->second);
    }

    /// Names as Twilio takes them: SmsUrl is the field sms_url of the resource.
    static std::string resourceName(const QString& field)
    {
        QString name;
        for (const QChar c : field)
            name += c.isUpper() ? (name.isEmpty() ? QString() : QStringLiteral("_")) + c.toLower() : QString(c);
        return name.toStdString();
    }

    HttpAnswer write(const HttpCall& call)
    {
        Posted post{call.url.path(), fieldsOf(call.body), Json()};
        if (const auto body = parseJson(call.body))
            post.json = *body;
        posted << post;
        if (post.path.startsWith(senders())) {
            sender().merge_patch(post.json);
            return json(200, sender());
        }
        Json& target = post.path.contains(u"IncomingPhoneNumbers") ? number() : m_resources[post.path];
        Json filters = Json::array();
        for (const auto& [name, value] : post.fields)
            if (name == u"Filters")
                filters.push_back(value.toStdString());
            else
                target[resourceName(name)] = value.toStdString();
        if (!filters.empty())
            target["filters"] = filters;
        return json(200, target);
    }

    std::map<QString, Json> m_resources;
};

}  // namespace frontdesk::test
