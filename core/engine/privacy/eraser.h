// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engine/privacy/removaldesk.h"
#include "core/store/erasurestore.h"

namespace frontdesk {

/// Erases a person from everything that Frontdesk keeps. Engine thread, or the main thread of a command.
class Eraser {
public:
    explicit Eraser(const RemovalParts& parts)
        : m_parts(parts), m_store(parts.database, parts.databasePath), m_purge(parts.database)
    {
    }

    struct Erased {
        RemovedCounts counts;
        Micros knownSince = 0;
    };
    /// NotFound; Conflict: a conversation is open, or another erasure runs. An error later on leaves the erasure begun:
    /// it can be asked for again, and the next start goes on with it.
    [[nodiscard]] Task<Erased> erase(ContactId contact, QString actor);
    /// At the start: goes on with what was begun, and erases again whom an older backup brought back.
    [[nodiscard]] Task<int> resume();
    void shutDown() { m_stop = true; }

private:
    [[nodiscard]] Task<Erased> eraseOnce(ContactId contact, QString actor);
    [[nodiscard]] Task<RemovedCounts> eraseRows(ContactId contact, QByteArray hash, QString actor);
    [[nodiscard]] Task<> scrub();

    RemovalParts m_parts;
    ErasureStore m_store;
    PurgeStore m_purge;
    bool m_running = false;
    bool m_stop = false;
};

}  // namespace frontdesk
