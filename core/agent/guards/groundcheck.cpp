// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/groundcheck.h"

#include "core/agent/guards/claimmatch.h"
#include "core/agent/guards/wordtable.h"

#include <QRegularExpression>

namespace frontdesk {
namespace {

constexpr double SwapMargin =
    0.82;  ///< a figure found only where less than this of the best place speaks of the subject
constexpr double EnoughSubject = 0.3;  ///< of the claim's subject that the best place must speak of, to accuse

QString kindName(FactKind kind)
{
    switch (kind) {
    case FactKind::Number: return QStringLiteral("figure");
    case FactKind::Money: return QStringLiteral("price");
    case FactKind::Percent: return QStringLiteral("percentage");
    case FactKind::Duration: return QStringLiteral("duration");
    case FactKind::Clock: return QStringLiteral("time");
    case FactKind::Date: return QStringLiteral("date");
    case FactKind::Measure: return QStringLiteral("measure");
    case FactKind::Code: return QStringLiteral("code");
    case FactKind::Member: return QStringLiteral("member");
    }
    return {};
}

/// Each is held against each of the sources; nobody says more in a sentence.
constexpr qsizetype MostFiguresInClaim = 30;
constexpr double LargestParty = 12;     ///< people, nights or things of which a sentence gives the price of all
constexpr qsizetype MostReckoned = 12;  ///< figures of a claim; with more of them no sum is looked for

/// What the sources say where they speak of the same thing.
struct Place {
    double support = 0;                    ///< best place that says the same
    double other = 0;                      ///< best place that says something else
    const Evidence::Unit* unit = nullptr;  ///< of `other`
    const Fact* fact = nullptr;
    const Evidence::Unit* agreeing = nullptr;  ///< of `support`
    bool anySame = false;
    double own = 0;  ///< Subject::own
};

class Check {
public:
    Check(const QString& sentence, const Evidence& evidence, const ClaimContext& context)
        : m_claim(readSentence(sentence)),
          m_evidence(evidence),
          m_context(context),
          m_customer(context.readCustomer ? *context.readCustomer : readSentence(context.customer)),
          m_question(context.readQuestion ? *context.readQuestion : readSentence(context.question)),
          m_before(readSentence(context.before))
    {
    }

    GroundVerdict run()
    {
        if (m_claim.facts.size() > MostFiguresInClaim)
            return {Grounding::Unsupported, QStringLiteral("figure"),
                    QStringLiteral("too many figures for one sentence")};
        for (const Fact& fact : m_claim.facts)
            if (const GroundVerdict verdict = checkFact(fact); verdict.grounding != Grounding::Fine)
                return verdict;
        if (m_claim.question)
            return {};
        if (const GroundVerdict verdict = checkCalendar(m_claim, m_evidence, m_context.today);
            verdict.grounding != Grounding::Fine)
            return verdict;
        if (const GroundVerdict verdict = checkFreeLimit(m_claim, m_evidence); verdict.grounding != Grounding::Fine)
            return verdict;
        if (const QString name = unknownName(m_claim.text, m_evidence, m_context); !name.isEmpty())
            return {Grounding::Unsupported, QStringLiteral("name"), QStringLiteral("no source knows this name")};
        if (const GroundVerdict verdict = checkRecords(m_claim, m_evidence); verdict.grounding != Grounding::Fine)
            return verdict;
        if (const GroundVerdict verdict = checkMixed(m_claim, m_evidence); verdict.grounding != Grounding::Fine)
            return verdict;
        if (const GroundVerdict verdict = checkNovelty(m_claim, m_customer, m_evidence);
            verdict.grounding != Grounding::Fine)
            return verdict;
        if (const GroundVerdict verdict = checkSwappedName(m_claim, m_evidence); verdict.grounding != Grounding::Fine)
            return verdict;
        if (const GroundVerdict verdict = checkPolarity(m_claim, m_question, m_evidence);
            verdict.grounding != Grounding::Fine)
            return verdict;
        return checkSlots(m_claim, m_customer, m_evidence);
    }

private:
    [[nodiscard]] Place placeOf(const Fact& fact) const
    {
        Place place;
        const Subject subject = subjectOf(fact, m_claim, m_evidence, {&m_question, &m_before});
        place.own = subject.own;
        for (const Evidence::Unit& unit : m_evidence.units())
            for (const Fact& known : unit.statement.facts) {
                if (!comparable(fact, known))
                    continue;
                const double near = nearness(subject, fact, m_claim, unit, known, m_evidence);
                if (near < 0)
                    continue;  // of other weekdays
                const bool same = sameValue(fact, known);
                place.anySame = place.anySame || same;
                if (same) {
                    if (near > place.support) {
                        place.support = near;
                        place.agreeing = &unit;
                    }
                } else if (near > place.other && fact.kind == known.kind && !isOtherSide(unit.statement)) {
                    place.other = near;
                    place.unit = &unit;
                    place.fact = &known;
                }
            }
        return place;
    }

