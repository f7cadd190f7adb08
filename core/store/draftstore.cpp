// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draftstore.h"

#include "core/store/database.h"
#include "core/store/draftrows.h"
#include "core/store/escalations.h"
#include "core/store/sealer.h"
#include "core/store/servedrows.h"
#include "core/store/streaming.h"
#include "core/store/summaries.h"
#include "core/store/turnrows.h"

namespace frontdesk {
namespace {

using namespace rows;

Result<TurnId> runBegin(Transaction& tx, const BeginDraft& begin)
{
    const BeginTurn& turn = begin.turn;
    const Result<Conversation> conversation = fencedConversation(tx, turn.conversationId, turn.generation);
    if (!conversation)
        return conversation.error();
    if (streamingMessage(tx, turn.conversationId))
        return conflict(QStringLiteral("The AI is answering already."), QStringLiteral("turn_running"));
    const TurnId id(tx.insert(
        u"INSERT INTO turn (conversation_id, generation, agent_name, provider, model, started_at, topic, mode) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        turn.conversationId, turn.generation, turn.agentName, turn.provider, turn.model, tx.now(), begin.topic,
        begin.mode));
    for (const MessageId inbound : turn.inboundIds) {
        const qint64 added = tx.exec(u"INSERT INTO turn_inbound (turn_id, message_id) SELECT ?, id FROM message "
                                     u"WHERE id = ? AND conversation_id = ? AND direction = 0",
                                     id, inbound, turn.conversationId);
        if (added != 1)
            return invalid(QStringLiteral("A turn can only answer messages of its own conversation."));
    }
    return id;
}

bool stillRuns(ReadContext& context, const TurnRecord& record)
{
    return context
        .integer(u"SELECT 1 FROM turn WHERE id = ? AND conversation_id = ? AND ended_at = 0", record.id,
                 record.conversationId)
        .has_value();
}

QByteArray sealDetails(Transaction& tx, const CommitDraft& commit, const QString& publicId)
{
    Json details = {{"citations", citationsToJson(commit.citations)}};
    if (commit.confidence)
        details["confidence"] = *commit.confidence;
    return tx.sealer().sealJson(details, "ai_draft.details", publicId);
}

DraftRow insertDraft(Transaction& tx, const Conversation& conversation, const CommitDraft& commit)
{
    DraftRow draft{.publicId = newPublicId(),
                   .conversationId = conversation.id,
                   .turnId = commit.record.id,
                   .generation = commit.record.generation,
                   .mode = TurnMode(commit.record.mode),
                   .channel = conversation.channelId,
                   .topic = commit.record.topic,
                   .text = commit.text,
                   .citations = commit.citations,
                   .confidence = commit.confidence,
                   .answersUpTo = commit.answersUpTo,
                   .createdAt = tx.now()};
    draft.id = tx.insert(
        u"INSERT INTO ai_draft (public_id, conversation_id, turn_id, generation, mode, channel, topic, text_sealed, "
        u"details_sealed, answers_up_to, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        draft.publicId, draft.conversationId, draft.turnId, draft.generation, draft.mode, draft.channel, draft.topic,
        tx.sealer().sealText(draft.text, "ai_draft.text", draft.publicId), sealDetails(tx, commit, draft.publicId),
        draft.answersUpTo.value, draft.createdAt);
    if (draft.mode == TurnMode::Draft)
        tx.exec(u"UPDATE conversation SET waiting_draft = ? WHERE id = ?", draft.id, conversation.id);
    return draft;
}

Result<DraftCommitted> runCommit(Transaction& tx, const CommitDraft& commit)
{
    const TurnRecord& record = commit.record;
    const Result<Conversation> conversation = fencedConversation(tx, record.conversationId, record.generation);
    if (!conversation)
        return conversation.error();
    if (!stillRuns(tx, record))
        return fenced();
    DraftCommitted out;
    writeTurnRecord(tx, record);
    overtakeDrafts(tx, conversation->id);
    if (!commit.text.isEmpty())
        out.draft = insertDraft(tx, *conversation, commit);
    if (commit.answered)
        tx.exec(u"UPDATE conversation SET answered_up_to = max(answered_up_to, ?) WHERE id = ?", commit.answersUpTo,
                conversation->id);
    if (commit.guidanceUsed.isValid())
        tx.exec(u"UPDATE conversation SET guided_up_to = max(guided_up_to, ?) WHERE id = ?", commit.guidanceUsed,
                conversation->id);
    if (commit.summaryUpTo.isValid())
        storeSummary(tx, *conversation, commit.summary, commit.summaryUpTo);
    if (commit.escalation) {
        EscalationRaised raised = raiseEscalation(tx, *conversation, *commit.escalation);
        out.turn.escalationIsNew = raised.isNew;
        if (raised.event)
            out.turn.events << *raised.event;
        if (raised.frame)
            out.turn.frames << *raised.frame;
    }
    out.turn.feedSeq = feedConversation(tx, conversation->id);
    out.turn.summary = summaryOf(tx, conversation->id);
    return out;
}

std::optional<DraftRow> findDraft(ReadContext& context, const QString& publicId)
{
    return context.one(
        u"SELECT " FRONTDESK_DRAFT_COLUMNS u"FROM ai_draft d LEFT JOIN staff s ON s.id = d.decided_by "
        u"WHERE d.public_id = ?",
        [&context](const Statement& row) { return readDraft(context, row); }, publicId);
}

QList<AgreementRow> readAgreement(ReadContext& context, Micros since, AgreementSpan span)
{
    return context.all(
        u"SELECT channel, topic, mode, sum(state IN (1, 2, 3) OR agreement IS NOT NULL), sum(state = 1), sum(state = 2), "
        u"sum(state = 3 OR (state = 4 AND agreement IS NOT NULL)), count(agreement), sum(agreement >= ?), "
        u"coalesce(avg(agreement), 0) FROM ai_draft d WHERE decided_at >= ? AND decided_at > 0 AND (? = 0 OR created_at >= "
        u"coalesce((SELECT a.changed_at FROM autonomy a WHERE a.channel = d.channel AND a.topic = d.topic), 0)) "
        u"GROUP BY channel, topic, mode",
        [](const Statement& row) {
            return AgreementRow{row.text(0),  row.text(1),  row.as<TurnMode>(2), row.int32(3), row.int32(4),
                                row.int32(5), row.int32(6), row.int32(7),        row.int32(8), row.real(9)};
        },
        AlikeFrom, since, span);
}

}  // namespace

QFuture<Result<TurnId>> DraftStore::begin(BeginDraft begin)
{
    return m_database.write<TurnId>([begin = std::move(begin)](Transaction& tx) { return runBegin(tx, begin); });
}

QFuture<Result<DraftCommitted>> DraftStore::commit(CommitDraft commit)
{
    return m_database.write<DraftCommitted>(
        [commit = std::move(commit)](Transaction& tx) { return runCommit(tx, commit); });
}

QFuture<Result<MessageId>> DraftStore::coveredUpTo(ConversationId conversation, qint64 generation)
{
    return m_database.read<MessageId>(
        ReadLane::Turn, [conversation, generation](ReadContext& context) -> Result<MessageId> {
            return MessageId(context
                                 .integer(u"SELECT max(answers_up_to) FROM ai_draft WHERE conversation_id = ? "
                                          u"AND generation = ? AND mode = 1 AND state IN (0, 3) AND EXISTS (SELECT 1 "
                                          u"FROM escalation e WHERE e.conversation_id = ? AND e.state <> 2)",
                                          conversation, generation, conversation)
                                 .value_or(0));
        });
}

QFuture<Result<std::optional<DraftRow>>> DraftStore::waiting(ConversationId conversation)
{
    return m_database.read<std::optional<DraftRow>>(
        ReadLane::Gui, [conversation](ReadContext& context) -> Result<std::optional<DraftRow>> {
            return context.one(
                u"SELECT " FRONTDESK_DRAFT_COLUMNS u"FROM ai_draft d LEFT JOIN staff s ON s.id = d.decided_by "
                u"WHERE d.conversation_id = ? AND d.state = 0 AND d.mode = 1 ORDER BY d.id DESC LIMIT 1",
                [&context](const Statement& row) { return readDraft(context, row); }, conversation);
        });
}

QFuture<Result<ConversationSummary>> DraftStore::discard(QString draft, StaffId staff)
{
    return m_database.write<ConversationSummary>(
        [draft = std::move(draft), staff](Transaction& tx) -> Result<ConversationSummary> {
            const auto found = findDraft(tx, draft);
            if (!found)
                return draftGone();
            if (found->state != DraftState::Waiting)
                return draftMovedOn(*found);
            tx.exec(u"UPDATE ai_draft SET state = 3, decided_by = ?, decided_at = ? WHERE id = ?", staff, tx.now(),
                    found->id);
            tx.exec(u"UPDATE conversation SET waiting_draft = 0 WHERE id = ?", found->conversationId);
            feedConversation(tx, found->conversationId);
            return summaryOf(tx, found->conversationId);
        });
}

QFuture<Result<MessageSaved>> DraftStore::approve(ApproveDraft approval)
{
    return m_database.write<MessageSaved>(
        [approval = std::move(approval), limits = m_pieceLimits](Transaction& tx) -> Result<MessageSaved> {
            const auto draft = findDraft(tx, approval.draft);
            return draft ? approveDraft(tx, *draft, approval, limits) : Result<MessageSaved>(draftGone());
        });
}

QFuture<Result<QList<AgreementRow>>> DraftStore::agreement(Micros since, AgreementSpan span)
{
    return m_database.read<QList<AgreementRow>>(ReadLane::Gui,
                                                [since, span](ReadContext& context) -> Result<QList<AgreementRow>> {
                                                    return readAgreement(context, since, span);
                                                });
}

QFuture<Result<QList<DraftRow>>> DraftStore::ofConversation(ConversationId conversation)
{
    return m_database.read<QList<DraftRow>>(
        ReadLane::Gui,
        [conversation](ReadContext& context) -> Result<QList<DraftRow>> { return draftsOf(context, conversation); });
}

}  // namespace frontdesk
