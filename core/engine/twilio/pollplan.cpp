// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/pollplan.h"

#include <algorithm>

namespace frontdesk {

Micros pollPause(Micros idleFor, Micros poll)
{
    if (idleFor < 2 * MicrosPerMinute)
        return poll;
    if (idleFor < 10 * MicrosPerMinute)
        return 3 * poll;
    if (idleFor < 60 * MicrosPerMinute)
        return 12 * poll;
    return 0;
}

QList<int> dueThreads(const QList<ThreadRhythm>& threads, Micros now, Micros poll, int most)
{
    struct Due {
        int index = 0;
        Micros overdue = 0;
    };
    QList<Due> due;
    for (int i = 0; i < threads.size(); ++i) {
        const ThreadRhythm& thread = threads.at(i);
        const Micros pause = pollPause(now - thread.lastActive, poll);
        if (thread.fresh || thread.lastAsked == 0)
            due << Due{i, std::numeric_limits<Micros>::max()};
        else if (pause > 0 && now - thread.lastAsked >= pause)
            due << Due{i, now - thread.lastAsked - pause};
    }
    std::stable_sort(due.begin(), due.end(), [](const Due& a, const Due& b) { return a.overdue > b.overdue; });
    QList<int> positions;
    for (const Due& one : due.mid(0, most))
        positions << one.index;
    return positions;
}

Micros nextPass(int failures, Micros usual)
{
    if (failures <= 0)
        return usual;
    const Micros pause = MicrosPerSecond << std::min(failures - 1, 6);
    return std::min(pause, MicrosPerMinute);
}

}  // namespace frontdesk
