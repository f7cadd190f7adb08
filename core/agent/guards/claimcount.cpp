// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"
#include "core/agent/guards/facts.h"
#include "core/agent/guards/factsunits.h"
#include "core/agent/guards/wordtable.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace frontdesk {
namespace {

constexpr double MinutesPerHour = 60;
constexpr double MinutesPerDay = 24 * MinutesPerHour;
constexpr qsizetype MostInClaim = 12;  ///< figures; with more of them nothing is reckoned
constexpr qsizetype MostInUnit = 24;   ///< the same for a sentence of the sources
constexpr qsizetype MostFigures = 40;  ///< of one kind, that are held against each other

bool isCount(const Fact& fact)
{
    return (fact.kind == FactKind::Number && fact.value > 1) || fact.kind == FactKind::Duration
           || (fact.kind == FactKind::Measure && fact.unit == u"people");
}

/// So many times the price of the unit: of one, or of as many as it names ("100 points are worth 5 dollars").
bool isTimes(const Fact& count, const Fact& money, const Evidence::Unit& unit)
{
    if (unit.statement.facts.size() > MostInUnit)
        return false;
    for (const Fact& price : unit.statement.facts) {
        if (price.kind != FactKind::Money || price.value <= 0 || !comparable(money, price))
            continue;
        if (count.kind != FactKind::Duration && closeTo(price.value * count.value, money.value))
            return true;
        for (const Fact& base : unit.statement.facts)
            if (base.kind == count.kind && base.value > 0
                && (base.unit == count.unit || base.kind == FactKind::Duration)
                && (base.kind != FactKind::Number || !base.unit.isEmpty())
                && closeTo(price.value * count.value / base.value, money.value))
                return true;
        if (count.kind == FactKind::Duration && count.unit == u"hour"
            && std::any_of(unit.statement.facts.begin(), unit.statement.facts.end(),
                           [](const Fact& f) { return f.kind == FactKind::Member && f.text == u"hourly"; })
            && closeTo(price.value * count.value / MinutesPerHour, money.value))
            return true;
    }
    return false;
}

/// The sources name a price for as many ("three for 17"): it is no multiple.
bool hasOwnPrice(const Fact& count, const ReadSentence& claim, const Evidence& evidence)
{
    return std::any_of(evidence.units().begin(), evidence.units().end(), [&](const Evidence::Unit& unit) {
        const QList<Fact>& facts = unit.statement.facts;
        const bool priced = std::any_of(facts.begin(), facts.end(),
                                        [](const Fact& f) { return f.kind == FactKind::Money && f.value > 0; });
        const auto counted = std::count_if(facts.begin(), facts.end(),
                                           [](const Fact& f) { return f.kind == FactKind::Number && f.value > 1; });
        return priced && counted == 1 && speaksOf(claim, unit)
               && std::any_of(facts.begin(), facts.end(), [&](const Fact& f) {
                      return f.kind == FactKind::Number && f.value == count.value && f.bound == FactBound::None;
                  });
    });
}

/// "pay half", "20 percent cheaper".
bool isShare(const Fact& money, const Evidence::Unit& unit)
{
    const bool half = std::any_of(unit.statement.terms.begin(), unit.statement.terms.end(),
                                  [](const Term& term) { return term.meaning == u"half"; });
    if (unit.statement.facts.size() > MostInUnit)
        return false;
    for (const Fact& price : unit.statement.facts) {
        if (price.kind != FactKind::Money || price.value <= 0 || !comparable(money, price))
            continue;
        if (half && closeTo(price.value / 2, money.value))
            return true;
        for (const Fact& part : unit.statement.facts)
            if (part.kind == FactKind::Percent && closeTo(price.value * (1 - part.value / 100), money.value))
                return true;
    }
    return false;
}

/// What a claim gives the price of one of: "per person", "a day", "each ticket".
struct Priced {
    QSet<QString> meanings;  ///< of all its words, and the spans of its rhythms
    bool people = false;
};

bool namesPeople(const QString& word) { return measures().value(word).name == u"people"; }

Priced pricedIn(const ReadSentence& claim)
{
    static const QHash<QString, QString> rhythms = {{QStringLiteral("hourly"), QStringLiteral("hour")},
                                                    {QStringLiteral("daily"), QStringLiteral("day")},
                                                    {QStringLiteral("weekly"), QStringLiteral("week")},
                                                    {QStringLiteral("monthly"), QStringLiteral("month")},
                                                    {QStringLiteral("yearly"), QStringLiteral("year")}};
    Priced priced;
    for (const Token& token : claim.tokens)
        if (token.kind == TokenKind::Word) {
            priced.meanings << wordtable::conceptOf(token.text);
            priced.people = priced.people || namesPeople(token.text);
        }
    for (const Fact& fact : claim.facts)
        if (fact.kind == FactKind::Member && rhythms.contains(fact.text))
            priced.meanings << wordtable::conceptOf(rhythms.value(fact.text));
    return priced;
}

bool isOneOf(const Priced& priced, const QString& word)
{
    return priced.meanings.contains(wordtable::conceptOf(word)) || (priced.people && namesPeople(word));
}

/// It says how many there are of what the claim prices: "quantity: 2", "days: 3", "ten lessons".
bool isCountOf(const Fact& fact, const Evidence::Unit& unit, const Priced& priced)
{
    if (fact.value <= 1 || (fact.kind != FactKind::Number && fact.kind != FactKind::Duration))
        return false;
    if (fact.kind == FactKind::Duration)
        return isOneOf(priced, fact.unit);
    if (unit.record < 0) {
        const QStringList words = countedWords(unit.statement, fact);
        return std::any_of(words.begin(), words.end(), [&](const QString& word) {
            return !saidByKind(FactKind::Money, wordtable::conceptOf(word)) && isOneOf(priced, word);
        });
    }
    static const QSet<QString> counts = {
        QStringLiteral("quantity"), QStringLiteral("qty"),   QStringLiteral("count"),
        QStringLiteral("anzahl"),   QStringLiteral("menge"), QStringLiteral("stuck"),
        QStringLiteral("nachte"),   QStringLiteral("gaste"), QStringLiteral("cantidad")};
    const QString name = wordtable::plain(unit.key.section(u' ', -1));
    const bool several = name.endsWith(u's') || isUnitWord(name);  // "order: 4" is a number, no count
    return counts.contains(name) || (several && isOneOf(priced, name));
}

/// It is a price of all together; in a result its name says so: a "deposit" or a "price" is none.
bool isTotal(const Fact& fact, const Evidence::Unit& unit)
{
    if (fact.value <= 1 || fact.bound != FactBound::None)
        return false;
    if (unit.record < 0)
        return fact.kind == FactKind::Money;
    static const QSet<QString> totals = {
        QStringLiteral("total"),     QStringLiteral("sum"),          QStringLiteral("subtotal"),
        QStringLiteral("amount"),    QStringLiteral("paid"),         QStringLiteral("gesamt"),
        QStringLiteral("summe"),     QStringLiteral("gesamtpreis"),  QStringLiteral("betrag"),
        QStringLiteral("endbetrag"), QStringLiteral("gesamtbetrag"), QStringLiteral("importe"),
        QStringLiteral("montant")};
    const QStringList names = wordtable::plain(unit.key).split(u' ');
    const QString meaning = wordtable::conceptOf(names.last());
    const bool named = std::any_of(names.begin(), names.end(),
                                   [](const QString& name) { return totals.contains(name); });
    return (fact.kind == FactKind::Money || fact.kind == FactKind::Number) && named
           && (totals.contains(names.last()) || meaning == u"cost" || meaning == u"pay");
}

/// "That is 49 euros a day", of a result or a sentence that names the whole and how many days.
bool isQuotient(const Fact& money, const ReadSentence& claim, const Evidence& evidence)
{
    static const QRegularExpression each(QStringLiteral("\\b(?:each|per|apiece|single|einzelne|pro|je|por|par)\\b"));
    const bool shared = claim.text.toLower().contains(each)
                        || std::any_of(claim.facts.begin(), claim.facts.end(),
                                       [](const Fact& f) { return f.kind == FactKind::Member && f.unit == u"rhythm"; });
    if (!shared)
        return false;
    const Priced priced = pricedIn(claim);
    struct Parts {
        QList<double> wholes, counts;
    };
    QHash<int, Parts> groups;
    int text = -1;  // each sentence of a document is its own
    for (const Evidence::Unit& unit : evidence.units()) {
        const int group = unit.record >= 0 ? unit.record : text--;
        if (unit.record < 0 && !speaksOf(claim, unit))
            continue;
        for (const Fact& fact : unit.statement.facts) {
            if (isTotal(fact, unit) && groups[group].wholes.size() < MostFigures)
                groups[group].wholes << fact.value;
            if (isCountOf(fact, unit, priced) && groups[group].counts.size() < MostFigures)
                groups[group].counts << (fact.kind == FactKind::Duration ? fact.raw : fact.value);
        }
    }
    for (const Parts& parts : std::as_const(groups))
        for (const double whole : parts.wholes)
            for (const double count : parts.counts)
                if (count < whole && count <= 100 && closeTo(whole / count, money.value))
                    return true;
    return false;
}

/// "two days later": between two dates or two spans of the sources.
bool isBetween(const Fact& span, const ReadSentence& claim, const Evidence& evidence)
{
    static const QRegularExpression later(QStringLiteral(
        "\\b(?:later|earlier|after that|afterwards|another|further|apart|more|sp\u00e4ter|danach|fr\u00fcher|weitere|"
        "despu\u00e9s|m\u00e1s tarde|plus tard)\\b"));
    if (!claim.text.toLower().contains(later) || isLimit(claim, span))
        return false;
    QList<double> days;
    QList<double> spans;
    for (const Evidence::Unit& unit : evidence.units())
        for (const Fact& fact : unit.statement.facts)
            if (fact.kind == FactKind::Date && fact.year > 0 && days.size() < MostFigures)
                days << double(QDate(fact.year, int(fact.value) / 100, int(fact.value) % 100).toJulianDay())
                            * MinutesPerDay;
            else if (fact.kind == FactKind::Duration && spans.size() < MostFigures)
                spans << fact.value;
    return differBy(span.value, days) || differBy(span.value, spans);
}

/// "45 minutes before closing", and the time of closing.
bool isShifted(const Fact& clock, const Evidence& evidence)
{
    const auto bounds = [](const Evidence::Unit& unit) {
        return std::any_of(unit.statement.terms.begin(), unit.statement.terms.end(), [](const Term& term) {
            return term.meaning == u"closed" || term.meaning == u"open" || term.meaning == u"end"
                   || term.meaning == u"start";
        });
    };
    QList<double> times;
    QList<double> shifts;
    for (const Evidence::Unit& unit : evidence.units())
        for (const Fact& fact : unit.statement.facts) {
            if (fact.kind == FactKind::Clock && times.size() < MostFigures)
                times << fact.value;
            if (!bounds(unit) || fact.kind != FactKind::Duration || fact.value > 3 * MinutesPerHour
                || shifts.size() >= MostFigures)
                continue;
            for (const Term& term : unit.statement.terms)
                if (std::abs(term.position - fact.position) <= 2
                    && (term.meaning == u"before" || term.meaning == u"after"))
                    shifts << (term.meaning == u"before" ? -fact.value : fact.value);
        }
    for (const double time : std::as_const(times))
        for (const double shift : std::as_const(shifts))
            if (time + shift == clock.value)
                return true;
    return false;
}

/// The year in which the sources or today put this day.
int yearOf(const Fact& date, const Evidence& evidence, QDate today)
{
    if (date.year > 0)
        return date.year;
    int year = 0;
    for (const Evidence::Unit& unit : evidence.units())
        for (const Fact& known : unit.statement.facts)
            if (known.kind == FactKind::Date && known.year > 0 && known.value == date.value) {
                if (year > 0 && year != known.year)
                    return 0;
                year = known.year;
            }
    if (year > 0 || !today.isValid())
        return year;
    const QDate here(today.year(), int(date.value) / 100, int(date.value) % 100);
    return here.isValid() && here < today.addDays(-60) ? today.year() + 1 : today.year();
}

/// "closed from December 23 to January 2": December 27, and January 3 as the day behind it.
bool isInSpan(const Fact& date, const Evidence& evidence)
{
    const auto day = [](double value, int year) { return QDate(year, int(value) / 100, int(value) % 100); };
    for (const Evidence::Unit& unit : evidence.units()) {
        QList<double> dates;
        for (const Fact& known : unit.statement.facts)
            if (known.kind == FactKind::Date)
                dates << known.value;
        if (dates.size() != 2 || unit.record >= 0)
            continue;
        const QDate from = day(dates.first(), 2000);
        const QDate to = day(dates.last(), dates.last() < dates.first() ? 2001 : 2000);
        for (const int year : {2000, 2001})
            if (const QDate said = day(date.value, year); said.isValid() && from < said && said <= to.addDays(1))
                return true;
    }
    return false;
}

/// "ten times the space", "5 more a month", "two lessons a week" of two weekdays.
bool isCompared(const Fact& number, const ReadSentence& claim, const Evidence& evidence)
{
    static const QRegularExpression more(
        QStringLiteral("\\b(?:more|less|cheaper|extra|mehr|weniger|m\u00e1s|menos)\\b"));
    const bool differs = claim.text.toLower().contains(more) && !isLimit(claim, number);
    const bool weekly = std::any_of(claim.facts.begin(), claim.facts.end(),
                                    [](const Fact& f) { return f.kind == FactKind::Member && f.text == u"weekly"; });
    QList<double> values;
    QList<double> measures;
    for (const Evidence::Unit& unit : evidence.units()) {
        if (weekly && unit.statement.days.size() == int(number.value) && speaksOf(claim, unit))
            return true;
        for (const Fact& fact : unit.statement.facts)
            if ((fact.kind == FactKind::Number || fact.kind == FactKind::Money) && values.size() < MostFigures)
                values << fact.value;
            else if (fact.kind == FactKind::Measure && measures.size() < MostFigures)
                measures << fact.value;
    }
    if (number.unit == u"time")
        for (const double a : std::as_const(measures))
            for (const double b : std::as_const(measures))
                if (b > 0 && closeTo(a / b, number.value))
                    return true;
    return differs && differBy(number.value, values);
}

/// "With two lessons a week, the ten lessons take five weeks."
bool isOfItself(const Fact& span, const ReadSentence& claim)
{
    QList<double> numbers;
    for (const Fact& fact : claim.facts)
        if (fact.kind == FactKind::Number && fact.value > 1)
            numbers << fact.value;
    for (const double whole : std::as_const(numbers))
        for (const double part : std::as_const(numbers))
            if (whole > part && closeTo(whole / part, span.raw))
                return true;
    return false;
}

bool isPerEach(const ReadSentence& sentence)
{
    static const QSet<QString> words = {QStringLiteral("each"), QStringLiteral("every"), QStringLiteral("per"),
                                        QStringLiteral("je"),   QStringLiteral("jeder"), QStringLiteral("jede"),
                                        QStringLiteral("pro"),  QStringLiteral("cada"),  QStringLiteral("por")};
    return std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                       [](const Token& token) { return words.contains(token.text); });
}

