// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/llm/llmprovider.h"

#include <deque>

/// What a turn leaves behind so that it can be run again exactly: its input (messages by their ids, the words stay in the
/// transcript) and what the model answered. Pure.
namespace frontdesk::turntape {

[[nodiscard]] Json inputJson(const TurnInput& input);
/// Ids of the messages that `input` refers to.
[[nodiscard]] QList<MessageId> messagesOf(const Json& input);
/// NotFound: a message is gone.
[[nodiscard]] Result<TurnInput> inputFrom(const Json& input, const QHash<qint64, Message>& messages);

/// One call of the model: its words, calls and end, or the error.
[[nodiscard]] Json roundJson(const QString& text, const QList<ToolCall>& calls, const StopEvent& stop,
                             const Result<>& read);
/// The same as a stream; a round that failed ends with its error.
[[nodiscard]] std::deque<Result<LlmEvent>> eventsOf(const Json& round);

/// The messages of a recorded request up to the first call of a skill: what the model was given first.
[[nodiscard]] QList<LlmMessage> promptOf(const Json& request);
[[nodiscard]] QList<ToolSpec> toolsOf(const Json& request);
[[nodiscard]] ModelSettings settingsOf(const Json& request);

}  // namespace frontdesk::turntape
