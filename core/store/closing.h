// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows.h"

namespace frontdesk::rows {

struct Closing {
    QString reason;  ///< close_reason
    QString actor;   ///< for the audit
    std::optional<StreamingMessage> streaming;
    FrameDraft frame;  ///< `status closed`
};

/// The AI's open effects end, the escalation ends, state = Closed, generation + 1, event row, frame, audit, feed.
[[nodiscard]] OwnershipChanged closeConversation(Transaction& tx, const Conversation& conversation,
                                                 const Closing& closing);
/// The same for a conversation that was idle too long; what waits for a provider leaves when that is back.
[[nodiscard]] OwnershipChanged closeTimedOut(Transaction& tx, const Conversation& conversation,
                                             const FrameDraft& frame);
/// What the AI has said still leaves when its conversation is closed: closing takes back only what belongs to a turn.
void keepLastWords(Transaction& tx, ConversationId conversation);
/// Event row that the customer sees, with its frame and feed number; added to `out`.
void addPublicEvent(Transaction& tx, const Conversation& conversation, EventKind kind, const QString& text,
                    const FrameDraft& frame, OwnershipChanged& out);
/// Conflict for an act on a closed conversation; names the member of staff who closed it.
[[nodiscard]] Error closedError(ReadContext& context, const Conversation& conversation);
/// Conflict "newer_message": the customer has written since `lastSeen` (invalid = do not check).
[[nodiscard]] Result<> nothingNewer(ReadContext& context, ConversationId conversation, MessageId lastSeen);
/// Everything inbound before the newest reply of a person is answered: the AI does not answer it again.
void coverByStaff(Transaction& tx, ConversationId conversation);

}  // namespace frontdesk::rows
