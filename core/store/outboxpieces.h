// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows.h"

namespace frontdesk::rows {

/// What a row says beyond its message: its piece of the text, or a template of the provider.
struct OutboxPayload {
    QString text;  ///< empty = the whole message
    QString templateId;
    QStringList templateValues;
};

struct QueueMessage {
    const Conversation& conversation;
    const Message& message;
    qint64 generation = 0;  ///< 0 = a person's
    Micros notBefore = 0;
    int maxPieceChars = 0;
    OutboxId existing;  ///< the row that a turn began with: it becomes the first piece
    OutboxPayload payload = {};
};

/// The rows of a message that is to leave, all queued; the value is the first one.
OutboxId queueMessage(Transaction& tx, const QueueMessage& request);
[[nodiscard]] OutboxPayload openPayload(ReadContext& context, const QByteArray& sealed, const QString& publicId);

/// What staff see of a message that leaves in pieces: failed and unconfirmed beat all, then as far as its last piece.
[[nodiscard]] Delivery combinedDelivery(const QList<Delivery>& pieces);
/// Brings the message in line with its rows; the code is that of the piece that failed.
void refreshDelivery(Transaction& tx, MessageId message);
/// Nobody knows whether this row left: from here on the provider is asked. (Sent, when a report has told already.)
void doubt(Transaction& tx, OutboxId id, const QString& code);
/// At the start: what is in doubt is asked about soon. The questions of earlier runs may have ended with them, so they
/// count as one; else each crash would make the pauses longer.
void askSoon(Transaction& tx);
/// A piece failed: those behind it do not leave. They wait for a retry of the message.
void stopPieces(Transaction& tx, MessageId message);
/// No row of the message was given to anybody yet.
[[nodiscard]] bool allQueued(ReadContext& context, MessageId message);
/// Its queued rows are taken back. What left already stays said: the message is cut to it and is `interrupted`; when
/// nothing left the code says why.
void takeBack(Transaction& tx, MessageId message, const QString& code);

/// Code of pieces that stopped because an earlier one failed.
inline constexpr QStringView StoppedCode = u"earlier_piece";

}  // namespace frontdesk::rows
