// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/saytext.h"

#include "core/agent/skillregistry.h"

namespace frontdesk {

QString sayText(const QString& key, const AgentConfig& config, const TurnSnapshot& snapshot, DeskState desk, Micros now)
{
    // The first words of a conversation always say who answers (X1), whatever they are.
    const QString disclosure = snapshot.disclosed ? QString() : config.expand(config.agent.disclosure) % u' ';
    if (key == u"escalation" || key == u"escalation_waiting")
        return disclosure % announcement(config, desk, key == u"escalation_waiting", now);
    if (key == u"decided") {
        QStringList texts;
        for (const SkillRun& run : snapshot.decided)
            texts << decidedText(run);
        return disclosure % texts.join(u' ');
    }
    return disclosure % config.errorResponse(key);
}

}  // namespace frontdesk
