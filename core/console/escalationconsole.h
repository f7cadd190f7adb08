// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/conversation.h"
#include "core/model/message.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

namespace frontdesk {

struct EscalationRow {
    Escalation escalation;
    ConversationSummary summary;
    QString acceptedByName;  ///< state Accepted
    QString wantedByName;    ///< passed on to this colleague
    int position = 0;        ///< 1 = next; 0 = accepted
};

/// The board of the Escalations page, one consistent read.
struct EscalationBoard {
    QList<EscalationRow> waiting;    ///< in order of need
    QList<EscalationRow> accepted;   ///< newest first
    Micros longestWait = 0;          ///< of those that wait now
    std::optional<double> inTarget;  ///< share 0..1 of the last 24 h accepted in time; none = nothing to count
    std::optional<double>
        resolvedByAi;  ///< share 0..1 of the last 24 h closed without a person; none = nothing to count
    int staffAvailable = 0;
    bool open = true;        ///< business hours now
    Micros nextOpening = 0;  ///< when closed; 0 = unknown
};

/// What a person needs before the first word to the customer.
struct HandOverCard {
    Escalation escalation;
    QString wish;  ///< what the customer wants, in the customer's own words, shortened
    struct Attempt {
        QString asked;
        QString answered;
        std::optional<double> confidence;
    };
    QList<Attempt> tried;      ///< what the AI answered in this engagement, newest last, at most 6
    QList<Message> lastTurns;  ///< the last public messages, oldest first, at most 6
};

struct StaffPresence {
    StaffMember staff;
    Presence presence = Presence::Offline;
    int conversations = 0;  ///< open ones that this member owns
};

/// The queue for people. Accepting is Console::takeOver()/takeNext(). Threads and errors as in Console.
class EscalationConsole {
public:
    virtual ~EscalationConsole() = default;

    [[nodiscard]] virtual QFuture<Result<EscalationBoard>> board() = 0;
    [[nodiscard]] virtual QFuture<Result<HandOverCard>> handOver(ConversationId id) = 0;
    /// To a colleague, or back to everybody (`to` invalid), with an internal note. A conversation of one's own goes to
    /// the colleague's waiting list as well; Conflict when somebody else owns it.
    [[nodiscard]] virtual QFuture<Result<ConversationSummary>> passOn(ConversationId id, StaffId to, QString note) = 0;
    /// Ends a waiting escalation; the AI goes on. `reason` is required (3 to 500 characters), kept internally.
    [[nodiscard]] virtual QFuture<Result<ConversationSummary>> notNeeded(ConversationId id, QString reason) = 0;

    [[nodiscard]] virtual QFuture<Result<QList<StaffPresence>>> staff() = 0;
    [[nodiscard]] virtual QFuture<Result<>> setPresence(Presence presence) = 0;
    [[nodiscard]] virtual Presence presence() const = 0;  ///< of this console; thread-safe
};

}  // namespace frontdesk
