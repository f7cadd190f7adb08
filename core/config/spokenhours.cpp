// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/spokenhours.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace frontdesk {
namespace {

constexpr qsizetype MaxChars = 300;
constexpr qsizetype MaxSpans = 6;

/// A time of day as it was written.
struct Clock {
    int hour = 0, minute = 0;
    QString half;  ///< "am", "pm" or nothing
};

QTime timeOf(const Clock& clock)
{
    int hour = clock.hour;
    if (clock.half == u"am")
        hour %= 12;
    else if (clock.half == u"pm")
        hour = hour % 12 + 12;
    return QTime(hour % 24, clock.minute);  // 24:00 is midnight
}

bool plausible(const Clock& clock)
{
    if (!clock.half.isEmpty())
        return clock.hour >= 1 && clock.hour <= 12 && clock.minute < 60;
    return clock.minute < 60 && (clock.hour < 24 || (clock.hour == 24 && clock.minute == 0));
}

Clock clockOf(const QRegularExpressionMatch& match, int first)
{
    const QString word = match.captured(first + 3);
    if (word == u"noon")
        return {12, 0, QStringLiteral("pm")};
    if (word == u"midnight")
        return {12, 0, QStringLiteral("am")};
    return {match.captured(first).toInt(), match.captured(first + 1).toInt(),
            match.captured(first + 2).remove(u'.').remove(u' ')};
}

std::optional<HoursSpan> spanOf(const QString& text, QString& problem)
{
    static const QString one = QStringLiteral(
        "(?:([0-9]{1,2})(?:[:.]([0-9]{2}))?\\s*(am|pm|a\\.\\s?m\\.?|p\\.\\s?m\\.?)?|(noon|midnight))");
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(one % QStringLiteral("\\s*(?:uhr)?\\s*(?:-|–|—|to|till|until|bis)\\s*")
                                            % one % QStringLiteral("\\s*(?:uhr)?")));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch()) {
        problem = u"\"" % text.trimmed().left(60)
                  % u"\" is no opening time; write it as \"9:00 AM - 5:00 PM\", "
                    u"\"09:00 - 17:00\" or \"closed\"";
        return std::nullopt;
    }
    Clock open = clockOf(match, 1);
    const Clock close = clockOf(match, 5);
    // "1 - 5 PM" begins in the afternoon, "9 - 5 PM" in the morning.
    if (open.half.isEmpty() && !close.half.isEmpty() && open.hour <= 12 && open.hour > 0) {
        open.half = close.half;
        if (timeOf(open) >= timeOf(close))
            open.half = QStringLiteral("am");
    }
    if (!plausible(open) || !plausible(close)) {
        problem = u"\"" % text.trimmed().left(60) % u"\" names a time that does not exist";
        return std::nullopt;
    }
    if (open.half.isEmpty() != close.half.isEmpty()
        || (close.half.isEmpty() && close.hour <= 12 && close.hour > 0 && timeOf(close) <= timeOf(open))) {
        problem = u"\"" % text.trimmed().left(60) % u"\" may mean morning or evening; add AM and PM, or write 17:00";
        return std::nullopt;
    }
    return HoursSpan{timeOf(open), timeOf(close)};
}

bool spansOf(const QString& text, QList<HoursSpan>& spans, QString& problem)
{
    static const QRegularExpression separator(QStringLiteral("\\s*(?:,|;|&|\\+|\\band\\b|\\bund\\b)\\s*"));
    static const QStringList closed = {QStringLiteral("closed"), QStringLiteral("geschlossen"),
                                       QStringLiteral("ruhetag")};
    if (closed.contains(text.trimmed()))
        return true;
    const QStringList parts = text.trimmed().split(separator, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const std::optional<HoursSpan> span = spanOf(part, problem);
        if (!span)
            return false;
        spans << *span;
    }
    std::sort(spans.begin(), spans.end(), [](const HoursSpan& a, const HoursSpan& b) { return a.open < b.open; });
    for (qsizetype i = 0; i + 1 < spans.size(); ++i)
        if (spans[i].close <= spans[i].open || spans[i].close > spans[i + 1].open) {
            problem = u"the times in \"" % text.trimmed().left(60) % u"\" overlap; separate them";
            return false;
        }
    if (spans.isEmpty() || spans.size() > MaxSpans)
        problem = u"\"" % text.trimmed().left(60) % u"\" holds no opening time; write it as \"9:00 AM - 5:00 PM\"";
    return !spans.isEmpty() && spans.size() <= MaxSpans;
}

