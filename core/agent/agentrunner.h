// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrouter.h"
#include "core/base/coro.h"
#include "core/config/agentconfig.h"
#include "core/model/turn.h"

#include <stop_token>

namespace frontdesk {

class LlmProvider;
class Retriever;
class SkillRecording;
class SkillRegistry;
class TurnHooks;
struct RetrievalResult;
struct TurnRun;
class UsageMeter;

/// What one AI reaction needs; by value, because frames outlive callers.
struct TurnInput {
    TurnSnapshot snapshot;
    bool humansAvailable = true;     ///< P13: what may honestly be promised
    bool escalationWaiting = false;  ///< do not offer a person again
    Micros now = 0;
    TurnMode mode = TurnMode::Auto;  ///< a draft and a comparison change nothing: skills say what they would do
    TurnId turnId = {};              ///< of the row; effects of skills count once in it
    AgentChoice agent = {};          ///< who answers and why; empty = the configuration's first
    std::shared_ptr<const SkillRecording> recording = {};  ///< replay: skills answer from it
    std::shared_ptr<const RetrievalResult> found = {};     ///< replay: the passages, nothing is searched
};

struct TurnOutcome {
    QString text;  ///< everything that was released, in order
    QList<Citation> citations;
    std::optional<double> confidence;
    bool knows = true;        ///< false = "I don't know" path
    bool wantsHuman = false;  ///< the typed action escalate_to_human was called
    QStringList escalationReasons;
    QString category;
    bool sampleData = false;
    bool endsConversation = false;  ///< the typed action end_conversation was called
    TurnRecord
        record;  ///< request, retrieval, skillCalls, modelOutput, tokens, cost, provider, model, agent, rule filled
    AgentChoice agent;      ///< who had the conversation at the end
    QString summary;        ///< of what was said up to `summaryUpTo`, for later turns
    MessageId summaryUpTo;  ///< invalid = the summary stays as it is
};

/// Where a turn's effects go; implemented by core/conversations. An Error from any of them ends the run with it.
class TurnSink {
public:
    virtual ~TurnSink() = default;
    /// Text for staff eyes, not durable; characters not yet released.
    virtual void delta(QString text) = 0;
    /// StreamMode::Token, for the customer's eyes: what may be seen already of the text behind what was released. Whole each
    /// time, nothing of it is released yet; it may become shorter again. Default: nobody watches.
    virtual void show(QString text);
    /// A sentence that passed the guards: committed before the returned task finishes.
    [[nodiscard]] virtual Task<> release(QString sentence) = 0;
    /// Before (done = false) and after (done = true) a skill runs.
    [[nodiscard]] virtual Task<> skillCall(SkillCallRecord call, bool done) = 0;
    /// Another agent goes on in this turn: committed before it says a word. Default: nothing to store.
    [[nodiscard]] virtual Task<> agentChanged(AgentChoice choice);
    /// Keeps a fact about the conversation's own verified contact. Fenced ends the run; any other Error goes back to the
    /// model. Default: Unavailable.
    [[nodiscard]] virtual Task<> remember(QString name, QString value);
};

/// What the loop asks besides, all optional; it outlives the runner.
struct AgentParts {
    const TurnHooks* hooks = nullptr;
    UsageMeter* meter = nullptr;
    LlmProvider* builtin = nullptr;  ///< answers when a cap is reached
};

/// The tool loop: retrieve, prompt, stream, skills, at most 8 rounds, wall clock and token budget. Engine-lifetime.
class AgentRunner {
public:
    AgentRunner(LlmProvider& provider, Retriever& retriever, SkillRegistry& skills)
        : m_provider(provider), m_retriever(retriever), m_skills(skills)
    {
    }

    void setParts(const AgentParts& parts) { m_parts = parts; }
    [[nodiscard]] const AgentParts& parts() const { return m_parts; }
    void setHooks(const TurnHooks* hooks) { m_parts.hooks = hooks; }
    /// `config` with another agent in the place of AgentConfig::agent: its own instructions, model, skills and texts.
    /// The same object for the first one; made once per configuration and agent. Engine thread.
    [[nodiscard]] AgentConfigPtr servedBy(const AgentConfigPtr& config, const QString& agent);

    /// `config` as servedBy() gives it for the agent that begins. `sink` must outlive the task. Errors: Cancelled (stop),
    /// Fenced (from the sink); what a provider or a skill gets wrong ends in words or a person, never in an Error.
    [[nodiscard]] Task<TurnOutcome> run(TurnInput input, AgentConfigPtr config, TurnSink* sink, std::stop_token stop);

private:
    [[nodiscard]] Task<> work(std::shared_ptr<TurnRun> run, std::stop_token stop);

    LlmProvider& m_provider;
    Retriever& m_retriever;
    SkillRegistry& m_skills;
    AgentParts m_parts;
    AgentConfigPtr m_viewed;                 ///< the configuration that m_views are of
    QHash<QString, AgentConfigPtr> m_views;  ///< by agent
};

}  // namespace frontdesk
