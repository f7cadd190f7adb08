// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrouter.h"
#include "core/agent/textsignals.h"
#include "core/config/agentconfig.h"
#include "core/conversations/escalationscore.h"
#include "core/model/turn.h"

namespace frontdesk {

enum class PlanKind : quint8 {
    Ignore,  ///< nothing to do; `reason` says why (shown to staff)
    Say,     ///< a configured text, no model call; `sayKey` names it
    Reply,   ///< the agent answers
};

/// The pure decision of one AI reaction. An escalation may go together with Say or Reply.
struct TurnPlan {
    PlanKind kind = PlanKind::Ignore;
    QString reason;
    QString sayKey;                 ///< "escalation", "escalation_waiting", "rate_limit", "maintenance", "at_capacity"
    QStringList escalationReasons;  ///< empty = no escalation
    Priority priority = Priority::Normal;
    EscalationInput seen;  ///< what the reasons rest on; the answer adds to it
    QString category;
    AgentChoice agent;  ///< who answers; set by routeTurn()
    QString silence;    ///< Say: the AI keeps silent afterwards (Conversation::silence)
};

struct PlanContext {
    bool rateLimited = false;      ///< the newest message is over its sender's limit
    bool rateNoticeGiven = false;  ///< and he was told so for the window that is full
    bool maintenance = false;
    bool maintenanceTold = false;  ///< this conversation has had the text and waits for people
};

/// What people decided on skills is told by the AI while it has the conversation and may speak.
[[nodiscard]] bool mayTell(const TurnSnapshot& snapshot);
/// Pure: same input, same plan. `signals` are those of all unanswered texts joined.
[[nodiscard]] TurnPlan planTurn(const TurnSnapshot& snapshot, const TextSignals& textSignals,
                                const RoutingConfig& routing, const PlanContext& context);

/// Which agent carries the plan out: only a real answer may move a conversation to another one. Pure.
[[nodiscard]] AgentChoice routeTurn(const TurnSnapshot& snapshot, const TurnPlan& plan, const AgentConfig& config);

}  // namespace frontdesk
