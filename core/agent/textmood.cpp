// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/textmood.h"

#include "core/model/words.h"

#include <QHash>
#include <QSet>

#include <cmath>

namespace frontdesk {
namespace {

QSet<QString> setOf(const char* words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

void add(QHash<QString, double>& lexicon, double value, const char* words)
{
    for (const QString& word : QString::fromLatin1(words).split(u' '))
        lexicon.insert(word, value);
}

// Words that a shop's customers use about the service. Words that name a subject ("return", "refund", "broken", "lost",
// "late", "cancel") say what somebody wants, not how he feels: they are left out or weigh little.
QHash<QString, double> makeLexicon()
{
    QHash<QString, double> l;
    add(l, -3,
        "horrible terrible awful disgusting furious outrageous outraged scam scammers fraud fraudulent unacceptable "
        "hate livid appalling appalled disgraceful thieves crooks criminals incompetent idiots idiotic worst fuming "
        "infuriating ripoff bullshit fuck fucking fucked shit pathetic despicable garbage enraged");
    add(l, -2,
        "angry upset frustrated frustrating disappointed disappointing ridiculous useless rubbish annoyed annoying "
        "liar liars lied cheated shame shameful joke nightmare mess unbelievable fed insulting rude ignored "
        "damn crap sucks stupid dreadful lousy miserable disaster terribly dishonest unprofessional");
    add(l, -1,
        "bad poor unhappy sad unfair slow confused confusing worried tired worse complaint complain careless unhelpful "
        "disrespectful");
    add(l, 1, "good nice fine thanks thank ok okay helpful glad pleased better useful friendly");
    add(l, 2, "great happy love lovely wonderful appreciate appreciated awesome satisfied delighted brilliant best");
    add(l, 3, "excellent amazing fantastic perfect outstanding superb");
    return l;
}

double factorAt(const QStringList& words, qsizetype at)
{
    static const QSet<QString> negations = setOf(
        "not no never dont doesnt didnt isnt wasnt arent werent cant couldnt wont "
        "wouldnt without hardly nothing aint");
    static const QSet<QString> stronger = setOf("very really so extremely absolutely totally completely utterly such "
                                                "incredibly truly beyond too fucking most");
    static const QSet<QString> weaker = setOf("slightly somewhat little bit quite rather mildly fairly");
    double factor = 1;
    if (at > 0 && stronger.contains(words.at(at - 1)))
        factor = 1.5;
    else if (at > 0 && weaker.contains(words.at(at - 1)))
        factor = 0.5;
    for (qsizetype i = std::max<qsizetype>(0, at - 3); i < at; ++i)
        if (negations.contains(words.at(i)))
            return factor * -0.6;
    return factor;
}

double shoutingFactor(const QString& text)
{
    int letters = 0;
    int capitals = 0;
    for (const QChar c : text) {
        letters += c.isLetter() ? 1 : 0;
        capitals += c.isUpper() ? 1 : 0;
    }
    return letters >= 12 && capitals * 10 >= letters * 7 ? 1.3 : 1;
}

void readSentiment(const QString& text, const QStringList& words, TextMood& mood)
{
    static const QHash<QString, double> lexicon = makeLexicon();
    double sum = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto known = lexicon.constFind(words.at(i));
        if (known == lexicon.cend())
            continue;
        const double value = *known * factorAt(words, i);
        sum += value;
        if (value < 0 && !mood.unhappyWords.contains(words.at(i)))
            mood.unhappyWords << words.at(i);
    }
    sum *= shoutingFactor(text);
    mood.sentiment = 0.5 + 0.5 * sum / std::sqrt(sum * sum + 24);
}

void readUrgency(const QString& text, const QStringList& words, TextMood& mood)
{
    static const QList<std::pair<QString, QStringList>> signs = [] {
        const QStringList phrases = QStringLiteral(
                                        "urgent|urgently|asap|as soon as possible|immediately|right now|right away|"
                                        "emergency|today|tonight|by tomorrow|tomorrow morning|before noon|"
                                        "at once|this instant|deadline|within the hour|by monday|by tuesday|"
                                        "by wednesday|by thursday|by friday|by saturday|by sunday|"
                                        "cannot wait|cant wait any longer|running out of time|last chance")
                                        .split(u'|');
        QList<std::pair<QString, QStringList>> list;
        for (const QString& phrase : phrases)
            list << std::pair(phrase, wordsOf(phrase));
        return list;
    }();
    for (const auto& [sign, wanted] : signs)
        if (containsWords(words, wanted))
            mood.urgentSigns << sign;
    double urgency = 0.35 * double(mood.urgentSigns.size());
    if (shoutingFactor(text) > 1) {
        urgency += 0.3;
        mood.urgentSigns << QStringLiteral("capitals");
    }
    if (text.count(u'!') >= 3) {
        urgency += 0.2;
        mood.urgentSigns << QStringLiteral("exclamation");
    }
    mood.urgency = std::min(1.0, urgency);
}

QSet<QString> contentOf(const QString& text)
{
    const QStringList stems = contentStems(text);
    return {stems.begin(), stems.end()};
}

}  // namespace

TextMood moodOf(const QString& text)
{
    TextMood mood;
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return mood;
    readSentiment(text, words, mood);
    readUrgency(text, words, mood);
    return mood;
}

int repetitionsOf(const QString& text, const QStringList& earlier)
{
    const QSet<QString> wanted = contentOf(text);
    if (wanted.size() < 2)
        return 0;
    int count = 0;
    for (const QString& other : earlier) {
        const QSet<QString> said = contentOf(other);
        const qsizetype both = (wanted & said).size();
        const qsizetype all = (wanted | said).size();
        if (both >= 2 && both * 5 >= all * 4)
            ++count;
    }
    return count;
}

}  // namespace frontdesk
