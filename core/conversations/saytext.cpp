// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/saytext.h"

#include "core/agent/businesshours.h"

namespace frontdesk {
namespace {

/// The configured text, or the built-in wording of a key that the file may leave out.
QString configured(const AgentConfig& config, const QString& key, const QString& builtin)
{
    const QString text = config.fallback(key);
    return text.isEmpty() ? config.expand(builtin) : text;
}

QString reopening(const AgentConfig& config, Micros now)
{
    const BusinessHours hours(config.business);
    const std::optional<Micros> next = hours.nextOpening(now);
    if (!next)
        return {};
    const QDateTime local = hours.local(*next);
    return QStringLiteral("%1 at %2").arg(dateText(local.date()), clockText(local.time()));
}

QString escalationText(const AgentConfig& config, Micros now)
{
    if (humansAvailable(config, now))
        return configured(config, QStringLiteral("escalation"),
                          QStringLiteral("I have asked a colleague at {company_name} to join this conversation."));
    const QString when = reopening(config, now);
    const QString text = configured(config, QStringLiteral("escalation_closed"),
                                    QStringLiteral("Nobody is at the desk right now. I have put your request on the team's list and they "
                                                   "will answer here when they are back{reopening}."));
    return QString(text).replace(QStringLiteral("{reopening}"), when.isEmpty() ? QString() : QStringLiteral(", on ") % when);
}

}  // namespace

bool humansAvailable(const AgentConfig& config, Micros now) { return BusinessHours(config.business).isOpen(now); }

QString sayText(const QString& key, const AgentConfig& config, const TurnSnapshot& snapshot, Micros now)
{
    // The first words of a conversation always say who answers (X1), whatever they are.
    const QString disclosure = snapshot.disclosed ? QString() : config.expand(config.agent.disclosure) % u' ';
    if (key == u"escalation")
        return disclosure % escalationText(config, now);
    if (key == u"escalation_waiting")
        return disclosure
            % configured(config, key,
                         QStringLiteral("A colleague has already been asked and will answer here. I stay with you until then."));
    return disclosure % config.errorResponse(key);
}

}  // namespace frontdesk
