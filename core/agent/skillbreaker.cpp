// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skillbreaker.h"

#include <algorithm>

namespace frontdesk {

bool SkillBreaker::open(const QString& name, Micros now) const
{
    const auto it = m_states.constFind(name);
    if (it == m_states.constEnd() || it->rest == 0)
        return false;
    const Micros rested = now - it->restedAt;
    return rested >= 0 && rested < it->rest;
}

void SkillBreaker::note(const QString& name, bool ok, Micros now)
{
    if (ok) {
        m_states.remove(name);
        return;
    }
    State& state = m_states[name];
    if (++state.failures < MostFailures)
        return;
    state.rest = state.rest == 0 ? FirstRest : std::min(LongestRest, 2 * state.rest);
    state.restedAt = now;
}

}  // namespace frontdesk
