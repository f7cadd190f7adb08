// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/agentconfig.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontdesk {

struct FeatureState {
    QString name;  ///< findFeature() has its title and explanation
    bool on = false;
};

/// Something wrong in the text of the file.
struct AgentProblem {
    int line = 0;  ///< from 1; 0 = the file as a whole
    QString text;
};

/// agent_config.yml as it stands on the disk and as it is in use.
struct AgentsState {
    QList<AgentProfile> agents;            ///< of the text; the first is the customer service agent
    QHash<QString, QStringList> keywords;  ///< routing: topic -> words
    QHash<QString, QString> topicAgents;   ///< topic -> key of the agent
    QList<FeatureState> features;
    QStringList skills;     ///< names to choose from: built in, from outside, and those that the file names
    QStringList variables;  ///< names that {...} may use
    QString file;
    QByteArray text;               ///< of the file; give it back with every change
    QStringList notices;           ///< loads, but is probably not what was meant
    QList<AgentProblem> problems;  ///< why the text is not in use; empty = it is
    bool sampleData = false;
};

/// What shall stand in the file: a whole text, one agent changed, or one gone.
struct AgentCandidate {
    QByteArray base;                    ///< AgentsState::text that was shown
    std::optional<QByteArray> text;     ///< the whole file, as typed
    std::optional<AgentProfile> agent;  ///< by its key; a key that does not exist yet is added
    std::optional<QHash<QString, QStringList>> keywords;
    /// Key of an agent that goes, with all that stands under it; never that of the first one. Its topics go to the first
    /// one. The other members but `base` do not count then.
    QString removed{};
};

struct AgentTrialAnswer {
    QString text;
    QString agent;  ///< name of who answers
    QString rule;   ///< why that one; empty = there is only one
    bool knows = true;
    bool wantsHuman = false;
};

/// A question that a customer asked, answered by the configuration in use and by the candidate.
struct AgentTrial {
    QString question;
    AgentTrialAnswer before;
    AgentTrialAnswer after;
    [[nodiscard]] bool changed() const { return before.text != after.text || before.agent != after.agent; }
};

/// The agents of agent_config.yml: looking at them, changing and trying them. Threads and errors as in Console. A change
/// is written into the file, everything else in it stays (comments too); the state before is kept as FILE.bak.
/// InvalidInput lists every problem as "file:line: sentence" and nothing is changed; Conflict: the file on the disk is no
/// longer `base`.
class AgentConsole {
public:
    virtual ~AgentConsole() = default;

    [[nodiscard]] virtual QFuture<Result<AgentsState>> state() = 0;
    /// What is wrong with a candidate, without writing it; empty = it can be saved.
    [[nodiscard]] virtual QFuture<Result<QList<AgentProblem>>> check(AgentCandidate candidate) = 0;
    /// In use with the next turn. The new state.
    [[nodiscard]] virtual QFuture<Result<AgentsState>> save(AgentCandidate candidate) = 0;
    /// Switches a part of the agent while it runs; written into the file and the audit log.
    [[nodiscard]] virtual QFuture<Result<AgentsState>> setFeature(QString name, bool on) = 0;
    /// The last questions of customers (at most 20) with both configurations. Nothing is stored or sent to anybody; a
    /// configured language model service is asked when the agent's model is one of its own.
    [[nodiscard]] virtual QFuture<Result<QList<AgentTrial>>> tryOut(AgentCandidate candidate, int questions) = 0;
};

}  // namespace frontdesk
