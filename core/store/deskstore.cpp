// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskstore.h"

#include "core/store/database.h"
#include "core/store/draftrows.h"
#include "core/store/escalations.h"
#include "core/store/messagerows.h"
#include "core/store/outboxpieces.h"
#include "core/store/summaries.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

using namespace rows;

struct Held {
    OutboxId outbox;
    MessageId message;
};

/// After a reply is gone: what the newest remaining answer covers is answered, no more.
void coverAgain(Transaction& tx, ConversationId conversation)
{
    const auto answer = tx.integer(u"SELECT max(id) FROM message WHERE conversation_id = ? AND direction = 1 "
                                   u"AND kind = 0 AND visibility = 'public' AND delivery NOT IN (1, 7, 9)",
                                   conversation);
    const auto covered = tx.integer(
        u"SELECT max(id) FROM message WHERE conversation_id = ? AND direction = 0 AND id < ?", conversation,
        answer.value_or(0));
    tx.exec(u"UPDATE conversation SET answered_up_to = min(answered_up_to, ?) WHERE id = ?", covered.value_or(0),
            conversation);
}

void recomputeRow(Transaction& tx, const Conversation& conversation)
{
    refreshLastText(tx, conversation);
    const auto newest = tx.integer(u"SELECT max(created_at) FROM message WHERE conversation_id = ? "
                                   u"AND visibility = 'public'",
                                   conversation.id);
    tx.exec(u"UPDATE conversation SET last_message_at = ? WHERE id = ?", newest.value_or(conversation.createdAt),
            conversation.id);
    if (conversation.handler == Handler::Ai)
        coverAgain(tx, conversation.id);
}

Result<ReplyUndone> runUndo(Transaction& tx, ConversationId id, StaffId staff, const QString& publicId)
{
    const auto message = tx.one(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.public_id = ? "
        u"AND m.conversation_id = ? AND m.staff_id = ? AND m.kind = 0",
        [&tx](const Statement& row) { return readMessage(tx, row); }, publicId, id, staff);
    const auto conversation = loadConversation(tx, id);
    if (!message || !conversation)
        return notFound(QCoreApplication::translate("DeskStore", "This reply is not there any more."));
    const auto held = tx.one(
        u"SELECT id, message_id FROM outbox WHERE message_id = ? AND state = 2 ORDER BY id LIMIT 1",
        [](const Statement& row) {
            return Held{row.id<OutboxId>(0), row.id<MessageId>(1)};
        },
        message->id);
    if (!held || !allQueued(tx, message->id))
        return conflict(
            QCoreApplication::translate("DeskStore", "The reply has left already and cannot be taken back."),
            QStringLiteral("moved_on"));
    ReplyUndone undone{.text = message->text(), .messageId = message->id};
    // The writer gets the files back as well: they are staged again.
    tx.exec(u"UPDATE media SET message_id = NULL, created_at = ? WHERE message_id = ?", tx.now(), message->id);
    undoAccept(tx, id, held->outbox);
    undoDraft(tx, *message);
    removeMessage(tx, *message, true);
    feedMessage(tx, *message);
    recomputeRow(tx, *conversation);
    undone.feedSeq = feedConversation(tx, id);
    undone.summary = summaryOf(tx, id);
    return undone;
}

Error aiOnly(Transaction& tx, const Conversation& conversation)
{
    if (conversation.state == ConversationState::Closed)
        return conflict(QCoreApplication::translate("DeskStore", "This conversation is closed."),
                        QStringLiteral("closed"));
    const QString name = staffName(tx, conversation.assigneeId).value_or(QString());
    return conflict(
        name.isEmpty()
            ? QCoreApplication::translate("DeskStore", "A colleague has this conversation; the AI does not answer.")
            : QCoreApplication::translate("DeskStore", "%1 has this conversation; the AI does not answer.").arg(name),
        QStringLiteral("human_owned"));
}

Result<MessageSaved> runGuide(Transaction& tx, const StaffReply& note)
{
    const auto first = tx.one(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.public_id = ?",
        [&tx](const Statement& row) { return readMessage(tx, row); }, note.publicId);
    if (first && (first->conversationId != note.conversationId || first->staffId != note.staffId))
        return conflict(QCoreApplication::translate("DeskStore", "This message id is taken."),
                        QStringLiteral("public_id"));
    if (first)
        return MessageSaved{.message = *first, .summary = summaryOf(tx, note.conversationId), .duplicate = true};
    const auto conversation = loadConversation(tx, note.conversationId);
    const auto name = staffName(tx, note.staffId);
    if (!conversation || !name)
        return notFound(QCoreApplication::translate("DeskStore", "This conversation does not exist any more."));
    if (conversation->handler != Handler::Ai || conversation->state == ConversationState::Closed)
        return aiOnly(tx, *conversation);
    NewMessage row;
    row.message = {.publicId = note.publicId,
                   .conversationId = note.conversationId,
                   .kind = MessageKind::Note,
                   .direction = Direction::Outbound,
                   .author = Author::Staff,
                   .staffId = note.staffId,
                   .authorName = *name,
                   .visibility = Visibility::Internal,
                   .parts = {TextPart{note.text}},
                   .event = EventKind::HandedBack};
    insertMessage(tx, row);
    indexMessage(tx, row.message);
    MessageSaved saved{.message = row.message};
    saved.feedSeq = feedMessage(tx, row.message);
    saved.summary = summaryOf(tx, note.conversationId);
    return saved;
}