/// "A family of four may take four suitcases", of one for each: either of the two numbers.
bool isForEach(const Fact& number, const ReadSentence& claim, const Evidence& evidence)
{
    const auto times = [&](const Fact& people, const Fact& things) {
        return std::any_of(evidence.units().begin(), evidence.units().end(), [&](const Evidence::Unit& unit) {
            return isPerEach(unit.statement)
                   && std::any_of(unit.statement.facts.begin(), unit.statement.facts.end(), [&](const Fact& known) {
                          return known.kind == FactKind::Number && known.unit == things.unit
                                 && closeTo(known.value * people.value, things.value);
                      });
        });
    };
    const auto isThings = [](const Fact& fact) { return fact.kind == FactKind::Number && !fact.unit.isEmpty(); };
    const auto isPeople = [](const Fact& fact) { return isCount(fact) && fact.kind != FactKind::Duration; };
    return std::any_of(claim.facts.begin(), claim.facts.end(), [&](const Fact& other) {
        return other.position != number.position
               && ((isThings(number) && isPeople(other) && times(other, number))
                   || (isThings(other) && isPeople(number) && times(number, other)));
    });
}

/// A source has this weekday beside this date: then it is the year that was guessed wrongly.
bool isSaidSo(const Fact& date, const QSet<int>& days, const Evidence& evidence)
{
    return std::any_of(evidence.units().begin(), evidence.units().end(), [&](const Evidence::Unit& unit) {
        const ReadSentence& said = unit.statement;
        return said.days.contains(days)
               && std::any_of(said.facts.begin(), said.facts.end(), [&date](const Fact& known) {
                      return known.kind == FactKind::Date && known.value == date.value;
                  });
    });
}

