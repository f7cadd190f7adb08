// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/customerframes.h"

#include "core/model/attachments.h"

namespace frontdesk::customerframes {
namespace {

Json optionalNumber(std::optional<double> value) { return value ? Json(*value) : Json(nullptr); }

FrameDraft wholeMessage(const char* author, const QString& messageId, const QString& name, const QString& text,
                        Micros at)
{
    return {{{"type", "message"},
             {"message_id", toStd(messageId)},
             {"author", author},
             {"name", toStd(name)},
             {"content", toStd(text)},
             {"timestamp", toStd(isoTime(at))}}};
}

}  // namespace

FrameDraft contactMessage(const QString& messageId, const QString& name, const QString& text,
                          const QString& clientMessageId, Micros at)
{
    FrameDraft frame = wholeMessage("contact", messageId, name, text, at);
    if (!clientMessageId.isEmpty())
        frame.body["client_message_id"] = toStd(clientMessageId);
    return frame;
}

FrameDraft staffMessage(const QString& messageId, const QString& name, const QString& text, Micros at,
                        const QList<MessagePart>& parts)
{
    FrameDraft frame = wholeMessage("staff", messageId, name, text, at);
    if (const Json files = attachmentsJson(parts); !files.empty())
        frame.body["attachments"] = files;
    return frame;
}

FrameDraft start(const QString& messageId, const QString& agentName, Micros at)
{
    return {{{"type", "start"},
             {"message_id", toStd(messageId)},
             {"author", "ai"},
             {"name", toStd(agentName)},
             {"timestamp", toStd(isoTime(at))}}};
}

FrameDraft text(const QString& messageId, qint64 offset, const QString& sentence)
{
    return {{{"type", "text"}, {"message_id", toStd(messageId)}, {"offset", offset}, {"content", toStd(sentence)}}};
}

Json sourcesJson(const QList<Citation>& citations)
{
    Json list = Json::array();
    for (const Citation& c : citations) {
        list.push_back({{"content", toStd(c.passage)},
                        {"metadata",
                         {{"source", toStd(c.document)},
                          {"section", toStd(c.section)},
                          {"page", c.page > 0 ? Json(c.page) : Json(nullptr)}}},
                        {"relevance_score", optionalNumber(c.score)}});
    }
    return list;
}

FrameDraft sources(const QString& messageId, const QList<Citation>& citations)
{
    return {{{"type", "sources"}, {"message_id", toStd(messageId)}, {"sources", sourcesJson(citations)}}};
}

FrameDraft complete(const QString& messageId, const QString& text, std::optional<double> confidence,
                    bool requiresEscalation, bool interrupted, Micros at)
{
    return {{{"type", "complete"},
             {"message_id", toStd(messageId)},
             {"content", toStd(text)},
             {"confidence", optionalNumber(confidence)},
             {"requires_escalation", requiresEscalation},
             {"interrupted", interrupted},
             {"timestamp", toStd(isoTime(at))}}};
}

FrameDraft status(const char* status, const QString& name, const QString& text, Micros at)
{
    return {{{"type", "status"},
             {"status", status},
             {"name", toStd(name)},
             {"text", toStd(text)},
             {"timestamp", toStd(isoTime(at))}}};
}

FrameDraft escalation(const QString& ticket, const char* status, const QString& text, Micros at)
{
    return {{{"type", "escalation"},
             {"ticket", toStd(ticket)},
             {"status", status},
             {"text", toStd(text)},
             {"timestamp", toStd(isoTime(at))}}};
}

Json typingHint(const char* who, const QString& name, bool active)
{
    return {{"type", "typing"}, {"who", who}, {"name", toStd(name)}, {"active", active}};
}

Json deltaHint(const QString& messageId, qint64 offset, const QString& text)
{
    return {{"type", "delta"}, {"message_id", toStd(messageId)}, {"offset", offset}, {"content", toStd(text)}};
}

Json toolCallHint(const QString& messageId, const QString& skill, const QString& label, const char* status)
{
    return {{"type", "tool_call"},
            {"message_id", toStd(messageId)},
            {"name", toStd(skill)},
            {"label", toStd(label)},
            {"status", status}};
}

}  // namespace frontdesk::customerframes
