// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/guards/readsentence.h"
#include "core/agent/guards/tokens.h"

namespace frontdesk {

/// The figures, dates, codes and named members in the tokens, in their order. Pure.
[[nodiscard]] QList<Fact> readFacts(const QList<Token>& tokens);
/// "monday", "mon", "lunes" = 0 ... 6; -1 = no weekday.
[[nodiscard]] int weekdayOf(const QString& plainWord);
/// "days", "kg": what a figure counts.
[[nodiscard]] bool isUnitWord(const QString& plainWord);
/// "november", "nov", "noviembre" = 11; 0 = no month.
[[nodiscard]] int monthOf(const QString& plainWord);

}  // namespace frontdesk
