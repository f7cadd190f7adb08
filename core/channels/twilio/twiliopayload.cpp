// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/twiliopayload.h"

#include "core/channels/twilio/twiliofields.h"
#include "core/net/multipart.h"

#include <QUrl>

#include <algorithm>

namespace frontdesk::twilio {
namespace {

constexpr int MostFields = 512;
constexpr qsizetype MostNameBytes = 256;
constexpr qsizetype MostValueBytes = 64 * 1024;
constexpr int MostFormFiles = 20;

using fields::bad;

Result<Parameters> fromJson(const QByteArray& body)
{
    const Result<Json> json = parseJson(body, {.maxBytes = 1024 * 1024, .maxDepth = 12, .maxElements = 4000});
    if (!json)
        return json.error();
    if (!json->is_object())
        return bad(QStringLiteral("The body must be a JSON object."));
    Parameters list;
    for (const auto& [name, value] : json->items()) {
        const QByteArray text = value.is_string() ? QByteArray::fromStdString(value.get<std::string>())
                                : value.is_null() ? QByteArray()
                                                  : toBytes(value);
        list.append({QByteArray::fromStdString(name), text});
    }
    return list;
}

Result<Parameters> bounded(Result<Parameters> list)
{
    if (!list)
        return list;
    if (list->size() > MostFields)
        return bad(QStringLiteral("The body has too many fields."));
    for (const auto& [name, value] : *list)
        if (name.size() > MostNameBytes || value.size() > MostValueBytes)
            return bad(QStringLiteral("A field of the body is too long."));
    return list;
}

/// "📍 Shop, Main Street 1 (52.5, 13.4)": without words of a language, because the customer did not write any.
QString location(const Parameters& form)
{
    const QString latitude = fields::line(field(form, "Latitude"), 32);
    const QString longitude = fields::line(field(form, "Longitude"), 32);
    if (latitude.isEmpty() || longitude.isEmpty())
        return {};
    QStringList names{fields::line(field(form, "Label"), 200), fields::line(field(form, "Address"), 400)};
    names.removeAll(QString());
    names.removeDuplicates();
    const QString place = names.join(QStringLiteral(", "));
    const QString point = u'(' + latitude + QStringLiteral(", ") + longitude + u')';
    return QStringLiteral("\U0001F4CD ") + (place.isEmpty() ? point : place + u' ' + point);
}

QString firstFilled(const Parameters& form, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (const QString text = field(form, name); !text.isEmpty())
            return text;
    return {};
}

void addTexts(InboundMessage& message, const Parameters& form)
{
    const QString body = firstFilled(form, {"Body", "ButtonText", "ListTitle"});
    if (!body.isEmpty())
        message.parts.append(TextPart{body});
    if (const QString place = location(form); !place.isEmpty())
        message.parts.append(TextPart{place});
}

void addFiles(InboundMessage& message, const Parameters& form)
{
    const int count = std::clamp(field(form, "NumMedia").toInt(), 0, MostFormFiles);
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QString url = field(form, QByteArray("MediaUrl" + number));
        const QUrl parsed(url, QUrl::StrictMode);
        if (url.size() <= 2048 && parsed.isValid() && parsed.scheme().startsWith(u"http"))
            fields::addRemote(message, url, field(form, QByteArray("MediaContentType" + number)), {});
    }
}

bool isOwnId(const QByteArray& id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '/'
               || c == '_';
    });
}

}  // namespace

Result<Parameters> readFields(const HttpRequest& request)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (type == "application/json")
        return bounded(fromJson(request.body));
    if (type == "application/x-www-form-urlencoded")
        return bounded(parseForm(request.body, MostFields));
    return bad(QStringLiteral("The body must be a form or JSON."));
}

QString field(const Parameters& fields, QByteArrayView name)
{
    const auto it = std::find_if(fields.begin(), fields.end(), [name](const auto& pair) { return pair.first == name; });
    if (it == fields.end())
        return {};
    QString text = QString::fromUtf8(it->second);
    text.remove(QChar(u'\0'));
    return text;
}

QString accountSidOf(const Parameters& fields)
{
    const QString sid = field(fields, "AccountSid");
    return isSid(sid, QLatin1String("AC")) ? sid : QString();
}

Delivery deliveryOf(QStringView status)
{
    static const QHash<QString, Delivery> words{
        {QStringLiteral("accepted"), Delivery::Sending},    {QStringLiteral("queued"), Delivery::Sending},
        {QStringLiteral("scheduled"), Delivery::Sending},   {QStringLiteral("sending"), Delivery::Sending},
        {QStringLiteral("sent"), Delivery::Sent},           {QStringLiteral("partially_delivered"), Delivery::Sent},
        {QStringLiteral("delivered"), Delivery::Delivered}, {QStringLiteral("read"), Delivery::Read},
        {QStringLiteral("undelivered"), Delivery::Failed},  {QStringLiteral("failed"), Delivery::Failed},
        {QStringLiteral("canceled"), Delivery::Failed},
    };
    return words.value(status.toString().toLower(), Delivery::None);
}

Result<TextReceived> readText(const Parameters& form)
{
    TextReceived text;
    text.accountSid = accountSidOf(form);
    text.message.providerId = firstFilled(form, {"MessageSid", "SmsMessageSid", "SmsSid"});
    if (text.accountSid.isEmpty() || !fields::anySid(text.message.providerId))
        return bad(QStringLiteral("AccountSid or MessageSid is missing or no Twilio id."));
    const Result<> addressed = fields::address(text.message, text.accountSid, field(form, "From").trimmed(),
                                               field(form, "To").trimmed());
    if (!addressed)
        return addressed.error();
    text.message.displayName = fields::line(field(form, "ProfileName"), 120);
    addTexts(text.message, form);
    addFiles(text.message, form);
    if (text.message.parts.isEmpty())
        text.message.parts.append(TextPart{});
    text.messagingServiceSid = fields::line(field(form, "MessagingServiceSid"), 34);
    text.optOutType = fields::line(field(form, "OptOutType"), 16).toUpper();
    text.buttonPayload = fields::line(field(form, "ButtonPayload"), 256);
    text.repliedToSid = fields::line(field(form, "OriginalRepliedMessageSid"), 34);
    return text;
}

bool looksLikeStatus(const Parameters& form)
{
    const QString word = firstFilled(form, {"MessageStatus", "SmsStatus"});
    return !word.isEmpty() && word != u"received" && word != u"receiving";
}

Result<StatusUpdate> readStatus(const Parameters& form, const HttpRequest& request)
{
    StatusUpdate update;
    update.accountSid = accountSidOf(form);
    update.messageSid = firstFilled(form, {"MessageSid", "SmsSid", "SmsMessageSid"});
    if (update.accountSid.isEmpty() || !fields::anySid(update.messageSid))
        return bad(QStringLiteral("AccountSid or MessageSid is missing or no Twilio id."));
    update.status = fields::line(firstFilled(form, {"MessageStatus", "SmsStatus"}), 32).toLower();
    if (update.status.isEmpty())
        return bad(QStringLiteral("The callback names no status."));
    update.delivery = deliveryOf(update.status);
    update.errorCode = fields::line(field(form, "ErrorCode"), 16);
    if (update.errorCode == u"0")
        update.errorCode.clear();
    if (const QByteArray own = request.queryValue(ownIdParameter()); isOwnId(own))
        update.publicId = QString::fromLatin1(own);
    return update;
}

}  // namespace frontdesk::twilio
