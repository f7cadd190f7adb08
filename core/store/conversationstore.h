// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/inboundsink.h"
#include "core/model/conversation.h"
#include "core/model/message.h"
#include "core/model/turn.h"
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;

/// Every durable effect on conversations; each function is one transaction (queue of the writer, in call order).
/// "WHERE generation" effects return ErrorCode::Fenced when the generation, handler (must be Ai) or state (must not be
/// Closed) moved on. Every change takes a number of the change feed, returned as `feedSeq`.
class ConversationStore {
public:
    explicit ConversationStore(Database& database) : m_database(database) {}

    /// Texts that are queued from here on leave in pieces of at most so many characters. Engine thread.
    void setPieceLimits(PieceLimits limits) { m_pieceLimits = std::move(limits); }

    /// Dedupe (account + provider id, inserted first), contact/identity/conversation upsert, message, frame, tokens.
    /// A conversation that timed out (AI-owned, nothing waiting) is closed (timed_out) and continued by a new one.
    [[nodiscard]] QFuture<Result<IntakeOutcome>> intake(IntakeRequest request);

    /// `unanswered` = inbound messages that arrived after the newest one that a committed turn or a person's reply
    /// covers; `history` = this engagement without them, without what failed or was taken back before it left.
    [[nodiscard]] QFuture<Result<TurnSnapshot>> loadTurn(ConversationId conversation, int maxHistory);
    /// Commits the AI message (streaming, no text) and its outbox row WHERE generation. No frame yet: an abandoned
    /// turn leaves nothing for the customer. Conflict ("turn_running") while another turn of it is not ended.
    [[nodiscard]] QFuture<Result<TurnStarted>> beginTurn(BeginTurn begin);
    /// Another agent goes on in the middle of a turn, WHERE generation.
    [[nodiscard]] QFuture<Result<AgentServed>> switchAgent(ConversationId conversation, qint64 generation,
                                                           AgentSwitch served);
    /// Appends one released sentence and its frames (the first one also brings the `start` frame) WHERE generation.
    [[nodiscard]] QFuture<Result<FramesAppended>> appendSentence(AppendSentence sentence);
    /// Inserts (messageId invalid) or updates the internal skill-call row of a turn, WHERE generation.
    [[nodiscard]] QFuture<Result<MessageSaved>> putSkillCall(PutSkillCall call);
    /// Message complete, record, frames, optional escalation (joined to a waiting one): WHERE generation. Web chat: the
    /// outbox row is sent; other channels: queued for the dispatcher. Empty text removes the AI message (`removed`).
    [[nodiscard]] QFuture<Result<TurnCommitted>> commitTurn(CommitTurn commit);
    /// A turn that was stopped before its first sentence: removes the empty AI message and its outbox row.
    [[nodiscard]] QFuture<Result<>> abandonTurn(TurnId turn, QString reason);
    /// A turn stopped after something was released (not by a takeover): message becomes interrupted, `complete` frame.
    [[nodiscard]] QFuture<Result<TurnCommitted>> interruptTurn(InterruptTurn interrupt);

    /// handler = Human, generation + 1, assignee; cancels unsent AI outbox rows, closes the streaming message as
    /// interrupted with exactly `releasedText` (frames after `releasedSeq` of that message become `noop`), accepts the
    /// waiting escalation, writes the HumanJoined event and frames. Conflict when a person owns it already (the error
    /// text names who), unless `force`.
    [[nodiscard]] QFuture<Result<OwnershipChanged>> takeOver(TakeOver takeover);
    /// handler = Ai, generation + 1, ends the escalation, starts a new engagement. Only the assignee (else Conflict).
    [[nodiscard]] QFuture<Result<OwnershipChanged>> handBack(HandBack handBack);
    /// state = Closed, generation + 1, like a takeover for a streaming message. Repeated close = Conflict.
    [[nodiscard]] QFuture<Result<OwnershipChanged>> close(CloseConversation close);

    /// Message (queued) and outbox row; only the owner may (Conflict). `publicId` is made by the caller: a repeat of it
    /// returns the first one and does nothing.
    [[nodiscard]] QFuture<Result<MessageSaved>> addStaffReply(StaffReply reply);
    /// Internal note; allowed at any time by anyone.
    [[nodiscard]] QFuture<Result<MessageSaved>> addNote(StaffReply note);
    /// Web chat: outbox row sending -> sent together with the customer frame. Fails with Conflict when the row moved on.
    [[nodiscard]] QFuture<Result<TurnCommitted>> releaseFramed(OutboxId outbox, FrameDraft frame);

    /// Raises or joins an escalation outside a turn (planner, recovery, owner gone).
    [[nodiscard]] QFuture<Result<TurnCommitted>> raiseEscalation(ConversationId conversation, EscalationDraft draft);

    /// AI-owned, open, nothing waiting, idle since before `idleSince`: closed as timed_out, with the given frame.
    [[nodiscard]] QFuture<Result<QList<OwnershipChanged>>> closeIdle(Micros idleSince, FrameDraft frame, int limit);
    /// At start: streaming messages become interrupted (text from their frames, `complete` frame built by replacing
    /// "content"/"message_id" in `interruptedFrame`), outbox rows `sending` become `unconfirmed` (framed ones: queued).
    [[nodiscard]] QFuture<Result<Recovery>> recover(FrameDraft interruptedFrame);
    /// Customer acknowledged all frames up to `seq`: sent -> delivered.
    [[nodiscard]] QFuture<Result<QList<Message>>> markDelivered(ConversationId conversation, qint64 seq);
    [[nodiscard]] QFuture<Result<ConversationSummary>> markRead(ConversationId conversation, MessageId upTo);

    // Reads for turns, the console and the web chat API. ---------------------------------------------------------
    [[nodiscard]] QFuture<Result<ConversationSummary>> summary(ConversationId conversation);
    [[nodiscard]] QFuture<Result<InboxSlice>> inboxPage(InboxQuery query);
    /// Newest `limit` messages with id < before (invalid = newest), returned oldest first; internal ones included.
    [[nodiscard]] QFuture<Result<MessagePage>> messages(ConversationId conversation, MessageId before, int limit);
    /// Word prefix search over message and contact text by keyed-hash tokens; newest first.
    [[nodiscard]] QFuture<Result<QList<SearchHit>>> search(QString text, int limit);
    [[nodiscard]] QFuture<Result<QList<FeedEntry>>> changesAfter(qint64 seq, int limit);

private:
    Database& m_database;
    PieceLimits m_pieceLimits;
};

}  // namespace frontdesk
