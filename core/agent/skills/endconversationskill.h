// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

namespace frontdesk {

/// The typed end of a conversation: the closing text is said by the system, and the conversation is closed after it was
/// committed, unless the customer wrote again or a person came.
class EndConversationSkill final : public Skill {
public:
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;
    [[nodiscard]] bool typedAction() const override { return true; }
};

/// A confirmed end among the results of a round.
[[nodiscard]] bool endsConversation(const ToolCall& call, const ToolResult& result);
/// The configured closing (one per conversation, always the same for it), or a plain one; expanded.
[[nodiscard]] QString closingText(const AgentConfig& config, ConversationId conversation);

}  // namespace frontdesk