bool isKnownYear(const Fact& fact, const Evidence& evidence)
{
    return std::any_of(evidence.units().begin(), evidence.units().end(), [&](const Evidence::Unit& unit) {
        return std::any_of(unit.statement.facts.begin(), unit.statement.facts.end(),
                           [&](const Fact& known) { return known.kind == FactKind::Date && known.year == fact.value; });
    });
}

}  // namespace

GroundVerdict checkCalendar(const ReadSentence& claim, const Evidence& evidence, QDate today)
{
    for (const Fact& date : claim.facts) {
        if (date.kind != FactKind::Date || date.other >= 0)
            continue;
        for (const Term& term : claim.terms) {
            const bool beside = term.meaning.size() == 4 && term.meaning.startsWith(u"day")
                                && term.meaning.at(3).isDigit() && date.position - term.position >= 1
                                && date.position - term.position <= 4;
            if (!beside || claim.days.size() != 1)
                continue;
            bool linked = true;  // "Wednesday, November 24", "jueves 25 de noviembre", not "Monday to November 24"
            for (int k = term.position + 1; k < date.position; ++k)
                linked = linked
                         && (claim.tokens.at(k).text == u"," || claim.tokens.at(k).text == u"the"
                             || claim.tokens.at(k).text == u"den" || monthOf(claim.tokens.at(k).text) > 0);
            const int year = yearOf(date, evidence, today);
            const QDate day(year, int(date.value) / 100, int(date.value) % 100);
            if (linked && year > 0 && day.isValid() && day.dayOfWeek() - 1 != term.meaning.at(3).digitValue()
                && !isSaidSo(date, claim.days, evidence))
                return {
                    Grounding::Contradicted, QStringLiteral("date"),
                    QStringLiteral("%1 is a %2").arg(day.toString(Qt::ISODate), QLocale::c().dayName(day.dayOfWeek()))};
        }
    }
    return {};
}

