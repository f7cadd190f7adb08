// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/llm/llmprovider.h"

namespace frontdesk {

/// Rough size of what older messages may take before they are shortened (characters, about four per token).
inline constexpr qsizetype HistoryCharacterBudget = 24'000;

/// System prompt and history of a turn. Only the configuration's own strings are expanded; a customer's text stays as it
/// is, whatever stands in it. Pure.
[[nodiscard]] LlmRequest buildPrompt(const TurnInput& input, const AgentConfig& config, QList<ToolSpec> tools);
/// What the customer wrote and is not answered, joined by newlines.
[[nodiscard]] QString questionOf(const TurnInput& input);
/// What this customer wrote before that, oldest first.
[[nodiscard]] QStringList earlierTextsOf(const TurnInput& input);
/// For the turn's record.
[[nodiscard]] Json requestToJson(const LlmRequest& request);

}  // namespace frontdesk
