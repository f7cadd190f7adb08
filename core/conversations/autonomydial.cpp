// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/autonomydial.h"

namespace frontdesk {
namespace {

QString reasonOf(AutonomyMode mode)
{
    if (mode == AutonomyMode::Off)
        return autonomyreasons::off();
    return mode == AutonomyMode::Shadow ? autonomyreasons::shadow() : autonomyreasons::told();
}

}  // namespace

QString autonomyreasons::off() { return QStringLiteral("ai_off"); }
QString autonomyreasons::shadow() { return QStringLiteral("ai_shadow"); }
QString autonomyreasons::draft() { return QStringLiteral("draft_waits"); }
QString autonomyreasons::told() { return QStringLiteral("draft_told"); }

void AutonomyDial::setRows(const QList<AutonomyRow>& rows)
{
    m_rows = rows;
    m_modes.clear();
    for (const AutonomyRow& row : rows)
        m_modes.insert({row.channel, row.topic}, row.mode);
}

std::optional<AutonomyMode> AutonomyDial::rowOf(const QString& channel, const QString& topic) const
{
    const auto it = m_modes.constFind({channel, topic});
    return it == m_modes.cend() ? std::nullopt : std::optional(*it);
}

AutonomyMode AutonomyDial::modeOf(const QString& channel, const QString& topic) const
{
    if (m_modes.isEmpty())
        return AutonomyMode::Auto;
    if (const auto exact = rowOf(channel, topic))
        return *exact;
    const auto wholeTopic = rowOf(all(), topic);
    const auto wholeChannel = rowOf(channel, all());
    if (wholeTopic && wholeChannel)
        return std::min(*wholeTopic, *wholeChannel);
    if (wholeTopic || wholeChannel)
        return wholeTopic ? *wholeTopic : *wholeChannel;
    return rowOf(all(), all()).value_or(AutonomyMode::Auto);
}

AutonomyChoice AutonomyDial::choose(const QString& channel, const QStringList& topics) const
{
    AutonomyChoice choice{AutonomyMode::Auto, topics.value(0)};
    if (m_modes.isEmpty())
        return choice;
    choice.mode = modeOf(channel, choice.topic);
    for (const QString& topic : topics)
        if (const AutonomyMode mode = modeOf(channel, topic); mode < choice.mode)
            choice = {mode, topic};
    return choice;
}

bool toldOfPeople(const TurnSnapshot& snapshot)
{
    if (!snapshot.escalation)
        return false;
    const QStringList& reasons = snapshot.escalation->reasons;
    return std::any_of(reasons.begin(), reasons.end(), [](const QString& r) { return r != autonomyreasons::draft(); });
}

TurnPlan withheldPlan(const TurnPlan& plan, const TurnSnapshot& snapshot, AutonomyMode mode, DeskState desk)
{
    TurnPlan held = plan;
    held.kind = PlanKind::Ignore;
    held.reason = u"autonomy:" % reasonOf(mode);
    const bool drafting = mode == AutonomyMode::Draft;
    if (toldOfPeople(snapshot) || (drafting && desk == DeskState::Staffed && plan.escalationReasons.isEmpty()))
        return held;
    held.kind = PlanKind::Say;
    held.sayKey = QStringLiteral("escalation");
    if (!held.escalationReasons.contains(reasonOf(mode)))
        held.escalationReasons << reasonOf(mode);
    held.seen.reasons << reasonOf(mode);
    return held;
}

}  // namespace frontdesk
