// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"
#include "core/agent/guards/wordtable.h"

namespace frontdesk {
namespace {

bool isPeople(const Fact& fact) { return fact.kind == FactKind::Measure && fact.unit == u"people"; }

bool isCounted(const ReadSentence& sentence, const Fact& fact)
{
    return isPeople(fact) || (fact.kind == FactKind::Number && !countedWords(sentence, fact).isEmpty());
}

/// Both count the same: "4 small bags", "5 bags fit".
bool countsSame(const ReadSentence& one, const Fact& a, const ReadSentence& other, const Fact& b)
{
    if (isPeople(a) || isPeople(b))
        return isPeople(a) && isPeople(b);
    if (a.kind != FactKind::Number || b.kind != FactKind::Number)
        return false;
    QStringList mine = countedWords(one, a);
    QStringList theirs = countedWords(other, b);
    for (QString& word : mine)
        word = wordtable::conceptOf(word);
    for (QString& word : theirs)
        word = wordtable::conceptOf(word);
    // A verb may be the last of the words, never the first.
    return !mine.isEmpty() && !theirs.isEmpty() && (theirs.contains(mine.first()) || mine.contains(theirs.first()));
}

QSet<QString> setOf(const char* words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

/// The claim says that so many may be, and no more about their number.
bool isOffer(const ReadSentence& claim, const Fact& fact)
{
    static const QSet<QString> allows = setOf(
        "may can could fine ok okay allowed welcome possible permitted fit fits kann konnen darf durfen erlaubt moglich "
        "puede pueden peut peuvent");
    static const QSet<QString> tells = setOf(
        "too only just most maximum atmost limit exceed exceeds exceeding extra second another separate separately "
        "over nur zu hochstens maximal solo trop");
    if (claim.supposed.contains(true) || claim.exception.contains(true) || deniedAt(claim, fact))
        return false;
    bool offers = false;
    for (const Token& token : claim.tokens) {
        if (tells.contains(token.text))
            return false;
        offers = offers || allows.contains(token.text);
    }
    return offers || std::any_of(claim.facts.begin(), claim.facts.end(), [](const Fact& other) {
               return other.kind == FactKind::Money && other.value > 0;
           });
}

/// What the sources know of something else has a bound of its own.
bool isAbout(const ReadSentence& claim, const Evidence::Unit& unit, const Evidence& evidence)
{
    return std::all_of(claim.terms.begin(), claim.terms.end(), [&](const Term& term) {
        return term.weak || term.meaning.startsWith(u'#') || !evidence.knows(term.meaning)
               || unit.meanings.contains(term.meaning);
    });
}

}  // namespace

const Evidence::Unit* boundBelow(const Fact& fact, const ReadSentence& claim, const Evidence& evidence)
{
    if (!isCounted(claim, fact) || fact.value <= 1 || fact.bound == FactBound::AtLeast || !isOffer(claim, fact))
        return nullptr;
    const auto many = [](const Fact& other) {
        return isPeople(other) || (other.kind == FactKind::Number && other.value > 1);
    };
    if (std::count_if(claim.facts.begin(), claim.facts.end(), many) != 1)
        return nullptr;  // "5 bags fit into two lockers"
    const Evidence::Unit* place = nullptr;
    for (const Evidence::Unit& unit : evidence.units())
        for (const Fact& known : unit.statement.facts) {
            if (!countsSame(claim, fact, unit.statement, known))
                continue;
            if (known.value >= fact.value || known.bound == FactBound::AtLeast)
                return nullptr;
            if (known.bound == FactBound::AtMost && isAbout(claim, unit, evidence))
                place = &unit;
        }
    return place;
}

bool isWithinBound(const Fact& fact, const ReadSentence& claim, const Evidence& evidence)
{
    if (!isCounted(claim, fact) || fact.bound != FactBound::None || !isOffer(claim, fact))
        return false;
    return std::any_of(evidence.units().begin(), evidence.units().end(), [&](const Evidence::Unit& unit) {
        const bool bounded = std::any_of(
            unit.statement.facts.begin(), unit.statement.facts.end(), [&](const Fact& known) {
                return known.bound == FactBound::AtMost && fact.value >= 1 && fact.value <= known.value
                       && countsSame(claim, fact, unit.statement, known);
            });
        return bounded && isAbout(claim, unit, evidence);
    });
}

}  // namespace frontdesk
