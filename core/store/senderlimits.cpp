// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/senderlimits.h"

#include "core/store/transaction.h"

#include <algorithm>
#include <array>

namespace frontdesk::rows {
namespace {

struct Window {
    Micros start = 0;
    qint64 count = 0;
};
using Windows = std::array<Window, 3>;

constexpr std::array<Micros, 3> Lengths{MicrosPerMinute, 60 * MicrosPerMinute, 24 * 60 * MicrosPerMinute};

/// A window that lies in the future (the clock was set back) is over too.
Window next(const Window& window, Micros length, Micros now)
{
    const bool runs = window.count > 0 && now >= window.start && now - window.start < length;
    return runs ? Window{window.start, window.count + 1} : Window{now, 1};
}

}  // namespace

SenderCount countMessage(Transaction& tx, IdentityId sender, const SenderLimits& limits)
{
    const Micros now = tx.now();
    const auto stored = tx.one(
        u"SELECT window_start, count, hour_start, hour_count, day_start, day_count FROM rate_mark "
        u"WHERE identity_id = ?",
        [](const Statement& row) {
            return Windows{Window{row.integer(0), row.integer(1)}, Window{row.integer(2), row.integer(3)},
                           Window{row.integer(4), row.integer(5)}};
        },
        sender);
    Windows windows = stored.value_or(Windows{});
    for (size_t i = 0; i < windows.size(); ++i)
        windows[i] = next(windows[i], Lengths[i], now);
    const auto& [minute, hour, day] = windows;
    if (stored)
        tx.exec(u"UPDATE rate_mark SET window_start = ?, count = ?, hour_start = ?, hour_count = ?, day_start = ?, "
                u"day_count = ? WHERE identity_id = ?",
                minute.start, minute.count, hour.start, hour.count, day.start, day.count, sender);
    else
        tx.exec(u"INSERT INTO rate_mark (identity_id, window_start, count, hour_start, hour_count, day_start, "
                u"day_count) VALUES (?, ?, ?, ?, ?, ?, ?)",
                sender, minute.start, minute.count, hour.start, hour.count, day.start, day.count);

    const std::array<int, 3> most{limits.perMinute, limits.perHour, limits.perDay};
    SenderCount result;
    for (size_t i = 0; i < windows.size(); ++i) {
        if (most[i] <= 0 || windows[i].count <= most[i])
            continue;
        result.over = true;
        // The longest full window decides: while the hour is full no new minute is worth a word.
        result.first = windows[i].count == most[i] + 1;
        result.remaining = std::max<Micros>(result.remaining, windows[i].start + Lengths[i] - now);
    }
    return result;
}

}  // namespace frontdesk::rows
