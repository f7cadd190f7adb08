// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closing.h"
#include "core/store/conversationstore.h"
#include "core/store/database.h"
#include "core/store/draftrows.h"
#include "core/store/escalations.h"
#include "core/store/frames.h"
#include "core/store/mediastore.h"
#include "core/store/messagerows.h"
#include "core/store/optoutstore.h"
#include "core/store/outboxpieces.h"
#include "core/store/storetext.h"
#include "core/store/streaming.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

using namespace rows;

/// A repeat of a public id returns the first row; the same id for something else is refused.
Result<std::optional<MessageSaved>> repeated(Transaction& tx, const StaffReply& reply, MessageKind kind)
{
    const auto first = tx.one(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.public_id = ?",
        [&tx](const Statement& row) { return readMessage(tx, row); }, reply.publicId);
    if (!first)
        return std::optional<MessageSaved>();
    if (first->conversationId != reply.conversationId || first->kind != kind || first->staffId != reply.staffId)
        return conflict(StoreText::tr("This message id is taken."), QStringLiteral("public_id"));
    MessageSaved saved{.message = *first, .summary = summaryOf(tx, reply.conversationId), .duplicate = true};
    saved.outboxId = OutboxId(
        tx.integer(u"SELECT id FROM outbox WHERE message_id = ? ORDER BY id LIMIT 1", first->id).value_or(0));
    return std::optional(saved);
}

Result<> mayReply(Transaction& tx, const Conversation& conversation, const StaffReply& reply)
{
    if (conversation.state == ConversationState::Closed)
        return closedError(tx, conversation);
    if (conversation.handler != Handler::Human)
        return conflict(StoreText::tr("The AI has this conversation. Take it over first."), QStringLiteral("ai_owned"));
    if (conversation.assigneeId != reply.staffId)
        return conflict(StoreText::tr("%1 has this conversation.")
                            .arg(staffName(tx, conversation.assigneeId).value_or(StoreText::tr("A colleague"))),
                        QStringLiteral("human_owned"));
    if (hasOptedOut(tx, conversation.identityId))
        return optedOutError();
    const auto newest = tx.integer(u"SELECT max(id) FROM message WHERE conversation_id = ? AND direction = 0",
                                   conversation.id);
    if (reply.lastSeen.isValid() && newest.value_or(0) > reply.lastSeen.value)
        return conflict(StoreText::tr("The customer has written again. Read it before you send."),
                        QStringLiteral("newer_message"));
    return {};
}

NewMessage staffRow(const StaffReply& reply, const QString& name, MessageKind kind)
{
    NewMessage row;
    row.message = {.publicId = reply.publicId,
                   .conversationId = reply.conversationId,
                   .kind = kind,
                   .direction = Direction::Outbound,
                   .author = Author::Staff,
                   .staffId = reply.staffId,
                   .authorName = name,
                   .visibility = kind == MessageKind::Note ? Visibility::Internal : Visibility::Public,
                   .delivery = kind == MessageKind::Note ? Delivery::None : Delivery::Queued,
                   .parts = {}};
    if (!reply.text.trimmed().isEmpty())
        row.message.parts << TextPart{reply.text};
    for (const QString& media : reply.mediaIds)
        row.message.parts << FilePart{.mediaId = media, .mimeType = {}, .name = {}};
    return row;
}

/// Common to replies and notes: the checks, the row, its tokens.
struct Written {
    Conversation conversation;
    MessageSaved saved;
};

Result<Written> write(Transaction& tx, const StaffReply& reply, MessageKind kind)
{
    if (reply.publicId.isEmpty() || (reply.text.trimmed().isEmpty() && reply.mediaIds.isEmpty()))
        return invalid(StoreText::tr("There is nothing to send."));
    const Result<std::optional<MessageSaved>> first = repeated(tx, reply, kind);
    if (!first)
        return first.error();
    if (*first)
        return Written{(*first)->summary.conversation, **first};
    const auto conversation = loadConversation(tx, reply.conversationId);
    const auto name = staffName(tx, reply.staffId);
    if (!conversation || !name)
        return notFound(StoreText::tr("This conversation or member of staff does not exist."));
    if (kind == MessageKind::Text)
        if (const Result<> allowed = mayReply(tx, *conversation, reply); !allowed)
            return allowed.error();
    NewMessage row = staffRow(reply, *name, kind);
    const Result<> files = resolveMedia(tx, row.message.parts,
                                        {.conversation = conversation->id, .staff = reply.staffId, .session = {}});
    if (!files)
        return files.error();
    insertMessage(tx, row);
    attachMedia(tx, row.message);
    indexMessage(tx, row.message);
    return Written{*conversation, {.message = row.message}};
}

