// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/config/agentconfig.h"
#include "core/model/passage.h"
#include "core/model/skill.h"

#include <QHash>
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
    QList<ToolCall> toolCalls;  ///< Assistant
    ToolResult toolResult;      ///< Tool
    bool notes = false;         ///< User: ours about the conversation (summary, memory), not the customer's words
};

struct LlmRequest {
    QString model;
    QList<LlmMessage> messages;  ///< System first
    QList<ToolSpec> tools;
    QList<Passage> passages;      ///< what retrieval found, best first; dialects render them as text
    QList<double> passageScores;  ///< calibrated relevance 0..1, same order
    ModelSettings settings;
    QString purpose = QStringLiteral("answer");  ///< for the meter: "answer", "summary", ...
    QString conversation;                        ///< public id, for the log of what left this PC; may be empty
    Json responseSchema;                         ///< JSON Schema of a structured answer; null = free text
    QString toolChoice;                          ///< "" = the model decides, "none", "required", or a tool's name
    bool parallelToolCalls = true;
    QStringList privateNames;    ///< of the customer: replaced before the request leaves this PC
    QHash<QString, int> masked;  ///< set by the masking provider: how many of each kind were replaced, for the log
};

/// Which provider and model really answer (a failover may have chosen another one); first event of a remote stream.
struct ProviderEvent {
    QString provider;
    QString model;
};
struct TextDelta {
    QString text;
};
struct ToolCallDelta {
    ToolCall call;
};  ///< a complete call (dialects assemble fragments)
struct UsageEvent {
    qint64 tokensIn = 0;
    qint64 tokensOut = 0;
    qint64 tokensCached = 0;  ///< part of tokensIn that the provider had in its cache
};
enum class StopReason : quint8 { End, ToolCalls, MaxTokens, Refusal, Error };
struct StopEvent {
    StopReason reason = StopReason::End;
    std::optional<double> confidence;  ///< built-in engine: probability that the answer is right
    QList<int> citedPassages;          ///< indexes into LlmRequest::passages
    bool knows = true;                 ///< false: the model said that it does not know
    QString refusal;                   ///< what the model said instead, StopReason::Refusal
    QString intent;                    ///< built-in engine: what it understood, for the trace
};
using LlmEvent = std::variant<TextDelta, ToolCallDelta, UsageEvent, StopEvent, ProviderEvent>;

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
