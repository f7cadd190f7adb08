// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversationstore.h"
#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

using namespace rows;

constexpr int MaxOffset = 2000;
constexpr int MaxRows = 200;
constexpr int MaxHits = 200;

// Most urgent: whoever waits comes first (overdue, then priority, then the earlier deadline), the rest newest first.
// The two halves are read one after the other, so that each can walk its own partial index.
#define FRONTDESK_URGENT_ORDER                                                                                        \
    u"ORDER BY (c.due_at > 0 AND c.due_at < ?) DESC, c.priority DESC, (c.due_at = 0), c.due_at, "                     \
    u"c.last_message_at DESC, c.id DESC LIMIT ? OFFSET ?"
#define FRONTDESK_NEWEST_ORDER u"ORDER BY c.last_message_at DESC, c.id DESC LIMIT ? OFFSET ?"

struct Window {
    int offset = 0;
    int limit = 0;
};

/// Rows of the queue in which nobody waits (`Half::Calm`), or all of it, newest first.
enum class Half : quint8 { Calm, Whole };

QList<ConversationSummary> newestRows(ReadContext& context, const InboxQuery& query, Half half, Window w)
{
    const auto read = [&context](const Statement& row) { return readSummary(context, row); };
    const bool calm = half == Half::Calm;
    switch (query.queue) {
    case InboxQueue::Waiting:
        return calm ? QList<ConversationSummary>()
                    : context.all(FRONTDESK_SUMMARY_SELECT u"WHERE c.waiting = 1 " FRONTDESK_NEWEST_ORDER, read,
                                  w.limit, w.offset);
    case InboxQueue::Mine:
        return context.all(FRONTDESK_SUMMARY_SELECT u"WHERE c.state <> 3 AND c.handler = 1 AND c.assignee_id = ? "
                                                    u"AND c.waiting < ? " FRONTDESK_NEWEST_ORDER,
                           read, query.staffId, calm ? 1 : 2, w.limit, w.offset);
    case InboxQueue::Ai:
        return context.all(FRONTDESK_SUMMARY_SELECT
                           u"WHERE c.state <> 3 AND c.handler = 0 AND c.waiting = 0 " FRONTDESK_NEWEST_ORDER,
                           read, w.limit, w.offset);
    case InboxQueue::All:
        return context.all(FRONTDESK_SUMMARY_SELECT u"WHERE c.state <> 3 AND c.waiting < ? " FRONTDESK_NEWEST_ORDER,
                           read, calm ? 1 : 2, w.limit, w.offset);
    case InboxQueue::Closed:
        return context.all(FRONTDESK_SUMMARY_SELECT u"WHERE c.state = 3 " FRONTDESK_NEWEST_ORDER, read, w.limit,
                           w.offset);
    case InboxQueue::Snoozed:
        return context.all(FRONTDESK_SUMMARY_SELECT u"WHERE c.state = 2 " FRONTDESK_NEWEST_ORDER, read, w.limit,
                           w.offset);
    }
    return {};
}

QList<ConversationSummary> waitingRows(ReadContext& context, const InboxQuery& query, Window w)
{
    const auto read = [&context](const Statement& row) { return readSummary(context, row); };
    if (query.queue == InboxQueue::Mine)
        return context.all(FRONTDESK_SUMMARY_SELECT u"WHERE c.waiting = 1 AND c.handler = 1 AND c.assignee_id = ? "
                               FRONTDESK_URGENT_ORDER,
                           read, query.staffId, context.now(), w.limit, w.offset);
    return context.all(FRONTDESK_SUMMARY_SELECT u"WHERE c.waiting = 1 " FRONTDESK_URGENT_ORDER, read, context.now(),
                       w.limit, w.offset);
}

int waitingCount(ReadContext& context, const InboxQuery& query)
{
    if (query.queue == InboxQueue::Ai || query.queue == InboxQueue::Closed || query.queue == InboxQueue::Snoozed)
        return 0;
    if (query.queue == InboxQueue::Mine)
        return int(context
                       .integer(u"SELECT count(*) FROM conversation WHERE waiting = 1 AND handler = 1 "
                                u"AND assignee_id = ?",
                                query.staffId)
                       .value_or(0));
    return int(context.integer(u"SELECT count(*) FROM conversation WHERE waiting = 1").value_or(0));
}

QList<ConversationSummary> pageRows(ReadContext& context, const InboxQuery& query, Window w)
{
    if (query.sort == InboxSort::Newest)
        return newestRows(context, query, Half::Whole, w);
    const int waiting = waitingCount(context, query);
    QList<ConversationSummary> rows;
    if (w.offset < waiting)
        rows = waitingRows(context, query, w);
    const int left = w.limit - int(rows.size());
    if (left > 0)
        rows += newestRows(context, query, Half::Calm, {std::max(0, w.offset - waiting), left});
    return rows;
}

