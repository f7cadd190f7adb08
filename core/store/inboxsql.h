// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/inboxtypes.h"

#include <QString>
#include <QVariantList>

/// The statements of the inbox, put together from constant pieces that repeat the conditions of the partial indexes.
/// Apart, so that a test can ask the database how it would run each of them.
namespace frontdesk::inboxsql {

/// Which rows of conversation c.
struct Rows {
    QString where;
    QVariantList values;
};

/// Most urgent: whoever waits comes first (overdue, then priority, then the earlier deadline), the rest newest first.
/// Both halves are read one after the other, so that each can walk its own index. Values: now, limit, offset.
inline constexpr QStringView UrgentOrder =
    u"ORDER BY (c.due_at > 0 AND c.due_at < ?) DESC, c.priority DESC, (c.due_at = 0), c.due_at, "
    u"c.last_message_at DESC, c.id DESC LIMIT ? OFFSET ?";
/// Newest first; snoozed ones by the time at which they come back. Values: limit, offset.
[[nodiscard]] QStringView order(InboxQueue queue);

/// All rows of a queue that pass the query's filter.
[[nodiscard]] Rows queue(const InboxQuery& query, InboxQueue queue);
/// Those of the query's queue that wait for a person, and the others.
[[nodiscard]] Rows waiting(const InboxQuery& query);
[[nodiscard]] Rows calm(const InboxQuery& query);

[[nodiscard]] QString page(const Rows& rows, QStringView order);
[[nodiscard]] QString count(const Rows& rows);

}  // namespace frontdesk::inboxsql
