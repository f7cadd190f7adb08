// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/config/agentconfig.h"
#include "core/model/conversation.h"
#include "core/model/skill.h"

#include <QStringList>

namespace frontdesk {

/// All that a skill may know of the turn that calls it. What a customer proved is looked up here, never taken from the
/// model's arguments.
struct SkillContext {
    AgentConfigPtr config;
    Micros now = 0;
    QStringList customerTexts;   ///< what this customer wrote in this conversation, oldest first
    Contact contact;
    bool humansAvailable = true;
    bool escalationWaiting = false;
};

/// Something the model may call. Engine thread; one instance serves all conversations.
class Skill {
public:
    virtual ~Skill() = default;
    [[nodiscard]] virtual ToolSpec spec(const AgentConfig& config) const = 0;
    /// The arguments fit the schema. An Error is turned into a result with isError.
    [[nodiscard]] virtual Task<ToolResult> invoke(ToolCall call, SkillContext context) = 0;
};

}  // namespace frontdesk
