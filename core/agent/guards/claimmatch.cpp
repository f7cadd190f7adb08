// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"

#include "core/agent/guards/wordtable.h"

#include <QRegularExpression>

#include <cmath>

namespace frontdesk {
namespace {

constexpr double DayMinutes = 24 * 60;
constexpr double OthersWord = 0.3;     ///< weight of a word that belongs to another figure of the claim
constexpr double LittleSubject = 2.2;  ///< below it the sentences around are asked as well

double proximity(int from, int fromClause, int to, int toClause)
{
    const double near = 1 / (1 + std::abs(from - to) / 10.0);
    return near * std::pow(0.6, std::min(2, std::abs(fromClause - toClause)));
}

bool sameDuration(const Fact& claim, const Fact& known)
{
    if ((claim.business && known.calendar) || (claim.calendar && known.business))
        return false;
    const bool rough = claim.unit == u"month" || claim.unit == u"year" || known.unit == u"month"
                       || known.unit == u"year";
    const double tolerance = rough ? 0.017 : 0.0005;
    return closeTo(claim.value, known.value, tolerance)
           || (claim.other > 0 && closeTo(claim.other, known.value, tolerance));
}

bool sameClock(const Fact& claim, const Fact& known)
{
    if (claim.edge != FactEdge::None && known.edge != FactEdge::None && claim.edge != known.edge)
        return false;
    if (claim.value == known.value || std::abs(claim.value - known.value) == DayMinutes)
        return true;
    return (claim.vague || known.vague) && std::fmod(std::abs(claim.value - known.value), 12 * 60) == 0;
}

bool bareNumber(const Fact& fact) { return fact.kind == FactKind::Number; }

bool isDegree(const Fact& fact) { return fact.unit == u"celsius" || fact.unit == u"degree"; }

/// "10 at night" of quiet hours "22-7".
bool isHour(const Fact& clock, const Fact& number)
{
    return clock.kind == FactKind::Clock && number.kind == FactKind::Number && number.value <= 24
           && (closeTo(clock.value, number.value * 60)
               || (clock.vague && closeTo(clock.value + DayMinutes / 2, number.value * 60)));
}

QDate dateOf(const Fact& fact, QDate today)
{
    const int year = fact.year > 0 ? fact.year : today.year();
    return QDate(year, int(fact.value) / 100, int(fact.value) % 100);
}

QDate addWorkdays(QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() <= 5)
            --count;
    }
    return day;
}

/// Every date that the sources say or that lies so many days from one of them.
QSet<QDate> reachableDates(const QList<Fact>& facts, QDate today)
{
    QSet<QDate> dates{today, today.addDays(1)};
    for (const Fact& fact : facts)
        if (fact.kind == FactKind::Date)
            dates << dateOf(fact, today);
    const QSet<QDate> bases = dates;
    for (const Fact& fact : facts)
        if (fact.kind == FactKind::Duration && fact.value >= DayMinutes)
            for (const QDate& base : bases) {
                const int days = int(fact.value / DayMinutes);
                dates << base.addDays(days) << (days <= 60 ? addWorkdays(base, days) : base.addDays(days));
            }
    return dates;
}

bool derivedDate(const Fact& fact, const ReadSentence& claim, const QList<Fact>& facts, QDate today)
{
    if (!today.isValid())
        return false;
    QSet<QDate> dates = reachableDates(facts, today);
    static const QRegularExpression now(
        QStringLiteral("\\b(?:today|tomorrow|now|heute|morgen|hoy|ma\\x{f1}ana|aujourd|demain)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (fact.kind == FactKind::Date && !claim.text.contains(now))
        dates -= {today, today.addDays(1)};
    if (fact.kind == FactKind::Date)
        return dates.contains(dateOf(fact, today));
    const int days = int(fact.value / DayMinutes);
    if (fact.kind != FactKind::Duration || !closeTo(fact.value, days * DayMinutes))
        return false;
    return std::any_of(dates.begin(), dates.end(),
                       [&](const QDate& date) {
                           return date != today.addDays(1) && std::abs(today.daysTo(date)) == days && days > 0;
                       })
           && std::any_of(facts.begin(), facts.end(), [](const Fact& f) { return f.kind == FactKind::Date; });
}

}  // namespace

bool closeTo(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b)); }

