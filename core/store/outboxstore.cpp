// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outboxstore.h"

#include "core/store/closing.h"
#include "core/store/database.h"
#include "core/store/messagerows.h"
#include "core/store/optoutstore.h"
#include "core/store/outboxpieces.h"
#include "core/store/statusrows.h"
#include "core/store/storetext.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

using namespace rows;

struct Key {
    OutboxId outbox;
    MessageId message;
};

Key readKey(const Statement& row) { return {row.id<OutboxId>(0), row.id<MessageId>(1)}; }

/// What becomes of a claimed row.
struct Outcome {
    Delivery state = Delivery::Sent;
    QString code;
    QString providerId;
    Micros notBefore = 0;
    Micros asked = 0;  ///< of a look-up: the doubt that it was about
};

struct ResultRow {
    ConversationId conversation;
    MessageId message;
    qint64 generation = 0;
    QString account;
    QString providerId;  ///< told by a report before the answer to our request came
};

/// What the provider reported before this program knew the id of its own message.
void takeEarlyStatus(Transaction& tx, const QString& account, Outcome& outcome)
{
    const auto early = takeEarly(tx, account, outcome.providerId);
    if (!early || early->state <= Delivery::Sent)
        return;
    outcome.state = early->state;
    outcome.code = early->code;
}

void tellMessage(Transaction& tx, const ResultRow& row, const Outcome& outcome)
{
    if (outcome.state == Delivery::Failed)
        stopPieces(tx, row.message);
    refreshDelivery(tx, row.message);
    const bool left = outcome.state == Delivery::Sent || outcome.state == Delivery::Delivered
                      || outcome.state == Delivery::Read;
    if (left && row.generation == 0)
        coverByStaff(tx, row.conversation);
}

Error movedOn() { return conflict(StoreText::tr("This message is not being sent."), QStringLiteral("moved_on")); }

void store(Transaction& tx, OutboxId id, const Outcome& outcome)
{
    if (outcome.state == Delivery::Unconfirmed)
        return doubt(tx, id, outcome.code);
    tx.exec(u"UPDATE outbox SET state = ?, code = ?, provider_id = ?, not_before = ?, unconfirmed_at = 0, "
            u"updated_at = ? WHERE id = ?",
            outcome.state, outcome.code, outcome.providerId, outcome.notBefore, tx.now(), id);
}

Result<Message> settle(Transaction& tx, OutboxId id, Outcome outcome)
{
    // A look-up may take so long that the row was found, sent again and lost again meanwhile: its answer is about one
    // doubt only.
    const auto row = tx.one(
        u"SELECT conversation_id, message_id, generation, account, provider_id FROM outbox WHERE id = ? "
        u"AND state = ? AND (? = 0 OR unconfirmed_at = ?)",
        [](const Statement& r) {
            return ResultRow{r.id<ConversationId>(0), r.id<MessageId>(1), r.integer(2), r.text(3), r.text(4)};
        },
        id, outcome.asked > 0 ? Delivery::Unconfirmed : Delivery::Sending, outcome.asked, outcome.asked);
    if (!row)
        return movedOn();
    const bool doubtful = outcome.state == Delivery::Unconfirmed || outcome.state == Delivery::Queued;
    if (doubtful && !row->providerId.isEmpty())
        outcome = {.state = Delivery::Sent, .providerId = row->providerId};
    if (!outcome.providerId.isEmpty()) {
        // An id that was found belongs to whoever has it; one that was told is this row's, whoever found it before.
        if (outcome.asked > 0 && ownerOf(tx, row->account, outcome.providerId, id))
            return movedOn();
        takeFromFinders(tx, row->account, outcome.providerId, id);
        takeEarlyStatus(tx, row->account, outcome);
    }
    store(tx, id, outcome);
    if (!row->message.isValid()) {
        tx.feed(u"outbox", row->conversation, id.value);
        return Message{};
    }
    tellMessage(tx, *row, outcome);
    const Message message = loadMessage(tx, row->message).value_or(Message{});
    feedMessage(tx, message);
    return message;
}

