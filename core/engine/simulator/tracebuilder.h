// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"
#include "core/console/turntrace.h"
#include "core/llm/builtin/intentmodel.h"
#include "core/store/turnstore.h"

namespace frontdesk {

/// The record of a turn in the words of the trace. Pure; `model` may be null (no guesses and signals then).
[[nodiscard]] TurnTrace makeTrace(const StoredTurn& turn, const AgentConfig& config, const IntentModel* model);

}  // namespace frontdesk
