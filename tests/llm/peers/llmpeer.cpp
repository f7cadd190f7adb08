// SPDX-License-Identifier: GPL-3.0-or-later
// Our side of the comparison with the providers' own libraries: one intent a line on standard input, the request that our
// dialect makes of it a line on standard output. And the other way: a stream to read, the events that it gives.
#include "core/llm/llmdialect.h"

#include <cstdio>
#include <iostream>
#include <string>

using namespace frontdesk;

namespace {

LlmMessage messageOf(const Json& json)
{
    LlmMessage message;
    const QString role = jsonString(json, "role");
    message.role = role == u"system"      ? LlmRole::System
                   : role == u"assistant" ? LlmRole::Assistant
                   : role == u"tool"      ? LlmRole::Tool
                                          : LlmRole::User;
    message.text = jsonString(json, "text");
    for (const Json& call : json.value("calls", Json::array()))
        message.toolCalls << ToolCall{jsonString(call, "id"), jsonString(call, "name"), call.at("arguments")};
    if (message.role == LlmRole::Tool) {
        message.toolResult.callId = jsonString(json, "callId");
        message.toolResult.content = json.at("content");
        message.toolResult.isError = json.value("isError", false);
    }
    return message;
}

LlmRequest requestOf(const Json& json)
{
    LlmRequest request;
    request.model = jsonString(json, "model");
    for (const Json& message : json.at("messages"))
        request.messages << messageOf(message);
    for (const Json& tool : json.value("tools", Json::array())) {
        ToolSpec spec;
        spec.name = jsonString(tool, "name");
        spec.description = jsonString(tool, "description");
        spec.inputSchema = tool.at("schema");
        request.tools << spec;
    }
    request.toolChoice = jsonString(json, "toolChoice");
    request.parallelToolCalls = json.value("parallel", true);
    request.responseSchema = json.value("schema", Json());
    const Json settings = json.value("settings", Json::object());
    request.settings.maxTokens = settings.value("maxTokens", 1000);
    request.settings.temperature = settings.value("temperature", 0.7);
    request.settings.topP = settings.value("topP", 1.0);
    request.settings.frequencyPenalty = settings.value("frequencyPenalty", 0.0);
    request.settings.presencePenalty = settings.value("presencePenalty", 0.0);
    return request;
}

Json answer(const Json& line)
{
    const QString name = jsonString(line, "dialect");
    LlmAccount account;
    account.id = account.dialect = name;
    account.baseUrl = QUrl(jsonString(line, "base"));
    account.key = jsonString(line, "key").toUtf8();
    account.apiVersion = jsonString(line, "apiVersion");
    account.deployment = jsonString(line, "deployment");
    account.stream = line.value("stream", true);
    const HttpCall call = findDialect(name)->open(requestOf(line), account, {}).call;
    Json headers = Json::object();
    for (const auto& [key, value] : call.headers)
        headers[key.toLower().toStdString()] = value.toStdString();
    const Result<Json> body = parseJson(call.body);
    return {{"method", call.method.toStdString()},
            {"url", call.url.toEncoded().toStdString()},
            {"headers", headers},
            {"body", body ? *body : Json()}};
}

}  // namespace

int main()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const Result<Json> json = parseJson(QByteArrayView(line.data(), qsizetype(line.size())));
        std::cout << (json ? toBytes(answer(*json)).toStdString() : std::string("null")) << std::endl;
    }
    return 0;
}
