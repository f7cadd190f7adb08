// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/turn.h"

#include <QFuture>

namespace frontdesk {

class Database;
class ReadContext;

/// What the AI wants to keep of the customer whom it talks with.
struct RememberFact {
    ConversationId conversationId;
    qint64 generation = 0;
    QString name;  ///< "preferred_store"; the same name again replaces the value
    QString value;
    Micros keepFor = 0;  ///< > 0
};

/// What is known about a customer's memory, for staff.
struct MemoryRead {
    bool verified = false;  ///< only then anything is remembered
    QList<MemoryFact> facts;
};

/// What the AI remembers of verified contacts beyond one conversation (E12, P20): keyed by the contact, never by anything
/// that a model said. What has expired is not read by anybody. Any thread may call.
class MemoryStore {
public:
    static constexpr int MostFacts = 50;  ///< of one contact; the oldest of the AI's own give way

    explicit MemoryStore(Database& database) : m_database(database) {}

    /// WHERE generation, and the conversation's own contact is verified (else Unauthorized).
    [[nodiscard]] QFuture<Result<MemoryFact>> remember(RememberFact fact);
    [[nodiscard]] QFuture<Result<MemoryRead>> read(ContactId contact);
    /// By staff: an empty id adds (or replaces what has the name), else changes that one. NotFound, Conflict (the name is
    /// taken, not verified, too many).
    [[nodiscard]] QFuture<Result<MemoryFact>> save(ContactId contact, StaffId staff, MemoryFact fact);
    [[nodiscard]] QFuture<Result<>> forget(ContactId contact, StaffId staff, QString factId);

private:
    Database& m_database;
};

namespace rows {
/// Newest first, without what has expired.
[[nodiscard]] QList<MemoryFact> memoryOf(ReadContext& context, ContactId contact);
}  // namespace rows

}  // namespace frontdesk
