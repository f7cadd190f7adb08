// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows.h"

/// A row of the inbox: conversation c, contact k, assignee s, active escalation e. Append WHERE/ORDER/LIMIT.
#define FRONTDESK_SUMMARY_SELECT                                                                                                                                                                                                                                                        \
    u"SELECT " FRONTDESK_CONVERSATION_COLUMNS u", c.last_text_sealed, c.last_author, c.last_confidence, c.unread, k.public_id, k.name_sealed, s.name, " FRONTDESK_ESCALATION_COLUMNS u", c.waiting_draft, c.last_inbound_id FROM conversation c JOIN contact k ON k.id = c.contact_id " \
    u"LEFT JOIN staff s ON s.id = c.assignee_id LEFT JOIN escalation e ON e.id = c.escalation_id AND e.state <> 2 "

namespace frontdesk::rows {

[[nodiscard]] ConversationSummary readSummary(ReadContext& context, const Statement& row);
/// As it stands inside this transaction; an empty one when the conversation is gone.
[[nodiscard]] ConversationSummary summaryOf(ReadContext& context, ConversationId id);

/// The same after `newest` became the last text of `conversation`, which is up to date: reads only what is not known.
[[nodiscard]] ConversationSummary summaryAfter(ReadContext& context, const Conversation& conversation,
                                               const Message& newest);

/// Newest public text of the list row, shortened to 200 characters; also sets last_message_at (never backwards).
void noteLastText(Transaction& tx, const Conversation& conversation, const Message& message);
/// What noteLastText() would store, for a caller that writes the row himself.
[[nodiscard]] QByteArray sealedListText(Transaction& tx, const Conversation& conversation, const Message& message);
/// Reads the newest public text again, after a row was removed or changed.
void refreshLastText(Transaction& tx, const Conversation& conversation);
/// Something happened now: moves last_message_at (the idle timer) without a text.
void touch(Transaction& tx, ConversationId id);

/// Feed rows; the value is the newest number taken.
qint64 feedMessage(Transaction& tx, const Message& message);
qint64 feedConversation(Transaction& tx, ConversationId id);
/// Both in this order, as one statement each for the numbers and the rows.
qint64 feedMessageAndConversation(Transaction& tx, const Message& message);

}  // namespace frontdesk::rows
