// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/escalateskill.h"

#include "core/agent/businesshours.h"
#include "core/agent/skills/skilltext.h"

namespace frontdesk {

ToolSpec EscalateSkill::spec(const AgentConfig&) const
{
    return {QStringLiteral("escalate_to_human"),
            QStringLiteral("Asks a person to take over. Call it when the customer wants a person or nothing else helps. The "
                           "customer is told by the system: do not announce it yourself."),
            skilltext::objectSchema({{"reason",
                                      {{"type", "string"},
                                       {"enum", Json::array({"explicit_wish", "accepted_offer", "low_confidence", "identity",
                                                             "complaint", "other"})}}},
                                     {"category", {{"type", "string"}, {"maxLength", 60}}},
                                     {"summary", {{"type", "string"}, {"maxLength", 500}}}}),
            SkillEffect::Write};
}

Task<ToolResult> EscalateSkill::invoke(ToolCall, SkillContext context)
{
    Json content{{"accepted", true},
                 {"humans_available", context.humansAvailable},
                 {"already_waiting", context.escalationWaiting}};
    const BusinessHours hours(context.config->business);
    if (!context.humansAvailable) {
        // Staff may be away within opening hours too; then the next opening is the honest promise, not "now".
        const Micros from = hours.isOpen(context.now) ? context.now + 24 * 60 * MicrosPerMinute : context.now;
        if (const std::optional<Micros> next = hours.nextOpening(from)) {
            const QDateTime local = hours.local(*next);
            content["back_at"] = toStd(QString(dateText(local.date()) % u" at " % clockText(local.time())));
        }
    }
    ToolResult result = skilltext::result(context, content, QStringLiteral("A person was asked for"));
    result.sample = false;
    co_return result;
}

}  // namespace frontdesk
