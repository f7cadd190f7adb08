// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"
#include "core/model/turn.h"

namespace frontdesk {

/// Configured texts that are said without a model, made honest for the hour of day (P13). Pure.
/// keys: "escalation", "escalation_waiting", "rate_limit", "maintenance", "timeout", "api_error".
[[nodiscard]] QString sayText(const QString& key, const AgentConfig& config, const TurnSnapshot& snapshot, Micros now);

/// Somebody may be expected at the desk: the business is open.
[[nodiscard]] bool humansAvailable(const AgentConfig& config, Micros now);

}  // namespace frontdesk
