// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"
#include "core/agent/guards/wordtable.h"

#include <QRegularExpression>

namespace frontdesk {
namespace {

constexpr double EnoughCoverage = 0.55;
constexpr double EnoughWithNegation = 0.4;
constexpr double Lead = 0.04;  ///< by which the contrary must be closer than what agrees

/// A sentence part, or several of one mind, as a set of meanings.
struct View {
    QHash<QString, bool> terms;  ///< meaning -> lacking
    bool only = false;           ///< "for participants only"
    QSet<QString> limited;       ///< what the part with "only" and the conditions behind it say
    QHash<QString, int> places;  ///< meaning -> index of its token
    QHash<QString, double> heading;
    bool negative = false;
    bool follows = false;   ///< has a sentence part before it
    bool elliptic = false;  ///< ", not in the fridge"
    QSet<QString> own;      ///< of an exception: what it names
    QStringList negated;    ///< what the negation concerns, the nearest first
    bool conditional = false;
    bool clock = false;
    bool priced = false;  ///< names a price that is not a threshold
    const Evidence::Unit* unit = nullptr;
    const ReadSentence* sentence = nullptr;  ///< of a claim: all of it
};

void addClause(View& view, const ReadSentence& sentence, int clause)
{
    for (const Term& term : sentence.terms)
        if (term.clause == clause) {
            view.terms.insert(term.meaning, term.lacking);
            view.places.insert(term.meaning, term.position);
        }
    for (const Fact& fact : sentence.facts) {
        view.clock = view.clock || (fact.clause == clause && fact.kind == FactKind::Clock);
        view.priced = view.priced
                      || (fact.clause == clause && fact.value > 0
                          && (fact.kind == FactKind::Money || fact.kind == FactKind::Percent)
                          && fact.bound == FactBound::None);
    }
    view.conditional = view.conditional || sentence.condition.value(clause);
}

View viewOf(const ReadSentence& sentence, int clause)
{
    View view;
    addClause(view, sentence, clause);
    view.negative = sentence.negative.value(clause);
    view.negated = sentence.negated.value(clause);
    for (const Token& token : sentence.tokens)
        view.only = view.only || (token.clause == clause && isOnlyWord(token.text));
    if (view.only)
        view.limited = limitedIn(sentence, clause);
    view.follows = clause > 0;
    for (const Token& token : sentence.tokens)
        if (token.clause == clause) {
            view.elliptic = clause > 0 && wordtable::isNegator(token.text);
            break;
        }
    return view;
}

/// "...; the rolls do not": what they do not stands before it, and is no word of this part.
bool endsWithDenial(const ReadSentence& sentence, int clause)
{
    static const QSet<QString> denials = {QStringLiteral("not"),  QStringLiteral("dont"),  QStringLiteral("doesnt"),
                                          QStringLiteral("isnt"), QStringLiteral("arent"), QStringLiteral("cannot"),
                                          QStringLiteral("cant"), QStringLiteral("wont")};
    QString last;
    for (const Token& token : sentence.tokens)
        if (token.clause == clause && token.kind == TokenKind::Word)
            last = token.text;
    return denials.contains(last);
}

/// The sentence part before `clause` that says anything; "permitted, except": a comma makes an empty one.
int partBefore(const ReadSentence& sentence, int clause)
{
    for (int c = clause - 1; c > 0; --c)
        if (std::any_of(sentence.terms.begin(), sentence.terms.end(), [c](const Term& t) { return t.clause == c; }))
            return c;
    return 0;
}

QList<View> viewsOf(const Evidence::Unit& unit)
{
    QList<View> views;
    const ReadSentence& s = unit.statement;
    const int count = int(s.negative.size());
    for (int c = 0; c < count; ++c) {
        if ((s.supposed.at(c) && count > 1) || (c > 0 && endsWithDenial(s, c)))
            continue;
        View view = viewOf(s, c);
        if (s.exception.at(c) && c > 0) {  // "..., except clearance": of the exception the contrary is true
            const int before = partBefore(s, c);
            view.own = QSet<QString>(view.terms.keyBegin(), view.terms.keyEnd());
            view.own.remove(QStringLiteral("exclude"));
            addClause(view, s, before);
            view.terms.remove(QStringLiteral("exclude"));
            view.negative = !s.negative.at(before) != s.negative.at(c);
        }
        // "... six spaces; they cannot be reserved"
        for (const Term& term : s.terms)
            if (c > 0 && term.clause == c - 1 && !view.terms.contains(term.meaning) && !term.meaning.startsWith(u'#'))
                view.heading.insert(term.meaning, 0.4);
        views << view;
    }
    const bool oneMind = count > 1 && !s.exception.contains(true) && s.negative.count(true) % count == 0;
    if (oneMind) {
        View whole;
        for (int c = 0; c < count; ++c)
            addClause(whole, s, c);
        whole.negative = s.negative.first();
        whole.negated = s.negated.first();
        for (const View& view : std::as_const(views)) {
            whole.only = whole.only || view.only;
            if (whole.limited.isEmpty())
                whole.limited = view.limited;
        }
        views << whole;
    }
    for (View& view : views) {
        view.unit = &unit;
        for (auto it = unit.meanings.cbegin(); it != unit.meanings.cend(); ++it)
            if (*it < 1 && !view.heading.contains(it.key()))
                view.heading.insert(it.key(), *it);
    }
    return views;
}

struct Likeness {
    double rank = 0;
    double coverage = 0;
    int strong = 0;
    double inView = 0;     ///< of the view that the claim says
    QSet<QString> shared;  ///< strong ones
    bool opposite = false;
    bool hitsNegation = false;  ///< what the one denies is what the other says
    bool plainly = false;       ///< the claim denies all of what is had within a limit
};

bool saysLike(const View& view, const QString& meaning)
{
    if (view.terms.contains(meaning))
        return true;
    const QStringList contrary = wordtable::contrariesOf(meaning);
    return std::any_of(contrary.begin(), contrary.end(), [&](const QString& c) { return view.terms.contains(c); })
           || std::any_of(view.terms.keyBegin(), view.terms.keyEnd(),
                          [&](const QString& t) { return wordtable::near(t, meaning); });
}

bool contraryIn(const QString& meaning, const View& claim, const View& view)
{
    for (const QString& contrary : wordtable::contrariesOf(meaning)) {
        if (!view.terms.contains(contrary) || claim.terms.contains(contrary))
            continue;
        const bool hours = meaning == u"open" || meaning == u"closed" || meaning == u"start" || meaning == u"end";
        if (hours && (claim.clock || view.clock))
            continue;  // "closes at nine" and "open until nine" are the same
        return true;
    }
    return false;
}

bool namesBesides(const View& view, const View& claim, const Evidence& evidence)
{
    for (auto it = view.terms.cbegin(); it != view.terms.cend(); ++it)
        if (evidence.isName(it.key()) && !claim.terms.contains(it.key()))
            return true;
    return false;
}

bool isDayName(const QString& meaning) { return meaning.size() == 4 && meaning.startsWith(u"day"); }

/// On which side of a limit.
bool isSide(const QString& meaning)
{
    static const QSet<QString> sides = {QStringLiteral("before"), QStringLiteral("after"),  QStringLiteral("over"),
                                        QStringLiteral("under"),  QStringLiteral("within"), QStringLiteral("outside"),
                                        QStringLiteral("more"),   QStringLiteral("less"),   QStringLiteral("atmost"),
                                        QStringLiteral("atleast")};
    return sides.contains(meaning);
}

/// Behind the limit the claim says something that the view does not say.
bool saysMoreBehind(const View& claim, const View& view)
{
    int sideAt = -1;
    int unsaidAt = -1;
    for (auto it = claim.terms.cbegin(); it != claim.terms.cend(); ++it) {
        const int at = claim.places.value(it.key(), -1);
        if (isSide(it.key()) && !view.terms.contains(it.key()) && contraryIn(it.key(), claim, view))
            sideAt = std::max(sideAt, at);
        else if (view.heading.value(it.key()) <= 0 && !wordtable::isWeak(it.key()) && !it.key().startsWith(u'#')
                 && !saysLike(view, it.key()))
            unsaidAt = std::max(unsaidAt, at);
    }
    return unsaidAt > sideAt;
}

/// What the claim begins with is something that the sources know and this place does not speak of.
bool isOfAnother(const View& claim, const View& view, const Evidence& evidence)
{
    QString first;
    for (auto it = claim.places.cbegin(); it != claim.places.cend(); ++it)
        if (!wordtable::isWeak(it.key()) && !it.key().startsWith(u'#') && it.key() != u"require"
            && (first.isEmpty() || *it < claim.places.value(first)))
            first = it.key();
    return claim.negative && !view.negative && !first.isEmpty() && evidence.knows(first)
           && view.heading.value(first) <= 0 && !saysLike(view, first);
}

/// "it costs $5" beside "it is free" is said once already.
bool pricedAgainstFree(const View& claim, const View& view)
{
    const QString gratis = QStringLiteral("free");
    return claim.priced && view.terms.contains(gratis) && !claim.terms.contains(gratis)
           && !claim.terms.contains(QStringLiteral("cost"));
}

/// One denies, but not what the other says: "the fee is not paid back" denies the paying back, not the fee.
bool deniesOtherwise(const View& denier, const View& other)
{
    return !denier.elliptic && !denier.negated.isEmpty()
           && double(std::count_if(denier.negated.begin(), denier.negated.end(), [&](const QString& word) {
                  return saysLike(other, word);
              })) < 0.4 * double(denier.negated.size());
}

/// "We do not take returns" beside "returned only with the receipt": says nothing but what is had within the limit, and
/// leaves the limit out. "Unfolded bikes cannot be taken" beside "bikes only if folded" names the other case.
bool deniesLimited(const View& claim, const View& view)
{
    if (!claim.sentence || !claim.negative || isOfOneCase(*claim.sentence))
        return false;
    QSet<QString> said;
    for (const Term& term : claim.sentence->terms) {
        if (term.weak)
            continue;
        if (term.lacking || !view.limited.contains(term.meaning))
            return false;
        said << term.meaning;
    }
    // What is not free or included for most may still be so within the limit.
    return !said.isEmpty() && said.size() < view.limited.size() && !said.contains(QStringLiteral("free"))
           && !said.contains(QStringLiteral("include"));
}

/// Share of the words of the view, with what its heading adds and the claim leaves out.
double weightOfView(const View& claim, const View& view, const Evidence& evidence)
{
    double known = 0;
    for (auto it = view.terms.cbegin(); it != view.terms.cend(); ++it)
        known += evidence.weightOf(it.key());
    for (auto it = view.heading.cbegin(); it != view.heading.cend(); ++it)
        if (*it >= 0.4 && !view.elliptic && !view.terms.contains(it.key()) && !claim.terms.contains(it.key()))
            known += 0.8 * evidence.weightOf(it.key());
    return known;
}

/// But for the word "free" the claim says all that the place says: "guide dogs are free" is of fewer than "dogs pay".
bool saysAllBesides(const View& claim, const View& view)
{
    return std::all_of(view.terms.keyBegin(), view.terms.keyEnd(), [&](const QString& meaning) {
        return meaning == u"free" || wordtable::isWeak(meaning) || meaning.startsWith(u'#') || saysLike(claim, meaning);
    });
}

Likeness likeness(const View& claim, const View& view, const Evidence& evidence)
{
    Likeness like;
    double total = 0;
    double shared = 0;
    bool flipped = claim.negative != view.negative;
    bool otherName = false;
    int contraries = 0;
    int sides = 0;
    for (auto it = claim.terms.cbegin(); it != claim.terms.cend(); ++it) {
        // "No deposit is needed": that it is needed says little beside what is denied.
        const bool idle = claim.negative && it.key() == u"require" && !evidence.knows(it.key());
        const double weight = evidence.weightOf(it.key()) * (idle ? 0.2 : 1);
        total += weight;
        const bool both = view.terms.contains(it.key());
        const bool contrary = !both && contraryIn(it.key(), claim, view);
        if (both || contrary) {
            shared += weight;
            if (!wordtable::isWeak(it.key()) && !isDayName(it.key())) {
                ++like.strong;
                like.shared << it.key();
            }
        } else {
            const double said = view.heading.value(it.key());
            shared += weight * said;
            like.strong += said >= 0.3 && !wordtable::isWeak(it.key()) ? 1 : 0;
            otherName = otherName || (said == 0 && evidence.isName(it.key()));
        }
        if (contrary) {
            flipped = !flipped;
            ++contraries;
            sides += isSide(it.key()) ? 1 : 0;
        }
        if (both && view.terms.value(it.key()) != *it && !(view.unit && view.unit->statement.supposed.contains(true)))
            flipped = !flipped;
    }
    // "La inscripcion no se devuelve" denies the return, not the rest.
    const View& denier = claim.negative ? claim : view;
    const View& other = claim.negative ? view : claim;
    const bool oneDenies = claim.negative != view.negative;
    like.hitsNegation = oneDenies && !denier.negated.isEmpty() && saysLike(other, denier.negated.first());
    if (flipped && contraries == 0 && oneDenies && !like.hitsNegation && deniesOtherwise(denier, other))
        flipped = false;
    if (contraries > 0 && pricedAgainstFree(claim, view))
        flipped = !flipped;
    const double known = weightOfView(claim, view, evidence);
    like.coverage = total > 0 ? shared / total : 0;
    like.inView = known > 0 ? std::min(1.0, shared / known) : 0;
    like.rank = like.coverage + (known > 0 ? 0.35 * std::min(1.0, shared / known) : 0);
    like.opposite = flipped;
    // "More than eight by phone" beside "up to eight online": the other side of a limit, of which something else is said.
    if (flipped && sides > 0 && sides == contraries && saysMoreBehind(claim, view))
        like = Likeness();
    const bool narrower = contraries == 1 && claim.priced && view.terms.contains(QStringLiteral("free"))
                          && !claim.terms.contains(QStringLiteral("free")) && !saysAllBesides(claim, view);
    like.plainly = flipped && view.only && deniesLimited(claim, view);
    if (flipped && (narrower || (view.only && claim.negative && !like.plainly) || isOfAnother(claim, view, evidence)))
        like = Likeness();
    // Of somebody else the contrary may well be true.
    if (otherName && flipped && namesBesides(view, claim, evidence))
        like = Likeness();
    return like;
}

/// Every word of the source's denial that tells something: "we have no loan phones".
bool saysAll(const View& claim, const View& view)
{
    return std::all_of(view.terms.keyBegin(), view.terms.keyEnd(), [&](const QString& meaning) {
        return wordtable::isWeak(meaning) || claim.terms.contains(meaning);
    });
}

int strongTerms(const View& view)
{
    int strong = 0;
    for (auto it = view.terms.cbegin(); it != view.terms.cend(); ++it)
        strong += wordtable::isWeak(it.key()) || it.key().startsWith(u'#') ? 0 : 1;
    return strong;
}

/// Says of itself that it does not know: no claim about the business.
bool speaksOfItself(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\bI(?:'m| am)? (?:do not|don't|can't|cannot|can not|could not|couldn't|did not|didn't|was not able|wasn't able|not sure|"
            "unable|not able|haven't|have no)|\\bI'm (?:sorry|afraid|not sure|unable)|no information|not sure"),
        QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(QChar(0x2019), u'\'').contains(pattern);
}

/// What a sentence must speak of to be looked at: the claim's words that tell something, and their contraries.
QStringList subjectsOf(const View& claim)
{
    QStringList subjects;
    for (auto it = claim.terms.cbegin(); it != claim.terms.cend(); ++it)
        if (!wordtable::isWeak(it.key()))
            subjects << it.key() << wordtable::contrariesOf(it.key());
    return subjects;
}

QList<View> viewsAbout(const View& claim, const Evidence& evidence)
{
    QList<View> all;
    const QStringList subjects = subjectsOf(claim);
    for (const Evidence::Unit& unit : evidence.units())
        if (subjects.isEmpty() || std::any_of(subjects.begin(), subjects.end(), [&](const QString& subject) {
                return unit.meanings.contains(subject);
            }))
            all << viewsOf(unit);
    return all;
}

/// Of what an exception does not name, it says nothing.
bool exceptsAnother(const View& view, const View& claim)
{
    return !view.own.isEmpty() && std::none_of(view.own.begin(), view.own.end(), [&claim](const QString& meaning) {
        return claim.terms.contains(meaning);
    });
}

/// The words by which a sentence denies without a "not": "without", "forbidden", "waived".
QSet<QString> turningWords(const ReadSentence& sentence)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\b(?:without|forbidden|prohibited|waive[ds]?|avoid|except|excluded|excluding|unless|until|instead|stay away|"
            "keep away|refrain|lacks?|minus|save[ds]?|free|gratis|minimum|from age|under \\d|below|"
            "ohne|verboten|ausgenommen|au\u00dfer|kostenlos|sin|prohibid\\w+|salvo|excepto|gratuit\\w*|sauf|sans|interdit\\w*|"
            "offert\\w*|exempt)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (auto it = pattern.globalMatch(sentence.text.toLower()); it.hasNext();)
        words << it.next().captured();
    return words;
}

/// Both deny something, each in words of its own: which of it is the other's contrary, words do not tell.
bool bothTurn(const View& claim, const View& contrary)
{
    if (!claim.sentence)
        return false;
    const ReadSentence& known = contrary.unit->statement;
    QSet<QString> mine = turningWords(*claim.sentence);
    QSet<QString> theirs = turningWords(known);
    // "Children under 6": of whom both speak.
    const QSet<QString> both = mine & theirs;
    for (const QString& word : both)
        if (word.startsWith(u"under") || word == u"below" || word == u"minimum" || word == u"from age") {
            mine.remove(word);
            theirs.remove(word);
        }
    const auto denies = [](const ReadSentence& sentence) {
        return sentence.negative.contains(true) || sentence.exception.contains(true);
    };
    return (denies(*claim.sentence) || !mine.isEmpty()) && (denies(known) || !theirs.isEmpty());
}

GroundVerdict judge(const View& claim, const Evidence& evidence, bool universal)
{
    Likeness against;
    Likeness with;
    const View* contrary = nullptr;
    const QList<View> all = viewsAbout(claim, evidence);
    const View* agreeing = nullptr;
    QList<std::pair<Likeness, const View*>> special;
    QList<QSet<QString>> agreed;
    for (const View& view : all) {
        if (exceptsAnother(view, claim))
            continue;
        const Likeness like = likeness(claim, view, evidence);
        const bool plainly = like.opposite && !view.follows && like.hitsNegation && view.negative && !claim.negative
                             && like.strong >= 1 && saysAll(claim, view);
        if (plainly || (like.opposite && like.strong >= 2 && like.coverage >= 0.28 && like.inView >= 0.45))
            special.append({like, &view});
        // That a record has this name agrees with nothing that is said of it.
        if (!like.opposite && view.unit->record >= 0
            && evidence.records().at(view.unit->record).names.contains(like.shared))
            continue;
        if (!like.opposite)
            agreed << like.shared;
        Likeness& best = like.opposite ? against : with;
        if (like.rank <= best.rank)
            continue;
        best = like;
        (like.opposite ? contrary : agreeing) = &view;
    }
    // The figure that the claim names stands where the sources agree with it, not where they differ.
    if (contrary && agreeing && with.coverage >= 0.3)
        for (auto it = claim.terms.cbegin(); it != claim.terms.cend(); ++it)
            if (it.key().startsWith(u'#') && !it.key().startsWith(u"#0") && agreeing->terms.contains(it.key())
                && !contrary->terms.contains(it.key()) && contrary->heading.value(it.key()) < 0.5)
                return {};
    const bool sure = contrary && (against.plainly || (against.hitsNegation && against.coverage >= 0.75));
    const int needed = sure ? 1 : std::min(2, std::max(1, strongTerms(claim)));
    const double enough = against.hitsNegation ? EnoughWithNegation : EnoughCoverage;
    if (contrary && against.coverage >= enough && against.strong >= needed
        && (sure || against.strong >= 2 || against.inView >= 0.34 || (claim.negative && against.coverage >= 0.9))
        && against.rank > with.rank + Lead && (against.plainly || !bothTurn(claim, *contrary)))
        return {Grounding::Contradicted, QStringLiteral("negation"),
                QStringLiteral("%1 says the opposite: %2")
                    .arg(contrary->unit->source, contrary->unit->statement.text.left(160))};
    // Of clearance goods a rule for clearance goods says more than one for all goods.
    for (const auto& [like, view] : std::as_const(special)) {
        const QSet<QString>& own = like.shared;  // clang captures no structured binding before its version 16
        if (!bothTurn(claim, *view) && std::none_of(agreed.begin(), agreed.end(), [&own](const QSet<QString>& shared) {
                return shared.contains(own);
            }))
            return {Grounding::Contradicted, QStringLiteral("negation"),
                    QStringLiteral("%1 says the opposite: %2")
                        .arg(view->unit->source, view->unit->statement.text.left(160))};
    }
    const bool bounded = agreeing
                         && (agreeing->conditional || agreeing->unit->statement.exception.contains(true)
                             || agreeing->unit->statement.supposed.contains(true));
    if (universal && !claim.negative && !claim.conditional && bounded && with.coverage >= 0.6 && with.strong >= needed)
        return {Grounding::Contradicted, QStringLiteral("condition"),
                QStringLiteral("%1 says so of a part only: %2")
                    .arg(agreeing->unit->source, agreeing->unit->statement.text.left(160))};
    return {};
}

/// The clause denies what the one before it says, or names what is left out of it.
bool excludesIn(const ReadSentence& sentence, int clause)
{
    if (sentence.negative.at(clause))
        return !sentence.negative.at(clause - 1);
    return std::any_of(sentence.terms.begin(), sentence.terms.end(),
                       [clause](const Term& term) { return term.clause == clause && term.meaning == u"exclude"; });
}

/// "Trees carry a guarantee; annuals are not covered": what the exception names has none of what stands before it.
GroundVerdict checkExceptions(const ReadSentence& claim, const Evidence& evidence)
{
    if (claim.negative.contains(true) || claim.exception.contains(true) || claim.supposed.contains(true))
        return {};
    QSet<QString> said;
    bool lacking = false;
    for (const Term& term : claim.terms) {
        said << term.meaning;
        lacking = lacking || term.lacking;
    }
    if (lacking || said.contains(QStringLiteral("exclude")))
        return {};
    for (const Evidence::Unit& unit : evidence.units()) {
        const ReadSentence& s = unit.statement;
        for (int c = 1; c < int(s.negative.size()); ++c) {
            if (!excludesIn(s, c))  // nearly all: nothing is gathered for them
                continue;
            QSet<QString> before;
            QSet<QString> here;
            for (const Term& term : s.terms)
                if (!term.weak && !term.meaning.startsWith(u'#'))
                    (term.clause == c ? here : before) << term.meaning;
            const QSet<QString> own = here - before;
            if (own.isEmpty() || !before.intersects(said) || !own.intersects(said) || (here - said).size() > 2)
                continue;
            const bool elsewhere = std::any_of(
                evidence.units().begin(), evidence.units().end(), [&](const Evidence::Unit& other) {
                    return &other != &unit && std::any_of(own.begin(), own.end(), [&](const QString& w) {
                        return said.contains(w) && other.meanings.value(w) >= 1;
                    });
                });
            if (!elsewhere)
                return {Grounding::Contradicted, QStringLiteral("exception"),
                        QStringLiteral("%1 excepts it: %2").arg(unit.source, s.text.left(160))};
        }
    }
    return {};
}

}  // namespace

GroundVerdict checkPolarity(const ReadSentence& claim, const ReadSentence& question, const Evidence& evidence)
{
    if (speaksOfItself(claim.text))
        return {};
    QList<View> views;
    View whole;
    whole.sentence = &claim;
    bool mixed = claim.exception.contains(true);
    bool allSupposed = true;
    for (int c = 0; c < int(claim.negative.size()); ++c) {
        View view = viewOf(claim, c);
        view.sentence = &claim;
        if (c > 0 && view.terms.remove(QStringLiteral("include")) > 0)  // "..., including gift cards"
            addClause(view, claim, c - 1),
                view.terms.removeIf([](const auto& it) { return it.key().startsWith(u'#'); });
        addClause(whole, claim, c);
        whole.negative = whole.negative != claim.negative.at(c);
        if (strongTerms(view) >= 2 && !claim.supposed.value(c))
            views << view;
        allSupposed = allSupposed && claim.supposed.value(c);
        mixed = mixed || (claim.negative.at(c) != claim.negative.first());
    }
    if ((!mixed && !claim.supposed.contains(true) && views.size() < 2) || (views.isEmpty() && !allSupposed && !mixed))
        views << whole;
    if (const GroundVerdict verdict = checkDays(claim, evidence); verdict.grounding != Grounding::Fine)
        return verdict;
    if (const GroundVerdict verdict = checkExceptions(claim, evidence); verdict.grounding != Grounding::Fine)
        return verdict;
    const bool shortAnswer = claim.yesNo != 0 && strongTerms(whole) < 2 && !question.terms.isEmpty();
    if (shortAnswer) {
        View asked;
        for (int c = 0; c < int(question.negative.size()); ++c) {
            addClause(asked, question, c);
            asked.negative = asked.negative != question.negative.at(c);
        }
        asked.negative = asked.negative != (claim.yesNo < 0);
        views = QList<View>{asked};
    }
    for (const View& view : std::as_const(views))
        if (strongTerms(view) > 0)
            if (const GroundVerdict verdict = judge(view, evidence, claim.universal);
                verdict.grounding != Grounding::Fine)
                return verdict;
    return {};
}

}  // namespace frontdesk
