// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <QList>

namespace frontdesk {

/// A conversation at the provider, as far as asking for it goes. Times by one steady clock.
struct ThreadRhythm {
    Micros lastActive = 0;
    Micros lastAsked = 0;  ///< 0 = never in this run
    bool fresh = false;    ///< never read yet
};

/// Pure: how often a conversation is asked for: with each poll while people write, less and less often in silence; 0 = only
/// when everything is compared.
[[nodiscard]] Micros pollPause(Micros idleFor, Micros poll);
/// Pure: positions of those that are due, the most overdue first; at most `most`.
[[nodiscard]] QList<int> dueThreads(const QList<ThreadRhythm>& threads, Micros now, Micros poll, int most);
/// Pure: until the next pass after `failures` failed ones in a row: `usual`, or sooner at first and then ever later up to a
/// minute.
[[nodiscard]] Micros nextPass(int failures, Micros usual);

}  // namespace frontdesk
