// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/escalations.h"

#include "core/store/frames.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/staffstore.h"

namespace frontdesk::rows {
namespace {

QByteArray sealSummary(Transaction& tx, const QString& summary, const QString& publicId)
{
    return summary.isEmpty() ? QByteArray() : tx.sealer().sealText(summary, "escalation.summary", publicId);
}

/// The conversation repeats what the inbox sorts by.
void showWaiting(Transaction& tx, ConversationId conversation, EscalationId escalation, Priority priority, Micros due)
{
    tx.exec(u"UPDATE conversation SET waiting = 1, escalation_id = ?, priority = max(priority, ?), due_at = ? "
            u"WHERE id = ?",
            escalation, priority, due, conversation);
}

/// What was seen before stays; a signal that is seen again counts with its larger weight.
void joinEvidence(Escalation& active, const EscalationDraft& draft)
{
    for (const EscalationSignal& found : draft.evidence) {
        const auto same = std::find_if(active.evidence.begin(), active.evidence.end(),
                                       [&found](const EscalationSignal& e) { return e.key == found.key; });
        if (same == active.evidence.end())
            active.evidence << found;
        else if (same->weight <= found.weight)
            *same = found;
    }
    std::stable_sort(active.evidence.begin(), active.evidence.end(),
                     [](const EscalationSignal& a, const EscalationSignal& b) { return a.weight > b.weight; });
    active.score = 0;
    for (const EscalationSignal& found : std::as_const(active.evidence))
        active.score += found.weight;
}

/// Those who wait and come before this one, by priority and deadline.
qint64 waitingBefore(ReadContext& context, const EscalationDraft& draft)
{
    return context
        .integer(
            u"SELECT count(*) FROM escalation WHERE state = 0 AND (priority > ? OR (priority = ? AND due_at <= ?))",
            draft.priority, draft.priority, draft.dueAt)
        .value_or(0);
}

Micros earlier(Micros a, Micros b) { return a == 0 || b == 0 ? std::max(a, b) : std::min(a, b); }

void join(Transaction& tx, Escalation& active, const EscalationDraft& draft)
{
    for (const QString& reason : draft.reasons)
        if (!active.reasons.contains(reason))
            active.reasons << reason;
    joinEvidence(active, draft);
    const bool waitsAgain = active.state == EscalationState::Accepted;
    if (waitsAgain)
        active.raisedAt = tx.now();  // the wait that people see is this one
    if (waitsAgain)
        active.dueAt = draft.dueAt;
    else
        active.dueAt = earlier(active.dueAt, draft.dueAt);
    active.priority = std::max(active.priority, draft.priority);
    if (active.category.isEmpty())
        active.category = draft.category;
    if (!draft.summary.isEmpty())
        active.summary = draft.summary;
    tx.exec(
        u"UPDATE escalation SET state = 0, reasons = ?, category = ?, summary_sealed = ?, priority = ?, due_at = ?, "
        u"raised_at = ?, evidence_sealed = ?, score = ?, accepted_by = NULL, accepted_at = 0 WHERE id = ?",
        reasonsText(active.reasons), active.category, sealSummary(tx, active.summary, active.publicId), active.priority,
        active.dueAt, active.raisedAt, sealEvidence(tx, active.evidence, active.publicId), active.score, active.id);
}

void audit(Transaction& tx, const Conversation& conversation, const QStringList& reasons, bool isNew)
{
    Json keys = Json::array();
    for (const QString& reason : reasons)
        keys.push_back(toStd(reason));
    tx.appendAudit({.actor = QStringLiteral("system"),
                    .action = isNew ? QStringLiteral("escalation.raise") : QStringLiteral("escalation.join"),
                    .target = conversation.publicId,
                    .details = {{"reasons", std::move(keys)}}});
}

}  // namespace

EscalationRaised raiseEscalation(Transaction& tx, const Conversation& conversation, const EscalationDraft& draft)
{
    EscalationRaised raised;
    qint64 before = 0;
    auto active = activeEscalation(tx, conversation.id);
    raised.isNew = !active || active->state != EscalationState::Waiting;
    if (active) {
        join(tx, *active, draft);
        showWaiting(tx, conversation.id, active->id, active->priority, active->dueAt);
    } else {
        before = waitingBefore(tx, draft);
        const EscalationId id(tx.insert(
            u"INSERT INTO escalation (public_id, conversation_id, state, reasons, category, summary_sealed, priority, "
            u"raised_at, due_at, evidence_sealed, score) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)",
            draft.publicId, conversation.id, reasonsText(draft.reasons), draft.category,
            sealSummary(tx, draft.summary, draft.publicId), draft.priority, tx.now(), draft.dueAt,
            sealEvidence(tx, draft.evidence, draft.publicId), draft.score));
        showWaiting(tx, conversation.id, id, draft.priority, draft.dueAt);
    }
    // The customer's copy says that a person was asked for, with the ticket; why is for staff (the escalation row).
    const bool told = !active && !draft.frame.body.empty();
    if (raised.isNew)
        raised.event = insertEvent(tx, conversation, EventKind::EscalationRaised,
                                   told ? draft.publicId : draft.reasons.join(u", "),
                                   told ? Visibility::Public : Visibility::Internal);
    if (told) {
        FrameDraft frame = draft.frame;
        frame.body["ticket"] = toStd(draft.publicId);
        frame.body["position"] = before + 1;
        raised.frame = appendFrame(tx, conversation, raised.event->id, frame);
        raised.event->frameSeq = raised.frame->seq;
    }
    if (raised.event)
        tx.feed(u"message", conversation.id, raised.event->id.value);
    tx.feed(u"escalation", conversation.id, activeEscalation(tx, conversation.id).value_or(Escalation{}).id.value);
    audit(tx, conversation, draft.reasons, raised.isNew);
    return raised;
}

void acceptEscalation(Transaction& tx, ConversationId conversation, StaffId staff)
{
    tx.exec(
        u"UPDATE escalation SET state = 1, accepted_by = ?, accepted_at = ?, wanted_staff = NULL WHERE conversation_id = ? AND state <> 2",
        staff, tx.now(), conversation);
    tx.exec(u"UPDATE conversation SET waiting = 0 WHERE id = ?", conversation);
}

// What the reply took away stands in its row as "accepted/<wanted colleague>/<accepted by before>/<accepted at before>".
void acceptByReply(Transaction& tx, ConversationId conversation, StaffId staff, OutboxId reply)
{
    const auto before = tx.one(
        u"SELECT coalesce(wanted_staff, 0), coalesce(accepted_by, 0), accepted_at FROM escalation "
        u"WHERE conversation_id = ? AND state = 0",
        [](const Statement& row) {
            return QStringLiteral("accepted/%1/%2/%3").arg(row.integer(0)).arg(row.integer(1)).arg(row.integer(2));
        },
        conversation);
    acceptEscalation(tx, conversation, staff);
    if (before)
        tx.exec(u"UPDATE outbox SET code = ? WHERE id = ?", *before, reply);
}

void undoAccept(Transaction& tx, ConversationId conversation, OutboxId reply)
{
    const auto code = tx.one(
        u"SELECT code FROM outbox WHERE id = ? AND code LIKE 'accepted/%'",
        [](const Statement& row) { return row.text(0); }, reply);
    if (!code)
        return;
    const auto other = tx.integer(
        u"SELECT min(id) FROM outbox WHERE conversation_id = ? AND state IN (2, 3) AND generation = 0 "
        u"AND message_id <> (SELECT message_id FROM outbox WHERE id = ?)",
        conversation, reply);
    if (other && *other > 0) {
        tx.exec(u"UPDATE outbox SET code = ? WHERE id = ?", *code, *other);
        return;
    }
    const QStringList before = code->split(u'/');
    tx.exec(
        u"UPDATE escalation SET state = 0, wanted_staff = ?, accepted_by = ?, accepted_at = ? WHERE conversation_id = ? "
        u"AND state = 1",
        StaffId(before.value(1).toLongLong()), StaffId(before.value(2).toLongLong()), before.value(3).toLongLong(),
        conversation);
    tx.exec(u"UPDATE conversation SET waiting = 1 WHERE id = ? AND escalation_id IS NOT NULL", conversation);
    tx.feed(u"escalation", conversation, conversation.value);
}

void endEscalation(Transaction& tx, ConversationId conversation)
{
    tx.exec(u"UPDATE escalation SET state = 2, ended_at = ? WHERE conversation_id = ? AND state <> 2", tx.now(),
            conversation);
    tx.exec(u"UPDATE conversation SET waiting = 0, escalation_id = NULL, due_at = 0, priority = 1 WHERE id = ?",
            conversation);
}

}  // namespace frontdesk::rows
