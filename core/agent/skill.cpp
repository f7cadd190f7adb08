// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skill.h"

namespace frontdesk {
namespace {

constexpr qsizetype ArgumentChars = 200;

}  // namespace

/// Nothing is known of what the skill does: the sentence names it with what it was given.
Task<ToolResult> Skill::preview(ToolCall call, SkillContext context)
{
    const QString arguments = QString::fromUtf8(toBytes(call.arguments)).left(ArgumentChars);
    const ToolSpec described = spec(*context.config);
    ToolResult result;
    result.callId = call.id;
    result.content = Json{
        {"success", true}, {"dry_run", true}, {"would", toStd(described.name)}, {"arguments", call.arguments}};
    result.summary = QStringLiteral("Run %1 with %2").arg(described.name, arguments);
    co_return result;
}

IdentityLevel Skill::proven(const ToolCall&, const SkillContext& context) { return identityOf(context.contact); }

EffectKey Skill::effectKey(const SkillContext&) const { return {}; }

IdentityLevel identityOf(const Contact& contact)
{
    if (contact.verified)
        return IdentityLevel::Verified;
    const bool stated = !contact.name.isEmpty() || !contact.email.isEmpty() || !contact.phone.isEmpty();
    return stated ? IdentityLevel::Known : IdentityLevel::None;
}

SkillPolicy effectivePolicy(const ToolSpec& spec, const SkillSwitches& switches)
{
    if (switches.policy != SkillPolicy::Default)
        return switches.policy;
    if (spec.policy != SkillPolicy::Default)
        return spec.policy;
    return spec.effect == SkillEffect::Money ? SkillPolicy::Ask : SkillPolicy::Auto;
}

}  // namespace frontdesk
