// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/gateway.h"
#include "core/server/ratelimiter.h"
#include "core/server/router.h"

namespace frontdesk {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// What all gateway threads read: constant values, and counters made of atomics.
struct GatewayShared {
    GatewayShared(GatewayOptions o, RouteTable routes)
        : options(std::move(o))
        , router(std::move(routes))
    {
    }

    const GatewayOptions options;
    const Router router;
    RateLimiter limiter;
    GatewayStats stats;
};

/// Switches of one gateway thread; the facade changes them by queued calls.
struct GatewayState {
    bool ready = false;
    bool draining = false;
    RateProfile rates;
};

/// Monotonic microseconds: deadlines and rates must not move with the wall clock.
[[nodiscard]] inline qint64 steadyMicros()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}
[[nodiscard]] inline qint64 steadyMillis()
{
    return steadyMicros() / 1000;
}

}  // namespace frontdesk
