// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/samplecatalogue.h"
#include "core/agent/skill.h"

namespace frontdesk {

/// Steps of `data: diagnostics` that fit a symptom, best first.
class DiagnosticSkill final : public Skill {
public:
    explicit DiagnosticSkill(std::shared_ptr<SampleCatalogue> catalogue) : m_catalogue(std::move(catalogue)) {}
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;

private:
    std::shared_ptr<SampleCatalogue> m_catalogue;
};

}  // namespace frontdesk
