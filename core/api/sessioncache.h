// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/store/sessionstore.h"

#include <QHash>

namespace frontdesk {

/// Sessions whose credential was right a moment ago, for the intake of messages only: what is stored there is checked
/// once more, in the same transaction (the session exists, has not ended, nobody is blocked). Whoever ends or changes a
/// session says so here. Engine thread.
class SessionCache {
public:
    explicit SessionCache(const Clock& clock) : m_clock(clock) {}

    /// Null = ask the store. Valid until the next call of anything here.
    [[nodiscard]] const WebSession* find(const QString& publicId, const QByteArray& token) const;
    void keep(const WebSession& session, const QByteArray& token);
    void forget(const QString& publicId) { m_entries.remove(publicId); }
    void clear() { m_entries.clear(); }

private:
    struct Entry {
        QByteArray token;
        WebSession session;
        Micros until = 0;  ///< steady
    };

    const Clock& m_clock;
    QHash<QString, Entry> m_entries;
};

}  // namespace frontdesk
