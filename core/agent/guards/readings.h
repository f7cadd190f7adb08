// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace frontdesk {

/// De-obfuscation: the ways in which a sentence can be read by somebody who was told how. Pure, thread-safe, bounded: of a
/// text the first MostReadText characters are looked at; who uses readings withholds what is longer (WhoseData does).
/// Decoded texts are MostDecoded at most: what is more stands in the last one, line by line. A reading has at most 18
/// characters for one of the text (a ligature of a whole phrase), of most scripts no more than the text.
inline constexpr qsizetype MostReadText = 4'000;
inline constexpr qsizetype MostDecoded = 64;

struct Readings {
    QString plain;      ///< plainLetters()
    QString addresses;  ///< plain, with "(at)", " dot ", spaced letters and figures put together
    QStringList
        decoded;  ///< base64, base32, hex, binary, codes of characters, %41, &#65;, Morse: what they hold, plain
    QStringList spelled;  ///< by the words of the radio alphabet, "Z as in zebra", number words, first letters: compact
};

[[nodiscard]] Readings readingsOf(const QString& text);
/// Readings::spelled of a plain text.
[[nodiscard]] QStringList spelledIn(const QString& plain);

}  // namespace frontdesk
