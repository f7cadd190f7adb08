// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/model/conversation.h"

#include <QHash>

namespace frontdesk {

/// Without a sign of life for this long a console counts as gone.
constexpr Micros HeartbeatDeadline = 60 * MicrosPerSecond;

/// Who is at the desk right now, by the last sign of life of each console. Nobody until somebody says so: a program
/// without a window promises no people. Engine thread.
class PresenceBook {
public:
    explicit PresenceBook(const Clock& clock) : m_clock(clock) {}

    void beat(StaffId staff, Presence presence) { m_entries.insert(staff.value, {presence, m_clock.steady()}); }
    [[nodiscard]] Presence of(StaffId staff) const { return presenceAt(m_entries.value(staff.value)); }
    [[nodiscard]] int available() const
    {
        return int(std::count_if(m_entries.cbegin(), m_entries.cend(),
                                 [this](const Entry& e) { return presenceAt(e) == Presence::Available; }));
    }

private:
    struct Entry {
        Presence presence = Presence::Offline;
        Micros at = 0;
    };
    [[nodiscard]] Presence presenceAt(const Entry& entry) const
    {
        return m_clock.steady() - entry.at < HeartbeatDeadline ? entry.presence : Presence::Offline;
    }

    const Clock& m_clock;
    QHash<qint64, Entry> m_entries;
};

}  // namespace frontdesk