namespace {

/// On which side of the figure it is said: 1 "from 40", -1 "up to 40", 0 = neither.
int sideOf(const ReadSentence& sentence, const Fact& fact)
{
    static const QSet<QString> from = {
        QStringLiteral("from"),     QStringLiteral("ab"),         QStringLiteral("over"),   QStringLiteral("above"),
        QStringLiteral("atleast"),  QStringLiteral("mindestens"), QStringLiteral("partir"), QStringLiteral("almenos"),
        QStringLiteral("uber"),     QStringLiteral("mayores"),    QStringLiteral("langer"), QStringLiteral("mehr"),
        QStringLiteral("exceeding")};
    static const QSet<QString> until = {QStringLiteral("upto"),   QStringLiteral("under"), QStringLiteral("below"),
                                        QStringLiteral("atmost"), QStringLiteral("bis"),   QStringLiteral("hochstens"),
                                        QStringLiteral("unter"),  QStringLiteral("hasta"), QStringLiteral("menores")};
    for (int k = fact.position - 1; k >= std::max(0, fact.position - 5); --k) {
        const Token& token = sentence.tokens.at(k);
        if (token.kind == TokenKind::Number || token.text == u"," || token.text == u";")
            return 0;
        if (from.contains(token.text) || until.contains(token.text))
            return from.contains(token.text) ? 1 : -1;
    }
    return 0;
}

bool saysFree(const ReadSentence& sentence)
{
    return std::any_of(sentence.facts.begin(), sentence.facts.end(),
                       [](const Fact& f) { return f.kind == FactKind::Money && f.value == 0; });
}

int limitsIn(const ReadSentence& sentence)
{
    return int(std::count_if(sentence.facts.begin(), sentence.facts.end(),
                             [&](const Fact& fact) { return fact.value > 0 && sideOf(sentence, fact) != 0; }));
}

}  // namespace

