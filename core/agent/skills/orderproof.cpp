// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/orderproof.h"

#include <QRegularExpression>
#include <QSet>

namespace frontdesk {
namespace {

QStringList emailsIn(const QString& text)
{
    static const QRegularExpression email(QStringLiteral("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"));
    QStringList found;
    for (auto it = email.globalMatch(text.toLower()); it.hasNext();)
        found << it.next().captured();
    return found;
}

QStringList numbersIn(QString text)
{
    static const QRegularExpression email(QStringLiteral("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"));
    static const QRegularExpression number(QStringLiteral("(?<![\\w.,$-])\\d{5}(?![\\w,$-])"));
    text.remove(email);
    QStringList found;
    for (auto it = number.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    return found;
}

}  // namespace

OrderProof orderProof(const SkillContext& context, const std::optional<OrderRow>& order, SampleCatalogue& catalogue)
{
    OrderProof proof;
    QSet<QString> missed;
    for (const QString& text : context.customerTexts) {
        const QStringList emails = emailsIn(text);
        for (const QString& email : emails) {
            const bool right = order && email == order->email.toLower();
            proof.matched |= right;
            if (!right)
                missed.insert(email);
        }
        proof.offered |= !emails.isEmpty();
        const QStringList numbers = numbersIn(text);
        for (const QString& number : numbers) {
            const Result<std::optional<OrderRow>> other = catalogue.order(*context.config, number);
            const bool isOrder = other && other->has_value();
            const bool right = order && number == order->postcode;
            proof.matched |= right;
            proof.offered |= right || (!isOrder && order);
            if (!right && !isOrder)
                missed.insert(number);
        }
    }
    proof.misses = int(missed.size());
    return proof;
}

IdentityLevel identityFor(const SkillContext& context, const std::optional<OrderRow>& order, SampleCatalogue& catalogue)
{
    const bool own = order && context.contact.verified && !order->email.isEmpty()
                     && order->email.compare(context.contact.email, Qt::CaseInsensitive) == 0;
    const OrderProof proof = orderProof(context, order, catalogue);
    if (own || (proof.matched && proof.misses < MostOrderMisses))
        return IdentityLevel::Verified;
    return std::min(identityOf(context.contact), IdentityLevel::Known);
}

}  // namespace frontdesk
