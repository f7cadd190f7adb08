// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/escalationpolicy.h"

#include "core/conversations/customerframes.h"
#include "core/conversations/presencebook.h"

namespace frontdesk {

DeskNow deskNow(const ConversationServices& services)
{
    DeskNow desk;
    desk.config = services.config();
    desk.now = services.clock.now();
    const bool available = services.presence && services.presence->available() > 0;
    desk.state = deskState(desk.config->business, available, desk.now);
    return desk;
}

QStringList outcomeReasons(const TurnOutcome& outcome, const RoutingConfig& routing, int unknownStreak)
{
    QStringList reasons = outcome.escalationReasons;
    if (outcome.wantsHuman && reasons.isEmpty())
        reasons << QStringLiteral("explicit_wish");
    const bool unsure = outcome.knows && outcome.confidence && *outcome.confidence < routing.confidenceThreshold;
    if (unsure || unknownStreak >= 2)
        reasons << QStringLiteral("low_confidence");
    return reasons;
}

EscalationDecision decideOutcome(EscalationInput seen, const TurnOutcome& outcome, const RoutingConfig& routing,
                                 int unknownStreak)
{
    seen.confidence = outcome.confidence;
    seen.knows = outcome.knows;
    seen.unknownStreak = unknownStreak;
    seen.reasons = outcome.escalationReasons;
    if (outcome.wantsHuman && seen.reasons.isEmpty())
        seen.reasons << QStringLiteral("explicit_wish");
    return scoreEscalation(seen, routing);
}

QString escalationSummary(const TurnSnapshot& snapshot)
{
    QStringList texts;
    for (const Message& message : snapshot.unanswered)
        texts << message.text().simplified();
    const QString joined = texts.join(QStringLiteral(" / "));
    return joined.size() > 240 ? joined.left(239) + u'…' : joined;
}

EscalationDraft makeEscalation(const TurnSnapshot& snapshot, const QStringList& reasons,
                               const EscalationDecision& decision, const QString& category, const DeskNow& desk)
{
    EscalationDraft draft;
    draft.publicId = newTicketId();
    draft.reasons = reasons;
    draft.category = category;
    draft.summary = escalationSummary(snapshot);
    draft.priority = decision.priority;
    draft.dueAt = dueTime(decision.priority, desk.now, *desk.config);
    draft.frame = customerframes::escalation(draft.publicId, "waiting", deskLine(*desk.config, desk.state, desk.now),
                                             desk.now);
    draft.frame.body["available"] = desk.state == DeskState::Staffed;
    const Micros opening = desk.state == DeskState::Closed ? nextOpening(desk.config->business, desk.now) : 0;
    draft.frame.body["next_opening"] = opening > 0 ? Json(toStd(isoTime(opening))) : Json(nullptr);
    draft.evidence = decision.evidence;
    draft.score = decision.score;
    return draft;
}

EscalationDraft makeEscalation(const TurnSnapshot& snapshot, const QStringList& reasons, const QString& category,
                               const DeskNow& desk)
{
    EscalationInput input;
    input.reasons = reasons;
    if (snapshot.escalation)
        input.earlier = snapshot.escalation->evidence;
    return makeEscalation(snapshot, reasons, scoreEscalation(input, desk.config->routing), category, desk);
}

Micros dueTime(Priority priority, Micros from, const AgentConfig& config)
{
    const Micros target = config.routing.targetMinutes.at(size_t(priority)) * MicrosPerMinute;
    const bool closed = deskState(config.business, true, from) == DeskState::Closed;
    const Micros opening = closed ? nextOpening(config.business, from) : 0;
    return std::max(from, opening) + target;
}

}  // namespace frontdesk
