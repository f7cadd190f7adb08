// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

namespace frontdesk {

/// The typed wish for a person: the runner and the hub act on it, the model's words never do.
class EscalateSkill final : public Skill {
public:
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;
    [[nodiscard]] bool typedAction() const override { return true; }
};

/// The same wish for a person who knows the technique: category "engineering", with what was tried already.
class EngineeringSkill final : public Skill {
public:
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;
    [[nodiscard]] bool typedAction() const override { return true; }
};

/// escalate_to_human, escalate_to_engineering: the conversation asks for a person.
[[nodiscard]] bool asksForPerson(const QString& skill);
/// "engineering", or what the call says.
[[nodiscard]] QString escalationCategory(const QString& skill, const Json& arguments);

}  // namespace frontdesk
