// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/turntape.h"

namespace frontdesk::turntape {
namespace {

QString text(const Json& object, const char* key) { return jsonString(object, key); }

Json idsJson(const QList<Message>& messages)
{
    Json ids = Json::array();
    for (const Message& message : messages)
        ids.push_back(message.id.value);
    return ids;
}

Json memoryJson(const QList<MemoryFact>& facts)
{
    Json rows = Json::array();
    for (const MemoryFact& fact : facts)
        rows.push_back({{"id", toStd(fact.id)},
                        {"name", toStd(fact.name)},
                        {"value", toStd(fact.value)},
                        {"origin", toStd(fact.origin)},
                        {"at", fact.at}});
    return rows;
}

QList<MemoryFact> memoryFrom(const Json& rows)
{
    QList<MemoryFact> facts;
    for (const Json& row : rows)
        facts << MemoryFact{text(row, "id"),     text(row, "name"),          text(row, "value"),
                            text(row, "origin"), row.value("at", Micros(0)), 0};
    return facts;
}

Json contactJson(const Contact& contact)
{
    return {{"id", contact.id.value},        {"name", toStd(contact.name)},         {"email", toStd(contact.email)},
            {"phone", toStd(contact.phone)}, {"language", toStd(contact.language)}, {"verified", contact.verified}};
}

Contact contactFrom(const Json& json)
{
    Contact contact;
    contact.id = ContactId(json.value("id", qint64(0)));
    contact.name = text(json, "name");
    contact.email = text(json, "email");
    contact.phone = text(json, "phone");
    contact.language = text(json, "language");
    contact.verified = json.value("verified", false);
    return contact;
}

Json at(const Json& object, const char* key, Json instead)
{
    return object.is_object() ? object.value(key, std::move(instead)) : std::move(instead);
}

Result<QList<Message>> messagesAt(const Json& ids, const QHash<qint64, Message>& messages)
{
    QList<Message> found;
    for (const Json& id : ids) {
        const auto it = messages.constFind(id.get<qint64>());
        if (it == messages.constEnd())
            return Error{ErrorCode::NotFound, {}, QStringLiteral("message gone")};
        found << *it;
    }
    return found;
}

LlmRole roleOf(const QString& name)
{
    if (name == u"system")
        return LlmRole::System;
    if (name == u"assistant")
        return LlmRole::Assistant;
    return name == u"tool" ? LlmRole::Tool : LlmRole::User;
}

const char* reasonName(StopReason reason)
{
    switch (reason) {
    case StopReason::End: return "end";
    case StopReason::ToolCalls: return "calls";
    case StopReason::MaxTokens: return "length";
    case StopReason::Refusal: return "refusal";
    case StopReason::Error: return "error";
    }
    return "end";
}

StopReason reasonOf(const QString& name)
{
    for (const StopReason reason :
         {StopReason::ToolCalls, StopReason::MaxTokens, StopReason::Refusal, StopReason::Error})
        if (name == QLatin1String(reasonName(reason)))
            return reason;
    return StopReason::End;
}

StopEvent stopFrom(const Json& round)
{
    StopEvent stop;
    stop.reason = reasonOf(text(round, "stop"));
    stop.knows = round.value("knows", true);
    stop.intent = text(round, "intent");
    stop.refusal = text(round, "refusal");
    if (round.contains("confidence"))
        stop.confidence = round["confidence"].get<double>();
    for (const Json& index : at(round, "cited", Json::array()))
        stop.citedPassages << index.get<int>();
    return stop;
}

}  // namespace

Json inputJson(const TurnInput& input)
{
    const TurnSnapshot& s = input.snapshot;
    Json json{{"now", input.now},
              {"history", idsJson(s.history)},
              {"unanswered", idsJson(s.unanswered)},
              {"humans", input.humansAvailable},
              {"waiting", input.escalationWaiting},
              {"disclosed", s.disclosed},
              {"turns", s.turnCount},
              {"mode", int(input.mode)},
              {"contact", contactJson(s.contact)},
              {"conversation", s.conversation.id.value},
              {"channel", toStd(s.conversation.channelId)},
              {"session", s.sessionId.value},
              {"agent",
               {{"key", toStd(input.agent.agent)},
                {"name", toStd(input.agent.name)},
                {"rule", toStd(input.agent.rule)},
                {"hops", input.agent.hops}}}};
    if (!s.guidance.isEmpty())
        json["guidance"] = toStd(s.guidance);
    if (!s.summary.isEmpty())
        json["summary"] = {{"text", toStd(s.summary)}, {"up_to", s.summaryUpTo.value}};
    if (!s.memory.isEmpty())
        json["memory"] = memoryJson(s.memory);
    return json;
}

QList<MessageId> messagesOf(const Json& input)
{
    QList<MessageId> ids;
    for (const char* key : {"history", "unanswered"})
        for (const Json& id : at(input, key, Json::array()))
            ids << MessageId(id.get<qint64>());
    return ids;
}

Result<TurnInput> inputFrom(const Json& input, const QHash<qint64, Message>& messages)
{
    const Result<QList<Message>> history = messagesAt(at(input, "history", Json::array()), messages);
    const Result<QList<Message>> unanswered = messagesAt(at(input, "unanswered", Json::array()), messages);
    if (!history || !unanswered)
        return history ? unanswered.error() : history.error();
    TurnInput made;
    TurnSnapshot& s = made.snapshot;
    s.history = *history;
    s.unanswered = *unanswered;
    made.now = input.value("now", Micros(0));
    made.humansAvailable = input.value("humans", true);
    made.escalationWaiting = input.value("waiting", false);
    if (made.escalationWaiting)
        s.escalation = Escalation();
    s.disclosed = input.value("disclosed", false);
    s.turnCount = input.value("turns", 0);
    made.mode = TurnMode(input.value("mode", 0));
    s.contact = contactFrom(at(input, "contact", Json::object()));
    s.conversation.id = ConversationId(input.value("conversation", qint64(0)));
    s.conversation.channelId = text(input, "channel");
    s.sessionId = SessionId(input.value("session", qint64(0)));  // it decides the greeting
    s.conversation.contactId = s.contact.id;
    const Json agent = at(input, "agent", Json::object());
    made.agent.agent = text(agent, "key");
    made.agent.name = text(agent, "name");
    made.agent.rule = text(agent, "rule");
    made.agent.hops = agent.value("hops", 0);
    s.agent = made.agent.agent;
    s.agentHops = made.agent.hops;
    s.guidance = text(input, "guidance");
    const Json summary = at(input, "summary", Json::object());
    s.summary = text(summary, "text");
    s.summaryUpTo = MessageId(summary.value("up_to", qint64(0)));
    s.memory = memoryFrom(at(input, "memory", Json::array()));
    return made;
}

Json roundJson(const QString& words, const QList<ToolCall>& calls, const StopEvent& stop, const Result<>& read)
{
    Json json{{"text", toStd(words)}, {"stop", reasonName(stop.reason)}, {"knows", stop.knows}};
    for (const ToolCall& call : calls)
        json["calls"].push_back({{"id", toStd(call.id)}, {"name", toStd(call.name)}, {"arguments", call.arguments}});
    if (stop.confidence)
        json["confidence"] = *stop.confidence;
    for (const int index : stop.citedPassages)
        json["cited"].push_back(index);
    if (!stop.intent.isEmpty())
        json["intent"] = toStd(stop.intent);
    if (!stop.refusal.isEmpty())
        json["refusal"] = toStd(stop.refusal);
    if (!read)
        json["error"] = {{"code", int(read.error().code)}, {"detail", toStd(read.error().detail)}};
    return json;
}

std::deque<Result<LlmEvent>> eventsOf(const Json& round)
{
    std::deque<Result<LlmEvent>> events;
    if (const QString words = text(round, "text"); !words.isEmpty())
        events.push_back(LlmEvent(TextDelta{words}));
    for (const Json& call : at(round, "calls", Json::array()))
        events.push_back(
            LlmEvent(ToolCallDelta{{text(call, "id"), text(call, "name"), at(call, "arguments", Json::object())}}));
    if (round.contains("error"))
        events.push_back(Error{ErrorCode(round["error"].value("code", 0)), {}, text(round["error"], "detail")});
    else
        events.push_back(LlmEvent(stopFrom(round)));
    return events;
}

QList<LlmMessage> promptOf(const Json& request)
{
    QList<LlmMessage> messages;
    for (const Json& row : at(request, "messages", Json::array())) {
        if (row.contains("tool_calls") || row.contains("result"))
            break;
        LlmMessage message;
        message.role = roleOf(text(row, "role"));
        message.text = text(row, "text");
        message.notes = row.value("notes", false);
        messages << message;
    }
    return messages;
}

QList<ToolSpec> toolsOf(const Json& request)
{
    QList<ToolSpec> tools;
    for (const Json& row : at(request, "tools", Json::array())) {
        ToolSpec spec;
        spec.name = text(row, "name");
        spec.description = text(row, "description");
        spec.inputSchema = at(row, "schema", Json::object());
        tools << spec;
    }
    return tools;
}

ModelSettings settingsOf(const Json& request)
{
    const Json json = at(request, "settings", Json::object());
    ModelSettings settings;
    settings.maxTokens = json.value("max_tokens", settings.maxTokens);
    settings.temperature = json.value("temperature", settings.temperature);
    settings.topP = json.value("top_p", settings.topP);
    settings.frequencyPenalty = json.value("frequency_penalty", settings.frequencyPenalty);
    settings.presencePenalty = json.value("presence_penalty", settings.presencePenalty);
    return settings;
}

}  // namespace frontdesk::turntape
