// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"
#include "core/agent/guards/wordtable.h"

namespace frontdesk {
namespace {

QSet<QString> wordSet(const char* words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

/// Nobody told us of it, in these words or in others.
bool unheard(const Term& term, const ReadSentence& customer, const Evidence& evidence)
{
    if (term.weak || term.meaning.startsWith(u'#') || term.meaning.startsWith(u"day") || evidence.knows(term.meaning)
        || evidence.contains(term.meaning))
        return false;
    if (std::any_of(customer.terms.begin(), customer.terms.end(), [&](const Term& t) {
            return t.meaning == term.meaning || wordtable::near(t.meaning, term.meaning);
        }))
        return false;
    return !evidence.knowsNear(term.meaning);
}

/// Where "there is", "we have" or "includes" ends in the sentence; -1 = it does not say that there is something.
int offerEnd(const ReadSentence& claim)
{
    static const QSet<QString> have = wordSet(
        "have offer provide sell stock run include includes haben bieten fuhren tenemos "
        "ofrecemos incluye avons proposons got");
    static const QSet<QString> who = wordSet("we wir nosotros nous also auch tambien ebenfalls");
    for (qsizetype i = 0; i < claim.tokens.size() && i < 8; ++i) {
        const QString text = claim.tokens.at(i).text;
        const QString next = claim.tokens.value(i + 1).text;
        if ((text == u"there" && (next == u"is" || next == u"are")) || (text == u"es" && next == u"gibt"))
            return int(i) + 1;
        if (text == u"hay")
            return int(i);
        if (have.contains(text) && (text.startsWith(u"inclu") || (i > 0 && who.contains(claim.tokens.at(i - 1).text))))
            return int(i);
    }
    return -1;
}

GroundVerdict novel(const QString& why) { return {Grounding::Unsupported, QStringLiteral("novelty"), why}; }

}  // namespace

GroundVerdict checkNovelty(const ReadSentence& claim, const ReadSentence& customer, const Evidence& evidence)
{
    if (claim.question || evidence.isEmpty())
        return {};
    static const QSet<QString> only = wordSet(
        "only solely exclusively nur ausschliesslich solo solamente uniquement seulement");
    int limit = -1;
    for (qsizetype i = 0; i < claim.tokens.size() && limit < 0; ++i)
        if (only.contains(claim.tokens.at(i).text))
            limit = int(i);
    const int offer = claim.negative.contains(true) ? -1 : offerEnd(claim);
    if (limit < 0 && offer < 0)
        return {};
    int heard = 0;
    int unheardOf = 0;
    for (const Term& term : claim.terms) {
        if (term.position <= std::max(limit, offer) || term.weak)
            continue;
        ++(unheard(term, customer, evidence) ? unheardOf : heard);
    }
    const bool limited = limit >= 0 && std::any_of(claim.terms.begin(), claim.terms.end(), [&](const Term& term) {
                             static const QSet<QString> links = wordSet(
                                 "for to with if when on in fur mit bei con para pour");
                             bool linked = false;
                             for (int k = limit; k < term.position; ++k)
                                 linked = linked || links.contains(claim.tokens.at(k).text);
                             return linked && unheard(term, customer, evidence);
                         });
    if (limited || (unheardOf > 0 && heard == 0))
        return novel(limit >= 0 ? QStringLiteral("no source knows this condition")
                                : QStringLiteral("no source knows of this"));
    return {};
}

}  // namespace frontdesk
