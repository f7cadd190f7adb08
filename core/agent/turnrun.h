// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/agent/eventwait.h"
#include "core/agent/guardrails.h"
#include "core/agent/guards/turnhooks.h"
#include "core/agent/skill.h"
#include "core/llm/llmprovider.h"
#include "core/model/sentencesplitter.h"

#include <QElapsedTimer>

namespace frontdesk {

struct SummaryJob;

inline constexpr int MaxToolRounds = 8;
inline constexpr qint64 TurnWallClockMs = 60'000;
/// Of all calls of the model in one turn, in and out.
inline constexpr qint64 TurnTokenBudget = 150'000;

/// What one call of the model used.
struct CallFigures {
    QString provider, model;
    qint64 tokensIn = 0, tokensCached = 0, tokensOut = 0;
    bool reported = false;
};

/// What one run of AgentRunner carries from step to step. Lives as long as the run's coroutine.
struct TurnRun {
    TurnRun(TurnInput turnInput, AgentConfigPtr agentConfig, TurnSink* turnSink, const QList<Passage>& passages,
            std::shared_ptr<HookedTurn> hookedTurn = nullptr);

    TurnInput input;
    AgentConfigPtr config;  ///< with the agent that answers now in the place of AgentConfig::agent
    TurnSink* sink;
    AgentParts parts;
    LlmProvider* provider = nullptr;
    SkillContext scope;
    Guardrails guards;
    std::shared_ptr<HookedTurn> hooked;  ///< null = no hooks
    TurnOutcome outcome;
    LlmRequest request;
    QList<LlmMessage> rounds;  ///< what was said and looked up in this turn, behind the prompt
    SentenceSplitter splitter;
    QString held;        ///< StreamMode::Whole: what passed the guards and waits for the end
    qsizetype seen = 0;  ///< StreamMode::Token: characters of the growing sentence that the customer sees
    bool disclosed = false;
    int dropped = 0;    ///< sentences that the guards stopped
    QString modelText;  ///< everything that the model wrote
    QString roundText;  ///< the same, of this round
    StopEvent stop;
    QList<ToolCall> calls;  ///< of the running round
    CallFigures call;       ///< of the running call of the model
    int modelCalls = 0;
    Json taped = Json::array();  ///< what models other than the built-in engine answered, call by call
    qint64 tokens = 0;           ///< of this turn so far, in and out
    bool retried = false;        ///< an empty or broken answer was asked for once more
    bool capped = false;         ///< a cap was reached: the built-in engine answers
    QElapsedTimer clock;
    RunDeadline deadline{TurnWallClockMs};
    qint64 retrieveMicros = -1;  ///< the search for passages
    std::shared_ptr<SummaryJob> summary;

    [[nodiscard]] qint64 msLeft() const { return std::max<qint64>(0, TurnWallClockMs - clock.elapsed()); }
    /// For another agent: its texts and rules, what was proved stays proved.
    void serve(AgentConfigPtr agentConfig);
    /// A model is asked: what it says from now on is one round.
    void beginRound();
    /// Nothing of the running round is kept but what went out: it is asked for again, or something else is said.
    void forgetRound();

private:
    /// As it was when the round began.
    struct RoundStart {
        qsizetype text = 0;  ///< characters that had gone out
        int dropped = 0;
        QStringList reasons;
        QString provider;
        QStringList released;
        QList<GuardFinding> findings;
        bool doubted = false;
    };

    RoundStart m_start;
    QList<std::pair<QString, ToolResult>> m_receipts;
    QList<Passage> m_passages;
    friend void addReceipt(TurnRun& run, const QString& tool, const ToolResult& result);
};

void addReceipt(TurnRun& run, const QString& tool, const ToolResult& result);
/// Releases text durably; the first of a conversation begins with the disclosure.
[[nodiscard]] Task<> releaseText(std::shared_ptr<TurnRun> run, QString text);
/// A delta of the model: shown to staff (StreamMode::Token: to the customer as far as the guards let it), cut into sentences,
/// guarded. The value is what is to be released now.
[[nodiscard]] QString acceptDelta(TurnRun& run, const QString& delta);
/// The model's text of this round has ended.
[[nodiscard]] Task<> finishText(std::shared_ptr<TurnRun> run);
/// What the customer reads when a person was asked for: our words, true whether somebody is there or not.
[[nodiscard]] QString escalationText(const AgentConfig& config, const ToolResult& receipt, Micros now);

}  // namespace frontdesk