GroundVerdict checkFreeLimit(const ReadSentence& claim, const Evidence& evidence)
{
    if (claim.facts.size() > MostInClaim || !saysFree(claim) || claim.negative.contains(true) || limitsIn(claim) != 1)
        return {};
    for (const Fact& fact : claim.facts) {
        const int side = fact.value > 0 ? sideOf(claim, fact) : 0;
        if (side == 0)
            continue;
        for (const Evidence::Unit& unit : evidence.units()) {
            const ReadSentence& s = unit.statement;
            if (!saysFree(s) || s.negative.contains(true) || limitsIn(s) != 1 || !speaksOf(claim, unit))
                continue;
            for (const Fact& known : s.facts)
                if (known.kind == fact.kind && comparable(fact, known) && sameValue(fact, known)
                    && sideOf(s, known) == -side)
                    return {Grounding::Contradicted, QStringLiteral("limit"),
                            QStringLiteral("%1 says so of the other side of the limit: %2")
                                .arg(unit.source, s.text.left(160))};
        }
    }
    return {};
}

bool counts(const Fact& fact, const ReadSentence& claim, const Evidence& evidence)
{
    if (claim.facts.size() > MostInClaim || !isCount(fact) || hasOwnPrice(fact, claim, evidence))
        return false;
    if (isForEach(fact, claim, evidence))
        return true;
    for (const Fact& money : claim.facts) {
        if (money.kind != FactKind::Money || money.value <= 0)
            continue;
        const auto times = [&](const Evidence::Unit& unit) {
            return speaksOf(claim, unit) && isTimes(fact, money, unit);
        };
        if (std::any_of(evidence.units().begin(), evidence.units().end(), times))
            return true;
    }
    return false;
}

