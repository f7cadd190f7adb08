// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closing.h"
#include "core/store/contactstore.h"
#include "core/store/database.h"
#include "core/store/deskstore.h"
#include "core/store/escalations.h"
#include "core/store/messagerows.h"
#include "core/store/servedrows.h"
#include "core/store/staffstore.h"
#include "core/store/summaries.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

using namespace rows;

constexpr Micros LongestSnooze = 366LL * 24 * 60 * MicrosPerMinute;

Error gone()
{
    return notFound(QCoreApplication::translate("DeskStore", "This conversation does not exist any more."));
}

Error ownedBy(Transaction& tx, const Conversation& conversation)
{
    const QString name = staffName(tx, conversation.assigneeId).value_or(QString());
    return conflict(name.isEmpty() ? QCoreApplication::translate("DeskStore", "A colleague has this conversation.")
                                   : QCoreApplication::translate("DeskStore", "%1 has this conversation.").arg(name),
                    QStringLiteral("human_owned"));
}

/// Own, open conversations only.
Result<> mustOwn(Transaction& tx, const Conversation& conversation, StaffId staff)
{
    if (conversation.state == ConversationState::Closed)
        return closedError(tx, conversation);
    if (conversation.handler != Handler::Human)
        return conflict(QCoreApplication::translate("DeskStore", "The AI has this conversation. Take it over first."),
                        QStringLiteral("ai_owned"));
    if (conversation.assigneeId != staff)
        return ownedBy(tx, conversation);
    return {};
}

void addInternalEvent(Transaction& tx, const Conversation& conversation, EventKind kind, const QString& text,
                      OwnershipChanged& out)
{
    out.messages << insertEvent(tx, conversation, kind, text, Visibility::Internal);
    feedMessage(tx, out.messages.last());
}

OwnershipChanged finish(Transaction& tx, ConversationId id, OwnershipChanged out)
{
    out.feedSeq = feedConversation(tx, id);
    out.summary = summaryOf(tx, id);
    return out;
}

void audit(Transaction& tx, StaffId staff, const QString& action, const Conversation& conversation)
{
    tx.appendAudit({.actor = QString(u"staff:" + QString::number(staff.value)),
                    .action = action,
                    .target = conversation.publicId});
}

void giveToAi(Transaction& tx, ConversationId id, MessageId after)
{
    tx.exec(u"UPDATE conversation SET state = 0, snoozed_until = 0, handler = 0, generation = generation + 1, "
            u"assignee_id = NULL, engagement_started_at = ?, engagement_from_message = ?, engagement_turns = 0 "
            u"WHERE id = ?",
            tx.now(), after, id);
    forgetServed(tx, id);
}

Result<> mayReopen(Transaction& tx, const Conversation& conversation, StaffId staff)
{
    if (conversation.state == ConversationState::Snoozed)
        return mustOwn(tx, conversation, staff);
    if (conversation.state != ConversationState::Closed) {
        if (conversation.handler == Handler::Human)
            return conversation.assigneeId == staff ? conflict(
                       QCoreApplication::translate("DeskStore", "You have opened this conversation already."),
                       QStringLiteral("open"))
                                                    : ownedBy(tx, conversation);
        return conflict(QCoreApplication::translate("DeskStore", "This conversation is open already; the AI has it."),
                        QStringLiteral("open"));
    }
    const auto newest = tx.integer(u"SELECT max(id) FROM conversation WHERE identity_id = ?", conversation.identityId);
    if (newest.value_or(0) != conversation.id.value)
        return conflict(QCoreApplication::translate("DeskStore", "The customer has a newer conversation. Go on there."),
                        QStringLiteral("newer"));
    if (isBlocked(tx, conversation.contactId))
        return conflict(QCoreApplication::translate("DeskStore", "This customer is blocked. Lift the block first."),
                        QStringLiteral("blocked"));
    return {};
}