Result<Message> runRetryFailed(Transaction& tx, MessageId id)
{
    const IdentityId to(tx.integer(u"SELECT identity_id FROM outbox WHERE message_id = ? LIMIT 1", id).value_or(0));
    if (hasOptedOut(tx, to))
        return optedOutError();
    // Whoever asks for it is a person: from here on it does not belong to a turn that may be over.
    tx.exec(u"INSERT OR IGNORE INTO outbox_old_id (provider_id, outbox_id) SELECT provider_id, id FROM outbox "
            u"WHERE message_id = ? AND state = 7 AND provider_id <> ''",
            id);
    const qint64 rows = tx.exec(
        u"UPDATE outbox SET state = 2, generation = 0, not_before = 0, retries = retries + (attempts > 0), attempts = 0, "
        u"provider_id = '', code = '', first_tried_at = 0, unconfirmed_at = 0, lookups = 0, updated_at = ? "
        u"WHERE message_id = ? AND state = 7",
        tx.now(), id);
    if (rows == 0)
        return conflict(StoreText::tr("This message is not one that failed any more."), QStringLiteral("moved_on"));
    refreshDelivery(tx, id);
    const Message message = loadMessage(tx, id).value_or(Message{});
    feedMessage(tx, message);
    return message;
}

/// Undo: the message never left and nobody but staff saw it, so the row goes; the writer has the text again.
Result<> runCancel(Transaction& tx, OutboxId id)
{
    const auto key = tx.one(u"SELECT id, message_id FROM outbox WHERE id = ? AND state = 2", readKey, id);
    if (!key || (key->message.isValid() && !allQueued(tx, key->message)))
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

QFuture<Result<Message>> OutboxStore::markSent(OutboxId id, QString providerId, Micros asked)
{
    return m_database.write<Message>(
        [id, providerId = std::move(providerId), asked](Transaction& tx) {
            return settle(tx, id, {.state = Delivery::Sent, .providerId = providerId, .asked = asked});
        },
        Database::Run::Often);
}

QFuture<Result<Message>> OutboxStore::markRetry(OutboxId id, Micros notBefore, QString code, Micros asked, bool tried)
{
    return m_database.write<Message>([id, notBefore, code = std::move(code), asked, tried](Transaction& tx) {
        if (!tried)
            tx.exec(u"UPDATE outbox SET attempts = attempts - 1 WHERE id = ? AND state = 3 AND attempts > 0", id);
        return settle(tx, id, {.state = Delivery::Queued, .code = code, .notBefore = notBefore, .asked = asked});
    });
}

QFuture<Result<Message>> OutboxStore::markFailed(OutboxId id, QString code, Micros asked)
{
    return m_database.write<Message>([id, code = std::move(code), asked](Transaction& tx) {
        return settle(tx, id, {.state = Delivery::Failed, .code = code, .asked = asked});
    });
}

QFuture<Result<>> OutboxStore::notAnswered(OutboxId id, Micros asked)
{
    return m_database.write<void>([id, asked](Transaction& tx) -> Result<> {
        tx.exec(u"UPDATE outbox SET lookups = max(0, lookups - 1) WHERE id = ? AND state = 8 AND unconfirmed_at = ?",
                id, asked);
        return {};
    });
}

QFuture<Result<Message>> OutboxStore::markUnconfirmed(OutboxId id, QString code)
{
    return m_database.write<Message>([id, code = std::move(code)](Transaction& tx) {
        return settle(tx, id, {.state = Delivery::Unconfirmed, .code = code});
    });
}

QFuture<Result<Message>> OutboxStore::retryFailed(MessageId message)
{
    return m_database.write<Message>([message](Transaction& tx) { return runRetryFailed(tx, message); });
}

QFuture<Result<int>> OutboxStore::hasten(QString channel, QString account)
{
    return m_database.write<int>(
        [channel = std::move(channel), account = std::move(account)](Transaction& tx) -> Result<int> {
            // Only further tries, and only those that the provider itself held up: what a writer may still take back
            // waits on, and so does what was refused as too much.
            const qint64 sends = tx.exec(
                u"UPDATE outbox SET not_before = 0 WHERE state = 2 AND framed = 0 AND not_before > ? AND attempts > 0 "
                u"AND code IN ('unavailable', 'timeout', 'rate-limited', 'unauthorized', '20003', '20005') "
                u"AND channel = ? AND account = ?",
                tx.now(), channel, account);
            const qint64 questions = tx.exec(
                u"UPDATE outbox SET not_before = ?, lookups = min(lookups, 1) WHERE state = 8 AND framed = 0 "
                u"AND code <> 'restored' AND not_before > ? AND channel = ? AND account = ?",
                tx.now(), tx.now(), channel, account);
            return int(sends + questions);
        });
}

QFuture<Result<>> OutboxStore::cancel(OutboxId id)
{
    return m_database.write<void>([id](Transaction& tx) { return runCancel(tx, id); });
}

}  // namespace frontdesk
