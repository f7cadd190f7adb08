// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/storelocationsskill.h"

#include "core/agent/businesshours.h"
#include "core/agent/skills/skilltext.h"

namespace frontdesk {
namespace {

Json storeJson(const Store& store)
{
    Json services = Json::array();
    for (const QString& service : store.services)
        services.push_back(toStd(service));
    return Json{{"name", toStd(store.name)},       {"city", toStd(store.city)},         {"state", toStd(store.state)},
                {"address", toStd(store.address)}, {"postcode", toStd(store.postcode)}, {"phone", toStd(store.phone)},
                {"parking", toStd(store.parking)}, {"access", toStd(store.access)},     {"services", services}};
}

Json contactJson(const BusinessProfile& business)
{
    return Json{{"phone", toStd(business.customerServicePhone)},
                {"email", toStd(business.email)},
                {"website", toStd(business.website)},
                {"billing_phone", toStd(business.billingPhone)},
                {"billing_email", toStd(business.billingEmail)},
                {"technical_phone", toStd(business.technicalSupportPhone)},
                {"technical_email", toStd(business.technicalSupportEmail)},
                {"phone_hours", toStd(weekText(business.hours))}};
}

}  // namespace

ToolSpec StoreLocationsSkill::spec(const AgentConfig& config) const
{
    Json cities = Json::array();
    for (const Store& store : config.business.stores)
        cities.push_back(toStd(store.city));
    return {QStringLiteral("get_store_locations"),
            QStringLiteral(
                "The stores with address, telephone, parking, access and services, and how to reach the business. "
                "`place`: a city or state in the customer's words; leave it out for all."),
            skilltext::objectSchema({{"place", {{"type", "string"}, {"maxLength", 80}, {"examples", cities}}}}),
            SkillEffect::Read};
}

Task<ToolResult> StoreLocationsSkill::invoke(ToolCall call, SkillContext context)
{
    const AgentConfig& config = *context.config;
    const QString place = jsonString(call.arguments, "place");
    const QList<Store> named = place.isEmpty() ? QList<Store>() : skilltext::storesIn(place, config);
    Json content{{"stores", Json::array()}, {"contact", contactJson(config.business)}, {"named", !named.isEmpty()}};
    const qsizetype most =
        skilltext::switchesOf(context, QStringLiteral("get_store_locations")).maxResults.value_or(50);
    const QList<Store> shown = (named.isEmpty() ? config.business.stores : named).mid(0, most);
    for (const Store& store : shown)
        content["stores"].push_back(storeJson(store));
    if (!place.isEmpty() && named.isEmpty())
        content["unknown_place"] = toStd(place);
    co_return skilltext::result(context, content, QStringLiteral("%1 stores").arg(content["stores"].size()));
}

}  // namespace frontdesk
