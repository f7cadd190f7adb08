// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/storehoursskill.h"

#include "core/agent/businesshours.h"
#include "core/agent/datephrase.h"
#include "core/agent/skills/skilltext.h"

namespace frontdesk {
namespace {

Json holidayExamples(const AgentConfig& config)
{
    Json examples = Json::array({"today", "tomorrow", "Saturday", "this weekend", "Dec 24", "2026-12-24"});
    for (const Holiday& holiday : config.business.holidays)
        if (const std::string name = toStd(holiday.name);
            std::find(examples.begin(), examples.end(), name) == examples.end())
            examples.push_back(name);
    return examples;
}

Json storeExamples(const AgentConfig& config)
{
    Json examples = Json::array();
    for (const Store& store : config.business.stores)
        examples.push_back(toStd(store.city));
    return examples;
}

QString placeName(const Store& store) { return store.city.isEmpty() ? store.name : store.city; }

Json dayJson(const BusinessHours& hours, QDate date, const QList<Store>& stores, bool all)
{
    const DayHours usual = hours.dayOn(date);
    Json json{{"date", toStd(date.toString(Qt::ISODate))}, {"day", toStd(dateText(date))}, {"places", Json::array()}};
    if (!usual.holiday.isEmpty())
        json["holiday"] = toStd(usual.holiday);
    if (all)
        json["places"].push_back({{"place", ""}, {"hours", toStd(spansText(usual.spans))}});
    for (const Store& store : stores) {
        const QString text = spansText(hours.dayOn(date, &store).spans);
        if (!all || text != spansText(usual.spans))
            json["places"].push_back({{"place", toStd(placeName(store))}, {"hours", toStd(text)}});
    }
    return json;
}

Json weekJson(const AgentConfig& config, const QList<Store>& stores, bool all)
{
    Json week = Json::array();
    if (all)
        week.push_back({{"place", ""}, {"hours", toStd(weekText(config.business.hours))}});
    for (const Store& store : stores)
        if (!all || store.hours)
            week.push_back({{"place", toStd(placeName(store))},
                            {"hours", toStd(weekText(store.hours ? *store.hours : config.business.hours))}});
    return week;
}

QString momentText(const BusinessHours& hours, Micros at)
{
    const QDateTime local = hours.local(at);
    return dateText(local.date()) % u" at " % clockText(local.time());
}

}  // namespace

ToolSpec StoreHoursSkill::spec(const AgentConfig& config) const
{
    return {QStringLiteral("check_store_hours"),
            QStringLiteral(
                "Opening hours of the stores and the telephone line, holidays included. `when`: the customer's words "
                "for the day, unchanged (never compute a date yourself); leave it out for the usual week. `store`: "
                "the city; leave it out for all."),
            skilltext::objectSchema(
                {{"when", {{"type", "string"}, {"maxLength", 80}, {"examples", holidayExamples(config)}}},
                 {"store", {{"type", "string"}, {"maxLength", 80}, {"examples", storeExamples(config)}}}}),
            SkillEffect::Read};
}

Task<ToolResult> StoreHoursSkill::invoke(ToolCall call, SkillContext context)
{
    const AgentConfig& config = *context.config;
    const BusinessHours hours(config.business);
    const QString place = jsonString(call.arguments, "store");
    const QList<Store> named = place.isEmpty() ? QList<Store>() : skilltext::storesIn(place, config);
    const bool all = named.isEmpty();
    const QList<Store> stores = all ? config.business.stores : named;
    const QDate today = hours.localDate(context.now);
    const std::optional<DatePhrase> phrase = parseDatePhrase(jsonString(call.arguments, "when"), today,
                                                             config.business.holidays);

    Json content{{"days", Json::array()}, {"week", weekJson(config, stores, all)}};
    if (!place.isEmpty() && all)
        content["unknown_store"] = toStd(place);
    if (phrase)
        content["days"].push_back(dayJson(hours, phrase->date, stores, all));
    if (phrase && phrase->weekend)
        content["days"].push_back(dayJson(hours, phrase->date.addDays(1), stores, all));
    const Store* one = named.size() == 1 ? &named.first() : nullptr;
    const bool open = hours.isOpen(context.now, one);
    content["open_now"] = open;
    content["asked_now"] = phrase && phrase->now;
    content["today"] = dayJson(hours, today, stores, all);
    content["is_today"] = phrase && phrase->date == today;
    if (const std::optional<Micros> next = open ? std::nullopt : hours.nextOpening(context.now, one))
        content["next_opening"] = toStd(momentText(hours, *next));
    if (!config.business.holidayHours.isEmpty())
        content["holiday_hours"] = toStd(spansText(config.business.holidayHours));
    const QString summary = phrase ? dateText(phrase->date) : QStringLiteral("the usual week");
    co_return skilltext::result(context, content, QStringLiteral("Hours: ") % summary);
}

}  // namespace frontdesk
