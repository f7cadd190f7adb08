// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inboxsql.h"

#include "core/store/summaries.h"

namespace frontdesk::inboxsql {
namespace {

Rows rowsOf(InboxQueue queue, StaffId staff)
{
    switch (queue) {
    case InboxQueue::Waiting: return {QStringLiteral("WHERE c.waiting = 1 "), {}};
    case InboxQueue::Mine:
        return {QStringLiteral("WHERE c.state < 2 AND c.handler = 1 AND c.assignee_id = ? "), {staff.value}};
    case InboxQueue::Ai: return {QStringLiteral("WHERE c.state < 2 AND c.handler = 0 AND c.waiting = 0 "), {}};
    case InboxQueue::All: return {QStringLiteral("WHERE c.state < 2 "), {}};
    case InboxQueue::Closed: return {QStringLiteral("WHERE c.state = 3 "), {}};
    case InboxQueue::Snoozed: return {QStringLiteral("WHERE c.state = 2 "), {}};
    }
    return {};
}

void addFilter(Rows& rows, const InboxFilter& filter, InboxQueue queue)
{
    if (!filter.channelId.isEmpty()) {
        rows.where += u"AND c.channel = ? ";
        rows.values << filter.channelId;
    }
    if (filter.unreadOnly)
        rows.where += u"AND c.unread > 0 ";
    if (filter.urgentOnly)
        rows.where += u"AND c.priority > 1 ";
    if (filter.draftsOnly)
        rows.where += u"AND c.waiting_draft > 0 ";
    if (filter.staffId > 0) {
        // The few snoozed ones are walked in their order; the owner's index would bring the closed ones as well.
        rows.where += queue == InboxQueue::Snoozed ? QStringView(u"AND +c.assignee_id = ? ")
                                                   : QStringView(u"AND c.assignee_id = ? ");
        rows.values << filter.staffId;
    }
}

}  // namespace

QStringView order(InboxQueue queue)
{
    return queue == InboxQueue::Snoozed ? QStringView(u"ORDER BY c.snoozed_until, c.id LIMIT ? OFFSET ?")
                                        : QStringView(u"ORDER BY c.last_message_at DESC, c.id DESC LIMIT ? OFFSET ?");
}

Rows queue(const InboxQuery& query, InboxQueue queue)
{
    Rows rows = rowsOf(queue, query.staffId);
    addFilter(rows, query.filter, queue);
    return rows;
}

Rows waiting(const InboxQuery& query)
{
    Rows rows = rowsOf(InboxQueue::Waiting, {});
    if (query.queue == InboxQueue::Mine) {
        rows.where += u"AND c.handler = 1 AND c.assignee_id = ? ";
        rows.values << query.staffId.value;
    }
    addFilter(rows, query.filter, InboxQueue::Waiting);
    return rows;
}

Rows calm(const InboxQuery& query)
{
    Rows rows = queue(query, query.queue);
    rows.where += u"AND c.waiting = 0 ";
    return rows;
}

QString page(const Rows& rows, QStringView order)
{
    return QString(QStringView(FRONTDESK_SUMMARY_SELECT) % rows.where % order);
}

QString count(const Rows& rows) { return QString(u"SELECT count(*) FROM conversation c " % rows.where); }

}  // namespace frontdesk::inboxsql
