// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/drafttypes.h"

#include <QFuture>

namespace frontdesk {

class Database;

/// Answers of the AI that people send, or that are only compared with theirs. Each function is one transaction.
class DraftStore {
public:
    explicit DraftStore(Database& database) : m_database(database) {}
    void setPieceLimits(PieceLimits limits) { m_pieceLimits = std::move(limits); }

    /// A turn without a message, WHERE generation. Takeover, close and restart end it like any other.
    [[nodiscard]] QFuture<Result<TurnId>> begin(BeginDraft begin);
    /// Record, draft (earlier ones are overtaken), optional escalation: WHERE generation. Fenced when it moved on.
    [[nodiscard]] QFuture<Result<DraftCommitted>> commit(CommitDraft commit);
    /// Newest message of the customer that a draft of this generation answers which waits or was discarded; invalid =
    /// none. Discarded: people deal with it, there is no second draft.
    [[nodiscard]] QFuture<Result<MessageId>> coveredUpTo(ConversationId conversation, qint64 generation);
    /// The draft that waits for staff.
    [[nodiscard]] QFuture<Result<std::optional<DraftRow>>> waiting(ConversationId conversation);

    /// Sends exactly its text as a reply of this member of staff: message and outbox row, in the same transaction that
    /// settles the draft. The conversation stays with the AI. Conflict, with the detail: "newer_message" (the customer
    /// wrote since), "human_owned", "closed", "moved_on" (it was sent, discarded or overtaken), "opted_out".
    [[nodiscard]] QFuture<Result<MessageSaved>> approve(ApproveDraft approval);
    [[nodiscard]] QFuture<Result<ConversationSummary>> discard(QString draft, StaffId staff);

    /// What was decided since, by channel, topic and mode.
    [[nodiscard]] QFuture<Result<QList<AgreementRow>>> agreement(Micros since, AgreementSpan span);
    /// Oldest first; waiting ones too.
    [[nodiscard]] QFuture<Result<QList<DraftRow>>> ofConversation(ConversationId conversation);

private:
    Database& m_database;
    PieceLimits m_pieceLimits;
};

}  // namespace frontdesk
