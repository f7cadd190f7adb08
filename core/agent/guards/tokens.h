// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

namespace frontdesk {

enum class TokenKind : quint8 { Word, Number, Symbol, Code, Date, Clock };

/// A piece of a sentence on plain text (lower case, no accents, fixed phrases resolved).
struct Token {
    QString text;
    TokenKind kind = TokenKind::Word;
    double value = 0;   ///< Number; Date: month * 100 + day; Clock: minutes
    double other = -1;  ///< Number: a second reading; Date: the second order of day and month
    int year = 0;
    bool spelled = false;  ///< the number was a word
    bool ordinal = false;
    int clause = 0;
};

/// Pure. Numbers in words (en, de, es, fr) become numbers.
[[nodiscard]] QList<Token> tokensOf(const QString& text);
/// "thirty" = 30, "einundzwanzig" = 21, "veinte" = 20; -1 = no number. "one", "a" and the like are none.
[[nodiscard]] double numberWord(const QString& plainWord);
/// "1,299.00", "1.299,00", "5,95", "1 299"; `other` gets the second reading of "1.299" or -1.
[[nodiscard]] double readNumber(const QString& digits, double& other);
/// Joins numbers in words ("twenty one", "one hundred and fifty") in place.
void joinNumberWords(QList<Token>& tokens);

}  // namespace frontdesk
