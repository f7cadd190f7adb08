// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/conversations/turnplanner.h"
#include "core/store/storetypes.h"

namespace frontdesk {

/// Pure: which reasons a finished answer adds. Low confidence counts when the engine knows its confidence and it is
/// below the configured threshold, or when it did not know twice in a row.
[[nodiscard]] QStringList outcomeReasons(const TurnOutcome& outcome, const RoutingConfig& routing, int unknownStreak);

/// One line for the staff: what the customer wrote last, shortened; sealed in the store.
[[nodiscard]] QString escalationSummary(const TurnSnapshot& snapshot);

/// The row that a trigger raises: ticket, reasons, summary, target time and the customer's `escalation` frame.
[[nodiscard]] EscalationDraft makeEscalation(const TurnSnapshot& snapshot, const QStringList& reasons, Priority priority,
                                             const QString& category, Micros now);

/// Minutes until a person should have answered, by priority (targets are editable in a later issue).
[[nodiscard]] Micros escalationTarget(Priority priority);

}  // namespace frontdesk
