// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/escalationstore.h"
#include "core/store/transaction.h"

namespace frontdesk {
namespace {

constexpr Micros FailedSince = 3LL * 24 * 60 * MicrosPerMinute;

// Needs the alias c. An escalation that was open when it happened, or later, has shown it to somebody.
#define FRONTDESK_UNSEEN_SINCE(when)                                                                                   \
    u"c.state < 2 AND c.handler = 0 AND c.waiting = 0 AND NOT EXISTS (SELECT 1 FROM escalation e WHERE "               \
    u"e.conversation_id = c.id AND (e.state <> 2 OR e.ended_at >= " when u")) "

void readSilent(ReadContext& context, int limit, QList<NeedsPeople>& found)
{
    found += context.all(
        u"SELECT c.id FROM conversation c WHERE c.silence IN ('several_customers', 'thread_inactive') "
        u"AND c.last_inbound_id > c.answered_up_to AND " FRONTDESK_UNSEEN_SINCE(
            u"c.last_inbound_at") u"ORDER BY c.last_inbound_at LIMIT ?",
        [](const Statement& row) {
            return NeedsPeople{row.id<ConversationId>(0), QStringLiteral("ai_silent")};
        },
        limit);
}

void readFailed(ReadContext& context, int limit, QList<NeedsPeople>& found)
{
    found += context.all(
        u"SELECT DISTINCT c.id FROM outbox o JOIN message m ON m.id = o.message_id "
        u"JOIN conversation c ON c.id = o.conversation_id WHERE o.state = 7 AND o.framed = 0 AND o.updated_at >= ? "
        u"AND m.author = ? AND m.delivery = 7 AND m.delivery_code <> '21610' AND c.silence <> 'opted_out' "
        u"AND " FRONTDESK_UNSEEN_SINCE(u"o.updated_at") u"LIMIT ?",
        [](const Statement& row) {
            return NeedsPeople{row.id<ConversationId>(0), QStringLiteral("not_delivered")};
        },
        context.now() - FailedSince, Author::Ai, limit);
}

}  // namespace

QFuture<Result<QList<NeedsPeople>>> EscalationStore::needPeople(int limit)
{
    return m_database.read<QList<NeedsPeople>>(ReadLane::Turn,
                                               [limit](ReadContext& context) -> Result<QList<NeedsPeople>> {
                                                   QList<NeedsPeople> found;
                                                   readSilent(context, limit, found);
                                                   readFailed(context, limit, found);
                                                   return found;
                                               });
}

}  // namespace frontdesk
