// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/ownerwatch.h"

#include "core/base/log.h"
#include "core/conversations/escalationpolicy.h"
#include "core/conversations/presencebook.h"
#include "core/store/conversationstore.h"

namespace frontdesk {
namespace {

constexpr int MostPerLook = 100;
constexpr Micros PresentPatience = 5 * MicrosPerMinute;

Priority oneHigher(Priority priority)
{
    return priority == Priority::Urgent ? Priority::Urgent : Priority(quint8(priority) + 1);
}

}  // namespace

bool isLeftAlone(const LeftAlone& left, const AgentConfig& config, Micros now)
{
    const bool present = now - left.heartbeatAt < HeartbeatDeadline;
    if (!present)
        return now - left.inboundAt >= HeartbeatDeadline || now >= dueTime(left.priority, left.inboundAt, config);
    // Somebody who is at the desk and writes the answer is not disturbed by a target of one minute.
    return now >= std::max(dueTime(left.priority, left.inboundAt, config), left.inboundAt + PresentPatience);
}

Task<int> OwnerWatch::lookForUnseen()
{
    auto reading = m_services.escalations->needPeople(MostPerLook);
    const Result<QList<NeedsPeople>> found = co_await reading;
    if (!found)
        co_return found.error();
    int raised = 0;
    for (const NeedsPeople& unseen : *found) {
        const TurnSnapshot nothing;
        EscalationDraft draft = makeEscalation(nothing, {unseen.reason}, QString(), deskNow(m_services));
        draft.frame = FrameDraft();  // the customer did not ask for a person
        auto raising = m_services.store.raiseEscalation(unseen.conversationId, draft);
        const Result<TurnCommitted> done = co_await raising;
        if (!done && done.error().code != ErrorCode::Conflict && done.error().code != ErrorCode::NotFound)
            co_return done.error();
        if (!done)
            continue;
        ++raised;
        m_publisher.turn(*done);
    }
    co_return raised;
}

Task<int> OwnerWatch::look()
{
    if (!m_services.escalations)
        co_return 0;
    auto reading = m_services.escalations->leftAlone(MostPerLook);
    const Result<QList<LeftAlone>> found = co_await reading;
    if (!found)
        co_return found.error();
    int raised = 0;
    for (const LeftAlone& left : *found) {
        const DeskNow desk = deskNow(m_services);
        if (!isLeftAlone(left, *desk.config, desk.now))
            continue;
        const TurnSnapshot nothing;
        EscalationDraft draft = makeEscalation(nothing, {QStringLiteral("owner_gone")}, QString(), desk);
        draft.priority = oneHigher(left.priority);
        draft.dueAt = dueTime(draft.priority, desk.now, *desk.config);
        draft.frame = FrameDraft();  // the customer is with a person already: what is wrong is ours
        auto raising = m_services.escalations->raiseOwnerGone(left, draft);
        const Result<TurnCommitted> done = co_await raising;
        if (!done && done.error().code != ErrorCode::Conflict)
            co_return done.error();
        if (!done)
            continue;
        ++raised;
        m_publisher.turn(*done);
    }
    if (raised > 0)
        logInfo("escalation",
                QStringLiteral("%1 conversations wait again: nobody answered their customers").arg(raised));
    auto looking = lookForUnseen();
    const Result<int> unseen = co_await looking;
    if (!unseen)
        co_return unseen.error();
    co_return raised + *unseen;
}

}  // namespace frontdesk
