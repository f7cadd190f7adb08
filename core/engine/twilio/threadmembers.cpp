// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in a conversation.
#include "core/engine/twilio/threadcatchup.h"

namespace frontdesk {

using twilio::ThreadRef;

/// At most once in a pass.
Task<> ThreadCatchUp::freshMembers(Pass pass, ThreadRef thread, std::stop_token stop)
{
    if (m_seen.value(thread.conversationSid).membersAt == pass.now)
        co_return Result<>();
    auto asking = m_wiring.points.thread(twilio::conversationsChannelId(), thread.accountId(), thread.conversationSid);
    const Result<KnownThread> known = co_await asking;
    if (!known)
        co_return known.error();
    auto reading = readMembers(pass, thread, *known, stop);
    const Result<> read = co_await reading;
    if (read)
        m_seen[thread.conversationSid].membersAt = pass.now;
    co_return read;
}

Task<> ThreadCatchUp::readMembers(Pass pass, ThreadRef thread, KnownThread known, std::stop_token stop)
{
    const Micros askedAt = m_wiring.clock.now();
    auto listing = m_wiring.client.listParticipants(scopeOf(thread), thread.conversationSid, stop);
    const Result<twilio::Listing> listed = co_await listing;
    if (!listed)
        co_return listed.error();
    QStringList gone = known.present;
    const QList<Json> resources = listed->entries;
    for (const Json& resource : resources) {
        Result<twilio::ParticipantChanged> member = twilio::readParticipant(resource);
        if (!member)
            continue;
        if (gone.removeAll(member->participantSid) > 0)
            continue;
        member->thread = thread;
        member->seenAt = askedAt;
        auto applying = apply(*member, pass.account.simulated);
        const Result<> applied = co_await applying;
        if (!applied)
            co_return applied.error();
    }
    for (const QString& sid : std::as_const(gone)) {
        auto noting = noteLeft(pass, thread, sid, stop);
        const Result<> noted = co_await noting;
        if (!noted)
            co_return noted.error();
    }
    co_return Result<>();
}

/// Lists lag and lose pages, and the AI must not talk over a person: who is not listed is asked for by name.
Task<> ThreadCatchUp::noteLeft(Pass pass, ThreadRef thread, QString participantSid, std::stop_token stop)
{
    auto asking = m_wiring.client.participant(scopeOf(thread), thread.conversationSid, participantSid, stop);
    const Result<Json> found = co_await asking;
    if (found)
        co_return Result<>();
    if (found.error().code != ErrorCode::NotFound)
        co_return found.error();
    twilio::ParticipantChanged left;
    left.what = twilio::ParticipantChanged::What::Removed;
    left.thread = thread;
    left.participantSid = participantSid;
    auto applying = apply(left, pass.account.simulated);
    co_return co_await applying;
}

}  // namespace frontdesk
