// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

namespace frontdesk {

class SampleCatalogue;

/// Status and dates of one order. Items, sum and tracking number need a second fact (e-mail or postcode of the order) that
/// this customer wrote; five misses in a conversation answer {"needs_person": true} and nothing else.
class OrderStatusSkill final : public Skill {
public:
    explicit OrderStatusSkill(std::shared_ptr<SampleCatalogue> catalogue) : m_catalogue(std::move(catalogue)) {}
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;

private:
    std::shared_ptr<SampleCatalogue> m_catalogue;
};

}  // namespace frontdesk
