// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows.h"
#include "core/store/threadtypes.h"

#include <QFuture>

namespace frontdesk {

class Database;

/// Threads of a provider (Twilio conversations): who is in them, their state, and what follows for our conversation. The
/// AI answers when exactly one customer and no person of the business is in an active thread; a thread of which nothing
/// is known counts as that. Each function is one transaction, audited when something changed; reports may come twice and
/// in any order.
class ThreadStore {
public:
    explicit ThreadStore(Database& database) : m_database(database) {}

    /// Joined or left. Silences the AI (generation + 1, its message that is being written and those still queued end)
    /// or lets it speak again.
    [[nodiscard]] QFuture<Result<ThreadChanged>> participant(ParticipantChange change);
    /// "closed" closes our conversation; "inactive" silences.
    [[nodiscard]] QFuture<Result<ThreadChanged>> state(ThreadStateChange change);
    /// Stored as a delivered message of staff; by a person it silences until they leave (one who is no participant:
    /// until a member of staff hands the conversation back) and answers what the customer had written before.
    [[nodiscard]] QFuture<Result<ThreadChanged>> outsideMessage(OutsideMessage message);
    /// Customer or Human for somebody who is known only by a chat name; never Chat.
    [[nodiscard]] QFuture<Result<ThreadRole>> roleOf(ThreadKey thread, QString participantId);
    /// An outbound message of ours has this id at the provider.
    [[nodiscard]] QFuture<Result<bool>> isOurs(QString accountId, QString providerId);

private:
    Database& m_database;
};

namespace rows {
/// What Conversation::silence must say by the thread and by the customer's STOP; "" = the AI may answer.
[[nodiscard]] QString silenceFor(ReadContext& context, IdentityId identity);
/// Brings the conversation's silence in line with silenceFor(): event row, audit, fence. True when it changed. A
/// conversation that waits for a place keeps waiting.
bool applySilence(Transaction& tx, const Conversation& conversation, const QString& actor, OwnershipChanged& out);
/// Who wrote from elsewhere without being in the thread counts as gone: a member of staff has handed back.
void forgetAuthors(Transaction& tx, IdentityId identity);
}  // namespace rows

}  // namespace frontdesk
