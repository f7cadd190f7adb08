// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/capacitystore.h"
#include "core/store/conversationstore.h"
#include "core/store/database.h"
#include "core/store/draftrows.h"
#include "core/store/escalations.h"
#include "core/store/frames.h"
#include "core/store/messagerows.h"
#include "core/store/outboxpieces.h"
#include "core/store/sealer.h"
#include "core/store/servedrows.h"
#include "core/store/skillrunstore.h"
#include "core/store/streaming.h"
#include "core/store/summaries.h"
#include "core/store/turnrows.h"

namespace frontdesk {
namespace {

using namespace rows;

struct RunningTurn {
    Conversation conversation;
    Message reply;
};

struct TurnRow {
    ConversationId conversation;
    MessageId reply;
    bool ended = false;
};

std::optional<TurnRow> turnRow(ReadContext& context, TurnId turn)
{
    return context.one(
        u"SELECT conversation_id, reply_id, ended_at FROM turn WHERE id = ?",
        [](const Statement& row) {
            return TurnRow{row.id<ConversationId>(0), row.id<MessageId>(1), row.boolean(2)};
        },
        turn);
}

/// The turn while it may still have effects: fence intact, turn running, reply still streaming. Else Fenced.
Result<RunningTurn> runningTurn(Transaction& tx, TurnId turn, ConversationId conversation, qint64 generation)
{
    Result<Conversation> fence = fencedConversation(tx, conversation, generation);
    if (!fence)
        return fence.error();
    const auto row = turnRow(tx, turn);
    if (!row || row->conversation != conversation || row->ended)
        return fenced();
    const auto reply = loadMessage(tx, row->reply);
    if (!reply || reply->delivery != Delivery::Streaming)
        return fenced();
    return RunningTurn{fence.take(), *reply};
}

Message insertReply(Transaction& tx, const BeginTurn& begin, const Conversation& conversation, TurnId turn)
{
    NewMessage row;
    row.message = {.publicId = begin.replyPublicId,
                   .conversationId = conversation.id,
                   .direction = Direction::Outbound,
                   .author = Author::Ai,
                   .authorName = begin.agentName,
                   .delivery = Delivery::Streaming};
    row.turnId = turn;
    insertMessage(tx, row);
    // Sending until the turn is committed: the dispatcher must not take it before.
    tx.exec(u"INSERT INTO outbox (public_id, kind, conversation_id, message_id, identity_id, channel, account, state, "
            u"framed, generation, created_at, updated_at) VALUES (?, 'message', ?, ?, ?, ?, ?, 3, ?, ?, ?, ?)",
            newPublicId(), conversation.id, row.message.id, conversation.identityId, conversation.channelId,
            conversation.accountId, isFramed(conversation.channelId), begin.generation, tx.now(), tx.now());
    tx.exec(u"UPDATE turn SET reply_id = ? WHERE id = ?", row.message.id, turn);
    return row.message;
}

Result<TurnStarted> runBegin(Transaction& tx, const BeginTurn& begin)
{
    const Result<Conversation> conversation = fencedConversation(tx, begin.conversationId, begin.generation);
    if (!conversation)
        return conversation.error();
    if (streamingMessage(tx, begin.conversationId))
        return conflict(QStringLiteral("The AI is answering already."), QStringLiteral("turn_running"));
    const TurnId turn(tx.insert(u"INSERT INTO turn (conversation_id, generation, agent_name, provider, model, "
                                u"started_at) VALUES (?, ?, ?, ?, ?, ?)",
                                begin.conversationId, begin.generation, begin.agentName, begin.provider, begin.model,
                                tx.now()));
    for (const MessageId inbound : begin.inboundIds) {
        const qint64 added = tx.exec(u"INSERT INTO turn_inbound (turn_id, message_id) SELECT ?, id FROM message "
                                     u"WHERE id = ? AND conversation_id = ? AND direction = 0",
                                     turn, inbound, begin.conversationId);
        if (added != 1)
            return invalid(QStringLiteral("A turn can only answer messages of its own conversation."));
    }
    if (!begin.inboundIds.isEmpty())
        overtakeDrafts(tx, begin.conversationId);  // the AI answers itself: from here on no draft may be sent beside it
    TurnStarted started{.turnId = turn, .reply = insertReply(tx, begin, *conversation, turn)};
    if (begin.served)
        if (const auto event = storeServed(tx, *conversation, *begin.served))
            started.events << *event;
    started.feedSeq = feedMessage(tx, started.reply);
    return started;
}

Result<FramesAppended> runAppend(Transaction& tx, const AppendSentence& sentence)
{
    Result<RunningTurn> running = runningTurn(tx, sentence.turnId, sentence.conversationId, sentence.generation);
    if (!running)
        return running.error();
    if (running->reply.id != sentence.messageId)
        return fenced();
    setText(tx, running->reply, sentence.textSoFar, Delivery::Streaming);
    FramesAppended appended;
    appendFrames(tx, running->conversation, sentence.messageId, sentence.frames, appended.frames);
    tx.exec(u"UPDATE turn SET first_sentence_at = ? WHERE id = ? AND first_sentence_at = 0", tx.now(), sentence.turnId);
    touch(tx, sentence.conversationId);
    appended.feedSeq = feedMessage(tx, running->reply);
    return appended;
}

Result<MessageSaved> runSkillCall(Transaction& tx, const PutSkillCall& put)
{
    const Result<RunningTurn> running = runningTurn(tx, put.turnId, put.conversationId, put.generation);
    if (!running)
        return running.error();
    const QString code = put.intended ? QStringLiteral("intended") : QString();
    MessageSaved saved;
    if (!put.messageId.isValid()) {
        NewMessage row;
        row.message = {.publicId = newPublicId(),
                       .conversationId = put.conversationId,
                       .kind = MessageKind::SkillCall,
                       .direction = Direction::Outbound,
                       .author = Author::Ai,
                       .authorName = running->reply.authorName,
                       .visibility = Visibility::Internal,
                       .deliveryCode = code,
                       .skillCall = put.call};
        row.turnId = put.turnId;
        insertMessage(tx, row);
        saved.message = row.message;
    } else {
        const auto publicId = tx.one(
            u"SELECT public_id FROM message WHERE id = ? AND turn_id = ? AND kind = 3",
            [](const Statement& row) { return row.text(0); }, put.messageId, put.turnId);
        if (!publicId)
            return notFound(QStringLiteral("This skill call does not belong to the turn."));
        tx.exec(u"UPDATE message SET skill_call_sealed = ?, delivery_code = ? WHERE id = ?",
                sealSkillCall(tx, put.call, put.intended, *publicId), code, put.messageId);
        saved.message = loadMessage(tx, put.messageId).value_or(Message{});
    }
    saved.feedSeq = feedMessage(tx, saved.message);
    saved.summary = summaryOf(tx, put.conversationId);
    return saved;
}

/// From here on these inbound messages are answered. turn_inbound is what the turn was begun with.
void markAnswered(Transaction& tx, ConversationId conversation, TurnId turn)
{
    tx.exec(u"UPDATE conversation SET engagement_turns = engagement_turns + 1, answered_up_to = max(answered_up_to, "
            u"coalesce((SELECT max(message_id) FROM turn_inbound WHERE turn_id = ?), 0)) WHERE id = ?",
            turn, conversation);
}

/// Web chat has the text by its frames (sent); other channels get it from the dispatcher (queued).
void sendReply(Transaction& tx, const RunningTurn& running, const Message& message, const PieceLimits& limits)
{
    const QString& channel = running.conversation.channelId;
    if (isFramed(channel)) {
        tx.exec(u"UPDATE outbox SET state = 4, updated_at = ? WHERE message_id = ?", tx.now(), message.id);
        return;
    }
    struct Row {
        OutboxId id;
        qint64 generation = 0;
    };
    const Row row = tx.one(
                          u"SELECT id, generation FROM outbox WHERE message_id = ?",
                          [](const Statement& r) {
                              return Row{r.id<OutboxId>(0), r.integer(1)};
                          },
                          message.id)
                        .value_or(Row{});
    queueMessage(tx, {.conversation = running.conversation,
                      .message = message,
                      .generation = row.generation,
                      .maxPieceChars = limits.value(channel),
                      .existing = row.id});
}

/// The text is final.
void completeReply(Transaction& tx, const RunningTurn& running, const CommitTurn& commit, const PieceLimits& limits,
                   TurnCommitted& out)
{
    Message message = running.reply;
    const Delivery delivery = isFramed(running.conversation.channelId) ? Delivery::Sent : Delivery::Queued;
    setText(tx, message, commit.text, delivery);
    message.citations = commit.citations;
    message.confidence = commit.confidence;
    if (!commit.authorName.isEmpty())
        message.authorName = commit.authorName;
    tx.exec(u"UPDATE message SET citations_sealed = ?, confidence = ?, author_name = ? WHERE id = ?",
            sealCitations(tx, message.citations, message.publicId), message.confidence, message.authorName, message.id);
    sendReply(tx, running, message, limits);
    tx.exec(u"UPDATE conversation SET disclosed = 1, last_confidence = ? WHERE id = ?", message.confidence,
            running.conversation.id);
    indexMessage(tx, message);
    appendFrames(tx, running.conversation, message.id, commit.frames, out.frames);
    if (!out.frames.isEmpty())
        message.frameSeq = out.frames.last().seq;
    noteLastText(tx, running.conversation, message);
    out.message = message;
}

Result<TurnCommitted> runCommit(Transaction& tx, const CommitTurn& commit, const PieceLimits& limits)
{
    const TurnRecord& record = commit.record;
    const Result<RunningTurn> running = runningTurn(tx, record.id, record.conversationId, record.generation);
    if (!running)
        return running.error();
    if (running->reply.id != record.replyId)
        return fenced();
    if (commit.text.isEmpty() && !running->reply.text().isEmpty())
        return invalid(QStringLiteral("Released text cannot be taken back by its own turn."));

    TurnCommitted out;
    writeTurnRecord(tx, record);
    overtakeDrafts(tx, record.conversationId);
    markAnswered(tx, record.conversationId, record.id);
    markTold(tx, commit.toldRuns);
    if (commit.guidanceUsed.isValid())
        tx.exec(u"UPDATE conversation SET guided_up_to = max(guided_up_to, ?) WHERE id = ?", commit.guidanceUsed,
                record.conversationId);
    if (commit.summaryUpTo.isValid())
        storeSummary(tx, running->conversation, commit.summary, commit.summaryUpTo);
    if (commit.text.isEmpty()) {
        removeMessage(tx, running->reply, false);
        out.removed << running->reply.id;
    } else {
        completeReply(tx, *running, commit, limits, out);
    }
    feedMessage(tx, running->reply);
    if (commit.escalation) {
        EscalationRaised raised = raiseEscalation(tx, running->conversation, *commit.escalation);
        out.escalationIsNew = raised.isNew;
        if (raised.event)
            out.events << *raised.event;
        if (raised.frame)
            out.frames << *raised.frame;
    }
    if (commit.silence == u"at_capacity")
        if (const auto event = waitForPlace(tx, running->conversation))
            out.events << *event;
    out.feedSeq = feedConversation(tx, record.conversationId);
    out.summary = summaryOf(tx, record.conversationId);
    return out;
}

Result<> runAbandon(Transaction& tx, TurnId turn, const QString& reason)
{
    const auto row = turnRow(tx, turn);
    if (!row)
        return notFound(QStringLiteral("This turn does not exist."));
    if (row->ended)
        return {};  // a takeover was faster: nothing is left to do
    const auto reply = loadMessage(tx, row->reply);
    if (reply && !reply->text().isEmpty())
        return conflict(QStringLiteral("A part of this answer was released already."), QStringLiteral("released"));
    tx.exec(u"UPDATE turn SET ended_at = ?, outcome = 'interrupted', reasons = ? WHERE id = ?", tx.now(),
            reasonsText({reason}), turn);
    if (reply) {
        removeMessage(tx, *reply, false);
        feedMessage(tx, *reply);
    }
    return {};
}

Result<TurnCommitted> runInterrupt(Transaction& tx, const InterruptTurn& interrupt)
{
    const Result<RunningTurn> running = runningTurn(tx, interrupt.turnId, interrupt.conversationId,
                                                    interrupt.generation);
    if (!running)
        return running.error();
    if (running->reply.id != interrupt.messageId)
        return fenced();
    if (interrupt.text.isEmpty() && !running->reply.text().isEmpty())
        return invalid(QStringLiteral("Released text cannot be taken back by its own turn."));
    StreamingEnd end;
    interruptMessage(tx, running->conversation, running->reply, interrupt.text, interrupt.complete, interrupt.reason,
                     end);
    TurnCommitted out{.frames = std::move(end.frames), .removed = std::move(end.removed)};
    if (!end.messages.isEmpty())
        out.message = end.messages.first();
    out.feedSeq = feedConversation(tx, interrupt.conversationId);
    out.summary = summaryOf(tx, interrupt.conversationId);
    return out;
}

}  // namespace

QFuture<Result<TurnStarted>> ConversationStore::beginTurn(BeginTurn begin)
{
    return m_database.write<TurnStarted>([begin = std::move(begin)](Transaction& tx) { return runBegin(tx, begin); },
                                         Database::Run::Often);
}

QFuture<Result<FramesAppended>> ConversationStore::appendSentence(AppendSentence sentence)
{
    return m_database.write<FramesAppended>(
        [sentence = std::move(sentence)](Transaction& tx) { return runAppend(tx, sentence); }, Database::Run::Often);
}

QFuture<Result<MessageSaved>> ConversationStore::putSkillCall(PutSkillCall call)
{
    return m_database.write<MessageSaved>([call = std::move(call)](Transaction& tx) { return runSkillCall(tx, call); },
                                          Database::Run::Often);
}

QFuture<Result<TurnCommitted>> ConversationStore::commitTurn(CommitTurn commit)
{
    return m_database.write<TurnCommitted>(
        [commit = std::move(commit), limits = m_pieceLimits](Transaction& tx) { return runCommit(tx, commit, limits); },
        Database::Run::Often);
}

QFuture<Result<>> ConversationStore::abandonTurn(TurnId turn, QString reason)
{
    return m_database.write<void>(
        [turn, reason = std::move(reason)](Transaction& tx) { return runAbandon(tx, turn, reason); });
}

QFuture<Result<TurnCommitted>> ConversationStore::interruptTurn(InterruptTurn interrupt)
{
    return m_database.write<TurnCommitted>(
        [interrupt = std::move(interrupt)](Transaction& tx) { return runInterrupt(tx, interrupt); });
}

}  // namespace frontdesk
