// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;
class Transaction;

/// Who has a place with the AI and who waits for one, as the database tells it after a start.
struct PlacesFound {
    struct Active {
        ConversationId id;
        Micros lastMessageAt = 0;
    };
    QList<Active> active;           ///< AI-owned, open, something was written since the time that was asked for
    QList<ConversationId> waiting;  ///< first come, first
};

/// The durable side of Capacity (core/conversations): Conversation::silence "at_capacity". Each function is one
/// transaction or read.
class CapacityStore {
public:
    explicit CapacityStore(Database& database) : m_database(database) {}

    [[nodiscard]] QFuture<Result<PlacesFound>> load(Micros activeSince);
    /// It has its place: the AI may answer. Without rows when it did not wait (any more).
    [[nodiscard]] QFuture<Result<OwnershipChanged>> admitted(ConversationId conversation);

private:
    Database& m_database;
};

namespace rows {
/// No place was free: the conversation waits from now on. The event that says so; nothing when it waits already.
[[nodiscard]] std::optional<Message> waitForPlace(Transaction& tx, const Conversation& conversation);
}  // namespace rows

}  // namespace frontdesk
