// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of the outbox may go or be asked about now.
#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/optoutstore.h"
#include "core/store/outboxpieces.h"
#include "core/store/outboxstore.h"
#include "core/store/storetext.h"
#include "core/store/streaming.h"
#include "core/store/summaries.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace frontdesk {
namespace {

using namespace rows;

// A row may go when nothing older of its conversation still waits and nothing of it is on its way: order is kept even
// when an older row is held back (undo, retry) or unconfirmed. What a restored backup left unconfirmed is for people to
// decide: it holds up nobody. Rows without a conversation do not wait for each other. The walk follows outbox_due, so
// that a claim costs what it claims and not what waits.
#define FRONTDESK_CLAIMABLE                                                                                            \
    u"NOT EXISTS (SELECT 1 FROM outbox p WHERE p.conversation_id = o.conversation_id AND p.state IN (2, 3, 8) "        \
    u"AND (p.id < o.id OR p.state = 3) AND (p.state <> 8 OR p.code <> 'restored')) "
// Not while something of the same customer is on its way: it could be taken for the one that is looked for.
#define FRONTDESK_DOUBTFUL                                                                                             \
    u"o.state = 8 AND o.framed = 0 AND o.code <> 'restored' AND NOT EXISTS (SELECT 1 FROM outbox p "                   \
    u"WHERE p.identity_id = o.identity_id AND p.state = 3 AND p.framed = 0) "

constexpr int ClaimStep = 64;

struct Candidate {
    OutboxId id;
    MessageId message;
    bool stale = false;  ///< an AI row whose conversation changed hands
    bool optedOut = false;
};

Candidate readCandidate(const Statement& row)
{
    return {row.id<OutboxId>(0), row.id<MessageId>(1), row.integer(2) > 0, row.integer(3) > 0};
}

QList<Candidate> candidates(Transaction& tx, bool framed, int limit)
{
    return tx.all(
        u"SELECT o.id, o.message_id, coalesce(o.generation > 0 AND (c.generation <> o.generation OR c.handler <> 0 OR "
        u"c.state = 3), 0), coalesce(i.opted_out_at, 0) FROM outbox o INDEXED BY outbox_due "
        u"LEFT JOIN conversation c ON c.id = o.conversation_id LEFT JOIN contact_identity i ON i.id = o.identity_id "
        u"WHERE o.state = 2 AND o.framed = ? AND o.not_before <= ? AND " FRONTDESK_CLAIMABLE u"ORDER BY o.not_before, o.id LIMIT ?",
        readCandidate, framed, tx.now(), limit);
}

OutboxEntry readEntry(ReadContext& context, const Statement& row)
{
    OutboxEntry entry{.id = row.id<OutboxId>(0),
                      .kind = row.text(1),
                      .conversationId = row.id<ConversationId>(2),
                      .messageId = row.id<MessageId>(3),
                      .channelId = row.text(4),
                      .accountId = row.text(5),
                      .generation = row.integer(6),
                      .attempts = row.int32(7),
                      .notBefore = row.integer(8)};
    entry.externalId = context.openText(row.bytes(10), "contact_identity.external", row.text(9));
    entry.piece = row.int32(11);
    entry.pieces = row.int32(12);
    const OutboxPayload payload = openPayload(context, row.bytes(13), row.text(14));
    entry.text = payload.text;
    entry.templateId = payload.templateId;
    entry.templateValues = payload.templateValues;
    entry.firstTriedAt = row.integer(15);
    entry.unconfirmedAt = row.integer(16);
    entry.lookups = row.int32(17);
    entry.retries = row.int32(18);
    return entry;
}

std::optional<OutboxEntry> loadEntry(Transaction& tx, OutboxId id)
{
    return tx.one(
        u"SELECT o.id, o.kind, o.conversation_id, o.message_id, o.channel, o.account, o.generation, o.attempts, "
        u"o.not_before, i.public_id, i.external_sealed, o.piece, o.pieces, o.payload_sealed, o.public_id, "
        u"o.first_tried_at, o.unconfirmed_at, o.lookups, o.retries FROM outbox o "
        u"LEFT JOIN contact_identity i ON i.id = o.identity_id WHERE o.id = ?",
        [&tx](const Statement& row) { return readEntry(tx, row); }, id);
}

/// Somebody who sent STOP gets nothing more.
void refuse(Transaction& tx, const Candidate& row)
{
    tx.exec(u"UPDATE outbox SET state = 7, code = ?, updated_at = ? WHERE id = ?", OptedOutCode, tx.now(), row.id);
    if (!row.message.isValid())
        return;
    refreshDelivery(tx, row.message);
    if (const auto message = loadMessage(tx, row.message))
        feedMessage(tx, *message);
}

/// False: it does not go (any more).
bool mayGo(Transaction& tx, const Candidate& row)
{
    if (row.stale)
        cancelQueued(tx, row.id, row.message, CancelledCode.toString());
    else if (row.optedOut)
        refuse(tx, row);
    return !row.stale && !row.optedOut;
}

void claim(Transaction& tx, OutboxEntry& entry)
{
    ++entry.attempts;
    if (entry.firstTriedAt == 0)
        entry.firstTriedAt = tx.now();
    tx.exec(u"UPDATE outbox SET state = 3, attempts = ?, first_tried_at = ?, updated_at = ? WHERE id = ?",
            entry.attempts, entry.firstTriedAt, tx.now(), entry.id);
    if (!entry.messageId.isValid())
        return;
    refreshDelivery(tx, entry.messageId);
    entry.message = loadMessage(tx, entry.messageId).value_or(Message{});
    feedMessage(tx, entry.message);
}

void claimUpTo(Transaction& tx, bool framed, int limit, QList<OutboxEntry>& claimed)
{
    // Behind a row that does not go another one of its conversation may.
    for (bool dropped = true; dropped && limit > 0;) {
        dropped = false;
        for (const Candidate& row : candidates(tx, framed, limit)) {
            auto entry = mayGo(tx, row) ? loadEntry(tx, row.id) : std::nullopt;
            if (!entry) {
                dropped = true;
                continue;
            }
            claim(tx, *entry);
            claimed << *entry;
            --limit;
        }
    }
}

Result<QList<OutboxEntry>> runClaim(Transaction& tx, int sends, int framed)
{
    QList<OutboxEntry> claimed;
    claimUpTo(tx, false, sends, claimed);
    claimUpTo(tx, true, framed, claimed);
    return claimed;
}

/// How long after the n-th question the next one follows.
Micros lookUpPause(int lookups)
{
    static constexpr std::array<int, 6> seconds{10, 60, 300, 900, 1'800, 3'600};
    return Micros(seconds.at(size_t(std::clamp(lookups, 1, int(seconds.size())) - 1))) * MicrosPerSecond;
}

struct Doubtful {
    OutboxId id;
    qint64 identity = 0;
};

/// Customers whose messages are being looked for.
QSet<qint64> identitiesOf(Transaction& tx, const QList<OutboxId>& underWay)
{
    QSet<qint64> identities;
    for (const OutboxId id : underWay)
        if (const auto identity = tx.integer(u"SELECT identity_id FROM outbox WHERE id = ?", id))
            identities << *identity;
    identities.remove(0);
    return identities;
}

Result<QList<OutboxEntry>> runClaimUnconfirmed(Transaction& tx, int limit, const QList<OutboxId>& underWay)
{
    QList<OutboxEntry> claimed;
    if (limit <= 0)
        return claimed;
    QSet<qint64> asked = identitiesOf(tx, underWay);
    const QList<Doubtful> due = tx.all(
        u"SELECT o.id, o.identity_id FROM outbox o WHERE " FRONTDESK_DOUBTFUL u"AND o.not_before <= ? ORDER BY o.not_before, o.id LIMIT ?",
        [](const Statement& row) {
            return Doubtful{row.id<OutboxId>(0), row.integer(1)};
        },
        tx.now(), limit + ClaimStep);
    for (const Doubtful& row : due) {
        if (claimed.size() >= limit)
            break;
        if (asked.contains(row.identity) || underWay.contains(row.id))
            continue;
        auto entry = loadEntry(tx, row.id);
        if (!entry)
            continue;
        if (row.identity > 0)
            asked << row.identity;
        ++entry->lookups;
        tx.exec(u"UPDATE outbox SET lookups = ?, not_before = ? WHERE id = ?", entry->lookups,
                tx.now() + lookUpPause(entry->lookups), entry->id);
        if (entry->messageId.isValid())
            entry->message = loadMessage(tx, entry->messageId).value_or(Message{});
        claimed << *entry;
    }
    return claimed;
}

}  // namespace

