// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company/hourstext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace frontdesk {
namespace {

QTime timeOf(const QString& hours, const QString& minutes)
{
    const int h = hours.toInt();
    const int m = minutes.toInt();
    return h == 24 && m == 0 ? QTime(0, 0) : QTime(h, m);
}

}  // namespace

std::optional<QList<HoursSpan>> parseHours(const QString& text)
{
    const QString clean = text.trimmed().toLower();
    if (clean.isEmpty() || clean == u"closed" || clean == u"-"
        || clean == QCoreApplication::translate("HoursEditor", "Closed").toLower())
        return QList<HoursSpan>();
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:-|–|—|to|bis|a|until)\\s*(\\d{1,2})(?:[:.](\\d{2}))?$"));
    static const QRegularExpression comma(QStringLiteral("\\s*[,;+]\\s*|\\s+and\\s+|\\s+und\\s+|\\s+y\\s+"));
    QList<HoursSpan> spans;
    for (const QString& part : clean.split(comma, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(part.trimmed());
        if (!match.hasMatch())
            return std::nullopt;
        const HoursSpan span{timeOf(match.captured(1), match.captured(2)),
                             timeOf(match.captured(3), match.captured(4))};
        if (!span.open.isValid() || !span.close.isValid())
            return std::nullopt;
        spans << span;
    }
    return spans;
}

QString hoursText(const QList<HoursSpan>& spans)
{
    QStringList parts;
    for (const HoursSpan& span : spans)
        parts << QString(span.open.toString(QStringLiteral("HH:mm")) % u"–"
                         % span.close.toString(QStringLiteral("HH:mm")));
    return parts.join(QStringLiteral(", "));
}

}  // namespace frontdesk
