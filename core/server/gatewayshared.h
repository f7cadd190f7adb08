// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/gateway.h"
#include "core/server/ratelimiter.h"
#include "core/server/router.h"

namespace frontdesk {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// Web sites that may use the chat; changes while the gateway runs. Any thread.
class AllowedOrigins {
public:
    explicit AllowedOrigins(QStringList origins) { set(std::move(origins)); }
    void set(QStringList origins) { m_origins.store(std::make_shared<const QStringList>(std::move(origins))); }
    [[nodiscard]] bool contains(const QByteArray& origin) const { return m_origins.load()->contains(QLatin1String(origin)); }

private:
    std::atomic<std::shared_ptr<const QStringList>> m_origins;
};

/// What all gateway threads read: constant values, and counters made of atomics.
struct GatewayShared {
    GatewayShared(GatewayOptions o, RouteTable routes)
        : options(std::move(o))
        , router(std::move(routes))
        , origins(options.corsOrigins)
    {
    }

    const GatewayOptions options;
    const Router router;
    AllowedOrigins origins;
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
