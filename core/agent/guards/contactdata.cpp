// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/contactdata.h"

#include "core/agent/guards/patterns.h"

#include <QUrl>

#include <algorithm>

namespace frontdesk {

const QRegularExpression& mailAddresses()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:\\G|(?<![\\w.+%-]))[\\w.+%-]++@[\\w-]++(?:\\.[\\w-]++)++"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString domainOf(const QString& text)
{
    QString host = text.contains(u'@') ? text.section(u'@', -1) : QUrl::fromUserInput(text).host();
    host = host.toLower();
    return host.startsWith(u"www.") ? host.mid(4) : host;
}

bool isFreeMail(const QString& domain)
{
    static const QStringList free = {QStringLiteral("gmail"),   QStringLiteral("googlemail"), QStringLiteral("yahoo"),
                                     QStringLiteral("hotmail"), QStringLiteral("outlook"),    QStringLiteral("icloud"),
                                     QStringLiteral("gmx"),     QStringLiteral("web"),        QStringLiteral("aol"),
                                     QStringLiteral("proton"),  QStringLiteral("protonmail"), QStringLiteral("live")};
    return free.contains(domain.section(u'.', 0, 0));
}

bool belongsTo(const QString& host, const QStringList& domains)
{
    return std::any_of(domains.begin(), domains.end(),
                       [&](const QString& own) { return host == own || host.endsWith(u'.' % own); });
}

bool listsPeople(const QString& line)
{
    static const QRegularExpression numbered(
        QStringLiteral(
            "\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{L}+[ ,:(-]{1,3}(?:(?:order|bestellung|pedido|commande|no\\.?|nr\\.?|#) ?)?\\+?\\(?\\d[\\d ().-]{3,}\\d"),
        QRegularExpression::UseUnicodePropertiesOption);
    int people = 0;
    const bool readable = eachMatch(numbered, line, [&people](const QRegularExpressionMatch&) { ++people; });
    return !readable || people > 1;
}

bool isMarkedPrivate(const QString& line)
{
    static const QRegularExpression marks(
        QStringLiteral(
            "\\bprivate (?:cell|mobile|phone|number|e-?mail|line)\\b|\\b(?:do not|don't|never) (?:share|disclose|pass on|give out)(?:[.!)]|$)|"
            "\\bstrictly confidential\\b|(?:^|[.!?(] ?)confidential[:.!)]|\\bstaff only\\b|\\binternal use only\\b|\\bnot for customers\\b|"
            "\\bstreng vertraulich\\b|\\bnicht weitergeben\\b|\\bnur intern\\b|\\bprivatnummer\\b|"
            "\\bno compartir\\b|\\bsolo uso interno\\b|\\bne pas divulguer\\b|\\busage interne uniquement\\b|"
            ">[^<>]{0,10}\\b(?:wrote|schrieb|escribi\u00f3|a \u00e9crit) ?:"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return found(marks, line);
}

}  // namespace frontdesk
