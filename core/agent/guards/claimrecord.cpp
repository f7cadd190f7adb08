// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"
#include "core/agent/guards/wordtable.h"

namespace frontdesk {
namespace {

QSet<QString> meaningsOf(const ReadSentence& sentence)
{
    QSet<QString> meanings;
    for (const Term& term : sentence.terms)
        meanings << term.meaning;
    return meanings;
}

/// What all checks of records ask about the claim.
struct Claimed {
    const ReadSentence& sentence;
    QSet<QString> meanings;
    int record = -1;  ///< the one of a list that it speaks of
};

GroundVerdict differs(const QString& kind, const Evidence::Unit& unit)
{
    return {Grounding::Contradicted, kind,
            QStringLiteral("%1 says otherwise: %2").arg(unit.source, unit.statement.text.left(160))};
}

GroundVerdict leftOut()
{
    return {Grounding::Unsupported, QStringLiteral("record"), QStringLiteral("too many results to tell")};
}

const Evidence::Unit* valueOf(const Evidence& evidence, int record, const QString& key)
{
    for (const Evidence::Unit& unit : evidence.units())
        if (unit.record == record && unit.key == key)
            return &unit;
    return nullptr;
}

bool saidInRecord(const Fact& fact, const Evidence& evidence, int record)
{
    for (const Evidence::Unit& unit : evidence.units())
        if (unit.record == record || unit.record < 0)
            for (const Fact& known : unit.statement.facts)
                if (comparable(fact, known) && sameValue(fact, known))
                    return true;
    return false;
}

/// The claim holds the name that the unit gives its record.
bool saysValue(const QSet<QString>& claimed, const Evidence::Unit& unit, const QSet<QString>& names)
{
    QSet<QString> value;
    const qsizetype skipped = unit.key.count(u' ') + 1;
    for (const Term& term : unit.statement.terms)
        if (term.position >= skipped && !term.meaning.startsWith(u'#'))
            value << term.meaning;
    return !value.isEmpty() && names.contains(value) && claimed.contains(value);
}

/// One field of one record and another field of its sister: "Wheel Throwing is taught by Tom", who teaches another course.
GroundVerdict checkCrossed(const Claimed& what, const Evidence& evidence)
{
    if (what.sentence.negative.contains(true))
        return {};
    const QSet<QString>& claimed = what.meanings;
    QList<const Evidence::Unit*> said;
    for (const Evidence::Unit& unit : evidence.units())
        if (unit.record >= 0 && evidence.records().at(unit.record).list >= 0
            && saysValue(claimed, unit, evidence.records().at(unit.record).names))
            said << &unit;
    if (said.size() > 12)
        return {};
    for (const Evidence::Unit* one : std::as_const(said))
        for (const Evidence::Unit* other : std::as_const(said)) {
            if (one->record == other->record || one->key == other->key
                || evidence.records().at(one->record).list != evidence.records().at(other->record).list)
                continue;
            const auto alsoSaid = [&](int record, const QString& key) {
                return std::any_of(said.begin(), said.end(), [&](const Evidence::Unit* unit) {
                    return unit->record == record && unit->key == key;
                });
            };
            const Evidence::Unit* own = valueOf(evidence, one->record, other->key);
            if (own && !alsoSaid(one->record, other->key) && !alsoSaid(other->record, one->key))
                return differs(QStringLiteral("record"), *own);
        }
    return {};
}

/// The claim gives the named record a value of a sister.
GroundVerdict checkSisters(const Claimed& said, const Evidence& evidence)
{
    const ReadSentence& claim = said.sentence;
    const QSet<QString>& claimed = said.meanings;
    const int record = said.record;
    if (record < 0 || claim.negative.contains(true))
        return {};
    const Evidence::Record& named = evidence.records().at(record);
    QHash<QString, const Evidence::Unit*> values;  // of the named record, the first of a key
    for (const Evidence::Unit& unit : evidence.units())
        if (unit.record == record && !values.contains(unit.key))
            values.insert(unit.key, &unit);
    QList<Fact> foreign;  // nothing of the named record says them
    for (const Fact& fact : claim.facts)
        if (fact.kind != FactKind::Member && !saidInRecord(fact, evidence, record))
            foreign << fact;
    for (const Evidence::Unit& unit : evidence.units()) {
        if (unit.record < 0 || unit.record == record || evidence.records().at(unit.record).list != named.list)
            continue;
        const Evidence::Unit* own = values.value(unit.key);
        if (!own)
            continue;
        const QSet<QString> theirs = meaningsOf(unit.statement) - named.says - named.names;
        const QSet<QString> ours = meaningsOf(own->statement) - meaningsOf(unit.statement);
        if (!theirs.isEmpty() && !ours.isEmpty() && theirs.intersects(claimed) && !ours.intersects(claimed))
            return differs(QStringLiteral("record"), *own);
        const auto says = [&](const Fact& fact, const Evidence::Unit& where) {
            return std::any_of(where.statement.facts.begin(), where.statement.facts.end(),
                               [&](const Fact& known) { return comparable(fact, known) && sameValue(fact, known); });
        };
        if (std::any_of(foreign.begin(), foreign.end(), [&](const Fact& fact) { return says(fact, unit); }))
            return differs(QStringLiteral("record"), *own);
    }
    return {};
}

bool isStateKey(const QString& key)
{
    static const QSet<QString> names = {QStringLiteral("status"), QStringLiteral("state"),   QStringLiteral("stage"),
                                        QStringLiteral("phase"),  QStringLiteral("zustand"), QStringLiteral("estado")};
    return names.contains(key.section(u' ', -1));
}

bool foretells(const QString& word)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "if once when until till before after soon should will would can could may might must unless wenn sobald "
                "falls bis bevor nachdem wird werden soll cuando si sera hasta be to by expected estimated")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

bool isBeing(const QString& word)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral("is are was were been has have had got still already currently now its ist sind wurde "
                           "wurden war esta ha sido fue est a ete")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

/// A state that the claim says something is in now, or is not.
struct Stated {
    QString state;
    bool denied = false;
    int position = 0;  ///< index of its token
    int clause = 0;
};

/// "was delivered", "is still pending", not "once it has shipped".
QList<Stated> statesIn(const ReadSentence& claim)
{
    QList<Stated> states;
    for (qsizetype i = 0; i < claim.tokens.size(); ++i) {
        const QString state = wordtable::stateOf(claim.tokens.at(i).text);
        if (state.isEmpty())
            continue;
        const int clause = claim.tokens.at(i).clause;
        bool being = false;
        bool later = false;
        for (qsizetype k = i - 1; k >= std::max<qsizetype>(0, i - 5); --k) {
            if (claim.tokens.at(k).clause != clause)
                break;
            later = later || foretells(claim.tokens.at(k).text);
            being = being || (i - k <= 4 && isBeing(claim.tokens.at(k).text));
        }
        if (being && !later)
            states << Stated{state, claim.negative.value(clause), int(i), clause};
    }
    return states;
}

/// States that the unit gives its record; none where it is a flag of something that the claim does not name.
QSet<QString> statesOf(const Evidence::Unit& unit, const QSet<QString>& meanings)
{
    const QList<Term>& terms = unit.statement.terms;
    const bool flag = unit.statement.text == unit.key;  // "paid": true
    if (!flag && !isStateKey(unit.key))
        return {};
    // "quote accepted": that of the quote, of which the claim says nothing
    if (flag && terms.size() > 1 && std::none_of(terms.begin(), terms.end() - 1, [&](const Term& term) {
            return meanings.contains(term.meaning);
        }))
        return {};
    QSet<QString> states;
    const qsizetype skipped = flag ? 0 : unit.key.count(u' ') + 1;
    for (qsizetype i = skipped; i < unit.statement.tokens.size(); ++i)
        if (const QString state = wordtable::stateOf(unit.statement.tokens.at(i).text); !state.isEmpty())
            states << state;
    return states;
}

/// The record holds every number of an order or the like that the claim names.
bool holdsCodes(const ReadSentence& claim, int record, const Evidence& evidence)
{
    constexpr double SmallestCode = 100;  // what is smaller is a quantity
    return std::all_of(claim.facts.begin(), claim.facts.end(), [&](const Fact& code) {
        return code.kind != FactKind::Code
               || std::any_of(evidence.units().begin(), evidence.units().end(), [&](const Evidence::Unit& unit) {
                      return unit.record == record
                             && std::any_of(unit.statement.facts.begin(), unit.statement.facts.end(),
                                            [&](const Fact& known) {
                                                return known.text == code.text
                                                       || (code.raw >= SmallestCode && known.raw == code.raw);
                                            });
                  });
    });
}

/// The record speaks of what the claim says is in this state.
bool speaksOfIt(const ReadSentence& claim, const Stated& stated, const Evidence::Record& record)
{
    const auto says = [&record](const QString& meaning) {
        return record.says.contains(meaning) || record.names.contains(meaning)
               || std::any_of(record.says.begin(), record.says.end(),
                              [&meaning](const QString& known) { return wordtable::near(known, meaning); });
    };
    return std::all_of(claim.terms.begin(), claim.terms.end(), [&](const Term& term) {
        return term.weak || term.meaning.startsWith(u'#') || term.clause != stated.clause
               || term.position >= stated.position || says(term.meaning);
    });
}

/// What is in the known states is in this one, or is not where the claim denies it.
bool agrees(const Stated& stated, const QSet<QString>& known)
{
    if (!stated.denied)
        return known.contains(stated.state);
    return std::any_of(known.begin(), known.end(),
                       [&stated](const QString& state) { return wordtable::statesExclude(state, stated.state); });
}

/// A record that is there says all of it: rows that were left out change nothing about that.
bool isShown(const ReadSentence& claim, const QList<Stated>& claimed, const QHash<int, QSet<QString>>& states,
             const Evidence& evidence)
{
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        const Evidence::Record& record = evidence.records().at(it.key());
        const QSet<QString>& known = *it;
        if (std::all_of(claimed.begin(), claimed.end(),
                        [&](const Stated& one) { return agrees(one, known) && speaksOfIt(claim, one, record); })
            && holdsCodes(claim, it.key(), evidence))
            return true;
    }
    return false;
}

