// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/escalationpolicy.h"

#include "core/conversations/customerframes.h"

namespace frontdesk {

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

QString escalationSummary(const TurnSnapshot& snapshot)
{
    QStringList texts;
    for (const Message& message : snapshot.unanswered)
        texts << message.text().simplified();
    const QString joined = texts.join(QStringLiteral(" / "));
    return joined.size() > 240 ? joined.left(239) + u'…' : joined;
}

EscalationDraft makeEscalation(const TurnSnapshot& snapshot, const QStringList& reasons, Priority priority,
                               const QString& category, Micros now)
{
    EscalationDraft draft;
    draft.publicId = newTicketId();
    draft.reasons = reasons;
    draft.category = category;
    draft.summary = escalationSummary(snapshot);
    draft.priority = priority;
    draft.dueAt = now + escalationTarget(priority);
    draft.frame = customerframes::escalation(draft.publicId, "waiting", QString(), now);
    return draft;
}

Micros escalationTarget(Priority priority)
{
    switch (priority) {
    case Priority::Urgent: return 1 * MicrosPerMinute;
    case Priority::High: return 3 * MicrosPerMinute;
    case Priority::Normal: return 5 * MicrosPerMinute;
    case Priority::Low: return 15 * MicrosPerMinute;
    }
    return 5 * MicrosPerMinute;
}

}  // namespace frontdesk
