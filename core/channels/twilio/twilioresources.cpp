// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/twilioresources.h"

#include "core/channels/twilio/twiliofields.h"

#include <QUrl>

#include <algorithm>

namespace frontdesk::twilio {
namespace {

constexpr int MostResourceFiles = 20;
constexpr auto OwnKey = "frontdesk_id";

using fields::jsonText;

ThreadRef threadOf(const Json& resource, const char* sidKey)
{
    return ThreadRef{jsonText(resource, "account_sid"), jsonText(resource, "chat_service_sid"),
                     jsonText(resource, sidKey)};
}

void readInbound(MessageResource& entry, const Json& resource)
{
    InboundMessage& message = entry.text.message;
    entry.text.accountSid = entry.status.accountSid;
    entry.text.messagingServiceSid = jsonText(resource, "messaging_service_sid");
    message.providerId = entry.status.messageSid;
    const Micros sent = fields::timeOf(jsonText(resource, "date_sent"));
    message.providerTime = sent > 0 ? sent : entry.createdAt;
    if (!entry.body.isEmpty() || entry.mediaCount == 0)
        message.parts.append(TextPart{entry.body});
}

void addMedia(MessageAdded& added, const Json& resource)
{
    const auto it = resource.find("media");
    if (it == resource.end() || !it->is_array() || added.thread.serviceSid.isEmpty())
        return;
    for (const Json& file : *it) {
        const QString sid = jsonText(file, file.contains("sid") ? "sid" : "Sid");
        if (added.message.remoteMedia.size() >= MostResourceFiles || !isSid(sid, QLatin1String("ME")))
            continue;
        const QString url = QStringLiteral("/v1/Services/") + added.thread.serviceSid + QStringLiteral("/Media/") + sid;
        const QString mime = jsonText(file, file.contains("content_type") ? "content_type" : "ContentType");
        const QString name = jsonText(file, file.contains("filename") ? "filename" : "Filename");
        fields::addRemote(added.message, url, mime, fields::line(name, 200), jsonText(file, "size").toLongLong());
    }
}

}  // namespace

Result<MessageResource> readMessageResource(const Json& resource)
{
    MessageResource entry;
    entry.status.accountSid = jsonText(resource, "account_sid");
    entry.status.messageSid = jsonText(resource, "sid");
    if (!isSid(entry.status.accountSid, QLatin1String("AC")) || !fields::anySid(entry.status.messageSid))
        return fields::bad(QStringLiteral("This is no entry of a list of messages."));
    entry.inbound = jsonText(resource, "direction") == u"inbound";
    entry.body = jsonText(resource, "body");
    entry.to = jsonText(resource, "to");
    entry.from = jsonText(resource, "from");
    entry.mediaCount = std::clamp(jsonText(resource, "num_media").toInt(), 0, MostResourceFiles);
    entry.createdAt = fields::timeOf(jsonText(resource, "date_created"));
    entry.status.status = jsonText(resource, "status").toLower();
    if (!entry.inbound) {
        entry.status.delivery = deliveryOf(entry.status.status);
        const QString code = jsonText(resource, "error_code");
        entry.status.errorCode = code == u"0" ? QString() : code;
        return entry;
    }
    const Result<> addressed = fields::address(entry.text.message, entry.status.accountSid, entry.from, entry.to);
    if (!addressed)
        return addressed.error();
    readInbound(entry, resource);
    return entry;
}

void addMedia(InboundMessage& message, const QList<Json>& media, const QUrl& api)
{
    for (const Json& file : media) {
        QString path = jsonText(file, "uri");
        if (path.endsWith(u".json"))
            path.chop(5);
        if (!path.startsWith(u'/') || message.remoteMedia.size() >= MostResourceFiles)
            continue;
        QUrl url = api;
        url.setPath(path);
        fields::addRemote(message, url.toString(QUrl::FullyEncoded), jsonText(file, "content_type"), {});
    }
    if (message.parts.isEmpty())
        message.parts.append(TextPart{});
}

Result<MessageAdded> readConversationMessage(const Json& resource)
{
    MessageAdded added;
    added.thread = threadOf(resource, "conversation_sid");
    added.message.providerId = jsonText(resource, "sid");
    if (!isSid(added.thread.accountSid, QLatin1String("AC"))
        || !isSid(added.thread.conversationSid, QLatin1String("CH"))
        || !isSid(added.message.providerId, QLatin1String("IM")))
        return fields::bad(QStringLiteral("This is no entry of a list of a conversation's messages."));
    added.author = fields::line(jsonText(resource, "author"), 256);
    fields::author(added.message, added.thread, added.author);
    added.participantSid = jsonText(resource, "participant_sid");
    added.attributes = jsonText(resource, "attributes");
    const QString index = jsonText(resource, "index");
    added.message.providerIndex = index.isEmpty() ? -1 : index.toLongLong();
    added.message.providerTime = fields::timeOf(jsonText(resource, "date_created"));
    if (const QString body = jsonText(resource, "body"); !body.isEmpty())
        added.message.parts.append(TextPart{body});
    addMedia(added, resource);
    if (added.message.parts.isEmpty())
        added.message.parts.append(TextPart{});
    return added;
}

Result<ParticipantChanged> readParticipant(const Json& resource)
{
    ParticipantChanged change;
    change.thread = threadOf(resource, "conversation_sid");
    change.participantSid = jsonText(resource, "sid");
    if (!isSid(change.participantSid, QLatin1String("MB")))
        return fields::bad(QStringLiteral("This is no entry of a list of participants."));
    change.identity = fields::line(jsonText(resource, "identity"), 256);
    change.at = fields::timeOf(jsonText(resource, "date_created"));
    const auto binding = resource.find("messaging_binding");
    if (binding != resource.end() && binding->is_object()) {
        change.address = jsonText(*binding, "address");
        const QString proxy = jsonText(*binding, "proxy_address");
        change.proxyAddress = proxy.isEmpty() ? jsonText(*binding, "projected_address") : proxy;
    }
    return change;
}

Result<ThreadChanged> readThread(const Json& resource)
{
    ThreadChanged change;
    change.what = ThreadChanged::What::Updated;
    change.thread = threadOf(resource, "sid");
    if (!isSid(change.thread.conversationSid, QLatin1String("CH")))
        return fields::bad(QStringLiteral("This is no entry of a list of conversations."));
    change.state = jsonText(resource, "state").toLower();
    change.friendlyName = fields::line(jsonText(resource, "friendly_name"), 256);
    const Micros updated = fields::timeOf(jsonText(resource, "date_updated"));
    change.at = updated > 0 ? updated : fields::timeOf(jsonText(resource, "date_created"));
    return change;
}

QString ownAttributes(const QString& publicId) { return QString::fromUtf8(toBytes(Json{{OwnKey, toStd(publicId)}})); }

QString ownIdOf(const QString& attributes)
{
    const Result<Json> json = parseJson(attributes.toUtf8(),
                                        {.maxBytes = 64 * 1024, .maxDepth = 16, .maxElements = 4000});
    return json && json->is_object() ? jsonText(*json, OwnKey) : QString();
}

}  // namespace frontdesk::twilio
