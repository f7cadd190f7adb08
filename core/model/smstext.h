// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace frontdesk {

enum class SmsEncoding : quint8 { Gsm7, Ucs2 };

/// How a text travels as SMS. Units: septets (GSM-7; characters of its extension table take two) or UTF-16 units (UCS-2).
struct SmsCount {
    SmsEncoding encoding = SmsEncoding::Gsm7;
    int units = 0;
    int segments = 0;      ///< what is charged: 1 up to 160 / 70 units, then 153 / 67 each; 0 = empty text
    int segmentUnits = 0;  ///< how much one segment holds at the present length
    int unitsLeft = 0;     ///< in the last segment
};

/// Pure. Neither an escaped character nor a surrogate pair is ever cut by a segment's border.
[[nodiscard]] SmsCount countSms(QStringView text);
/// Every character is in the GSM-7 alphabet (GSM 03.38 with its extension table).
[[nodiscard]] bool isGsm7(QStringView text);

/// Cuts a text into pieces of at most `maxChars` characters (a character of the GSM extension table counts twice, so that
/// 160 is one SMS; at least 20): whole sentences, several to a piece; a sentence that is too long at line ends and word
/// ends; a word that is too long between graphemes. Blanks at the cuts are dropped; never an empty piece, except that an
/// empty text gives none. `maxChars` <= 0: one piece.
[[nodiscard]] QStringList splitMessage(const QString& text, int maxChars);

}  // namespace frontdesk
