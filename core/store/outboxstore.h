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
    QString externalId;     ///< address to send to
    qint64 generation = 0;  ///< AI rows are sent only while it is current; 0 = a person's row
    int attempts = 0;
    Micros notBefore = 0;
    Message message;
    int piece = 0;   ///< counts from 0
    int pieces = 1;  ///< rows of this message
    QString text;    ///< what this row says; empty = the whole message
    QString templateId;
    QStringList templateValues;
    Micros firstTriedAt = 0;
    Micros unconfirmedAt = 0;  ///< since when nobody knows whether it left; 0 = that is known
    int lookups = 0;           ///< how often the provider was asked and answered, this time included
    int retries = 0;           ///< how often staff had it sent again after it had failed
};

/// The rows of what leaves. Per conversation strictly in order: a row behind one that waits, is on its way or is
/// unconfirmed stays. The message of a row follows what its rows do (outboxpieces.h).
class OutboxStore {
public:
    explicit OutboxStore(Database& database) : m_database(database) {}
    /// Claims up to `limit` due rows: queued -> sending, oldest first, at most one per conversation at a time (order); a
    /// row never passes an older unsent one. AI rows of an old generation become `interrupted` ("cancelled") instead.
    [[nodiscard]] QFuture<Result<QList<OutboxEntry>>> claimDue(int limit);
    /// The same with a limit of their own for rows of web chat: these never wait for a provider.
    [[nodiscard]] QFuture<Result<QList<OutboxEntry>>> claimDue(int sends, int framed);
    /// Unconfirmed rows whose provider is to be asked now; each is due again after a longer pause, whatever happens. One
    /// a customer at a time, and none of a customer to whom something is being sent: what is alike could be mixed up.
    /// `underWay`: those that are being asked about.
    [[nodiscard]] QFuture<Result<QList<OutboxEntry>>> claimUnconfirmed(int limit, QList<OutboxId> underWay = {});
    /// When the next row that waits for no other is to be sent or looked up; 0 = none.
    [[nodiscard]] QFuture<Result<Micros>> nextDue();

    // What became of a claimed row. `asked`: unconfirmedAt of the entry when a look-up says so, else 0. Conflict when the
    // row is not being sent, or is not in that same doubt any more. ----------------------------------------------------
    /// Takes a status along that came earlier than this. Conflict, too, when the id that was found is another row's.
    [[nodiscard]] QFuture<Result<Message>> markSent(OutboxId id, QString providerId, Micros asked = 0);
    /// `tried` false: its provider rests and was not asked; the try does not count, so that the pauses do not grow.
    [[nodiscard]] QFuture<Result<Message>> markRetry(OutboxId id, Micros notBefore, QString code, Micros asked = 0,
                                                     bool tried = true);
    /// The pieces behind it do not leave.
    [[nodiscard]] QFuture<Result<Message>> markFailed(OutboxId id, QString code, Micros asked = 0);
    /// The answer was lost: it may have left. Never sent again before the provider said that it has not.
    [[nodiscard]] QFuture<Result<Message>> markUnconfirmed(OutboxId id, QString code);

    /// The provider could not be asked: the look-up does not count, so that pauses do not grow while it is away.
    [[nodiscard]] QFuture<Result<>> notAnswered(OutboxId id, Micros asked);

    /// Undo: only while queued; Conflict otherwise. The message row is deleted (it never left).
    [[nodiscard]] QFuture<Result<>> cancel(OutboxId id);
    /// A member of staff wants a failed message to go again: under the same id, from the piece on that failed.
    /// Conflict: it did not fail (any more).
    [[nodiscard]] QFuture<Result<Message>> retryFailed(MessageId message);
    /// Rows that wait for a further try because of their provider go at once, and it is asked about unconfirmed ones: it
    /// answers again. The value is how many.
    [[nodiscard]] QFuture<Result<int>> hasten(QString channel, QString account);

private:
    Database& m_database;
};

}  // namespace frontdesk
