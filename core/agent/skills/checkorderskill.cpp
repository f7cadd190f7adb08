// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/checkorderskill.h"

#include "core/agent/skills/skilltext.h"

namespace frontdesk {

ToolSpec CheckOrderSkill::spec(const AgentConfig&) const
{
    ToolSpec spec{QStringLiteral("check_order_status"),
                  QStringLiteral("Status and dates of one order by its number; more only when the customer has written "
                                 "the e-mail address or postcode of the order, which is checked in code."),
                  skilltext::objectSchema({{"order_id", {{"type", "string"}, {"pattern", "^[0-9]{3,12}$"}}}},
                                          Json::array({"order_id"})),
                  SkillEffect::Read};
    spec.outputSchema = Json{{"type", "object"},
                             {"required", Json::array({"success"})},
                             {"properties", {{"success", {{"type", "boolean"}}}, {"order", {{"type", "object"}}}}}};
    return spec;
}

Task<ToolResult> CheckOrderSkill::invoke(ToolCall call, SkillContext context)
{
    const QString number = jsonString(call.arguments, "order_id");
    call.arguments = Json{{"order_number", toStd(number)}};
    auto looking = m_status.invoke(call, context);
    const Result<ToolResult> looked = co_await looking;
    if (!looked)
        co_return looked.error();
    const Json& facts = looked->content;
    // The runner asks for a person by this word, whichever name the skill has.
    if (facts.value("needs_person", false))
        co_return *looked;
    if (!facts.value("found", false))
        co_return skilltext::failure(QStringLiteral("not-found"), QStringLiteral("There is no order %1.").arg(number));
    Json order = facts;
    order.erase("found");
    const Json content{{"order", order}};
    co_return skilltext::success(context, content, looked->summary);
}

}  // namespace frontdesk
