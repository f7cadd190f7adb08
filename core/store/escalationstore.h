// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;

struct BoardRow {
    ConversationSummary summary;  ///< its `escalation` is set
    QString acceptedByName;
    QString wantedByName;
};

/// The queue for people as one read of the store.
struct BoardRead {
    QList<BoardRow> waiting;             ///< in order of need for the asking member, at most 200
    QList<BoardRow> accepted;            ///< newest first, at most 200
    Micros waitsSince = 0;               ///< the oldest wait; 0 = nobody waits
    std::optional<double> inTarget;      ///< share of those accepted since `since` that were accepted in time
    std::optional<double> resolvedByAi;  ///< share of those closed since `since` that no person worked on
};

struct PresenceRow {
    StaffMember staff;
    Presence presence = Presence::Offline;  ///< what its console said last, fresh or not
    Micros heartbeatAt = 0;
    int conversations = 0;  ///< open ones that it owns
};

/// A customer's message in a person's conversation that nobody has answered.
struct LeftAlone {
    ConversationId conversationId;
    qint64 inboundId = 0;
    Micros inboundAt = 0;
    Priority priority = Priority::Normal;
    StaffId owner;
    Presence presence = Presence::Offline;
    Micros heartbeatAt = 0;
};

/// A conversation of the AI's that only a person can bring further.
struct NeedsPeople {
    ConversationId conversationId;
    QString
        reason;  ///< "ai_silent": a customer waits while the AI must be quiet; "not_delivered": its answer did not arrive
};

struct PassOn {
    ConversationId conversationId;
    StaffId by;
    StaffId to;             ///< invalid = anybody
    QString note;           ///< internal; may be empty
    EscalationDraft draft;  ///< when a person's own conversation must wait again; no frame
};

struct NotNeeded {
    ConversationId conversationId;
    StaffId by;
    QString reason;    ///< internal
    FrameDraft frame;  ///< `escalation ended`; the store sets body["ticket"]
};

/// Escalations beyond the turn that raised them, and who is there for them. Each function is one transaction or one
/// read; any thread may call.
class EscalationStore {
public:
    explicit EscalationStore(Database& database) : m_database(database) {}

    /// Wanted by `self` first, then anybody's (those wanted by a colleague once they are overdue), overdue before the
    /// rest, then priority, then deadline; those that wait for a colleague come last.
    [[nodiscard]] QFuture<Result<BoardRead>> board(StaffId self, Micros since);
    /// The same order for "take next", without those that still wait for a colleague.
    [[nodiscard]] QFuture<Result<QList<ConversationId>>> nextFor(StaffId self, int limit);

    /// A waiting one is for `to` from now on. A conversation that `by` owns waits (again) and stays with `by` until
    /// somebody takes it. Conflict when somebody else owns it or nobody asked for a person.
    [[nodiscard]] QFuture<Result<OwnershipChanged>> passOn(PassOn pass);
    /// Ends a waiting one: event and frame for the customer, an internal event with the reason for staff. The count of
    /// AI turns starts anew. Conflict when nothing waits.
    [[nodiscard]] QFuture<Result<OwnershipChanged>> notNeeded(NotNeeded end);

    /// Oldest first.
    [[nodiscard]] QFuture<Result<QList<LeftAlone>>> leftAlone(int limit);
    /// Waits again, once per inbound message; Conflict when it was answered, taken or raised meanwhile.
    [[nodiscard]] QFuture<Result<TurnCommitted>> raiseOwnerGone(LeftAlone left, EscalationDraft draft);

    /// Those that no escalation has shown to people yet. A customer who sent STOP waits for nothing.
    [[nodiscard]] QFuture<Result<QList<NeedsPeople>>> needPeople(int limit);

    /// What a console says; it counts for 60 s.
    [[nodiscard]] QFuture<Result<>> beat(StaffId staff, Presence presence);
    [[nodiscard]] QFuture<Result<QList<PresenceRow>>> staff();

private:
    Database& m_database;
};

}  // namespace frontdesk
