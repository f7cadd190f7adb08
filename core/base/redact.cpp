// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontdesk {
namespace {

const QString Mask = QStringLiteral("***");

/// `hints`: without one of these words, separated by blanks, the pattern cannot match; looking for them is cheap.
struct Rule {
    QByteArrayList hints;
    QRegularExpression pattern;
    QString replacement;
};

QRegularExpression pattern(const char* text)
{
    QRegularExpression expression(QString::fromLatin1(text), QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

/// In this order: what is known by its shape first, then what stands behind a telling name, addresses last.
const QList<Rule>& rules()
{
    static const QList<Rule> list = {
        // JSON web tokens; URLs with a password or a token in front of the host.
        {QByteArray("eyj").split(' '), pattern(R"(\beyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?)"),
         Mask},
        {QByteArray("://").split(' '), pattern(R"((\b[a-z][a-z0-9+.-]*://)[^\s/?#@"']+@)"), QStringLiteral("\\1***@")},
        {QByteArray("bearer basic digest").split(' '),
         pattern(R"((?i)\b((?:bearer|basic|digest)[ .]+)[A-Za-z0-9_\-.=/+~]{6,})"), QStringLiteral("\\1***")},
        // Keys by their usual beginnings; Twilio's key sids, and anything else that is 32 hexadecimal digits behind two letters.
        {QByteArray("sk- sk_ sk. pk- pk_ rk- rk_ whsec xox gho ghp ghs ghu glpat hf_ hf- aiza ya29").split(' '),
         pattern(R"(\b(?:sk|pk|rk|whsec|xox[abeprs]|gh[opsu]|glpat|hf|AIza|ya29)[-_.]?[A-Za-z0-9][A-Za-z0-9_\-.]{9,})"),
         Mask},
        {QByteArray("sk- sk_ pk- pk_ rk- rk_ whsec xox").split(' '),
         pattern(R"(\b(?:sk|pk|rk|whsec|xox[abp])[-_][A-Za-z0-9_\-]{6,})"), Mask},
        {QByteArray("akia asia").split(' '), pattern(R"(\b(?:AKIA|ASIA)[A-Z0-9]{12,})"), Mask},
        {QByteArray("ac sk ca sm mm pn ap").split(' '), pattern(R"(\b(?:AC|SK|CA|SM|MM|PN|AP)[0-9a-fA-F]{32}\b)"),
         Mask},
        {QByteArray("-----begin").split(' '),
         pattern(R"(-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$))"), Mask},
        {QByteArray("token key secret passw passphrase pwd authorization cookie").split(' '),
         pattern(
             R"re((?i)\b((?:[a-z0-9]+[_-])*(?:token|key|secret|passwd|password|passphrase|pwd|authorization|cookie|sid_token))("?'?\s*[=:]\s*"?'?)(?!\*\*\*)(?:(?:bearer|basic)\s+)?[^\s"'&,;*]+)re"),
         QStringLiteral("\\1\\2***")},
        {QByteArray("@ %40").split(' '),
         pattern(R"([\p{L}\p{N}._%+\-]+(?:@|%40)[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)*\.[\p{L}]{2,})"),
         QStringLiteral("***@***")},
    };
    return list;
}

int digitsIn(QStringView text)
{
    int digits = 0;
    for (const QChar c : text)
        digits += c.isDigit() ? 1 : 0;
    return digits;
}

bool passesLuhn(QStringView text)
{
    int sum = 0;
    bool twice = false;
    for (qsizetype i = text.size(); i-- > 0;) {
        if (!text.at(i).isDigit())
            continue;
        const int digit = text.at(i).digitValue() * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        twice = !twice;
    }
    return sum % 10 == 0;
}

/// Remainder by 97 with the first four characters at the end and letters as 10..35.
bool isIban(QString text)
{
    text.remove(u' ').remove(u'-');
    if (text.size() < 15 || text.size() > 34)
        return false;
    int rest = 0;
    for (const QChar c : QString(text.mid(4) % text.left(4)).toUpper()) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

/// Replaces the matches that `isOne` confirms. An IBAN may be followed by a word: then shorter ends are tried.
template <class IsOne>
void maskWhere(QString& text, const QRegularExpression& expression, IsOne isOne)
{
    qsizetype from = 0;
    for (QRegularExpressionMatch match = expression.match(text, from); match.hasMatch();
         match = expression.match(text, from)) {
        const qsizetype length = isOne(match.capturedView());
        if (length > 0)
            text.replace(match.capturedStart(), length, Mask);
        from = match.capturedStart() + (length > 0 ? Mask.size() : std::max<qsizetype>(1, match.capturedLength()));
    }
}

qsizetype ibanLength(QStringView found)
{
    for (qsizetype length = found.size(); length >= 15; --length)
        if (found.at(length - 1).isLetterOrNumber() && isIban(found.first(length).toString()))
            return length;
    return 0;
}

/// 2026-11-21
bool isDate(QStringView found)
{
    static const QRegularExpression date = pattern(R"(^(?:19|20)\d\d-\d\d-\d\d(?!\d))");
    return date.match(found).hasMatch();
}

void maskNumbers(QString& text)
{
    static const QRegularExpression iban = pattern(R"(\b[A-Za-z]{2}\d{2}(?:[ \-]?[A-Za-z0-9]){11,30}\b)");
    maskWhere(text, iban, ibanLength);
    static const QRegularExpression card = pattern(R"((?<![\w.])\d(?:[ \-]?\d){12,18}(?![\w]))");
    maskWhere(text, card, [](QStringView found) { return passesLuhn(found) ? found.size() : 0; });
    // Telephone numbers: with a plus, 00 or in brackets from 7 digits on; with a leading zero or groups from 7; bare from 9.
    static const QRegularExpression called = pattern(
        R"((?<![\w\-:.])(?:\+|\(\+?|00)[ ]?\d(?:[ ()./\-\x{a0}\x{2009}\x{2011}\x{2013}]{0,3}\d){5,}(?![\w]))");
    maskWhere(text, called, [](QStringView found) { return digitsIn(found) >= 7 ? found.size() : 0; });
    static const QRegularExpression grouped = pattern(
        R"((?<![\w.\-:/+])\d{2,5}[ /\-][ ]?\d{2,}(?:[ ./\-]\d{2,})*(?![\w\-:]))");
    const auto number = [](QStringView found) { return digitsIn(found) >= 7 && !isDate(found) ? found.size() : 0; };
    maskWhere(text, grouped, number);
    static const QRegularExpression dotted = pattern(R"((?<![\w.\-:/])\d{3}\.\d{3}\.\d{4}(?![\w.]))");
    maskWhere(text, dotted, [](QStringView found) { return found.size(); });
    static const QRegularExpression bare = pattern(R"((?<![\w.\-:/])\+?\d[\d ()\-]{7,}\d(?![\w\-:]))");
    maskWhere(text, bare, number);
    static const QRegularExpression national = pattern(R"((?<![\w.\-:/])0\d{6,}(?![\w.\-:]))");
    maskWhere(text, national, [](QStringView found) { return found.size(); });
}

bool hinted(const QByteArray& lower, const QByteArrayList& hints)
{
    return std::any_of(hints.cbegin(), hints.cend(), [&lower](const QByteArray& hint) { return lower.contains(hint); });
}

/// Seven digits with nothing but separators between them.
bool hasLongNumber(const QString& text)
{
    int digits = 0;
    for (const QChar c : text) {
        if (c.isDigit() && ++digits == 7)
            return true;
        if (c.isLetter() || c == u':' || c == u'"')
            digits = 0;
    }
    return false;
}

}  // namespace

QString redact(const QString& text)
{
    QString safe = text;
    const QByteArray lower = text.toLatin1().toLower();
    for (const Rule& rule : rules())
        if (hinted(lower, rule.hints))
            safe.replace(rule.pattern, rule.replacement);
    if (hasLongNumber(safe))
        maskNumbers(safe);
    return safe;
}

}  // namespace frontdesk
