// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

namespace frontdesk {

/// Opening hours on a day that words name (holidays included), of one store or all.
class StoreHoursSkill final : public Skill {
public:
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;
};

}  // namespace frontdesk
