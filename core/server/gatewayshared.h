// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/gateway.h"
#include "core/server/ratelimiter.h"
#include "core/server/router.h"

#include <QHash>
#include <QMutex>

namespace frontdesk {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// Names that are let in: web sites that may use the chat, hosts. Changes while the gateway runs. Any thread.
class AllowedNames {
public:
    explicit AllowedNames(QStringList names = {}) { set(std::move(names)); }
    void set(QStringList names) { m_names.store(std::make_shared<const QStringList>(std::move(names))); }
    [[nodiscard]] bool contains(const QByteArray& name) const { return m_names.load()->contains(QLatin1String(name)); }

private:
    std::atomic<std::shared_ptr<const QStringList>> m_names;
};

/// Connections of each address on all gateway threads together: they are dealt out in turn over everybody, so one
/// address may well have all of its chats on one thread. Bounded by the places for connections. Any thread.
class AddressCounts {
public:
    void add(const AddressKey& key)
    {
        const QMutexLocker lock(&m_mutex);
        ++m_counts[key];
    }
    void drop(const AddressKey& key)
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_counts.find(key);
        if (found != m_counts.end() && --*found <= 0)
            m_counts.erase(found);
    }
    [[nodiscard]] int of(const AddressKey& key) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_counts.value(key);
    }

private:
    mutable QMutex m_mutex;
    QHash<AddressKey, int> m_counts;
};

/// What all gateway threads read: constant values, and counters that any of them may change.
struct GatewayShared {
    GatewayShared(GatewayOptions o, RouteTable routes)
        : options(std::move(o)), router(std::move(routes)), origins(options.corsOrigins)
    {
    }

    const GatewayOptions options;
    const Router router;
    AllowedNames origins;
    AllowedNames extraHosts;  ///< beside options.allowedHosts: the name of our own tunnel, whose forwarding is believed
    RateLimiter limiter;
    GatewayStats stats;
    std::atomic<qint64> arriving = 0;  ///< accepted, and on the way to the thread that will own them
    AddressCounts perAddress;          ///< of those that the cap of one address holds for

    /// Every place is taken or promised.
    [[nodiscard]] bool isFull() const { return stats.connections + arriving >= stats.connectionLimit; }
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
[[nodiscard]] inline qint64 steadyMillis() { return steadyMicros() / 1000; }

}  // namespace frontdesk