GroundVerdict checkStates(const Claimed& what, const Evidence& evidence)
{
    const QList<Stated> claimed = statesIn(what.sentence);
    if (claimed.isEmpty())
        return {};
    const int record = what.record;
    QHash<int, QSet<QString>> byRecord;
    QSet<QString> known;
    const Evidence::Unit* place = nullptr;
    for (const Evidence::Unit& unit : evidence.units()) {
        if (unit.record < 0 || (record >= 0 && unit.record != record))
            continue;
        const QSet<QString> states = statesOf(unit, what.meanings);
        if (states.isEmpty())
            continue;
        known.unite(states);
        byRecord[unit.record].unite(states);
        place = &unit;
    }
    if (!place || (known.size() > 1 && record < 0 && evidence.records().size() > 1))
        return evidence.leavesOut() && !isShown(what.sentence, claimed, byRecord, evidence) ? leftOut()
                                                                                            : GroundVerdict();
    for (const Stated& one : claimed) {
        const bool excluded = std::any_of(known.begin(), known.end(), [&one](const QString& other) {
            return wordtable::statesExclude(other, one.state);
        });
        if (one.denied ? known.contains(one.state) : !known.contains(one.state) && excluded)
            return differs(QStringLiteral("status"), *place);
    }
    return {};
}

