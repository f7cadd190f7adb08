// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace frontdesk {

/// What the tone of a text says. Pure values.
struct TextMood {
    double sentiment = 0.5;    ///< 0 = very unhappy, 0.5 = neutral, 1 = very happy
    QStringList unhappyWords;  ///< as the customer wrote them, in order; what made it low
    double urgency = 0;        ///< 0..1
    QStringList urgentSigns;   ///< words that were seen, or "capitals", "exclamation"
};

/// English, by a small lexicon: each word has a value of -3 to 3; a negation within the three words before it turns and
/// weakens it ("not happy"), an intensifier right before it strengthens it ("very bad"), a weakener the opposite. The sum s
/// becomes 0.5 + 0.5 * s / sqrt(s^2 + 24), so that one word never says everything. Other languages and sarcasm give 0.5.
/// Urgency: words and deadlines (0.35 each), shouting in capitals (0.3), three or more exclamation marks (0.2).
[[nodiscard]] TextMood moodOf(const QString& text);

/// How often an earlier text of the customer says the same as `text` (four of five content words, at least two).
[[nodiscard]] int repetitionsOf(const QString& text, const QStringList& earlier);

}  // namespace frontdesk
