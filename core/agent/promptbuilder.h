// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/agent/contextplan.h"
#include "core/llm/llmprovider.h"

namespace frontdesk {

/// System prompt and history of a turn. Only the configuration's own strings are expanded; a customer's text stays as it
/// is, whatever stands in it. Pure.
[[nodiscard]] LlmRequest buildPrompt(const TurnInput& input, const AgentConfig& config, QList<ToolSpec> tools);
/// Which messages of the history the prompt has as they were said. Pure.
[[nodiscard]] ContextPlan contextFor(const TurnInput& input, const AgentConfig& config, const QList<ToolSpec>& tools);
/// The configured "I do not know", without its offer of a person when one has been asked for already.
[[nodiscard]] QString unknownReply(const AgentConfig& config, bool waiting);
/// What the customer wrote and is not answered, joined by newlines.
[[nodiscard]] QString questionOf(const TurnInput& input);
/// What this customer wrote before that, oldest first.
[[nodiscard]] QStringList earlierTextsOf(const TurnInput& input);
/// For the turn's record.
[[nodiscard]] Json requestToJson(const LlmRequest& request);

}  // namespace frontdesk
