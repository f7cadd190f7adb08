// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"

#include <QRegularExpression>

#include <cmath>

namespace frontdesk {
namespace {

constexpr double MostCounted = 60;    ///< of one thing, in one sentence
constexpr qsizetype MostPrices = 24;  ///< that are held against each other
constexpr qsizetype MostCounts = 8;
constexpr qsizetype MostAmounts = 160;

QRegularExpression cue(const char* words)
{
    return QRegularExpression(u"\\b(?:" % QString::fromUtf8(words) % u")\\b",
                              QRegularExpression::UseUnicodePropertiesOption);
}

/// How a sentence says that its figure is reckoned from others.
struct Reckoning {
    bool adds = false;    ///< "together", "for the two of you"
    bool takes = false;   ///< "remains", "cheaper"
    bool shares = false;  ///< "half", "with the discount", "as a deposit"
};

Reckoning reckoningOf(const QString& sentence)
{
    static const QRegularExpression adds = cue(
        "total|altogether|together|sum|both|combined|in all|all in|comes? to|coming to|adds? up|works? out|"
        "would (?:be|come|cost|make|pay)|you(?:'d| would) (?:be|pay)|plus|bill|least you|with (?:an?|the|your|our|one|two)|each|"
        "for (?:the )?(?:two|three|four|five|six|both|everyone|\\d+)|(?:two|three|four|five|six) of you|"
        "insgesamt|zusammen|macht|kommen auf|kommt auf|w\u00e4ren?|f\u00fcr (?:zwei|drei|vier|beide|\\d+)|zu zweit|"
        "en total|suman?|juntos|juntas|saldr\u00eda|ser\u00edan|para (?:las |los )?(?:dos|tres|cuatro)|"
        "au total|en tout|ferai(?:t|ent)|seraient|pour (?:vous |les )?(?:deux|trois|quatre)");
    static const QRegularExpression takes = cue(
        "cheaper|dearer|more expensive|less|more|difference|sav(?:e|es|ing)|remain(?:s|ing|der)?|left|still (?:due|owe|to pay|be due)|"
        "balance|outstanding|owe|the rest|g\u00fcnstiger|teurer|mehr|weniger|bleib\\w*|restlich\\w*|rest|offen|"
        "m\u00e1s|menos|quedan?|ahorra\\w*|moins|reste\\w*");
    static const QRegularExpression shares = cue(
        "half|percent|discount|reduced|deposit|down payment|put down|secure|express|surcharge|off|h\u00e4lfte|halb\\w*|prozent|"
        "rabatt|anzahlung|aufschlag|zuschlag|mitad|descuento|anticipo|recargo|moiti\u00e9|remise|acompte|arrhes|suppl\u00e9ment");
    const QString text = sentence.toLower();
    return {text.contains(adds), text.contains(takes), text.contains(shares) || text.contains(u'%')};
}

bool namesCurrency(const QString& text)
{
    static const QRegularExpression currency(
        QString::fromUtf8("[$\u20ac\u00a3]|\\b(?:dollars?|euros?|pounds?|pence|cents?|francs?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(currency);
}

/// What the sources give for reckoning.
struct Given {
    QList<double> prices;
    QList<double> counts{1};
    QList<double> parts;  ///< shares of a price, 0..1
};

void addOnce(QList<double>& values, double value, qsizetype most)
{
    if (values.size() < most && !values.contains(value))
        values << value;
}

void addCount(Given& given, const Fact& fact)
{
    const bool counted = fact.kind == FactKind::Number || (fact.kind == FactKind::Measure && fact.unit == u"people");
    const double count = fact.kind == FactKind::Duration ? fact.raw : fact.value;
    if ((counted || fact.kind == FactKind::Duration) && count > 1 && count <= MostCounted && count == std::floor(count))
        addOnce(given.counts, count, MostCounts);
}

void addUnit(Given& given, const Evidence::Unit& unit)
{
    const bool currency = namesCurrency(unit.statement.text);
    for (const Fact& fact : unit.statement.facts) {
        const bool bare = fact.kind == FactKind::Number && (currency || unit.record >= 0);
        if ((fact.kind == FactKind::Money || bare) && fact.value > 0)
            addOnce(given.prices, fact.value, MostPrices);
        if (fact.kind == FactKind::Percent && fact.value > 0)
            addOnce(given.parts, fact.value / 100, MostCounts);
        if (unit.record >= 0 || fact.kind == FactKind::Number)
            addCount(given, fact);
    }
}

/// Between two dates of a result: "arrival", "departure".
void addNights(Given& given, const Evidence& evidence)
{
    QHash<int, QList<QDate>> dates;
    for (const Evidence::Unit& unit : evidence.units())
        for (const Fact& fact : unit.statement.facts)
            if (unit.record >= 0 && fact.kind == FactKind::Date && fact.year > 0)
                dates[unit.record] << QDate(fact.year, int(fact.value) / 100, int(fact.value) % 100);
    for (const QList<QDate>& ends : std::as_const(dates))
        if (ends.size() == 2)
            if (const qint64 nights = std::abs(ends.first().daysTo(ends.last())); nights > 1 && nights < MostCounted)
                addOnce(given.counts, double(nights), MostCounts);
}

Given givenFor(const ReadSentence& claim, const ReadSentence& customer, const Evidence& evidence)
{
    Given given;
    for (const Fact& fact : claim.facts + customer.facts)
        addCount(given, fact);
    for (const Fact& fact : customer.facts)
        if (fact.kind == FactKind::Money && fact.value > 0)
            addOnce(given.prices, fact.value, MostPrices);
    static const QRegularExpression pair = cue(
        "both|couple|twice|double|beide|zweimal|doppelt|ambos|doble|deux|double");
    if (claim.text.toLower().contains(pair) || customer.text.toLower().contains(pair))
        addOnce(given.counts, 2, MostCounts);
    addOnce(given.parts, 0.5, MostCounts);
    addNights(given, evidence);
    // What the sentence or the question speaks of comes first: the prices are bounded.
    for (const bool near : {true, false})
        for (const Evidence::Unit& unit : evidence.units())
            if ((unit.record >= 0 || speaksOf(claim, unit) || speaksOf(customer, unit)) == near)
                addUnit(given, unit);
    return given;
}

/// So many times a price each.
QList<double> amountsOf(const Given& given, bool shares)
{
    QList<double> amounts;
    for (const double count : given.counts)
        for (const double price : given.prices)
            addOnce(amounts, price * count, MostAmounts);
    const QList<double> whole = shares ? amounts : QList<double>();
    for (const double amount : whole)
        for (const double part : given.parts)
            for (const double share : {part, 1 - part, 1 + part})
                addOnce(amounts, amount * share, MostAmounts);
    return amounts;
}

bool isSumOf(double value, const QList<double>& amounts, const QList<double>& prices)
{
    for (qsizetype i = 0; i < amounts.size(); ++i)
        for (qsizetype k = i + 1; k < amounts.size(); ++k) {
            const double two = amounts.at(i) + amounts.at(k);
            if (closeTo(two, value))
                return true;
            if (two < value
                && std::any_of(prices.begin(), prices.end(), [&](double price) { return closeTo(two + price, value); }))
                return true;
        }
    return false;
}

}  // namespace

bool isSummed(const Fact& money, const ReadSentence& claim, const ReadSentence& customer, const Evidence& evidence)
{
    if (money.kind != FactKind::Money || money.value <= 0 || isLimit(claim, money))
        return false;
    const Reckoning how = reckoningOf(claim.text);
    if (!how.adds && !how.takes && !how.shares)
        return false;
    const Given given = givenFor(claim, customer, evidence);
    const QList<double> amounts = amountsOf(given, how.shares);
    // A price as it stands is not reckoned: whose it is counts.
    const auto isIt = [&](double amount) { return closeTo(amount, money.value); };
    if (std::any_of(given.prices.begin(), given.prices.end(), isIt))
        return false;
    if (std::any_of(amounts.begin(), amounts.end(), isIt))
        return true;
    if (how.takes && differBy(money.value, amounts))
        return true;
    return how.adds && std::any_of(given.counts.begin(), given.counts.end(), [&](double count) {
               return isSumOf(money.value / count, count > 1 ? given.prices : amounts, given.prices);
           });
}

}  // namespace frontdesk
