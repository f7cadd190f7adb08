// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/dialects/anthropicdialect.h"

#include "core/llm/dialects/anthropicparser.h"

#include <QRegularExpression>

namespace frontdesk {
namespace {

using wire::ToolNames;

constexpr const char* Version = "2023-06-01";

/// Ids of another provider's calls, in a conversation that it began.
std::string idOf(const QString& id)
{
    std::string safe = toStd(id);
    for (char& c : safe)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'))
            c = '_';
    return safe.empty() ? std::string("call") : safe;
}

Json toolUse(const ToolCall& call, const ToolNames& names)
{
    const Json input = call.arguments.is_object() ? call.arguments
                                                  : Json{{"unreadable", wire::writeArguments(call.arguments)}};
    return {{"type", "tool_use"}, {"id", idOf(call.id)}, {"name", names.toWire(call.name)}, {"input", input}};
}

Json toolResult(const ToolResult& result)
{
    Json json{{"type", "tool_result"},
              {"tool_use_id", idOf(result.callId)},
              {"content", toBytes(result.content).toStdString()}};
    if (result.isError)
        json["is_error"] = true;
    return json;
}

/// Results of one round stand in one message; the first message is a customer's.
void addMessage(Json& messages, const LlmMessage& message, const ToolNames& names)
{
    if (message.role == LlmRole::Tool) {
        const bool joins = !messages.empty() && messages.back()["role"] == "user"
                           && messages.back()["content"].is_array();
        if (!joins)
            messages.push_back({{"role", "user"}, {"content", Json::array()}});
        messages.back()["content"].push_back(toolResult(message.toolResult));
        return;
    }
    if (message.role == LlmRole::User) {
        if (!message.text.trimmed().isEmpty())
            messages.push_back({{"role", "user"}, {"content", toStd(message.text)}});
        return;
    }
    if (messages.empty())
        messages.push_back({{"role", "user"}, {"content", "(The conversation begins.)"}});
    if (message.toolCalls.isEmpty()) {
        if (!message.text.trimmed().isEmpty())
            messages.push_back({{"role", "assistant"}, {"content", toStd(message.text)}});
        return;
    }
    Json blocks = Json::array();
    if (!message.text.trimmed().isEmpty())
        blocks.push_back({{"type", "text"}, {"text", toStd(message.text)}});
    for (const ToolCall& call : message.toolCalls)
        blocks.push_back(toolUse(call, names));
    messages.push_back({{"role", "assistant"}, {"content", blocks}});
}

Json choiceOf(const LlmRequest& request, const ToolNames& names)
{
    const QString& choice = request.toolChoice;
    if (choice == u"none")
        return {{"type", "none"}};
    Json json{{"type", choice.isEmpty() ? "auto" : choice == u"required" ? "any" : "tool"}};
    if (json["type"] == "tool")
        json["name"] = names.toWire(choice);
    if (!request.parallelToolCalls)
        json["disable_parallel_tool_use"] = true;
    return json;
}

void addTools(Json& body, const LlmRequest& request, const ToolNames& names)
{
    if (request.tools.isEmpty())
        return;
    for (const ToolSpec& tool : request.tools)
        body["tools"].push_back({{"name", names.toWire(tool.name)},
                                 {"description", toStd(tool.description)},
                                 {"input_schema", wire::inputSchema(tool)}});
    if (!request.toolChoice.isEmpty() || !request.parallelToolCalls)
        body["tool_choice"] = choiceOf(request, names);
}

void addSampling(Json& body, const LlmRequest& request)
{
    const AnthropicDialect::Sampling sampling = AnthropicDialect::samplingOf(request.model);
    const bool narrowed = request.settings.topP < 1.0;
    if (sampling == AnthropicDialect::Sampling::None)
        return;
    if (narrowed)
        body["top_p"] = request.settings.topP;
    if (!narrowed || sampling == AnthropicDialect::Sampling::Both)
        body["temperature"] = std::min(request.settings.temperature, 1.0);
}

Json bodyOf(const LlmRequest& request, const LlmAccount& account, const QStringList& without)
{
    const ToolNames names(request.tools);
    Json body{{"model", toStd(request.model)},
              {"max_tokens", std::max(request.settings.maxTokens, 1)},
              {"messages", Json::array()}};
    if (const std::string system = wire::systemText(request); !system.empty())
        body["system"] = system;
    for (const LlmMessage& message : request.messages)
        if (message.role != LlmRole::System)
            addMessage(body["messages"], message, names);
    addTools(body, request, names);
    addSampling(body, request);
    if (!request.responseSchema.is_null())
        body["output_config"] = {{"format", {{"type", "json_schema"}, {"schema", request.responseSchema}}}};
    if (account.stream)
        body["stream"] = true;
    wire::leaveOut(body, without);
    body["max_tokens"] = std::max(request.settings.maxTokens, 1);  // required, whatever was refused
    return body;
}

}  // namespace

AnthropicDialect::Sampling AnthropicDialect::samplingOf(const QString& model)
{
    if (model.contains(u"claude-2") || model.contains(u"claude-3") || model.contains(u"claude-instant"))
        return Sampling::Both;
    static const QRegularExpression version(QStringLiteral("claude-[a-z]+-(\\d+)(?:-(\\d{1,2})(?!\\d))?"));
    const QRegularExpressionMatch match = version.match(model);
    if (!match.hasMatch())
        return Sampling::None;
    const int number = match.captured(1).toInt() * 100 + match.captured(2).toInt();
    if (number >= 407)
        return Sampling::None;
    return number >= 401 ? Sampling::One : Sampling::Both;
}

LlmExchange AnthropicDialect::open(const LlmRequest& request, const LlmAccount& account,
                                   const QStringList& without) const
{
    LlmExchange exchange;
    const QUrl url = wire::joined(account.baseUrl, QStringLiteral("/v1/messages"));
    exchange.call = wire::jsonPost(url, bodyOf(request, account, without), account.stream);
    exchange.call.headers.emplaceBack("anthropic-version", Version);
    exchange.call.headers.append({"x-api-key", account.key});
    exchange.parser = std::make_unique<AnthropicParser>(ToolNames(request.tools));
    return exchange;
}

LlmFault AnthropicDialect::fault(const HttpAnswer& answer, Micros now) const { return wire::faultOf(answer, now); }

}  // namespace frontdesk
