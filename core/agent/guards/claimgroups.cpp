// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"
#include "core/agent/guards/facts.h"
#include "core/agent/guards/wordtable.h"

namespace frontdesk {
namespace {

/// Figures of one kind that stand together ("3 to 5"), and the words that belong to them and to no other of the sentence.
struct Group {
    QList<const Fact*> facts;
    QSet<QString> words;
};

/// "45 minutes", "$9 per month": the unit of a figure; in "a month costs" it is what costs.
bool countedBefore(const ReadSentence& sentence, int position)
{
    if (!isUnitWord(sentence.tokens.value(position).text))
        return false;
    for (int k = position - 1; k >= std::max(0, position - 3); --k) {
        const Token& token = sentence.tokens.at(k);
        if (token.text == u"," || token.text == u";")
            return false;
        if (token.kind == TokenKind::Number)
            return true;
    }
    return false;
}

bool tells(const Term& term, const Fact& like, const ReadSentence& sentence)
{
    const QString sameKind = u'#' % QString::number(int(like.kind)) % u':';
    return !term.meaning.startsWith(sameKind) && !saidByKind(like.kind, term.meaning)
           && !countedBefore(sentence, term.position)
           && (sentence.tokens.value(term.position + 1).text != u"$"
               || sentence.tokens.value(term.position).text.size() > 2);  // "NZ$6"
}

bool linksBehind(const ReadSentence& sentence, int position)
{
    static const QSet<QString> links = {QStringLiteral("in"),  QStringLiteral("for"), QStringLiteral("on"),
                                        QStringLiteral("to"),  QStringLiteral("at"),  QStringLiteral("if"),
                                        QStringLiteral("fur"), QStringLiteral("im"),  QStringLiteral("bei"),
                                        QStringLiteral("en"),  QStringLiteral("para")};
    for (int k = position + 1; k <= position + 4 && k < int(sentence.tokens.size()); ++k) {
        if (sentence.tokens.at(k).kind == TokenKind::Symbol && sentence.tokens.at(k).text != u"%")
            return false;
        if (links.contains(sentence.tokens.at(k).text))
            return k + 1 < int(sentence.tokens.size()) && !isUnitWord(sentence.tokens.at(k + 1).text);
    }
    return false;
}

/// "$18, or $9": two things; "3 to 5" is one.
bool listedApart(const ReadSentence& sentence, int from, int to)
{
    for (int k = from + 1; k < to; ++k)
        if (sentence.tokens.at(k).text == u"," || sentence.tokens.at(k).text == u";")
            return true;
    return false;
}

int lastComma(const ReadSentence& sentence, int from, int to)
{
    for (int k = to - 1; k > from; --k)
        if (sentence.tokens.at(k).text == u"," || sentence.tokens.at(k).text == u";")
            return k;
    return -1;
}

QList<Group> groupsOf(const ReadSentence& sentence, const Fact& like)
{
    QList<Group> groups;
    QList<const Fact*> facts;
    for (const Fact& fact : sentence.facts)
        if (fact.kind == like.kind && comparable(like, fact)
            && (fact.bound == FactBound::None) == (like.bound == FactBound::None))
            facts << &fact;
    std::sort(facts.begin(), facts.end(), [](const Fact* a, const Fact* b) { return a->position < b->position; });
    const auto wordsBetween = [&](int from, int to) {
        QSet<QString> words;
        for (const Term& term : sentence.terms)
            if (term.position > from && term.position < to && tells(term, like, sentence))
                words << term.meaning;
        return words;
    };
    for (const Fact* fact : std::as_const(facts)) {
        if (groups.isEmpty() || listedApart(sentence, groups.last().facts.last()->position, fact->position)
            || !wordsBetween(groups.last().facts.last()->position, fact->position).isEmpty())
            groups << Group();
        groups.last().facts << fact;
    }
    if (groups.size() < 2)
        return groups;
    // "$6 in the north and $9 in the south", or "a month costs $45, a day $12".
    const int end = int(sentence.tokens.size());
    const bool behind = linksBehind(sentence, groups.first().facts.last()->position)
                        && linksBehind(sentence, groups.last().facts.last()->position);
    for (qsizetype g = 0; g < groups.size(); ++g) {
        const int before = g > 0 ? groups.at(g - 1).facts.last()->position : -1;
        const int after = g + 1 < groups.size() ? groups.at(g + 1).facts.first()->position : end;
        // "29 a month with a term, or 39 without": what stands before the comma belongs to the figure before it.
        const int own = groups.at(g).facts.first()->position;
        const int cut = behind || g == 0 ? -1 : lastComma(sentence, before, own);
        groups[g].words = behind ? wordsBetween(groups.at(g).facts.last()->position, after)
                                 : wordsBetween(std::max(before, cut), own);
        if (cut > before)
            groups[g - 1].words.unite(wordsBetween(before, cut));
    }
    const int lastBefore = groups.at(groups.size() - 2).facts.last()->position;
    if (!behind && lastComma(sentence, lastBefore, groups.last().facts.first()->position) > lastBefore)
        groups.last().words.unite(wordsBetween(groups.last().facts.last()->position, end));
    if (!behind && linksBehind(sentence, groups.last().facts.last()->position))  // "$18, or $9 for students"
        groups.last().words.unite(wordsBetween(groups.last().facts.last()->position, end));
    return groups;
}

bool holds(const Group& group, const Fact& fact)
{
    return std::any_of(group.facts.begin(), group.facts.end(), [&](const Fact* f) { return sameValue(fact, *f); });
}

/// "305 Lantern Row": what the figure counts tells it apart, unless a neighbour counts the same ("3 bags, ... 6 bags").
bool toldByNoun(const Fact& fact, const Fact& known, const ReadSentence& sentence)
{
    if (fact.kind != FactKind::Number || fact.unit != known.unit || fact.unit.isEmpty())
        return false;
    return std::none_of(sentence.facts.begin(), sentence.facts.end(), [&known](const Fact& other) {
        return other.kind == FactKind::Number && other.unit == known.unit && !sameValue(known, other);
    });
}

/// "lost rather than stolen": what it is not.
bool insteadOf(const ReadSentence& sentence, const Term& term)
{
    for (int k = term.position - 1; k >= std::max(0, term.position - 3); --k)
        if (sentence.tokens.at(k).text == u"instead")
            return true;
    return false;
}

}  // namespace

QSet<QString> wordsFor(const ReadSentence& claim, const Fact& fact)
{
    const QList<Group> groups = groupsOf(claim, fact);
    if (groups.size() > 1)
        for (const Group& group : groups)
            if (std::any_of(group.facts.begin(), group.facts.end(),
                            [&](const Fact* f) { return f->position == fact.position; }))
                return group.words;
    QSet<QString> words;
    for (const Term& term : claim.terms)
        if (tells(term, fact, claim) && !insteadOf(claim, term))
            words << term.meaning;
    return words;
}

QStringList countedWords(const ReadSentence& sentence, const Fact& fact)
{
    QStringList words;
    for (int k = fact.position + 1; k <= fact.position + 3 && k < int(sentence.tokens.size()); ++k) {
        const Token& token = sentence.tokens.at(k);
        if (token.kind != TokenKind::Word || wordtable::isFunctionWord(token.text))
            break;
        words << token.text;
    }
    return words;
}

bool takenFromNeighbour(const Fact& fact, const ReadSentence& claim, const Evidence::Unit& unit)
{
    const QList<Group> groups = groupsOf(unit.statement, fact);
    static const QSet<QString> contrasts = {
        QStringLiteral("other"),     QStringLiteral("others"), QStringLiteral("elsewhere"), QStringLiteral("else"),
        QStringLiteral("otherwise"), QStringLiteral("sonst"),  QStringLiteral("andere"),    QStringLiteral("anderen"),
        QStringLiteral("otro"),      QStringLiteral("otros"),  QStringLiteral("otras")};
    const auto contrast = [](const Token& token) { return contrasts.contains(token.text); };
    if (groups.size() < 2 || std::any_of(claim.tokens.begin(), claim.tokens.end(), contrast))
        return false;
    for (const Fact& known : unit.statement.facts) {
        if (!comparable(fact, known) || !sameValue(fact, known))
            continue;
        if (toldByNoun(fact, known, unit.statement))
            return false;
        const auto near = [&](const Token& token) {
            return std::abs(token.clause - known.clause) <= 1 && contrast(token);
        };
        const bool others = std::any_of(claim.terms.begin(), claim.terms.end(), [&](const Term& term) {
            return !term.weak && !term.meaning.startsWith(u'#') && !unit.meanings.contains(term.meaning);
        });
        if (others && std::any_of(unit.statement.tokens.begin(), unit.statement.tokens.end(), near))
            return false;  // "six months otherwise": what the claim names beside it may be the other case
    }
    const QSet<QString> words = wordsFor(claim, fact);
    bool wrong = false;
    for (const Group& mine : groups) {
        if (!holds(mine, fact))
            continue;
        wrong = false;
        for (const Group& other : groups)
            if (&other != &mine && !holds(other, fact) && (other.words - mine.words).intersects(words)
                && !(mine.words - other.words).intersects(words))
                wrong = true;
        if (!wrong)
            return false;
    }
    return wrong;
}

}  // namespace frontdesk
