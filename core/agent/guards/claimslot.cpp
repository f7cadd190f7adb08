// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"
#include "core/agent/guards/facts.h"
#include "core/agent/guards/wordtable.h"

namespace frontdesk {
namespace {

constexpr double SlotCoverage = 0.6;  ///< of the claim without the word, that the source's sentence must say
constexpr double KinCoverage = 0.45;  ///< the same for words of one kind ("milk", "water")
constexpr int NearestLink = 3;        ///< words between a preposition and its noun
constexpr qsizetype MostTerms = 40;   ///< of a claim: what stands behind them must be known by a source

bool isLink(const QString& word)
{
    static const QSet<QString> links = [] {
        const QStringList list =
            QStringLiteral(
                "in on at to from with by of for into under over through behind beside near against per als aus bei mit nach "
                "von zu im am vom zum zur auf fur unter uber en con por para desde hasta sobre sin a de dans avec sur pour chez")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return links.contains(word);
}

bool isArticle(const QString& word)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "a an the our your its their his her this that der die das den dem ein eine einen einem einer "
                "unser unsere unserem unserer ihr ihre ihrem el la los las un una nuestro nuestra su le les")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

/// Where a word stands: behind which preposition, after which word that tells something, before which noun.
struct Slot {
    QString link;
    QStringList governors;
    QString head;
};

/// How much, not what.
bool isQuantity(const QString& meaning)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "more less mani much few sever most some such like same other anoth differ own first last "
                "next addit further extra anoth fine ok okai all half doubl limit usual normal typic exact onli full whole")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(meaning);
}

bool tells(const Term& term) { return !term.meaning.startsWith(u'#') && !term.weak; }

Slot slotOf(const ReadSentence& sentence, qsizetype index)
{
    Slot slot;
    const Term& term = sentence.terms.at(index);
    for (int k = term.position - 1; k >= std::max(0, term.position - NearestLink); --k) {
        const Token& token = sentence.tokens.at(k);
        if (token.clause != term.clause)
            break;
        if (isLink(token.text)) {
            slot.link = token.text;
            break;
        }
        if (!isArticle(token.text) && slot.link.isEmpty() && k < term.position - 2)
            break;
    }
    for (qsizetype k = index - 1; k >= 0 && slot.governors.size() < 2; --k)
        if (sentence.terms.at(k).clause == term.clause && sentence.terms.at(k).position < term.position
            && !sentence.terms.at(k).meaning.startsWith(u'#'))
            slot.governors << sentence.terms.at(k).meaning;
    if (index + 1 < sentence.terms.size() && sentence.terms.at(index + 1).position == term.position + 1)
        slot.head = sentence.terms.at(index + 1).meaning;
    return slot;
}

bool sameSlot(const Slot& a, const Slot& b, bool related)
{
    static const QSet<QString> adverbs = {QStringLiteral("again"), QStringLiteral("onc"),   QStringLiteral("togeth"),
                                          QStringLiteral("back"),  QStringLiteral("onlin"), QStringLiteral("immedi")};
    if (!a.head.isEmpty() && !adverbs.contains(a.head) && a.head == b.head && a.link == b.link)
        return true;
    return (!a.link.isEmpty() || related) && a.link == b.link && a.head.isEmpty() == b.head.isEmpty()
           && std::any_of(a.governors.begin(), a.governors.end(),
                          [&](const QString& governor) { return b.governors.contains(governor); });
}

bool saysNear(const QString& meaning, const QHash<QString, double>& meanings)
{
    if (meanings.contains(meaning))
        return true;
    for (auto it = meanings.cbegin(); it != meanings.cend(); ++it)
        if (wordtable::near(meaning, it.key()))
            return true;
    return false;
}

/// How much of the claim but for one word stands in the unit, synonyms included.
/// Of its first terms, that is.
double slotCoverage(const ReadSentence& claim, const Evidence::Unit& unit, const Evidence& evidence,
                    const QString& without)
{
    double total = 0;
    double shared = 0;
    const qsizetype count = std::min(MostTerms, claim.terms.size());
    for (qsizetype i = 0; i < count; ++i) {
        const Term& term = claim.terms.at(i);
        if (term.meaning == without)
            continue;
        const double weight = evidence.weightOf(term.meaning);
        total += weight;
        const double said = unit.meanings.value(term.meaning);
        shared += weight * (said > 0 ? said : saysNear(term.meaning, unit.meanings) ? 0.8 : 0);
    }
    return total > 0 ? shared / total : 0;
}

bool saysAlready(const ReadSentence& claim, const QString& meaning)
{
    return std::any_of(claim.terms.begin(), claim.terms.end(), [&](const Term& term) {
        return term.meaning == meaning || wordtable::near(term.meaning, meaning);
    });
}

/// Of one kind, or contraries.
bool related(const QString& said, const QString& known)
{
    return wordtable::kin(said, known) || wordtable::opposed(said, known);
}

/// Two words of which one may stand where the other does, and neither is a way to say the other.
bool replaces(const QString& said, const QString& known, const Evidence& evidence, double covered)
{
    if (wordtable::near(said, known))
        return false;
    const bool words = wordtable::isCommonWord(said) && wordtable::isCommonWord(known);
    if (words && related(said, known))
        return covered >= KinCoverage;
    return covered >= SlotCoverage && (words || evidence.isName(known));
}

}  // namespace

GroundVerdict checkSlots(const ReadSentence& claim, const ReadSentence& customer, const Evidence& evidence)
{
    if (claim.question || claim.negative.contains(true))
        return {};
    for (qsizetype i = 0; i < claim.terms.size(); ++i) {
        const Term& term = claim.terms.at(i);
        if (!tells(term) || isQuantity(term.meaning) || isUnitWord(claim.tokens.value(term.position).text)
            || evidence.knows(term.meaning) || saysAlready(customer, term.meaning) || claim.supposed.value(term.clause)
            || !wordtable::familyOf(term.meaning).isEmpty())
            continue;
        if (i >= MostTerms)
            return {Grounding::Unsupported, QStringLiteral("word"), QStringLiteral("too long a sentence to tell")};
        const Slot slot = slotOf(claim, i);
        if (slot.governors.isEmpty() && slot.head.isEmpty())
            continue;
        for (const Evidence::Unit& unit : evidence.units()) {
            if (!unit.meanings.contains(slot.head)
                && std::none_of(slot.governors.begin(), slot.governors.end(),
                                [&](const QString& governor) { return unit.meanings.contains(governor); }))
                continue;
            const double covered = slotCoverage(claim, unit, evidence, term.meaning);
            if (covered < KinCoverage || saysNear(term.meaning, unit.meanings))
                continue;
            const QList<Term>& terms = unit.statement.terms;
            for (qsizetype k = 0; k < terms.size(); ++k)
                if (tells(terms.at(k)) && !isQuantity(terms.at(k).meaning) && !saysAlready(claim, terms.at(k).meaning)
                    && replaces(term.meaning, terms.at(k).meaning, evidence, covered)
                    && sameSlot(slot, slotOf(unit.statement, k), related(term.meaning, terms.at(k).meaning)))
                    return {Grounding::Contradicted, QStringLiteral("word"),
                            QStringLiteral("%1 says %2, not %3: %4")
                                .arg(unit.source, terms.at(k).meaning, term.meaning, unit.statement.text.left(160))};
        }
    }
    return {};
}

}  // namespace frontdesk
