// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversationstore.h"
#include "core/store/database.h"
#include "core/store/frames.h"
#include "core/store/messagerows.h"
#include "core/store/outboxpieces.h"
#include "core/store/storetext.h"
#include "core/store/streaming.h"
#include "core/store/summaries.h"
#include "core/store/syncstore.h"

#include <algorithm>

namespace frontdesk {
namespace {

using namespace rows;

/// Older than this, an unanswered message is for people: the customer does not expect an instant answer any more.
constexpr Micros ReplanAge = 10 * MicrosPerMinute;

/// What a crash left half written: the frames say what the customer was given.
int interruptOrphans(Transaction& tx, const FrameDraft& interruptedFrame)
{
    const QList<Message> orphans = tx.all(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.delivery = 1 ORDER BY m.id",
        [&tx](const Statement& row) { return readMessage(tx, row); });
    for (const Message& orphan : orphans) {
        const auto conversation = loadConversation(tx, orphan.conversationId);
        if (!conversation)
            continue;
        StreamingEnd end;
        interruptMessage(tx, *conversation, orphan, textOfFrames(tx, *conversation, orphan.id), interruptedFrame,
                         QStringLiteral("restart"), end);
        feedConversation(tx, conversation->id);
    }
    tx.exec(u"UPDATE turn SET ended_at = ?, outcome = 'interrupted', reasons = '[\"restart\"]' WHERE ended_at = 0",
            tx.now());
    return int(orphans.size());
}

struct SendingRow {
    OutboxId id;
    MessageId message;
    bool framed = false;
};

/// A framed row becomes sent in the transaction that appends its frame, so one that still says "sending" has not gone.
/// Of every other row nobody knows: the provider is asked before anything is sent again.
int settleSending(Transaction& tx)
{
    const auto sending = tx.all(u"SELECT id, message_id, framed FROM outbox WHERE state = 3 ORDER BY +id",
                                [](const Statement& row) {
                                    return SendingRow{row.id<OutboxId>(0), row.id<MessageId>(1), row.boolean(2)};
                                });
    int unconfirmed = 0;
    for (const SendingRow& row : sending) {
        unconfirmed += row.framed ? 0 : 1;
        if (row.framed)
            tx.exec(u"UPDATE outbox SET state = 2, updated_at = ? WHERE id = ?", tx.now(), row.id);
        else
            doubt(tx, row.id, QStringLiteral("restart"));
        if (!row.message.isValid())
            continue;
        refreshDelivery(tx, row.message);
        if (const auto message = loadMessage(tx, row.message))
            feedMessage(tx, *message);
    }
    return unconfirmed;
}

Result<Recovery> runRecover(Transaction& tx, const FrameDraft& interruptedFrame)
{
    Recovery recovery;
    recovery.interrupted = interruptOrphans(tx, interruptedFrame);
    askSoon(tx);
    recovery.unconfirmed = settleSending(tx);
    struct Unanswered {
        ConversationId id;
        bool recent = false;
        bool waiting = false;
    };
    // What was written before a restore may have been answered after the backup was made.
    const Micros recentSince = std::max(tx.now() - ReplanAge, restoredAt(tx));
    const auto unanswered = tx.all(
        u"SELECT id, last_inbound_at, waiting FROM conversation WHERE state <> 3 "
        u"AND handler = 0 AND last_inbound_id > answered_up_to AND silence = '' AND NOT EXISTS (SELECT 1 FROM escalation e "
        u"WHERE e.conversation_id = conversation.id AND e.state = 0 AND e.reasons LIKE '%\"after_restore\"%') "
        u"ORDER BY last_inbound_at",
        [recentSince](const Statement& row) {
            return Unanswered{row.id<ConversationId>(0), row.integer(1) >= recentSince, row.boolean(2)};
        });
    for (const Unanswered& row : unanswered) {
        if (row.recent)
            recovery.replan << row.id;
        else if (!row.waiting)  // those that wait are in the queue already
            recovery.queue << row.id;
    }
    return recovery;
}

Result<QList<Message>> runDelivered(Transaction& tx, ConversationId conversation, qint64 seq)
{
    // A browser cannot acknowledge what it was never given.
    tx.exec(u"UPDATE conversation SET delivered_seq = max(delivered_seq, min(?, frame_seq)) WHERE id = ?", seq,
            conversation);
    QList<Message> changed = tx.all(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.conversation_id = ? AND m.delivery = 4 "
        u"AND m.frame_seq > 0 AND m.frame_seq <= ? AND m.direction = 1 ORDER BY m.frame_seq",
        [&tx](const Statement& row) { return readMessage(tx, row); }, conversation, seq);
    for (Message& message : changed) {
        message.delivery = Delivery::Delivered;
        setDelivery(tx, message.id, Delivery::Delivered);
        tx.exec(u"UPDATE outbox SET state = 5, updated_at = ? WHERE message_id = ? AND state = 4", tx.now(),
                message.id);
        feedMessage(tx, message);
    }
    return changed;
}

Result<ConversationSummary> runRead(Transaction& tx, ConversationId conversation, MessageId upTo)
{
    const qint64 newest =
        tx.integer(u"SELECT max(id) FROM message WHERE conversation_id = ?", conversation).value_or(0);
    const qint64 mark = upTo.isValid() ? std::min(upTo.value, newest) : newest;
    const qint64 found = tx.exec(
        u"UPDATE conversation SET read_up_to = max(read_up_to, ?), unread = (SELECT count(*) FROM message m "
        u"WHERE m.conversation_id = conversation.id AND m.direction = 0 AND m.id > max(conversation.read_up_to, ?)) "
        u"WHERE id = ?",
        mark, mark, conversation);
    if (found == 0)
        return notFound(StoreText::tr("This conversation does not exist."));
    feedConversation(tx, conversation);
    return summaryOf(tx, conversation);
}

}  // namespace

QFuture<Result<Recovery>> ConversationStore::recover(FrameDraft interruptedFrame)
{
    return m_database.write<Recovery>(
        [frame = std::move(interruptedFrame)](Transaction& tx) { return runRecover(tx, frame); });
}

QFuture<Result<QList<Message>>> ConversationStore::markDelivered(ConversationId conversation, qint64 seq)
{
    return m_database.write<QList<Message>>(
        [conversation, seq](Transaction& tx) { return runDelivered(tx, conversation, seq); });
}

QFuture<Result<ConversationSummary>> ConversationStore::markRead(ConversationId conversation, MessageId upTo)
{
    return m_database.write<ConversationSummary>(
        [conversation, upTo](Transaction& tx) { return runRead(tx, conversation, upTo); });
}

}  // namespace frontdesk
