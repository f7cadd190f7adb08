// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/clockshift.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace frontdesk {
namespace {

constexpr Micros UnusedFor = 25 * 60 * MicrosPerMinute;  // a little more than housekeeping leaves unused sessions
constexpr Micros RecentMarks = 24 * 60 * MicrosPerMinute;

Result<> runShift(Transaction& tx, Micros by, Micros before)
{
    tx.exec(
        u"UPDATE outbox SET not_before = not_before + ?, updated_at = updated_at + ? WHERE state = 2 AND not_before > 0",
        by, by);
    // What is being sent or looked for at the provider is searched from first_tried_at on: by the provider's time.
    tx.exec(u"UPDATE outbox SET first_tried_at = first_tried_at + ? WHERE state IN (2, 3, 8) AND first_tried_at > 0",
            by);
    tx.exec(u"UPDATE outbox SET not_before = not_before + ?, unconfirmed_at = unconfirmed_at + ? WHERE state = 8", by,
            by);
    tx.exec(
        u"UPDATE conversation SET last_message_at = last_message_at + ?, last_inbound_at = CASE WHEN last_inbound_at > 0 "
        u"THEN last_inbound_at + ? ELSE 0 END, due_at = CASE WHEN due_at > 0 THEN due_at + ? ELSE 0 END WHERE state <> 3",
        by, by, by);
    tx.exec(
        u"UPDATE escalation SET raised_at = raised_at + ?, due_at = CASE WHEN due_at > 0 THEN due_at + ? ELSE 0 END, "
        u"accepted_at = CASE WHEN accepted_at > 0 THEN accepted_at + ? ELSE 0 END WHERE state <> 2",
        by, by, by);
    tx.exec(u"UPDATE staff SET heartbeat_at = heartbeat_at + ? WHERE heartbeat_at > 0", by);
    tx.exec(u"UPDATE rate_mark SET window_start = window_start + ?, hour_start = hour_start + ?, "
            u"day_start = day_start + ? WHERE window_start > ?",
            by, by, by, before - RecentMarks);
    tx.exec(u"UPDATE media_fetch SET not_before = not_before + ?, created_at = created_at + ? WHERE state = 0", by, by);
    tx.exec(u"UPDATE media SET created_at = created_at + ? WHERE message_id IS NULL", by);
    tx.exec(u"UPDATE web_session SET created_at = created_at + ? WHERE created_at > ? AND NOT EXISTS "
            u"(SELECT 1 FROM conversation c WHERE c.identity_id = web_session.identity_id)",
            by, before - UnusedFor);
    return {};
}

Result<> runMend(Transaction& tx)
{
    const Micros now = tx.now();
    tx.exec(
        u"UPDATE outbox SET not_before = CASE WHEN not_before > updated_at THEN ? + not_before - updated_at ELSE ? END, "
        u"updated_at = ? WHERE state = 2 AND updated_at > ?",
        now, now, now, now);
    tx.exec(u"UPDATE outbox SET not_before = ?, unconfirmed_at = ?, first_tried_at = min(first_tried_at, ?) "
            u"WHERE state = 8 AND unconfirmed_at > ?",
            now, now, now, now);
    tx.exec(
        u"UPDATE conversation SET last_message_at = min(last_message_at, ?), last_inbound_at = min(last_inbound_at, ?) "
        u"WHERE state <> 3 AND (last_message_at > ? OR last_inbound_at > ?)",
        now, now, now, now);
    tx.exec(
        u"UPDATE conversation SET due_at = ? + max(0, due_at - (SELECT e.raised_at FROM escalation e WHERE e.id = "
        u"conversation.escalation_id)) WHERE state <> 3 AND due_at > 0 AND escalation_id IN (SELECT id FROM escalation "
        u"WHERE state <> 2 AND raised_at > ?)",
        now, now);
    tx.exec(u"UPDATE escalation SET due_at = CASE WHEN due_at > 0 THEN ? + max(0, due_at - raised_at) ELSE 0 END, "
            u"raised_at = ? WHERE state <> 2 AND raised_at > ?",
            now, now, now);
    tx.exec(u"UPDATE staff SET heartbeat_at = 0 WHERE heartbeat_at > ?", now);
    tx.exec(u"UPDATE media SET created_at = ? WHERE message_id IS NULL AND created_at > ?", now, now);
    tx.exec(u"UPDATE media_fetch SET not_before = ?, created_at = ? WHERE state = 0 AND created_at > ?", now, now, now);
    return {};
}

}  // namespace

QFuture<Result<>> shiftClock(Database& database, Micros by, std::function<void()> moved)
{
    return database.write<void>([by, moved = std::move(moved)](Transaction& tx) -> Result<> {
        const Result<> shifted = runShift(tx, by, tx.now());
        if (!tx.failed())
            moved();
        return shifted;
    });
}

QFuture<Result<>> mendFutureStamps(Database& database)
{
    return database.write<void>([](Transaction& tx) { return runMend(tx); });
}

}  // namespace frontdesk
