// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/config/agentconfig.h"
#include "core/model/passage.h"
#include "core/model/skill.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <variant>

namespace frontdesk {

enum class LlmRole : quint8 { System, User, Assistant, Tool };

struct LlmMessage {
    LlmRole role = LlmRole::User;
    QString text;
    QList<ToolCall> toolCalls;        ///< Assistant
    ToolResult toolResult;            ///< Tool
};

struct LlmRequest {
    QString model;
    QList<LlmMessage> messages;       ///< System first
    QList<ToolSpec> tools;
    QList<Passage> passages;          ///< what retrieval found, best first; dialects render them as text
    QList<double> passageScores;      ///< calibrated relevance 0..1, same order
    ModelSettings settings;
};

struct TextDelta { QString text; };
struct ToolCallDelta { ToolCall call; };   ///< a complete call (dialects assemble fragments)
struct UsageEvent { qint64 tokensIn = 0; qint64 tokensOut = 0; };
enum class StopReason : quint8 { End, ToolCalls, MaxTokens, Refusal, Error };
struct StopEvent {
    StopReason reason = StopReason::End;
    std::optional<double> confidence;  ///< built-in engine: probability that the answer is right
    QList<int> citedPassages;          ///< indexes into LlmRequest::passages
    bool knows = true;                 ///< false: the model said that it does not know
    QString intent;                    ///< built-in engine: what it understood, for the trace
};
using LlmEvent = std::variant<TextDelta, ToolCallDelta, UsageEvent, StopEvent>;

/// Pulled one event at a time, so that releasing a sentence durably is back-pressure for free.
/// Ends with StopEvent or an Error (Timeout, Unavailable, Cancelled, ...). Destroying it stops the request.
class LlmStream {
public:
    virtual ~LlmStream() = default;
    [[nodiscard]] virtual Task<LlmEvent> next() = 0;
};

/// Provider = transport + dialect. Engine thread.
class LlmProvider {
public:
    virtual ~LlmProvider() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual std::shared_ptr<LlmStream> open(LlmRequest request, std::stop_token stop) = 0;
};

}  // namespace frontdesk
