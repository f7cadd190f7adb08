// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

namespace frontdesk {

class Retriever;

/// Looks something up in the knowledge documents.
class SearchFaqSkill final : public Skill {
public:
    explicit SearchFaqSkill(Retriever& retriever) : m_retriever(retriever) {}
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;

private:
    Retriever& m_retriever;
};

}  // namespace frontdesk
