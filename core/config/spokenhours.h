// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/businessprofile.h"

#include <optional>

namespace frontdesk {

/// Opening hours as people write them: "Monday-Friday: 9:00 AM - 9:00 PM", "Sat & Sun 10-14, 15-18", "closed".
struct SpokenHours {
    QList<int> days;         ///< 0 = Monday; empty = none were named
    QList<HoursSpan> spans;  ///< sorted, without overlap; empty = closed
};

/// Nothing when the text cannot be read without doubt; `problem` then says why. English and German names of days.
[[nodiscard]] std::optional<SpokenHours> parseSpokenHours(const QString& text, QString& problem);
/// Days that a word stands for: "monday", "weekdays", "weekend", "daily"; empty = none.
[[nodiscard]] QList<int> daysOfWord(const QString& word);

}  // namespace frontdesk
