// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/config/businessprofile.h"
#include "core/config/skillconfig.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>

namespace frontdesk {

struct ModelSettings {
    int maxTokens = 1000;           ///< 1..32000
    double temperature = 0.7;       ///< 0..2
    double topP = 1.0;              ///< 0..1
    double frequencyPenalty = 0.0;  ///< -2..2
    double presencePenalty = 0.0;   ///< -2..2
};

enum class StreamMode : quint8 { Token, Sentence, Whole };

struct AgentProfile {
    QString key;  ///< "customer_service"
    QString name = QStringLiteral("Assistant");
    QString model = QStringLiteral("builtin");
    QString instructions;  ///< with {variables} still in it
    ModelSettings settings;
    QStringList tools;
    QStringList specializesIn;
    StreamMode stream = StreamMode::Sentence;
    Json policies = Json::object();  ///< knowledge_base.policies as given
    QStringList productCategories;
    QStringList documents;  ///< globs relative to the configuration file
    QHash<QString, QString>
        fallbackResponses;  ///< unknown_query, billing_issues, returns_refunds, technical_support, escalation
    QHash<QString, QString> errorResponses;  ///< api_error, rate_limit, timeout, maintenance, at_capacity
    QStringList greetings;
    QStringList closings;
    QString disclosure;              ///< never empty: a default exists (X1)
    int maxHistoryLength = 50;       ///< 1..500
    int contextWindow = 10;          ///< 1..maxHistoryLength
    int sessionTimeoutMinutes = 30;  ///< 1..1440
};

struct RoutingConfig {
    QHash<QString, QStringList> keywords;  ///< topic -> words/phrases
    QHash<QString, QString>
        topicAgents;  ///< topic -> key of an agent; filled from specializes_in where the file has no row
    int maxHops = 3;  ///< hand-overs between agents in one engagement; 0..10
    QStringList escalationTriggers;
    QHash<QString, QStringList> priorityKeywords;  ///< "urgent", "legal", ...
    double confidenceThreshold = 0.6;              ///< 0..1
    double sentimentThreshold = 0.3;               ///< below it a person is asked; 0..1, 0.5 = neutral
    int maxTurns = 20;                             ///< AI turns in one engagement; 1..500
    /// Weight of a signal ("explicit_wish", "keyword:legal", ...), 0..1; those that are absent have their defaults
    /// (core/conversations/escalationscore.h).
    QHash<QString, double> weights;
    double urgentScore = 0.8;  ///< sum of the weights from which the priority is Urgent, ...
    double highScore = 0.5;
    double normalScore = 0.2;  ///< below it: Low
    /// The signals that agent_config.yml may weigh, besides keyword:<group>.
    [[nodiscard]] static QStringList signalKeys();
    std::array<int, 4> targetMinutes{15, 5, 3, 1};  ///< Low, Normal, High, Urgent: a person answers within; 1..1440
};

/// The whole agent_config.yml, validated. Immutable; a reload makes a new one.
struct AgentConfig {
    int version = 1;
    bool sampleData = false;
    QString path;  ///< of the file
    BusinessProfile business;
    AgentProfile agent;          ///< the customer service agent: who answers when nothing else is chosen
    QList<AgentProfile> agents;  ///< all of them, `agent` first; never empty after loading
    QHash<QString, SkillSwitches> skills;
    CostConfig costs;
    QHash<QString, bool> features;  ///< `features:`; unknown names are refused at load
    int memoryHours = 24;           ///< what the AI remembers of a verified contact; 0 = nothing; at most 8760
    RoutingConfig routing;
    QString ordersFile;  ///< absolute; empty = none
    QString productsFile;
    QString intentsFile;
    QHash<QString, QString> dataFiles;  ///< all rows of `data:` by their name (dataNames()), absolute
    QStringList notices;                ///< "file:line: sentence": loads, but is probably not what was meant

    /// Is this part of the agent switched on? `name`: one of core/config/features.h; false for unknown ones.
    [[nodiscard]] bool feature(const char* name) const;
    [[nodiscard]] QString dataFile(const QString& name) const { return dataFiles.value(name); }
    /// Names that `data:` may have.
    [[nodiscard]] static QStringList dataNames();

    /// The agent with this key; the first one when there is none.
    [[nodiscard]] const AgentProfile& agentFor(const QString& key) const;
    /// Replaces {company_name}, {agent_name}, {customer_service_phone}, {email}, {website}, ... ; unknown ones were
    /// refused at load.
    [[nodiscard]] QString expand(const QString& text) const;
    /// One greeting per web chat session, always the same for it (A7), expanded; "" without greetings.
    [[nodiscard]] QString greetingFor(SessionId session) const;
    [[nodiscard]] QString fallback(const QString& key) const;       ///< expanded; "" if absent
    [[nodiscard]] QString errorResponse(const QString& key) const;  ///< expanded; a default text if absent
};

using AgentConfigPtr = std::shared_ptr<const AgentConfig>;

/// Reads and validates; every problem is one "file:line: sentence" line in Error.userText (all of them, not just the
/// first).
[[nodiscard]] Result<AgentConfigPtr> loadAgentConfig(const QString& path);

/// The configuration as the agent `key` sees it: `agent` is that one, so that texts, {agent_name} and fallbacks are his.
/// Unchanged when `key` is the first one's or unknown.
[[nodiscard]] AgentConfigPtr asAgent(const AgentConfigPtr& config, const QString& key);

class Settings;
/// The configuration with what the settings of group "agent" say in its place (session timeout, history, model, ...);
/// agents that inherited a value follow.
[[nodiscard]] AgentConfigPtr withOverrides(AgentConfigPtr config, const Settings& settings);

}  // namespace frontdesk
