// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/coro.h"

#include <QByteArray>

#include <optional>
#include <stop_token>

namespace frontdesk {

/// How long to wait between tries. Pure value.
struct Backoff {
    int baseMs = 500;
    int maxMs = 30'000;

    /// Before try `attempt` + 1 (`attempt` counts from 1): base doubled each time up to max, of which `jitter` (0..1)
    /// takes off up to one half, so that many clients do not come back at once.
    [[nodiscard]] int delayMs(int attempt, double jitter) const;
    /// With a random jitter.
    [[nodiscard]] int delayMs(int attempt) const;
};

/// Retry-After (RFC 9110 section 10.2.3): seconds or an HTTP date; nothing when it cannot be read. Never negative, at
/// most a day.
[[nodiscard]] std::optional<Micros> retryAfter(const QByteArray& value, Micros now);
/// An HTTP date (IMF-fixdate or RFC 2822 with a numeric zone, as Twilio writes); nothing when it cannot be read.
[[nodiscard]] std::optional<Micros> httpDate(const QByteArray& value);

/// Waits without blocking; Cancelled when `stop` is requested meanwhile (at once).
[[nodiscard]] Task<> pauseFor(int ms, std::stop_token stop);

}  // namespace frontdesk
