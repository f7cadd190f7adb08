// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/frames.h"

namespace frontdesk::rows {

struct StreamingEnd {
    QList<Message> messages;  ///< now Interrupted (or cancelled before they left)
    QList<CustomerFrame> frames;
    QList<MessageId> removed;  ///< nothing of them was released
};

/// The AI's message that is being written, if any (at most one per conversation).
[[nodiscard]] std::optional<Message> streamingMessage(ReadContext& context, ConversationId conversation);
/// Ends it as interrupted with `text`; empty text (or a channel without frames) = the row and all its frames are withdrawn. `complete` is the frame
/// that tells the customer; "content" and "message_id" are filled in. Its turn and outbox row end with it.
void interruptMessage(Transaction& tx, const Conversation& conversation, Message message, const QString& text,
                      const FrameDraft& complete, const QString& reason, StreamingEnd& out);
/// A person takes the thread or it is closed: the streaming message keeps exactly what was released, running turns end,
/// AI messages that still wait in the outbox never leave. Call before the generation moves on.
void stopAi(Transaction& tx, const Conversation& conversation, const std::optional<StreamingMessage>& streaming,
            const QString& reason, StreamingEnd& out);
/// Takes a queued row back for good, with the other waiting pieces of its message.
void cancelQueued(Transaction& tx, OutboxId outbox, MessageId message, const QString& code);

/// delivery_code of AI messages that were complete but were taken back before they left.
inline constexpr QStringView CancelledCode = u"cancelled";

}  // namespace frontdesk::rows
