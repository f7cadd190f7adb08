// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/datephrase.h"

#include "core/model/words.h"

#include <QLocale>
#include <QRegularExpression>

namespace frontdesk {
namespace {

/// Names of one holiday as people write them: "Christmas Day" is also "christmas" and "xmas".
QStringList namesOf(const QString& holiday)
{
    QString name = wordsOf(holiday).join(u' ');
    QStringList names{name};
    if (name.endsWith(QStringLiteral(" day")))
        names << name.chopped(4);
    if (name.endsWith(QStringLiteral(" sunday")))
        names << name.chopped(7);
    if (name == u"independence day")
        names << QStringLiteral("4th of july") << QStringLiteral("fourth of july");
    if (name.contains(QStringLiteral("martin luther king")))
        names << QStringLiteral("mlk") << QStringLiteral("mlk day") << QStringLiteral("martin luther king");
    if (name.contains(QStringLiteral("day after christmas")))
        names << QStringLiteral("boxing day");
    if (name.contains(QStringLiteral("new years")))
        names << QString(name).replace(QStringLiteral("new years"), QStringLiteral("new year"));
    const QStringList plain = names;
    for (const QString& one : plain)
        if (one.contains(QStringLiteral("christmas")))
            names << QString(one).replace(QStringLiteral("christmas"), QStringLiteral("xmas"));
    return names;
}

std::optional<QDate> holidayIn(const QStringList& words, QDate today, const QList<Holiday>& holidays)
{
    qsizetype longest = 0;
    std::optional<QDate> best;
    for (const Holiday& holiday : holidays) {
        if (holiday.date < today)
            continue;
        const QStringList names = namesOf(holiday.name);
        for (const QString& name : names) {
            // The longest name wins ("day after christmas" over "christmas"), then the nearest date.
            if (name.size() > longest && containsPhrase(words, name)) {
                longest = name.size();
                best = holiday.date;
            }
        }
    }
    return best;
}

QDate nextOf(QDate today, int month, int day)
{
    for (int year = today.year(); year <= today.year() + 4; ++year)
        if (const QDate date(year, month, day); date.isValid() && date >= today)
            return date;
    return {};
}

int monthOf(const QString& word)
{
    const QLocale english(QLocale::English);
    for (int m = 1; m <= 12; ++m) {
        const QString name = english.monthName(m).toLower();
        if (word == name || (word.size() >= 3 && word == name.left(3)) || (m == 9 && word == u"sept"))
            return m;
    }
    return 0;
}

int dayNumber(QString word)
{
    for (const QString& suffix :
         {QStringLiteral("st"), QStringLiteral("nd"), QStringLiteral("rd"), QStringLiteral("th")})
        if (word.endsWith(suffix))
            word.chop(2);
    bool ok = false;
    const int day = word.toInt(&ok);
    return ok && day >= 1 && day <= 31 ? day : 0;
}

std::optional<QDate> numericDate(const QString& text, QDate today)
{
    static const QRegularExpression iso(QStringLiteral("\\b(20\\d\\d)-(\\d{1,2})-(\\d{1,2})\\b"));
    static const QRegularExpression dotted(QStringLiteral("\\b(\\d{1,2})\\.(\\d{1,2})\\.(?:(20\\d\\d))?"));
    static const QRegularExpression slashed(QStringLiteral("\\b(\\d{1,2})/(\\d{1,2})(?:/(20\\d\\d))?\\b"));
    QDate date;
    if (const auto m = iso.match(text); m.hasMatch())
        date = QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    else if (const auto d = dotted.match(text); d.hasMatch())
        date = d.captured(3).isEmpty() ? nextOf(today, d.captured(2).toInt(), d.captured(1).toInt())
                                       : QDate(d.captured(3).toInt(), d.captured(2).toInt(), d.captured(1).toInt());
    else if (const auto s = slashed.match(text); s.hasMatch())
        date = s.captured(3).isEmpty() ? nextOf(today, s.captured(1).toInt(), s.captured(2).toInt())
                                       : QDate(s.captured(3).toInt(), s.captured(1).toInt(), s.captured(2).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> namedDate(const QStringList& words, QDate today)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int month = monthOf(words.at(i));
        if (!month)
            continue;
        int day = i + 1 < words.size() ? dayNumber(words.at(i + 1)) : 0;
        if (!day && i > 0)
            day = dayNumber(words.at(i - 1) == u"of" && i > 1 ? words.at(i - 2) : words.at(i - 1));
        if (const QDate date = day ? nextOf(today, month, day) : QDate(); date.isValid())
            return date;
    }
    return std::nullopt;
}

int weekdayOf(QString word)
{
    static const QStringList shorts = QStringLiteral("mon tue wed thu fri sat sun").split(u' ');
    static const QStringList others = QStringLiteral("mondays tues weds thurs fridays sats suns").split(u' ');
    const QLocale english(QLocale::English);
    if (word.endsWith(u's') && word.size() > 6)
        word.chop(1);
    for (int d = 1; d <= 7; ++d) {
        const QString name = english.dayName(d).toLower();
        if (word == name || word == shorts.at(d - 1) || word == others.at(d - 1))
            return d;
        if (word.size() >= 6 && word.endsWith(QStringLiteral("day")) && word.at(0) == name.at(0)
            && editDistance(word, name, 1) <= 1)
            return d;
    }
    return 0;
}

}  // namespace

std::optional<DatePhrase> parseDatePhrase(const QString& text, QDate today, const QList<Holiday>& holidays)
{
    const QStringList words = wordsOf(text);
    if (const auto date = holidayIn(words, today, holidays))
        return DatePhrase{*date};
    if (const auto date = numericDate(text, today))
        return DatePhrase{*date};
    if (const auto date = namedDate(words, today))
        return DatePhrase{*date};
    if (containsPhrase(words, QStringLiteral("day after tomorrow")))
        return DatePhrase{today.addDays(2)};
    for (const QString& word : words) {
        if (word == u"tomorrow" || word == u"tmrw" || word == u"tommorow" || word == u"tomorow" || word == u"tommorrow")
            return DatePhrase{today.addDays(1)};
        if (word == u"weekend" || word == u"weekends")
            return DatePhrase{today.addDays((6 - today.dayOfWeek() + 7) % 7), false, true};
        if (const int weekday = weekdayOf(word))
            return DatePhrase{today.addDays((weekday - today.dayOfWeek() + 7) % 7)};
    }
    for (const QString& word : words) {
        if (word == u"today" || word == u"tonight")
            return DatePhrase{today};
        if (word == u"now" || word == u"currently" || word == u"still")
            return DatePhrase{today, true};
    }
    return std::nullopt;
}

}  // namespace frontdesk
