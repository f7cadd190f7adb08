// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;
class Transaction;

/// What a customer says about themselves; nullopt = unchanged, empty = taken back.
struct CustomerDetails {
    std::optional<QString> name;
    std::optional<QString> email;
    std::optional<QString> language;
};

struct DetailsSaved {
    std::optional<ConversationSummary> summary;  ///< of the newest conversation, for staff screens
    qint64 feedSeq = 0;
};

struct CustomerRating {
    int stars = 0;    ///< 1..5
    QString comment;  ///< at most 500 characters; may be empty
};

struct LeftMessage {
    ConversationId conversationId;
    MessageId messageId;         ///< the message that was left, already stored
    QString email;               ///< where the answer is wanted
    EscalationDraft escalation;  ///< raised while the AI has the conversation; a person's own stays theirs
};

/// What customers do beside chatting. Each function is one transaction.
class CustomerStore {
public:
    explicit CustomerStore(Database& database) : m_database(database) {}

    /// Of the session and, unless staff verified it, of its contact. NotFound when the session has ended.
    [[nodiscard]] QFuture<Result<DetailsSaved>> saveDetails(SessionId session, CustomerDetails details);
    /// The newest conversation of the session. Conflict: none, still open, or rated more than 10 minutes ago.
    [[nodiscard]] QFuture<Result<MessageSaved>> rate(SessionId session, CustomerRating rating);
    /// The message counts as taken care of by people: the AI does not answer it. A repeat changes nothing more.
    [[nodiscard]] QFuture<Result<TurnCommitted>> leaveMessage(LeftMessage left);
    /// Sessions made before `before` that never wrote anything go, with their contact; so do the address counts of days
    /// before it. The value is the number of sessions.
    [[nodiscard]] QFuture<Result<int>> prune(Micros before, int limit);

private:
    Database& m_database;
};

namespace rows {
/// Counts a new conversation of this address today; false when that is more than `most`.
[[nodiscard]] bool countConversation(Transaction& tx, const QString& address, int most);
}  // namespace rows

}  // namespace frontdesk