void addDays(QList<int>& days, const QList<int>& more)
{
    for (const int day : more)
        if (!days.contains(day))
            days << day;
}

/// "monday-friday, sunday"; nothing when a word is not known.
std::optional<QList<int>> daysOfLabel(QString label)
{
    label = label.trimmed();
    if (label.endsWith(u':'))
        label.chop(1);
    static const QRegularExpression through(QStringLiteral("\\s*(?:-|–|—|\\bto\\b|\\bthrough\\b|\\bbis\\b)\\s*"));
    static const QRegularExpression separator(QStringLiteral("\\s*(?:,|&|/|\\+|\\band\\b|\\bund\\b)\\s*"));
    static const QStringList holidays = {QStringLiteral("holiday"), QStringLiteral("holidays"),
                                         QStringLiteral("holiday hours"), QStringLiteral("hours"), QString()};
    QList<int> days;
    if (holidays.contains(label.trimmed()))
        return days;
    for (const QString& part : label.trimmed().split(separator, Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(through, Qt::SkipEmptyParts);
        if (ends.isEmpty() || ends.size() > 2)
            return std::nullopt;
        const QList<int> first = daysOfWord(ends.first());
        const QList<int> last = daysOfWord(ends.last());
        if (first.isEmpty() || last.isEmpty() || (ends.size() == 2 && (first.size() > 1 || last.size() > 1)))
            return std::nullopt;
        if (ends.size() == 1) {
            addDays(days, first);
            continue;
        }
        for (int day = first.first();; day = (day + 1) % 7) {
            addDays(days, {day});
            if (day == last.first())
                break;
        }
    }
    return days;
}

}  // namespace

QList<int> daysOfWord(const QString& word)
{
    static const QList<QStringList> names = {
        QStringLiteral("monday mon mondays montag mo").split(u' '),
        QStringLiteral("tuesday tue tues tuesdays dienstag di").split(u' '),
        QStringLiteral("wednesday wed wednesdays mittwoch mi").split(u' '),
        QStringLiteral("thursday thu thur thurs thursdays donnerstag do").split(u' '),
        QStringLiteral("friday fri fridays freitag fr").split(u' '),
        QStringLiteral("saturday sat saturdays samstag sonnabend sa").split(u' '),
        QStringLiteral("sunday sun sundays sonntag so").split(u' ')};
    QString plain = word.trimmed().toLower();
    if (plain.endsWith(u'.'))
        plain.chop(1);
    if (plain == u"weekdays" || plain == u"weekday")
        return {0, 1, 2, 3, 4};
    if (plain == u"weekend" || plain == u"weekends")
        return {5, 6};
    if (plain == u"daily" || plain == u"every day" || plain == u"everyday")
        return {0, 1, 2, 3, 4, 5, 6};
    for (qsizetype day = 0; day < names.size(); ++day)
        if (names.at(day).contains(plain))
            return {int(day)};
    return {};
}

std::optional<SpokenHours> parseSpokenHours(const QString& text, QString& problem)
{
    const QString lower = text.trimmed().toLower();
    if (lower.isEmpty() || lower.size() > MaxChars) {
        problem = QStringLiteral("opening times must be a text such as \"Monday-Friday: 9:00 AM - 5:00 PM\"");
        return std::nullopt;
    }
    // What stands before the first time of day names the days.
    static const QRegularExpression begin(QStringLiteral("[0-9]|\\b(?:noon|midnight|closed|geschlossen|ruhetag)\\b"));
    const qsizetype at = lower.indexOf(begin);
    const QString label = at < 0 ? lower : lower.left(at);
    const std::optional<QList<int>> days = daysOfLabel(label);
    if (!days) {
        problem = u"\"" % label.trimmed().left(60)
                  % u"\" names no day of the week; write for example \"Monday-Friday: 9:00 AM - 5:00 PM\"";
        return std::nullopt;
    }
    SpokenHours hours{*days, {}};
    if (!spansOf(at < 0 ? QString() : lower.mid(at), hours.spans, problem))
        return std::nullopt;
    return hours;
}

}  // namespace frontdesk
