// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"

namespace frontdesk {

/// One call of a model, as the provider counted it.
struct LlmUsage {
    QString provider;  ///< who really answered: "builtin", "openai", ...
    QString model;
    QString purpose = QStringLiteral("answer");  ///< "answer", "summary", "translation", "eval", ...
    QString conversation;                        ///< public id; empty = belongs to none
    QString agent;                               ///< its key; may be empty
    qint64 tokensIn = 0;
    qint64 tokensCached = 0;  ///< part of tokensIn
    qint64 tokensOut = 0;
    bool failed = false;  ///< it ended in an error; what was used counts all the same
};

/// Counts what models cost and says when a cap is reached (`costs:` of agent_config.yml). Engine thread; never waits.
class UsageMeter {
public:
    virtual ~UsageMeter() = default;

    /// Ask before every call of a model. True = a cap (turn, conversation or day) is reached: the built-in engine
    /// answers instead. `spentInTurn`: TurnRecord::cost so far. Models that cost nothing are never over a cap.
    [[nodiscard]] virtual bool overCap(const QString& conversation, const AgentConfig& config, const QString& model,
                                       qint64 spentInTurn = 0) const = 0;
    /// Counts a call that has ended, however it ended. The value is its cost in millionths of
    /// AgentConfig::costs.currency, -1 when the price is not known (addCost() in costs.h sums them up in a TurnRecord).
    virtual qint64 note(const LlmUsage& usage) = 0;
};

}  // namespace frontdesk
