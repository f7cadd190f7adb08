// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "core/model/message.h"
#include "core/model/skill.h"

namespace frontdesk {

/// How an answer of the AI leaves: at once, as a draft that staff send, or not at all (it is only compared).
enum class TurnMode : quint8 { Auto, Draft, Shadow };

/// Everything that is needed to run a turn again: stored with the turn, replayable.
struct TurnRecord {
    TurnId id;
    ConversationId conversationId;
    qint64 generation = 0;
    MessageId replyId;            ///< the AI message
    QList<MessageId> inboundIds;  ///< what it answers
    QString agentName;
    QString agent;     ///< its key
    QString rule;      ///< what chose it: "keyword:invoice", "topic:billing", "model", "sticky", "default"
    QString topic;     ///< of the question, for the autonomy dial
    int mode = 0;      ///< TurnMode
    qint64 cost = -1;  ///< millionths of `currency`; -1 = unknown
    QString currency;
    QString provider;  ///< "builtin", ...
    QString model;
    Json request = Json::object();   ///< what the provider was given
    Json retrieval = Json::array();  ///< passages and scores
    Json skillCalls = Json::array();
    Json modelOutput = Json::object();
    QString outcome;  ///< "complete" | "interrupted" | "failed" | "escalated" | "ignored"
    QStringList reasons;
    qint64 tokensIn = 0;
    qint64 tokensOut = 0;
    Micros startedAt = 0;
    Micros firstSentenceAt = 0;
    Micros endedAt = 0;
};

/// Something that the AI remembers of a verified contact.
struct MemoryFact {
    QString id;
    QString name;  ///< "preferred_store"
    QString value;
    QString origin;  ///< "model" or the name of a member of staff
    Micros at = 0;
    Micros expiresAt = 0;  ///< 0 = never
};

/// One consistent read at the start of a turn.
struct TurnSnapshot {
    Conversation conversation;
    Contact contact;
    QList<Message> history;     ///< oldest first, public only, of this engagement, at most max_history
    QList<Message> older;       ///< of this engagement, before `history` and after what `summary` covers, oldest first
    QList<Message> unanswered;  ///< inbound messages after the last committed turn, oldest first
    std::optional<Escalation> escalation;
    int turnCount = 0;         ///< AI turns in this engagement
    bool disclosed = false;    ///< an AI message was already sent in this conversation
    QString guidance;          ///< staff's internal notes for this turn, oldest first; never shown to the customer
    MessageId guidanceUpTo;    ///< newest note in `guidance`
    QString agent;             ///< key of the agent that serves it; empty = the first one
    int agentHops = 0;         ///< hand-overs between agents in this engagement
    QString summary;           ///< of what was said before `history`
    MessageId summaryUpTo;     ///< newest message that `summary` covers
    QList<MemoryFact> memory;  ///< of the verified contact, newest first
    QList<SkillRun> decided;   ///< runs that a person had to confirm, ended, of which the customer does not know yet
    SessionId sessionId;       ///< web chat: its page greets with AgentConfig::greetingFor() of it
};

}  // namespace frontdesk