bool speaksOf(const ReadSentence& sentence, const Evidence::Unit& unit)
{
    return std::any_of(sentence.terms.begin(), sentence.terms.end(), [&](const Term& term) {
        return !term.weak && !term.meaning.startsWith(u'#') && unit.meanings.contains(term.meaning);
    });
}

bool differBy(double value, const QList<double>& values)
{
    for (const double a : values)
        for (const double b : values)
            if (a > b && closeTo(a - b, value))
                return true;
    return false;
}

QSet<int> daysNear(const ReadSentence& sentence, int clause)
{
    if (sentence.days.isEmpty())
        return {};
    QHash<int, QSet<int>> byClause;
    for (const Term& term : sentence.terms)
        if (term.meaning.startsWith(u"day") && term.meaning.size() == 4)
            byClause[term.clause] << term.meaning.at(3).digitValue();
    for (int c = clause; c >= 0; --c)
        if (byClause.contains(c))
            return byClause.value(c);
    for (int c = clause + 1; c < int(sentence.negative.size()); ++c)
        if (byClause.contains(c))
            return byClause.value(c);
    return {};
}

/// That a price is a cost tells nothing of what costs it.
bool saidByKind(FactKind kind, const QString& meaning)
{
    if (kind == FactKind::Money)
        return meaning == u"cost" || meaning == u"pay" || meaning == u"free";
    return kind == FactKind::Duration && (meaning == u"take" || meaning == u"last" || meaning == u"within");
}

Subject subjectOf(const Fact& fact, const ReadSentence& claim, const Evidence& evidence,
                  const QList<const ReadSentence*>& more)
{
    Subject subject;
    double own = 0;
    double foreign = 0;
    const auto add = [&](const QString& meaning, double weight) {
        double& kept = subject.weights[meaning];
        kept = std::max(kept, weight * evidence.weightOf(meaning) * (evidence.knows(meaning) ? 1 : 0.3));
    };
    const QString sameKind = u'#' % QString::number(int(fact.kind)) % u':';
    const QSet<QString> ownWords = wordsFor(claim, fact);
    const bool span = fact.kind == FactKind::Clock
                      && std::count_if(claim.facts.begin(), claim.facts.end(), [](const Fact& f) {
                             return f.kind == FactKind::Clock;
                         }) > 1;
    for (const Term& term : claim.terms) {
        if (span && (term.meaning == u"open" || term.meaning == u"closed"))
            continue;
        if (term.position == fact.position || term.meaning.startsWith(sameKind) || saidByKind(fact.kind, term.meaning))
            continue;
        const bool foreignWord = fact.value > 0 && !term.meaning.startsWith(u'#') && !ownWords.contains(term.meaning);
        add(term.meaning,
            proximity(fact.position, fact.clause, term.position, term.clause) * (foreignWord ? OthersWord : 1));
        if (!term.weak && !term.meaning.startsWith(u'#'))
            (evidence.knows(term.meaning) ? own : foreign) += evidence.weightOf(term.meaning);
    }
    subject.own = own > 0 ? own / (own + foreign) : 0;
    if (own < LittleSubject) {
        double share = own > 0.5 ? 0.25 : 0.5;
        for (const ReadSentence* sentence : more) {
            for (const Term& term : sentence->terms)
                if (!term.meaning.startsWith(u'#') && evidence.knows(term.meaning))
                    add(term.meaning, share);
            share *= 0.6;
        }
    }
    for (const double weight : std::as_const(subject.weights))
        subject.total += weight;
    return subject;
}

double nearness(const Subject& subject, const Fact& fact, const ReadSentence& claim, const Evidence::Unit& unit,
                const Fact& known, const Evidence&)
{
    const QSet<int> days = daysNear(claim, fact.clause);
    const QSet<int> knownDays = daysNear(unit.statement, known.clause);
    if (!days.isEmpty() && !knownDays.isEmpty() && !days.intersects(knownDays))
        return -1;
    if (subject.total <= 0
        || std::none_of(subject.weights.keyBegin(), subject.weights.keyEnd(),
                        [&](const QString& meaning) { return unit.meanings.contains(meaning); }))
        return 0;
    QHash<QString, double> around;  // of the subject's words only: this is asked for every pair of figures
    for (auto it = subject.weights.cbegin(); it != subject.weights.cend(); ++it)
        if (const auto found = unit.meanings.constFind(it.key()); found != unit.meanings.cend() && *found < 1)
            around.insert(it.key(), *found);
    for (const Term& term : unit.statement.terms) {
        if (term.position == known.position || !subject.weights.contains(term.meaning))
            continue;
        double& kept = around[term.meaning];
        kept = std::max(kept, 0.45 + 0.55 * proximity(known.position, known.clause, term.position, term.clause));
    }
    double sum = 0;
    for (auto it = subject.weights.cbegin(); it != subject.weights.cend(); ++it)
        sum += *it * around.value(it.key());
    return sum / subject.total;
}

