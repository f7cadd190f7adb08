// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/inboundsink.h"
#include "core/model/conversation.h"
#include "core/model/message.h"
#include "core/model/turn.h"

namespace frontdesk {

/// A durable customer frame before it has its number. `body` is the wire object without `seq`/`conversation_id`
/// (docs/webchat-protocol.md); it is stored sealed.
struct FrameDraft {
    Json body = Json::object();
};

/// A stored frame with its dense per-conversation number.
struct CustomerFrame {
    ConversationId conversationId;
    QString conversationPublicId;
    qint64 seq = 0;
    Json body = Json::object();
};

struct IntakeRequest {
    InboundMessage message;
    QString messagePublicId;          ///< made by the caller
    QString conversationPublicId;     ///< used if a conversation must be made
    FrameDraft frame;                 ///< the `message` frame
    FrameDraft timedOutFrame;         ///< `status closed` for the old conversation
    Micros idleTimeout = 0;           ///< 0 = never
    int maxPerMinute = 0;             ///< per sender; 0 = unlimited; over it: stored, rateLimited = true
    bool sample = false;
};

struct IntakeOutcome {
    Accepted accepted;
    Message message;                  ///< the stored one (the first one for a duplicate)
    ConversationSummary summary;
    QList<CustomerFrame> frames;      ///< empty for a duplicate
    std::optional<ConversationSummary> timedOut; ///< the conversation that was closed by this intake
    QList<Message> events;            ///< further rows: ConversationClosed of the timed-out conversation
    bool newConversation = false;
    bool firstRateLimited = false;    ///< the first message over the limit in this minute: answer it once
    qint64 feedSeq = 0;
};

struct BeginTurn {
    ConversationId conversationId;
    qint64 generation = 0;
    QString replyPublicId;
    QString agentName;
    QString provider;
    QString model;
    QList<MessageId> inboundIds;
};

struct TurnStarted {
    TurnId turnId;
    Message reply;                    ///< delivery Streaming, no text
    qint64 feedSeq = 0;
};

struct AppendSentence {
    TurnId turnId;
    ConversationId conversationId;
    MessageId messageId;
    qint64 generation = 0;
    QString textSoFar;                ///< the whole released text including this sentence
    QList<FrameDraft> frames;         ///< [start,] text
};

struct FramesAppended {
    QList<CustomerFrame> frames;
    qint64 feedSeq = 0;
};

struct PutSkillCall {
    TurnId turnId;
    ConversationId conversationId;
    MessageId messageId;              ///< invalid = insert
    qint64 generation = 0;
    SkillCallRecord call;
    bool intended = false;            ///< written before an effect runs
};

struct MessageSaved {
    Message message;
    ConversationSummary summary;
    qint64 feedSeq = 0;
    bool duplicate = false;
    OutboxId outboxId;                ///< of a reply that is to be sent
};

struct EscalationDraft {
    QString publicId;                 ///< ticket id if a new one is made
    QStringList reasons;
    QString category;
    QString summary;
    Priority priority = Priority::Normal;
    Micros dueAt = 0;
    FrameDraft frame;                 ///< `escalation waiting`; appended only when a new one is made. The store sets body["ticket"]
};

struct CommitTurn {
    TurnRecord record;                ///< id, conversationId, generation, replyId must be set
    QString text;                     ///< whole text; must equal what was released plus nothing (streamed turns)
    QList<Citation> citations;
    std::optional<double> confidence;
    QList<FrameDraft> frames;         ///< [start, text if not streamed,] sources, complete
    std::optional<EscalationDraft> escalation;
};

struct InterruptTurn {
    TurnId turnId;
    ConversationId conversationId;
    MessageId messageId;
    qint64 generation = 0;
    QString text;
    QString reason;
    FrameDraft complete;
};

struct TurnCommitted {
    Message message;
    QList<Message> events;            ///< further rows that were written (EscalationRaised, ...)
    ConversationSummary summary;
    QList<CustomerFrame> frames;
    QList<MessageId> removed;         ///< the AI message, when the turn ended without any text
    bool escalationIsNew = false;     ///< newly waiting (made, or waiting again because its owner is gone)
    qint64 feedSeq = 0;
};

/// The AI message that is being written right now, as the engine has released it.
struct StreamingMessage {
    TurnId turnId;
    MessageId messageId;
    QString releasedText;
    qint64 releasedSeq = 0;           ///< newest frame of it that went to the gateway
    FrameDraft interrupted;           ///< `complete` with interrupted = true; not appended when releasedText is empty
};

struct TakeOver {
    ConversationId conversationId;
    StaffId staffId;
    std::optional<StreamingMessage> streaming;
    FrameDraft joined;                ///< `status human_joined`
    bool force = false;
};

struct HandBack {
    ConversationId conversationId;
    StaffId staffId;
    QString guidance;                 ///< internal note for the AI's next turn, may be empty
    FrameDraft frame;                 ///< `status handed_back`
};

struct CloseConversation {
    ConversationId conversationId;
    StaffId staffId;                  ///< invalid = customer or system
    QString reason;                   ///< "resolved", "ended_by_customer", "timed_out", ...
    std::optional<StreamingMessage> streaming;
    FrameDraft frame;                 ///< `status closed`
};

struct OwnershipChanged {
    ConversationSummary summary;
    QList<Message> messages;          ///< changed or new rows: interrupted message, event row, note
    QList<CustomerFrame> frames;
    QList<MessageId> removed;         ///< empty AI messages that were withdrawn
    qint64 feedSeq = 0;
};

struct StaffReply {
    ConversationId conversationId;
    StaffId staffId;
    QString publicId;
    QString text;
    Micros notBefore = 0;             ///< 0 = at once (undo send holds it back)
    MessageId lastSeen;               ///< newest inbound message the writer had seen; invalid = do not check
};

struct Recovery {
    QList<ConversationId> replan;     ///< AI-owned with an unanswered inbound message younger than 10 minutes
    QList<ConversationId> queue;      ///< the same, older: for people
    int interrupted = 0;
    int unconfirmed = 0;
};

enum class InboxQueue : quint8 { Waiting, Mine, Ai, All, Closed };
enum class InboxSort : quint8 { MostUrgent, Newest };

struct InboxQuery {
    InboxQueue queue = InboxQueue::All;  ///< All = everything that is not closed
    InboxSort sort = InboxSort::MostUrgent;
    StaffId staffId;
    int offset = 0;                      ///< rows to skip; <= 2,000 (views page by 200)
    int limit = 200;
};

struct InboxCounts {
    int waiting = 0;
    int mine = 0;
    int ai = 0;
    int all = 0;
};

struct InboxPage {
    QList<ConversationSummary> rows;
    InboxCounts counts;
    bool more = false;
};

struct MessagePage {
    QList<Message> messages;
    bool more = false;                   ///< older ones exist
};

struct SearchHit {
    ConversationSummary summary;
    MessageId messageId;                 ///< invalid = the contact matched
    QString snippet;
};

struct FeedEntry {
    qint64 seq = 0;
    QString kind;                        ///< "message", "conversation", "escalation", "staff", ...
    ConversationId conversationId;
    qint64 entityId = 0;
};

}  // namespace frontdesk
