// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/twilio/fakejson.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <QUuid>

namespace frontdesk::simulator {
namespace {

Json orNull(const QString& text) { return text.isEmpty() ? Json(nullptr) : Json(toStd(text)); }

std::string bytes(const QByteArray& text) { return text.toStdString(); }

QDateTime utc(Micros time) { return QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC); }

QString accountPath(const FakeAccount& account) { return u"/2010-04-01/Accounts/" % account.sid; }

QString threadUrl(const FakeThread& thread, const QString& base) { return base % u"/v1/Conversations/" % thread.sid; }

}  // namespace

QString newSid(const char* prefix) { return QLatin1String(prefix) + QUuid::createUuid().toString(QUuid::Id128); }

QString bareNumber(const QString& address) { return address.mid(isWhatsApp(address) ? 9 : 0); }

bool isWhatsApp(const QString& address) { return address.startsWith(u"whatsapp:"); }

std::string rfcTime(Micros time)
{
    return toStd(QLocale::c().toString(utc(time), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")) % u" +0000");
}

std::string isoSeconds(Micros time) { return toStd(utc(time).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))); }

std::string isoMillis(Micros time) { return toStd(utc(time).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"))); }

Json accountJson(const FakeAccount& account)
{
    const QString path = accountPath(account);
    return {{"sid", toStd(account.sid)},
            {"owner_account_sid", toStd(account.sid)},
            {"auth_token", bytes(account.token)},
            {"friendly_name", toStd(account.friendlyName)},
            {"status", "active"},
            {"type", "Full"},
            {"date_created", rfcTime(0)},
            {"date_updated", rfcTime(0)},
            {"uri", toStd(path % u".json")},
            {"subresource_uris", {{"messages", toStd(path % u"/Messages.json")}}}};
}

Json messageJson(const FakeAccount& account, const FakeMessage& message)
{
    const QString path = accountPath(account) % u"/Messages/" % message.sid;
    return {{"sid", toStd(message.sid)},
            {"account_sid", toStd(account.sid)},
            {"from", orNull(message.from)},
            {"to", toStd(message.to)},
            {"body", toStd(message.body)},
            {"messaging_service_sid", orNull(message.messagingServiceSid)},
            {"direction", toStd(message.direction)},
            {"status", toStd(message.status)},
            {"num_segments", std::to_string(message.segments)},
            {"num_media", std::to_string(message.media.size())},
            {"error_code", message.errorCode == 0 ? Json(nullptr) : Json(message.errorCode)},
            {"error_message", nullptr},
            {"price", nullptr},
            {"price_unit", "USD"},
            {"api_version", "2010-04-01"},
            {"date_created", rfcTime(message.createdAt)},
            {"date_updated", rfcTime(message.updatedAt)},
            {"date_sent", message.sentAt == 0 ? Json(nullptr) : Json(rfcTime(message.sentAt))},
            {"uri", toStd(path % u".json")},
            {"subresource_uris", {{"media", toStd(path % u"/Media.json")}}}};
}

Json mediaJson(const FakeAccount& account, const FakeMedia& media, Micros at)
{
    return {{"sid", toStd(media.sid)},
            {"account_sid", toStd(account.sid)},
            {"parent_sid", toStd(media.parent)},
            {"content_type", bytes(media.contentType)},
            {"date_created", rfcTime(at)},
            {"date_updated", rfcTime(at)},
            {"uri", toStd(accountPath(account) % u"/Messages/" % media.parent % u"/Media/" % media.sid % u".json")}};
}

Json numberJson(const FakeAccount& account, const FakeNumber& number)
{
    return {{"sid", toStd(number.sid)},
            {"account_sid", toStd(account.sid)},
            {"phone_number", toStd(number.number)},
            {"friendly_name", toStd(number.number)},
            {"capabilities", {{"voice", true}, {"sms", true}, {"mms", true}, {"fax", false}}},
            {"sms_url", bytes(number.smsUrl)},
            {"sms_method", "POST"},
            {"sms_fallback_url", bytes(number.smsFallbackUrl)},
            {"sms_fallback_method", "POST"},
            {"sms_application_sid", ""},
            {"status_callback", bytes(number.statusCallback)},
            {"status_callback_method", "POST"},
            {"voice_url", bytes(number.voiceUrl)},
            {"voice_method", "POST"},
            {"voice_fallback_url", ""},
            {"voice_fallback_method", "POST"},
            {"api_version", "2010-04-01"},
            {"beta", false},
            {"origin", "twilio"},
            {"status", "in-use"},
            {"date_created", rfcTime(0)},
            {"date_updated", rfcTime(0)},
            {"uri", toStd(accountPath(account) % u"/IncomingPhoneNumbers/" % number.sid % u".json")}};
}

Json threadJson(const FakeAccount& account, const FakeThread& thread, const QString& base)
{
    const QString url = threadUrl(thread, base);
    return {{"sid", toStd(thread.sid)},
            {"account_sid", toStd(account.sid)},
            {"chat_service_sid", toStd(thread.serviceSid)},
            {"messaging_service_sid", orNull(account.messagingServiceSid)},
            {"friendly_name", orNull(thread.friendlyName)},
            {"unique_name", nullptr},
            {"attributes", "{}"},
            {"state", toStd(thread.state)},
            {"date_created", isoSeconds(thread.createdAt)},
            {"date_updated", isoSeconds(thread.updatedAt)},
            {"timers", Json::object()},
            {"bindings", nullptr},
            {"url", toStd(url)},
            {"links", {{"messages", toStd(url % u"/Messages")}, {"participants", toStd(url % u"/Participants")}}}};
}

Json threadMediaJson(const FakeAccount& account, const QStringList& media, bool asWebhook)
{
    Json list = Json::array();
    for (const QString& sid : media) {
        const FakeMedia entry = account.media.value(sid);
        const auto key = [asWebhook](const char* webhook, const char* rest) { return asWebhook ? webhook : rest; };
        Json item = Json::object();
        item[key("Sid", "sid")] = toStd(entry.sid);
        item[key("ContentType", "content_type")] = bytes(entry.contentType);
        item[key("Filename", "filename")] = toStd(entry.fileName);
        item[key("Size", "size")] = entry.bytes.size();
        if (!asWebhook)
            item["category"] = "media";
        list.push_back(item);
    }
    return list;
}

Json threadMessageJson(const FakeAccount& account, const FakeThread& thread, const FakeThreadMessage& message,
                       const QString& base)
{
    const QString url = threadUrl(thread, base) % u"/Messages/" % message.sid;
    return {{"sid", toStd(message.sid)},
            {"account_sid", toStd(account.sid)},
            {"conversation_sid", toStd(thread.sid)},
            {"index", message.index},
            {"author", toStd(message.author)},
            {"body", orNull(message.body)},
            {"attributes", toStd(message.attributes)},
            {"participant_sid", orNull(message.participantSid)},
            {"content_sid", orNull(message.contentSid)},
            {"media", message.media.isEmpty() ? Json(nullptr) : threadMediaJson(account, message.media, false)},
            {"delivery", nullptr},
            {"date_created", isoSeconds(message.createdAt)},
            {"date_updated", isoSeconds(message.createdAt)},
            {"url", toStd(url)},
            {"links", {{"delivery_receipts", toStd(url % u"/Receipts")}, {"channel_metadata", nullptr}}}};
}

Json participantJson(const FakeAccount& account, const FakeThread& thread, const FakeParticipant& participant,
                     const QString& base)
{
    Json binding = nullptr;
    if (!participant.address.isEmpty())
        binding = {{"type", isWhatsApp(participant.address) ? "whatsapp" : "sms"},
                   {"address", toStd(participant.address)},
                   {"proxy_address", toStd(participant.proxyAddress)},
                   {"projected_address", nullptr}};
    return {{"sid", toStd(participant.sid)},
            {"account_sid", toStd(account.sid)},
            {"conversation_sid", toStd(thread.sid)},
            {"identity", orNull(participant.identity)},
            {"messaging_binding", binding},
            {"role_sid", "RL00000000000000000000000000000000"},
            {"attributes", "{}"},
            {"last_read_message_index", nullptr},
            {"last_read_timestamp", nullptr},
            {"date_created", isoSeconds(participant.createdAt)},
            {"date_updated", isoSeconds(participant.createdAt)},
            {"url", toStd(threadUrl(thread, base) % u"/Participants/" % participant.sid)}};
}

Json serviceJson(const FakeAccount& account, const QString& serviceSid, const QString& base)
{
    const QString url = base % u"/v1/Services/" % serviceSid;
    return {{"sid", toStd(serviceSid)},
            {"account_sid", toStd(account.sid)},
            {"friendly_name", "Default Conversations Service"},
            {"date_created", isoSeconds(0)},
            {"date_updated", isoSeconds(0)},
            {"url", toStd(url)},
            {"links", {{"conversations", toStd(url % u"/Conversations")}}}};
}

Json webhooksJson(const FakeAccount& account, const QString& base)
{
    Json filters = Json::array();
    for (const QByteArray& event : account.conversationEvents)
        filters.push_back(bytes(event));
    return {{"account_sid", toStd(account.sid)},
            {"method", "POST"},
            {"filters", filters},
            {"pre_webhook_url", nullptr},
            {"post_webhook_url",
             account.conversationsUrl.isEmpty() ? Json(nullptr) : Json(bytes(account.conversationsUrl))},
            {"target", "webhook"},
            {"url", toStd(base % u"/v1/Configuration/Webhooks")}};
}

Json approvalJson(const FakeAccount& account, const FakeTemplate& entry, const QString& base)
{
    return {{"sid", toStd(entry.sid)},
            {"account_sid", toStd(account.sid)},
            {"whatsapp",
             {{"type", "whatsapp"},
              {"name", toStd(entry.name)},
              {"category", "UTILITY"},
              {"content_type", "twilio/text"},
              {"status", toStd(entry.approval)},
              {"rejection_reason", ""},
              {"allow_category_change", true}}},
            {"url", toStd(base % u"/v1/Content/" % entry.sid % u"/ApprovalRequests")}};
}

Json templateJson(const FakeAccount& account, const FakeTemplate& entry, const QString& base, bool withApproval)
{
    const QString url = base % u"/v1/Content/" % entry.sid;
    Json json = {{"sid", toStd(entry.sid)},
                 {"account_sid", toStd(account.sid)},
                 {"friendly_name", toStd(entry.name)},
                 {"language", toStd(entry.language)},
                 {"variables", Json::object()},
                 {"types", {{"twilio/text", {{"body", toStd(entry.text)}}}}},
                 {"date_created", isoSeconds(0)},
                 {"date_updated", isoSeconds(0)}};
    if (withApproval) {
        json["approval_requests"] = approvalJson(account, entry, base)["whatsapp"];
    } else {
        json["url"] = toStd(url);
        json["links"] = {{"approval_fetch", toStd(url % u"/ApprovalRequests")}};
    }
    return json;
}

FakeAnswer jsonAnswer(int status, const Json& body) { return {.status = status, .body = toBytes(body)}; }

FakeAnswer errorAnswer(int status, int code, const QString& message)
{
    FakeAnswer answer = jsonAnswer(status, {{"code", code},
                                            {"message", toStd(message)},
                                            {"more_info", "https://www.twilio.com/docs/errors/" + std::to_string(code)},
                                            {"status", status}});
    if (status == 401)
        answer.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"Twilio API\"");
    return answer;
}

}  // namespace frontdesk::simulator
