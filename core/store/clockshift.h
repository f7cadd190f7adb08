// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QFuture>

#include <functional>

namespace frontdesk {

class Database;

/// The computer's clock was set by `by`: moves every point in time that stands for a duration which is still running
/// (held and retried messages, idle time of open conversations, waits and targets of escalations, signs of life, rate
/// marks, ages of what is unused). What people chose by the clock (snoozed until) stays. `moved` runs inside the
/// transaction, behind everything that was queued before: the moment to follow the clock.
[[nodiscard]] QFuture<Result<>> shiftClock(Database& database, Micros by, std::function<void()> moved);

/// At start: the clock was set back while the program was off. What lies in the future of its own writing is brought
/// into the present; a held message keeps the rest of its time.
[[nodiscard]] QFuture<Result<>> mendFutureStamps(Database& database);

}  // namespace frontdesk
