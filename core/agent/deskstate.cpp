// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/deskstate.h"

#include "core/agent/businesshours.h"

namespace frontdesk {
namespace {

bool hasHours(const BusinessProfile& business)
{
    return std::any_of(business.hours.begin(), business.hours.end(), [](const auto& day) { return !day.isEmpty(); });
}

QString configured(const AgentConfig& config, const QString& key, const QString& builtin)
{
    const QString text = config.fallback(key);
    return text.isEmpty() ? config.expand(builtin) : text;
}

QString staffedText(const AgentConfig& config, bool waiting)
{
    if (waiting)
        return configured(
            config, QStringLiteral("escalation_waiting"),
            QStringLiteral("A colleague has already been asked and will answer here. I stay with you until then."));
    return configured(config, QStringLiteral("escalation"),
                      QStringLiteral("I have asked a colleague at {company_name} to join this conversation."));
}

QString unattendedText(const AgentConfig& config, bool waiting)
{
    const QString builtin =
        waiting ? QStringLiteral("Your request is on the team's list, but nobody is free right now.")
                : QStringLiteral(
                    "Nobody on our team is free right now, so I cannot promise you a quick answer. Your request is on "
                    "their list.");
    const QString offer =
        config.business.email.isEmpty()
            ? QStringLiteral(" You can leave a message here with an e-mail address for the answer.")
            : QStringLiteral(
                " You can leave a message here with an e-mail address for the answer, or write to {email}.");
    return configured(config, QStringLiteral("escalation_unavailable"), builtin % offer);
}

QString closedText(const AgentConfig& config, bool waiting, Micros now)
{
    const QString when = openingText(config.business, now);
    const QString opening = when.isEmpty() ? QString() : QString(u" We open again on " % when % u'.');
    const QString builtin =
        waiting ? QStringLiteral(
            "We are closed right now. Your request is kept, and the team answers it here when they are back.")
                : QStringLiteral(
                    "We are closed right now. Your message is kept, and the team answers it here when they are back.");
    return configured(config, QStringLiteral("escalation_closed"), builtin) % opening;
}

}  // namespace

DeskState deskState(const BusinessProfile& business, bool staffAvailable, Micros now)
{
    if (hasHours(business) && !BusinessHours(business).isOpen(now))
        return DeskState::Closed;
    return staffAvailable ? DeskState::Staffed : DeskState::Unattended;
}

Micros nextOpening(const BusinessProfile& business, Micros now)
{
    return hasHours(business) ? BusinessHours(business).nextOpening(now).value_or(0) : 0;
}

QString openingText(const BusinessProfile& business, Micros now)
{
    const Micros next = nextOpening(business, now);
    if (next == 0)
        return {};
    const QDateTime local = BusinessHours(business).local(next);
    return dateText(local.date()) % u" at " % clockText(local.time());
}

QString announcement(const AgentConfig& config, DeskState state, bool alreadyWaiting, Micros now)
{
    switch (state) {
    case DeskState::Staffed: return staffedText(config, alreadyWaiting);
    case DeskState::Unattended: return unattendedText(config, alreadyWaiting);
    case DeskState::Closed: return closedText(config, alreadyWaiting, now);
    }
    return {};
}

QString deskLine(const AgentConfig& config, DeskState state, Micros now)
{
    if (state == DeskState::Staffed)
        return {};
    if (state == DeskState::Unattended)
        return QStringLiteral("Nobody is free right now.");
    const QString when = openingText(config.business, now);
    return when.isEmpty() ? QStringLiteral("Closed right now.")
                          : QString(u"Closed right now. Open again on " % when % u'.');
}

}  // namespace frontdesk
