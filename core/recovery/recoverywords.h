// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// The recovery sheet: a key as words that can be written by hand and read out (the scheme of BIP-39 with its English
/// list: 11 bits a word, the last word carries 8 bits of SHA-256). Pure; any thread.
namespace frontdesk::recoverywords {

constexpr int Count = 24;  ///< words of a key of 32 bytes

/// The 2048 words in alphabetical order; the first four letters tell each from all others.
[[nodiscard]] const QStringList& list();
/// `key` must have 32 bytes.
[[nodiscard]] QStringList fromKey(const QByteArray& key);
/// As people type: capitals, numbers before the words ("1."), commas, line breaks, the first four letters of a word.
/// InvalidInput with detail "words" says which word is wrong and what it may have been, or that their sum is wrong.
[[nodiscard]] Result<QByteArray> toKey(const QString& typed);
[[nodiscard]] Result<QByteArray> toKey(const QStringList& words);
/// The same as a text to print: four columns of numbered words.
[[nodiscard]] QString sheet(const QStringList& words);

}  // namespace frontdesk::recoverywords
