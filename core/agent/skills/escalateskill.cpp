// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/escalateskill.h"

#include "core/agent/deskstate.h"
#include "core/agent/skills/skilltext.h"

namespace frontdesk {
namespace {

ToolResult receiptOf(const SkillContext& context)
{
    const BusinessProfile& business = context.config->business;
    const bool closed = !context.humansAvailable && deskState(business, false, context.now) == DeskState::Closed;
    Json content{{"accepted", true},
                 {"humans_available", context.humansAvailable},
                 {"already_waiting", context.escalationWaiting}};
    // Nobody there within the opening hours: no time can be promised at all.
    if (closed)
        content["closed"] = true;
    if (const QString opening = closed ? openingText(business, context.now) : QString(); !opening.isEmpty())
        content["back_at"] = toStd(opening);
    ToolResult result = skilltext::result(context, content, QStringLiteral("A person was asked for"));
    result.sample = false;
    return result;
}

}  // namespace

ToolSpec EscalateSkill::spec(const AgentConfig&) const
{
    return {QStringLiteral("escalate_to_human"),
            QStringLiteral(
                "Asks a person to take over. Call it when the customer wants a person or nothing else helps. The "
                "customer is told by the system: do not announce it yourself."),
            skilltext::objectSchema({{"reason",
                                      {{"type", "string"},
                                       {"enum", Json::array({"explicit_wish", "accepted_offer", "low_confidence",
                                                             "identity", "complaint", "other"})}}},
                                     {"category", {{"type", "string"}, {"maxLength", 60}}},
                                     {"summary", {{"type", "string"}, {"maxLength", 500}}}}),
            SkillEffect::Write};
}

Task<ToolResult> EscalateSkill::invoke(ToolCall, SkillContext context) { co_return receiptOf(context); }

ToolSpec EngineeringSkill::spec(const AgentConfig&) const
{
    return {QStringLiteral("escalate_to_engineering"),
            QStringLiteral(
                "Asks a technician to take over when diagnostic_check did not help. `problem`: what does not work; "
                "`tried`: what was tried. The customer is told by the system: do not announce it yourself."),
            skilltext::objectSchema(
                {{"problem", {{"type", "string"}, {"minLength", 3}, {"maxLength", 500}}},
                 {"product", {{"type", "string"}, {"maxLength", 120}}},
                 {"tried", {{"type", "array"}, {"maxItems", 10}, {"items", {{"type", "string"}, {"maxLength", 200}}}}}},
                Json::array({"problem"})),
            SkillEffect::Write};
}

Task<ToolResult> EngineeringSkill::invoke(ToolCall, SkillContext context)
{
    ToolResult result = receiptOf(context);
    result.content["success"] = true;
    result.content["category"] = "engineering";
    result.summary = QStringLiteral("A technician was asked for");
    co_return result;
}

bool asksForPerson(const QString& skill)
{
    return skill == u"escalate_to_human" || skill == u"escalate_to_engineering";
}

QString escalationCategory(const QString& skill, const Json& arguments)
{
    return skill == u"escalate_to_engineering" ? QStringLiteral("engineering") : jsonString(arguments, "category");
}

}  // namespace frontdesk
