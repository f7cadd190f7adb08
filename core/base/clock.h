// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <atomic>

namespace frontdesk {

/// Microseconds since 1970-01-01T00:00:00Z. Every stored time has this unit.
using Micros = qint64;

constexpr Micros MicrosPerSecond = 1'000'000;
constexpr Micros MicrosPerMinute = 60 * MicrosPerSecond;
constexpr Micros MicrosPerDay = 24 * 60 * MicrosPerMinute;

/// The only source of "now" in core, so that tests can turn the hands. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Micros now() const = 0;
    /// Never set, only differences mean something, and only within one run: for durations that are not stored. Goes on
    /// while the computer sleeps.
    [[nodiscard]] virtual Micros steady() const { return now(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Micros now() const override;
    [[nodiscard]] Micros steady() const override;
};

/// A clock whose hands go on evenly when the computer's clock is set by 2 s or more (by hand, by time service, by a
/// flat battery). What is stored as a point in time and meant as a duration can so be moved before follow() takes the
/// new time: nothing fires early, nothing gets stuck. Smaller corrections are taken at once. Thread-safe.
class EvenClock final : public Clock {
public:
    /// `source` must outlive this.
    explicit EvenClock(const Clock& source);

    [[nodiscard]] Micros now() const override;
    [[nodiscard]] Micros steady() const override { return m_source.steady(); }
    /// By how much the source was set and not followed yet; 0 = not at all.
    [[nodiscard]] Micros step() const;
    /// From here on now() is further by `step`.
    void follow(Micros step) { m_offset += step; }

private:
    struct Reading {
        Micros wall = 0, steady = 0, offset = 0;
        [[nodiscard]] Micros drift() const { return wall - steady - offset; }
    };
    [[nodiscard]] Reading read() const;

    const Clock& m_source;
    mutable std::atomic<Micros> m_offset;  ///< wall - steady; small corrections of the source go in here
};

}  // namespace frontdesk