    /// "below $50 it costs $5.95": that other orders than those over $50 are free is no contradiction.
    [[nodiscard]] bool isOtherSide(const ReadSentence& sentence) const
    {
        const auto opposed = [](const Fact& a, const Fact& b) {
            return a.bound != FactBound::None && b.bound != FactBound::None && a.bound != b.bound && comparable(a, b)
                   && sameValue(a, b);
        };
        if (onOtherSide(m_claim, sentence))
            return true;
        return std::any_of(m_claim.facts.begin(), m_claim.facts.end(), [&](const Fact& f) {
            return std::any_of(sentence.facts.begin(), sentence.facts.end(),
                               [&](const Fact& known) { return opposed(f, known); });
        });
    }

    [[nodiscard]] GroundVerdict checkFact(const Fact& fact) const
    {
        if (isIdle(fact))
            return {};
        if (fact.kind == FactKind::Code)
            return checkCode(fact);
        if (keyed(fact))
            return {};
        if (const Evidence::Unit* bound = m_claim.question ? nullptr : boundBelow(fact, m_claim, m_evidence))
            return {Grounding::Contradicted, QStringLiteral("limit"),
                    QStringLiteral("%1 allows fewer: %2").arg(bound->source, bound->statement.text.left(160))};
        if (counts(fact, m_claim, m_evidence) || countsInSum(fact))
            return {};
        const Place place = placeOf(fact);
        if (fact.kind == FactKind::Member)
            return checkMember(fact, place);
        if (!place.anySame)
            return customerSaid(fact) || derived(fact, m_claim, m_evidence, m_context.today)
                           || reckoned(fact, m_claim, m_customer, m_evidence) || isSum(fact)
                           || isWithinBound(fact, m_claim, m_evidence) || m_claim.question
                       ? GroundVerdict()
                       : missing(fact, place);
        if (place.agreeing && namesGratis() && saidInOrder(fact, place.agreeing->statement))
            return {};  // "free from $80"
        if (isSum(fact))
            return {};
        if (place.agreeing && !m_claim.question && m_claim.yesNo >= 0 && fact.kind != FactKind::Clock
            && !(fact.kind == FactKind::Money && count(fact.kind) > 2 && saidInOrder(fact, place.agreeing->statement))
            && takenFromNeighbour(fact, m_claim, *place.agreeing))
            return {Grounding::Contradicted, QString(kindName(fact.kind) % u"!"),
                    QStringLiteral("%1 says so of something else: %2")
                        .arg(place.agreeing->source, place.agreeing->statement.text.left(160))};
        // Found, but another figure stands where the sources speak of this.
        // With few words that the sources know (another language) only the figure itself can be held against them.
        if (place.own >= 0.45 && place.other >= EnoughSubject && place.support < place.other * SwapMargin
            && !m_claim.question && !agreesElsewhere(fact, place) && !goesOn(place) && fact.kind != FactKind::Number)
            return {Grounding::Contradicted, QString(kindName(fact.kind) % u"~"), elsewhere(place)};
        return {};
    }

    /// "Free up to 24 hours before. After that it costs 15 dollars": the one goes on where the other ends.
    [[nodiscard]] static bool goesOn(const Place& place)
    {
        static const QStringList starts = {QStringLiteral("after that"), QStringLiteral("afterwards"),
                                           QStringLiteral("later"),      QStringLiteral("otherwise"),
                                           QStringLiteral("danach"),     QStringLiteral("sonst"),
                                           QStringLiteral("despu")};
        if (!place.agreeing || place.agreeing != place.unit + 1)
            return false;
        const QString text = place.agreeing->statement.text.toLower();
        return std::any_of(starts.begin(), starts.end(), [&](const QString& start) { return text.startsWith(start); });
    }

    /// "For the three of you and the dog that is 34 dollars": how many there are is no claim of its own.
    [[nodiscard]] bool countsInSum(const Fact& fact) const
    {
        const bool nights = fact.kind == FactKind::Duration && (fact.unit == u"day" || fact.unit == u"hour");
        const double count = nights ? fact.raw : fact.value;
        const bool counted = (fact.kind == FactKind::Number || nights
                              || (fact.kind == FactKind::Measure && fact.unit == u"people"))
                             && count <= LargestParty;
        return counted && fact.bound == FactBound::None
               && std::any_of(m_claim.facts.begin(), m_claim.facts.end(),
                              [&](const Fact& other) { return isSum(other); });
    }

