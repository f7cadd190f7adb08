// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/dialects/anthropicparser.h"

namespace frontdesk {
namespace {

const Json& part(const Json& object, const char* key)
{
    static const Json none;
    if (!object.is_object())
        return none;
    const auto it = object.find(key);
    return it == object.end() ? none : *it;
}

}  // namespace

Result<> AnthropicParser::feed(const SseEvent& event, QList<LlmEvent>& out)
{
    const QByteArray data = event.data.trimmed();
    if (m_done || data.isEmpty() || event.type == "ping")
        return {};
    const Result<Json> json = parseJson(data, wire::AnswerLimits);
    if (!json)
        return wire::unreadable("an event is no JSON");
    const QString type = jsonString(*json, "type");
    return read(type.isEmpty() ? QString::fromUtf8(event.type) : type, *json, out);
}

Result<> AnthropicParser::whole(QByteArrayView body, QList<LlmEvent>& out)
{
    const Result<Json> json = parseJson(body, wire::AnswerLimits);
    if (!json || !part(*json, "content").is_array()) {
        if (json && jsonString(*json, "type") == u"error")
            return failed(*json);
        return wire::unreadable("no content");
    }
    m_model = jsonString(*json, "model");
    qint64 index = 0;
    for (const Json& block : part(*json, "content")) {
        begin(index, block, out);
        if (const Json& input = part(block, "input"); m_calls.count(index) > 0 && input.is_object())
            wire::addArguments(m_calls[index].arguments, toBytes(input).toStdString());
        ++index;
    }
    readUsage(part(*json, "usage"));
    readEnd(*json);
    return finish(out);
}

Result<> AnthropicParser::finish(QList<LlmEvent>& out)
{
    if (m_done)
        return {};
    if (m_reason.isEmpty())
        return wire::cut();
    end(out);
    return {};
}

Result<> AnthropicParser::read(const QString& type, const Json& event, QList<LlmEvent>& out)
{
    if (type == u"content_block_delta") {
        append(wire::count(event, "index"), part(event, "delta"), out);
    } else if (type == u"content_block_start") {
        begin(wire::count(event, "index"), part(event, "content_block"), out);
    } else if (type == u"message_start") {
        const Json& message = part(event, "message");
        m_model = jsonString(message, "model");
        readUsage(part(message, "usage"));
    } else if (type == u"message_delta") {
        readEnd(part(event, "delta"));
        readUsage(part(event, "usage"));
    } else if (type == u"message_stop") {
        end(out);
    } else if (type == u"error") {
        return failed(event);
    }
    return {};
}

Result<> AnthropicParser::failed(const Json& body)
{
    m_fault = wire::faultOf(0, wire::errorWords(body));
    return m_fault.error;
}

void AnthropicParser::begin(qint64 index, const Json& block, QList<LlmEvent>& out)
{
    const QString type = jsonString(block, "type");
    if (type == u"tool_use") {
        if (m_calls.size() < wire::MostCalls || m_calls.contains(index))
            m_calls[index] = {jsonString(block, "id"), jsonString(block, "name"), {}};
    } else if (type == u"text") {
        if (const QString text = jsonString(block, "text"); !text.isEmpty())
            out.append(TextDelta{text});
    }
}

void AnthropicParser::append(qint64 index, const Json& delta, QList<LlmEvent>& out)
{
    const QString type = jsonString(delta, "type");
    if (type == u"text_delta") {
        if (const QString text = jsonString(delta, "text"); !text.isEmpty())
            out.append(TextDelta{text});
    } else if (type == u"input_json_delta") {
        if (const auto call = m_calls.find(index); call != m_calls.end())
            wire::addArguments(call->second.arguments, toStd(jsonString(delta, "partial_json")));
    }
}

/// Counts of a later event replace earlier ones; those that it does not name stay.
void AnthropicParser::readUsage(const Json& usage)
{
    if (!usage.is_object())
        return;
    m_usage = true;
    const auto take = [&usage](const char* key, qint64& value) {
        if (part(usage, key).is_number())
            value = wire::count(usage, key);
    };
    take("input_tokens", m_fresh);
    take("cache_creation_input_tokens", m_written);
    take("cache_read_input_tokens", m_cached);
    take("output_tokens", m_out);
}

void AnthropicParser::readEnd(const Json& delta)
{
    if (const QString reason = jsonString(delta, "stop_reason"); !reason.isEmpty())
        m_reason = reason;
    m_explanation = jsonString(part(delta, "stop_details"), "explanation");
}

void AnthropicParser::end(QList<LlmEvent>& out)
{
    m_done = true;
    int number = 0;
    for (const auto& [index, made] : m_calls) {
        ToolCall call{made.id, m_names.fromWire(made.name), wire::readArguments(made.arguments)};
        if (call.id.isEmpty())
            call.id = wire::madeUpId(call, number + 1);
        ++number;
        out.append(ToolCallDelta{call});
    }
    if (m_usage)
        out.append(UsageEvent{m_fresh + m_written + m_cached, m_out, m_cached});
    StopEvent stop;
    if (m_reason == u"refusal")
        stop = wire::filtered(m_explanation.isEmpty() ? QStringLiteral("the model refused") : m_explanation);
    else if (number > 0)
        stop.reason = StopReason::ToolCalls;
    else if (m_reason == u"max_tokens" || m_reason == u"model_context_window_exceeded")
        stop.reason = StopReason::MaxTokens;
    out.append(stop);
}

}  // namespace frontdesk
