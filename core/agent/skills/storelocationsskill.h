// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

namespace frontdesk {

/// Addresses, telephone, parking, access and services of the stores; contact data of the business.
class StoreLocationsSkill final : public Skill {
public:
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;
};

}  // namespace frontdesk
