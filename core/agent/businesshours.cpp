// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/businesshours.h"

#include <QLocale>

namespace frontdesk {
namespace {

constexpr int SearchDays = 400;

bool overMidnight(const HoursSpan& span) { return span.close <= span.open; }

QString joinedByAnd(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")) % u" and " % parts.last();
}

}  // namespace

BusinessHours::BusinessHours(const BusinessProfile& profile) : m_profile(profile), m_zone(profile.timeZone.toLatin1())
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

DayHours BusinessHours::dayOn(QDate date, const Store* store) const
{
    for (const Holiday& holiday : m_profile.holidays)
        if (holiday.date == date)
            return {date, holiday.name, holiday.closed ? QList<HoursSpan>() : holiday.spans};
    const WeekHours& week = store && store->hours ? *store->hours : m_profile.hours;
    return {date, {}, week.at(size_t(date.dayOfWeek() - 1))};
}

QDateTime BusinessHours::local(Micros at) const { return QDateTime::fromMSecsSinceEpoch(at / 1000, m_zone); }

bool BusinessHours::isOpen(Micros at, const Store* store) const
{
    const QDateTime now = local(at);
    const QTime time = now.time();
    const QList<HoursSpan> today = spansOn(now.date(), store);
    for (const HoursSpan& span : today)
        if (time >= span.open && (overMidnight(span) || time < span.close))
            return true;
    const QList<HoursSpan> yesterday = spansOn(now.date().addDays(-1), store);
    for (const HoursSpan& span : yesterday)
        if (overMidnight(span) && time < span.close)
            return true;
    return false;
}

Micros BusinessHours::instantOf(QDate date, QTime time) const
{
    const QDateTime wall(date, time, Qt::UTC);
    const qint64 before = wall.toMSecsSinceEpoch() - 1000LL * m_zone.offsetFromUtc(wall.addDays(-1));
    const qint64 after = wall.toMSecsSinceEpoch() - 1000LL * m_zone.offsetFromUtc(wall.addDays(1));
    for (const qint64 ms : {std::min(before, after), std::max(before, after)}) {
        const QDateTime shown = QDateTime::fromMSecsSinceEpoch(ms, m_zone);
        if (shown.date() == date && shown.time() == time)
            return ms * 1000;
    }
    // The clock jumps over this time: the moment of the jump.
    const QTimeZone::OffsetData jump = m_zone.nextTransition(
        QDateTime::fromMSecsSinceEpoch(std::min(before, after) - 1, Qt::UTC));
    return (jump.atUtc.isValid() ? jump.atUtc.toMSecsSinceEpoch() : std::max(before, after)) * 1000;
}

std::optional<Micros> BusinessHours::nextOpening(Micros at, const Store* store) const
{
    if (isOpen(at, store))
        return at;
    const QDate first = localDate(at);
    for (int day = 0; day < SearchDays; ++day) {
        std::optional<Micros> best;
        const QList<HoursSpan> spans = spansOn(first.addDays(day), store);
        for (const HoursSpan& span : spans) {
            const Micros opens = instantOf(first.addDays(day), span.open);
            // A span that lies wholly inside the skipped hour never opens.
            if (opens > at && isOpen(opens, store) && (!best || opens < *best))
                best = opens;
        }
        if (best)
            return best;
    }
    return std::nullopt;
}

QString clockText(QTime time)
{
    const QString half = time.hour() < 12 ? QStringLiteral(" AM") : QStringLiteral(" PM");
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const QString minutes = time.minute() ? QStringLiteral(":%1").arg(time.minute(), 2, 10, QLatin1Char('0'))
                                          : QString();
    return QString::number(hour) % minutes % half;
}

QString spansText(const QList<HoursSpan>& spans)
{
    if (spans.isEmpty())
        return QStringLiteral("closed");
    QStringList parts;
    for (const HoursSpan& span : spans)
        parts << QString(clockText(span.open) % u" to " % clockText(span.close));
    return joinedByAnd(parts);
}

QString weekText(const WeekHours& week)
{
    QStringList parts;
    for (size_t first = 0; first < week.size();) {
        size_t last = first;
        const QString text = spansText(week.at(first));
        while (last + 1 < week.size() && spansText(week.at(last + 1)) == text)
            ++last;
        const QLocale english(QLocale::English);
        QString days = english.dayName(int(first) + 1);
        if (last > first)
            days += (last == first + 1 ? u" and " : u" to ") % english.dayName(int(last) + 1);
        parts << QString(days % u' ' % text);
        first = last + 1;
    }
    return joinedByAnd(parts);
}

QString dateText(QDate date) { return QLocale(QLocale::English).toString(date, QStringLiteral("dddd, MMMM d")); }

}  // namespace frontdesk
