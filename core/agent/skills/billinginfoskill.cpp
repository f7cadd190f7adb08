// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/billingskills.h"
#include "core/agent/skills/orderproof.h"
#include "core/agent/skills/skilltext.h"

namespace frontdesk {
namespace {

using Row = QHash<QString, QString>;

QString field(const Row& row, const char* name) { return row.value(QString::fromLatin1(name)); }

void put(Json& json, const char* key, const QString& value)
{
    if (!value.isEmpty())
        json[key] = toStd(value);
}

Json openFacts(const Row& row)
{
    Json json{{"invoice_number", toStd(field(row, "invoice_number"))}, {"status", toStd(field(row, "status"))}};
    put(json, "issued_on", field(row, "issued_on"));
    put(json, "due_on", field(row, "due_on"));
    return json;
}

void addProvenFacts(Json& json, const Row& row, const QString& currency)
{
    for (const char* key : {"order_number", "amount", "paid_on", "method"})
        put(json, key, field(row, key));
    put(json, "currency", currency);
}

}  // namespace

ToolSpec BillingInfoSkill::spec(const AgentConfig&) const
{
    Json schema = skilltext::objectSchema(
        {{"invoice_number", {{"type", "string"}, {"pattern", "^[A-Za-z0-9-]{3,20}$"}}},
         {"order_number", {{"type", "string"}, {"pattern", "^[0-9]{3,12}$"}}}});
    schema["minProperties"] = 1;
    return {
        QStringLiteral("lookup_billing_info"),
        QStringLiteral("State and dates of an invoice, by its number or the number of its order. Sum and way of "
                       "payment are only returned when the customer has written the e-mail address or postcode of the "
                       "order; this is checked in code."),
        schema, SkillEffect::Read};
}

Task<ToolResult> BillingInfoSkill::invoke(ToolCall call, SkillContext context)
{
    const Result<SampleCatalogue::Table> invoices = m_catalogue->table(*context.config, QStringLiteral("invoices"));
    if (!invoices)
        co_return invoices.error();
    const QString number = jsonString(call.arguments, "invoice_number");
    const QString orderNumber = jsonString(call.arguments, "order_number");
    const auto fits = [&](const Row& row) {
        return number.isEmpty() ? field(row, "order_number") == orderNumber
                                : field(row, "invoice_number").compare(number, Qt::CaseInsensitive) == 0
                                      && (orderNumber.isEmpty() || field(row, "order_number") == orderNumber);
    };
    const auto found = std::find_if(invoices->begin(), invoices->end(), fits);
    if (found == invoices->end())
        co_return skilltext::failure(QStringLiteral("not-found"), QStringLiteral("There is no such invoice."));
    const Result<std::optional<OrderRow>> order = m_catalogue->order(*context.config, field(*found, "order_number"));
    if (!order)
        co_return order.error();
    const OrderProof proof = orderProof(context, *order, *m_catalogue);
    if (proof.misses >= MostOrderMisses) {
        const Json stop{{"success", false}, {"needs_person", true}};
        co_return skilltext::result(context, stop,
                                    QStringLiteral("Too many facts that fit no order: a person has to help"));
    }
    Json invoice = openFacts(*found);
    const bool proved = identityFor(context, *order, *m_catalogue) == IdentityLevel::Verified;
    if (proved)
        addProvenFacts(invoice, *found, context.config->business.currency);
    Json content{{"invoice", invoice}, {"verified", proved}};
    if (!proved)
        content["second_fact"] = proof.offered ? "mismatch" : "none";
    co_return skilltext::success(
        context, content,
        QStringLiteral("Invoice %1: %2").arg(field(*found, "invoice_number"), field(*found, "status")));
}

}  // namespace frontdesk