/// "warranty": true, and the claim says that there is none.
GroundVerdict checkFlags(const Claimed& what, const Evidence& evidence)
{
    const ReadSentence& claim = what.sentence;
    QSet<QString> denied;
    for (int c = 0; c < int(claim.negative.size()); ++c)
        if (claim.negative.at(c) && !claim.supposed.value(c))
            for (const QString& word : claim.negated.at(c))
                denied << word;
    if (denied.isEmpty())
        return {};
    const int record = what.record;
    for (const Evidence::Unit& unit : evidence.units()) {
        if (unit.record < 0 || unit.statement.text != unit.key || unit.statement.terms.isEmpty()
            || unit.statement.negative.contains(true))
            continue;
        if (record < 0 ? evidence.records().at(unit.record).list >= 0 : unit.record != record)
            continue;
        if (denied.contains(unit.statement.terms.last().meaning) && !unit.statement.terms.last().weak)
            return differs(QStringLiteral("flag"), unit);
    }
    return {};
}

}  // namespace

GroundVerdict checkRecords(const ReadSentence& claim, const Evidence& evidence)
{
    if (evidence.records().isEmpty())
        return {};
    const QSet<QString> meanings = meaningsOf(claim);
    const Claimed claimed{claim, meanings, evidence.recordNamed(meanings)};
    if (const GroundVerdict verdict = checkStates(claimed, evidence); verdict.grounding != Grounding::Fine)
        return verdict;
    if (const GroundVerdict verdict = checkFlags(claimed, evidence); verdict.grounding != Grounding::Fine)
        return verdict;
    if (const GroundVerdict verdict = checkCrossed(claimed, evidence); verdict.grounding != Grounding::Fine)
        return verdict;
    return checkSisters(claimed, evidence);
}

}  // namespace frontdesk
