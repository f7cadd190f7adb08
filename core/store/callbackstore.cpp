// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/callbackstore.h"

#include "core/store/auditchain.h"
#include "core/store/closing.h"
#include "core/store/contactstore.h"
#include "core/store/database.h"
#include "core/store/escalations.h"
#include "core/store/messagerows.h"
#include "core/store/rows.h"
#include "core/store/sealer.h"
#include "core/store/servedrows.h"
#include "core/store/storetext.h"
#include "core/store/summaries.h"

#define FRONTDESK_CALLBACK_SELECT                                                                                      \
    u"SELECT b.public_id, b.conversation_id, b.contact_id, k.public_id, k.name_sealed, b.details_sealed, b.due_at, "   \
    u"b.state, b.created_at, b.ended_at, s.name FROM callback b JOIN contact k ON k.id = b.contact_id "                \
    u"LEFT JOIN staff s ON s.id = b.ended_by "

namespace frontdesk {
namespace {

using namespace rows;

Callback readCallback(ReadContext& context, const Statement& row)
{
    Callback callback;
    callback.publicId = row.text(0);
    callback.conversationId = row.id<ConversationId>(1);
    callback.contactId = row.id<ContactId>(2);
    callback.contactName = context.openText(row.bytes(4), "contact.name", row.text(3));
    const Json details = context.openJson(row.bytes(5), "callback.details", callback.publicId);
    if (details.is_object()) {
        callback.phone = jsonString(details, "phone");
        callback.note = jsonString(details, "note");
    }
    callback.dueAt = row.integer(6);
    callback.state = row.as<CallbackState>(7);
    callback.createdAt = row.integer(8);
    callback.endedAt = row.integer(9);
    callback.endedByName = row.text(10);
    return callback;
}

}  // namespace

QList<Callback> rows::callbacksOf(ReadContext& context, ContactId contact)
{
    return context.all(
        FRONTDESK_CALLBACK_SELECT u"WHERE b.contact_id = ? ORDER BY b.id",
        [&context](const Statement& row) { return readCallback(context, row); }, contact);
}

namespace {

std::optional<Callback> loadCallback(ReadContext& context, const QString& publicId)
{
    return context.one(
        FRONTDESK_CALLBACK_SELECT u"WHERE b.public_id = ?",
        [&context](const Statement& row) { return readCallback(context, row); }, publicId);
}

Result<Callback> runBook(Transaction& tx, Callback callback)
{
    const QList<Callback> same = tx.all(
        FRONTDESK_CALLBACK_SELECT u"WHERE b.contact_id = ? AND b.due_at = ? AND b.state = 0",
        [&tx](const Statement& row) { return readCallback(tx, row); }, callback.contactId, callback.dueAt);
    for (const Callback& other : same)
        if (other.phone == callback.phone)
            return other;
    const Json details{{"phone", toStd(callback.phone)}, {"note", toStd(callback.note)}};
    callback.publicId = newPublicId();
    tx.exec(u"INSERT INTO callback (public_id, conversation_id, contact_id, due_at, details_sealed, created_at) "
            u"VALUES (?, ?, ?, ?, ?, ?)",
            callback.publicId, callback.conversationId, callback.contactId, callback.dueAt,
            tx.sealer().sealJson(details, "callback.details", callback.publicId), tx.now());
    const auto booked = loadCallback(tx, callback.publicId);
    if (!booked)
        return notFound(StoreText::tr("This customer does not exist any more."));
    return *booked;
}

Result<Callback> runEnd(Transaction& tx, const QString& id, StaffId staff, bool done)
{
    const auto callback = loadCallback(tx, id);
    if (!callback)
        return notFound(StoreText::tr("This callback does not exist any more."));
    if (callback->state != CallbackState::Open)
        return conflict(callback->endedByName.isEmpty()
                            ? StoreText::tr("This callback has ended already.")
                            : StoreText::tr("%1 has ended this callback already.").arg(callback->endedByName),
                        callback->endedByName);
    const CallbackState state = done ? CallbackState::Done : CallbackState::Cancelled;
    tx.exec(u"UPDATE callback SET state = ?, ended_at = ?, ended_by = ? WHERE public_id = ?", state, tx.now(), staff,
            id);
    tx.appendAudit({.actor = QString(u"staff:" + QString::number(staff.value)),
                    .action = done ? QStringLiteral("callback.done") : QStringLiteral("callback.cancel"),
                    .target = id});
    return loadCallback(tx, id).value_or(*callback);
}

/// The customer's conversation that is not closed, the callback's own before others; invalid = none.
ConversationId openFor(ReadContext& context, const Callback& callback)
{
    return ConversationId(
        context
            .integer(u"SELECT id FROM conversation WHERE contact_id = ? AND state <> 3 ORDER BY id = ? DESC, id DESC "
                     u"LIMIT 1",
                     callback.contactId, callback.conversationId)
            .value_or(0));
}

/// The newest closed one is opened, so that people have it before them; the customer need not hear of it.
std::optional<Conversation> reopened(Transaction& tx, const Callback& callback, TurnCommitted& out)
{
    const auto newest = tx.integer(u"SELECT max(id) FROM conversation WHERE contact_id = ?", callback.contactId);
    if (newest.value_or(0) == 0 || isBlocked(tx, callback.contactId))
        return std::nullopt;
    const ConversationId id(*newest);
    const auto closed = loadConversation(tx, id);
    if (!closed)
        return std::nullopt;
    coverByStaff(tx, id);
    out.events << insertEvent(tx, *closed, EventKind::ConversationReopened, QString(), Visibility::Internal);
    feedMessage(tx, out.events.last());
    tx.exec(u"UPDATE conversation SET state = 0, snoozed_until = 0, handler = 0, generation = generation + 1, "
            u"assignee_id = NULL, engagement_started_at = ?, engagement_from_message = ?, engagement_turns = 0, "
            u"close_reason = '', closed_at = 0 WHERE id = ?",
            tx.now(), out.events.last().id, id);
    forgetServed(tx, id);
    touch(tx, id);
    return loadConversation(tx, id);
}

Result<TurnCommitted> runRemind(Transaction& tx, const QString& id, const EscalationDraft& draft)
{
    const auto callback = loadCallback(tx, id);
    const qint64 claimed = tx.exec(
        u"UPDATE callback SET reminded_at = ? WHERE public_id = ? AND state = 0 AND reminded_at = 0", tx.now(), id);
    if (!callback || claimed == 0)
        return conflict(StoreText::tr("This callback has ended already."));
    TurnCommitted out;
    auto conversation = loadConversation(tx, openFor(tx, *callback));
    if (!conversation)
        conversation = reopened(tx, *callback, out);
    if (!conversation)
        return out;
    if (conversation->handler == Handler::Ai) {
        const EscalationRaised raised = raiseEscalation(tx, *conversation, draft);
        out.escalationIsNew = raised.isNew;
        if (raised.event)
            out.events << *raised.event;
    } else {  // nobody takes it from the person who has it
        out.events << insertEvent(tx, *conversation, EventKind::EscalationRaised, draft.reasons.join(u", "),
                                  Visibility::Internal);
        feedMessage(tx, out.events.last());
        touch(tx, conversation->id);
    }
    out.feedSeq = feedConversation(tx, conversation->id);
    out.summary = summaryOf(tx, conversation->id);
    return out;
}

}  // namespace

QFuture<Result<QList<Callback>>> CallbackStore::due(Micros before, int limit)
{
    return m_database.read<QList<Callback>>(
        ReadLane::Turn, [before, limit](ReadContext& context) -> Result<QList<Callback>> {
            return context.all(
                FRONTDESK_CALLBACK_SELECT u"WHERE b.state = 0 AND b.due_at <= ? AND b.reminded_at = 0 "
                                          u"ORDER BY b.due_at, b.id LIMIT ?",
                [&context](const Statement& row) { return readCallback(context, row); }, before, limit);
        });
}

QFuture<Result<TurnCommitted>> CallbackStore::remind(QString publicId, EscalationDraft draft)
{
    return m_database.write<TurnCommitted>(
        [id = std::move(publicId), draft = std::move(draft)](Transaction& tx) { return runRemind(tx, id, draft); });
}

QFuture<Result<Callback>> CallbackStore::book(Callback callback)
{
    return m_database.write<Callback>(
        [callback = std::move(callback)](Transaction& tx) { return runBook(tx, callback); });
}

QFuture<Result<QList<Callback>>> CallbackStore::open(int limit)
{
    return m_database.read<QList<Callback>>(ReadLane::Gui, [limit](ReadContext& context) -> Result<QList<Callback>> {
        return context.all(
            FRONTDESK_CALLBACK_SELECT u"WHERE b.state = 0 ORDER BY b.due_at, b.id LIMIT ?",
            [&context](const Statement& row) { return readCallback(context, row); }, limit);
    });
}

QFuture<Result<Callback>> CallbackStore::end(QString publicId, StaffId staff, bool done)
{
    return m_database.write<Callback>(
        [id = std::move(publicId), staff, done](Transaction& tx) { return runEnd(tx, id, staff, done); });
}

}  // namespace frontdesk
