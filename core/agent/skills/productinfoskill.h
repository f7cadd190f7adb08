// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

namespace frontdesk {

class SampleCatalogue;

/// Products that fit some words, best first, each with a match score 0..1.
class ProductInfoSkill final : public Skill {
public:
    explicit ProductInfoSkill(std::shared_ptr<SampleCatalogue> catalogue) : m_catalogue(std::move(catalogue)) {}
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;

private:
    std::shared_ptr<SampleCatalogue> m_catalogue;
};

}  // namespace frontdesk
