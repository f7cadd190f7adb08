// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace frontdesk {

/// How alike two answers are, 0..1; pure, symmetric, 1 for the same words. Upper and lower case, accents, punctuation and
/// white space do not count.
///
///   words   = 2 * L / (n + m)        L = longest common subsequence of the words, n and m = how many words each has
///   figures = |A and B| / |A or B|   A, B = sets of the figures: numbers, dates, times, amounts, addresses
///   agreement = 0.6 * words + 0.4 * figures, or just `words` when neither text has a figure
///
/// A different price weighs much more than a different greeting. At most the first 2,000 words of each are compared.
[[nodiscard]] double agreementOf(const QString& a, const QString& b);

/// The figures of a text in one form each ("1,299.50" -> "1299.5"), without repeats, sorted.
[[nodiscard]] QStringList figuresIn(const QString& text);

/// Lower bound of the Wilson interval of `hits` out of `count` at 95 %; 0 when nothing was counted.
[[nodiscard]] double wilsonLower(int hits, int count);

}  // namespace frontdesk
