// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/claimmatch.h"
#include "core/agent/guards/facts.h"

namespace frontdesk {

bool isLimit(const ReadSentence& sentence, const Fact& fact)
{
    static const QSet<QString> sides = {
        QStringLiteral("over"),      QStringLiteral("above"),      QStringLiteral("exceeding"),
        QStringLiteral("atleast"),   QStringLiteral("under"),      QStringLiteral("below"),
        QStringLiteral("atmost"),    QStringLiteral("upto"),       QStringLiteral("within"),
        QStringLiteral("innerhalb"), QStringLiteral("mindestens"), QStringLiteral("hochstens")};
    static const QSet<QString> amounts = {QStringLiteral("mehr"),  QStringLiteral("weniger"), QStringLiteral("mas"),
                                          QStringLiteral("menos"), QStringLiteral("plus"),    QStringLiteral("moins")};
    static const QSet<QString> links = {QStringLiteral("als"), QStringLiteral("de"), QStringLiteral("que")};
    const auto textAt = [&sentence](int i) { return i >= 0 ? sentence.tokens.value(i).text : QString(); };
    int before = fact.position - 1;
    if (textAt(before) == u"the" || isUnitWord(textAt(before)))  // "over $7"
        --before;
    return sides.contains(textAt(before)) || (links.contains(textAt(before)) && amounts.contains(textAt(before - 1)));
}

}  // namespace frontdesk