Result<MessageSaved> runReply(Transaction& tx, const StaffReply& reply, const PieceLimits& limits)
{
    Result<Written> written = write(tx, reply, MessageKind::Text);
    if (!written || written->saved.duplicate)
        return written ? Result<MessageSaved>(written->saved) : Result<MessageSaved>(written.error());
    const Conversation& c = written->conversation;
    MessageSaved saved = written->saved;
    saved.outboxId = queueMessage(
        tx, {.conversation = c,
             .message = saved.message,
             .notBefore = reply.notBefore,
             .maxPieceChars = limits.value(c.channelId),
             .payload = {.templateId = reply.templateId, .templateValues = reply.templateValues}});
    noteLastText(tx, c, saved.message);
    settleDrafts(tx, c.id, saved.message.text(), reply.staffId, saved.message.id);
    // Its owner is back, or answered while it waited for a colleague: nobody waits any more.
    if (const auto active = activeEscalation(tx, c.id); active && active->state == EscalationState::Waiting)
        acceptByReply(tx, c.id, reply.staffId, saved.outboxId);
    feedMessage(tx, saved.message);
    saved.feedSeq = feedConversation(tx, c.id);
    saved.summary = summaryOf(tx, c.id);
    return saved;
}

Result<MessageSaved> runNote(Transaction& tx, const StaffReply& note)
{
    Result<Written> written = write(tx, note, MessageKind::Note);
    if (!written)
        return written.error();
    MessageSaved saved = written->saved;
    if (!saved.duplicate) {
        saved.feedSeq = feedMessage(tx, saved.message);
        saved.summary = summaryOf(tx, note.conversationId);
    }
    return saved;
}

struct ClaimedRow {
    ConversationId conversation;
    MessageId message;
    qint64 generation = 0;
};

Result<TurnCommitted> runRelease(Transaction& tx, OutboxId outbox, const FrameDraft& frame)
{
    const auto row = tx.one(
        u"SELECT conversation_id, message_id, generation FROM outbox WHERE id = ? AND state = 3 "
        u"AND framed = 1",
        [](const Statement& r) {
            return ClaimedRow{r.id<ConversationId>(0), r.id<MessageId>(1), r.integer(2)};
        },
        outbox);
    if (!row)
        return conflict(StoreText::tr("This message is not waiting to be sent any more."), QStringLiteral("moved_on"));
    const auto conversation = loadConversation(tx, row->conversation);
    auto message = loadMessage(tx, row->message);
    if (!conversation || !message)
        return notFound(StoreText::tr("This message does not exist."));
    if (message->delivery == Delivery::Streaming)  // a turn's row: its text goes out by appendSentence
        return conflict(StoreText::tr("This message is still being written."), QStringLiteral("streaming"));
    if (row->generation > 0)
        if (const auto fence = fencedConversation(tx, conversation->id, row->generation); !fence)
            return fence.error();

    TurnCommitted out;
    tx.exec(u"UPDATE outbox SET state = 4, code = '', updated_at = ? WHERE id = ?", tx.now(), outbox);
    setDelivery(tx, message->id, Delivery::Sent);
    out.frames << appendFrame(tx, *conversation, message->id, frame);
    message->delivery = Delivery::Sent;
    message->deliveryCode.clear();
    message->frameSeq = out.frames.last().seq;
    if (row->generation == 0)
        coverByStaff(tx, conversation->id);
    touch(tx, conversation->id);
    feedMessage(tx, *message);
    out.feedSeq = feedConversation(tx, conversation->id);
    out.message = *message;
    out.summary = summaryOf(tx, conversation->id);
    return out;
}

Result<TurnCommitted> runRaise(Transaction& tx, ConversationId id, const EscalationDraft& draft)
{
    const auto conversation = loadConversation(tx, id);
    if (!conversation)
        return notFound(StoreText::tr("This conversation does not exist."));
    if (conversation->state == ConversationState::Closed)
        return conflict(StoreText::tr("This conversation is closed."), QStringLiteral("closed"));
    EscalationRaised raised = raiseEscalation(tx, *conversation, draft);
    TurnCommitted out{.escalationIsNew = raised.isNew};
    if (raised.event)
        out.events << *raised.event;
    if (raised.frame)
        out.frames << *raised.frame;
    out.feedSeq = feedConversation(tx, id);
    out.summary = summaryOf(tx, id);
    return out;
}

}  // namespace

QFuture<Result<MessageSaved>> ConversationStore::addStaffReply(StaffReply reply)
{
    return m_database.write<MessageSaved>(
        [reply = std::move(reply), limits = m_pieceLimits](Transaction& tx) { return runReply(tx, reply, limits); });
}

QFuture<Result<MessageSaved>> ConversationStore::addNote(StaffReply note)
{
    return m_database.write<MessageSaved>([note = std::move(note)](Transaction& tx) { return runNote(tx, note); });
}

QFuture<Result<TurnCommitted>> ConversationStore::releaseFramed(OutboxId outbox, FrameDraft frame)
{
    return m_database.write<TurnCommitted>(
        [outbox, frame = std::move(frame)](Transaction& tx) { return runRelease(tx, outbox, frame); });
}

QFuture<Result<TurnCommitted>> ConversationStore::raiseEscalation(ConversationId conversation, EscalationDraft draft)
{
    return m_database.write<TurnCommitted>(
        [conversation, draft = std::move(draft)](Transaction& tx) { return runRaise(tx, conversation, draft); },
        Database::Run::Often);
}

}  // namespace frontdesk