QFuture<Result<QList<OutboxEntry>>> OutboxStore::claimDue(int limit) { return claimDue(limit, limit); }

QFuture<Result<QList<OutboxEntry>>> OutboxStore::claimDue(int sends, int framed)
{
    return m_database.write<QList<OutboxEntry>>(
        [sends, framed](Transaction& tx) { return runClaim(tx, sends, framed); }, Database::Run::Often);
}

QFuture<Result<QList<OutboxEntry>>> OutboxStore::claimUnconfirmed(int limit, QList<OutboxId> underWay)
{
    return m_database.write<QList<OutboxEntry>>(
        [limit, underWay = std::move(underWay)](Transaction& tx) { return runClaimUnconfirmed(tx, limit, underWay); },
        Database::Run::Often);
}

QFuture<Result<Micros>> OutboxStore::nextDue()
{
    return m_database.read<Micros>(ReadLane::Turn, [](ReadContext& context) -> Result<Micros> {
        constexpr Micros never = std::numeric_limits<Micros>::max();
        Micros next = never;
        for (const bool framed : {false, true})
            next = std::min(
                next, context
                          .integer(u"SELECT o.not_before FROM outbox o INDEXED BY outbox_due WHERE o.state = 2 "
                                   u"AND o.framed = ? AND " FRONTDESK_CLAIMABLE u"ORDER BY o.not_before, o.id LIMIT 1",
                                   framed)
                          .value_or(never));
        next = std::min(
            next,
            context
                .integer(
                    u"SELECT o.not_before FROM outbox o WHERE " FRONTDESK_DOUBTFUL u"ORDER BY o.not_before, o.id LIMIT 1")
                .value_or(never));
        // 0 is "none"; a row that may go at once has 0 too.
        return next == never ? 0 : std::max<Micros>(1, next);
    });
}

}  // namespace frontdesk
