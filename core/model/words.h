// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace frontdesk {

/// Word tools that understanding and retrieval must share, so that both see the same terms. Thread-safe, pure.

/// Lower-case words: letters and digits; apostrophes inside a word vanish ("don't" -> "dont"), accents are removed.
[[nodiscard]] QStringList wordsOf(const QString& text);
/// English Porter stem of one lower-case word: the same as the FTS5 tokenizer "porter".
[[nodiscard]] QString stemOf(const QString& word);
/// Words that say nothing about the subject ("the", "please", "your").
[[nodiscard]] bool isStopWord(const QString& word);
/// Stems of the words that are no stop words, in order, duplicates kept.
[[nodiscard]] QStringList contentStems(const QString& text);
/// Optimal string alignment distance, at most `limit` + 1 (stops early).
[[nodiscard]] int editDistance(QStringView a, QStringView b, int limit);
/// `phrase` occurs in `text` on whole words; both are reduced by wordsOf().
[[nodiscard]] bool containsPhrase(const QStringList& textWords, const QString& phrase);
/// The same for a phrase that was cut into words before.
[[nodiscard]] bool containsWords(const QStringList& textWords, const QStringList& wanted);

}  // namespace frontdesk
