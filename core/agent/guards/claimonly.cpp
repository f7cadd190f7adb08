// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"

namespace frontdesk {

bool isOnlyWord(const QString& word)
{
    static const QSet<QString> limits = {QStringLiteral("only"), QStringLiteral("solely"),
                                         QStringLiteral("nur"),  QStringLiteral("ausschliesslich"),
                                         QStringLiteral("solo"), QStringLiteral("solamente")};
    return limits.contains(word);
}

QSet<QString> limitedIn(const ReadSentence& sentence, int clause)
{
    const auto first = std::find_if(sentence.tokens.begin(), sentence.tokens.end(),
                                    [clause](const Token& token) { return token.clause == clause; });
    if (first == sentence.tokens.end() || isOnlyWord(first->text))
        return {};
    int last = clause;
    while (sentence.supposed.value(last + 1))
        ++last;
    QSet<QString> words;
    for (const Term& term : sentence.terms)
        if (!term.weak && term.clause >= clause && term.clause <= last)
            words << term.meaning;
    return words;
}

bool isOfOneCase(const ReadSentence& sentence)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "it this that these those they he she you your yours other others else otherwise ihr ihre ihren ihrem sie "
                "ihnen es dies diese dieser dieses andere anderen usted ustedes su sus esto este esta eso otro otra vous votre")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return sentence.yesNo != 0 || sentence.condition.contains(true) || sentence.exception.contains(true)
           || sentence.supposed.contains(true)
           || std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                          [](const Token& token) { return words.contains(token.text) || isOnlyWord(token.text); });
}

}  // namespace frontdesk
