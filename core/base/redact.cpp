// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QRegularExpression>

namespace frontdesk {
namespace {

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

const QList<Rule>& rules()
{
    static const QList<Rule> list = {
        {QRegularExpression(QStringLiteral(R"((?i)\b(bearer[ .])[A-Za-z0-9_\-.=/+]{8,})")), QStringLiteral("\\1***")},
        {QRegularExpression(QStringLiteral(R"(\b(sk|pk|rk|whsec|xox[abp])[-_][A-Za-z0-9_\-]{6,})")),
         QStringLiteral("***")},
        {QRegularExpression(QStringLiteral(
             R"re((?i)\b((?:[a-z0-9]+[_-])*(?:token|key|secret|passwd|password))("?\s*[=:]\s*"?)[^\s"&,;*]+)re")),
         QStringLiteral("\\1\\2***")},
        {QRegularExpression(QStringLiteral(R"([A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]+\.[A-Za-z]{2,})")),
         QStringLiteral("***@***")},
        {QRegularExpression(QStringLiteral(R"((?<![\w.\-:/])\+?\d[\d ()\-]{7,}\d(?![\w\-:]))")),
         QStringLiteral("***")},
    };
    return list;
}

}  // namespace

QString redact(const QString& text)
{
    QString safe = text;
    for (const Rule& rule : rules())
        safe.replace(rule.pattern, rule.replacement);
    return safe;
}

}  // namespace frontdesk
