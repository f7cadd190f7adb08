// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/config/agentconfig.h"

namespace frontdesk {

/// Whether a person may be promised (P13).
enum class DeskState : quint8 {
    Staffed,     ///< open, and somebody is available
    Unattended,  ///< open, nobody is available
    Closed,      ///< outside the business hours
};

/// A business that never said when it is open is open whenever somebody is there. Pure.
[[nodiscard]] DeskState deskState(const BusinessProfile& business, bool staffAvailable, Micros now);

/// When the business opens next, in words of its own time zone ("Sunday, November 22 at 11 AM"); empty = unknown.
[[nodiscard]] QString openingText(const BusinessProfile& business, Micros now);
/// The same as a time; 0 = unknown.
[[nodiscard]] Micros nextOpening(const BusinessProfile& business, Micros now);

/// What the customer is told when a person is asked for: never a promise that nobody can keep. The owner's wording
/// (fallback_responses: escalation, escalation_unavailable, escalation_closed, escalation_waiting) or a built-in one;
/// the opening is always added when it is closed.
[[nodiscard]] QString announcement(const AgentConfig& config, DeskState state, bool alreadyWaiting, Micros now);

/// The short line of the customer's `escalation` frame; empty when somebody is there.
[[nodiscard]] QString deskLine(const AgentConfig& config, DeskState state, Micros now);

}  // namespace frontdesk
