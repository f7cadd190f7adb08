// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/textsignals.h"
#include "core/config/agentconfig.h"
#include "core/model/conversation.h"

#include <optional>

namespace frontdesk {

/// Everything that may speak for a person, as it was seen. Pure values.
struct EscalationInput {
    TextSignals text;                  ///< of the unanswered messages joined
    int turns = 0;                     ///< AI turns of this engagement before the present one
    int repetitions = 0;               ///< earlier messages of the customer that say the same
    bool verified = false;             ///< the contact is verified: a known customer
    std::optional<double> confidence;  ///< of the answer, once there is one
    bool knows = true;                 ///< false = the answer was "I don't know"
    int unknownStreak = 0;             ///< answers in a row that were "I don't know", the present one included
    QStringList reasons;               ///< typed keys that others raised: "error", "identity", "owner_gone", ...
    QList<EscalationSignal> earlier;   ///< of the escalation that waits already
};

/// The decision with all that it rests on (G1). A signal may count without being a trigger: urgency alone asks nobody.
struct EscalationDecision {
    bool escalate = false;
    QStringList reasons;               ///< typed keys of the triggers, in the order in which they are looked at
    QList<EscalationSignal> evidence;  ///< every signal that was seen with its weight, heaviest first
    double score = 0;                  ///< sum of the weights
    Priority priority = Priority::Normal;
};

/// Triggers: the wish for a person, a configured phrase, a priority keyword group, sentiment below the threshold, the turn
/// cap, an answer below the confidence threshold, two unknown answers in a row, the same question three times, and what
/// `reasons` names. Further signals only weigh: urgency, a repetition, a verified contact. A signal that is seen again
/// counts once, with its larger weight.
[[nodiscard]] EscalationDecision scoreEscalation(const EscalationInput& input, const RoutingConfig& routing);

/// The configured weight of a signal or its default; "keyword:legal" falls back to "keyword".
[[nodiscard]] double signalWeight(const QString& key, const RoutingConfig& routing);
[[nodiscard]] Priority priorityOfScore(double score, const RoutingConfig& routing);

/// The probability from which a text counts as the wish for a person.
constexpr double HumanWishThreshold = 0.5;

}  // namespace frontdesk
