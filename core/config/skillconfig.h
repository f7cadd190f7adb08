// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/skill.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontdesk {

/// Names of the skills that are built in (E6-E8). Others may come from outside (core/agent/external).
[[nodiscard]] const QStringList& builtinSkillNames();

/// Switches of one skill (`skills:` of agent_config.yml; the seeds' TOOL_CONFIG).
struct SkillSwitches {
    bool enabled = true;
    SkillPolicy policy = SkillPolicy::Default;
    std::optional<int> maxResults;              ///< 1..50
    std::optional<double> similarityThreshold;  ///< 0..1
    std::optional<double> confidenceThreshold;  ///< 0..1
    QStringList keywords;          ///< the skill is offered only when one of them was written; empty = always
    std::optional<int> timeoutMs;  ///< 100..120000
};

/// Price of a model, in millionths of the currency per token (= currency per million tokens).
struct ModelPrice {
    double in = 0, cachedIn = 0, out = 0;
};

/// `costs:` of agent_config.yml. A cap of 0 = none; over it the built-in engine answers.
struct CostConfig {
    QString currency = QStringLiteral("USD");
    QHash<QString, ModelPrice> prices;  ///< model name, or a beginning of it with a trailing "*"
    double perTurn = 0, perConversation = 0, perDay = 0;
};

}  // namespace frontdesk
