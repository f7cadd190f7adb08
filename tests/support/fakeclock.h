// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <atomic>

namespace frontdesk::test {

/// Stands still until a test turns its hands. Thread-safe.
class FakeClock final : public Clock {
public:
    /// 2026-11-21T15:00:00Z, a Saturday.
    static constexpr Micros Start = 1'795'273'200 * MicrosPerSecond;

    explicit FakeClock(Micros now = Start) : m_now(now) {}
    [[nodiscard]] Micros now() const override { return m_now; }
    [[nodiscard]] Micros steady() const override { return m_now - m_jumped; }
    void set(Micros now) { m_now = now; }
    void advance(Micros by) { m_now += by; }
    /// Somebody sets the clock: time does not pass.
    void jump(Micros by)
    {
        m_jumped += by;
        m_now += by;
    }

private:
    std::atomic<Micros> m_now;
    std::atomic<Micros> m_jumped = 0;
};

}  // namespace frontdesk::test
