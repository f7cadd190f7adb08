// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closing.h"
#include "core/store/draftrows.h"
#include "core/store/escalations.h"
#include "core/store/messagerows.h"
#include "core/store/optoutstore.h"
#include "core/store/outboxpieces.h"
#include "core/store/staffstore.h"
#include "core/store/storetext.h"
#include "core/store/streaming.h"
#include "core/store/summaries.h"

namespace frontdesk::rows {
namespace {

/// The same approval again (a second click, an answer that was lost): what was sent then.
std::optional<MessageSaved> sentBefore(Transaction& tx, const DraftRow& draft, const ApproveDraft& approval)
{
    if (!draft.sentMessageId.isValid())
        return std::nullopt;
    const auto first = loadMessage(tx, draft.sentMessageId);
    if (!first || first->publicId != approval.messagePublicId)
        return std::nullopt;
    MessageSaved saved{.message = *first, .summary = summaryOf(tx, draft.conversationId), .duplicate = true};
    saved.outboxId = OutboxId(
        tx.integer(u"SELECT id FROM outbox WHERE message_id = ? ORDER BY id LIMIT 1", first->id).value_or(0));
    return saved;
}

Result<Conversation> mayApprove(Transaction& tx, const DraftRow& draft)
{
    const auto conversation = loadConversation(tx, draft.conversationId);
    if (!conversation)
        return notFound(StoreText::tr("This conversation does not exist."));
    if (conversation->state == ConversationState::Closed)
        return closedError(tx, *conversation);
    if (conversation->handler != Handler::Ai)
        return conflict(StoreText::tr("%1 has this conversation.")
                            .arg(staffName(tx, conversation->assigneeId).value_or(StoreText::tr("A colleague"))),
                        QStringLiteral("human_owned"));
    if (draft.mode != TurnMode::Draft || draft.state != DraftState::Waiting
        || conversation->generation != draft.generation || streamingMessage(tx, conversation->id))
        return draftMovedOn(draft);
    if (hasOptedOut(tx, conversation->identityId))
        return optedOutError();
    const auto newest = tx.integer(u"SELECT max(id) FROM message WHERE conversation_id = ? AND direction = 0",
                                   conversation->id);
    if (newest.value_or(0) > draft.answersUpTo.value)
        return conflict(StoreText::tr("The customer has written again. Read it before you send."),
                        QStringLiteral("newer_message"));
    return *conversation;
}

NewMessage replyRow(const DraftRow& draft, const ApproveDraft& approval, const QString& name)
{
    NewMessage row;
    row.message = {.publicId = approval.messagePublicId,
                   .conversationId = draft.conversationId,
                   .direction = Direction::Outbound,
                   .author = Author::Staff,
                   .staffId = approval.staffId,
                   .authorName = name,
                   .delivery = Delivery::Queued,
                   .parts = {TextPart{draft.text}},
                   .citations = draft.citations};
    row.turnId = draft.turnId;  // what staff see as "AI draft, approved by ..."
    return row;
}

/// Somebody was asked for because of the draft only: nobody waits any more.
void endDraftEscalation(Transaction& tx, ConversationId conversation)
{
    const auto active = activeEscalation(tx, conversation);
    const auto drafts = [](const QString& reason) { return reason == DraftReason || reason == DraftToldReason; };
    if (!active || !std::all_of(active->reasons.begin(), active->reasons.end(), drafts))
        return;
    endEscalation(tx, conversation);
    tx.feed(u"escalation", conversation, active->id.value);
}

void noteApproval(Transaction& tx, const DraftRow& draft, const ApproveDraft& approval, const Message& message)
{
    tx.exec(u"UPDATE ai_draft SET state = 1, agreement = 1.0, sent_message_id = ?, decided_by = ?, decided_at = ? "
            u"WHERE id = ?",
            message.id, approval.staffId, tx.now(), draft.id);
    tx.exec(u"UPDATE conversation SET waiting_draft = 0, answered_up_to = max(answered_up_to, ?) WHERE id = ?",
            draft.answersUpTo, draft.conversationId);
    tx.appendAudit({.actor = QString(u"staff:" % QString::number(approval.staffId.value)),
                    .action = QStringLiteral("draft.approve"),
                    .target = message.publicId,
                    .details = {{"topic", toStd(draft.topic)}, {"channel", toStd(draft.channel)}}});
}

}  // namespace

Error draftGone() { return notFound(StoreText::tr("This draft is not there any more.")); }

Error draftMovedOn(const DraftRow& draft)
{
    const bool sent = draft.state == DraftState::Sent || draft.state == DraftState::SentChanged;
    const QString who = draft.decidedBy.isEmpty() ? StoreText::tr("A colleague") : draft.decidedBy;
    QString text = StoreText::tr("The conversation has moved on; this draft does not fit any more.");
    if (sent)
        text = StoreText::tr("%1 has sent this draft already.").arg(who);
    else if (draft.state == DraftState::Discarded)
        text = StoreText::tr("%1 has discarded this draft.").arg(who);
    return conflict(text, QStringLiteral("moved_on"));
}

Result<MessageSaved> approveDraft(Transaction& tx, const DraftRow& draft, const ApproveDraft& approval,
                                  const PieceLimits& limits)
{
    if (const auto first = sentBefore(tx, draft, approval))
        return *first;
    const Result<Conversation> conversation = mayApprove(tx, draft);
    if (!conversation)
        return conversation.error();
    const auto name = staffName(tx, approval.staffId);
    if (!name || approval.messagePublicId.isEmpty() || draft.text.isEmpty())
        return notFound(StoreText::tr("This draft is not there any more."));
    NewMessage row = replyRow(draft, approval, *name);
    insertMessage(tx, row);
    indexMessage(tx, row.message);
    MessageSaved saved{.message = row.message};
    // Generation 0: from here on it is a person's reply, which no takeover takes back.
    saved.outboxId = queueMessage(tx, {.conversation = *conversation,
                                       .message = row.message,
                                       .notBefore = approval.notBefore,
                                       .maxPieceChars = limits.value(conversation->channelId)});
    noteLastText(tx, *conversation, row.message);
    noteApproval(tx, draft, approval, row.message);
    endDraftEscalation(tx, conversation->id);
    feedMessage(tx, saved.message);
    saved.feedSeq = feedConversation(tx, conversation->id);
    saved.summary = summaryOf(tx, conversation->id);
    return saved;
}

}  // namespace frontdesk::rows
