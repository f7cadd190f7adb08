// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"

#include <QString>
#include <QStringList>

namespace frontdesk {

/// What decides which agent answers. Values, so that the decision can be made again from a turn's record.
struct RouteInput {
    QString text;                  ///< all unanswered messages, joined
    QString current;               ///< key of the agent that has the conversation; empty = nobody has answered yet
    int hops = 0;                  ///< hand-overs between agents in this engagement
    QString intent;                ///< what the intent model takes the text for; may be empty
    double intentProbability = 0;  ///< 0..1
};

struct AgentChoice {
    QString agent;         ///< key; empty only when the configuration has one agent without a key
    QString name;          ///< as customers read it
    QString rule;          ///< TurnRecord::rule; empty = there is only one agent
    bool changed = false;  ///< another agent had the conversation
    int hops = 0;          ///< hand-overs with this one
};

/// Chooses the agent of a turn: keywords, then the topic, then whoever has the conversation already. Pure, stateless.
class AgentRouter {
public:
    /// Least probability of an intent that may move a conversation to another agent.
    static constexpr double SureTopic = 0.6;

    [[nodiscard]] static AgentChoice choose(const RouteInput& input, const AgentConfig& config);
    /// Agents that the present one may hand over to now: all others, none once the hops are used up.
    [[nodiscard]] static QList<AgentProfile> targets(const AgentConfig& config, const QString& current, int hops);
    /// The typed wish of the model. nullopt: no such agent, the present one, or no hop is left.
    [[nodiscard]] static std::optional<AgentChoice> transfer(const AgentConfig& config, const QString& current,
                                                             const QString& wanted, int hops);
    /// Key of the agent that looks after a topic; empty = none.
    [[nodiscard]] static QString agentForTopic(const AgentConfig& config, const QString& topic);

    /// Words for matching in any language: case folded, accents and apostrophes removed, dotless and dotted i alike; in
    /// scripts without blanks between words every character is one.
    [[nodiscard]] static QStringList foldedWords(const QString& text);
    /// `phrase` stands in `words` (foldedWords) on whole words.
    [[nodiscard]] static bool contains(const QStringList& words, const QString& phrase);
};

}  // namespace frontdesk
