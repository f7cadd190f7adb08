// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/message.h"

#include <QDateTime>
#include <QTimeZone>

namespace frontdesk {
namespace {

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

Json mediaJson(const char* type, const QString& mediaId, const QString& mime, const QString& name, qint64 bytes)
{
    return {{"type", type}, {"media", toStd(mediaId)}, {"mime", toStd(mime)}, {"name", toStd(name)}, {"bytes", bytes}};
}

qint64 jsonInt(const Json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_number_integer() ? it->get<qint64>() : 0;
}

std::optional<double> jsonNumber(const Json& object, const char* key)
{
    const auto it = object.find(key);
    if (it == object.end() || !it->is_number())
        return std::nullopt;
    return it->get<double>();
}

Json optionalNumber(std::optional<double> value) { return value ? Json(*value) : Json(nullptr); }

}  // namespace

QString Message::text() const
{
    QStringList texts;
    for (const MessagePart& part : parts)
        if (const auto* text = std::get_if<TextPart>(&part))
            texts << text->text;
    return texts.join(u'\n');
}

QString authorKey(Author author)
{
    switch (author) {
    case Author::Contact: return QStringLiteral("contact");
    case Author::Ai: return QStringLiteral("ai");
    case Author::Staff: return QStringLiteral("staff");
    case Author::System: return QStringLiteral("system");
    }
    return {};
}

QString deliveryKey(Delivery delivery)
{
    switch (delivery) {
    case Delivery::None: return QStringLiteral("none");
    case Delivery::Streaming: return QStringLiteral("streaming");
    case Delivery::Queued: return QStringLiteral("queued");
    case Delivery::Sending: return QStringLiteral("sending");
    case Delivery::Sent: return QStringLiteral("sent");
    case Delivery::Delivered: return QStringLiteral("delivered");
    case Delivery::Read: return QStringLiteral("read");
    case Delivery::Failed: return QStringLiteral("failed");
    case Delivery::Unconfirmed: return QStringLiteral("unconfirmed");
    case Delivery::Interrupted: return QStringLiteral("interrupted");
    }
    return {};
}

Json partsToJson(const QList<MessagePart>& parts)
{
    Json list = Json::array();
    for (const MessagePart& part : parts) {
        list.push_back(std::visit(
            Overloaded{[](const TextPart& p) -> Json {
                           return {{"type", "text"}, {"text", toStd(p.text)}};
                       },
                       [](const ImagePart& p) { return mediaJson("image", p.mediaId, p.mimeType, p.name, p.bytes); },
                       [](const FilePart& p) { return mediaJson("file", p.mediaId, p.mimeType, p.name, p.bytes); },
                       [](const AudioPart& p) -> Json {
                           Json json = mediaJson("audio", p.mediaId, p.mimeType, p.name, p.bytes);
                           json["ms"] = p.durationMs;
                           return json;
                       },
                       [](const CardPart& p) -> Json {
                           return {{"type", "card"}, {"title", toStd(p.title)}, {"text", toStd(p.text)}};
                       }},
            part));
    }
    return list;
}

QList<MessagePart> partsFromJson(const Json& json)
{
    QList<MessagePart> parts;
    if (!json.is_array())
        return parts;
    for (const Json& item : json) {
        const QString type = jsonString(item, "type");
        const QString media = jsonString(item, "media");
        const QString mime = jsonString(item, "mime");
        if (type == u"text")
            parts << TextPart{jsonString(item, "text")};
        else if (type == u"image")
            parts << ImagePart{media, mime, jsonString(item, "name"), jsonInt(item, "bytes")};
        else if (type == u"file")
            parts << FilePart{media, mime, jsonString(item, "name"), jsonInt(item, "bytes")};
        else if (type == u"audio")
            parts << AudioPart{media, mime, jsonInt(item, "ms"), jsonString(item, "name"), jsonInt(item, "bytes")};
        else if (type == u"card")
            parts << CardPart{jsonString(item, "title"), jsonString(item, "text")};
    }
    return parts;
}

Json citationsToJson(const QList<Citation>& citations)
{
    Json list = Json::array();
    for (const Citation& c : citations) {
        list.push_back({{"document", toStd(c.document)},
                        {"section", toStd(c.section)},
                        {"passage", toStd(c.passage)},
                        {"page", c.page},
                        {"score", optionalNumber(c.score)},
                        {"document_id", c.documentId.value},
                        {"chunk_id", c.chunkId.value}});
    }
    return list;
}

QList<Citation> citationsFromJson(const Json& json)
{
    QList<Citation> citations;
    if (!json.is_array())
        return citations;
    for (const Json& item : json) {
        citations << Citation{jsonString(item, "document"),      jsonString(item, "section"),
                              jsonString(item, "passage"),       int(jsonInt(item, "page")),
                              jsonNumber(item, "score"),         DocumentId(jsonInt(item, "document_id")),
                              ChunkId(jsonInt(item, "chunk_id"))};
    }
    return citations;
}

Json skillCallToJson(const SkillCallRecord& call)
{
    return {{"name", toStd(call.name)},
            {"arguments", call.arguments},
            {"result", call.result},
            {"summary", toStd(call.summary)},
            {"ok", call.ok},
            {"us", call.durationMicros}};
}

SkillCallRecord skillCallFromJson(const Json& json)
{
    SkillCallRecord call;
    if (!json.is_object())
        return call;
    call.name = jsonString(json, "name");
    call.arguments = json.value("arguments", Json::object());
    call.result = json.value("result", Json::object());
    call.summary = jsonString(json, "summary");
    call.ok = json.value("ok", false);
    call.durationMicros = jsonInt(json, "us");
    return call;
}

QString isoTime(Micros time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
}

}  // namespace frontdesk
