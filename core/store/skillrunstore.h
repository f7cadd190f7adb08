// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/skill.h"
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;
class ReadContext;

struct NewSkillRun {
    /// publicId, conversationId, turnId, generation, call, effect, question, expiresAt, createdAt (0 = now)
    SkillRun run;
    QString agentName;     ///< author of the card
    QStringList sameBy{};  ///< arguments in which the same effect agrees; empty = all
    Micros sameSince = 0;  ///< runs that began before are another effect
};

struct SkillRunBegun {
    SkillRun run;
    bool existing = false;             ///< the same call was there already: nothing was written
    std::optional<MessageSaved> card;  ///< of a run that waits
};

struct SkillRunChanged {
    SkillRun run;
    std::optional<MessageSaved> card;  ///< as it is now
    bool tellCustomer = false;         ///< it has ended, a person had decided, and the AI has the conversation
};

struct SkillRunRecovery {
    QList<SkillRunChanged> torn;   ///< are Unknown now
    QList<SkillRun> approved;      ///< a person confirmed them, they have not run
    QList<ConversationId> untold;  ///< the customer is still to be told how it ended
};

/// Runs of skills with effects. Each function is one transaction; the state of the row is the fence: what it does not
/// allow is Conflict, and nothing happened.
class SkillRunStore {
public:
    explicit SkillRunStore(Database& database) : m_database(database) {}

    /// State Intended (Waiting with its card when `run.asked`), WHERE generation, else Fenced. A call id of a turn counts
    /// once. The same skill with the same arguments (`sameBy`) is the same run, too, while it is open or its end is not
    /// known, when the turn it ran in was thrown away (planned again), and for money in all conversations of the contact,
    /// also when it is done.
    [[nodiscard]] QFuture<Result<SkillRunBegun>> begin(NewSkillRun run);
    /// Waiting -> Approved or Refused, with its audit entry. Conflict names who was faster, or says that it is too late.
    [[nodiscard]] QFuture<Result<SkillRunChanged>> decide(QString publicId, StaffId staff, bool approve);
    /// Approved -> Running: who gets it runs it, nobody else does.
    [[nodiscard]] QFuture<Result<SkillRunChanged>> claim(QString publicId);
    /// Intended, Running or Unknown -> Done, Failed or Unknown.
    [[nodiscard]] QFuture<Result<SkillRunChanged>> finish(QString publicId, SkillRunState state, ToolResult result);
    /// Unknown -> Done or Failed, as a person found out; with its audit entry.
    [[nodiscard]] QFuture<Result<SkillRunChanged>> settle(QString publicId, StaffId staff, bool happened);
    /// Waiting ones whose time is over become Withdrawn.
    [[nodiscard]] QFuture<Result<QList<SkillRunChanged>>> expire(int limit);
    /// Public ids of those that a person approved and nobody has claimed.
    [[nodiscard]] QFuture<Result<QStringList>> approved(int limit);
    /// At the start, before anything runs. What a restored backup brought back is Unknown, also when it waits: whatever
    /// became of it happened after the backup was made.
    [[nodiscard]] QFuture<Result<SkillRunRecovery>> recover();

    /// Those that need a person (Waiting, Unknown) or run, then the newest that have ended.
    [[nodiscard]] QFuture<Result<QList<SkillRun>>> list(int limit);
    [[nodiscard]] QFuture<Result<SkillRun>> find(QString publicId);

private:
    Database& m_database;
};

namespace rows {
/// For TurnSnapshot::decided.
[[nodiscard]] QList<SkillRun> decidedRuns(ReadContext& context, const Conversation& conversation);
void markTold(Transaction& tx, const QStringList& runs);
/// Something waits, runs, or is still to be told: the conversation is not idle.
[[nodiscard]] bool hasOpenRuns(ReadContext& context, ConversationId conversation);
}  // namespace rows

/// What the card in the transcript says of a run that a person has to confirm (message kind SkillCall): its
/// deliveryCode is "approval:" and the key of the state, its result has "approval": {"run", "question", ...}.
[[nodiscard]] SkillCallRecord approvalCard(const SkillRun& run);

}  // namespace frontdesk
