// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/config/agentconfig.h"
#include "core/model/turn.h"

#include <stop_token>

namespace frontdesk {

class LlmProvider;
class Retriever;
class SkillRegistry;

/// What one AI reaction needs; by value, because frames outlive callers.
struct TurnInput {
    TurnSnapshot snapshot;
    bool humansAvailable = true;   ///< P13: what may honestly be promised
    bool escalationWaiting = false; ///< do not offer a person again
    Micros now = 0;
};

struct TurnOutcome {
    QString text;                  ///< everything that was released, in order
    QList<Citation> citations;
    std::optional<double> confidence;
    bool knows = true;             ///< false = "I don't know" path
    bool wantsHuman = false;       ///< the typed action escalate_to_human was called
    QStringList escalationReasons;
    QString category;
    bool sampleData = false;
    TurnRecord record;             ///< request, retrieval, skillCalls, modelOutput, tokens, provider, model filled
};

/// Where a turn's effects go; implemented by core/conversations. An Error from any of them ends the run with it.
class TurnSink {
public:
    virtual ~TurnSink() = default;
    /// Text for staff eyes, not durable; characters not yet released.
    virtual void delta(QString text) = 0;
    /// A sentence that passed the guards: committed before the returned task finishes.
    [[nodiscard]] virtual Task<> release(QString sentence) = 0;
    /// Before (done = false) and after (done = true) a skill runs.
    [[nodiscard]] virtual Task<> skillCall(SkillCallRecord call, bool done) = 0;
};

/// The tool loop: retrieve, prompt, stream, skills, at most 8 rounds, wall clock and token budget. Engine-lifetime.
class AgentRunner {
public:
    AgentRunner(LlmProvider& provider, Retriever& retriever, SkillRegistry& skills)
        : m_provider(provider), m_retriever(retriever), m_skills(skills) {}

    /// `sink` must outlive the task. Errors: Cancelled (stop), Fenced (from the sink), Timeout, ToolLoopLimit, Unavailable.
    [[nodiscard]] Task<TurnOutcome> run(TurnInput input, AgentConfigPtr config, TurnSink* sink, std::stop_token stop);

private:
    LlmProvider& m_provider;
    Retriever& m_retriever;
    SkillRegistry& m_skills;
};

}  // namespace frontdesk
