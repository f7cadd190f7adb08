// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/website/snippet.h"

#include <QStringList>
#include <QUrl>

namespace frontdesk {
namespace {

/// For text and for attributes in double quotes; line breaks and control characters go.
QString escaped(const QString& text)
{
    QString clean;
    for (const QChar c : text.simplified())
        if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            clean += c;
    return clean.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
}

/// What a telephone dials: digits and a plus in front.
QString dialled(const QString& phone)
{
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    return digits;
}

QString reachText(const QString& language)
{
    if (language == u"de")
        return QStringLiteral("Sie erreichen uns auch hier:");
    if (language == u"es")
        return QStringLiteral("También puede contactarnos aquí:");
    return QStringLiteral("You can also reach us here:");
}

QString fallbackLine(const SnippetFacts& facts)
{
    QStringList links;
    if (const QString number = dialled(facts.phone); !number.isEmpty())
        links << QString(u"<a href=\"tel:" % escaped(number) % u"\">" % escaped(facts.phone) % u"</a>");
    if (facts.email.contains(u'@')) {
        const QString address = QString::fromLatin1(QUrl::toPercentEncoding(facts.email.trimmed(), "@+"));
        links << QString(u"<a href=\"mailto:" % escaped(address) % u"\">" % escaped(facts.email) % u"</a>");
    }
    if (links.isEmpty())
        return {};
    return u"<p data-frontdesk-fallback>" % escaped(reachText(facts.language)) % u' '
           % links.join(QStringLiteral(" · ")) % u"</p>\n";
}

QString attribute(const char* name, const QString& value)
{
    return value.trimmed().isEmpty() ? QString() : QString(u' ' % QLatin1String(name) % u"=\"" % escaped(value) % u'"');
}

}  // namespace

QString makeSnippet(const SnippetFacts& facts)
{
    QString base = facts.baseUrl.trimmed();
    while (base.endsWith(u'/'))
        base.chop(1);
    return fallbackLine(facts) % u"<script src=\"" % escaped(base) % u"/widget/frontdesk.js\" async"
           % attribute("data-phone", facts.phone) % attribute("data-email", facts.email) % u"></script>\n";
}

}  // namespace frontdesk
