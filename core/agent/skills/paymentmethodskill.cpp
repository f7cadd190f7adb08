// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/billingskills.h"
#include "core/agent/skills/orderproof.h"
#include "core/agent/skills/skilltext.h"

#include <QUrl>

namespace frontdesk {
namespace {

bool passesChecksum(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).digitValue();
        if (i % 2 == 1)
            digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return sum % 10 == 0;
}

/// The business's own page; only https, because it leads to card data.
QString updatePage(const AgentConfig& config)
{
    const Json& policies = config.agent.policies;
    const QString page = policies.is_object() ? config.expand(jsonString(policies, "payment_update_url")) : QString();
    const QUrl url(page, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() ? page : QString();
}

}  // namespace

bool holdsCardNumber(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("(?<!\\d)\\d(?:[ -]?\\d){12,18}(?!\\d)"));
    for (auto it = number.globalMatch(text.left(4000)); it.hasNext();) {
        QString digits = it.next().captured();
        digits.remove(u' ').remove(u'-');
        if (passesChecksum(digits))
            return true;
    }
    return false;
}

ToolSpec PaymentMethodSkill::spec(const AgentConfig&) const
{
    ToolSpec spec{
        QStringLiteral("update_payment_method"),
        QStringLiteral("Starts the change of the way to pay for an order. Card data is never taken in the chat: "
                       "the customer gets the page of the business, or a person helps."),
        skilltext::objectSchema(
            {{"order_number", {{"type", "string"}, {"pattern", "^[0-9]{3,12}$"}}},
             {"wish", {{"type", "string"}, {"enum", Json::array({"card", "bank_transfer", "invoice", "other"})}}}},
            Json::array({"order_number"})),
        SkillEffect::Write};
    spec.identity = IdentityLevel::Verified;
    return spec;
}

IdentityLevel PaymentMethodSkill::proven(const ToolCall& call, const SkillContext& context)
{
    const auto order = m_catalogue->order(*context.config, jsonString(call.arguments, "order_number"));
    return identityFor(context, order ? *order : std::nullopt, *m_catalogue);
}

Task<ToolResult> PaymentMethodSkill::preview(ToolCall call, SkillContext context)
{
    const bool page = !updatePage(*context.config).isEmpty();
    const Json content{{"dry_run", true}, {"next_step", page ? "link" : "person"}};
    const QString number = jsonString(call.arguments, "order_number");
    co_return skilltext::success(context, content,
                                 page ? QStringLiteral("Send the page for another way to pay order %1").arg(number)
                                      : QStringLiteral("Ask a person to change the way to pay order %1").arg(number));
}

Task<ToolResult> PaymentMethodSkill::invoke(ToolCall, SkillContext context)
{
    const QString page = updatePage(*context.config);
    const bool card = std::any_of(context.customerTexts.begin(), context.customerTexts.end(), holdsCardNumber);
    Json content{{"next_step", page.isEmpty() ? "person" : "link"}, {"card_data_seen", card}};
    if (page.isEmpty())
        content["needs_person"] = true;
    else
        content["link"] = toStd(page);
    ToolResult result = skilltext::success(context, content,
                                           page.isEmpty() ? QStringLiteral("A person has to change the way to pay")
                                                          : QStringLiteral("The page for another way to pay"));
    result.customerText = page.isEmpty() ? QString()
                                         : QStringLiteral("You can choose another way to pay here: %1").arg(page);
    co_return result;
}

}  // namespace frontdesk
