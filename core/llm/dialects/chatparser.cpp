// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/dialects/chatparser.h"

namespace frontdesk {
namespace {

std::string argumentsText(const Json& arguments)
{
    if (arguments.is_string())
        return arguments.get<std::string>();
    return arguments.is_null() ? std::string() : toBytes(arguments).toStdString();
}

const Json* member(const Json& object, const char* key)
{
    if (!object.is_object())
        return nullptr;
    const auto it = object.find(key);
    return it == object.end() || it->is_null() ? nullptr : &*it;
}

/// A text, or a list of parts with texts.
QString contentText(const Json& message)
{
    const Json* content = member(message, "content");
    if (content == nullptr)
        return {};
    if (content->is_string())
        return QString::fromStdString(content->get<std::string>());
    QString text;
    if (content->is_array())
        for (const Json& part : *content)
            text += jsonString(part, "text");
    return text;
}

}  // namespace

Result<> ChatParser::feed(const SseEvent& event, QList<LlmEvent>& out)
{
    if (m_done)
        return {};
    const QByteArray data = event.data.trimmed();
    if (data == "[DONE]") {
        end(out);
        return {};
    }
    if (data.isEmpty())
        return {};
    const Result<Json> json = parseJson(data, wire::AnswerLimits);
    if (!json)
        return wire::unreadable("an event is no JSON");
    return read(*json, out);
}

Result<> ChatParser::whole(QByteArrayView body, QList<LlmEvent>& out)
{
    const Result<Json> json = parseJson(body, wire::AnswerLimits);
    if (!json || member(*json, "choices") == nullptr) {
        if (json && member(*json, "error"))
            return read(*json, out);
        return wire::unreadable("no choices");
    }
    const Result<> done = read(*json, out);
    if (!done)
        return done;
    return finish(out);
}

Result<> ChatParser::finish(QList<LlmEvent>& out)
{
    if (m_done)
        return {};
    if (m_reason.isEmpty())
        return wire::cut();
    end(out);
    return {};
}

Result<> ChatParser::read(const Json& chunk, QList<LlmEvent>& out)
{
    if (member(chunk, "error")) {
        m_fault = wire::faultOf(0, wire::errorWords(chunk));
        return m_fault.error;
    }
    if (const QString model = jsonString(chunk, "model"); !model.isEmpty())
        m_model = model;
    if (const Json* usage = member(chunk, "usage")) {
        UsageEvent event{wire::count(*usage, "prompt_tokens"), wire::count(*usage, "completion_tokens"), 0};
        if (const Json* details = member(*usage, "prompt_tokens_details"))
            event.tokensCached = wire::count(*details, "cached_tokens");
        m_usage = event;
    }
    const Json* choices = member(chunk, "choices");
    if (choices && choices->is_array())
        for (const Json& choice : *choices)
            if (wire::count(choice, "index") == 0)
                readChoice(choice, out);
    return {};
}

void ChatParser::readChoice(const Json& choice, QList<LlmEvent>& out)
{
    const Json* delta = member(choice, "delta");
    if (delta == nullptr)
        delta = member(choice, "message");
    if (delta) {
        if (const QString text = m_think.take(contentText(*delta)); !text.isEmpty()) {
            m_text = true;
            out.append(TextDelta{text});
        }
        m_refusal += jsonString(*delta, "refusal");
        const Json* calls = member(*delta, "tool_calls");
        if (calls && calls->is_array())
            for (const Json& call : *calls)
                readCall(call);
    }
    if (const QString reason = jsonString(choice, "finish_reason"); !reason.isEmpty())
        m_reason = reason;
}

/// By index; servers that give every call the same index or none are told apart by a new id.
ChatParser::Fragment* ChatParser::fragmentFor(const Json& call)
{
    const Json* number = member(call, "index");
    const qint64 index = number && number->is_number_integer() ? number->get<qint64>() : -1;
    const QString id = jsonString(call, "id");
    for (Fragment& known : m_fragments) {
        const bool same = index >= 0 ? known.index == index : !id.isEmpty() && known.id == id;
        const bool another = !id.isEmpty() && !known.id.isEmpty() && known.id != id;
        if (same && !another)
            return &known;
    }
    const bool continues = index < 0 && id.isEmpty() && !m_fragments.isEmpty()
                           && (member(call, "function") == nullptr
                               || jsonString(*member(call, "function"), "name").isEmpty());
    m_left = continues ? m_left : m_fragments.size() >= qsizetype(wire::MostCalls);
    if (m_left)
        return nullptr;
    if (!continues)
        m_fragments.append({.index = index, .id = id, .name = {}, .arguments = {}});
    return &m_fragments.last();
}

void ChatParser::readCall(const Json& call)
{
    if (!call.is_object())
        return;
    Fragment* const found = fragmentFor(call);
    if (!found)
        return;
    Fragment& fragment = *found;
    if (fragment.id.isEmpty())
        fragment.id = jsonString(call, "id");
    const Json* function = member(call, "function");
    if (function == nullptr)
        return;
    if (fragment.name.isEmpty())
        fragment.name = jsonString(*function, "name");
    if (const Json* arguments = member(*function, "arguments"))
        wire::addArguments(fragment.arguments, argumentsText(*arguments));
}

QList<LlmEvent> ChatParser::calls() const
{
    QList<LlmEvent> events;
    for (const Fragment& fragment : m_fragments) {
        if (fragment.name.isEmpty())
            continue;
        ToolCall call{fragment.id, m_names.fromWire(fragment.name), wire::readArguments(fragment.arguments)};
        if (call.id.isEmpty())
            call.id = wire::madeUpId(call, int(events.size()) + 1);
        events.append(ToolCallDelta{call});
    }
    return events;
}

void ChatParser::end(QList<LlmEvent>& out)
{
    m_done = true;
    if (const QString rest = m_think.rest(); !rest.isEmpty())
        out.append(TextDelta{rest});
    const QList<LlmEvent> made = calls();
    out.append(made);
    if (m_usage)
        out.append(*m_usage);
    StopEvent stop;
    if (m_reason == u"content_filter" || !m_refusal.isEmpty())
        stop = wire::filtered(m_refusal);
    else if (!made.isEmpty())
        stop.reason = StopReason::ToolCalls;
    else if (m_reason == u"length")
        stop.reason = StopReason::MaxTokens;
    out.append(stop);
}

}  // namespace frontdesk
