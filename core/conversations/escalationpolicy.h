// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/agent/deskstate.h"
#include "core/conversations/services.h"
#include "core/conversations/turnplanner.h"
#include "core/store/storetypes.h"

namespace frontdesk {

/// The desk at one moment: what may be promised, and when somebody should answer.
struct DeskNow {
    AgentConfigPtr config;
    DeskState state = DeskState::Closed;
    Micros now = 0;
};
[[nodiscard]] DeskNow deskNow(const ConversationServices& services);

/// Pure: which reasons a finished answer adds. Low confidence counts when the engine knows its confidence and it is
/// below the configured threshold, or when it did not know twice in a row.
[[nodiscard]] QStringList outcomeReasons(const TurnOutcome& outcome, const RoutingConfig& routing, int unknownStreak);

/// Pure: what the plan saw together with what the answer showed.
[[nodiscard]] EscalationDecision decideOutcome(EscalationInput seen, const TurnOutcome& outcome,
                                               const RoutingConfig& routing, int unknownStreak);

/// One line for the staff: what the customer wrote last, shortened; sealed in the store.
[[nodiscard]] QString escalationSummary(const TurnSnapshot& snapshot);

/// The row that a trigger raises: ticket, reasons with their evidence, summary, target time and the customer's
/// `escalation` frame, which says whether somebody is there and when the business opens.
[[nodiscard]] EscalationDraft makeEscalation(const TurnSnapshot& snapshot, const QStringList& reasons,
                                             const EscalationDecision& decision, const QString& category,
                                             const DeskNow& desk);
/// The same for reasons that stand for themselves ("error", "owner_gone").
[[nodiscard]] EscalationDraft makeEscalation(const TurnSnapshot& snapshot, const QStringList& reasons,
                                             const QString& category, const DeskNow& desk);

/// When a person should have taken a request that came at `from`: within the priority's target (settings "escalation/");
/// outside the business hours the target begins at the next opening.
[[nodiscard]] Micros dueTime(Priority priority, Micros from, const AgentConfig& config);

}  // namespace frontdesk
