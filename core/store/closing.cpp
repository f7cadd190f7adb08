// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closing.h"

#include "core/store/draftrows.h"
#include "core/store/escalations.h"
#include "core/store/frames.h"
#include "core/store/messagerows.h"
#include "core/store/staffstore.h"
#include "core/store/storetext.h"
#include "core/store/streaming.h"
#include "core/store/summaries.h"

#include <QCoreApplication>

namespace frontdesk::rows {

void addPublicEvent(Transaction& tx, const Conversation& conversation, EventKind kind, const QString& text,
                    const FrameDraft& frame, OwnershipChanged& out)
{
    Message event = insertEvent(tx, conversation, kind, text, Visibility::Public);
    out.frames << appendFrame(tx, conversation, event.id, frame);
    event.frameSeq = out.frames.last().seq;
    feedMessage(tx, event);
    out.messages << event;
}

OwnershipChanged closeConversation(Transaction& tx, const Conversation& conversation, const Closing& closing)
{
    StreamingEnd end;
    stopAi(tx, conversation, closing.streaming, closing.reason, end);
    OwnershipChanged out{
        .messages = std::move(end.messages), .frames = std::move(end.frames), .removed = std::move(end.removed)};
    overtakeDrafts(tx, conversation.id);
    endEscalation(tx, conversation.id);
    tx.exec(
        u"UPDATE conversation SET state = 3, snoozed_until = 0, close_reason = ?, generation = generation + 1, closed_at = ? "
        u"WHERE id = ?",
        closing.reason, tx.now(), conversation.id);
    addPublicEvent(tx, conversation, EventKind::ConversationClosed, closing.reason, closing.frame, out);
    tx.appendAudit({.actor = closing.actor,
                    .action = QStringLiteral("conversation.close"),
                    .target = conversation.publicId,
                    .details = {{"reason", toStd(closing.reason)}, {"generation", conversation.generation + 1}}});
    out.feedSeq = feedConversation(tx, conversation.id);
    out.summary = summaryOf(tx, conversation.id);
    return out;
}

void keepLastWords(Transaction& tx, ConversationId conversation)
{
    tx.exec(u"UPDATE outbox SET generation = 0 WHERE conversation_id = ? AND state IN (2, 3) AND generation > 0",
            conversation);
}

OwnershipChanged closeTimedOut(Transaction& tx, const Conversation& conversation, const FrameDraft& frame)
{
    // A provider may be away for longer than customers are expected to be.
    if (!streamingMessage(tx, conversation.id))
        keepLastWords(tx, conversation.id);
    return closeConversation(
        tx, conversation, {.reason = QStringLiteral("timed_out"), .actor = QStringLiteral("system"), .frame = frame});
}

Error closedError(ReadContext& context, const Conversation& conversation)
{
    const auto actor = context.one(
        u"SELECT actor FROM audit WHERE target = ? AND action = 'conversation.close' "
        u"ORDER BY seq DESC LIMIT 1",
        [](const Statement& row) { return row.text(0); }, conversation.publicId);
    const bool byStaff = actor && actor->startsWith(u"staff:");
    const QString name = byStaff ? staffName(context, StaffId(actor->mid(6).toLongLong())).value_or(QString())
                                 : QString();
    return conflict(name.isEmpty()
                        ? QCoreApplication::translate("DeskStore", "This conversation is closed.")
                        : QCoreApplication::translate("DeskStore", "%1 has closed this conversation.").arg(name),
                    QStringLiteral("closed"));
}

Result<> nothingNewer(ReadContext& context, ConversationId conversation, MessageId lastSeen)
{
    if (!lastSeen.isValid()
        || context.integer(u"SELECT last_inbound_id FROM conversation WHERE id = ?", conversation).value_or(0)
               <= lastSeen.value)
        return {};
    return conflict(StoreText::tr("The customer has just written again. Read it first."),
                    QStringLiteral("newer_message"));
}

void coverByStaff(Transaction& tx, ConversationId conversation)
{
    const auto reply = tx.integer(u"SELECT max(id) FROM message WHERE conversation_id = ? AND author = 2 AND kind = 0 "
                                  u"AND delivery NOT IN (7, 9)",
                                  conversation);
    const auto covered = tx.integer(u"SELECT max(id) FROM message WHERE conversation_id = ? AND direction = 0 "
                                    u"AND id < ?",
                                    conversation, reply.value_or(0));
    tx.exec(u"UPDATE conversation SET answered_up_to = max(answered_up_to, ?) WHERE id = ?", covered.value_or(0),
            conversation);
}

}  // namespace frontdesk::rows
