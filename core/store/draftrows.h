// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/drafttypes.h"
#include "core/store/rows.h"

/// Needs the alias `d` and staff `s`; the order of readDraft().
#define FRONTDESK_DRAFT_COLUMNS                                                                                        \
    u"d.id, d.public_id, d.conversation_id, d.turn_id, d.generation, d.mode, d.state, d.channel, d.topic, "            \
    u"d.text_sealed, d.details_sealed, d.agreement, d.answers_up_to, d.sent_message_id, s.name, d.created_at, "        \
    u"d.decided_at "

/// The AI's drafts inside other people's transactions. Each keeps conversation.waiting_draft in step.
namespace frontdesk::rows {

[[nodiscard]] DraftRow readDraft(ReadContext& context, const Statement& row);
/// What waits is of no use any more: the AI answers itself, hand-back, close.
void overtakeDrafts(Transaction& tx, ConversationId conversation);
/// A person answered (staff; an invalid id = from elsewhere): what waited is compared with it and settled.
void settleDrafts(Transaction& tx, ConversationId conversation, const QString& sent, StaffId staff, MessageId message);
/// The reply is taken back: an approved draft waits again, and with it the customer. Call before the message goes.
void undoDraft(Transaction& tx, const Message& reply);
/// All of a conversation, oldest first.
[[nodiscard]] QList<DraftRow> draftsOf(ReadContext& context, ConversationId conversation);
/// DraftStore::approve().
[[nodiscard]] Result<MessageSaved> approveDraft(Transaction& tx, const DraftRow& draft, const ApproveDraft& approval,
                                                const PieceLimits& limits);
[[nodiscard]] Error draftGone();
/// Somebody was faster; says what became of it.
[[nodiscard]] Error draftMovedOn(const DraftRow& draft);
/// Reasons of an escalation that end when the draft is sent.
inline constexpr QStringView DraftReason = u"draft_waits";
inline constexpr QStringView DraftToldReason = u"draft_told";

}  // namespace frontdesk::rows
