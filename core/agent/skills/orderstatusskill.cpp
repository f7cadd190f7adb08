// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/orderstatusskill.h"

#include "core/agent/samplecatalogue.h"
#include "core/agent/skills/orderproof.h"
#include "core/agent/skills/skilltext.h"

namespace frontdesk {
namespace {

QString dateOr(const QDate& date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

void putIfAny(Json& json, const char* key, const QString& value)
{
    if (!value.isEmpty())
        json[key] = toStd(value);
}

/// What anybody may hear who knows the number.
Json openFacts(const OrderRow& order)
{
    Json json{{"found", true}, {"order_number", toStd(order.number)}, {"status", toStd(order.status)}};
    putIfAny(json, "placed_on", dateOr(order.placedOn));
    putIfAny(json, "shipped_on", dateOr(order.shippedOn));
    putIfAny(json, "expected_on", dateOr(order.expectedOn));
    putIfAny(json, "delivered_on", dateOr(order.deliveredOn));
    putIfAny(json, "carrier", order.carrier);
    return json;
}

}  // namespace

ToolSpec OrderStatusSkill::spec(const AgentConfig&) const
{
    return {QStringLiteral("lookup_order_status"),
            QStringLiteral(
                "Status and dates of one order by its number. Items, total and tracking number are only returned "
                "when the customer has written the e-mail address or postcode of the order in this conversation; "
                "this is checked in code."),
            skilltext::objectSchema({{"order_number", {{"type", "string"}, {"pattern", "^[0-9]{3,12}$"}}}},
                                    Json::array({"order_number"})),
            SkillEffect::Read};
}

Task<ToolResult> OrderStatusSkill::invoke(ToolCall call, SkillContext context)
{
    const QString number = jsonString(call.arguments, "order_number");
    const Result<std::optional<OrderRow>> order = m_catalogue->order(*context.config, number);
    if (!order)
        co_return order.error();
    const OrderProof proof = orderProof(context, *order, *m_catalogue);
    if (proof.misses >= MostOrderMisses)
        co_return skilltext::result(context, Json{{"found", false}, {"needs_person", true}},
                                    QStringLiteral("Too many facts that fit no order: a person has to help"));
    if (!order->has_value())
        co_return skilltext::result(context, Json{{"found", false}, {"order_number", toStd(number)}},
                                    QStringLiteral("No order %1").arg(number));
    const OrderRow& row = **order;
    Json facts = openFacts(row);
    facts["verified"] = proof.matched;
    if (!proof.matched)
        facts["second_fact"] = proof.offered ? "mismatch" : "none";
    if (proof.matched) {
        putIfAny(facts, "items", row.items);
        putIfAny(facts, "total", row.total);
        putIfAny(facts, "currency", context.config->business.currency);
        putIfAny(facts, "tracking_number", row.trackingNumber);
    }
    co_return skilltext::result(context, facts, QStringLiteral("Order %1: %2").arg(row.number, row.status));
}

}  // namespace frontdesk