bool comparable(const Fact& claim, const Fact& known)
{
    if (claim.kind == known.kind) {
        if (claim.kind == FactKind::Money)
            return claim.unit == known.unit || claim.unit.isEmpty() || known.unit.isEmpty();
        if (claim.kind == FactKind::Measure || claim.kind == FactKind::Member)
            return claim.unit == known.unit || (isDegree(claim) && isDegree(known));
        if (claim.kind == FactKind::Clock)
            return claim.edge == FactEdge::None || known.edge == FactEdge::None || claim.edge == known.edge;
        if (claim.kind == FactKind::Number)
            return claim.unit == known.unit || claim.unit.isEmpty() || known.unit.isEmpty() || claim.raw == known.raw;
        return true;
    }
    const bool figures = claim.kind != FactKind::Member && claim.kind != FactKind::Code
                         && known.kind != FactKind::Member && known.kind != FactKind::Code;
    // "4 installments" says nothing of four per cent; "price 189" of 189 dollars does.
    const Fact& bare = bareNumber(claim) ? claim : known;
    return figures && bareNumber(bare) && (bare.unit.isEmpty() || !bareNumber(known))
           && (!bareNumber(claim) || bareNumber(known) || claim.bound == FactBound::None)
           && (bareNumber(claim) || claim.kind != FactKind::Date);
}

bool sameValue(const Fact& claim, const Fact& known)
{
    if (claim.kind != known.kind)
        return closeTo(claim.raw, known.raw) || (claim.kind == FactKind::Clock && closeTo(claim.value, known.value))
               || isHour(claim, known);
    switch (claim.kind) {
    case FactKind::Duration: return sameDuration(claim, known);
    case FactKind::Clock: return sameClock(claim, known);
    case FactKind::Date:
        if (claim.year > 0 && known.year > 0 && claim.year != known.year)
            return false;
        return claim.value == known.value || claim.value == known.other || claim.other == known.value;
    case FactKind::Member:
        return claim.text == known.text || wordtable::covers(claim.text, known.text)
               || wordtable::covers(known.text, claim.text);
    case FactKind::Code: return claim.text == known.text;
    case FactKind::Measure:
        if (claim.unit != known.unit)  // "31 degrees", of which kind is not said
            return closeTo(claim.raw, known.raw);
        return closeTo(claim.value, known.value, 0.02);
    default: break;
    }
    return closeTo(claim.value, known.value) || (claim.other >= 0 && closeTo(claim.other, known.value))
           || (known.other >= 0 && closeTo(claim.value, known.other));
}

bool isIdle(const Fact& fact) { return fact.kind == FactKind::Number && fact.spelled && fact.value <= 1; }

bool deniedAt(const ReadSentence& sentence, const Fact& fact)
{
    if (sentence.yesNo < 0 || sentence.negative.value(fact.clause) || sentence.exception.value(fact.clause))
        return true;
    return std::any_of(sentence.terms.begin(), sentence.terms.end(), [&](const Term& term) {
        return (term.position == fact.position && term.lacking)
               || (term.clause == fact.clause
                   && (term.meaning == u"refuse" || term.meaning == u"forbid" || term.meaning == u"exclude"
                       || term.meaning == u"unavailable" || term.meaning == u"instead"));
    });
}

bool derived(const Fact& fact, const ReadSentence& claim, const Evidence& evidence, QDate today)
{
    QList<Fact> facts;
    for (const Evidence::Unit& unit : evidence.units())
        facts << unit.statement.facts;
    if (fact.kind == FactKind::Date || fact.kind == FactKind::Duration)
        return derivedDate(fact, claim, facts, today);
    return false;
}

}  // namespace frontdesk
