// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

namespace frontdesk {

class SampleCatalogue;
class ProductWords;

/// Products that fit some words, best first, each with a match score 0..1.
class ProductInfoSkill final : public Skill {
public:
    explicit ProductInfoSkill(std::shared_ptr<SampleCatalogue> catalogue);
    ~ProductInfoSkill() override;
    Q_DISABLE_COPY_MOVE(ProductInfoSkill)
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;

private:
    std::shared_ptr<SampleCatalogue> m_catalogue;
    std::unique_ptr<const ProductWords> m_words;  ///< of the list that was read last
};

}  // namespace frontdesk
