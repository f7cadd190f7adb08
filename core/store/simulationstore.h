// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;

struct SimulatedRemoved {
    int conversations = 0;
    QList<SessionId> sessions;     ///< their tokens are void now
};

/// Conversations of the simulator. They are known by their contact's name, which ends with mark(), and count as sample
/// data, so that leaving the demo takes them along.
class SimulationStore {
public:
    explicit SimulationStore(Database& database) : m_database(database) {}

    /// " (simulated)": not translated, it stays in the data.
    [[nodiscard]] static QString mark();
    /// Marks conversation and contact as sample data. NotFound: it is gone. Conflict: the contact is no simulated one.
    [[nodiscard]] QFuture<Result<ConversationSummary>> markSimulated(QString conversationPublicId);
    /// All of them, in one transaction; contacts that wrote nothing go too.
    [[nodiscard]] QFuture<Result<SimulatedRemoved>> removeAll();

private:
    Database& m_database;
};

}  // namespace frontdesk
