// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outboxstore.h"

#include "core/store/closing.h"
#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/storetext.h"
#include "core/store/streaming.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

using namespace rows;

// A row may go when nothing older of its conversation still waits and nothing of it is on its way: order is kept even
// when an older row is held back (undo, retry). Rows without a conversation do not wait for each other.
#define FRONTDESK_CLAIMABLE                                                                                           \
    u"NOT EXISTS (SELECT 1 FROM outbox p WHERE p.conversation_id = o.conversation_id AND p.state IN (2, 3) "          \
    u"AND (p.id < o.id OR p.state = 3)) "

struct Key {
    OutboxId outbox;
    MessageId message;
};

Key readKey(const Statement& row) { return {row.id<OutboxId>(0), row.id<MessageId>(1)}; }

/// AI rows whose conversation changed hands are taken back before anything is claimed.
void cancelStale(Transaction& tx)
{
    const QList<Key> stale = tx.all(
        u"SELECT o.id, o.message_id FROM outbox o JOIN conversation c ON c.id = o.conversation_id WHERE o.state = 2 "
        u"AND o.generation > 0 AND o.not_before <= ? "
        u"AND (c.generation <> o.generation OR c.handler <> 0 OR c.state = 3)",
        readKey, tx.now());
    for (const Key& key : stale)
        cancelQueued(tx, key.outbox, key.message, CancelledCode.toString());
}

struct EntryRow {
    OutboxEntry entry;
    QString identityPublicId;
    QByteArray external;
};

EntryRow readEntry(const Statement& row)
{
    return {{.id = row.id<OutboxId>(0), .kind = row.text(1), .conversationId = row.id<ConversationId>(2),
             .messageId = row.id<MessageId>(3), .channelId = row.text(4), .accountId = row.text(5),
             .generation = row.integer(6), .attempts = row.int32(7), .notBefore = row.integer(8)},
            row.text(9), row.bytes(10)};
}

Result<QList<OutboxEntry>> runClaim(Transaction& tx, int limit)
{
    cancelStale(tx);
    const QList<EntryRow> due = tx.all(
        u"SELECT o.id, o.kind, o.conversation_id, o.message_id, o.channel, o.account, o.generation, o.attempts, "
        u"o.not_before, i.public_id, i.external_sealed FROM outbox o LEFT JOIN contact_identity i "
        u"ON i.id = o.identity_id WHERE o.state = 2 AND o.not_before <= ? AND " FRONTDESK_CLAIMABLE
        u"ORDER BY o.id LIMIT ?",
        readEntry, tx.now(), std::max(0, limit));
    QList<OutboxEntry> claimed;
    for (const EntryRow& row : due) {
        OutboxEntry entry = row.entry;
        ++entry.attempts;
        entry.externalId = tx.openText(row.external, "contact_identity.external", row.identityPublicId);
        tx.exec(u"UPDATE outbox SET state = 3, attempts = ?, updated_at = ? WHERE id = ?", entry.attempts, tx.now(),
                entry.id);
        if (entry.messageId.isValid()) {
            setDelivery(tx, entry.messageId, Delivery::Sending);
            entry.message = loadMessage(tx, entry.messageId).value_or(Message{});
            feedMessage(tx, entry.message);
        }
        claimed << entry;
    }
    return claimed;
}

/// What becomes of a claimed row. Conflict when it is not `sending` any more.
struct Outcome {
    Delivery state = Delivery::Sent;
    QString code;
    QString providerId;
    Micros notBefore = 0;
};

Result<Message> settle(Transaction& tx, OutboxId id, const Outcome& outcome)
{
    struct Row {
        ConversationId conversation;
        MessageId message;
        qint64 generation = 0;
    };
    const auto row = tx.one(u"SELECT conversation_id, message_id, generation FROM outbox WHERE id = ? AND state = 3",
                            [](const Statement& r) {
                                return Row{r.id<ConversationId>(0), r.id<MessageId>(1), r.integer(2)};
                            },
                            id);
    if (!row)
        return conflict(StoreText::tr("This message is not being sent."), QStringLiteral("moved_on"));
    tx.exec(u"UPDATE outbox SET state = ?, code = ?, provider_id = ?, not_before = ?, updated_at = ? WHERE id = ?",
            outcome.state, outcome.code, outcome.providerId, outcome.notBefore, tx.now(), id);
    if (!row->message.isValid()) {
        tx.feed(u"outbox", row->conversation, id.value);
        return Message{};
    }
    setDelivery(tx, row->message, outcome.state, outcome.state == Delivery::Failed ? outcome.code : QString());
    if (outcome.state == Delivery::Sent && row->generation == 0)
        coverByStaff(tx, row->conversation);
    const Message message = loadMessage(tx, row->message).value_or(Message{});
    feedMessage(tx, message);
    return message;
}

/// Undo: the message never left and nobody but staff saw it, so the row goes; the writer has the text again.
Result<> runCancel(Transaction& tx, OutboxId id)
{
    const auto key = tx.one(u"SELECT id, message_id FROM outbox WHERE id = ? AND state = 2", readKey, id);
    if (!key)
        return conflict(StoreText::tr("This message has been sent already."), QStringLiteral("moved_on"));
    const auto message = loadMessage(tx, key->message);
    if (!message) {
        tx.exec(u"UPDATE outbox SET state = 9, updated_at = ? WHERE id = ?", tx.now(), id);
        tx.feed(u"outbox", {}, id.value);
        return {};
    }
    removeMessage(tx, *message, true);
    feedMessage(tx, *message);
    if (const auto conversation = loadConversation(tx, message->conversationId)) {
        refreshLastText(tx, *conversation);
        feedConversation(tx, conversation->id);
    }
    return {};
}

}  // namespace

QFuture<Result<QList<OutboxEntry>>> OutboxStore::claimDue(int limit)
{
    return m_database.write<QList<OutboxEntry>>([limit](Transaction& tx) { return runClaim(tx, limit); });
}

QFuture<Result<Micros>> OutboxStore::nextDue()
{
    return m_database.read<Micros>(ReadLane::Turn, [](ReadContext& context) -> Result<Micros> {
        const auto due = context.integer(u"SELECT o.not_before FROM outbox o WHERE o.state = 2 AND " FRONTDESK_CLAIMABLE
                                         u"ORDER BY o.not_before, o.id LIMIT 1");
        return due ? std::max<Micros>(1, *due) : 0;   // 0 is "none"; a row that may go at once has 0 too
    });
}

QFuture<Result<Message>> OutboxStore::markSent(OutboxId id, QString providerId)
{
    return m_database.write<Message>([id, providerId = std::move(providerId)](Transaction& tx) {
        return settle(tx, id, {.state = Delivery::Sent, .providerId = providerId});
    });
}

QFuture<Result<Message>> OutboxStore::markRetry(OutboxId id, Micros notBefore, QString code)
{
    return m_database.write<Message>([id, notBefore, code = std::move(code)](Transaction& tx) {
        return settle(tx, id, {.state = Delivery::Queued, .code = code, .notBefore = notBefore});
    });
}

QFuture<Result<Message>> OutboxStore::markFailed(OutboxId id, QString code)
{
    return m_database.write<Message>([id, code = std::move(code)](Transaction& tx) {
        return settle(tx, id, {.state = Delivery::Failed, .code = code});
    });
}

QFuture<Result<>> OutboxStore::cancel(OutboxId id)
{
    return m_database.write<void>([id](Transaction& tx) { return runCancel(tx, id); });
}

}  // namespace frontdesk
