// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactstore.h"
#include "core/store/conversationstore.h"
#include "core/store/database.h"
#include "core/store/inboxsql.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/summaries.h"

#include <QRegularExpression>

namespace frontdesk {
namespace {

using namespace rows;

constexpr int MaxOffset = 2000;
constexpr int MaxRows = 200;
constexpr int MaxHits = 200;

struct Window {
    int offset = 0;
    int limit = 0;
};

QList<ConversationSummary> readRows(ReadContext& context, inboxsql::Rows rows, QStringView order, Window w)
{
    rows.values << w.limit << w.offset;
    QList<ConversationSummary> list;
    const QString sql = inboxsql::page(rows, order);
    for (Statement row = context.queryValues(sql, rows.values); row.next();)
        list << readSummary(context, row);
    return list;
}

int countRows(ReadContext& context, const inboxsql::Rows& rows)
{
    const QString sql = inboxsql::count(rows);
    Statement row = context.queryValues(sql, rows.values);
    return row.next() ? row.int32(0) : 0;
}

/// Whether some rows of the queue may wait for a person: those stand first when the most urgent are asked for.
bool mayWait(InboxQueue queue)
{
    return queue == InboxQueue::Waiting || queue == InboxQueue::Mine || queue == InboxQueue::All;
}

QList<ConversationSummary> waitingRows(ReadContext& context, const InboxQuery& query, Window w)
{
    inboxsql::Rows rows = inboxsql::waiting(query);
    rows.values << context.now();
    return readRows(context, rows, inboxsql::UrgentOrder, w);
}

QList<ConversationSummary> newestRows(ReadContext& context, const InboxQuery& query, bool calm, Window w)
{
    const inboxsql::Rows rows = calm ? inboxsql::calm(query) : inboxsql::queue(query, query.queue);
    return readRows(context, rows, inboxsql::order(query.queue), w);
}

QList<ConversationSummary> pageRows(ReadContext& context, const InboxQuery& query, Window w)
{
    if (query.sort == InboxSort::Newest || !mayWait(query.queue))
        return newestRows(context, query, false, w);
    const int waiting = countRows(context, inboxsql::waiting(query));
    QList<ConversationSummary> rows;
    if (w.offset < waiting)
        rows = waitingRows(context, query, w);
    const int left = w.limit - int(rows.size());
    if (left > 0 && query.queue != InboxQueue::Waiting)
        rows += newestRows(context, query, true, {std::max(0, w.offset - waiting), left});
    return rows;
}

/// Each number walks a partial index that holds just its rows; a filter narrows all of them alike.
InboxCounts countsOf(ReadContext& context, const InboxQuery& query)
{
    InboxCounts counts;
    counts.waiting = countRows(context, inboxsql::queue(query, InboxQueue::Waiting));
    counts.mine = countRows(context, inboxsql::queue(query, InboxQueue::Mine));
    counts.ai = countRows(context, inboxsql::queue(query, InboxQueue::Ai));
    counts.all = countRows(context, inboxsql::queue(query, InboxQueue::All));
    counts.snoozed = countRows(context, inboxsql::queue(query, InboxQueue::Snoozed));
    return counts;
}

Result<InboxSlice> runInbox(ReadContext& context, const InboxQuery& query)
{
    const Window window{std::clamp(query.offset, 0, MaxOffset), std::clamp(query.limit, 0, MaxRows)};
    InboxSlice page;
    page.rows = pageRows(context, query, {window.offset, window.limit + 1});
    page.more = page.rows.size() > window.limit;
    if (page.more)
        page.rows.removeLast();
    page.counts = countsOf(context, query);
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
    const QList<Message> found = context.all(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.id IN (SELECT rowid FROM message_token "
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

TimedHit hitOf(const ConversationSummary& summary, const QString& snippet)
{
    return {summary.conversation.lastMessageAt, {summary, {}, snippet}};
}

/// The whole e-mail address or phone number of a customer.
QList<TimedHit> addressHits(ReadContext& context, const QString& text, int limit)
{
    QList<TimedHit> hits;
    const QList<ContactId> contacts = contactsWithAddress(context, text, limit);
    for (const ContactId contact : contacts) {
        const auto rows = context.all(
            FRONTDESK_SUMMARY_SELECT u"WHERE c.contact_id = ? ORDER BY c.id DESC LIMIT ?",
            [&context](const Statement& row) { return readSummary(context, row); }, contact, limit);
        for (const ConversationSummary& summary : rows)
            hits << hitOf(summary, summary.contactName);
    }
    return hits;
}

/// A ticket, or at least the eight characters of it that people read to each other.
QList<TimedHit> ticketHits(ReadContext& context, const QString& text, int limit)
{
    static const QRegularExpression ticket(QStringLiteral("^#?([0-9a-f]{8}[0-9a-f-]{0,28})$"));
    const QRegularExpressionMatch match = ticket.match(text.trimmed().toLower());
    QList<TimedHit> hits;
    if (!match.hasMatch())
        return hits;
    const QString from = match.captured(1);
    struct Found {
        ConversationId conversation;
        QString ticket;
    };
    const auto found = context.all(
        u"SELECT conversation_id, public_id FROM escalation WHERE public_id >= ? "
        u"AND public_id < ? ORDER BY public_id LIMIT ?",
        [](const Statement& row) {
            return Found{row.id<ConversationId>(0), row.text(1)};
        },
        from, QString(from % u'~'), limit);
    for (const Found& row : found)
        hits << hitOf(summaryOf(context, row.conversation), row.ticket);
    return hits;
}

/// One conversation stands once for its customer, however it was found.
void addOnce(QList<TimedHit>& hits, const QList<TimedHit>& more)
{
    for (const TimedHit& hit : more) {
        const auto same = [&hit](const TimedHit& other) {
            return !other.hit.messageId.isValid()
                   && other.hit.summary.conversation.id == hit.hit.summary.conversation.id;
        };
        if (std::none_of(hits.cbegin(), hits.cend(), same))
            hits << hit;
    }
}

Result<QList<SearchHit>> runSearch(ReadContext& context, const QString& text, int limit)
{
    const int most = std::clamp(limit, 0, MaxHits);
    const QString match = context.sealer().searchQuery(text);
    if (match.isEmpty() || most == 0)
        return QList<SearchHit>();
    QList<TimedHit> hits = messageHits(context, text, match, most);
    addOnce(hits, contactHits(context, match, most));
    addOnce(hits, addressHits(context, text, most));
    addOnce(hits, ticketHits(context, text, most));
    std::stable_sort(hits.begin(), hits.end(), [](const TimedHit& a, const TimedHit& b) { return a.at > b.at; });
    QList<SearchHit> newest;
    for (qsizetype i = 0; i < std::min<qsizetype>(hits.size(), most); ++i)
        newest << hits.at(i).hit;
    return newest;
}

}  // namespace

QFuture<Result<InboxSlice>> ConversationStore::inboxPage(InboxQuery query)
{
    return m_database.read<InboxSlice>(ReadLane::Gui,
                                       [query](ReadContext& context) { return runInbox(context, query); });
}

QFuture<Result<QList<SearchHit>>> ConversationStore::search(QString text, int limit)
{
    return m_database.read<QList<SearchHit>>(ReadLane::Gui, [text = std::move(text), limit](ReadContext& context) {
        return runSearch(context, text, limit);
    });
}

}  // namespace frontdesk