Result<OwnershipChanged> runReopen(Transaction& tx, const Reopen& request)
{
    const auto conversation = loadConversation(tx, request.conversationId);
    const auto name = staffName(tx, request.staffId);
    if (!conversation || !name)
        return gone();
    const Result<> allowed = mayReopen(tx, *conversation, request.staffId);
    if (!allowed)
        return allowed.error();
    OwnershipChanged out;
    const ConversationId id = conversation->id;
    if (conversation->state == ConversationState::Snoozed && request.mine) {
        tx.exec(u"UPDATE conversation SET state = 0, snoozed_until = 0 WHERE id = ?", id);
        addInternalEvent(tx, *conversation, EventKind::SnoozeEnded, *name, out);
        touch(tx, id);
        return finish(tx, id, std::move(out));
    }
    coverByStaff(tx, id);
    if (conversation->state == ConversationState::Snoozed)
        endEscalation(tx, id);
    addPublicEvent(tx, *conversation,
                   conversation->state == ConversationState::Snoozed ? EventKind::HandedBack
                                                                     : EventKind::ConversationReopened,
                   *name, request.frame, out);
    if (request.mine)
        tx.exec(u"UPDATE conversation SET state = 0, handler = 1, generation = generation + 1, assignee_id = ? "
                u"WHERE id = ?",
                request.staffId, id);
    else
        giveToAi(tx, id, out.messages.last().id);
    tx.exec(u"UPDATE conversation SET close_reason = '', closed_at = 0 WHERE id = ?", id);
    touch(tx, id);
    audit(tx, request.staffId, QStringLiteral("conversation.reopen"), *conversation);
    return finish(tx, id, std::move(out));
}

Result<OwnershipChanged> runSnooze(Transaction& tx, ConversationId id, StaffId staff, Micros until, MessageId lastSeen)
{
    if (until <= tx.now())
        return invalid(QCoreApplication::translate("DeskStore", "Choose a time in the future."));
    if (until > tx.now() + LongestSnooze)
        return invalid(QCoreApplication::translate("DeskStore", "A conversation can be snoozed for a year at most."));
    const auto conversation = loadConversation(tx, id);
    if (!conversation)
        return gone();
    const Result<> owned = mustOwn(tx, *conversation, staff);
    if (!owned)
        return owned.error();
    if (tx.integer(u"SELECT waiting FROM conversation WHERE id = ?", id).value_or(0) != 0)
        return conflict(
            QCoreApplication::translate("DeskStore", "This conversation waits for a colleague and cannot be snoozed."),
            QStringLiteral("waiting"));
    if (const Result<> seen = nothingNewer(tx, id, lastSeen); !seen)
        return seen.error();
    OwnershipChanged out;
    tx.exec(u"UPDATE conversation SET state = 2, snoozed_until = ? WHERE id = ?", until, id);
    addInternalEvent(tx, *conversation, EventKind::Snoozed, isoTime(until), out);
    return finish(tx, id, std::move(out));
}

Result<QList<OwnershipChanged>> runWake(Transaction& tx, int limit)
{
    const auto due = tx.all(
        u"SELECT id FROM conversation WHERE state = 2 AND snoozed_until <= ? ORDER BY snoozed_until "
        u"LIMIT ?",
        [](const Statement& row) { return row.id<ConversationId>(0); }, tx.now(), limit);
    QList<OwnershipChanged> woken;
    for (const ConversationId id : due) {
        const auto conversation = loadConversation(tx, id);
        if (!conversation)
            continue;
        OwnershipChanged out;
        tx.exec(u"UPDATE conversation SET state = 0, snoozed_until = 0 WHERE id = ?", id);
        addInternalEvent(tx, *conversation, EventKind::SnoozeEnded, QStringLiteral("time"), out);
        touch(tx, id);  // it stands where new things stand
        woken << finish(tx, id, std::move(out));
    }
    return woken;
}

void assignTo(Transaction& tx, const Conversation& conversation, const Assign& request, const QString& name,
              OwnershipChanged& out)
{
    FrameDraft frame = request.frame;
    frame.body["name"] = toStd(name);
    addPublicEvent(tx, conversation, EventKind::HumanJoined, name, frame, out);
    tx.exec(u"UPDATE conversation SET state = 0, snoozed_until = 0, generation = generation + 1, assignee_id = ? "
            u"WHERE id = ?",
            request.to, conversation.id);
    acceptEscalation(tx, conversation.id, request.to);
}

void backToQueue(Transaction& tx, const Conversation& conversation, const Assign& request, const QString& by,
                 OwnershipChanged& out)
{
    coverByStaff(tx, conversation.id);
    addPublicEvent(tx, conversation, EventKind::HandedBack, by, request.frame, out);
    giveToAi(tx, conversation.id, out.messages.last().id);
    EscalationRaised raised = raiseEscalation(tx, conversation, request.draft);
    if (raised.event)
        out.messages << *raised.event;
    if (raised.frame)
        out.frames << *raised.frame;
}

