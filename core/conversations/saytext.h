// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/deskstate.h"
#include "core/model/turn.h"

namespace frontdesk {

/// Configured texts that are said without a model, made honest for the hour of day and for who is there (P13). Pure.
/// keys: "escalation", "escalation_waiting", "rate_limit", "maintenance", "at_capacity", "timeout", "api_error",
/// "decided" (TurnSnapshot::decided).
[[nodiscard]] QString sayText(const QString& key, const AgentConfig& config, const TurnSnapshot& snapshot,
                              DeskState desk, Micros now);

}  // namespace frontdesk
