// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

struct LanguageGuess {
    QString code;           ///< ISO 639-1; empty = unknown
    bool reliable = false;  ///< sure enough to contradict what was known before
};

/// By cld2 where it is built in, else by script and the commonest words. Short texts are never reliable ("hola" alone may
/// be anything). Pure.
[[nodiscard]] LanguageGuess guessLanguage(const QString& text);
/// The same without cld2, whatever is built in.
[[nodiscard]] LanguageGuess guessByWords(const QString& text);
/// "German"; empty for unknown codes. English, for prompts and staff's records.
[[nodiscard]] QString languageName(const QString& code);

}  // namespace frontdesk
