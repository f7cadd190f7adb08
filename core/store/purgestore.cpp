// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/purgestore.h"

#include "core/store/auditchain.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QElapsedTimer>

namespace frontdesk {
namespace {

constexpr Micros TraceAge = MicrosPerDay / 2;  // shorter than from one night's work to the next

struct AgedRow {
    qint64 id = 0;
    qint64 at = 0;
    bool flag = false;
};

AgedRow readAged(const Statement& row) { return {row.integer(0), row.integer(1), row.boolean(2)}; }

/// Those that have ended, with a customer who stayed for their sake only.
int purgeCallbacks(Transaction& tx, Micros before, int budget, PurgeStep& step)
{
    const auto ended = tx.all(
        u"SELECT id, contact_id FROM callback WHERE state > 0 AND ended_at < ? ORDER BY ended_at LIMIT ?",
        [](const Statement& row) { return std::pair(row.integer(0), row.id<ContactId>(1)); }, before, budget);
    for (const auto& [id, contact] : ended) {
        step.removed.counts.notes += tx.exec(u"DELETE FROM callback WHERE id = ?", id);
        rows::removeContactIfBare(tx, contact, before, true, step.removed);
    }
    return int(ended.size());
}

void purgeConversations(Transaction& tx, Micros before, int budget, PurgeStep& step)
{
    budget -= purgeCallbacks(tx, before, budget, step);
    while (budget > 0 && !tx.failed()) {
        const auto next = tx.one(
            u"SELECT id, contact_id FROM conversation WHERE state = 3 AND closed_at < ? ORDER BY closed_at LIMIT 1",
            [](const Statement& row) { return std::pair(row.id<ConversationId>(0), row.id<ContactId>(1)); }, before);
        if (!next)
            return;
        if (rows::removeConversationSome(tx, next->first, budget, step.removed))
            rows::removeContactIfBare(tx, next->second, before, true, step.removed);
    }
    step.more = true;
}

/// Walks a table in the order of its ids, which is the order of time, behind a mark that is kept: what was looked at once
/// is never looked at again.
template <class Act>
void walk(Transaction& tx, QStringView select, qint64 mark, Micros before, int budget, PurgeStep& step, Act act)
{
    const QList<AgedRow> rows = tx.all(select, readAged, mark, budget);
    step.cursor = mark;
    step.more = rows.size() == budget;
    const Micros now = tx.now();
    for (const AgedRow& row : rows) {
        if (row.at > now)
            continue;  // the clock was ahead for a while: that row must not hold up all that came after it
        if (row.at >= before) {
            step.more = false;
            return;
        }
        step.cursor = row.id;
        act(row);
    }
    step.more = step.more && step.cursor != mark;
}

void purgeMedia(Transaction& tx, Micros before, int budget, PurgeStep& step)
{
    const qint64 mark = tx.integer(u"SELECT media_up_to FROM privacy_state").value_or(0);
    walk(tx, u"SELECT id, created_at, message_id IS NOT NULL FROM media WHERE id > ? ORDER BY id LIMIT ?", mark, before,
         budget, step, [&](const AgedRow& row) {
             if (!row.flag)
                 return;  // never sent: goes by itself within a day
             const auto file = tx.one(
                 u"SELECT public_id, bytes FROM media WHERE id = ?",
                 [](const Statement& r) { return std::pair(r.text(0), r.integer(1)); }, row.id);
             tx.exec(u"DELETE FROM media WHERE id = ?", row.id);
             if (file) {
                 step.removed.mediaFiles << file->first;
                 ++step.removed.counts.mediaFiles;
                 step.removed.counts.mediaBytes += file->second;
             }
         });
    tx.exec(u"UPDATE privacy_state SET media_up_to = ?", step.cursor);
}

/// What the AI would have said ages with what it thought; the figures of the comparison stay.
void blankDrafts(Transaction& tx, qint64 turn)
{
    struct Draft {
        qint64 id = 0;
        ConversationId conversation;
    };
    const QList<Draft> drafts = tx.all(
        u"SELECT id, conversation_id FROM ai_draft WHERE turn_id = ?",
        [](const Statement& r) {
            return Draft{r.integer(0), r.id<ConversationId>(1)};
        },
        turn);
    for (const Draft& draft : drafts)
        tx.exec(u"UPDATE conversation SET waiting_draft = 0 WHERE id = ? AND waiting_draft = ?", draft.conversation,
                draft.id);
    if (drafts.isEmpty())
        return;
    tx.exec(
        u"UPDATE ai_draft SET text_sealed = x'', details_sealed = NULL, "
        u"decided_at = CASE state WHEN 0 THEN ? ELSE decided_at END, state = CASE state WHEN 0 THEN 4 ELSE state END "
        u"WHERE turn_id = ?",
        tx.now(), turn);
}

/// The figures of a turn stay, what it was made from goes.
void purgeTurns(Transaction& tx, Micros before, int budget, PurgeStep& step)
{
    const qint64 mark = tx.integer(u"SELECT turn_up_to FROM privacy_state").value_or(0);
    walk(tx, u"SELECT id, started_at FROM turn WHERE id > ? ORDER BY id LIMIT ?", mark, before, budget, step,
         [&](const AgedRow& row) {
             step.removed.counts.turns += tx.exec(
                 u"UPDATE turn SET record_sealed = NULL WHERE id = ? AND record_sealed IS NOT NULL", row.id);
             blankDrafts(tx, row.id);
         });
    tx.exec(u"UPDATE privacy_state SET turn_up_to = ?", step.cursor);
    // The log of what left for their sake goes with them.
    const qint64 gone = tx.exec(
        u"DELETE FROM egress WHERE id IN (SELECT id FROM egress WHERE at < ? ORDER BY at LIMIT ?)", before, budget);
    step.removed.counts.cached += gone;
    step.more = step.more || gone == budget;
}

/// By id: a browser that was made early may still be in use, it is passed over.
void purgeSessions(Transaction& tx, Micros before, qint64 cursor, int budget, PurgeStep& step)
{
    walk(
        tx, u"SELECT id, created_at, ended_at FROM web_session WHERE id > ? ORDER BY id LIMIT ?", cursor, before,
        budget, step, [&](const AgedRow& row) {
            const auto owner = tx.one(
                u"SELECT i.contact_id FROM web_session w JOIN contact_identity i ON i.id = w.identity_id WHERE w.id = ? "
                u"AND NOT EXISTS (SELECT 1 FROM conversation c WHERE c.identity_id = i.id AND (c.state <> 3 OR c.last_message_at >= ?))",
                [](const Statement& r) { return r.id<ContactId>(0); }, row.id, before);
            if (!owner)
                return;
            rows::removeSession(tx, SessionId(row.id), step.removed);
            rows::removeContactIfBare(tx, *owner, before, false, step.removed);
        });
}

/// Every fact has a day of its own; nobody has read it since.
void purgeMemory(Transaction& tx, int budget, PurgeStep& step)
{
    const qint64 gone = tx.exec(u"DELETE FROM contact_memory WHERE id IN (SELECT id FROM contact_memory WHERE "
                                u"expires_at > 0 AND expires_at <= ? ORDER BY expires_at LIMIT ?)",
                                tx.now(), budget);
    step.removed.counts.notes += gone;
    step.more = gone == budget;
}

/// Customers' screens are brought up to date from frames; once a conversation is long over they read its messages.
void purgeFrames(Transaction& tx, Micros before, int budget, PurgeStep& step)
{
    for (int looked = 0; looked < budget && !tx.failed(); ++looked) {
        const auto next = tx.one(
            u"SELECT c.id, c.closed_at FROM conversation c, privacy_state p WHERE c.state = 3 "
            u"AND (c.closed_at, c.id) > (p.frames_closed, p.frames_id) AND c.closed_at < ? "
            u"ORDER BY c.closed_at, c.id LIMIT 1",
            [](const Statement& r) {
                return AgedRow{r.integer(0), r.integer(1)};
            },
            before);
        if (!next)
            return;
        const qint64 gone = tx.exec(u"DELETE FROM customer_frame WHERE conversation_id = ? AND seq IN "
                                    u"(SELECT seq FROM customer_frame WHERE conversation_id = ? ORDER BY seq LIMIT ?)",
                                    next->id, next->id, budget);
        step.removed.counts.cached += gone;
        looked += int(gone);
        if (gone == budget)
            break;  // perhaps there are more of it
        tx.exec(u"UPDATE privacy_state SET frames_closed = ?, frames_id = ?", next->at, next->id);
    }
    step.more = true;
}

void purgeOutbox(Transaction& tx, Micros before, int budget, PurgeStep& step)
{
    const qint64 mark = tx.integer(u"SELECT outbox_up_to FROM privacy_state").value_or(0);
    walk(tx, u"SELECT id, created_at, state IN (4, 5, 6, 7, 9) FROM outbox WHERE id > ? ORDER BY id LIMIT ?", mark,
         before, budget, step, [&](const AgedRow& row) {
             if (row.flag)
                 step.removed.counts.cached += tx.exec(u"DELETE FROM outbox WHERE id = ?", row.id);
         });
    tx.exec(u"UPDATE privacy_state SET outbox_up_to = ?", step.cursor);
}

/// Rows of saved replies stay: they say that the samples were installed once.
void purgeFeed(Transaction& tx, Micros before, qint64 cursor, int budget, PurgeStep& step)
{
    walk(tx, u"SELECT seq, at, kind = 'canned_reply' FROM change_feed WHERE seq > ? ORDER BY seq LIMIT ?", cursor,
         before, budget, step, [&](const AgedRow& row) {
             if (!row.flag)
                 step.removed.counts.cached += tx.exec(u"DELETE FROM change_feed WHERE seq = ?", row.id);
         });
}

void purgeKeys(Transaction& tx, Micros before, int budget, PurgeStep& step)
{
    const qint64 gone = tx.exec(
        u"DELETE FROM idempotency_key WHERE (channel, account, provider_id) IN "
        u"(SELECT channel, account, provider_id FROM idempotency_key WHERE at < ? ORDER BY at LIMIT ?)",
        before, budget);
    step.removed.counts.cached += gone;
    step.more = gone == budget;
}

PurgeStep runStep(Transaction& tx, PurgePhase phase, const RetentionRules& rules, qint64 cursor, int budget)
{
    PurgeStep step;
    const Micros now = tx.now();
    const auto aged = [&](int days, auto purge) {
        if (days > 0)
            purge(tx, PurgeStore::limitOf(now, days), budget, step);
    };
    switch (phase) {
    case PurgePhase::Conversations: aged(rules.conversationDays, purgeConversations); break;
    case PurgePhase::Media: aged(rules.mediaDays, purgeMedia); break;
    case PurgePhase::Turns: aged(rules.turnDays, purgeTurns); break;
    case PurgePhase::Sessions:
        if (rules.sessionDays > 0)
            purgeSessions(tx, PurgeStore::limitOf(now, rules.sessionDays), cursor, budget, step);
        break;
    case PurgePhase::Memory: purgeMemory(tx, budget, step); break;
    case PurgePhase::Frames: purgeFrames(tx, now - PurgeStore::UpkeepAge, budget, step); break;
    case PurgePhase::Outbox: purgeOutbox(tx, now - PurgeStore::UpkeepAge, budget, step); break;
    case PurgePhase::Feed: purgeFeed(tx, now - PurgeStore::FeedAge, cursor, budget, step); break;
    case PurgePhase::Keys: purgeKeys(tx, now - PurgeStore::UpkeepAge, budget, step); break;
    case PurgePhase::Done: break;
    }
    return step;
}

qint64 number(ReadContext& context, QStringView sql, Micros before) { return context.integer(sql, before).value_or(0); }

Result<RemovedCounts> runWould(ReadContext& context, const RetentionRules& rules)
{
    RemovedCounts counts;
    const auto limit = [&](int days) { return PurgeStore::limitOf(context.now(), days); };
    if (const Micros before = limit(rules.conversationDays); before > 0) {
        counts.conversations = number(context, u"SELECT count(*) FROM conversation WHERE state = 3 AND closed_at < ?",
                                      before);
        counts.messages = number(context,
                                 u"SELECT count(*) FROM message m JOIN conversation c ON c.id = m.conversation_id "
                                 u"WHERE c.state = 3 AND c.closed_at < ? AND m.kind <> 1",
                                 before);
        counts.notes = number(context,
                              u"SELECT count(*) FROM message m JOIN conversation c ON c.id = m.conversation_id "
                              u"WHERE c.state = 3 AND c.closed_at < ? AND m.kind = 1",
                              before);
        counts.searchEntries = counts.notes
                               + number(
                                   context,
                                   u"SELECT count(*) FROM message m JOIN conversation c ON c.id = m.conversation_id "
                                   u"WHERE c.state = 3 AND c.closed_at < ? AND m.kind = 0",
                                   before);
        counts.notes += number(context, u"SELECT count(*) FROM callback WHERE state > 0 AND ended_at < ?", before);
        counts.contacts =
            context
                .integer(
                    u"SELECT count(DISTINCT c.contact_id) FROM conversation c WHERE c.state = 3 AND c.closed_at < ? "
                    u"AND NOT EXISTS (SELECT 1 FROM conversation o WHERE o.contact_id = c.contact_id "
                    u"AND NOT (o.state = 3 AND o.closed_at < ?))",
                    before, before)
                .value_or(0);
        counts.mediaFiles = number(context,
                                   u"SELECT count(*) FROM media d JOIN conversation c ON c.id = d.conversation_id "
                                   u"WHERE c.state = 3 AND c.closed_at < ?",
                                   before);
        counts.mediaBytes = number(context,
                                   u"SELECT sum(d.bytes) FROM media d JOIN conversation c ON c.id = d.conversation_id "
                                   u"WHERE c.state = 3 AND c.closed_at < ?",
                                   before);
    }
    if (const Micros before = limit(rules.mediaDays); before > limit(rules.conversationDays)) {
        counts.mediaFiles = number(
            context, u"SELECT count(*) FROM media WHERE message_id IS NOT NULL AND created_at < ?", before);
        counts.mediaBytes = number(
            context, u"SELECT sum(bytes) FROM media WHERE message_id IS NOT NULL AND created_at < ?", before);
    }
    if (const Micros before = limit(rules.turnDays); before > 0)
        counts.turns = number(context, u"SELECT count(*) FROM turn WHERE record_sealed IS NOT NULL AND started_at < ?",
                              before);
    if (const Micros before = limit(rules.sessionDays); before > 0)
        counts.sessions =
            context
                .integer(
                    u"SELECT count(*) FROM web_session w WHERE w.created_at < ? AND NOT EXISTS (SELECT 1 FROM "
                    u"conversation c WHERE c.identity_id = w.identity_id AND (c.state <> 3 OR c.last_message_at >= ?))",
                    before, before)
                .value_or(0);
    return counts;
}

Result<> runFinish(Transaction& tx, const PurgeRun& run, const QString& actor)
{
    tx.exec(u"UPDATE privacy_state SET purged_at = ?", tx.now());
    const RemovedCounts& c = run.counts;
    if (c.total() == 0)
        return {};
    tx.exec(
        u"INSERT INTO retention_run (at, older_than, automatic, conversations, messages, contacts, media_files, media_bytes, "
        u"search_entries, sessions, turns, notes, cached) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        tx.now(), run.olderThan, run.automatic, c.conversations, c.messages, c.contacts, c.mediaFiles, c.mediaBytes,
        c.searchEntries, c.sessions, c.turns, c.notes, c.cached);
    // Upkeep alone is nobody's data: the history tells it, the audit need not.
    if (c.total() > c.cached)
        tx.appendAudit({.actor = actor,
                        .action = QStringLiteral("retention.purge"),
                        .target = {},
                        .details = {{"conversations", c.conversations},
                                    {"messages", c.messages},
                                    {"contacts", c.contacts},
                                    {"files", c.mediaFiles},
                                    {"sessions", c.sessions},
                                    {"turns", c.turns},
                                    {"notes", c.notes}}});
    tx.exec(u"DELETE FROM retention_run WHERE id <= (SELECT max(id) FROM retention_run) - 1000");
    return {};
}

PurgeHistory readHistory(ReadContext& context, int limit)
{
    PurgeHistory history;
    history.runs = context.all(
        u"SELECT at, older_than, automatic, conversations, messages, contacts, media_files, media_bytes, search_entries, sessions, "
        u"turns, notes, cached FROM retention_run ORDER BY id DESC LIMIT ?",
        [](const Statement& r) {
            return PurgeRun{r.integer(0),
                            r.integer(1),
                            r.boolean(2),
                            {r.integer(3), r.integer(4), r.integer(5), r.integer(6), r.integer(7), r.integer(8),
                             r.integer(9), r.integer(10), r.integer(11), r.integer(12)}};
        },
        limit);
    history.purgedAt = context.integer(u"SELECT purged_at FROM privacy_state").value_or(0);
    // What came in since a wrong clock was set says nothing about it: one message would make any date look right.
    const Micros settled = context.now() - TraceAge;
    history.newestTrace = std::max(
        {history.purgedAt <= settled ? history.purgedAt : 0,
         number(context, u"SELECT created_at FROM message WHERE created_at <= ? ORDER BY id DESC LIMIT 1", settled),
         number(context, u"SELECT at FROM audit WHERE at <= ? ORDER BY seq DESC LIMIT 1", settled)});
    return history;
}

bool mergeOne(Transaction& tx, const char16_t* sql, int pages)
{
    const qint64 before = tx.integer(u"SELECT total_changes()").value_or(0);
    tx.exec(sql, pages);
    return !tx.failed() && tx.integer(u"SELECT total_changes()").value_or(0) - before >= 2;
}

}  // namespace

Micros PurgeStore::limitOf(Micros now, int days) { return days > 0 ? now - days * MicrosPerDay : 0; }

QFuture<Result<RemovedCounts>> PurgeStore::wouldRemove(RetentionRules rules)
{
    return m_database.read<RemovedCounts>(ReadLane::Gui,
                                          [rules](ReadContext& context) { return runWould(context, rules); });
}

QFuture<Result<PurgeStep>> PurgeStore::step(PurgePhase phase, RetentionRules rules, qint64 cursor, int budget)
{
    return m_database.write<PurgeStep>([phase, rules, cursor, budget](Transaction& tx) -> Result<PurgeStep> {
        QElapsedTimer timer;
        timer.start();
        PurgeStep step = runStep(tx, phase, rules, cursor, std::max(1, budget));
        step.workMicros = timer.nsecsElapsed() / 1000;
        return step;
    });
}

QFuture<Result<>> PurgeStore::finish(PurgeRun run, QString actor)
{
    return m_database.write<void>(
        [run, actor = std::move(actor)](Transaction& tx) { return runFinish(tx, run, actor); });
}

QFuture<Result<PurgeHistory>> PurgeStore::history(int limit)
{
    return m_database.read<PurgeHistory>(
        ReadLane::Gui, [limit](ReadContext& context) -> Result<PurgeHistory> { return readHistory(context, limit); });
}

QFuture<Result<>> PurgeStore::startCounting()
{
    return m_database.write<void>([](Transaction& tx) -> Result<> {
        // Also when the clock went back behind the last run: waiting for years would be the other mistake.
        tx.exec(u"UPDATE privacy_state SET purged_at = ? WHERE purged_at = 0 OR purged_at > ?", tx.now(), tx.now());
        return {};
    });
}

QFuture<Result<bool>> PurgeStore::mergeIndex(bool first, int pages, Micros everyMicros)
{
    return m_database.write<bool>([first, pages, everyMicros](Transaction& tx) -> Result<bool> {
        if (first) {
            const Micros merged = tx.integer(u"SELECT merged_at FROM privacy_state").value_or(0);
            if (everyMicros > 0 && merged <= tx.now() && tx.now() - merged < everyMicros)
                return false;
            tx.exec(u"UPDATE privacy_state SET merged_at = ?", tx.now());
        }
        const int amount = first ? -pages : pages;
        const bool messages = mergeOne(tx, u"INSERT INTO message_token (message_token, rank) VALUES ('merge', ?)",
                                       amount);
        const bool contacts = mergeOne(tx, u"INSERT INTO contact_token (contact_token, rank) VALUES ('merge', ?)",
                                       amount);
        return messages || contacts || first;
    });
}

QFuture<Result<bool>> PurgeStore::shrink(int pages)
{
    return m_database.write<bool>([pages](Transaction& tx) -> Result<bool> {
        qint64 free = tx.integer(u"PRAGMA freelist_count").value_or(0);
        const bool can = tx.integer(u"PRAGMA auto_vacuum").value_or(0) == 2;
        // One page per statement: the driver steps a pragma once.
        for (int i = 0; can && i < pages && free > 0 && !tx.failed(); ++i, --free)
            tx.exec(u"PRAGMA incremental_vacuum(1)");
        return can && free > 0;
    });
}

}  // namespace frontdesk
