// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/turnplanner.h"

#include "core/store/threadtypes.h"

namespace frontdesk {
namespace {

TurnPlan ignore(const QString& reason)
{
    TurnPlan plan;
    plan.reason = reason;
    return plan;
}

bool isWish(const QString& reason) { return reason == u"explicit_wish" || reason.startsWith(u"phrase:"); }

EscalationInput seenIn(const TurnSnapshot& snapshot, const TextSignals& textSignals)
{
    EscalationInput seen;
    seen.text = textSignals;
    seen.turns = snapshot.turnCount;
    seen.verified = snapshot.contact.verified;
    QStringList asked;
    for (const Message& message : snapshot.unanswered)
        asked << message.text();
    QStringList earlier;
    for (const Message& message : snapshot.history)
        if (message.author == Author::Contact)
            earlier << message.text();
    seen.repetitions = repetitionsOf(asked.join(u'\n'), earlier);
    if (snapshot.escalation)
        seen.earlier = snapshot.escalation->evidence;
    return seen;
}

/// What a waiting escalation already says need not be said again.
void dropKnown(QStringList& reasons, const std::optional<Escalation>& waiting)
{
    if (waiting)
        reasons.removeIf([](const QString& r) { return r == u"turn_cap" || r == u"repeated"; });
}

}  // namespace

bool mayTell(const TurnSnapshot& snapshot)
{
    return !snapshot.decided.isEmpty() && snapshot.conversation.handler == Handler::Ai
           && snapshot.conversation.state != ConversationState::Closed && !silencesAi(snapshot.conversation.silence);
}

TurnPlan planTurn(const TurnSnapshot& snapshot, const TextSignals& textSignals, const RoutingConfig& routing,
                  const PlanContext& context)
{
    if (snapshot.conversation.state == ConversationState::Closed)
        return ignore(QStringLiteral("closed"));
    if (snapshot.conversation.handler == Handler::Human)
        return ignore(QStringLiteral("human_owned"));
    if (silencesAi(snapshot.conversation.silence))
        return ignore(QString(u"silent:" + snapshot.conversation.silence));
    if (snapshot.unanswered.isEmpty())
        return ignore(QStringLiteral("nothing_to_answer"));
    TurnPlan plan;
    plan.kind = PlanKind::Reply;
    plan.category = textSignals.topics.value(0);
    plan.seen = seenIn(snapshot, textSignals);
    const EscalationDecision decision = scoreEscalation(plan.seen, routing);
    plan.priority = decision.priority;
    QStringList wish = decision.reasons;
    wish.removeIf([](const QString& reason) { return !isWish(reason); });
    const bool waiting = snapshot.escalation.has_value();
    // The wish for a person is never put off.
    if (context.rateLimited && context.rateNoticeGiven && wish.isEmpty())
        return ignore(QStringLiteral("rate_limited"));
    if (context.maintenance && context.maintenanceTold && wish.isEmpty())
        return ignore(QStringLiteral("maintenance"));
    plan.escalationReasons = decision.reasons;
    dropKnown(plan.escalationReasons, snapshot.escalation);
    if (context.maintenance && !context.maintenanceTold) {
        plan.kind = PlanKind::Say;
        plan.sayKey = QStringLiteral("maintenance");
        plan.seen.reasons << QStringLiteral("maintenance");
        plan.escalationReasons << QStringLiteral("maintenance");
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

AgentChoice routeTurn(const TurnSnapshot& snapshot, const TurnPlan& plan, const AgentConfig& config)
{
    RouteInput input;
    input.current = snapshot.agent;
    input.hops = snapshot.agentHops;
    if (plan.kind != PlanKind::Reply)
        return AgentRouter::choose(input, config);
    QStringList texts;
    for (const Message& message : snapshot.unanswered)
        texts << message.text();
    input.text = texts.join(u'\n');
    input.intent = plan.seen.text.intent;
    input.intentProbability = plan.seen.text.intentProbability;
    return AgentRouter::choose(input, config);
}

}  // namespace frontdesk
