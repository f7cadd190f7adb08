// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/billingskills.h"
#include "core/agent/skills/orderproof.h"
#include "core/agent/skills/skilltext.h"

#include <cmath>

namespace frontdesk {
namespace {

/// In hundredths; -1 = not a sum.
qint64 cents(const QString& text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) && value >= 0 && value < 1e9 ? std::llround(value * 100) : -1;
}

QString sumText(qint64 amount, const QString& currency)
{
    const QString number = QString::number(double(amount) / 100, 'f', 2);
    return currency.isEmpty() ? number : QString(number % u' ' % currency);
}

qint64 wanted(const Json& arguments, qint64 total)
{
    const auto it = arguments.find("amount");
    return it == arguments.end() || !it->is_number() ? total : std::llround(it->get<double>() * 100);
}

}  // namespace

ToolSpec RefundSkill::spec(const AgentConfig&) const
{
    ToolSpec spec{
        QStringLiteral("process_refund_request"),
        QStringLiteral("Pays an order back, wholly or in part. The customer must have written the e-mail address or "
                       "postcode of the order. By default a colleague confirms it first; the customer is told by the "
                       "system. Never say that money is on its way."),
        skilltext::objectSchema(
            {{"order_number", {{"type", "string"}, {"pattern", "^[0-9]{3,12}$"}}},
             {"reason",
              {{"type", "string"},
               {"enum", Json::array({"damaged", "wrong_item", "not_delivered", "not_wanted", "other"})}}},
             {"amount", {{"type", "number"}, {"exclusiveMinimum", 0}, {"maximum", 1000000}}}},
            Json::array({"order_number", "reason"})),
        SkillEffect::Money};
    spec.identity = IdentityLevel::Verified;
    return spec;
}

IdentityLevel RefundSkill::proven(const ToolCall& call, const SkillContext& context)
{
    const auto order = m_catalogue->order(*context.config, jsonString(call.arguments, "order_number"));
    return identityFor(context, order ? *order : std::nullopt, *m_catalogue);
}

/// One refund for an order, whatever the reason and the sum are called the second time.
EffectKey RefundSkill::effectKey(const SkillContext&) const { return {{QStringLiteral("order_number")}, 0}; }

/// What may be paid back, or why not. A success has "amount", "currency", "order_number".
Result<ToolResult> RefundSkill::examined(const ToolCall& call, const SkillContext& context)
{
    const QString number = jsonString(call.arguments, "order_number");
    const auto order = m_catalogue->order(*context.config, number);
    if (!order)
        return order.error();
    if (!order->has_value())
        return skilltext::failure(QStringLiteral("not-found"), QStringLiteral("There is no order %1.").arg(number));
    const auto refunds = m_catalogue->table(*context.config, QStringLiteral("refunds"));
    if (!refunds)
        return refunds.error();
    const bool paid = std::any_of(refunds->begin(), refunds->end(), [&number](const QHash<QString, QString>& row) {
        return row.value(QStringLiteral("order_number")) == number;
    });
    const QString status = (*order)->status;
    if (paid || status == u"refunded")
        return skilltext::failure(QStringLiteral("already-refunded"),
                                  QStringLiteral("Order %1 was paid back already.").arg(number));
    if (status == u"cancelled")
        return skilltext::failure(QStringLiteral("cancelled"),
                                  QStringLiteral("Order %1 was cancelled; nothing was charged.").arg(number));
    const qint64 total = cents((*order)->total);
    const qint64 amount = wanted(call.arguments, total);
    if (total < 0 || amount <= 0 || amount > total)
        return skilltext::failure(QStringLiteral("amount"),
                                  QStringLiteral("The sum must be between 0.01 and the order's total."));
    const Json content{{"order_number", toStd(number)},
                       {"amount", toStd(QString::number(double(amount) / 100, 'f', 2))},
                       {"currency", toStd(context.config->business.currency)},
                       {"order_status", toStd(status)}};
    return skilltext::success(
        context, content,
        QStringLiteral("Refund of %1 for order %2").arg(sumText(amount, context.config->business.currency), number));
}

Task<ToolResult> RefundSkill::preview(ToolCall call, SkillContext context) { co_return examined(call, context); }

Task<ToolResult> RefundSkill::invoke(ToolCall call, SkillContext context)
{
    const Result<ToolResult> allowed = examined(call, context);
    if (!allowed || allowed->isError)
        co_return allowed;
    ToolResult result = *allowed;
    const QString reference = u"RF-" % newTicketId();
    const QString what = result.summary;
    result.content["reference"] = toStd(reference);
    result.content["state"] = "passed_to_billing";
    result.summary = QStringLiteral("%1, reference %2").arg(what, reference);
    result.customerText = QStringLiteral(
                              "A colleague has confirmed it: %1. It was passed on to our billing team under the "
                              "reference %2.")
                              .arg(what, reference);
    co_return result;
}

}  // namespace frontdesk
