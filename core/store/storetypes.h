// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/events/inboundsink.h"
#include "core/model/conversation.h"
#include "core/model/message.h"
#include "core/model/turn.h"
#include "core/store/agentswitch.h"
#include "core/store/frametypes.h"
#include "core/store/inboxtypes.h"
#include "core/store/ownershiptypes.h"
#include "core/store/senderlimits.h"

#include <QHash>

namespace frontdesk {

/// Channel id -> longest text that leaves as one provider message; channels that are not in it never split.
using PieceLimits = QHash<QString, int>;

struct IntakeRequest {
    InboundMessage message;
    QString messagePublicId;       ///< made by the caller
    QString conversationPublicId;  ///< used if a conversation must be made
    FrameDraft frame;              ///< the `message` frame
    FrameDraft timedOutFrame;      ///< `status closed` for the old conversation
    Micros idleTimeout = 0;        ///< 0 = never
    SenderLimits limits;           ///< over them: stored, accepted.rateLimited
    int maxPerAddress = 0;         ///< new conversations of message.peerAddress a day; 0 = unlimited
    bool sample = false;
};

struct IntakeOutcome {
    Accepted accepted;
    Message message;  ///< the stored one (the first one for a duplicate)
    ConversationSummary summary;
    QList<CustomerFrame> frames;                  ///< empty for a duplicate
    std::optional<ConversationSummary> timedOut;  ///< the conversation that was closed by this intake
    QList<Message> events;     ///< further rows, new or changed: ConversationClosed of the timed-out conversation, ...
    QList<MessageId> removed;  ///< an AI message that was being written when the customer opted out
    bool newConversation = false;
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
    std::optional<AgentSwitch> served = {};  ///< when it is to be stored; nullopt = nothing changes
};

struct TurnStarted {
    TurnId turnId;
    Message reply;          ///< delivery Streaming, no text
    QList<Message> events;  ///< AgentChanged
    qint64 feedSeq = 0;
};

struct AppendSentence {
    TurnId turnId;
    ConversationId conversationId;
    MessageId messageId;
    qint64 generation = 0;
    QString textSoFar;         ///< the whole released text including this sentence
    QList<FrameDraft> frames;  ///< [start,] text
};

struct FramesAppended {
    QList<CustomerFrame> frames;
    qint64 feedSeq = 0;
};

struct PutSkillCall {
    TurnId turnId;
    ConversationId conversationId;
    MessageId messageId;  ///< invalid = insert
    qint64 generation = 0;
    SkillCallRecord call;
    bool intended = false;  ///< written before an effect runs
};

struct MessageSaved {
    Message message;
    ConversationSummary summary;
    qint64 feedSeq = 0;
    bool duplicate = false;
    OutboxId outboxId;  ///< of a reply that is to be sent
};

struct EscalationDraft {
    QString publicId;  ///< ticket id if a new one is made
    QStringList reasons;
    QString category;
    QString summary;
    Priority priority = Priority::Normal;
    Micros dueAt = 0;
    FrameDraft
        frame;  ///< `escalation waiting`; appended only when a new one is made. The store sets body["ticket"] and ["position"]
    QList<EscalationSignal> evidence;  ///< heaviest first
    double score = 0;
};

struct CommitTurn {
    TurnRecord record;  ///< id, conversationId, generation, replyId must be set
    QString text;       ///< whole text; must equal what was released plus nothing (streamed turns)
    QList<Citation> citations;
    std::optional<double> confidence;
    QList<FrameDraft> frames;  ///< [start, text if not streamed,] sources, complete
    std::optional<EscalationDraft> escalation;
    MessageId guidanceUsed;     ///< TurnSnapshot::guidanceUpTo when the turn made use of it: it is spent
    QStringList toldRuns = {};  ///< skill runs (TurnSnapshot::decided) of which the customer knows now
    QString silence;            ///< "at_capacity": it waits for a place from here on; empty = nothing changes
    QString summary;            ///< of what was said up to `summaryUpTo`, for later turns
    MessageId summaryUpTo;      ///< invalid = the summary stays as it is
    QString authorName;         ///< another agent than the one that began has answered; empty = that one
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
    QList<Message> events;  ///< further rows that were written (EscalationRaised, ...)
    ConversationSummary summary;
    QList<CustomerFrame> frames;
    QList<MessageId> removed;      ///< the AI message, when the turn ended without any text
    bool escalationIsNew = false;  ///< newly waiting (made, or waiting again because its owner is gone)
    qint64 feedSeq = 0;
};

struct Recovery {
    QList<ConversationId> replan;  ///< AI-owned with an unanswered inbound message younger than 10 minutes
    QList<ConversationId> queue;   ///< the same, older: for people
    int interrupted = 0;
    int unconfirmed = 0;
};

}  // namespace frontdesk
