// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows.h"

namespace frontdesk::rows {

/// Appends durable customer frames with the next dense numbers of the conversation; the message (if any) remembers the
/// newest number. Bodies are sealed.
CustomerFrame appendFrame(Transaction& tx, const Conversation& conversation, MessageId message,
                          const FrameDraft& draft);
/// Only the frame's own row, with a number that the caller has taken: conversation.frame_seq and message.frame_seq are his.
[[nodiscard]] CustomerFrame insertFrame(Transaction& tx, const Conversation& conversation, MessageId message,
                                        const FrameDraft& draft, qint64 seq);
void appendFrames(Transaction& tx, const Conversation& conversation, MessageId message, const QList<FrameDraft>& drafts,
                  QList<CustomerFrame>& out);
/// Frames of the message after `releasedSeq` never left this machine: their bodies become {"type":"noop"}, so that the
/// numbers stay dense. The one exception from "frames never change".
void withdrawFrames(Transaction& tx, const Conversation& conversation, MessageId message, qint64 releasedSeq);
/// The released text of a message: the content of its `text` frames in order.
[[nodiscard]] QString textOfFrames(ReadContext& context, const Conversation& conversation, MessageId message);
[[nodiscard]] QList<CustomerFrame> framesAfter(ReadContext& context, const Conversation& conversation, qint64 after,
                                               int limit);

}  // namespace frontdesk::rows
