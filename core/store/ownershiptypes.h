// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/frametypes.h"

#include <optional>

namespace frontdesk {

/// The AI message that is being written right now, as the engine has released it.
struct StreamingMessage {
    TurnId turnId;
    MessageId messageId;
    QString releasedText;
    qint64 releasedSeq = 0;  ///< newest frame of it that went to the gateway
    FrameDraft interrupted;  ///< `complete` with interrupted = true; not appended when releasedText is empty
};

struct TakeOver {
    ConversationId conversationId;
    StaffId staffId;
    std::optional<StreamingMessage> streaming;
    FrameDraft joined;  ///< `status human_joined`
    bool force = false;
};

struct HandBack {
    ConversationId conversationId;
    StaffId staffId;
    QString guidance;  ///< internal note for the AI's next turn, may be empty
    FrameDraft frame;  ///< `status handed_back`
};

struct CloseConversation {
    ConversationId conversationId;
    StaffId staffId;  ///< invalid = customer or system
    QString reason;   ///< "resolved", "ended_by_customer", "timed_out", ...
    std::optional<StreamingMessage> streaming;
    FrameDraft frame;  ///< `status closed`
    qint64 generation =
        0;  ///< > 0: only while the AI has it in this generation and everything is answered, else Fenced
    MessageId lastSeen = {};  ///< newest inbound message that the closer had seen; invalid = do not check
};

struct OwnershipChanged {
    ConversationSummary summary;
    QList<Message> messages;  ///< changed or new rows: interrupted message, event row, note
    QList<CustomerFrame> frames;
    QList<MessageId> removed;  ///< empty AI messages that were withdrawn
    qint64 feedSeq = 0;
};

struct StaffReply {
    ConversationId conversationId;
    StaffId staffId;
    QString publicId;
    QString text;
    Micros notBefore = 0;             ///< 0 = at once (undo send holds it back)
    QStringList mediaIds = {};        ///< staged files of this member of staff; the text may be empty then
    MessageId lastSeen;               ///< newest inbound message the writer had seen; invalid = do not check
    QString templateId = {};          ///< provider's content template that is sent; `text` is then what people see
    QStringList templateValues = {};  ///< of {{1}}, {{2}} ...
};

}  // namespace frontdesk
