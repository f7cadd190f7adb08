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
    const qsizetype before = reader.problems().size();
    reader.text(key, text, 20);
    if (text.isEmpty() && reader.problems().size() == before)
        reader.problem(reader.lineOf(key), reader.path(QString::fromLatin1(key)) % u" is missing; add it");
    if (text.isEmpty())
        return;
    time = parseTime(text);
    if (!time.isValid())
        reader.problem(reader.lineOf(key), reader.path(QString::fromLatin1(key)) % u" is \"" % text
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
        const QString name = reader.path(QString::fromLatin1(Days[day]));
        if (reader.has(Days[day]) && !reader.take(Days[day])->isList()) {
            reader.problem(reader.take(Days[day])->line,
                           name % u" must be a list such as [{open: \"09:00\", close: \"17:00\"}], or [] for closed");
            continue;
        }
        const int line = reader.lineOf(Days[day]);
        std::vector<MapReader> spans = reader.listOfMaps(Days[day]);
        if (reader.has(Days[day]))
            hours[day].clear();
        for (MapReader& span : spans)
            hours[day] << readSpan(span);
        checkSpans(reader, line, name, hours[day]);
    }
    reader.finish();
}

/// `usual`: the hours of special days that say none (store_hours.holidays).
Holiday readHoliday(MapReader reader, const QList<HoursSpan>& usual)
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
        reader.problem(reader.lineOf("date"), reader.path(QStringLiteral("date")) % u" is \"" % date
                                                  % u"\"; write a date of the calendar as 2026-12-24");
    const bool open = reader.has("open");
    const bool close = reader.has("close");
    if (day.closed && (open || close))
        reader.problem(reader.line(), reader.path(QStringLiteral("closed"))
                                          % u" is true and opening times are given too; remove one of them");
    if (!day.closed && !open && !close && !usual.isEmpty())
        day.spans = usual;
    else if (!day.closed || reader.drawsSchema()) {
        HoursSpan span;
        readTime(reader, "open", span.open);
        readTime(reader, "close", span.close);
        day.spans << span;
    }
    static_cast<void>(reader.take("open"));
    static_cast<void>(reader.take("close"));
    reader.finish();
    return day;
}

void readHolidays(MapReader& business, const QList<HoursSpan>& usual, QList<Holiday>& holidays)
{
    QHash<QDate, int> lines;
    for (MapReader& item : business.listOfMaps("holidays")) {
        const int line = item.line();
        const Holiday day = readHoliday(item, usual);
        if (!day.date.isValid())
            continue;
        if (lines.contains(day.date)) {
            business.problem(line, u"the date " % day.date.toString(Qt::ISODate) % u" was given in line "
                                       % QString::number(lines.value(day.date)) % u" already; keep one of them");
            continue;
        }
        lines.insert(day.date, line);
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
    if (reader.has("hours") || reader.drawsSchema())
        readWeek(hours, store.hours.emplace());
    reader.finish();
    return store;
}

void readStores(MapReader& business, QList<Store>& stores)
{
    for (MapReader& item : business.listOfMaps("stores")) {
        const int line = item.line();
        const Store store = readStore(item);
        const bool twice = std::any_of(stores.begin(), stores.end(),
                                       [&](const Store& other) { return other.id == store.id; });
        if (twice && !store.id.isEmpty())
            business.problem(line, u"a store with the id \"" % store.id % u"\" was given already; choose another id");
        stores << store;
    }
}

/// What `business:` does not say is taken from knowledge_base.contact_info; both must not say different things.
void readContactText(MapReader& reader, const char* key, QString& value, const SeedForms& forms)
{
    const SeedForms::Contact contact = forms.contacts.value(QString::fromLatin1(key));
    value = contact.value;
    reader.text(key, value);
    if (!contact.value.isEmpty() && reader.has(key) && value != contact.value)
        reader.problem(contact.line, u"knowledge_base.contact_info says \"" % contact.value.left(80) % u"\", line "
                                         % QString::number(reader.lineOf(key)) % u" says \"" % value.left(80)
                                         % u"\"; keep one of them");
}

/// A file without `business:` names its company by the web site, if it has one.
QString nameFromWebsite(const SeedForms& forms)
{
    QString name = forms.contacts.value(QStringLiteral("website")).value;
    static const QRegularExpression head(QStringLiteral("^(?:https?://)?(?:www\\.)?"));
    return name.remove(head).section(u'/', 0, 0);
}

}  // namespace

void readBusiness(MapReader reader, BusinessProfile& business, const SeedForms& forms)
{
    if (!reader.present() && !reader.drawsSchema())
        business.companyName = nameFromWebsite(forms);
    if (business.companyName.isEmpty())
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
        readContactText(reader, key, *value, forms);
    if (forms.hours && reader.has("hours"))
        reader.problem(forms.hoursLine, u"knowledge_base.store_hours and business.hours (line "
                                            % QString::number(reader.lineOf("hours"))
                                            % u") both say when you are open; keep one of them");
    business.hours = forms.hours.value_or(WeekHours());
    business.holidayHours = forms.holidayHours;
    readWeek(reader.map("hours"), business.hours);
    readHolidays(reader, business.holidayHours, business.holidays);
    readStores(reader, business.stores);
    reader.finish();
}

}  // namespace frontdesk
