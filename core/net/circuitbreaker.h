// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <QHash>
#include <QString>

namespace frontdesk {

/// Lets a failing service rest: after `failures` failures in a row a key is open and nothing is tried for `restMicros`;
/// then one call is let through as a probe, and its outcome closes or opens again (twice as long, up to `maxRest`).
/// Engine thread. Steady time, so a set clock changes nothing.
class CircuitBreaker {
public:
    struct Rules {
        int failures = 5;
        Micros rest = 15 * MicrosPerSecond;
        Micros maxRest = 5 * MicrosPerMinute;
    };
    enum class State : quint8 { Closed, Open, HalfOpen };

    explicit CircuitBreaker(const Clock& clock) : CircuitBreaker(clock, Rules{}) {}
    CircuitBreaker(const Clock& clock, Rules rules) : m_clock(clock), m_rules(rules) {}

    /// May a call begin? In the half-open state only one at a time; whoever got `true` reports back by succeeded(),
    /// failed() or released().
    [[nodiscard]] bool allows(const QString& key);
    void succeeded(const QString& key);
    void failed(const QString& key);
    /// The call ended without saying anything about the service (cancelled).
    void released(const QString& key);
    /// The service itself asked for rest (429 with Retry-After): nothing is tried until then; not counted as a failure.
    void rest(const QString& key, Micros forMicros);
    [[nodiscard]] State state(const QString& key) const;
    /// How long nothing will be tried from now on; 0 = may be tried.
    [[nodiscard]] Micros restLeft(const QString& key) const;

private:
    struct Entry {
        int failures = 0;
        Micros restUntil = 0;  ///< of steady()
        Micros lastRest = 0;
        bool open = false;
        bool probing = false;
    };

    const Clock& m_clock;
    Rules m_rules;
    QHash<QString, Entry> m_entries;
};

}  // namespace frontdesk
