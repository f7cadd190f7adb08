// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"
#include "core/store/transaction.h"

/// Rows <-> model structs, with sealing. Column lists are macros, so that each statement stays one constant text.
/// FRONTDESK_MESSAGE_COLUMNS needs the alias `m`, FRONTDESK_CONVERSATION_COLUMNS the alias `c`.
#define FRONTDESK_MESSAGE_COLUMNS                                                                                      \
    u"m.id, m.public_id, m.conversation_id, m.kind, m.direction, m.author, m.staff_id, m.author_name, m.visibility, "  \
    u"m.delivery, m.delivery_code, m.parts_sealed, m.citations_sealed, m.confidence, m.skill_call_sealed, m.event, "   \
    u"m.event_text_sealed, m.frame_seq, m.created_at, m.turn_id "
#define FRONTDESK_CONVERSATION_COLUMNS                                                                                 \
    u"c.id, c.public_id, c.channel, c.account, c.contact_id, c.identity_id, c.state, c.close_reason, c.handler, "      \
    u"c.generation, c.assignee_id, c.priority, c.previous_id, c.sample, c.created_at, c.last_message_at, "             \
    u"c.last_inbound_at, c.frame_seq, c.rating, c.snoozed_until, c.silence "

/// Needs the alias `e`; the order of readEscalation().
#define FRONTDESK_ESCALATION_COLUMNS                                                                                   \
    u"e.id, e.public_id, e.conversation_id, e.state, e.reasons, e.category, e.summary_sealed, e.priority, "            \
    u"e.raised_at, e.due_at, e.accepted_by, e.ended_at, e.evidence_sealed, e.score, e.wanted_staff, e.note_sealed "

namespace frontdesk::rows {

/// The channel whose messages leave as customer frames (outbox rows "framed"), not through an adapter.
[[nodiscard]] bool isFramed(QStringView channel);

[[nodiscard]] Message readMessage(ReadContext& context, const Statement& row);
[[nodiscard]] Conversation readConversation(const Statement& row);
/// `at` = column of escalation.id; the order is that of FRONTDESK_ESCALATION_COLUMNS.
[[nodiscard]] Escalation readEscalation(ReadContext& context, const Statement& row, int at);

[[nodiscard]] std::optional<Message> loadMessage(ReadContext& context, MessageId id);
[[nodiscard]] std::optional<Conversation> loadConversation(ReadContext& context, ConversationId id);
[[nodiscard]] std::optional<Escalation> activeEscalation(ReadContext& context, ConversationId id);
[[nodiscard]] std::optional<QString> staffName(ReadContext& context, StaffId id);
/// The conversation while an AI effect of `generation` may still happen; else Fenced (NotFound when it is gone).
[[nodiscard]] Result<Conversation> fencedConversation(ReadContext& context, ConversationId id, qint64 generation);

[[nodiscard]] QByteArray sealParts(ReadContext& context, const QList<MessagePart>& parts, const QString& publicId);
[[nodiscard]] QByteArray sealCitations(ReadContext& context, const QList<Citation>& citations, const QString& publicId);
[[nodiscard]] QByteArray sealSkillCall(ReadContext& context, const SkillCallRecord& call, bool intended,
                                       const QString& publicId);

[[nodiscard]] QByteArray sealEvidence(ReadContext& context, const QList<EscalationSignal>& evidence,
                                      const QString& publicId);
[[nodiscard]] QString reasonsText(const QStringList& reasons);
[[nodiscard]] QStringList reasonsFromText(const QString& json);

[[nodiscard]] Error conflict(QString userText, QString detail = {});
[[nodiscard]] Error fenced();
[[nodiscard]] Error notFound(QString userText);
[[nodiscard]] Error invalid(QString userText);

}  // namespace frontdesk::rows
