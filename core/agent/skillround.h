// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/turnrun.h"

namespace frontdesk {

/// What the calls of one round lead to.
struct RoundOutcome {
    struct Handover {
        QString reason;
        ToolResult receipt;
    };
    std::optional<Handover> handover;   ///< the confirmed typed wish for a person: wins over all else
    std::optional<ToolResult> waiting;  ///< a person must confirm a call first
    std::optional<AgentChoice> agent;   ///< another agent goes on
    bool ends = false;                  ///< the typed end of the conversation, unless one of the others is there
};

/// Runs the calls of the round at once, appends calls and results to the request. When a skill says that only a person
/// can go on, the typed escalation follows at once, whatever the model would make of it. Errors end the run.
[[nodiscard]] Task<RoundOutcome> runRound(std::shared_ptr<TurnRun> run, const SkillRegistry* skills);

}  // namespace frontdesk
