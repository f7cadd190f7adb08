// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/outsidethreads.h"

#include "core/conversations/conversationhub.h"
#include "core/conversations/customerframes.h"

namespace frontdesk {

void OutsideThreads::follow(const ThreadChanged& changed)
{
    if (changed.duplicate || !changed.shows())
        return;
    const Conversation& now = changed.changed.summary.conversation;
    const MailboxPtr box = m_hub.mailbox(now.id);
    box->generation = std::max(box->generation, now.generation);
    if (changed.silenced) {
        // The store has ended its message and its turn: whatever it still tries is refused there.
        if (box->running) {
            box->running->stop.request_stop();
            box->running->closedByOwner = true;
        }
        box->unfinished.reset();
        box->unknownStreak = 0;
    }
    m_publisher.ownership(changed.changed);
    if (changed.released)
        m_hub.scheduleTurn(now.id);
}

Task<> OutsideThreads::participant(ParticipantChange change)
{
    auto storing = m_store.participant(std::move(change));
    const Result<ThreadChanged> changed = co_await storing;
    if (!changed)
        co_return changed.error();
    follow(*changed);
    co_return Result<>();
}

Task<> OutsideThreads::state(ThreadKey thread, QString state, Micros at)
{
    const ThreadStateChange change{
        .thread = thread,
        .state = state,
        .at = at,
        .closed = customerframes::status("closed", QString(), QStringLiteral("thread_closed"), m_services.clock.now())};
    auto storing = m_store.state(change);
    const Result<ThreadChanged> changed = co_await storing;
    if (!changed)
        co_return changed.error();
    follow(*changed);
    co_return Result<>();
}

Task<ThreadChanged> OutsideThreads::outsideMessage(OutsideMessage message)
{
    message.messagePublicId = newPublicId();
    message.conversationPublicId = newPublicId();
    auto storing = m_store.outsideMessage(std::move(message));
    const Result<ThreadChanged> changed = co_await storing;
    if (!changed)
        co_return changed.error();
    follow(*changed);
    co_return changed;
}

Task<ThreadRole> OutsideThreads::roleOf(ThreadKey thread, QString participantId)
{
    auto asking = m_store.roleOf(std::move(thread), std::move(participantId));
    const Result<ThreadRole> role = co_await asking;
    co_return role;
}

}  // namespace frontdesk
