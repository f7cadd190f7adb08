// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/checks.h"

#include "core/config/problemtext.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace frontdesk::check {
namespace {

bool matches(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isSid(const QString& text, const QString& letters) { return matches(text, letters % u"[0-9a-fA-F]{32}"); }

bool isHttp(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
}

}  // namespace

bool isLoopback(const QString& host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

QString bindAddress(const QString& text)
{
    if (isLoopback(text) || !QHostAddress(text).isNull())
        return {};
    return QStringLiteral(
        "is not an IP address; write 127.0.0.1 for this computer only, or the address of one network card");
}

QString hostName(const QString& text)
{
    if (!QHostAddress(text).isNull()
        || matches(
            text,
            QStringLiteral("(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}))*")))
        return {};
    return QStringLiteral(
        "is not a host name; write it without https:// and without a port, for example chat.example.com");
}

QString ipAddress(const QString& text)
{
    return QHostAddress(text).isNull() ? ProblemText::tr("is not an IP address; write for example 127.0.0.1")
                                       : QString();
}

QString httpUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isHttp(url))
        return ProblemText::tr("is not a web address; write for example https://www.example.com");
    if (!url.userInfo().isEmpty())
        return ProblemText::tr("holds a user name or password; take it out, keys have settings of their own");
    return {};
}

QString secureUrl(const QString& text)
{
    const QString problem = httpUrl(text);
    const QUrl url(text, QUrl::StrictMode);
    if (problem.isEmpty() && url.scheme() == u"http" && !isLoopback(url.host()))
        return ProblemText::tr("would send the key unprotected over the network; write https://");
    return problem;
}

QString llmService(const QString& text)
{
    static const QStringList known{QStringLiteral("openai"), QStringLiteral("azure"), QStringLiteral("anthropic"),
                                   QStringLiteral("compatible"), QStringLiteral("builtin")};
    return known.contains(text)
               ? QString()
               : ProblemText::tr("is not a service; write openai, azure, anthropic, compatible or builtin");
}

QString azureApiVersion(const QString& text)
{
    if (text == u"v1" || text == u"preview" || matches(text, QStringLiteral("20\\d\\d-\\d\\d-\\d\\d(-preview)?")))
        return {};
    return ProblemText::tr("is not a version; write for example 2024-10-21, or v1");
}

QString webOrigin(const QString& text)
{
    if (text == u"*")
        return QStringLiteral("would let every web site in; name the sites one by one");
    const QUrl url(text, QUrl::StrictMode);
    // Browsers send an origin without a slash at the end, and origins are compared as they are.
    if (!isHttp(url) || !url.path().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return ProblemText::tr("is not an origin; write scheme and host only, for example https://www.example.com");
    return {};
}

QString phoneNumber(const QString& text)
{
    if (matches(text, QStringLiteral("\\+[1-9][0-9]{6,14}")))
        return {};
    return ProblemText::tr("is not a telephone number in international form; write for example +12075550100");
}

QString profileName(const QString& text)
{
    if (matches(text, QStringLiteral("[A-Za-z0-9][A-Za-z0-9_-]{0,31}")))
        return {};
    return ProblemText::tr("may hold letters, digits, - and _ only, at most 32");
}

QString singleLine(const QString& text)
{
    for (const QChar c : text)
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            return ProblemText::tr("holds a line break or control character; write it in one line");
    return text.size() > 4096 ? ProblemText::tr("is longer than 4096 characters") : QString();
}

QString shortLine(const QString& text)
{
    const QString bad = singleLine(text);
    return bad.isEmpty() && text.size() > 120 ? ProblemText::tr("is longer than 120 characters") : bad;
}

QString widgetColor(const QString& text)
{
    // Black or white: one of them always has a contrast of at least 4.58, so the form is all there is to check.
    if (matches(text, QStringLiteral("#[0-9A-Fa-f]{6}")))
        return {};
    return ProblemText::tr("is not a colour; write # and six digits or letters from a to f, for example #1f62d0");
}

QString widgetLanguage(const QString& text)
{
    if (text == u"en" || text == u"de" || text == u"es")
        return {};
    return ProblemText::tr("is not a language of the chat; write en, de or es");
}

QString twilioAccount(const QString& text)
{
    if (isSid(text, QStringLiteral("AC")))
        return {};
    return ProblemText::tr(
        "is not an account of Twilio; copy the Account SID from the Twilio Console: AC and 32 digits or letters from a to f");
}

QString twilioService(const QString& text)
{
    if (isSid(text, QStringLiteral("IS")))
        return {};
    return ProblemText::tr(
        "is not a Conversations service of Twilio; copy its SID from the Twilio Console: IS and 32 digits or letters from a to "
        "f");
}

QString twilioMessagingService(const QString& text)
{
    if (isSid(text, QStringLiteral("MG")))
        return {};
    return ProblemText::tr(
        "is not a messaging service of Twilio; copy its SID from the Twilio Console: MG and 32 digits or letters from a to f");
}

QString twilioAccountAndToken(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && isSid(text.left(colon), QStringLiteral("AC")) && colon + 1 < text.size())
        return singleLine(text);
    return ProblemText::tr("is not an account with its secret; write the Account SID, a colon and the Auth Token");
}

QString databaseUrl(const QString& text)
{
    const QString bad = singleLine(text);
    if (!bad.isEmpty())
        return bad;
    if (text.startsWith(u"postgresql:") || text.startsWith(u"postgres:") || text.startsWith(u"postgresql+"))
        return QStringLiteral(
            "asks for PostgreSQL, which is not built in yet; remove it or write sqlite:///frontdesk.db");
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]+:"));
    if (text.startsWith(u"sqlite:///") && text.size() > 10 && !text.endsWith(u'/'))
        return {};
    if (scheme.match(text).hasMatch() || text.endsWith(u'/'))
        return ProblemText::tr("is no database this program can open; write sqlite:///frontdesk.db or remove it");
    return {};
}

}  // namespace frontdesk::check