    /// Reckoned once for each price of the claim, and only in sentences of a usual length.
    [[nodiscard]] bool isSum(const Fact& fact) const
    {
        if (fact.kind != FactKind::Money || m_claim.facts.size() > MostReckoned)
            return false;
        const auto known = m_sums.constFind(fact.position);
        if (known != m_sums.cend())
            return *known;
        return *m_sums.insert(fact.position, isSummed(fact, m_claim, m_customer, m_evidence));
    }

    /// A result has this number under a name that stands beside it: "two of which are overdue", of "overdue": 2.
    [[nodiscard]] bool keyed(const Fact& fact) const
    {
        if (fact.kind != FactKind::Number || m_claim.facts.size() > 12)
            return false;
        return std::any_of(m_evidence.units().begin(), m_evidence.units().end(), [&](const Evidence::Unit& unit) {
            if (unit.record < 0 || m_evidence.records().at(unit.record).list >= 0 || unit.statement.terms.isEmpty())
                return false;
            const auto isKey = [&](const QString& meaning) {
                return std::any_of(unit.statement.terms.begin(), unit.statement.terms.end(), [&](const Term& key) {
                    return key.meaning == meaning && (!key.weak || meaning == u"available")
                           && !meaning.startsWith(u'#');
                });
            };
            return unit.statement.terms.first().position == 0
                   && std::any_of(m_claim.terms.begin(), m_claim.terms.end(),
                                  [&](const Term& term) { return term.clause == fact.clause && isKey(term.meaning); })
                   && std::any_of(unit.statement.facts.begin(), unit.statement.facts.end(),
                                  [&](const Fact& known) { return comparable(fact, known) && sameValue(fact, known); });
        });
    }

    /// A list of what the same place says: "3 to 5 days" names both, each agrees with one of them.
    [[nodiscard]] bool agreesElsewhere(const Fact& fact, const Place& place) const
    {
        return place.unit == place.agreeing || saidInOrder(fact, place.unit->statement)
               || std::any_of(place.unit->statement.facts.begin(), place.unit->statement.facts.end(),
                              [&](const Fact& known) {
                                  return (known.clause == place.fact->clause || fact.kind == FactKind::Member)
                                         && comparable(fact, known) && sameValue(fact, known);
                              });
    }

    [[nodiscard]] int count(FactKind kind) const
    {
        return int(std::count_if(m_claim.facts.begin(), m_claim.facts.end(),
                                 [kind](const Fact& f) { return f.kind == kind; }));
    }

    [[nodiscard]] bool namesGratis() const
    {
        return std::any_of(m_claim.facts.begin(), m_claim.facts.end(),
                           [](const Fact& f) { return f.kind == FactKind::Money && f.value == 0; });
    }

    /// All figures of the claim stand there, two in their order, more in any.
    [[nodiscard]] bool saidInOrder(const Fact& fact, const ReadSentence& known) const
    {
        QList<int> places;
        for (const Fact& mine : m_claim.facts) {
            if (mine.kind != fact.kind)
                continue;
            const auto at = std::find_if(known.facts.begin(), known.facts.end(), [&](const Fact& other) {
                return comparable(mine, other) && sameValue(mine, other);
            });
            if (at == known.facts.end())
                return false;
            places << at->position;
        }
        return places.size() > 2 || (places.size() == 2 && (namesGratis() || places.at(0) < places.at(1)));
    }

    [[nodiscard]] GroundVerdict missing(const Fact& fact, const Place& place) const
    {
        const bool small = fact.kind == FactKind::Number && fact.value <= 3 && (fact.spelled || fact.unit.isEmpty());
        if (fact.example)
            return {};  // whom the sources speak of by limits ("from 6 to 12")
        // A small number of which no place speaks: whom the customer brings, an hour, a day of the month.
        if (fact.kind == FactKind::Number && fact.value <= (fact.unit.isEmpty() ? 31 : LargestParty) && place.other == 0
            && fact.bound == FactBound::None)
            return {};
        const bool ordinary = fact.kind == FactKind::Duration && fact.vague;
        if ((small || ordinary) && place.other < EnoughSubject)
            return {};
        return {place.other > 0 ? Grounding::Contradicted : Grounding::Unsupported, kindName(fact.kind),
                place.other > 0 ? elsewhere(place) : QStringLiteral("no source says so")};
    }

