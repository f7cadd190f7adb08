// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/model/conversation.h"

#include <QHash>

namespace frontdesk {

/// Who of the staff looks at which conversation and who types there; hints of the running program, never stored. Shared
/// by all consoles of an engine; a console that says nothing for 60 s looks at nothing. Engine thread.
class DeskRoom {
public:
    explicit DeskRoom(const Clock& clock) : m_clock(clock) {}

    struct Seat {
        StaffMember staff;
        bool typing = false;
    };

    /// Invalid = none.
    void look(const StaffMember& staff, ConversationId conversation)
    {
        Entry& entry = m_entries[staff.id.value];
        if (entry.conversation != conversation)
            entry.typingUntil = 0;
        entry.staff = staff;
        entry.conversation = conversation;
        entry.seenAt = m_clock.steady();
    }
    /// Whoever types looks at it; a sign holds for 10 s.
    void type(const StaffMember& staff, ConversationId conversation, bool active)
    {
        look(staff, conversation);
        m_entries[staff.id.value].typingUntil = active ? m_clock.steady() + 10 * MicrosPerSecond : 0;
    }
    /// By name, without `self`.
    [[nodiscard]] QList<Seat> others(ConversationId conversation, StaffId self) const
    {
        QList<Seat> seats;
        const Micros now = m_clock.steady();
        for (const Entry& entry : m_entries)
            if (entry.conversation == conversation && entry.staff.id != self && now - entry.seenAt < LooksFor)
                seats << Seat{entry.staff, now < entry.typingUntil};
        std::sort(seats.begin(), seats.end(), [](const Seat& a, const Seat& b) { return a.staff.name < b.staff.name; });
        return seats;
    }

private:
    static constexpr Micros LooksFor = 60 * MicrosPerSecond;
    struct Entry {
        StaffMember staff;
        ConversationId conversation;
        Micros seenAt = 0;
        Micros typingUntil = 0;
    };

    const Clock& m_clock;
    QHash<qint64, Entry> m_entries;
};

}  // namespace frontdesk
