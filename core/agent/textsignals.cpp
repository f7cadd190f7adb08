// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/textsignals.h"

#include "core/llm/builtin/intentmodel.h"
#include "core/model/words.h"

#include <QSet>

namespace frontdesk {
namespace {

bool negatedBefore(const QStringList& words, qsizetype at)
{
    static const QSet<QString> negations = {QStringLiteral("dont"),  QStringLiteral("not"),     QStringLiteral("no"),
                                            QStringLiteral("never"), QStringLiteral("without"), QStringLiteral("wont"),
                                            QStringLiteral("didnt")};
    for (qsizetype i = std::max<qsizetype>(0, at - 4); i < at; ++i)
        if (negations.contains(words.at(i)))
            return true;
    return false;
}

bool asksFor(const QStringList& words, const QString& phrase)
{
    const QStringList wanted = wordsOf(phrase);
    if (wanted.isEmpty())
        return false;
    for (qsizetype i = 0; i + wanted.size() <= words.size(); ++i)
        if (words.mid(i, wanted.size()) == wanted && !negatedBefore(words, i))
            return true;
    return false;
}

QStringList groupsIn(const QStringList& words, const QHash<QString, QStringList>& groups, QHash<QString, QString>* seen)
{
    QStringList found;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        const auto match = std::find_if(it->begin(), it->end(),
                                        [&words](const QString& p) { return containsPhrase(words, p); });
        if (match == it->end())
            continue;
        found << it.key();
        if (seen)
            seen->insert(it.key(), *match);
    }
    found.sort();
    return found;
}

}  // namespace

TextSignals analyseText(const QString& text, const AgentConfig& config, const IntentModel& model)
{
    TextSignals result;
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return result;
    for (const QString& phrase : config.routing.escalationTriggers) {
        if (asksFor(words, phrase)) {
            result.escalationPhrase = phrase;
            break;
        }
    }
    result.priorityKeywords = groupsIn(words, config.routing.priorityKeywords, &result.keywordsSeen);
    result.topics = groupsIn(words, config.routing.keywords, nullptr);
    result.mood = moodOf(text);
    result.humanWish = model.humanWishProbability(text);
    const IntentGuess best = model.best(text);
    result.intent = best.intent;
    result.intentProbability = best.probability;
    const bool farewell = best.intent == u"thanks" || best.intent == u"goodbye";
    result.goodbye = farewell && best.probability >= 0.4 && words.size() <= 8 && !text.contains(u'?');
    return result;
}

}  // namespace frontdesk
