// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/receipts.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// States that mean that the thing really happened, whatever the skill is.
bool happened(const Json& content)
{
    static const QStringList open = {QStringLiteral("pending"),  QStringLiteral("waiting"), QStringLiteral("approval"),
                                     QStringLiteral("refused"),  QStringLiteral("failed"),  QStringLiteral("error"),
                                     QStringLiteral("withdrawn")};
    for (const char* key : {"dry_run", "needs_approval", "waiting_for_approval", "needs_person"})
        if (content.contains(key) && content.at(key).is_boolean() && content.at(key).get<bool>())
            return false;
    for (const char* key : {"ok", "accepted", "success", "sent"})
        if (content.contains(key) && content.at(key).is_boolean() && !content.at(key).get<bool>())
            return false;
    const QString status = jsonString(content, "status").toLower();
    return std::none_of(open.begin(), open.end(), [&](const QString& word) { return status.contains(word); });
}

struct ReceiptOfSkill {
    const char* word;  ///< part of the skill's name
    const char* receipt;
};

constexpr ReceiptOfSkill ReceiptSkills[] = {
    {"cancel", "cancel"},
    {"refund", "refund"},
    {"callback", "callback"},
    {"payment", "payment-method"},
    {"transfer", "transfer"},
    {"mail", "email"},
    {"ticket", "ticket"},
    {"address", "address"},
    {"book", "booking"},
    {"appointment", "booking"},
    {"reserv", "booking"},
    {"schedule", "booking"},
    {"place_order", "order"},
    {"create_order", "order"},
    {"escalate", "escalate"},
    {"reimburse", "refund"},
    {"storn", "cancel"},
    {"erstatt", "refund"},
    {"reembols", "refund"},
    {"rembours", "refund"},
    {"annul", "cancel"},
    {"discount", "discount"},
    {"coupon", "discount"},
    {"voucher", "discount"},
    {"gift", "discount"},
    {"credit", "discount"},
    {"loyalty", "discount"},
    {"points", "discount"},
    {"account", "account"},
    {"profile", "account"},
    {"password", "account"},
    {"subscri", "account"},
    {"delete_customer", "account"},
    {"verify", "account"},
    {"update_order", "order"},
    {"change_order", "order"},
    {"edit_order", "order"},
    {"reorder", "order"},
    {"send", "email"},
    {"sms", "email"},
    {"notify", "email"},
    {"case", "ticket"},
    {"complaint", "ticket"},
    {"engineering", "ticket"},
    {"feedback", "rating"},
    {"rating", "rating"},
};

}  // namespace

QStringList receiptsOf(const QString& skill, const ToolResult& result)
{
    if (result.isError || !result.content.is_object() || !happened(result.content))
        return {};
    QStringList receipts;
    const QString status = jsonString(result.content, "status").toLower();
    if (status == u"cancelled" || status == u"canceled")
        receipts << QStringLiteral("cancel");
    if (status == u"refunded")
        receipts << QStringLiteral("refund");
    const QString name = skill.toLower();
    if (name.startsWith(u"get_") || name.startsWith(u"find_") || name.startsWith(u"list_") || name.startsWith(u"check_")
        || name.startsWith(u"lookup_") || name.startsWith(u"search_"))
        return receipts;
    for (const ReceiptOfSkill& row : ReceiptSkills)
        if (name.contains(QLatin1String(row.word)) && !receipts.contains(QLatin1String(row.receipt)))
            receipts << QString::fromLatin1(row.receipt);
    return receipts;
}

}  // namespace frontdesk
