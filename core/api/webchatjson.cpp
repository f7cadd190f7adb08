// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/webchatjson.h"

#include "core/api/apianswers.h"
#include "core/channels/webchat/webchatchannel.h"
#include "core/conversations/customerframes.h"
#include "core/model/attachments.h"

namespace frontdesk::webchatjson {
namespace {

Json orNull(const QString& text) { return text.isEmpty() ? Json(nullptr) : Json(toStd(text)); }
Json orNull(std::optional<double> number) { return number ? Json(*number) : Json(nullptr); }

const char* eventKey(EventKind kind)
{
    switch (kind) {
    case EventKind::None: return "";
    case EventKind::HumanJoined: return "human_joined";
    case EventKind::HandedBack: return "handed_back";
    case EventKind::EscalationRaised: return "escalation";
    case EventKind::EscalationEnded: return "escalation_ended";
    case EventKind::ConversationClosed: return "closed";
    case EventKind::ConversationReopened: return "reopened";
    case EventKind::AiInterrupted: return "interrupted";
    case EventKind::RateLimited: return "rate_limited";
    case EventKind::MessageLeft:  // internal ones: the public view has no such rows
    case EventKind::Rated:
    case EventKind::Assigned:
    case EventKind::TakeoverAsked:
    case EventKind::Snoozed:
    case EventKind::SnoozeEnded:
    case EventKind::OutsideHumanJoined:
    case EventKind::OutsideHumanLeft:
    case EventKind::Silenced:
    case EventKind::OptedOut:
    case EventKind::OptedIn:
    case EventKind::ThreadStateChanged:
    case EventKind::AgentChanged: return "";
    }
    return "";
}

const char* stateOf(const WebSession& session)
{
    if (!session.conversationId.isValid())
        return "none";
    return session.conversationState == ConversationState::Closed ? "closed" : "open";
}

/// The next message goes to the AI when the conversation is closed, whoever had it.
Handler handlerOf(const WebSession& session)
{
    return session.conversationState == ConversationState::Closed ? Handler::Ai : session.handler;
}

/// The stars of the newest conversation.
Json ratingOf(const WebSession& session) { return session.rating > 0 ? Json(session.rating) : Json(nullptr); }

Json business(const WebSession& session, const AgentConfig& config, bool sample)
{
    return {{"disclosure", toStd(config.expand(config.agent.disclosure))},
            {"greeting", toStd(config.greetingFor(session.id))},
            {"agent_name", toStd(config.agent.name)},
            {"company", toStd(config.business.companyName)},
            {"sample", sample}};
}

const char* titleOf(int status)
{
    switch (status) {
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 429: return "Too Many Requests";
    default: return "Service Unavailable";
    }
}

Json publicMessage(const PublicMessage& entry)
{
    const Message& m = entry.message;
    Json json = {{"message_id", toStd(m.publicId)},
                 {"author", toStd(authorKey(m.author))},
                 {"name", toStd(m.authorName)},
                 {"content", toStd(m.kind == MessageKind::Event ? m.eventText : m.text())},
                 {"kind", m.kind == MessageKind::Event ? "event" : "text"},
                 {"sources", customerframes::sourcesJson(m.citations)},
                 {"confidence", orNull(m.confidence)},
                 {"timestamp", toStd(isoTime(m.createdAt))},
                 {"seq", m.frameSeq},
                 {"interrupted", m.delivery == Delivery::Interrupted},
                 {"streaming", m.delivery == Delivery::Streaming}};
    if (m.kind == MessageKind::Event)
        json["event"] = eventKey(m.event);
    if (m.event == EventKind::EscalationRaised)
        json["event"] = {{"type", "escalation"}, {"ticket", toStd(m.eventText)}, {"text", ""}};
    if (const Json attachments = attachmentsJson(m.parts); !attachments.empty())
        json["attachments"] = attachments;
    if (!entry.clientMessageId.isEmpty())
        json["client_message_id"] = toStd(entry.clientMessageId);
    return json;
}

}  // namespace

Json newSession(const WebSession& session, const QString& token, const AgentConfig& config, bool sample)
{
    Json json = business(session, config, sample);
    json.update({{"session_id", toStd(session.publicId)},
                 {"token", toStd(token)},
                 {"created_at", toStd(isoTime(session.createdAt))},
                 {"language", toStd(session.language)}});
    return json;
}

Json sessionForCustomer(const WebSession& entry, const AgentConfig& config, bool sample)
{
    Json json = session(entry);
    json.update(business(entry, config, sample));
    json.update({{"name", toStd(entry.name)}, {"email", toStd(entry.email)}, {"language", toStd(entry.language)}});
    return json;
}

Json session(const WebSession& session)
{
    return {{"session_id", toStd(session.publicId)},
            {"created_at", toStd(isoTime(session.createdAt))},
            {"conversation_id", orNull(session.conversationPublicId)},
            {"state", stateOf(session)},
            {"handler", toStd(handlerKey(handlerOf(session)))},
            {"human_name", orNull(session.humanName)},
            {"last_seq", session.lastSeq},
            {"rating", ratingOf(session)}};
}

Json sessions(const QList<WebSession>& sessions)
{
    Json list = Json::array();
    for (const WebSession& entry : sessions)
        list.push_back(session(entry));
    return {{"sessions", list}};
}

Json history(const PublicHistory& history, const WebSession& session)
{
    Json list = Json::array();
    for (const PublicMessage& entry : history.messages)
        list.push_back(publicMessage(entry));
    return {
        {"messages", list},
        {"next_before", history.nextBefore.isValid() ? Json(std::to_string(history.nextBefore.value)) : Json(nullptr)},
        {"conversation_id", orNull(history.conversationPublicId)},
        {"last_seq", history.lastSeq},
        {"state", stateOf(session)},
        {"handler", toStd(handlerKey(handlerOf(session)))},
        {"human_name", orNull(session.humanName)},
        {"rating", ratingOf(session)}};
}

Json reply(const Message& message, const WebSession& session, const Accepted& accepted)
{
    return {{"message", toStd(message.text())},
            {"message_id", toStd(message.publicId)},
            {"sources", customerframes::sourcesJson(message.citations)},
            {"requires_escalation", session.escalationWaiting},
            {"confidence", orNull(message.confidence)},
            {"session_id", toStd(session.publicId)},
            {"conversation_id", toStd(accepted.conversationPublicId)},
            {"timestamp", toStd(isoTime(message.createdAt))},
            {"interrupted", message.delivery == Delivery::Interrupted}};
}

Json pending(const Accepted& accepted)
{
    return {{"status", "pending"},
            {"message_id", toStd(accepted.messagePublicId)},
            {"conversation_id", toStd(accepted.conversationPublicId)}};
}

Json ready(const WebSession& session)
{
    return {{"type", "ready"},
            {"session_id", toStd(session.publicId)},
            {"conversation_id", orNull(session.conversationPublicId)},
            {"last_seq", session.lastSeq},
            {"state", stateOf(session)},
            {"handler", toStd(handlerKey(handlerOf(session)))},
            {"human_name", orNull(session.humanName)}};
}

Json ack(const Accepted& accepted, const QString& clientMessageId, qint64 seq)
{
    return {{"type", "ack"},
            {"client_message_id", toStd(clientMessageId)},
            {"message_id", toStd(accepted.messagePublicId)},
            {"conversation_id", toStd(accepted.conversationPublicId)},
            {"seq", seq},
            {"duplicate", accepted.duplicate}};
}

Json errorFrame(const Error& error, const QString& clientMessageId)
{
    const int answer = api::statusOf(error);
    const int status = answer >= 500 ? 503 : answer;
    const bool ours = status == 503;
    Json problem = {{"type", "https://frontdesk.invalid/problems/" + toStd(errorCodeName(error.code))},
                    {"title", titleOf(status)},
                    {"status", status},
                    {"detail", ours ? "The message could not be stored just now. Please try again in a minute."
                                    : toStd(error.userText)},
                    {"instance", "/ws"}};
    Json frame = {{"type", "error"}, {"problem", problem}};
    if (!clientMessageId.isEmpty())
        frame["client_message_id"] = toStd(clientMessageId);
    return frame;
}

QByteArray wire(const CustomerFrame& frame)
{
    Json body = frame.body;
    body["seq"] = frame.seq;
    body["conversation_id"] = toStd(frame.conversationPublicId);
    return toBytes(body);
}

InboundMessage inbound(const WebSession& session, const webchat::ChatMessage& message)
{
    InboundMessage inbound;
    inbound.channelId = webchatChannelId();
    inbound.accountId = webchatAccountId();
    inbound.externalId = session.publicId;
    // Client ids are chosen by strangers: they are unique within their session only.
    inbound.providerId = session.publicId % u':' % message.clientMessageId;
    inbound.clientMessageId = message.clientMessageId;
    inbound.displayName = session.name;
    if (!message.text.isEmpty())
        inbound.parts << TextPart{message.text};
    for (const QString& mediaId : message.attachments)  // the store fills in the rest and refuses foreign ones
        inbound.parts << FilePart{.mediaId = mediaId, .mimeType = {}, .name = {}};
    // No provider, no time of one: they stand as they arrive, also when the clock of this computer was set back.
    inbound.sessionId = session.id;
    return inbound;
}

}  // namespace frontdesk::webchatjson
