// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/dialects/chatdialect.h"

#include "core/llm/dialects/chatparser.h"

#include <QUrlQuery>

namespace frontdesk {
namespace {

using wire::ToolNames;

Json callJson(const ToolCall& call, const ToolNames& names)
{
    return {{"id", toStd(call.id)},
            {"type", "function"},
            {"function", {{"name", names.toWire(call.name)}, {"arguments", wire::writeArguments(call.arguments)}}}};
}

Json messageJson(const LlmMessage& message, const ToolNames& names)
{
    switch (message.role) {
    case LlmRole::User: return {{"role", "user"}, {"content", toStd(message.text)}};
    case LlmRole::Tool:
        return {{"role", "tool"},
                {"tool_call_id", toStd(message.toolResult.callId)},
                {"content", wire::resultText(message.toolResult)}};
    case LlmRole::System:
    case LlmRole::Assistant: break;
    }
    Json json{{"role", "assistant"}};
    if (!message.text.isEmpty() || message.toolCalls.isEmpty())
        json["content"] = toStd(message.text);
    for (const ToolCall& call : message.toolCalls)
        json["tool_calls"].push_back(callJson(call, names));
    return json;
}

void addChatTools(Json& body, const LlmRequest& request, const ToolNames& names)
{
    if (request.tools.isEmpty())
        return;
    for (const ToolSpec& tool : request.tools)
        body["tools"].push_back({{"type", "function"},
                                 {"function",
                                  {{"name", names.toWire(tool.name)},
                                   {"description", toStd(tool.description)},
                                   {"parameters", wire::inputSchema(tool)}}}});
    const QString& choice = request.toolChoice;
    if (choice == u"none" || choice == u"required")
        body["tool_choice"] = toStd(choice);
    else if (!choice.isEmpty())
        body["tool_choice"] = {{"type", "function"}, {"function", {{"name", names.toWire(choice)}}}};
    if (!request.parallelToolCalls)
        body["parallel_tool_calls"] = false;
}

bool azureV1(const LlmAccount& account)
{
    return account.apiVersion.isEmpty() || account.apiVersion == u"v1" || account.apiVersion == u"preview";
}

/// Azure's older interface versions, and most compatible servers, know the older name only.
bool takesOldLimit(const LlmAccount& account)
{
    if (account.dialect == u"compatible")
        return true;
    return account.dialect == u"azure" && !azureV1(account) && account.apiVersion < u"2024-09";
}

QString azureRoot(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const QStringView end : {u"/openai/v1", u"/openai"})
        if (path.endsWith(end))
            return path.chopped(end.size());
    return path;
}

}  // namespace

QString ChatDialect::name() const
{
    switch (m_kind) {
    case Kind::OpenAi: return QStringLiteral("openai-chat");
    case Kind::Azure: return QStringLiteral("azure");
    case Kind::Compatible: return QStringLiteral("compatible");
    }
    return {};
}

void ChatDialect::addSampling(Json& body, const LlmRequest& request) const
{
    const ModelSettings& settings = request.settings;
    if (m_kind != Kind::Compatible && wire::isReasoningModel(request.model))
        return;
    body["temperature"] = settings.temperature;
    if (settings.topP < 1.0)
        body["top_p"] = settings.topP;
    if (settings.frequencyPenalty != 0.0)
        body["frequency_penalty"] = settings.frequencyPenalty;
    if (settings.presencePenalty != 0.0)
        body["presence_penalty"] = settings.presencePenalty;
}

Json ChatDialect::body(const LlmRequest& request, const LlmAccount& account, const QStringList& without) const
{
    const ToolNames names(request.tools);
    Json body{{"model", toStd(request.model)}, {"messages", Json::array()}};
    if (const std::string system = wire::systemText(request); !system.empty())
        body["messages"].push_back({{"role", "system"}, {"content", system}});
    for (const LlmMessage& message : request.messages)
        if (message.role != LlmRole::System)
            body["messages"].push_back(messageJson(message, names));
    addChatTools(body, request, names);
    addSampling(body, request);
    // Refused under one name, the limit goes under the other.
    const char* limit = takesOldLimit(account) ? "max_tokens" : "max_completion_tokens";
    if (without.contains(QLatin1String(limit)))
        limit = takesOldLimit(account) ? "max_completion_tokens" : "max_tokens";
    body[limit] = request.settings.maxTokens;
    if (!request.responseSchema.is_null())
        body["response_format"] = {
            {"type", "json_schema"},
            {"json_schema", {{"name", "answer"}, {"schema", request.responseSchema}, {"strict", true}}}};
    if (account.stream) {
        body["stream"] = true;
        body["stream_options"] = {{"include_usage", true}};
    }
    wire::leaveOut(body, without);
    return body;
}

QUrl ChatDialect::address(const LlmAccount& account, const QString& model) const
{
    if (m_kind != Kind::Azure)
        return wire::joined(account.baseUrl, QStringLiteral("/chat/completions"));
    QUrl root = account.baseUrl;
    root.setPath(azureRoot(root.path()));
    if (azureV1(account)) {
        QUrl url = wire::joined(root, QStringLiteral("/openai/v1/chat/completions"));
        if (account.apiVersion == u"preview")
            url.setQuery(QStringLiteral("api-version=preview"));
        return url;
    }
    QUrl url = wire::joined(root, u"/openai/deployments/" % model % u"/chat/completions");
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("api-version"), account.apiVersion);
    url.setQuery(query);
    return url;
}

LlmExchange ChatDialect::open(const LlmRequest& request, const LlmAccount& account, const QStringList& without) const
{
    LlmRequest named = request;
    if (m_kind == Kind::Azure && !account.deployment.isEmpty())
        named.model = account.deployment;
    LlmExchange exchange;
    exchange.call = wire::jsonPost(address(account, named.model), body(named, account, without), account.stream);
    auto& headers = exchange.call.headers;
    if (m_kind == Kind::Azure)
        headers.append({"api-key", account.key});
    else if (!account.key.isEmpty())
        headers.append({"Authorization", wire::bearer(account.key)});
    if (m_kind == Kind::OpenAi && !account.organization.isEmpty())
        headers.append({"OpenAI-Organization", account.organization.toUtf8()});
    if (m_kind == Kind::OpenAi && !account.project.isEmpty())
        headers.append({"OpenAI-Project", account.project.toUtf8()});
    exchange.parser = std::make_unique<ChatParser>(ToolNames(request.tools), m_kind == Kind::Compatible);
    return exchange;
}

LlmFault ChatDialect::fault(const HttpAnswer& answer, Micros now) const { return wire::faultOf(answer, now); }

}  // namespace frontdesk
