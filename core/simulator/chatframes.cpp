// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/chatframes.h"

#include <algorithm>

namespace frontdesk::simulator {
namespace {

constexpr qsizetype MaxLines = 400;

qint64 number(const Json& frame, const char* key)
{
    const auto it = frame.find(key);
    return it != frame.end() && it->is_number_integer() ? it->get<qint64>() : 0;
}

bool flag(const Json& frame, const char* key)
{
    const auto it = frame.find(key);
    return it != frame.end() && it->is_boolean() && it->get<bool>();
}

SimulatedLine& line(SimulatedCustomer& c, const QString& id, SimulatedAuthor author, const QString& name, Micros now)
{
    const auto found = std::find_if(c.lines.begin(), c.lines.end(),
                                    [&id](const SimulatedLine& l) { return l.id == id; });
    if (found != c.lines.end())
        return *found;
    c.lines << SimulatedLine{.id = id, .author = author, .name = name, .at = now};
    if (c.lines.size() > MaxLines)
        c.lines.removeFirst();
    return c.lines.last();
}

SimulatedLine* ownLine(SimulatedCustomer& c, const QString& clientId)
{
    if (clientId.isEmpty())
        return nullptr;
    for (SimulatedLine& l : c.lines)
        if (l.clientId == clientId)
            return &l;
    return nullptr;
}

void applyAck(SimulatedCustomer& c, const Json& frame)
{
    if (SimulatedLine* own = ownLine(c, jsonString(frame, "client_message_id"))) {
        own->id = jsonString(frame, "message_id");
        own->pending = false;
    }
}

FrameResult applyMessage(SimulatedCustomer& c, const Json& frame, Micros now)
{
    const bool staff = jsonString(frame, "author") == u"staff";
    if (!staff)
        if (SimulatedLine* own = ownLine(c, jsonString(frame, "client_message_id"))) {
            own->id = jsonString(frame, "message_id");
            own->pending = false;
            return FrameResult::Shown;
        }
    SimulatedLine& l = line(c, jsonString(frame, "message_id"),
                            staff ? SimulatedAuthor::Staff : SimulatedAuthor::Customer, jsonString(frame, "name"), now);
    l.text = jsonString(frame, "content");
    c.typing.clear();
    return staff ? FrameResult::Answered : FrameResult::Shown;
}

void applyText(SimulatedCustomer& c, const Json& frame, Micros now)
{
    SimulatedLine& l = line(c, jsonString(frame, "message_id"), SimulatedAuthor::Ai, c.agentName, now);
    // A delta is a preview of what the next text frame brings: both begin at their offset.
    l.text = l.text.left(number(frame, "offset")) + jsonString(frame, "content");
    l.writing = true;
}

void applySources(SimulatedCustomer& c, const Json& frame, Micros now)
{
    SimulatedLine& l = line(c, jsonString(frame, "message_id"), SimulatedAuthor::Ai, c.agentName, now);
    l.sources.clear();
    const auto sources = frame.find("sources");
    if (sources == frame.end() || !sources->is_array())
        return;
    for (const Json& source : *sources) {
        const auto meta = source.is_object() ? source.find("metadata") : source.end();
        if (!source.is_object() || meta == source.end() || !meta->is_object())
            continue;
        const QString section = jsonString(*meta, "section");
        const QString name = jsonString(*meta, "source");
        l.sources << (section.isEmpty() ? name : QString(name % u" \u00b7 " % section));
    }
    l.sources.removeDuplicates();
}

FrameResult applyComplete(SimulatedCustomer& c, const Json& frame, Micros now)
{
    const QString id = jsonString(frame, "message_id");
    SimulatedLine& l = line(c, id, SimulatedAuthor::Ai, c.agentName, now);
    l.text = jsonString(frame, "content");
    l.writing = false;
    l.interrupted = flag(frame, "interrupted");
    c.activity.clear();
    c.typing.clear();
    if (l.text.isEmpty())
        c.lines.removeIf([&id](const SimulatedLine& line) { return line.id == id; });
    return FrameResult::Answered;
}

void applyStatus(SimulatedCustomer& c, const Json& frame, Micros now)
{
    const QString status = jsonString(frame, "status");
    if (status == u"human_joined")
        c.staffName = jsonString(frame, "name");
    else if (status == u"handed_back")
        c.staffName.clear();
    else if (status == u"closed")
        c.closed = true;
    // What was released has got its end before this: the rest was only seen.
    if (status != u"handed_back")
        c.lines.removeIf([](const SimulatedLine& line) { return line.writing; });
    c.activity.clear();
    const QString text = jsonString(frame, "text");
    if (!text.isEmpty())
        c.lines << SimulatedLine{.author = SimulatedAuthor::Status, .text = text, .at = now};
}

FrameResult applyDurable(SimulatedCustomer& c, const QString& type, const Json& frame, Micros now)
{
    if (type == u"message")
        return applyMessage(c, frame, now);
    if (type == u"complete")
        return applyComplete(c, frame, now);
    if (type == u"start")
        line(c, jsonString(frame, "message_id"), SimulatedAuthor::Ai, jsonString(frame, "name"), now).writing = true;
    else if (type == u"text")
        applyText(c, frame, now);
    else if (type == u"sources")
        applySources(c, frame, now);
    else if (type == u"status" || type == u"escalation")
        applyStatus(c, frame, now);
    else
        return FrameResult::Ignored;
    return FrameResult::Shown;
}

/// Another conversation than the one before: it counts from 1.
void enterConversation(SimulatedCustomer& c, qint64& lastSeq, const QString& sid)
{
    if (sid.isEmpty() || sid == c.conversationSid)
        return;
    c.conversationSid = sid;
    c.conversationId = {};
    c.closed = false;
    c.rating = 0;
    c.staffName.clear();
    lastSeq = 0;
}

FrameResult applyHint(SimulatedCustomer& c, const QString& type, const Json& frame, Micros now)
{
    if (type == u"delta") {
        applyText(c, frame, now);
        const QString id = jsonString(frame, "message_id");
        c.lines.removeIf([&id](const SimulatedLine& line) { return line.id == id && line.text.isEmpty(); });
    } else if (type == u"tool_call") {
        const QString label = jsonString(frame, "label");
        c.activity = jsonString(frame, "status") != u"running" ? QString()
                     : label.isEmpty()                         ? jsonString(frame, "name")
                                                               : label;
    } else if (type == u"typing") {
        const QString name = jsonString(frame, "name");
        c.typing = !flag(frame, "active") ? QString() : name.isEmpty() ? c.agentName : name;
    } else {
        return FrameResult::Ignored;
    }
    return FrameResult::Shown;
}

}  // namespace

FrameResult applyFrame(SimulatedCustomer& customer, qint64& lastSeq, const Json& frame, Micros now)
{
    const QString type = jsonString(frame, "type");
    if (type == u"ack") {
        enterConversation(customer, lastSeq, jsonString(frame, "conversation_id"));
        applyAck(customer, frame);
        return FrameResult::Shown;
    }
    const qint64 seq = type == u"ready" ? 0 : number(frame, "seq");
    if (seq <= 0)
        return applyHint(customer, type, frame, now);
    enterConversation(customer, lastSeq, jsonString(frame, "conversation_id"));
    if (seq <= lastSeq)
        return FrameResult::Known;
    if (seq > lastSeq + 1)
        return FrameResult::Gap;
    lastSeq = seq;
    return applyDurable(customer, type, frame, now);
}

void applySession(SimulatedCustomer& customer, const Json& session)
{
    customer.company = jsonString(session, "company");
    customer.agentName = jsonString(session, "agent_name");
    customer.greeting = jsonString(session, "greeting");
    customer.disclosure = jsonString(session, "disclosure");
}

}  // namespace frontdesk::simulator
