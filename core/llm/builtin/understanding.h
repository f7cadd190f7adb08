// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/builtin/intentmodel.h"
#include "core/llm/llmprovider.h"

namespace frontdesk::builtin {

/// One thing that the customer said or asked; a message may hold several.
struct Clause {
    QString text;
    QList<IntentGuess> guesses;
    QStringList orderNumbers;
    QString when;   ///< the words for a day, unchanged
    QString place;  ///< a city or state
    [[nodiscard]] QString intent() const { return guesses.isEmpty() ? QString() : guesses.first().intent; }
    [[nodiscard]] double probability(const QString& intent) const;
    /// Together for all intents that the knowledge documents answer.
    [[nodiscard]] double topicProbability() const;
};

/// What the request says, read once; pure.
struct Understanding {
    QString text;           ///< what the customer wrote since the last answer
    QList<Clause> clauses;  ///< at least one
    double humanWish = 0;
    QStringList earlierTexts;           ///< of the customer, oldest first
    QList<IntentGuess> earlierGuesses;  ///< of the customer's newest earlier message
    QString lastAnswer;                 ///< of the assistant
    bool personWasOffered = false;
    bool orderNumberWasAsked = false;
    bool secondFactWasAsked = false;
    QString earlierOrderNumber;  ///< newest one in the conversation before this message
    QList<ToolResult> results;   ///< of this turn, in order
    QStringList resultTools;     ///< their tool names
};

[[nodiscard]] Understanding understand(const LlmRequest& request, const IntentModel& model);
/// Value of the system prompt's line with this mark, else empty.
[[nodiscard]] QString promptValue(const LlmRequest& request, QStringView mark);
[[nodiscard]] QStringList promptValues(const LlmRequest& request, QStringView mark);
[[nodiscard]] bool offersTool(const LlmRequest& request, const QString& name);
[[nodiscard]] bool isTopicIntent(const QString& intent);

}  // namespace frontdesk::builtin
