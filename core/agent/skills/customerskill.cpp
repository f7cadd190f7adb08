// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/customerskill.h"

#include "core/agent/skills/skilltext.h"

namespace frontdesk {
namespace {

constexpr int MostOrders = 5;

QString phoneDigits(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

bool names(const Contact& contact, const QString& who)
{
    if (who.contains(u'@'))
        return who.trimmed().compare(contact.email, Qt::CaseInsensitive) == 0;
    const QString digits = phoneDigits(who);
    const QString own = phoneDigits(contact.phone);
    return digits.size() >= 7 && own.endsWith(digits.right(9));
}

Json ordersOf(SampleCatalogue& catalogue, const SkillContext& context, qsizetype most)
{
    Json list = Json::array();
    const Result<QList<OrderRow>> orders = catalogue.ordersOf(*context.config, context.contact.email);
    if (!orders)
        return list;
    for (const OrderRow& order : orders->mid(0, most))
        list.push_back({{"order_number", toStd(order.number)},
                        {"status", toStd(order.status)},
                        {"placed_on", toStd(order.placedOn.toString(Qt::ISODate))}});
    return list;
}

}  // namespace

ToolSpec CustomerSkill::spec(const AgentConfig&) const
{
    ToolSpec spec{QStringLiteral("lookup_customer"),
                  QStringLiteral("What is known of the customer of this conversation. `contact`: the e-mail address or "
                                 "telephone number that the customer gave; another person's is refused in code."),
                  skilltext::objectSchema({{"contact", {{"type", "string"}, {"maxLength", 200}}}}), SkillEffect::Read};
    spec.identity = IdentityLevel::Known;
    return spec;
}

Task<ToolResult> CustomerSkill::invoke(ToolCall call, SkillContext context)
{
    const Contact& contact = context.contact;
    const QString who = jsonString(call.arguments, "contact");
    if (!who.isEmpty() && !names(contact, who))
        co_return skilltext::failure(QStringLiteral("other-customer"),
                                     QStringLiteral("Only the customer of this conversation can be looked up."));
    const qsizetype most =
        skilltext::switchesOf(context, QStringLiteral("lookup_customer")).maxResults.value_or(MostOrders);
    Json customer{{"name", toStd(contact.name)}, {"verified", contact.verified}};
    if (contact.verified) {
        customer["email"] = toStd(contact.email);
        customer["phone"] = toStd(contact.phone);
        customer["language"] = toStd(contact.language);
        customer["orders"] = ordersOf(*m_catalogue, context, most);
    }
    const Json content{{"customer", customer}};
    co_return skilltext::success(context, content,
                                 contact.verified ? QStringLiteral("A verified customer")
                                                  : QStringLiteral("A customer who is not verified"));
}

}  // namespace frontdesk
