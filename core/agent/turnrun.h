// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/agent/guardrails.h"
#include "core/agent/skill.h"
#include "core/llm/llmprovider.h"
#include "core/model/sentencesplitter.h"

#include <QElapsedTimer>

namespace frontdesk {

inline constexpr int MaxToolRounds = 8;
inline constexpr qint64 TurnWallClockMs = 60'000;

/// What one run of AgentRunner carries from step to step. Lives as long as the run's coroutine.
struct TurnRun {
    TurnRun(TurnInput turnInput, AgentConfigPtr agentConfig, TurnSink* turnSink, const QList<Passage>& passages);

    TurnInput input;
    AgentConfigPtr config;
    TurnSink* sink;
    SkillContext scope;
    Guardrails guards;
    TurnOutcome outcome;
    LlmRequest request;
    SentenceSplitter splitter;
    QString held;               ///< StreamMode::Whole: what passed the guards and waits for the end
    qsizetype seen = 0;         ///< StreamMode::Token: characters of the running sentence that are dealt with
    bool dropRest = false;      ///< StreamMode::Token: the running sentence broke a rule
    bool disclosed = false;
    int dropped = 0;            ///< sentences that the guards stopped
    QString modelText;          ///< everything that the model wrote
    StopEvent stop;
    QList<ToolCall> calls;      ///< of the running round
    QElapsedTimer clock;
    qint64 retrieveMicros = -1; ///< the search for passages

    [[nodiscard]] qint64 msLeft() const { return std::max<qint64>(0, TurnWallClockMs - clock.elapsed()); }
};

/// Releases text durably; the first of a conversation begins with the disclosure.
[[nodiscard]] Task<> releaseText(std::shared_ptr<TurnRun> run, QString text);
/// A delta of the model: shown to staff, cut into sentences, guarded, released as the stream mode says.
[[nodiscard]] Task<> acceptDelta(std::shared_ptr<TurnRun> run, QString delta);
/// The model's text of this round has ended.
[[nodiscard]] Task<> finishText(std::shared_ptr<TurnRun> run);
/// The next event, or Timeout after `ms`.
[[nodiscard]] QFuture<Result<LlmEvent>> nextEvent(const std::shared_ptr<LlmStream>& stream, qint64 ms);
/// What the customer reads when a person was asked for: our words, true whether somebody is there or not.
[[nodiscard]] QString escalationText(const AgentConfig& config, const ToolResult& receipt, Micros now);

}  // namespace frontdesk
