// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/guards/tokens.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

namespace frontdesk {

enum class FactKind : quint8 { Number, Money, Percent, Duration, Clock, Date, Measure, Code, Member };
/// "at least 30", "over 50" / "at most", "within", "under".
enum class FactBound : quint8 { None, AtLeast, AtMost };
/// Which end of a span a time is: "from 9", "opens at 9" / "until 17", "closes at 17".
enum class FactEdge : quint8 { None, Start, End };

/// A figure, date, code or named member of a family in a sentence, in one form whatever the spelling.
/// Units of `value`: Money: the currency's unit; Percent: per cent; Duration: minutes (months count as 30 days, years as
/// 365); Clock: minutes after midnight; Date: month * 100 + day; Measure: millimetres, grams, millilitres, ...
struct Fact {
    FactKind kind = FactKind::Number;
    double value = 0;
    double raw = 0;     ///< the figure as it was written, without its unit
    double other = -1;  ///< a second reading ("1.299": thousands or a fraction); -1 = none
    QString
        unit;  ///< Money: currency or empty; Measure: dimension; Number: meaning of the noun behind it; Member: family
    QString text;  ///< Code: as written, lower case; Member: the member
    FactBound bound = FactBound::None;
    FactEdge edge = FactEdge::None;
    int year = 0;           ///< Date; 0 = not said
    bool vague = false;     ///< Clock: without am or pm
    bool business = false;  ///< Duration: of working days
    bool calendar = false;
    bool spelled = false;  ///< the figure was a word
    bool example = false;  ///< Duration: the age of somebody, "a ten-year-old"
    int position = 0;      ///< index of its token
    int clause = 0;
};

/// A word that carries meaning.
struct Term {
    QString meaning;
    bool lacking = false;  ///< "without" stands before it
    bool weak = false;
    int position = 0;
    int clause = 0;
};

/// A sentence as the check of claims reads it.
struct ReadSentence {
    QString text;
    QList<Token> tokens;
    QList<Term> terms;
    QList<Fact> facts;
    QList<bool> negative;        ///< per clause
    QList<bool> exception;       ///< per clause: it takes something away from the one before it
    QList<bool> condition;       ///< per clause: "if ...", or bounded
    QList<bool> supposed;        ///< per clause: "if ...", "when ..."; not said to be so
    QList<QStringList> negated;  ///< per clause: the words that the negation concerns, the nearest first
    QSet<int> days;              ///< weekdays that it names, 0 = Monday
    bool question = false;
    bool universal = false;  ///< "all", "always", "any"
    int yesNo = 0;           ///< first word: 1 yes, -1 no
};

/// Pure; any text. At most the first 2,000 characters are read.
[[nodiscard]] ReadSentence readSentence(const QString& sentence);

}  // namespace frontdesk
