// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/dialects/responsesdialect.h"

#include "core/llm/dialects/responsesparser.h"

namespace frontdesk {
namespace {

using wire::ToolNames;

constexpr int LeastTokens = 16;  ///< the interface refuses less

void addItems(Json& input, const LlmMessage& message, const ToolNames& names)
{
    if (message.role == LlmRole::Tool) {
        input.push_back({{"type", "function_call_output"},
                         {"call_id", toStd(message.toolResult.callId)},
                         {"output", wire::resultText(message.toolResult)}});
        return;
    }
    if (!message.text.isEmpty())
        input.push_back(
            {{"role", message.role == LlmRole::User ? "user" : "assistant"}, {"content", toStd(message.text)}});
    for (const ToolCall& call : message.toolCalls)
        input.push_back({{"type", "function_call"},
                         {"call_id", toStd(call.id)},
                         {"name", names.toWire(call.name)},
                         {"arguments", wire::writeArguments(call.arguments)}});
}

void addResponsesTools(Json& body, const LlmRequest& request, const ToolNames& names)
{
    if (request.tools.isEmpty())
        return;
    // Not strict: schemas of skills may have optional properties.
    for (const ToolSpec& tool : request.tools)
        body["tools"].push_back({{"type", "function"},
                                 {"name", names.toWire(tool.name)},
                                 {"description", toStd(tool.description)},
                                 {"parameters", wire::inputSchema(tool)},
                                 {"strict", false}});
    const QString& choice = request.toolChoice;
    if (choice == u"none" || choice == u"required")
        body["tool_choice"] = toStd(choice);
    else if (!choice.isEmpty())
        body["tool_choice"] = {{"type", "function"}, {"name", names.toWire(choice)}};
    if (!request.parallelToolCalls)
        body["parallel_tool_calls"] = false;
}

Json responsesBody(const LlmRequest& request, const LlmAccount& account, const QStringList& without)
{
    const ToolNames names(request.tools);
    Json body{{"model", toStd(request.model)}, {"input", Json::array()}, {"store", false}};
    if (const std::string system = wire::systemText(request); !system.empty())
        body["instructions"] = system;
    for (const LlmMessage& message : request.messages)
        if (message.role != LlmRole::System)
            addItems(body["input"], message, names);
    addResponsesTools(body, request, names);
    body["max_output_tokens"] = std::max(request.settings.maxTokens, LeastTokens);
    if (!wire::isReasoningModel(request.model)) {
        body["temperature"] = request.settings.temperature;
        if (request.settings.topP < 1.0)
            body["top_p"] = request.settings.topP;
    }
    if (!request.responseSchema.is_null())
        body["text"] = {
            {"format",
             {{"type", "json_schema"}, {"name", "answer"}, {"schema", request.responseSchema}, {"strict", true}}}};
    if (account.stream)
        body["stream"] = true;
    wire::leaveOut(body, without);
    return body;
}

}  // namespace

LlmExchange ResponsesDialect::open(const LlmRequest& request, const LlmAccount& account,
                                   const QStringList& without) const
{
    LlmExchange exchange;
    const QUrl url = wire::joined(account.baseUrl, QStringLiteral("/responses"));
    exchange.call = wire::jsonPost(url, responsesBody(request, account, without), account.stream);
    auto& headers = exchange.call.headers;
    if (!account.key.isEmpty())
        headers.append({"Authorization", wire::bearer(account.key)});
    if (!account.organization.isEmpty())
        headers.append({"OpenAI-Organization", account.organization.toUtf8()});
    if (!account.project.isEmpty())
        headers.append({"OpenAI-Project", account.project.toUtf8()});
    exchange.parser = std::make_unique<ResponsesParser>(ToolNames(request.tools));
    return exchange;
}

LlmFault ResponsesDialect::fault(const HttpAnswer& answer, Micros now) const { return wire::faultOf(answer, now); }

}  // namespace frontdesk
