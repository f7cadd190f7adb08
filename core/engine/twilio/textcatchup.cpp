// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/textcatchup.h"

#include "core/base/log.h"
#include "core/store/optoutstore.h"

#include <QSet>

namespace frontdesk {
namespace {

constexpr int MostWindows = 200;
constexpr int WidestPage = 20'000;                      // of a window that cannot be made smaller
constexpr Micros SmallestWindow = 2 * MicrosPerSecond;  // Twilio's times are whole seconds
const QString ListKind = QStringLiteral("messages");
const QString ListChannel = QStringLiteral("twilio.text");

bool concerns(const TextList& list, const twilio::MessageResource& entry)
{
    if (!entry.inbound)
        return false;
    if (!list.number.isEmpty() || list.messagingServiceSid.isEmpty())
        return true;
    return entry.text.messagingServiceSid == list.messagingServiceSid || list.own.contains(entry.to);
}

/// Oldest first: the list is newest first, and within one second its order is all there is.
QList<twilio::MessageResource> readEntries(const TextList& list, const QList<Json>& entries)
{
    QList<twilio::MessageResource> inbound;
    for (auto it = entries.crbegin(); it != entries.crend(); ++it) {
        const Result<twilio::MessageResource> entry = twilio::readMessageResource(*it);
        if (entry && concerns(list, *entry))
            inbound << *entry;
    }
    std::stable_sort(inbound.begin(), inbound.end(),
                     [](const twilio::MessageResource& a, const twilio::MessageResource& b) {
                         return a.text.message.providerTime < b.text.message.providerTime;
                     });
    return inbound;
}

}  // namespace

Error incompleteList() { return {ErrorCode::Unavailable, {}, QStringLiteral("a page of the list could not be read")}; }

bool settledForGood(const Error& error)
{
    return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Conflict
           || error.code == ErrorCode::NotFound || error.code == ErrorCode::Unauthorized;
}

Task<Micros> CatchUpWiring::restoredAt(QString account) const
{
    if (!restored) {
        auto asking = points.restoredAt();
        const Result<Micros> at = co_await asking;
        if (!at)
            co_return at.error();
        restored = *at;
    }
    if (*restored == 0)
        co_return 0;
    co_return *restored - client.clockSkew(account).value_or(0);
}

void leaveToPeople(InboundMessage& message, Micros restoredAt)
{
    if (message.providerTime < restoredAt)
        message.replyMode = QStringLiteral("people");
}

void answerOnce(QList<InboundMessage>& messages)
{
    QSet<QString> answered;
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        InboundMessage& message = messages[i];
        if (replyWord(message, false) != ReplyWord::None)
            continue;  // STOP or HELP asks for no answer: whoever asked before it still waits
        const QString who = message.channelId + u' ' + message.accountId + u' ' + message.externalId;
        if (answered.contains(who))
            message.replyMode = QStringLiteral("none");
        answered.insert(who);
    }
}

QList<TextList> TextCatchUp::listsOf(const twilio::Account& account)
{
    const QString whatsApp = account.whatsAppNumber.isEmpty() ? QString()
                                                              : QString(u"whatsapp:" + account.whatsAppNumber);
    QStringList own;
    if (!account.phoneNumber.isEmpty())
        own << account.phoneNumber;
    if (!whatsApp.isEmpty())
        own << whatsApp;
    // Of an account that only brings its webhooks nobody said which numbers are for us.
    if (own.isEmpty() && account.messagingServiceSid.isEmpty())
        return {};
    // A service may have more numbers than we know of.
    if (!account.messagingServiceSid.isEmpty())
        return {{account.sid, {}, account.messagingServiceSid, own}};
    QList<TextList> lists;
    for (const QString& number : std::as_const(own))
        lists << TextList{account.sid, number, {}, own};
    return lists;
}

