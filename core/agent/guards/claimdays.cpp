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

/// What a sentence speaks of, but for days, figures and whether it is open.
QSet<QString> subjectsOf(const ReadSentence& sentence)
{
    static const QSet<QString> hours = {QStringLiteral("open"), QStringLiteral("closed"), QStringLiteral("start"),
                                        QStringLiteral("end")};
    QSet<QString> subjects;
    for (const Term& term : sentence.terms)
        if (!term.weak && !isDay(term.meaning) && !term.meaning.startsWith(u'#') && !hours.contains(term.meaning))
            subjects << term.meaning;
    return subjects;
}

/// The unit names all of this itself or in its heading; what the sentence before it said does not count.
bool speaksOfAll(const Evidence::Unit& unit, const QSet<QString>& subjects)
{
    constexpr double OfHeading = 0.5;
    return std::all_of(subjects.begin(), subjects.end(),
                       [&](const QString& subject) { return unit.meanings.value(subject) >= OfHeading; });
}

/// The unit gives opening times of this day, or calls it closed: 1, -1; 0 = neither.
int openIn(const Evidence::Unit& unit, int day)
{
    const ReadSentence& s = unit.statement;
    const QString name = u"day" % QString::number(day);
    if (unit.record >= 0 && unit.meanings.contains(name)) {  // the row of a list is of one day
        if (hasClock(s))
            return 1;
        if (says(s, QStringLiteral("closed")) && !s.negative.contains(true))
            return -1;
    }
    for (const Fact& fact : s.facts)
        if (fact.kind == FactKind::Clock && daysNear(s, fact.clause).contains(day))
            return 1;
    for (const Term& term : s.terms)
        if (term.meaning == u"closed" && daysNear(s, term.clause).contains(day) && !s.negative.value(term.clause))
            return -1;
    return 0;
}

/// The same of all sources; of those that speak of the subjects alone where there are any: that the cafe is open on
/// Mondays says nothing of the gallery, and that the museum's shop is closed nothing of the museum.
int openOn(int day, const QSet<QString>& subjects, const Evidence& evidence)
{
    int any = 0;
    int own = 0;
    for (const Evidence::Unit& unit : evidence.units()) {
        const int state = openIn(unit, day);
        if (state == 0)
            continue;
        any = any > 0 ? any : state;
        if (speaksOfAll(unit, subjects) && subjects.contains(subjectsOf(unit.statement)))
            own = own > 0 ? own : state;
    }
    return own != 0 ? own : any;
}

/// The sentence that gives the claim's subject other days, when its own days stand only where something else is spoken of:
/// "The gallery is open on Mondays" beside "The cafe is open on Mondays. The gallery is open on Tuesdays."
const Evidence::Unit* otherDays(const ReadSentence& claim, const Evidence& evidence)
{
    const QSet<QString> subjects = subjectsOf(claim);
    if (subjects.isEmpty())
        return nullptr;
    const Evidence::Unit* place = nullptr;
    for (const Evidence::Unit& unit : evidence.units()) {
        if (unit.statement.days.isEmpty())
            continue;
        const bool ofAll = speaksOfAll(unit, subjects);
        const bool ofMore = !subjects.contains(subjectsOf(unit.statement));
        if (!unit.statement.days.intersects(claim.days))
            place = ofAll && !ofMore ? &unit : place;
        else if (ofAll || !ofMore)  // "Mon 9-17" may be of anything
            return nullptr;
    }
    return place;
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
        const QSet<QString> subjects = subjectsOf(claim);
        for (const int day : claim.days)
            if (openOn(day, subjects, evidence) == -claimed)
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
    if (!place || other < 0.4 || other <= same + 0.1)
        place = otherDays(claim, evidence);
    if (place)
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
