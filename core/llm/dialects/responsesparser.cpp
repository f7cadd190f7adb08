// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/dialects/responsesparser.h"

namespace frontdesk {
namespace {

const Json& partOf(const Json& object, const char* key)
{
    static const Json none;
    if (!object.is_object())
        return none;
    const auto it = object.find(key);
    return it == object.end() ? none : *it;
}

/// The whole of them, which makes the pieces before it superfluous.
void setArguments(std::string& arguments, const std::string& whole)
{
    arguments.clear();
    wire::addArguments(arguments, whole);
}

}  // namespace

Result<> ResponsesParser::feed(const SseEvent& event, QList<LlmEvent>& out)
{
    const QByteArray data = event.data.trimmed();
    if (m_done || data.isEmpty() || data == "[DONE]")
        return {};
    const Result<Json> json = parseJson(data, wire::AnswerLimits);
    if (!json)
        return wire::unreadable("an event is no JSON");
    const QString type = jsonString(*json, "type");
    return read(type.isEmpty() ? QString::fromUtf8(event.type) : type, *json, out);
}

Result<> ResponsesParser::whole(QByteArrayView body, QList<LlmEvent>& out)
{
    const Result<Json> json = parseJson(body, wire::AnswerLimits);
    if (!json || !partOf(*json, "output").is_array()) {
        if (json && partOf(*json, "error").is_object())
            return failed(*json);
        return wire::unreadable("no output");
    }
    for (const Json& item : partOf(*json, "output"))
        readMessage(item, out);
    return complete(*json, out);
}

Result<> ResponsesParser::finish(QList<LlmEvent>&)
{
    if (m_done)
        return {};
    return wire::cut();
}

Result<> ResponsesParser::read(const QString& type, const Json& event, QList<LlmEvent>& out)
{
    if (type == u"response.output_text.delta") {
        if (const QString text = jsonString(event, "delta"); !text.isEmpty()) {
            m_text = true;
            out.append(TextDelta{text});
        }
    } else if (type == u"response.refusal.delta") {
        m_refusal += jsonString(event, "delta");
    } else if (type == u"response.output_item.added" || type == u"response.output_item.done") {
        readItem(wire::count(event, "output_index"), partOf(event, "item"));
    } else if (type == u"response.function_call_arguments.delta") {
        if (Call* const call = callAt(wire::count(event, "output_index")))
            wire::addArguments(call->arguments, toStd(jsonString(event, "delta")));
    } else if (type == u"response.function_call_arguments.done") {
        if (Call* const call = callAt(wire::count(event, "output_index"));
            call && partOf(event, "arguments").is_string())
            setArguments(call->arguments, partOf(event, "arguments").get<std::string>());
    } else if (type == u"response.created") {
        m_model = jsonString(partOf(event, "response"), "model");
    } else if (type == u"response.completed" || type == u"response.incomplete") {
        return complete(partOf(event, "response"), out);
    } else if (type == u"response.failed") {
        return failed(partOf(event, "response"));
    } else if (type == u"error") {
        return failed(partOf(event, "error").is_object() ? event : Json{{"error", event}});
    }
    return {};
}

void ResponsesParser::readItem(qint64 index, const Json& item)
{
    if (jsonString(item, "type") != u"function_call")
        return;
    Call* const call = callAt(index);
    if (!call)
        return;
    call->id = jsonString(item, "call_id");
    call->name = jsonString(item, "name");
    if (const Json& arguments = partOf(item, "arguments");
        arguments.is_string() && !arguments.get<std::string>().empty())
        setArguments(call->arguments, arguments.get<std::string>());
}

ResponsesParser::Call* ResponsesParser::callAt(qint64 index)
{
    if (m_calls.size() >= wire::MostCalls && !m_calls.contains(index))
        return nullptr;
    return &m_calls[index];
}

/// Text of an answer that came in one piece.
void ResponsesParser::readMessage(const Json& item, QList<LlmEvent>& out)
{
    readItem(qint64(m_calls.size()) + 1000, item);
    const Json& content = partOf(item, "content");
    if (jsonString(item, "type") != u"message" || !content.is_array())
        return;
    for (const Json& piece : content) {
        if (const QString text = jsonString(piece, "text"); !text.isEmpty())
            out.append(TextDelta{text});
        m_refusal += jsonString(piece, "refusal");
    }
}

Result<> ResponsesParser::failed(const Json& body)
{
    m_fault = wire::faultOf(0, wire::errorWords(body));
    return m_fault.error;
}

Result<> ResponsesParser::complete(const Json& response, QList<LlmEvent>& out)
{
    const QString status = jsonString(response, "status");
    if (status == u"failed" || partOf(response, "error").is_object())
        return failed(response);
    m_done = true;
    if (const QString model = jsonString(response, "model"); !model.isEmpty())
        m_model = model;
    int number = 0;
    for (const auto& [index, made] : m_calls) {
        if (made.name.isEmpty())
            continue;
        ToolCall call{made.id, m_names.fromWire(made.name), wire::readArguments(made.arguments)};
        if (call.id.isEmpty())
            call.id = wire::madeUpId(call, number + 1);
        ++number;
        out.append(ToolCallDelta{call});
    }
    if (const Json& usage = partOf(response, "usage"); usage.is_object())
        out.append(UsageEvent{wire::count(usage, "input_tokens"), wire::count(usage, "output_tokens"),
                              wire::count(partOf(usage, "input_tokens_details"), "cached_tokens")});
    const QString why = jsonString(partOf(response, "incomplete_details"), "reason");
    StopEvent stop;
    if (why == u"content_filter" || !m_refusal.isEmpty())
        stop = wire::filtered(m_refusal);
    else if (number > 0)
        stop.reason = StopReason::ToolCalls;
    else if (status == u"incomplete")
        stop.reason = StopReason::MaxTokens;
    out.append(stop);
    return {};
}

}  // namespace frontdesk
