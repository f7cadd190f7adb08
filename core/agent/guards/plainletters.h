// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QChar>
#include <QString>

namespace frontdesk {

/// Homoglyph folding (compare Unicode UTS #39): how words are compared when somebody may have disguised them. Pure, thread-safe.

/// Takes no room on the screen: joiners, direction marks, variation selectors, soft hyphens.
[[nodiscard]] bool isInvisible(QChar c);
/// Lower case, without accents, invisible letters and marks; Cyrillic, Greek and other letters that look like Latin ones
/// are those; letters from the plane of tags, wide letters and flags are the letters they show. Halves of surrogate pairs are U+FFFD.
[[nodiscard]] QString plainLetters(const QString& text);
/// The letters and digits of plainLetters(), nothing between them: "Z-E-B-R-A" and "zebra" are the same.
[[nodiscard]] QString compactOf(const QString& plain);
/// Digits and signs that stand for letters ("z3br4") are these letters, in both sides of a comparison.
[[nodiscard]] QString leetFolded(const QString& plain);

}  // namespace frontdesk
