// SPDX-License-Identifier: GPL-3.0-or-later
// Which conversations a pass reads.
#include "core/base/log.h"
#include "core/channels/twilio/twiliofields.h"
#include "core/engine/twilio/textcatchup.h"
#include "core/engine/twilio/threadcatchup.h"

#include <algorithm>

namespace frontdesk {
namespace {

using twilio::ThreadRef;

constexpr int MostPolled = 20;
constexpr int MostFresh = 1000;
constexpr int MostClosed = 5000;
constexpr Micros Day = 24 * 60 * MicrosPerMinute;
constexpr Micros ListLag = MicrosPerMinute;
constexpr Micros ListOverlap = 10 * MicrosPerMinute;
constexpr Micros RecentlyActive = 7 * 24 * 60 * MicrosPerMinute;
constexpr Micros ClosedOverlap = 30 * MicrosPerMinute;
constexpr Micros PolledActive = 60 * MicrosPerMinute;

ThreadRef refOf(const KnownThread& known)
{
    return {known.accountId.section(u'/', 0, 0), known.accountId.section(u'/', 1), known.externalId};
}

}  // namespace

/// Those that are closed, since only a few passes ask for them; those that were never read, then those that changed, then
/// those that were not read for longest. Those that failed rest.
QList<ThreadRef> ThreadCatchUp::mostUrgent(const Pass& pass, QList<ThreadRef> threads)
{
    const auto passesBy = [this](const ThreadRef& thread) {
        const Seen seen = m_seen.value(thread.conversationSid);
        return seen.state == u"closed" || (seen.state == u"inactive" && seen.lastAsked == 0);
    };
    threads.removeIf([&](const ThreadRef& thread) {
        const bool left = rests(pass, thread.conversationSid);
        m_leftOut = m_leftOut || (left && passesBy(thread));
        return left;
    });
    const auto rank = [&](const ThreadRef& thread) {
        const Seen seen = m_seen.value(thread.conversationSid);
        if (passesBy(thread))
            return std::pair(-1, seen.lastAsked);
        return std::pair(seen.lastAsked == 0 ? 0 : seen.lastActive >= seen.lastAsked ? 1 : 2, seen.lastAsked);
    };
    std::stable_sort(threads.begin(), threads.end(),
                     [&rank](const ThreadRef& a, const ThreadRef& b) { return rank(a) < rank(b); });
    if (threads.size() > pass.depth.mostThreads)
        m_leftOut = m_leftOut || passesBy(threads.at(pass.depth.mostThreads));
    return threads.mid(0, pass.depth.mostThreads);
}

bool ThreadCatchUp::rests(const Pass& pass, const QString& sid) const { return m_seen.value(sid).retryAt > pass.now; }

void ThreadCatchUp::noteListed(const Pass& pass, const twilio::ThreadChanged& listed)
{
    Seen& seen = m_seen[listed.thread.conversationSid];
    if (listed.at > seen.updatedAt)
        seen.lastActive = pass.now;
    seen.updatedAt = listed.at;
    seen.state = listed.state;
}

/// What became of reading a conversation. One in trouble comes behind the others and is tried ever later, up to a minute.
void ThreadCatchUp::noteOutcome(const Pass& pass, const QString& sid, const Result<int>& outcome)
{
    if (!outcome && outcome.error().code == ErrorCode::Cancelled)
        return;
    Seen& seen = m_seen[sid];
    seen.lastAsked = pass.now;
    if (outcome) {
        seen.failures = 0;
        seen.retryAt = 0;
        seen.lastActive = *outcome > 0 ? pass.now : seen.lastActive;
        return;
    }
    ++seen.failures;
    seen.retryAt = pass.now + nextPass(seen.failures, 0);
    const Error& error = outcome.error();
    const bool settled = seen.failures == 1 && settledForGood(error) && error.code != ErrorCode::NotFound;
    if (settled || seen.failures == FailuresForGood)
        logWarning("twilio", QStringLiteral("conversation %1 cannot be compared: %2 %3")
                                 .arg(sid, errorCodeName(error.code), error.detail.left(200)));
}

void ThreadCatchUp::add(const Pass& pass, Choice& choice, const QList<Json>& resources)
{
    for (const Json& resource : resources) {
        const Result<twilio::ThreadChanged> thread = twilio::readThread(resource);
        if (!thread)
            continue;
        const QString sid = thread->thread.conversationSid;
        noteListed(pass, *thread);
        m_seen[sid].round = choice.round.number;
        if (!choice.sids.contains(sid))
            choice.threads << thread->thread;
        choice.sids.insert(sid);
    }
}

/// Of every state: one may be opened, written in and closed before anybody looks.
Task<QList<Json>> ThreadCatchUp::listFresh(Pass pass, Micros since, std::stop_token stop)
{
    const twilio::ThreadScope scope{pass.account.sid, pass.account.serviceSid};
    twilio::ThreadFilter filter;
    const Micros from = std::max(pass.floor, since - ListOverlap);
    // Twilio's reference speaks of the beginning of a day; a poll is too frequent for all that a day brought, and what it does
    // not find the next comparison does.
    filter.createdSince = pass.depth.whole ? from - from % Day : from;
    filter.most = MostFresh;
    auto listing = m_wiring.client.listConversations(scope, filter, stop);
    const Result<QList<Json>> listed = co_await listing;
    if (!listed)
        co_return listed.error();
    m_leftOut = m_leftOut || listed->size() >= MostFresh;
    QList<Json> fresh;
    for (const Json& resource : *listed) {
        const Micros made = twilio::fields::timeOf(twilio::fields::jsonText(resource, "date_created"));
        if (made == 0 || made + MicrosPerSecond > from)
            fresh << resource;
    }
    co_return fresh;
}

/// Every active conversation of the account, as far as one pass goes, and those of which we think that they are.
Task<ThreadCatchUp::Choice> ThreadCatchUp::chooseAll(Pass pass, std::stop_token stop)
{
    Choice choice;
    choice.round = m_rounds.value(pass.account.sid);
    auto listing = listFresh(pass, choice.round.listedSince > 0 ? choice.round.listedSince : pass.compared, stop);
    const Result<QList<Json>> fresh = co_await listing;
    if (!fresh)
        co_return fresh.error();
    add(pass, choice, *fresh);
    choice.round.listedSince = m_wiring.providerFloor(pass.account.sid, pass.began);
    auto turning = turnPages(pass, choice, stop);
    const Result<Choice> listed = co_await turning;
    if (!listed)
        co_return listed.error();
    auto adding = addOurs(pass, *listed, stop);
    const Result<Choice> whole = co_await adding;
    if (!whole)
        co_return whole.error();
    auto closing = addClosed(pass, *whole);
    const Result<Choice> closed = co_await closing;
    if (!closed)
        co_return closed.error();
    choice = *closed;
    choice.threads = mostUrgent(pass, choice.threads);
    co_return choice;
}

/// An account may have more conversations than one pass can list: the next one goes on where this one ended.
Task<ThreadCatchUp::Choice> ThreadCatchUp::turnPages(Pass pass, Choice choice, std::stop_token stop)
{
    const twilio::ThreadScope scope{pass.account.sid, pass.account.serviceSid};
    for (int page = 0; page < pass.depth.mostPages; ++page) {
        const QUrl place = choice.round.next;
        auto asking = m_wiring.client.activeConversations(scope, place, stop);
        const Result<twilio::ThreadPage> listed = co_await asking;
        if (!listed && !place.isEmpty() && settledForGood(listed.error())) {
            choice.round.next = QUrl();  // this place is not known there any more: from the beginning
            continue;
        }
        if (!listed)
            co_return listed.error();
        add(pass, choice, listed->entries);
        choice.round.next = listed->next;
        choice.ended = listed->end;
        if (listed->next.isEmpty())
            break;
    }
    co_return choice;
}

Task<ThreadCatchUp::Choice> ThreadCatchUp::addOurs(Pass pass, Choice choice, std::stop_token stop)
{
    auto asking = m_wiring.points.threads(twilio::conversationsChannelId(), pass.account.sid,
                                          m_wiring.clock.now() - RecentlyActive, pass.depth.mostThreads);
    const Result<QList<KnownThread>> known = co_await asking;
    if (!known)
        co_return known.error();
    const QList<KnownThread> ours = *known;
    for (const KnownThread& thread : ours) {
        const QString sid = thread.externalId;
        if (choice.sids.contains(sid) || rests(pass, sid))
            continue;
        if (choice.ended && m_seen.value(sid).round != choice.round.number) {
            auto noting = noteGone(pass, refOf(thread), stop);
            const Result<> noted = co_await noting;
            if (!noted)
                noteOutcome(pass, sid, noted.error());
            if (!noted && !settledForGood(noted.error()))
                co_return noted.error();
        }
        choice.sids.insert(sid);  // one that was closed just now is not read twice
        choice.threads << refOf(thread);
    }
    if (choice.ended)
        ++choice.round.number;
    co_return choice;
}

/// A webhook may be lost and the conversation closed before the next pass: what was written in it is still to be had.
Task<ThreadCatchUp::Choice> ThreadCatchUp::addClosed(Pass pass, Choice choice)
{
    if (pass.compared == 0)
        co_return choice;
    const Micros since = std::max(pass.compared - ClosedOverlap,
                                  m_wiring.providerNow(pass.account.sid) - RecentlyActive);
    auto asking = m_wiring.points.closedThreads(twilio::conversationsChannelId(), pass.account.sid, since, MostClosed);
    const Result<QList<KnownThread>> known = co_await asking;
    if (!known)
        co_return known.error();
    const QList<KnownThread> closed = *known;
    m_leftOut = m_leftOut || closed.size() >= MostClosed;
    for (const KnownThread& thread : closed) {
        Seen& seen = m_seen[thread.externalId];
        if (std::exchange(seen.state, thread.state) != thread.state)
            seen.lastActive = pass.now;
        const bool done = seen.failures == 0 && seen.lastAsked >= seen.lastActive + ListLag;  // lists lag
        if (done || choice.sids.contains(thread.externalId))
            continue;
        choice.sids.insert(thread.externalId);
        choice.threads << refOf(thread);
    }
    co_return choice;
}

/// New conversations, and those in which something happened lately.
Task<ThreadCatchUp::Choice> ThreadCatchUp::chooseActive(Pass pass, std::stop_token stop)
{
    Choice choice;
    choice.round = m_rounds.value(pass.account.sid);
    const Micros now = m_wiring.providerNow(pass.account.sid);
    auto listing = listFresh(pass, choice.round.listedSince > 0 ? choice.round.listedSince : now, stop);
    const Result<QList<Json>> listed = co_await listing;
    if (!listed)
        co_return listed.error();
    choice.round.listedSince = m_wiring.providerFloor(pass.account.sid, pass.began);
    add(pass, choice, *listed);
    QList<ThreadRef> candidates;
    QList<ThreadRhythm> rhythms;
    for (const ThreadRef& thread : std::as_const(choice.threads)) {
        const Seen seen = m_seen.value(thread.conversationSid);
        if ((seen.lastAsked > 0 && seen.failures == 0) || rests(pass, thread.conversationSid))
            continue;
        candidates << thread;
        rhythms << ThreadRhythm{.lastActive = pass.now, .fresh = true};
    }
    auto asking = m_wiring.points.threads(twilio::conversationsChannelId(), pass.account.sid,
                                          m_wiring.clock.now() - PolledActive, pass.depth.mostThreads);
    const Result<QList<KnownThread>> known = co_await asking;
    if (!known)
        co_return known.error();
    for (const KnownThread& thread : *known) {
        const Seen seen = m_seen.value(thread.externalId);
        const Micros active = pass.now - (m_wiring.clock.now() - thread.lastMessageAt);
        if (rests(pass, thread.externalId))
            continue;
        candidates << refOf(thread);
        rhythms << ThreadRhythm{.lastActive = std::max(active, seen.lastActive), .lastAsked = seen.lastAsked};
    }
    choice.threads.clear();
    for (const int i : dueThreads(rhythms, pass.now, pass.poll, MostPolled))
        choice.threads << candidates.at(i);
    co_return choice;
}

/// Open here, but not among the active ones there.
Task<> ThreadCatchUp::noteGone(Pass pass, ThreadRef thread, std::stop_token stop)
{
    const QString sid = thread.conversationSid;
    auto asking = m_wiring.client.conversation(scopeOf(thread), sid, stop);
    const Result<Json> found = co_await asking;
    if (!found && found.error().code != ErrorCode::NotFound)
        co_return found.error();
    twilio::ThreadChanged changed;
    changed.what = twilio::ThreadChanged::What::Removed;
    changed.thread = thread;
    if (found) {
        const Result<twilio::ThreadChanged> read = twilio::readThread(*found);
        if (!read)
            co_return Result<>();
        changed = *read;
        noteListed(pass, changed);
    }
    auto applying = apply(changed, pass.account.simulated);
    co_return co_await applying;
}

}  // namespace frontdesk
