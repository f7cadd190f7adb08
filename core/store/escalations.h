// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows.h"

namespace frontdesk::rows {

struct EscalationRaised {
    bool isNew = false;                  ///< made now, or waiting again after its owner was gone
    std::optional<Message> event;        ///< EscalationRaised row, only when newly waiting; public (its text is
                                         ///< the ticket) together with a frame, else internal (the reasons)
    std::optional<CustomerFrame> frame;  ///< only when newly made
};

/// Raises an escalation or joins the active one (reasons united, priority the higher, deadline the earlier).
/// An accepted one (its owner is gone) waits again.
[[nodiscard]] EscalationRaised raiseEscalation(Transaction& tx, const Conversation& conversation,
                                               const EscalationDraft& draft);
void acceptEscalation(Transaction& tx, ConversationId conversation, StaffId staff);
/// Accepts for a reply that may still be taken back: undoAccept() of its row makes the conversation wait again.
void acceptByReply(Transaction& tx, ConversationId conversation, StaffId staff, OutboxId reply);
/// The reply in this row is taken back. Another one that is still on its way keeps the escalation accepted.
void undoAccept(Transaction& tx, ConversationId conversation, OutboxId reply);
void endEscalation(Transaction& tx, ConversationId conversation);

}  // namespace frontdesk::rows
