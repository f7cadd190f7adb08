// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"
#include "core/agent/guards/facts.h"
#include "core/agent/guards/wordtable.h"
#include "core/model/words.h"

#include <QRegularExpression>

namespace frontdesk {
/// German writes every noun with a capital: there a capital says nothing.
bool looksGerman(const QString& sentence)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(?:der|die|den|dem|des|oder|auf|nach|gilt|wird|werden|kann|auch|l\u00e4uft|sich|dauert|das|und|ist|sind|nicht|wir|ein|eine|einen|k\u00f6nnen|kostet|wiegt|haben|bei|f\u00fcr|mit|vom|zum|zur|unsere|Ihre|Ihnen|Sie)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    int seen = 0;
    for (auto it = words.globalMatch(sentence); it.hasNext(); it.next())
        ++seen;
    return seen >= 1;
}

namespace {

bool isNeverAName(const QString& plain)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "i im id ill ive am pm faq ok okay pdf sms ai url mr mrs ms dr yes no please thanks thank eve year "
                "hello hi hey dear welcome sorry sure great good christmas easter thanksgiving english german "
                "spanish french usd eur gbp chf est pst cet utc gmt http https www asap tbd vat usb led")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(plain) || wordtable::isFunctionWord(plain) || monthOf(plain) > 0;
}

/// A word that the table knows is no name.
bool hasMeaning(const QString& plain)
{
    const QString meaning = wordtable::conceptOf(plain);
    return wordtable::hasConcept(plain) || wordtable::isWeak(meaning) || !wordtable::familyOf(meaning).isEmpty();
}

bool startsSentence(const QString& text, qsizetype at)
{
    qsizetype i = at - 1;
    while (i >= 0
           && (text.at(i).isSpace() || QStringView(u"\"'(*\u201c\u2018\u00bf\u00a1-\u2022").contains(text.at(i))))
        --i;
    if (i > 0 && text.at(i) == u'.') {  // "Dr. Miller"
        static const QRegularExpression title(QStringLiteral("\\b(?:Dr|Mr|Mrs|Ms|Prof|St|No|Nr|Sr|Sra)$"));
        if (text.left(i).contains(title))
            return false;
    }
    return i < 0 || QStringView(u".!?:;").contains(text.at(i));
}

/// "Peter Nair" where the sources know a Nair.
bool beforeKnownName(const QString& text, qsizetype end, const Evidence& evidence)
{
    static const QRegularExpression next(QStringLiteral("^ (\\p{Lu}[\\p{L}\\p{M}]{2,})"));
    const QRegularExpressionMatch match = next.match(text.mid(end, 40));
    return match.hasMatch() && evidence.isName(wordtable::conceptOf(wordtable::plain(match.captured(1))));
}

bool innerCapital(const QString& word)
{
    return std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

}  // namespace

QString unknownName(const QString& sentence, const Evidence& evidence, const ClaimContext& context)
{
    if (looksGerman(sentence))
        return {};
    static const QRegularExpression words(QStringLiteral("\\p{Lu}[\\p{L}\\p{M}]*"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString customer = wordtable::plain(context.customer);
    const QString resolved = u' ' % wordtable::plainPhrases(wordtable::plain(sentence)) % u' ';
    for (auto it = words.globalMatch(sentence); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word = match.captured();
        if (word.size() < 3
            || (!beforeKnownName(sentence, match.capturedEnd(), evidence)
                && startsSentence(sentence, match.capturedStart()) && (!innerCapital(word) || word.isUpper())))
            continue;
        if (match.capturedStart() > 0 && sentence.at(match.capturedStart() - 1).isLetterOrNumber())
            continue;
        const QString plain = wordtable::plain(word);
        if (isNeverAName(plain) || evidence.contains(plain) || evidence.contains(stemOf(plain))
            || customer.contains(plain) || hasMeaning(plain)
            || !resolved.contains(QRegularExpression(u"\\b" % plain % u"\\b")) || readSentence(word).days.size() > 0)
            continue;
        return word;
    }
    return {};
}

}  // namespace frontdesk