bool onOtherSide(const ReadSentence& claim, const ReadSentence& known)
{
    const auto priced = [](const ReadSentence& sentence) {
        return std::any_of(sentence.facts.begin(), sentence.facts.end(),
                           [](const Fact& f) { return f.kind == FactKind::Money && f.value > 0; });
    };
    if (claim.facts.size() > MostInClaim || known.facts.size() > MostInUnit)
        return false;
    if (!(saysFree(claim) && priced(known)) && !(saysFree(known) && priced(claim)))
        return false;
    for (const Fact& mine : claim.facts)
        for (const Fact& other : known.facts)
            if (mine.value > 0 && mine.kind == other.kind && sameValue(mine, other) && comparable(mine, other)
                && sideOf(known, other) == 1 && sideOf(claim, mine) <= 0)
                return true;
    return false;
}

bool reckoned(const Fact& fact, const ReadSentence& claim, const ReadSentence& customer, const Evidence& evidence)
{
    if (claim.facts.size() > MostInClaim || customer.facts.size() > MostInClaim)
        return false;
    if (fact.kind == FactKind::Duration)
        return isBetween(fact, claim, evidence) || isOfItself(fact, claim);
    if (fact.kind == FactKind::Clock)
        return isShifted(fact, evidence);
    if (fact.kind == FactKind::Number)
        return (fact.value >= 1990 && fact.value < 2100 && isKnownYear(fact, evidence))
               || isCompared(fact, claim, evidence);
    if (fact.kind == FactKind::Date)
        return isInSpan(fact, evidence);
    if (fact.kind == FactKind::Percent)  // "50 percent" of what is "half"
        return fact.value == 50
               && std::any_of(evidence.units().begin(), evidence.units().end(), [&](const Evidence::Unit& unit) {
                      return unit.statement.terms.size() > 0 && unit.meanings.value(QStringLiteral("half")) >= 1
                             && speaksOf(claim, unit);
                  });
    if (fact.kind != FactKind::Money)
        return false;
    if (fact.value <= 0)
        return std::any_of(evidence.units().begin(), evidence.units().end(), [&](const Evidence::Unit& unit) {
            return speaksOf(claim, unit) && onOtherSide(claim, unit.statement);
        });
    const QList<Fact> near = claim.facts + customer.facts;
    for (const Evidence::Unit& unit : evidence.units())
        if (speaksOf(claim, unit)
            && (isShare(fact, unit) || std::any_of(near.begin(), near.end(), [&](const Fact& count) {
                    return isCount(count) && isTimes(count, fact, unit) && !hasOwnPrice(count, claim, evidence);
                })))
            return true;
    return isQuotient(fact, claim, evidence);
}

}  // namespace frontdesk