Task<int> TextCatchUp::run(TextList list, Micros overlap, std::stop_token stop)
{
    auto asking = m_wiring.points.point(ListChannel, list.key(), ListKind);
    const Result<SyncPoint> stored = co_await asking;
    if (!stored)
        co_return stored.error();
    SyncPoint point = *stored;
    if (point.at == 0) {
        auto beginning = begin(list, point, stop);
        const Result<SyncPoint> begun = co_await beginning;
        if (!begun)
            co_return begun.error();
        point = *begun;
    }
    const Micros floor = point.mark.toLongLong();
    int missed = 0;
    for (int window = 0; window < MostWindows; ++window) {
        const Micros back = window == 0 ? overlap : SmallestWindow;
        const Micros known = std::min(point.at, m_wiring.providerNow(list.account));  // the clock may have been set
        auto reading = read(list, std::max(floor, known - back), stop);
        const Result<Window> got = co_await reading;
        if (!got)
            co_return got.error();
        auto taking = takeIn(list, got->entries, stop);
        const Result<int> taken = co_await taking;
        if (!taken)
            co_return taken.error();
        missed += *taken;
        if (!got->complete)
            co_return incompleteList();
        point.at = point.at > m_wiring.providerNow(list.account) ? got->until : std::max(point.at, got->until);
        auto setting = m_wiring.points.setPoint(point);
        const Result<> set = co_await setting;
        if (!set)
            co_return set.error();
        if (got->whole)
            break;
    }
    co_return missed;
}

/// Lists that the settings no longer name would lead a later one far back. Once per run and set of lists.
Task<> TextCatchUp::forgetOthers(QString account, QList<TextList> lists)
{
    QStringList keys;
    for (const TextList& list : std::as_const(lists))
        keys << list.key();
    if (keys.isEmpty() || m_kept.value(account) == keys)
        co_return Result<>();
    auto forgetting = m_wiring.points.forgetOthers(ListChannel, account, ListKind, keys);
    const Result<> forgotten = co_await forgetting;
    if (forgotten)
        m_kept.insert(account, keys);
    co_return forgotten;
}

Task<> TextCatchUp::expect(TextList list, Micros moment)
{
    auto asking = m_wiring.points.point(ListChannel, list.key(), ListKind);
    const Result<SyncPoint> stored = co_await asking;
    if (!stored)
        co_return stored.error();
    if (stored->at > 0 || !stored->mark.isEmpty())
        co_return Result<>();
    SyncPoint point = *stored;
    point.mark = QString::number(moment);
    auto setting = m_wiring.points.setPoint(point);
    const Result<> set = co_await setting;
    co_return set;
}

/// The oldest point of the account's lists, or the time at which this list was expected first. Twilio is asked for
/// something before: its answer tells what time it is there.
Task<SyncPoint> TextCatchUp::begin(TextList list, SyncPoint point, std::stop_token stop)
{
    auto looking = m_wiring.points.oldest(ListChannel, list.account, ListKind);
    const Result<SyncPoint> oldest = co_await looking;
    if (!oldest)
        co_return oldest.error();
    if (oldest->at > 0) {
        point.at = oldest->at;
        point.mark = oldest->mark;
        co_return point;
    }
    const Micros expected = point.mark.isEmpty() ? m_wiring.clock.now() : point.mark.toLongLong();
    twilio::MessageFilter filter;
    filter.to = list.number;
    filter.sentSince = m_wiring.providerNow(list.account);
    filter.most = 1;
    auto listing = m_wiring.client.listMessages(list.account, filter, stop);
    const Result<twilio::Listing> listed = co_await listing;
    if (!listed)
        co_return listed.error();
    point.at = m_wiring.providerFloor(list.account, expected);
    point.mark = QString::number(point.at);
    auto setting = m_wiring.points.setPoint(point);
    const Result<> set = co_await setting;
    if (!set)
        co_return set.error();
    co_return point;
}

