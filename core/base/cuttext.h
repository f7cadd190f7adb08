// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// Cuts of texts (UTF-16) that leave no half of a surrogate pair: in a text with one QRegularExpression finds nothing at
/// all. Pure, thread-safe; lengths in UTF-16 units.

/// The first `most` units, one less where that would part a pair; all of it where it is shorter, nothing for `most` < 1.
[[nodiscard]] QString cutText(const QString& text, qsizetype most);
/// The same from the end.
[[nodiscard]] QString cutFront(const QString& text, qsizetype most);
/// Halves of pairs are U+FFFD; every other text is returned as it is.
[[nodiscard]] QString withoutHalfPairs(const QString& text);

}  // namespace frontdesk
