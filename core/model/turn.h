// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "core/model/message.h"

namespace frontdesk {

/// Everything that is needed to run a turn again: stored with the turn, replayable.
struct TurnRecord {
    TurnId id;
    ConversationId conversationId;
    qint64 generation = 0;
    MessageId replyId;                 ///< the AI message
    QList<MessageId> inboundIds;       ///< what it answers
    QString agentName;
    QString provider;                  ///< "builtin", ...
    QString model;
    Json request = Json::object();     ///< what the provider was given
    Json retrieval = Json::array();    ///< passages and scores
    Json skillCalls = Json::array();
    Json modelOutput = Json::object();
    QString outcome;                   ///< "complete" | "interrupted" | "failed" | "escalated" | "ignored"
    QStringList reasons;
    qint64 tokensIn = 0;
    qint64 tokensOut = 0;
    Micros startedAt = 0;
    Micros firstSentenceAt = 0;
    Micros endedAt = 0;
};

/// One consistent read at the start of a turn.
struct TurnSnapshot {
    Conversation conversation;
    Contact contact;
    QList<Message> history;            ///< oldest first, public only, of this engagement, at most max_history
    QList<Message> unanswered;         ///< inbound messages after the last committed turn, oldest first
    std::optional<Escalation> escalation;
    int turnCount = 0;                 ///< AI turns in this engagement
    bool disclosed = false;            ///< an AI message was already sent in this conversation
    QString guidance;                  ///< staff's internal notes for this turn, oldest first; never shown to the customer
    MessageId guidanceUpTo;            ///< newest note in `guidance`
};

}  // namespace frontdesk