    [[nodiscard]] GroundVerdict checkCode(const Fact& fact) const
    {
        QString digits = fact.text;
        digits.remove(QRegularExpression(QStringLiteral("[ ()-]")));
        const QString customer = wordtable::plain(m_context.customer);
        if (m_evidence.contains(fact.text) || customer.contains(fact.text))
            return {};
        const auto same = [&](const Evidence::Unit& unit) {
            return std::any_of(unit.statement.facts.begin(), unit.statement.facts.end(), [&](const Fact& known) {
                QString other = known.text;
                return other.remove(QRegularExpression(QStringLiteral("[ ()-]"))) == digits;
            });
        };
        if (std::any_of(m_evidence.units().begin(), m_evidence.units().end(), same))
            return {};
        return {Grounding::Unsupported, kindName(fact.kind), QStringLiteral("no source says so")};
    }

    [[nodiscard]] GroundVerdict checkMember(const Fact& fact, const Place& place) const
    {
        const bool denied = deniedAt(m_claim, fact);
        if (place.anySame) {
            if (m_claim.supposed.value(fact.clause))
                return {};  // "if you pay monthly"
            if (place.unit && place.other >= 0.45 && place.support < place.other * 0.55 && !denied && !m_claim.question
                && !agreesElsewhere(fact, place))
                return {Grounding::Contradicted, kindName(fact.kind), elsewhere(place)};
            return {};
        }
        if (denied || m_claim.question || m_evidence.knows(fact.text))
            return {};
        if (fact.unit == u"person"  // "two adults", of a price per person
            && std::any_of(m_claim.facts.begin(), m_claim.facts.end(),
                           [&](const Fact& f) { return counts(f, m_claim, m_evidence); }))
            return {};
        if (place.unit && place.other >= EnoughSubject)
            return {Grounding::Contradicted, kindName(fact.kind), elsewhere(place)};
        if (wordtable::isStrictFamily(fact.unit) && !customerNames(fact))
            return {Grounding::Unsupported, kindName(fact.kind), QStringLiteral("no source says so")};
        return {};
    }

    [[nodiscard]] bool customerNames(const Fact& fact) const
    {
        return std::any_of(m_customer.terms.begin(), m_customer.terms.end(),
                           [&](const Term& term) { return term.meaning == fact.text; });
    }

    /// A figure of the customer may be repeated when it is denied, or stands beside one of the sources.
    [[nodiscard]] bool customerSaid(const Fact& fact) const
    {
        const bool said = std::any_of(m_customer.facts.begin(), m_customer.facts.end(),
                                      [&](const Fact& f) { return comparable(fact, f) && sameValue(fact, f); });
        if (!said)
            return false;
        static const QRegularExpression limit(
            QStringLiteral("\\b(?:from the age|aged?|at least|minimum|maximum|up to)\\b"));
        if (fact.kind == FactKind::Number && m_claim.text.contains(limit) && !m_claim.negative.contains(true))
            return false;
        if ((fact.kind == FactKind::Number && fact.bound == FactBound::None) || fact.kind == FactKind::Date)
            return true;
        if (m_claim.negative.contains(true) || m_claim.yesNo < 0)
            return true;
        static const QRegularExpression echo(QStringLiteral(
            "\\byou (?:asked|mentioned|said|wrote|ordered|paid|told|were|have|had|want|would|chose|bought|requested)|your "));
        if (m_claim.text.toLower().contains(echo))
            return true;
        return std::any_of(m_claim.facts.begin(), m_claim.facts.end(), [&](const Fact& beside) {
            return beside.position != fact.position && beside.kind == fact.kind && placeOf(beside).anySame;
        });
    }

    [[nodiscard]] static QString elsewhere(const Place& place)
    {
        return QStringLiteral("%1 says otherwise: %2").arg(place.unit->source, place.unit->statement.text.left(160));
    }

    ReadSentence m_claim;
    mutable QHash<int, bool> m_sums;  ///< by the position of the price
    const Evidence& m_evidence;
    const ClaimContext& m_context;
    ReadSentence m_customer;
    ReadSentence m_question;
    ReadSentence m_before;
};

}  // namespace

GroundVerdict checkClaim(const QString& sentence, const Evidence& evidence, const ClaimContext& context)
{
    if (sentence.trimmed().isEmpty())
        return {};
    return Check(sentence, evidence, context).run();
}

}  // namespace frontdesk
