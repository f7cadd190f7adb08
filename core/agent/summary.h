// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmprovider.h"
#include "core/model/message.h"

namespace frontdesk {

/// Characters of a running summary, some 500 tokens.
inline constexpr qsizetype SummaryCharacters = 2'000;

/// The running summary without a model: the sentences that say most (names, numbers, "my ... is"), one a line with who
/// said it, in order. `before` is the summary so far. Pure; deterministic.
[[nodiscard]] QString extractiveSummary(const QString& before, const QList<Message>& messages);
/// The same asked of a model.
[[nodiscard]] LlmRequest summaryRequest(const QString& before, const QList<Message>& messages, const QString& model);

}  // namespace frontdesk
