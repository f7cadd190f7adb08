// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;
class Transaction;

struct SampleCounts {
    int conversations = 0;
    int contacts = 0;
    int messages = 0;
    int documents = 0;
};

struct SampleBatch {
    SampleCounts removed;
    QList<SessionId> sessions;  ///< their tokens are void now: close the sockets
    QStringList mediaFiles;     ///< names in the media folder that nothing refers to any more
    bool more = false;
};

/// What the sample business left in the store. Removing goes in batches, each one transaction, so that real messages
/// are never kept waiting; what an interruption leaves is still marked and goes with the next call.
class SampleStore {
public:
    explicit SampleStore(Database& database) : m_database(database) {}

    [[nodiscard]] QFuture<Result<SampleCounts>> count();
    /// At most `conversations` of them with all that hangs on them; when none is left, contacts and documents.
    /// A contact that also has real conversations stays and is no sample any more. The audit log stays.
    [[nodiscard]] QFuture<Result<SampleBatch>> removeSome(int conversations);

private:
    Database& m_database;
};

namespace rows {
/// Deletes the conversation with all that hangs on it, search tokens included.
void removeWholeConversation(Transaction& tx, ConversationId id);
/// Deletes a contact without conversations; the value is its sessions, whose tokens are void now.
[[nodiscard]] QList<SessionId> removeWholeContact(Transaction& tx, ContactId id);
}  // namespace rows

}  // namespace frontdesk
