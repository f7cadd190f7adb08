// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"
#include "core/agent/guards/wordtable.h"

#include <QLocale>
#include <QRegularExpression>

namespace frontdesk {
namespace {

bool isDay(const QString& meaning) { return meaning.size() == 4 && meaning.startsWith(u"day"); }

/// How much of the claim but for its days (and `without`) stands in the unit.
double coverage(const ReadSentence& claim, const Evidence::Unit& unit, const Evidence& evidence,
                const QString& without = {})
{
    double total = 0;
    double shared = 0;
    for (const Term& term : claim.terms) {
        if (isDay(term.meaning) || term.meaning == without)
            continue;
        const double weight = evidence.weightOf(term.meaning);
        total += weight;
        shared += weight * unit.meanings.value(term.meaning);
    }
    return total > 0 ? shared / total : 0;
}

bool says(const ReadSentence& sentence, const QString& meaning)
{
    return std::any_of(sentence.terms.begin(), sentence.terms.end(),
                       [&](const Term& t) { return t.meaning == meaning; });
}

bool hasClock(const ReadSentence& sentence)
{
    return std::any_of(sentence.facts.begin(), sentence.facts.end(),
                       [](const Fact& f) { return f.kind == FactKind::Clock; });
}

/// The sources give opening times of this day, or call it closed: 1, -1; 0 = neither.
int openOn(int day, const Evidence& evidence)
{
    int state = 0;
    const QString name = u"day" % QString::number(day);
    for (const Evidence::Unit& unit : evidence.units()) {
        if (unit.record >= 0 && unit.meanings.contains(name)) {  // the row of a list is of one day
            if (hasClock(unit.statement))
                state = 1;
            else if (says(unit.statement, QStringLiteral("closed")) && !unit.statement.negative.contains(true))
                state = state == 0 ? -1 : state;
        }
        for (const Fact& fact : unit.statement.facts)
            if (fact.kind == FactKind::Clock && daysNear(unit.statement, fact.clause).contains(day))
                state = 1;
        for (const Term& term : unit.statement.terms)
            if (term.meaning == u"closed" && state == 0 && daysNear(unit.statement, term.clause).contains(day)
                && !unit.statement.negative.value(term.clause))
                state = -1;
    }
    return state;
}

QString dayName(int day) { return QLocale::c().dayName(day + 1); }

}  // namespace

GroundVerdict checkDays(const ReadSentence& claim, const Evidence& evidence)
{
    if (claim.days.isEmpty() || claim.days.size() > 5)
        return {};
    const bool negative = claim.negative.contains(true);
    const bool closed = says(claim, QStringLiteral("closed"));
    const bool open = says(claim, QStringLiteral("open"));
    if ((closed || open) && !hasClock(claim)) {
        const int claimed = (closed != negative) ? -1 : 1;
        for (const int day : claim.days)
            if (openOn(day, evidence) == -claimed)
                return {Grounding::Contradicted, QStringLiteral("date"),
                        QStringLiteral("%1 is %2")
                            .arg(dayName(day), claimed > 0 ? QStringLiteral("closed") : QStringLiteral("open"))};
        return {};
    }
    if (negative)
        return {};
    double same = 0;
    double other = 0;
    const Evidence::Unit* place = nullptr;
    for (const Evidence::Unit& unit : evidence.units()) {
        if (unit.statement.days.isEmpty())
            continue;
        const double near = coverage(claim, unit, evidence);
        if (unit.statement.days.contains(claim.days))
            same = std::max(same, near);
        else if (!unit.statement.days.intersects(claim.days) && near > other) {
            other = near;
            place = &unit;
        }
    }
    if (place && other >= 0.4 && other > same + 0.1)
        return {Grounding::Contradicted, QStringLiteral("date"),
                QStringLiteral("%1 speaks of other days: %2").arg(place->source, place->statement.text.left(160))};
    return {};
}

GroundVerdict checkSwappedName(const ReadSentence& claim, const Evidence& evidence)
{
    if (claim.negative.contains(true))
        return {};
    static const QRegularExpression words(QStringLiteral("(?<=[\\p{L},;] )\\p{Lu}[\\p{L}\\p{M}]{2,}"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = words.globalMatch(claim.text); it.hasNext();) {
        const QString name = it.next().captured();
        const QString meaning = wordtable::conceptOf(wordtable::plain(name));
        if (!evidence.knows(meaning) || !wordtable::familyOf(meaning).isEmpty() || !evidence.isName(meaning))
            continue;
        double same = 0;
        double other = 0;
        const Evidence::Unit* place = nullptr;
        for (const Evidence::Unit& unit : evidence.units()) {
            const double near = coverage(claim, unit, evidence, meaning);
            if (unit.meanings.contains(meaning))
                same = std::max(same, near);
            else if (near > other && evidence.namesAnother(unit, claim)) {
                other = near;
                place = &unit;
            }
        }
        if (place && other >= 0.6 && same < other * 0.6)
            return {Grounding::Contradicted, QStringLiteral("name"),
                    QStringLiteral("%1 names another one: %2").arg(place->source, place->statement.text.left(160))};
    }
    return {};
}

}  // namespace frontdesk
