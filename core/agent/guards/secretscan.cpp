// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/secretscan.h"

#include "core/agent/guards/patterns.h"
#include "core/base/cuttext.h"

#include <QRegularExpression>

namespace frontdesk {
namespace {

QStringList matches(const QRegularExpression& pattern, const QString& text)
{
    QStringList found;
    const QString whole = withoutHalfPairs(text);
    // What cannot be read is one match.
    if (!eachMatch(pattern, whole, [&found](const QRegularExpressionMatch& match) { found << match.captured(); }))
        found << whole;
    return found;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

}  // namespace

bool luhnHolds(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int d = digits.at(digits.size() - 1 - i).digitValue();
        if (i % 2 == 1)
            d = d > 4 ? d * 2 - 9 : d * 2;
        sum += d;
    }
    return digits.size() >= 13 && digits.size() <= 19 && sum % 10 == 0 && digits.count(digits.at(0)) != digits.size();
}

bool ibanHolds(const QString& iban)
{
    QString plain = iban.toUpper();
    plain.remove(u' ').remove(u'-');
    if (plain.size() < 15 || plain.size() > 34)
        return false;
    int rest = 0;
    const QString turned = plain.mid(4) + plain.left(4);
    for (const QChar c : turned) {
        if (c >= u'0' && c <= u'9')
            rest = (rest * 10 + (c.unicode() - u'0')) % 97;
        else if (c >= u'A' && c <= u'Z')
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

QStringList secretsIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\bsk-[A-Za-z0-9_-]{16,}|\\bsk_(?:live|test)_[A-Za-z0-9]{10,}|\\b[pr]k_live_[A-Za-z0-9]{10,}|\\bAKIA[0-9A-Z]{16}\\b|\\bAIza[0-9A-Za-z_-]{30,}|"
        "\\bgh[pousr]_[A-Za-z0-9]{20,}|\\bgithub_pat_[A-Za-z0-9_]{20,}|\\bxox[abprs]-[A-Za-z0-9-]{10,}|\\bwhsec_[A-Za-z0-9]{10,}|\\b(?:AC|SK)[0-9a-f]{32}\\b|"
        "\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*|-----BEGIN [A-Z ]*PRIVATE KEY-----|\\b(?:Bearer|Basic) [A-Za-z0-9._~+/=-]{16,}|"
        "\\bSG\\.[A-Za-z0-9_-]{16,}|\\bnpm_[A-Za-z0-9]{20,}|\\bya29\\.[A-Za-z0-9_-]{20,}|"
        "\\b(?:password|passwort|passphrase|api[ _-]?key|secret[ _-]?key|access[ _-]?token|auth[ _-]?token|contrase\u00f1a|mot de passe)(?: is| ist| es| est)? ?[:=]? ?"
        "(?:(?=[^\\s]*\\d)(?=[^\\s]*[A-Za-z])[^\\s,;]{8,}|(?=\\S*[-_!$%&#*+=]\\S*[-_!$%&#*+=])[^\\s,;]{8,})|"
        "\\b[A-Z][A-Z0-9_]*(?:TOKEN|KEY|SECRET|PASSWORD|PASSWD|SID)\\s?[=:]\\s?[^\\s,;]{6,}|\\b[a-z][a-z0-9+]*://[^\\s:/@]+:[^\\s@/]+@"));
    return matches(pattern, text);
}

QStringList cardsIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\d.-])\\d(?:[ -]?\\d){12,18}(?![\\d-])"));
    QStringList cards;
    for (const QString& found : matches(pattern, text))
        if (luhnHolds(digitsOf(found)))
            cards << found;
    return cards;
}

QStringList ibansIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\b[A-Z]{2}\\d{2}(?:[ -]?[A-Z0-9]){11,30}\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList ibans;
    for (QString found : matches(pattern, text)) {
        // The words behind it are not part of it.
        while (found.size() >= 15 && !ibanHolds(found))
            found.chop(1);
        while (found.endsWith(u' ') || found.endsWith(u'-'))
            found.chop(1);
        if (found.size() >= 15)
            ibans << found;
    }
    return ibans;
}

}  // namespace frontdesk
