// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/threadcatchup.h"

#include "core/engine/twilio/textcatchup.h"

#include <algorithm>
#include <vector>

namespace frontdesk {
namespace {

using twilio::ThreadRef;

const QString ThreadListKind = QStringLiteral("conversations");
constexpr int MostMessages = 5000;  // of one conversation in one pass
constexpr int ThreadsAtOnce = 6;
constexpr int MostSeen = 100'000;
constexpr Micros BeforeTheFirstWebhook = 15 * MicrosPerMinute;
constexpr Micros MembersEvery = 30 * MicrosPerSecond;

/// By REST and by nobody in the conversation: another program of the business, which leaves the customer unanswered.
bool byProgram(const twilio::MessageAdded& added, const twilio::Options& options)
{
    const bool human = !options.humanPrefix.isEmpty() && added.author.startsWith(options.humanPrefix);
    return added.participantSid.isEmpty() && !human && !twilio::isE164(twilio::bareAddress(added.author));
}

/// What a customer writes is no copy of ours, whatever their program puts into its attributes.
QString ownIdOf(const twilio::MessageAdded& added, const twilio::Options& options)
{
    const bool ours = added.participantSid.isEmpty() || added.author == options.author;
    return ours ? twilio::ownIdOf(added.attributes) : QString();
}

}  // namespace

Task<> ThreadCatchUp::expect(QString account, bool follows, Micros moment)
{
    auto asking = m_wiring.points.point(twilio::conversationsChannelId(), account, ThreadListKind);
    const Result<SyncPoint> known = co_await asking;
    if (!known)
        co_return known.error();
    SyncPoint point = *known;
    const Micros before = point.mark.toLongLong();
    const bool moves = !follows && moment - before >= 2 * BeforeTheFirstWebhook;
    if (point.at > 0 || (!point.mark.isEmpty() && !moves))
        co_return Result<>();
    point.mark = QString::number(point.mark.isEmpty() ? moment : moment - BeforeTheFirstWebhook);
    auto setting = m_wiring.points.setPoint(point);
    const Result<> set = co_await setting;
    co_return set;
}

Task<ThreadCatchUp::Pass> ThreadCatchUp::begin(twilio::Account account, CatchUpDepth depth, Micros poll,
                                               std::stop_token stop)
{
    Pass pass{.account = std::move(account), .depth = depth, .poll = poll, .now = m_wiring.clock.steady()};
    auto asking = m_wiring.points.point(twilio::conversationsChannelId(), pass.account.sid, ThreadListKind);
    const Result<SyncPoint> known = co_await asking;
    if (!known)
        co_return known.error();
    SyncPoint point = *known;
    if (point.at == 0) {
        // Expected by our clock; the answer tells what time it is there.
        const Micros expected = point.mark.isEmpty() ? m_wiring.clock.now() : point.mark.toLongLong();
        const twilio::ThreadScope scope{pass.account.sid, pass.account.serviceSid};
        twilio::ThreadFilter filter;
        filter.most = 1;
        auto listing = m_wiring.client.listConversations(scope, filter, stop);
        const Result<QList<Json>> listed = co_await listing;
        if (!listed)
            co_return listed.error();
        point.mark = QString::number(m_wiring.providerFloor(pass.account.sid, expected));
    }
    pass.floor = point.mark.toLongLong();
    pass.compared = std::min(point.at, m_wiring.providerNow(pass.account.sid));  // the clock may have been set
    pass.began = m_wiring.clock.now();
    m_leftOut = false;
    if (point.at > 0)
        co_return pass;
    point.at = pass.floor;
    auto setting = m_wiring.points.setPoint(point);
    const Result<> set = co_await setting;
    if (!set)
        co_return set.error();
    co_return pass;
}

/// Only what was compared to its end moves the point: who was closed since is asked for once more.
Task<> ThreadCatchUp::end(Pass pass)
{
    auto asking = m_wiring.points.point(twilio::conversationsChannelId(), pass.account.sid, ThreadListKind);
    const Result<SyncPoint> known = co_await asking;
    if (!known)
        co_return known.error();
    SyncPoint point = *known;
    point.at = m_wiring.providerFloor(pass.account.sid, pass.began);  // by now Twilio's clock is known
    auto setting = m_wiring.points.setPoint(point);
    const Result<> set = co_await setting;
    co_return set;
}

Task<int> ThreadCatchUp::run(twilio::Account account, CatchUpDepth depth, Micros poll, std::stop_token stop)
{
    auto beginning = begin(account, depth, poll, stop);
    const Result<Pass> begun = co_await beginning;
    if (!begun)
        co_return begun.error();
    const Pass pass = *begun;
    auto choosing = depth.whole ? chooseAll(pass, stop) : chooseActive(pass, stop);
    const Result<Choice> chosen = co_await choosing;
    if (!chosen)
        co_return chosen.error();
    int missed = 0;
    Result<> all;
    const QList<ThreadRef> threads = chosen->threads;
    for (qsizetype at = 0; at < threads.size() && !stop.stop_requested(); at += ThreadsAtOnce) {
        auto reading = readSome(pass, threads.mid(at, ThreadsAtOnce), stop);
        const Result<int> read = co_await reading;
        if (!read)
            all = read.error();
        missed += read ? *read : 0;
    }
    if (!all)
        co_return all.error();
    m_rounds.insert(pass.account.sid, chosen->round);  // what a pass that fails has listed is listed again
    if (m_seen.size() > MostSeen)
        m_seen.clear();
    if (depth.whole && !m_leftOut && !stop.stop_requested()) {
        auto ending = end(pass);
        const Result<> ended = co_await ending;
        if (!ended)
            co_return ended.error();
    }
    co_return missed;
}

/// A few conversations next to each other; each one in its own order.
Task<int> ThreadCatchUp::readSome(Pass pass, QList<ThreadRef> threads, std::stop_token stop)
{
    std::vector<Task<int>> tasks;
    for (const ThreadRef& thread : std::as_const(threads))
        tasks.push_back(readThread(pass, thread, stop));
    int missed = 0;
    Result<> all;
    for (size_t i = 0; i < tasks.size(); ++i) {
        Task<int>& task = tasks.at(i);
        const Result<int> read = co_await task;
        noteOutcome(pass, threads.at(qsizetype(i)).conversationSid, read);
        // One that is refused, too large or was deleted while we looked does not hold up the others; nor does one that
        // fails again and again.
        if (!read && !settledForGood(read.error())) {
            const Seen& seen = m_seen[threads.at(qsizetype(i)).conversationSid];
            m_leftOut = m_leftOut || seen.state == u"closed";
            if (seen.failures < FailuresForGood)
                all = read.error();
        }
        missed += read ? *read : 0;
    }
    if (!all)
        co_return all.error();
    co_return missed;
}

Task<int> ThreadCatchUp::readThread(Pass pass, ThreadRef thread, std::stop_token stop)
{
    auto asking = m_wiring.points.thread(twilio::conversationsChannelId(), thread.accountId(), thread.conversationSid);
    const Result<KnownThread> known = co_await asking;
    if (!known)
        co_return known.error();
    if (known->erased) {
        auto looking = hasNews(thread, known->lastIndex, stop);
        const Result<bool> news = co_await looking;
        if (!news)
            co_return news.error();
        if (!*news)
            co_return 0;
    }
    const Seen before = m_seen.value(thread.conversationSid);
    if (!before.state.isEmpty() && before.state != known->state) {
        const twilio::ThreadChanged changed{.what = twilio::ThreadChanged::What::Updated,
                                            .thread = thread,
                                            .state = before.state,
                                            .friendlyName = {},
                                            .at = before.updatedAt};
        auto applying = apply(changed, pass.account.simulated);
        const Result<> applied = co_await applying;
        if (!applied)
            co_return applied.error();
    }
    const Micros membersAt = before.membersAt;
    // Who is in it decides whether the AI may answer: before the messages.
    if (membersAt == 0 || pass.now - membersAt >= MembersEvery) {
        auto reading = freshMembers(pass, thread, stop);
        const Result<> read = co_await reading;
        if (!read)
            co_return read.error();
    }
    auto reading = readMessages(pass, thread, *known, stop);
    co_return co_await reading;
}

/// What was erased stays so until somebody writes again; then it is a new thread, from there on.
Task<bool> ThreadCatchUp::hasNews(ThreadRef thread, qint64 afterIndex, std::stop_token stop)
{
    twilio::ThreadFilter filter;
    filter.afterIndex = afterIndex;
    filter.most = MostMessages;
    auto listing = m_wiring.client.listConversationMessages(scopeOf(thread), thread.conversationSid, filter, stop);
    const Result<twilio::Listing> listed = co_await listing;
    if (!listed)
        co_return listed.error();
    for (const Json& resource : listed->entries) {
        const Result<twilio::MessageAdded> added = twilio::readConversationMessage(resource);
        if (added && ownIdOf(*added, m_wiring.client.options()).isEmpty()
            && added->author != m_wiring.client.options().author)
            co_return true;
    }
    co_return false;
}

Task<int> ThreadCatchUp::readMessages(Pass pass, ThreadRef thread, KnownThread known, std::stop_token stop)
{
    const qint64 from = std::max(known.lastIndex, m_seen.value(thread.conversationSid).lastIndex);
    twilio::ThreadFilter filter;
    filter.afterIndex = from;
    filter.since = pass.floor;
    filter.most = MostMessages;
    auto listing = m_wiring.client.listConversationMessages(scopeOf(thread), thread.conversationSid, filter, stop);
    const Result<twilio::Listing> listed = co_await listing;
    if (!listed)
        co_return listed.error();
    QList<twilio::MessageAdded> messages;
    qint64 last = from;
    for (const Json& resource : listed->entries) {
        Result<twilio::MessageAdded> added = twilio::readConversationMessage(resource);
        if (!added)
            continue;
        added->thread = thread;
        added->message.accountId = thread.accountId();
        last = std::max(last, added->message.providerIndex);
        messages << *added;
    }
    auto taking = takeIn(pass, thread, messages, stop);
    const Result<int> taken = co_await taking;
    if (!taken)
        co_return taken.error();
    if (!listed->complete && listed->entries.size() < MostMessages)
        co_return incompleteList();
    if (last > from) {
        auto setting = m_wiring.points.setThreadIndex(twilio::conversationsChannelId(), thread.accountId(),
                                                      thread.conversationSid, last);
        const Result<> set = co_await setting;
        if (!set)
            co_return set.error();
        m_seen[thread.conversationSid].lastIndex = last;
    }
    co_return taken;
}

Task<int> ThreadCatchUp::takeIn(Pass pass, ThreadRef thread, QList<twilio::MessageAdded> messages, std::stop_token stop)
{
    const twilio::Options& options = m_wiring.client.options();
    QList<twilio::MessageAdded> foreign;
    QList<ListedId> ids;
    for (const twilio::MessageAdded& added : std::as_const(messages)) {
        const QString own = ownIdOf(added, options);
        if (!own.isEmpty()) {
            // Our own copy: proof that it left, should its answer have been lost.
            auto recording = m_wiring.statuses.recordStatus(added.thread.accountSid, added.message.providerId,
                                                            Delivery::Sent, QString(), own);
            const Result<std::optional<Message>> recorded = co_await recording;
            if (!recorded)
                co_return recorded.error();
            if (*recorded && m_wiring.deliveryChanged)
                m_wiring.deliveryChanged(**recorded);
            continue;
        }
        foreign << added;
        ids << ListedId{added.message.channelId, added.message.accountId, added.message.providerId};
    }
    auto looking = m_wiring.points.missing(ids);
    const Result<QSet<int>> missing = co_await looking;
    if (!missing)
        co_return missing.error();
    auto asking = m_wiring.restoredAt(pass.account.sid);
    const Result<Micros> restoredAt = co_await asking;
    if (!restoredAt)
        co_return restoredAt.error();
    int newest = -1;  // only this one asks for an answer: it covers all before it
    for (int i = 0; i < foreign.size(); ++i)
        if (missing->contains(i) && foreign.at(i).author != options.author && !byProgram(foreign.at(i), options))
            newest = i;
    if (newest >= 0) {
        // Somebody may have joined to answer just this.
        auto reading = freshMembers(pass, thread, stop);
        const Result<> read = co_await reading;
        if (!read)
            co_return read.error();
    }
    int taken = 0;
    for (int i = 0; i < foreign.size(); ++i) {
        if (!missing->contains(i) || foreign.at(i).author == options.author)
            continue;
        twilio::MessageAdded added = foreign.at(i);
        if (i != newest)
            added.message.replyMode = QStringLiteral("none");
        leaveToPeople(added.message, *restoredAt);
        auto applying = apply(added, pass.account.simulated);
        const Result<> applied = co_await applying;
        if (!applied)
            co_return applied.error();
        ++taken;
    }
    co_return taken;
}

Task<> ThreadCatchUp::apply(twilio::ConversationsEvent event, bool sample)
{
    auto applying = m_wiring.applyEvent(event, sample);
    const Result<> applied = co_await applying;
    if (!applied && settledForGood(applied.error()))
        co_return Result<>();
    co_return applied;
}

}  // namespace frontdesk
