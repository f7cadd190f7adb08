// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closing.h"
#include "core/store/conversationstore.h"
#include "core/store/database.h"
#include "core/store/draftrows.h"
#include "core/store/escalations.h"
#include "core/store/messagerows.h"
#include "core/store/servedrows.h"
#include "core/store/skillrunstore.h"
#include "core/store/staffstore.h"
#include "core/store/storetext.h"
#include "core/store/streaming.h"
#include "core/store/summaries.h"
#include "core/store/threadstore.h"

namespace frontdesk {
namespace {

using namespace rows;

QString staffActor(StaffId staff) { return QString(u"staff:" + QString::number(staff.value)); }

Error ownedBy(Transaction& tx, const Conversation& conversation)
{
    const QString name = staffName(tx, conversation.assigneeId).value_or(QString());
    return conflict(name.isEmpty() ? StoreText::tr("A colleague has this conversation.")
                                   : StoreText::tr("%1 has this conversation.").arg(name),
                    QStringLiteral("human_owned"));
}

void audit(Transaction& tx, StaffId staff, const QString& action, const Conversation& conversation)
{
    tx.appendAudit({.actor = staffActor(staff),
                    .action = action,
                    .target = conversation.publicId,
                    .details = {{"generation", conversation.generation + 1}}});
}

void seize(Transaction& tx, ConversationId conversation, StaffId staff)
{
    tx.exec(
        u"UPDATE conversation SET state = 0, snoozed_until = 0, handler = 1, generation = generation + 1, assignee_id = ?, "
        u"silence = CASE silence WHEN 'at_capacity' THEN '' ELSE silence END WHERE id = ?",
        staff, conversation);
    acceptEscalation(tx, conversation, staff);
    // Who takes a conversation is there, whatever the console's last sign of life.
    tx.exec(u"UPDATE staff SET heartbeat_at = max(heartbeat_at, ?) WHERE id = ?", tx.now(), staff);
    touch(tx, conversation);
}

Result<OwnershipChanged> runTakeOver(Transaction& tx, const TakeOver& takeover)
{
    const auto conversation = loadConversation(tx, takeover.conversationId);
    if (!conversation)
        return notFound(StoreText::tr("This conversation does not exist."));
    if (conversation->state == ConversationState::Closed)
        return closedError(tx, *conversation);
    // Its owner is gone or passed it on: whoever comes first has it.
    const auto active = activeEscalation(tx, conversation->id);
    const bool waits = active && active->state == EscalationState::Waiting;
    if (conversation->handler == Handler::Human && !takeover.force && !waits)
        return ownedBy(tx, *conversation);
    const auto name = staffName(tx, takeover.staffId);
    if (!name)
        return notFound(StoreText::tr("This member of staff does not exist."));

    StreamingEnd end;
    stopAi(tx, *conversation, takeover.streaming, QStringLiteral("take_over"), end);
    OwnershipChanged out{
        .messages = std::move(end.messages), .frames = std::move(end.frames), .removed = std::move(end.removed)};
    seize(tx, conversation->id, takeover.staffId);
    addPublicEvent(tx, *conversation, EventKind::HumanJoined, *name, takeover.joined, out);
    audit(tx, takeover.staffId, QStringLiteral("conversation.take_over"), *conversation);
    tx.feed(u"escalation", conversation->id, conversation->id.value);
    out.feedSeq = feedConversation(tx, conversation->id);
    out.summary = summaryOf(tx, conversation->id);
    return out;
}

/// For the AI's next turn; staff see it in the transcript, customers never.
void addGuidance(Transaction& tx, const Conversation& conversation, const HandBack& handBack, const QString& name,
                 OwnershipChanged& out)
{
    if (handBack.guidance.trimmed().isEmpty())
        return;
    NewMessage note;
    note.message = {.publicId = newPublicId(),
                    .conversationId = conversation.id,
                    .kind = MessageKind::Note,
                    .direction = Direction::Outbound,
                    .author = Author::Staff,
                    .staffId = handBack.staffId,
                    .authorName = name,
                    .visibility = Visibility::Internal,
                    .parts = {TextPart{handBack.guidance}},
                    .event = EventKind::HandedBack};
    insertMessage(tx, note);
    indexMessage(tx, note.message);
    feedMessage(tx, note.message);
    out.messages << note.message;
}

Result<OwnershipChanged> runHandBack(Transaction& tx, const HandBack& handBack)
{
    const auto conversation = loadConversation(tx, handBack.conversationId);
    if (!conversation)
        return notFound(StoreText::tr("This conversation does not exist."));
    if (conversation->state == ConversationState::Closed)
        return closedError(tx, *conversation);
    if (conversation->handler != Handler::Human)
        return conflict(StoreText::tr("The AI has this conversation already."), QStringLiteral("ai_owned"));
    if (conversation->assigneeId != handBack.staffId)
        return ownedBy(tx, *conversation);
    const QString name = staffName(tx, handBack.staffId).value_or(QString());

    OwnershipChanged out;
    coverByStaff(tx, conversation->id);
    overtakeDrafts(tx, conversation->id);
    endEscalation(tx, conversation->id);
    addPublicEvent(tx, *conversation, EventKind::HandedBack, name, handBack.frame, out);
    tx.exec(
        u"UPDATE conversation SET state = 0, snoozed_until = 0, handler = 0, generation = generation + 1, assignee_id = NULL, "
        u"engagement_started_at = ?, engagement_from_message = ?, engagement_turns = 0 WHERE id = ?",
        tx.now(), out.messages.last().id, conversation->id);
    forgetServed(tx, conversation->id);
    touch(tx, conversation->id);
    forgetAuthors(tx, conversation->identityId);
    if (const auto handed = loadConversation(tx, conversation->id))
        applySilence(tx, *handed, staffActor(handBack.staffId), out);
    addGuidance(tx, *conversation, handBack, name, out);
    audit(tx, handBack.staffId, QStringLiteral("conversation.hand_back"), *conversation);
    tx.feed(u"escalation", conversation->id, conversation->id.value);
    out.feedSeq = feedConversation(tx, conversation->id);
    out.summary = summaryOf(tx, conversation->id);
    return out;
}

/// The AI has it, and nothing came or waits since it said good-bye.
bool stillAnswered(ReadContext& context, const Conversation& conversation, qint64 generation)
{
    return conversation.handler == Handler::Ai && conversation.generation == generation
           && !hasOpenRuns(context, conversation.id) && !streamingMessage(context, conversation.id)
           && context
                  .integer(
                      u"SELECT 1 FROM conversation WHERE id = ? AND waiting = 0 AND last_inbound_id <= answered_up_to",
                      conversation.id)
                  .has_value();
}

Result<OwnershipChanged> runClose(Transaction& tx, const CloseConversation& close)
{
    const auto conversation = loadConversation(tx, close.conversationId);
    if (!conversation)
        return notFound(StoreText::tr("This conversation does not exist."));
    if (conversation->state == ConversationState::Closed)
        return closedError(tx, *conversation);
    if (close.generation > 0 && !stillAnswered(tx, *conversation, close.generation))
        return fenced();
    if (const Result<> seen = nothingNewer(tx, conversation->id, close.lastSeen); !seen)
        return seen.error();
    if (close.generation > 0)
        keepLastWords(tx, conversation->id);
    QString actor = QStringLiteral("system");
    if (close.staffId.isValid())
        actor = staffActor(close.staffId);
    else if (close.reason == u"ended_by_customer")
        actor = QString(u"customer:" + QString::number(conversation->contactId.value));
    return closeConversation(
        tx, *conversation,
        {.reason = close.reason, .actor = actor, .streaming = close.streaming, .frame = close.frame});
}

Result<QList<OwnershipChanged>> runCloseIdle(Transaction& tx, Micros idleSince, const FrameDraft& frame, int limit)
{
    const QList<ConversationId> idle = tx.all(
        u"SELECT id FROM conversation WHERE state <> 3 AND handler = 0 AND state = 0 AND waiting = 0 "
        u"AND waiting_draft = 0 "
        u"AND last_message_at < ? AND silence <> 'at_capacity' "
        u"AND (silence = '' OR last_inbound_id <= answered_up_to) "
        u"AND NOT EXISTS (SELECT 1 FROM turn WHERE +conversation_id = conversation.id AND ended_at = 0) "
        u"AND NOT EXISTS (SELECT 1 FROM skill_run WHERE +conversation_id = conversation.id "
        u"AND state IN (0, 1, 3, 4, 7) AND state <> 7) "
        u"ORDER BY last_message_at LIMIT ?",
        [](const Statement& row) { return row.id<ConversationId>(0); }, idleSince, std::max(0, limit));
    QList<OwnershipChanged> closed;
    for (const ConversationId id : idle)
        if (const auto conversation = loadConversation(tx, id))
            closed << closeTimedOut(tx, *conversation, frame);
    return closed;
}

}  // namespace

QFuture<Result<OwnershipChanged>> ConversationStore::takeOver(TakeOver takeover)
{
    return m_database.write<OwnershipChanged>(
        [takeover = std::move(takeover)](Transaction& tx) { return runTakeOver(tx, takeover); });
}

QFuture<Result<OwnershipChanged>> ConversationStore::handBack(HandBack handBack)
{
    return m_database.write<OwnershipChanged>(
        [handBack = std::move(handBack)](Transaction& tx) { return runHandBack(tx, handBack); });
}

QFuture<Result<OwnershipChanged>> ConversationStore::close(CloseConversation close)
{
    return m_database.write<OwnershipChanged>(
        [close = std::move(close)](Transaction& tx) { return runClose(tx, close); });
}

QFuture<Result<QList<OwnershipChanged>>> ConversationStore::closeIdle(Micros idleSince, FrameDraft frame, int limit)
{
    return m_database.write<QList<OwnershipChanged>>([idleSince, frame = std::move(frame), limit](Transaction& tx) {
        return runCloseIdle(tx, idleSince, frame, limit);
    });
}

}  // namespace frontdesk
