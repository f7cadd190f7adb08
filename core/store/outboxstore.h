// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;

/// One row of what must leave. Kinds: "message", "twiml", "email", "webhook", "call".
struct OutboxEntry {
    OutboxId id;
    QString kind;
    ConversationId conversationId;
    MessageId messageId;
    QString channelId;
    QString accountId;
    QString externalId;      ///< address to send to
    qint64 generation = 0;   ///< AI rows are sent only while it is current; 0 = a person's row
    int attempts = 0;
    Micros notBefore = 0;
    Message message;
};

class OutboxStore {
public:
    explicit OutboxStore(Database& database) : m_database(database) {}
    /// Claims up to `limit` due rows: queued -> sending, oldest first, at most one per conversation at a time (order); a
    /// row never passes an older unsent one. AI rows of an old generation become `interrupted` ("cancelled") instead.
    [[nodiscard]] QFuture<Result<QList<OutboxEntry>>> claimDue(int limit);
    /// When the next queued row that waits for no other is due; 0 = none.
    [[nodiscard]] QFuture<Result<Micros>> nextDue();
    [[nodiscard]] QFuture<Result<Message>> markSent(OutboxId id, QString providerId);
    [[nodiscard]] QFuture<Result<Message>> markRetry(OutboxId id, Micros notBefore, QString code);
    [[nodiscard]] QFuture<Result<Message>> markFailed(OutboxId id, QString code);
    /// Undo: only while queued; Conflict otherwise. The message row is deleted (it never left).
    [[nodiscard]] QFuture<Result<>> cancel(OutboxId id);

private:
    Database& m_database;
};

}  // namespace frontdesk