/// The list begins at its newest entry, but we go on from the oldest: a window that holds too much is halved.
Task<TextCatchUp::Window> TextCatchUp::read(TextList list, Micros from, std::stop_token stop)
{
    Window window;
    window.until = m_wiring.providerNow(list.account);
    for (;;) {
        const bool smallest = window.until - from <= SmallestWindow;
        twilio::MessageFilter filter;
        filter.to = list.number;
        filter.sentSince = from;
        filter.sentUntil = window.whole ? 0 : window.until;
        filter.most = smallest ? WidestPage : WindowLimit;
        auto listing = m_wiring.client.listMessages(list.account, filter, stop);
        const Result<twilio::Listing> listed = co_await listing;
        if (!listed)
            co_return listed.error();
        if (listed->entries.size() < WindowLimit || smallest) {
            window.entries = listed->entries;
            window.complete = listed->complete || listed->entries.size() >= filter.most;
            // By its answer we know better what time it is there.
            window.until = std::min(window.until, m_wiring.providerNow(list.account));
            co_return window;
        }
        window.until = from + std::max(SmallestWindow, (window.until - from) / 2);
        window.whole = false;
    }
}

Task<int> TextCatchUp::takeIn(TextList list, QList<Json> entries, std::stop_token stop)
{
    const QList<twilio::MessageResource> inbound = readEntries(list, entries);
    entries.clear();
    QList<ListedId> ids;
    for (const twilio::MessageResource& entry : inbound)
        ids << ListedId{entry.text.message.channelId, entry.text.message.accountId, entry.text.message.providerId};
    auto asking = m_wiring.restoredAt(list.account);
    const Result<Micros> restoredAt = co_await asking;
    if (!restoredAt)
        co_return restoredAt.error();
    auto looking = m_wiring.points.missing(ids);
    const Result<QSet<int>> missing = co_await looking;
    if (!missing)
        co_return missing.error();
    QList<InboundMessage> messages;
    for (int i = 0; i < inbound.size(); ++i) {
        if (!missing->contains(i))
            continue;
        auto completing = complete(inbound.at(i), stop);
        const Result<InboundMessage> message = co_await completing;
        if (!message)
            co_return message.error();
        messages << *message;
    }
    answerOnce(messages);
    for (InboundMessage& message : messages)
        leaveToPeople(message, *restoredAt);
    int accepted = 0;
    for (qsizetype at = 0; at < messages.size(); at += ChunkSize) {
        auto accepting = accept(messages.mid(at, ChunkSize));
        const Result<int> taken = co_await accepting;
        if (!taken)
            co_return taken.error();
        accepted += *taken;
    }
    co_return accepted;
}

Task<InboundMessage> TextCatchUp::complete(twilio::MessageResource resource, std::stop_token stop)
{
    InboundMessage message = resource.text.message;
    if (resource.mediaCount == 0)
        co_return message;
    const QString account = resource.text.accountSid;
    auto listing = m_wiring.client.listMessageMedia(account, message.providerId, stop);
    const Result<QList<Json>> media = co_await listing;
    // Refused for good: the customer's words come without their files, and hold up nobody.
    if (!media && !settledForGood(media.error()))
        co_return media.error();
    const twilio::Account* known = m_wiring.client.options().find(account);
    if (known)
        twilio::addMedia(message, media ? *media : QList<Json>(), m_wiring.client.options().apiOf(*known));
    if (message.parts.isEmpty())
        message.parts << TextPart{};  // its files were deleted at Twilio
    co_return message;
}

Task<int> TextCatchUp::accept(QList<InboundMessage> messages)
{
    auto accepting = m_wiring.intake.accept(messages);
    const Result<QList<Accepted>> accepted = co_await accepting;
    if (!accepted) {
        auto singly = acceptSingly(messages);
        co_return co_await singly;
    }
    const auto fresh = std::count_if(accepted->begin(), accepted->end(),
                                     [](const Accepted& one) { return !one.duplicate; });
    co_return int(fresh);
}

/// One of them is refused: which one, and for good?
Task<int> TextCatchUp::acceptSingly(QList<InboundMessage> messages)
{
    int taken = 0;
    for (const InboundMessage& message : messages) {
        const QList<InboundMessage> single{message};
        auto accepting = m_wiring.intake.accept(single);
        const Result<QList<Accepted>> accepted = co_await accepting;
        if (!accepted && !settledForGood(accepted.error()))
            co_return accepted.error();
        if (!accepted)
            logInfo("twilio", QStringLiteral("missed message %1 is not taken in: %2")
                                  .arg(message.providerId, errorCodeName(accepted.error().code)));
        taken += accepted ? 1 : 0;
    }
    co_return taken;
}

}  // namespace frontdesk
