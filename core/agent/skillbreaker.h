// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <QHash>
#include <QString>

namespace frontdesk {

/// Leaves a service alone that failed several times in a row: five failures rest it for 30 s, then one call tries it
/// again; each further failure rests it twice as long, at most 10 minutes. Plain value, engine thread.
class SkillBreaker {
public:
    static constexpr int MostFailures = 5;
    static constexpr Micros FirstRest = 30 * MicrosPerSecond;
    static constexpr Micros LongestRest = 10 * MicrosPerMinute;

    /// True while no call may go out. A clock that was set back never rests it for longer than its pause.
    [[nodiscard]] bool open(const QString& name, Micros now) const;
    void note(const QString& name, bool ok, Micros now);
    void forget(const QString& name) { m_states.remove(name); }

private:
    struct State {
        int failures = 0;
        Micros restedAt = 0;
        Micros rest = 0;
    };
    QHash<QString, State> m_states;
};

}  // namespace frontdesk
