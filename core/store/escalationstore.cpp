// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/escalationstore.h"

#include "core/store/closing.h"
#include "core/store/database.h"
#include "core/store/draftrows.h"
#include "core/store/escalations.h"
#include "core/store/messagerows.h"
#include "core/store/sealer.h"
#include "core/store/staffstore.h"
#include "core/store/storetext.h"
#include "core/store/summaries.h"

namespace frontdesk {
namespace {

using namespace rows;

constexpr int MostEscalations = 200;

// 0 = wanted by the asking member; 1 = for anybody, or overdue; 2 = still waits for a colleague.
#define FRONTDESK_NEED_RANK                                                                                            \
    u"(CASE WHEN e.wanted_staff = ? THEN 0 WHEN e.wanted_staff IS NULL OR (c.due_at > 0 AND c.due_at < ?) THEN 1 "     \
    u"ELSE 2 END)"
#define FRONTDESK_NEED_ORDER                                                                                           \
    u", (c.due_at > 0 AND c.due_at < ?) DESC, c.priority DESC, (c.due_at = 0), c.due_at, c.id LIMIT ?"

QList<BoardRow> waitingRows(ReadContext& context, StaffId self)
{
    QList<BoardRow> rows = context.all(
        FRONTDESK_SUMMARY_SELECT u"WHERE c.waiting = 1 ORDER BY " FRONTDESK_NEED_RANK FRONTDESK_NEED_ORDER,
        [&context](const Statement& row) {
            return BoardRow{readSummary(context, row), {}, {}};
        },
        self, context.now(), context.now(), MostEscalations);
    for (BoardRow& row : rows)
        if (row.summary.escalation && row.summary.escalation->wantedStaff.isValid())
            row.wantedByName = staffName(context, row.summary.escalation->wantedStaff).value_or(QString());
    return rows;
}

QList<BoardRow> acceptedRows(ReadContext& context)
{
    QList<BoardRow> rows = context.all(
        FRONTDESK_SUMMARY_SELECT u"WHERE e.state = 1 AND c.id = e.conversation_id AND c.state <> 3 "
                                 u"ORDER BY e.accepted_at DESC LIMIT ?",
        [&context](const Statement& row) {
            return BoardRow{readSummary(context, row), {}, {}};
        },
        MostEscalations);
    for (BoardRow& row : rows)
        if (row.summary.escalation)
            row.acceptedByName = staffName(context, row.summary.escalation->acceptedBy).value_or(QString());
    return rows;
}

std::optional<double> share(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

std::optional<double> inTargetSince(ReadContext& context, Micros since)
{
    const auto whole = context.integer(u"SELECT count(*) FROM escalation WHERE accepted_at > 0 AND accepted_at >= ?",
                                       since);
    const auto part = context.integer(u"SELECT count(*) FROM escalation WHERE accepted_at > 0 AND accepted_at >= ? "
                                      u"AND (due_at = 0 OR accepted_at <= due_at)",
                                      since);
    return share(part.value_or(0), whole.value_or(0));
}

std::optional<double> resolvedByAiSince(ReadContext& context, Micros since)
{
    const auto whole = context.integer(u"SELECT count(*) FROM conversation WHERE state = 3 AND closed_at >= ?", since);
    const auto part = context.integer(
        u"SELECT count(*) FROM conversation c WHERE c.state = 3 AND c.closed_at >= ? "
        u"AND NOT EXISTS (SELECT 1 FROM message m WHERE m.conversation_id = c.id AND m.author = 2 AND m.kind = 0) "
        u"AND NOT EXISTS (SELECT 1 FROM escalation e WHERE e.conversation_id = c.id AND e.accepted_at > 0)",
        since);
    return share(part.value_or(0), whole.value_or(0));
}

Result<BoardRead> runBoard(ReadContext& context, StaffId self, Micros since)
{
    BoardRead board;
    board.waiting = waitingRows(context, self);
    board.accepted = acceptedRows(context);
    board.waitsSince = context.integer(u"SELECT min(raised_at) FROM escalation WHERE state = 0").value_or(0);
    board.inTarget = inTargetSince(context, since);
    board.resolvedByAi = resolvedByAiSince(context, since);
    return board;
}

Result<QList<ConversationId>> runNext(ReadContext& context, StaffId self, int limit)
{
    return context.all(
        u"SELECT c.id FROM conversation c JOIN escalation e ON e.id = c.escalation_id WHERE c.waiting = 1 "
        u"AND " FRONTDESK_NEED_RANK u" < 2 ORDER BY " FRONTDESK_NEED_RANK FRONTDESK_NEED_ORDER,
        [](const Statement& row) { return row.id<ConversationId>(0); }, self, context.now(), self, context.now(),
        context.now(), std::max(0, limit));
}

Error ownedBy(ReadContext& context, const Conversation& conversation)
{
    const QString name = staffName(context, conversation.assigneeId).value_or(QString());
    return conflict(name.isEmpty() ? StoreText::tr("A colleague has this conversation.")
                                   : StoreText::tr("%1 has this conversation.").arg(name),
                    QStringLiteral("human_owned"));
}

/// Why this may not be passed on; nullopt = it may.
std::optional<Error> hindrance(ReadContext& context, const Conversation& conversation,
                               const std::optional<Escalation>& active, const PassOn& pass)
{
    if (conversation.state == ConversationState::Closed)
        return conflict(StoreText::tr("This conversation is closed."), QStringLiteral("closed"));
    if (pass.to.isValid() && !staffName(context, pass.to))
        return notFound(StoreText::tr("This member of staff does not exist."));
    const bool waits = active && active->state == EscalationState::Waiting;
    if (waits)
        return std::nullopt;
    if (conversation.handler == Handler::Ai)
        return conflict(StoreText::tr("Nobody asked for a person here; the AI has this conversation."),
                        QStringLiteral("ai_owned"));
    if (conversation.assigneeId != pass.by)
        return ownedBy(context, conversation);
    return std::nullopt;
}

void addNote(Transaction& tx, const Conversation& conversation, StaffId by, const QString& text, OwnershipChanged& out)
{
    if (text.trimmed().isEmpty())
        return;
    NewMessage note;
    note.message = {.publicId = newPublicId(),
                    .conversationId = conversation.id,
                    .kind = MessageKind::Note,
                    .direction = Direction::Outbound,
                    .author = Author::Staff,
                    .staffId = by,
                    .authorName = staffName(tx, by).value_or(QString()),
                    .visibility = Visibility::Internal,
                    .parts = {TextPart{text}}};
    insertMessage(tx, note);
    indexMessage(tx, note.message);
    feedMessage(tx, note.message);
    out.messages << note.message;
}

void finish(Transaction& tx, const Conversation& conversation, StaffId by, const QString& action, OwnershipChanged& out)
{
    tx.appendAudit(
        {.actor = QString(u"staff:" + QString::number(by.value)), .action = action, .target = conversation.publicId});
    tx.feed(u"escalation", conversation.id, conversation.id.value);
    out.feedSeq = feedConversation(tx, conversation.id);
    out.summary = summaryOf(tx, conversation.id);
}

Result<OwnershipChanged> runPassOn(Transaction& tx, const PassOn& pass)
{
    const auto conversation = loadConversation(tx, pass.conversationId);
    if (!conversation)
        return notFound(StoreText::tr("This conversation does not exist."));
    const auto active = activeEscalation(tx, conversation->id);
    if (const auto refused = hindrance(tx, *conversation, active, pass))
        return *refused;
    OwnershipChanged out;
    if (!active || active->state != EscalationState::Waiting) {
        const EscalationRaised raised = raiseEscalation(tx, *conversation, pass.draft);
        if (raised.event)
            out.messages << *raised.event;
    }
    const auto waiting = activeEscalation(tx, conversation->id).value_or(Escalation{});
    tx.exec(u"UPDATE escalation SET wanted_staff = ?, note_sealed = ? WHERE id = ?", pass.to,
            pass.note.trimmed().isEmpty() ? QByteArray()
                                          : tx.sealer().sealText(pass.note, "escalation.note", waiting.publicId),
            waiting.id);
    addNote(tx, *conversation, pass.by, pass.note, out);
    finish(tx, *conversation, pass.by, QStringLiteral("escalation.pass_on"), out);
    return out;
}

Result<OwnershipChanged> runNotNeeded(Transaction& tx, const NotNeeded& end)
{
    const auto conversation = loadConversation(tx, end.conversationId);
    if (!conversation)
        return notFound(StoreText::tr("This conversation does not exist."));
    const auto active = activeEscalation(tx, conversation->id);
    if (!active || active->state != EscalationState::Waiting)
        return conflict(StoreText::tr("This request does not wait any more."), QStringLiteral("not_waiting"));
    OwnershipChanged out;
    // The AI goes on: with a new draft where it may not answer by itself, and people are asked again.
    overtakeDrafts(tx, conversation->id);
    endEscalation(tx, conversation->id);
    // Else the very next answer would be over the limit again.
    tx.exec(u"UPDATE conversation SET engagement_turns = 0 WHERE id = ?", conversation->id);
    FrameDraft frame = end.frame;
    frame.body["ticket"] = toStd(active->publicId);
    addPublicEvent(tx, *conversation, EventKind::EscalationEnded, QString(), frame, out);
    Message reason = insertEvent(tx, *conversation, EventKind::EscalationEnded, end.reason, Visibility::Internal);
    feedMessage(tx, reason);
    out.messages << reason;
    finish(tx, *conversation, end.by, QStringLiteral("escalation.not_needed"), out);
    return out;
}

// A reply that failed or was taken back is no answer.
#define FRONTDESK_UNANSWERED                                                                                           \
    u"NOT EXISTS (SELECT 1 FROM message m WHERE m.conversation_id = c.id AND m.author = 2 AND m.kind = 0 "             \
    u"AND m.id > c.last_inbound_id AND m.delivery NOT IN (7, 9)) "

Result<QList<LeftAlone>> runLeftAlone(ReadContext& context, int limit)
{
    return context.all(
        u"SELECT c.id, c.last_inbound_id, c.last_inbound_at, c.priority, c.assignee_id, s.presence, s.heartbeat_at "
        u"FROM conversation c LEFT JOIN staff s ON s.id = c.assignee_id "
        u"WHERE c.state < 2 AND c.handler = 1 AND c.waiting = 0 AND c.last_inbound_id > c.owner_gone_for "
        u"AND " FRONTDESK_UNANSWERED u"ORDER BY c.last_inbound_at LIMIT ?",
        [](const Statement& row) {
            return LeftAlone{.conversationId = row.id<ConversationId>(0),
                             .inboundId = row.integer(1),
                             .inboundAt = row.integer(2),
                             .priority = row.as<Priority>(3),
                             .owner = row.id<StaffId>(4),
                             .presence = row.as<Presence>(5),
                             .heartbeatAt = row.integer(6)};
        },
        std::max(0, limit));
}

Result<TurnCommitted> runOwnerGone(Transaction& tx, const LeftAlone& left, const EscalationDraft& draft)
{
    const qint64 claimed = tx.exec(
        u"UPDATE conversation AS c SET owner_gone_for = ? WHERE c.id = ? AND c.last_inbound_id = ? AND c.state <> 3 "
        u"AND c.handler = 1 AND c.waiting = 0 AND c.owner_gone_for < c.last_inbound_id AND " FRONTDESK_UNANSWERED,
        left.inboundId, left.conversationId, left.inboundId);
    const auto conversation = loadConversation(tx, left.conversationId);
    if (claimed == 0 || !conversation)
        return conflict(StoreText::tr("This message is not left alone any more."), QStringLiteral("answered"));
    const EscalationRaised raised = raiseEscalation(tx, *conversation, draft);
    TurnCommitted out{.escalationIsNew = raised.isNew};
    if (raised.event)
        out.events << *raised.event;
    out.feedSeq = feedConversation(tx, conversation->id);
    out.summary = summaryOf(tx, conversation->id);
    return out;
}

Result<QList<PresenceRow>> runStaff(ReadContext& context)
{
    return context.all(
        u"SELECT s.id, s.public_id, s.name, s.role, s.presence, s.heartbeat_at, (SELECT count(*) FROM "
        u"conversation WHERE state <> 3 AND handler = 1 AND assignee_id = s.id) FROM staff s ORDER BY s.id",
        [](const Statement& row) {
            return PresenceRow{
                .staff = {.id = row.id<StaffId>(0), .publicId = row.text(1), .name = row.text(2), .role = row.text(3)},
                .presence = row.as<Presence>(4),
                .heartbeatAt = row.integer(5),
                .conversations = row.int32(6)};
        });
}

}  // namespace

QFuture<Result<BoardRead>> EscalationStore::board(StaffId self, Micros since)
{
    return m_database.read<BoardRead>(ReadLane::Gui,
                                      [self, since](ReadContext& context) { return runBoard(context, self, since); });
}

QFuture<Result<QList<ConversationId>>> EscalationStore::nextFor(StaffId self, int limit)
{
    return m_database.read<QList<ConversationId>>(
        ReadLane::Gui, [self, limit](ReadContext& context) { return runNext(context, self, limit); });
}

QFuture<Result<OwnershipChanged>> EscalationStore::passOn(PassOn pass)
{
    return m_database.write<OwnershipChanged>(
        [pass = std::move(pass)](Transaction& tx) { return runPassOn(tx, pass); });
}

QFuture<Result<OwnershipChanged>> EscalationStore::notNeeded(NotNeeded end)
{
    return m_database.write<OwnershipChanged>(
        [end = std::move(end)](Transaction& tx) { return runNotNeeded(tx, end); });
}

QFuture<Result<QList<LeftAlone>>> EscalationStore::leftAlone(int limit)
{
    return m_database.read<QList<LeftAlone>>(ReadLane::Gui,
                                             [limit](ReadContext& context) { return runLeftAlone(context, limit); });
}

QFuture<Result<TurnCommitted>> EscalationStore::raiseOwnerGone(LeftAlone left, EscalationDraft draft)
{
    return m_database.write<TurnCommitted>(
        [left, draft = std::move(draft)](Transaction& tx) { return runOwnerGone(tx, left, draft); });
}

QFuture<Result<>> EscalationStore::beat(StaffId staff, Presence presence)
{
    return m_database.write<void>([staff, presence](Transaction& tx) -> Result<> {
        if (tx.exec(u"UPDATE staff SET heartbeat_at = ?, presence = ? WHERE id = ?", tx.now(), presence, staff) == 0)
            return notFound(StoreText::tr("This member of staff does not exist."));
        return {};
    });
}

QFuture<Result<QList<PresenceRow>>> EscalationStore::staff()
{
    return m_database.read<QList<PresenceRow>>(ReadLane::Gui, runStaff);
}

}  // namespace frontdesk