CannedRow readCanned(const Statement& row) { return {row.text(0), row.text(1), row.text(2), row.text(3)}; }

Result<CannedRow> runSaveCanned(Transaction& tx, CannedRow reply)
{
    const auto other = tx.one(
        u"SELECT title FROM canned_reply WHERE shortcut = ? AND public_id <> ?",
        [](const Statement& row) { return row.text(0); }, reply.shortcut, reply.publicId);
    if (other)
        return invalid(QCoreApplication::translate("DeskStore", "\"/%1\" is taken by \"%2\". Choose another shortcut.")
                           .arg(reply.shortcut, *other));
    if (reply.publicId.isEmpty()) {
        reply.publicId = newPublicId();
        tx.exec(u"INSERT INTO canned_reply (public_id, shortcut, title, text, created_at, updated_at) "
                u"VALUES (?, ?, ?, ?, ?, ?)",
                reply.publicId, reply.shortcut, reply.title, reply.text, tx.now(), tx.now());
    } else if (tx.exec(u"UPDATE canned_reply SET shortcut = ?, title = ?, text = ?, sample = 0, updated_at = ? "
                       u"WHERE public_id = ?",
                       reply.shortcut, reply.title, reply.text, tx.now(), reply.publicId)
               == 0) {
        return notFound(QCoreApplication::translate("DeskStore", "This saved reply was removed by somebody else."));
    }
    tx.feed(u"canned_reply", {}, 0);
    return reply;
}

Result<int> runInstall(Transaction& tx, const QList<CannedRow>& replies)
{
    // Once: who removed them all does not want them back.
    if (tx.integer(u"SELECT 1 FROM canned_reply LIMIT 1")
        || tx.integer(u"SELECT 1 FROM change_feed WHERE kind = 'canned_reply' LIMIT 1"))
        return 0;
    for (const CannedRow& reply : replies)
        tx.exec(u"INSERT INTO canned_reply (public_id, shortcut, title, text, sample, created_at, updated_at) "
                u"VALUES (?, ?, ?, ?, 1, ?, ?)",
                newPublicId(), reply.shortcut, reply.title, reply.text, tx.now(), tx.now());
    tx.feed(u"canned_reply", {}, 0);
    return int(replies.size());
}

}  // namespace

QFuture<Result<ReplyUndone>> DeskStore::undoReply(ConversationId conversation, StaffId staff, QString publicId)
{
    return m_database.write<ReplyUndone>([conversation, staff, publicId = std::move(publicId)](Transaction& tx) {
        return runUndo(tx, conversation, staff, publicId);
    });
}

QFuture<Result<int>> DeskStore::releaseHeld(ConversationId conversation, StaffId staff)
{
    return m_database.write<int>([conversation, staff](Transaction& tx) -> Result<int> {
        return int(tx.exec(u"UPDATE outbox SET not_before = 0, updated_at = ? WHERE conversation_id = ? AND state = 2 "
                           u"AND generation = 0 AND not_before > ? "
                           u"AND message_id IN (SELECT id FROM message WHERE conversation_id = ? AND staff_id = ?)",
                           tx.now(), conversation, tx.now(), conversation, staff));
    });
}

QFuture<Result<MessageSaved>> DeskStore::guide(StaffReply note)
{
    return m_database.write<MessageSaved>([note = std::move(note)](Transaction& tx) { return runGuide(tx, note); });
}

QFuture<Result<QList<CannedRow>>> DeskStore::cannedReplies()
{
    return m_database.read<QList<CannedRow>>(ReadLane::Gui, [](ReadContext& context) -> Result<QList<CannedRow>> {
        return context.all(u"SELECT public_id, shortcut, title, text FROM canned_reply ORDER BY shortcut", readCanned);
    });
}

QFuture<Result<CannedRow>> DeskStore::saveCanned(CannedRow reply)
{
    return m_database.write<CannedRow>(
        [reply = std::move(reply)](Transaction& tx) { return runSaveCanned(tx, reply); });
}

QFuture<Result<>> DeskStore::removeCanned(QString publicId)
{
    return m_database.write<void>([publicId = std::move(publicId)](Transaction& tx) -> Result<> {
        if (tx.exec(u"DELETE FROM canned_reply WHERE public_id = ?", publicId) == 0)
            return notFound(QCoreApplication::translate("DeskStore", "This saved reply is gone already."));
        tx.feed(u"canned_reply", {}, 0);
        return {};
    });
}

QFuture<Result<int>> DeskStore::installSampleCanned(QList<CannedRow> replies)
{
    return m_database.write<int>([replies = std::move(replies)](Transaction& tx) { return runInstall(tx, replies); });
}

}  // namespace frontdesk