/// Each number walks a partial index that holds just its rows.
InboxCounts countsOf(ReadContext& context, StaffId staff)
{
    const auto count = [](std::optional<qint64> n) { return int(n.value_or(0)); };
    InboxCounts counts;
    counts.waiting = count(context.integer(u"SELECT count(*) FROM conversation WHERE waiting = 1"));
    counts.mine = count(context.integer(
        u"SELECT count(*) FROM conversation WHERE state <> 3 AND handler = 1 AND assignee_id = ?", staff));
    counts.ai = count(context.integer(
        u"SELECT count(*) FROM conversation WHERE state <> 3 AND handler = 0 AND waiting = 0"));
    counts.all = count(context.integer(u"SELECT count(*) FROM conversation WHERE state <> 3"));
    return counts;
}

Result<InboxPage> runInbox(ReadContext& context, const InboxQuery& query)
{
    const Window window{std::clamp(query.offset, 0, MaxOffset), std::clamp(query.limit, 0, MaxRows)};
    InboxPage page;
    page.rows = pageRows(context, query, {window.offset, window.limit + 1});
    page.more = page.rows.size() > window.limit;
    if (page.more)
        page.rows.removeLast();
    page.counts = countsOf(context, query.staffId);
    return page;
}

/// The words around the first match.
QString snippetOf(const QString& text, const QString& query)
{
    constexpr qsizetype Before = 40;
    constexpr qsizetype Length = 160;
    const QString flat = text.simplified();
    const QString first = query.simplified().section(u' ', 0, 0);
    const qsizetype at = std::max<qsizetype>(0, flat.indexOf(first, 0, Qt::CaseInsensitive) - Before);
    QString snippet = flat.mid(at, Length);
    if (at > 0)
        snippet.prepend(u'…');
    if (at + Length < flat.size())
        snippet.append(u'…');
    return snippet;
}

struct TimedHit {
    Micros at = 0;
    SearchHit hit;
};

QList<TimedHit> messageHits(ReadContext& context, const QString& text, const QString& match, int limit)
{
    const QList<Message> found =
        context.all(u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.id IN (SELECT rowid FROM message_token "
                    u"WHERE message_token MATCH ? ORDER BY rowid DESC LIMIT ?) ORDER BY m.id DESC",
                    [&context](const Statement& row) { return readMessage(context, row); }, match, limit);
    QList<TimedHit> hits;
    for (const Message& message : found)
        hits << TimedHit{message.createdAt,
                         {summaryOf(context, message.conversationId), message.id, snippetOf(message.text(), text)}};
    return hits;
}

QList<TimedHit> contactHits(ReadContext& context, const QString& match, int limit)
{
    const QList<ConversationSummary> found = context.all(
        FRONTDESK_SUMMARY_SELECT u"WHERE c.contact_id IN (SELECT rowid FROM contact_token WHERE contact_token MATCH ? "
                                 u"ORDER BY rowid DESC LIMIT ?) ORDER BY c.last_message_at DESC LIMIT ?",
        [&context](const Statement& row) { return readSummary(context, row); }, match, limit, limit);
    QList<TimedHit> hits;
    for (const ConversationSummary& summary : found)
        hits << TimedHit{summary.conversation.lastMessageAt, {summary, {}, summary.contactName}};
    return hits;
}

Result<QList<SearchHit>> runSearch(ReadContext& context, const QString& text, int limit)
{
    const int most = std::clamp(limit, 0, MaxHits);
    const QString match = context.sealer().searchQuery(text);
    if (match.isEmpty() || most == 0)
        return QList<SearchHit>();
    QList<TimedHit> hits = messageHits(context, text, match, most) + contactHits(context, match, most);
    std::stable_sort(hits.begin(), hits.end(), [](const TimedHit& a, const TimedHit& b) { return a.at > b.at; });
    QList<SearchHit> newest;
    for (qsizetype i = 0; i < std::min<qsizetype>(hits.size(), most); ++i)
        newest << hits.at(i).hit;
    return newest;
}

}  // namespace

QFuture<Result<InboxPage>> ConversationStore::inboxPage(InboxQuery query)
{
    return m_database.read<InboxPage>(ReadLane::Gui,
                                      [query](ReadContext& context) { return runInbox(context, query); });
}

QFuture<Result<QList<SearchHit>>> ConversationStore::search(QString text, int limit)
{
    return m_database.read<QList<SearchHit>>(
        ReadLane::Gui,
        [text = std::move(text), limit](ReadContext& context) { return runSearch(context, text, limit); });
}

}  // namespace frontdesk
