// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/samplecatalogue.h"
#include "core/agent/skill.h"

namespace frontdesk {

/// What is known of the customer of this conversation, of nobody else: whatever the arguments name is only compared with
/// the verified contact. Details and orders need a verified contact.
class CustomerSkill final : public Skill {
public:
    explicit CustomerSkill(std::shared_ptr<SampleCatalogue> catalogue) : m_catalogue(std::move(catalogue)) {}
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;

private:
    std::shared_ptr<SampleCatalogue> m_catalogue;
};

}  // namespace frontdesk
