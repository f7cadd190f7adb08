// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/streaming.h"

#include "core/store/messagerows.h"
#include "core/store/outboxpieces.h"
#include "core/store/summaries.h"

#include <QSet>

namespace frontdesk::rows {
namespace {

void endTurns(Transaction& tx, ConversationId conversation, const QString& reason)
{
    tx.exec(u"UPDATE turn SET ended_at = ?, outcome = 'interrupted', reasons = ? WHERE ended_at = 0 "
            u"AND +conversation_id = ?",
            tx.now(), reasonsText({reason}), conversation);
}

/// Used when the engine did not know of the message: then everything that is stored counts as released.
FrameDraft plainInterrupted(Transaction& tx)
{
    return {{{"type", "complete"},
             {"confidence", nullptr},
             {"requires_escalation", false},
             {"interrupted", true},
             {"timestamp", toStd(isoTime(tx.now()))}}};
}

struct QueuedRow {
    OutboxId outbox;
    MessageId message;
};

void cancelAiRows(Transaction& tx, ConversationId conversation, StreamingEnd& out)
{
    const auto queued = tx.all(
        u"SELECT id, message_id FROM outbox WHERE conversation_id = ? AND state = 2 "
        u"AND generation > 0",
        [](const Statement& row) {
            return QueuedRow{row.id<OutboxId>(0), row.id<MessageId>(1)};
        },
        conversation);
    QSet<MessageId> seen;  // a message may have several rows, its pieces
    for (const QueuedRow& row : queued) {
        if (seen.contains(row.message))
            continue;
        seen << row.message;
        cancelQueued(tx, row.outbox, row.message, CancelledCode.toString());
        if (const auto message = loadMessage(tx, row.message))
            out.messages << *message;
    }
}

}  // namespace

std::optional<Message> streamingMessage(ReadContext& context, ConversationId conversation)
{
    // The plus: the few messages that stream anywhere are looked through, not all of a long conversation.
    return context.one(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.delivery = 1 "
        u"AND +m.conversation_id = ?",
        [&context](const Statement& row) { return readMessage(context, row); }, conversation);
}

void interruptMessage(Transaction& tx, const Conversation& conversation, Message message, const QString& text,
                      const FrameDraft& complete, const QString& reason, StreamingEnd& out)
{
    endTurns(tx, conversation.id, reason);
    // Without frames nothing leaves before the turn is committed.
    if (text.isEmpty() || !isFramed(conversation.channelId)) {
        withdrawFrames(tx, conversation, message.id, 0);
        removeMessage(tx, message, false);
        out.removed << message.id;
        feedMessage(tx, message);
        return;
    }
    setText(tx, message, text, Delivery::Interrupted);
    indexMessage(tx, message);
    tx.exec(u"UPDATE outbox SET state = 9, code = ?, updated_at = ? WHERE message_id = ? AND state IN (2, 3)", reason,
            tx.now(), message.id);
    tx.exec(u"UPDATE conversation SET disclosed = 1 WHERE id = ?", conversation.id);
    FrameDraft frame = complete;
    frame.body["message_id"] = toStd(message.publicId);
    frame.body["content"] = toStd(text);
    out.frames << appendFrame(tx, conversation, message.id, frame);
    message.frameSeq = out.frames.last().seq;
    noteLastText(tx, conversation, message);
    feedMessage(tx, message);
    out.messages << message;
}

void stopAi(Transaction& tx, const Conversation& conversation, const std::optional<StreamingMessage>& streaming,
            const QString& reason, StreamingEnd& out)
{
    if (const auto message = streamingMessage(tx, conversation.id)) {
        const bool known = streaming && streaming->messageId == message->id;
        if (known)
            withdrawFrames(tx, conversation, message->id, streaming->releasedSeq);
        interruptMessage(tx, conversation, *message, known ? streaming->releasedText : message->text(),
                         known ? streaming->interrupted : plainInterrupted(tx), reason, out);
    }
    endTurns(tx, conversation.id, reason);
    cancelAiRows(tx, conversation.id, out);
}

void cancelQueued(Transaction& tx, OutboxId outbox, MessageId message, const QString& code)
{
    if (!message.isValid()) {
        tx.exec(u"UPDATE outbox SET state = 9, code = ?, updated_at = ? WHERE id = ?", code, tx.now(), outbox);
        return;
    }
    takeBack(tx, message, code);
    if (const auto row = loadMessage(tx, message))
        feedMessage(tx, *row);
}

}  // namespace frontdesk::rows