Result<OwnershipChanged> runAssign(Transaction& tx, const Assign& request)
{
    const auto conversation = loadConversation(tx, request.conversationId);
    if (!conversation)
        return gone();
    const Result<> owned = mustOwn(tx, *conversation, request.by);
    if (!owned)
        return owned.error();
    if (request.to == request.by)
        return invalid(
            QCoreApplication::translate("DeskStore", "You have this conversation already. Choose a colleague."));
    const auto name = request.to.isValid() ? staffName(tx, request.to) : std::optional(QString());
    if (!name)
        return notFound(QCoreApplication::translate("DeskStore", "This member of staff does not exist any more."));
    const QString by = staffName(tx, request.by).value_or(QString());
    OwnershipChanged out;
    if (request.to.isValid())
        assignTo(tx, *conversation, request, *name, out);
    else
        backToQueue(tx, *conversation, request, by, out);
    addInternalEvent(tx, *conversation, EventKind::Assigned,
                     request.note.isEmpty() ? *name : QString(*name + u'\n' + request.note), out);
    touch(tx, conversation->id);
    audit(tx, request.by, QStringLiteral("conversation.assign"), *conversation);
    tx.feed(u"escalation", conversation->id, conversation->id.value);
    return finish(tx, conversation->id, std::move(out));
}

Result<MessageSaved> runAsk(Transaction& tx, ConversationId id, StaffId staff)
{
    const auto conversation = loadConversation(tx, id);
    const auto name = staffName(tx, staff);
    if (!conversation || !name)
        return gone();
    if (conversation->state == ConversationState::Closed)
        return closedError(tx, *conversation);
    if (conversation->handler == Handler::Ai)
        return conflict(
            QCoreApplication::translate("DeskStore", "The AI has this conversation. You can take it over at once."),
            QStringLiteral("ai_owned"));
    if (conversation->assigneeId == staff)
        return conflict(QCoreApplication::translate("DeskStore", "You have this conversation already."),
                        QStringLiteral("own"));
    const auto last = tx.one(
        u"SELECT " FRONTDESK_MESSAGE_COLUMNS u"FROM message m WHERE m.conversation_id = ? "
        u"AND m.event = ? AND m.staff_id = ? ORDER BY m.position DESC, m.id DESC LIMIT 1",
        [&tx](const Statement& row) { return readMessage(tx, row); }, id, EventKind::TakeoverAsked, staff);
    // From the future = before somebody set the clock back.
    if (last && last->createdAt > tx.now() - MicrosPerMinute && last->createdAt <= tx.now())
        return MessageSaved{.message = *last, .summary = summaryOf(tx, id), .duplicate = true};
    NewMessage row;
    row.message = {.publicId = newPublicId(),
                   .conversationId = id,
                   .kind = MessageKind::Event,
                   .direction = Direction::Outbound,
                   .author = Author::System,
                   .staffId = staff,
                   .visibility = Visibility::Internal,
                   .event = EventKind::TakeoverAsked,
                   .eventText = *name};
    insertMessage(tx, row);
    MessageSaved saved{.message = row.message};
    saved.feedSeq = feedMessage(tx, row.message);
    saved.summary = summaryOf(tx, id);
    return saved;
}

}  // namespace

QFuture<Result<OwnershipChanged>> DeskStore::reopen(Reopen request)
{
    return m_database.write<OwnershipChanged>(
        [request = std::move(request)](Transaction& tx) { return runReopen(tx, request); });
}

QFuture<Result<OwnershipChanged>> DeskStore::snooze(ConversationId conversation, StaffId staff, Micros until,
                                                    MessageId lastSeen)
{
    return m_database.write<OwnershipChanged>([conversation, staff, until, lastSeen](Transaction& tx) {
        return runSnooze(tx, conversation, staff, until, lastSeen);
    });
}

QFuture<Result<QList<OwnershipChanged>>> DeskStore::wakeDue(int limit)
{
    return m_database.write<QList<OwnershipChanged>>([limit](Transaction& tx) { return runWake(tx, limit); });
}

QFuture<Result<OwnershipChanged>> DeskStore::assign(Assign request)
{
    return m_database.write<OwnershipChanged>(
        [request = std::move(request)](Transaction& tx) { return runAssign(tx, request); });
}

QFuture<Result<MessageSaved>> DeskStore::askForIt(ConversationId conversation, StaffId staff)
{
    return m_database.write<MessageSaved>(
        [conversation, staff](Transaction& tx) { return runAsk(tx, conversation, staff); });
}

}  // namespace frontdesk
