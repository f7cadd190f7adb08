// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/builtin/understanding.h"

namespace frontdesk::builtin {

/// Sentences made from tool results; nothing stands in them that the result does not say. Pure.
[[nodiscard]] QString orderText(const Json& result, const Clause& clause, bool secondFactWasAsked);
[[nodiscard]] QString productText(const Json& result, const Clause& clause);
[[nodiscard]] QString hoursText(const Json& result);
[[nodiscard]] QString placesText(const Json& result, const Clause& clause);
[[nodiscard]] QString contactText(const Json& result, const Clause& clause);
/// Best score among the matches of get_product_info, 0 for none.
[[nodiscard]] double productScore(const Json& result);
/// At most three sentences of the passage, those that stand nearest to the question; its own words.
[[nodiscard]] QString passageText(const Passage& passage, const QString& question);
/// The words mean one of these subjects (stems compared).
[[nodiscard]] bool mentions(const QString& text, const char* words);

}  // namespace frontdesk::builtin
