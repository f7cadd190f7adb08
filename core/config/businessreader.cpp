// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/agentconfigreader.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace frontdesk {
namespace {

constexpr const char* Days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/// "09:00"; 24:00 is the end of a day, which QTime cannot hold, so 00:00 means midnight as a closing time.
QTime parseTime(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9]$"));
    return pattern.match(text).hasMatch() ? QTime::fromString(text, QStringLiteral("HH:mm")) : QTime();
}

/// YAML 1.1 programs read 9:00 as a number of minutes; here it is text, so only the form is checked.
void readTime(MapReader& reader, const char* key, QTime& time)
{
    QString text;
    reader.required(key, text, 20);
    if (text.isEmpty())
        return;
    time = parseTime(text);
    if (!time.isValid())
        reader.problem(reader.lineOf(key),
                       reader.path(QString::fromLatin1(key)) % u" is \"" % text
                           % u"\"; write hours and minutes as \"09:00\"");
}

HoursSpan readSpan(MapReader reader)
{
    HoursSpan span;
    readTime(reader, "open", span.open);
    readTime(reader, "close", span.close);
    reader.finish();
    return span;
}

/// A span that ends after midnight is the only one that may run past the next one's start of day.
void checkSpans(MapReader& reader, int line, const QString& name, QList<HoursSpan>& spans)
{
    std::sort(spans.begin(), spans.end(), [](const HoursSpan& a, const HoursSpan& b) { return a.open < b.open; });
    for (qsizetype i = 0; i + 1 < spans.size(); ++i) {
        const bool pastMidnight = spans[i].close <= spans[i].open;
        if (pastMidnight || spans[i].close > spans[i + 1].open)
            return reader.problem(line, u"the opening times of " % name % u" overlap; separate them");
    }
}

void readWeek(MapReader reader, WeekHours& hours)
{
    for (size_t day = 0; day < hours.size(); ++day) {
        const YamlPtr node = reader.take(Days[day]);
        const QString name = reader.path(QString::fromLatin1(Days[day]));
        if (!node)
            continue;
        if (!node->isList()) {
            reader.problem(node->line,
                           name % u" must be a list such as [{open: \"09:00\", close: \"17:00\"}], or [] for closed");
            continue;
        }
        hours[day].clear();
        for (const YamlPtr& item : node->items)
            hours[day] << readSpan(MapReader(reader.problems(), reader.file(), item, name, item->line));
        checkSpans(reader, node->line, name, hours[day]);
    }
    reader.finish();
}

Holiday readHoliday(MapReader reader)
{
    Holiday day;
    QString date;
    reader.required("date", date, 20);
    reader.text("name", day.name);
    reader.flag("closed", day.closed);
    static const QRegularExpression iso(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    if (iso.match(date).hasMatch())
        day.date = QDate::fromString(date, Qt::ISODate);
    if (!date.isEmpty() && !day.date.isValid())
        reader.problem(reader.lineOf("date"),
                       reader.path(QStringLiteral("date")) % u" is \"" % date
                           % u"\"; write a date of the calendar as 2026-12-24");
    const YamlPtr open = reader.take("open");
    const YamlPtr close = reader.take("close");
    if (day.closed && (open || close))
        reader.problem(reader.line(),
                       reader.path(QStringLiteral("closed"))
                           % u" is true and opening times are given too; remove one of them");
    if (!day.closed) {
        HoursSpan span;
        readTime(reader, "open", span.open);
        readTime(reader, "close", span.close);
        day.spans << span;
    }
    reader.finish();
    return day;
}

void readHolidays(MapReader& business, QList<Holiday>& holidays)
{
    const YamlPtr node = business.take("holidays");
    if (!node)
        return;
    if (!node->isList())
        return business.problem(node->line, QStringLiteral("business.holidays must be a list"));
    QHash<QDate, int> lines;
    for (const YamlPtr& item : node->items) {
        const Holiday day = readHoliday(
            MapReader(business.problems(), business.file(), item, QStringLiteral("business.holidays"), item->line));
        if (!day.date.isValid())
            continue;
        if (lines.contains(day.date)) {
            business.problem(item->line,
                             u"the date " % day.date.toString(Qt::ISODate) % u" was given in line "
                                 % QString::number(lines.value(day.date)) % u" already; keep one of them");
            continue;
        }
        lines.insert(day.date, item->line);
        holidays << day;
    }
    std::sort(holidays.begin(), holidays.end(), [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
}

Store readStore(MapReader reader)
{
    Store store;
    reader.required("id", store.id, 64);
    reader.required("name", store.name);
    const std::pair<const char*, QString*> texts[] = {{"address", &store.address},
                                                      {"city", &store.city},
                                                      {"state", &store.state},
                                                      {"postcode", &store.postcode},
                                                      {"phone", &store.phone}};
    for (const auto& [key, value] : texts)
        reader.text(key, *value);
    reader.text("parking", store.parking, 1000);
    reader.text("access", store.access, 1000);
    reader.texts("services", store.services, 200);
    MapReader hours = reader.map("hours");
    if (reader.lineOf("hours") != reader.line()) {
        store.hours.emplace();
        readWeek(hours, *store.hours);
    }
    reader.finish();
    return store;
}

void readStores(MapReader& business, QList<Store>& stores)
{
    const YamlPtr node = business.take("stores");
    if (!node)
        return;
    if (!node->isList())
        return business.problem(node->line, QStringLiteral("business.stores must be a list"));
    for (const YamlPtr& item : node->items) {
        const Store store = readStore(
            MapReader(business.problems(), business.file(), item, QStringLiteral("business.stores"), item->line));
        const bool twice
            = std::any_of(stores.begin(), stores.end(), [&](const Store& other) { return other.id == store.id; });
        if (twice && !store.id.isEmpty())
            business.problem(item->line,
                             u"a store with the id \"" % store.id % u"\" was given already; choose another id");
        stores << store;
    }
}

}  // namespace

void readBusiness(MapReader reader, BusinessProfile& business)
{
    reader.required("company_name", business.companyName);
    reader.text("description", business.description, 2000);
    business.timeZone = QStringLiteral("UTC");
    reader.text("timezone", business.timeZone);
    if (!QTimeZone(business.timeZone.toUtf8()).isValid())
        reader.problem(reader.lineOf("timezone"),
                       u"business.timezone \"" % business.timeZone
                           % u"\" is not known; write a name such as America/New_York or Europe/Berlin");
    business.currency = QStringLiteral("USD");
    reader.text("currency", business.currency, 3);
    static const QRegularExpression code(QStringLiteral("^[A-Z]{3}$"));
    if (!code.match(business.currency).hasMatch())
        reader.problem(reader.lineOf("currency"),
                       QStringLiteral("business.currency must be a three-letter code such as USD or EUR"));
    const std::pair<const char*, QString*> texts[] = {{"customer_service_phone", &business.customerServicePhone},
                                                      {"billing_phone", &business.billingPhone},
                                                      {"technical_support_phone", &business.technicalSupportPhone},
                                                      {"email", &business.email},
                                                      {"billing_email", &business.billingEmail},
                                                      {"technical_support_email", &business.technicalSupportEmail},
                                                      {"website", &business.website}};
    for (const auto& [key, value] : texts)
        reader.text(key, *value);
    readWeek(reader.map("hours"), business.hours);
    readHolidays(reader, business.holidays);
    readStores(reader, business.stores);
    reader.finish();
}

}  // namespace frontdesk
