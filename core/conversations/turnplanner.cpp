// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/turnplanner.h"

namespace frontdesk {
namespace {

TurnPlan ignore(const QString& reason)
{
    TurnPlan plan;
    plan.reason = reason;
    return plan;
}

Priority priorityOf(const TextSignals& textSignals)
{
    if (textSignals.priorityKeywords.contains(QStringLiteral("urgent")))
        return Priority::Urgent;
    return textSignals.priorityKeywords.isEmpty() ? Priority::Normal : Priority::High;
}

QStringList wishReasons(const TextSignals& textSignals)
{
    QStringList reasons;
    if (!textSignals.escalationPhrase.isEmpty())
        reasons << QStringLiteral("phrase:") + textSignals.escalationPhrase;
    else if (textSignals.humanWish >= HumanWishThreshold)
        reasons << QStringLiteral("explicit_wish");
    return reasons;
}

QStringList otherReasons(const TurnSnapshot& snapshot, const TextSignals& textSignals, const RoutingConfig& routing)
{
    QStringList reasons;
    for (const QString& group : textSignals.priorityKeywords)
        reasons << QStringLiteral("keyword:") + group;
    if (snapshot.turnCount >= routing.maxTurns)
        reasons << QStringLiteral("turn_cap");
    return reasons;
}

}  // namespace

TurnPlan planTurn(const TurnSnapshot& snapshot, const TextSignals& textSignals, const RoutingConfig& routing,
                  const PlanContext& context)
{
    if (snapshot.conversation.state == ConversationState::Closed)
        return ignore(QStringLiteral("closed"));
    if (snapshot.conversation.handler == Handler::Human)
        return ignore(QStringLiteral("human_owned"));
    if (snapshot.unanswered.isEmpty())
        return ignore(QStringLiteral("nothing_to_answer"));
    TurnPlan plan;
    plan.kind = PlanKind::Reply;
    plan.priority = priorityOf(textSignals);
    plan.category = textSignals.topics.value(0);
    const QStringList wish = wishReasons(textSignals);
    const bool waiting = snapshot.escalation.has_value();
    // The wish for a person is never put off.
    if (context.rateLimited && context.rateNoticeGiven && wish.isEmpty())
        return ignore(QStringLiteral("rate_limited"));
    plan.escalationReasons = wish + otherReasons(snapshot, textSignals, routing);
    // The turn cap asks once; a waiting escalation already says it.
    if (waiting)
        plan.escalationReasons.removeAll(QStringLiteral("turn_cap"));
    if (context.maintenance) {
        plan.kind = PlanKind::Say;
        plan.sayKey = QStringLiteral("maintenance");
    } else if (context.rateLimited && !context.rateNoticeGiven) {
        plan.kind = PlanKind::Say;
        plan.sayKey = QStringLiteral("rate_limit");
        plan.escalationReasons = wish;
    } else if (!wish.isEmpty()) {
        plan.kind = PlanKind::Say;
        plan.sayKey = waiting ? QStringLiteral("escalation_waiting") : QStringLiteral("escalation");
    }
    return plan;
}

}  // namespace frontdesk
