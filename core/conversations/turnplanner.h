// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/textsignals.h"
#include "core/config/agentconfig.h"
#include "core/conversations/escalationscore.h"
#include "core/model/turn.h"

namespace frontdesk {

enum class PlanKind : quint8 {
    Ignore,     ///< nothing to do; `reason` says why (shown to staff)
    Say,        ///< a configured text, no model call; `sayKey` names it
    Reply,      ///< the agent answers
};

/// The pure decision of one AI reaction. An escalation may go together with Say or Reply.
struct TurnPlan {
    PlanKind kind = PlanKind::Ignore;
    QString reason;
    QString sayKey;                    ///< "escalation", "escalation_waiting", "rate_limit", "maintenance"
    QStringList escalationReasons;     ///< empty = no escalation
    Priority priority = Priority::Normal;
    EscalationInput seen;              ///< what the reasons rest on; the answer adds to it
    QString category;
};

struct PlanContext {
    bool rateLimited = false;          ///< the newest message is over its sender's limit
    bool rateNoticeGiven = false;      ///< and he was told within the last minute
    bool maintenance = false;
};

/// Pure: same input, same plan. `signals` are those of all unanswered texts joined.
[[nodiscard]] TurnPlan planTurn(const TurnSnapshot& snapshot, const TextSignals& textSignals, const RoutingConfig& routing,
                                const PlanContext& context);

}  // namespace frontdesk
