// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

namespace frontdesk {

/// The typed wish for a person: the runner and the hub act on it, the model's words never do.
class EscalateSkill final : public Skill {
public:
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;
};

}  // namespace frontdesk
