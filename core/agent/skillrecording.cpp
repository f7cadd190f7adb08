// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skillrecording.h"

#include "core/model/message.h"

namespace frontdesk {

RecordedSkills::RecordedSkills(const Json& skillCalls, bool mayRead) : m_mayRead(mayRead)
{
    if (!skillCalls.is_array())
        return;
    for (const Json& json : skillCalls) {
        const SkillCallRecord record = skillCallFromJson(json);
        ToolResult result;
        result.content = record.result;
        result.isError = !record.ok;
        result.summary = record.summary;
        m_calls << Recorded{record.name, record.arguments, result};
    }
}

std::optional<ToolResult> RecordedSkills::answer(const ToolCall& call) const
{
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_calls.size(); ++i) {
        const Recorded& recorded = m_calls.at(i);
        if (recorded.name != call.name || recorded.arguments != call.arguments)
            continue;
        last = i;
        if (!m_used.contains(i))
            break;
    }
    if (last < 0)
        return std::nullopt;
    m_used << last;
    ToolResult result = m_calls.at(last).result;
    result.callId = call.id;
    return result;
}

}  // namespace frontdesk
