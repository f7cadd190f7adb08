// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draftrows.h"

#include "core/model/agreement.h"
#include "core/store/sealer.h"

namespace frontdesk::rows {
namespace {

/// A reply that has this much of the draft in it is the draft, changed.
constexpr double ChangedFrom = 0.5;
/// The escalation ends in the transaction that approves: within this time behind it.
constexpr Micros SameAct = MicrosPerSecond;

struct Open {
    qint64 id = 0;
    QString publicId;
    TurnMode mode = TurnMode::Draft;
    QByteArray sealed;
};

bool sameWords(const QString& a, const QString& b) { return a.simplified() == b.simplified(); }

DraftState stateAfter(const Open& draft, double agreement, bool same)
{
    if (draft.mode == TurnMode::Shadow)
        return DraftState::Overtaken;  // nobody saw it
    if (same)
        return DraftState::Sent;
    return agreement >= ChangedFrom ? DraftState::SentChanged : DraftState::Overtaken;
}

}  // namespace

DraftRow readDraft(ReadContext& context, const Statement& row)
{
    DraftRow draft;
    draft.id = row.integer(0);
    draft.publicId = row.text(1);
    draft.conversationId = row.id<ConversationId>(2);
    draft.turnId = row.id<TurnId>(3);
    draft.generation = row.integer(4);
    draft.mode = row.as<TurnMode>(5);
    draft.state = row.as<DraftState>(6);
    draft.channel = row.text(7);
    draft.topic = row.text(8);
    if (const QByteArray sealed = row.bytes(9); !sealed.isEmpty())
        draft.text = context.openText(sealed, "ai_draft.text", draft.publicId);
    if (const QByteArray sealed = row.bytes(10); !sealed.isEmpty()) {
        const Json details = context.openJson(sealed, "ai_draft.details", draft.publicId);
        draft.citations = citationsFromJson(details.value("citations", Json::array()));
        if (const auto it = details.find("confidence"); it != details.end() && it->is_number())
            draft.confidence = it->get<double>();
    }
    draft.agreement = row.optionalReal(11);
    draft.answersUpTo = row.id<MessageId>(12);
    draft.sentMessageId = row.id<MessageId>(13);
    draft.decidedBy = row.text(14);
    draft.createdAt = row.integer(15);
    draft.decidedAt = row.integer(16);
    return draft;
}

QList<DraftRow> draftsOf(ReadContext& context, ConversationId conversation)
{
    return context.all(
        u"SELECT " FRONTDESK_DRAFT_COLUMNS u"FROM ai_draft d LEFT JOIN staff s ON s.id = d.decided_by "
        u"WHERE d.conversation_id = ? ORDER BY d.id",
        [&context](const Statement& row) { return readDraft(context, row); }, conversation);
}

void overtakeDrafts(Transaction& tx, ConversationId conversation)
{
    const qint64 gone = tx.exec(
        u"UPDATE ai_draft SET state = 4, decided_at = ? WHERE conversation_id = ? AND state = 0", tx.now(),
        conversation);
    if (gone > 0)
        tx.exec(u"UPDATE conversation SET waiting_draft = 0 WHERE id = ?", conversation);
}

void settleDrafts(Transaction& tx, ConversationId conversation, const QString& sent, StaffId staff, MessageId message)
{
    const QList<Open> open = tx.all(
        u"SELECT id, public_id, mode, text_sealed FROM ai_draft WHERE conversation_id = ? AND state = 0 ORDER BY id DESC",
        [](const Statement& row) {
            return Open{row.integer(0), row.text(1), row.as<TurnMode>(2), row.bytes(3)};
        },
        conversation);
    if (open.isEmpty())
        return;
    const Open& newest = open.first();
    const QString text = newest.sealed.isEmpty() ? QString()
                                                 : tx.openText(newest.sealed, "ai_draft.text", newest.publicId);
    // A file alone, or a draft whose words are gone, says nothing about agreement.
    std::optional<double> agreement;
    if (!text.isEmpty() && !sent.trimmed().isEmpty())
        agreement = agreementOf(text, sent);
    const DraftState state = stateAfter(newest, agreement.value_or(0), agreement && sameWords(text, sent));
    tx.exec(u"UPDATE ai_draft SET state = ?, agreement = ?, sent_message_id = ?, decided_by = ?, decided_at = ? "
            u"WHERE id = ?",
            state, agreement, message, staff, tx.now(), newest.id);
    overtakeDrafts(tx, conversation);
    tx.exec(u"UPDATE conversation SET waiting_draft = 0 WHERE id = ?", conversation);
}

void undoDraft(Transaction& tx, const Message& reply)
{
    struct Approved {
        qint64 id = 0;
        bool draft = false;
        Micros at = 0;
    };
    const auto approved = tx.one(
        u"SELECT id, mode, decided_at FROM ai_draft WHERE sent_message_id = ?",
        [](const Statement& row) {
            return Approved{row.integer(0), row.as<TurnMode>(1) == TurnMode::Draft, row.integer(2)};
        },
        reply.id);
    if (!approved)
        return;
    tx.exec(
        u"UPDATE ai_draft SET state = 0, agreement = NULL, sent_message_id = NULL, decided_by = NULL, decided_at = 0 "
        u"WHERE id = ?",
        approved->id);
    if (approved->draft)
        tx.exec(u"UPDATE conversation SET waiting_draft = ? WHERE id = ?", approved->id, reply.conversationId);
    if (!reply.turnId.isValid())
        return;  // written by hand: nothing ended with it
    const auto ended = tx.integer(
        u"SELECT id FROM escalation WHERE conversation_id = ? AND state = 2 AND ended_at BETWEEN ? AND ? ORDER BY id DESC LIMIT 1",
        reply.conversationId, approved->at, approved->at + SameAct);
    if (!ended || activeEscalation(tx, reply.conversationId))
        return;
    tx.exec(u"UPDATE escalation SET state = 0, ended_at = 0 WHERE id = ?", *ended);
    tx.exec(u"UPDATE conversation SET waiting = 1, escalation_id = ?, priority = (SELECT priority FROM escalation "
            u"WHERE id = ?), due_at = (SELECT due_at FROM escalation WHERE id = ?) WHERE id = ?",
            *ended, *ended, *ended, reply.conversationId);
    tx.feed(u"escalation", reply.conversationId, *ended);
}

}  // namespace frontdesk::rows
