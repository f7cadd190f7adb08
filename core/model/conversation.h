// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontdesk {

enum class ConversationState : quint8 { Open, Pending, Snoozed, Closed };
enum class Handler : quint8 { Ai, Human };
enum class Priority : quint8 { Low, Normal, High, Urgent };

/// The thread; aggregate root. `generation` is bumped by takeover, hand-back, close and erase: the fence.
struct Conversation {
    ConversationId id;
    QString publicId;
    QString channelId;
    QString accountId;
    ContactId contactId;
    IdentityId identityId;
    ConversationState state = ConversationState::Open;
    QString closeReason;
    Handler handler = Handler::Ai;
    qint64 generation = 1;
    StaffId assigneeId;
    Priority priority = Priority::Normal;
    ConversationId previousId;  ///< the timed-out conversation that this one continues
    bool sample = false;        ///< belongs to the demo
    Micros createdAt = 0;
    Micros lastMessageAt = 0;
    Micros lastInboundAt = 0;
    qint64 frameSeq = 0;      ///< newest per-conversation customer frame number
    Micros snoozedUntil = 0;  ///< state Snoozed: when it comes back by itself
    int rating = 0;           ///< the customer's 1..5; 0 = none
    /// Why the AI keeps silent although nobody took over: "" (it may answer), "outside_human" (a person answers from
    /// elsewhere), "several_customers", "thread_inactive", "opted_out", "at_capacity" (waits for a free place).
    QString silence;
};

enum class EscalationState : quint8 { Waiting, Accepted, Ended };

/// One reason that spoke for a person, with what it weighed when the decision was made.
struct EscalationSignal {
    QString key;        ///< "explicit_wish", "phrase", "keyword:legal", "sentiment", "urgency", "low_confidence", ...
    QString detail;     ///< what was seen: the phrase, the figure; may be empty
    double weight = 0;  ///< share in Escalation::score
};

/// AI -> human request: the queue's row. Further triggers join the same one.
struct Escalation {
    EscalationId id;
    QString publicId;  ///< the ticket id that the customer and the staff see
    ConversationId conversationId;
    EscalationState state = EscalationState::Waiting;
    QStringList
        reasons;  ///< typed keys: "explicit_wish", "phrase", "keyword:legal", "low_confidence", "turn_cap", "error"
    QString category;
    QString summary;
    Priority priority = Priority::Normal;
    Micros raisedAt = 0;
    Micros dueAt = 0;
    StaffId acceptedBy;
    Micros endedAt = 0;
    QList<EscalationSignal> evidence;  ///< heaviest first; sealed (details may quote the customer)
    double score = 0;                  ///< sum of the weights; it decides the priority
    StaffId wantedStaff;               ///< passed on to this member; invalid = anybody
    QString note;                      ///< of the colleague who passed it on; internal
};

struct Contact {
    ContactId id;
    QString publicId;
    QString name;
    QString email;
    QString phone;
    QString language;
    bool verified = false;
    Micros createdAt = 0;
};

struct ContactIdentity {
    IdentityId id;
    ContactId contactId;
    QString channelId;
    QString accountId;
    QString externalId;
};

/// Whether a member of staff takes conversations. Offline = no heartbeat for 60 s.
enum class Presence : quint8 { Offline, Away, Available };

struct StaffMember {
    StaffId id;
    QString publicId;
    QString name;
    QString role;  ///< "agent" | "supervisor" | "admin"
};

/// One row of the inbox list, everything the row paints.
struct ConversationSummary {
    Conversation conversation;
    QString contactName;
    QString assigneeName;
    QString lastText;       ///< newest public text, shortened to 200 characters
    quint8 lastAuthor = 0;  ///< Author of lastText
    MessageId lastInbound;  ///< newest message of the customer that asks for an answer; invalid = none
    int unread = 0;         ///< inbound messages after the staff's read mark
    std::optional<double> confidence;
    std::optional<Escalation> escalation;  ///< the one that is Waiting or Accepted
    qint64 draft = 0;                      ///< the AI's draft that waits for staff (ai_draft.id); 0 = none
};

[[nodiscard]] QString stateKey(ConversationState state);
[[nodiscard]] QString handlerKey(Handler handler);
[[nodiscard]] QString priorityKey(Priority priority);

}  // namespace frontdesk
