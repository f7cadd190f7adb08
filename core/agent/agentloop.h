// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/turnrun.h"

#include <functional>

namespace frontdesk {

/// What the loop needs besides the run.
struct LoopParts {
    const SkillRegistry* skills = nullptr;
    std::function<AgentConfigPtr(const QString& agent)> servedBy;  ///< AgentRunner::servedBy()
};

/// System prompt, context, tools and passages for the agent that answers now; what was done in this turn goes with it.
void buildRequest(TurnRun& run, const SkillRegistry& skills);
/// Model, skills, model, ... until the run ends one way or another; run->outcome has the rest.
[[nodiscard]] Task<> runLoop(std::shared_ptr<TurnRun> run, LoopParts parts, std::stop_token stop);

}  // namespace frontdesk
