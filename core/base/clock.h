// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace frontdesk {

/// Microseconds since 1970-01-01T00:00:00Z. Every stored time has this unit.
using Micros = qint64;

constexpr Micros MicrosPerSecond = 1'000'000;
constexpr Micros MicrosPerMinute = 60 * MicrosPerSecond;

/// The only source of "now" in core, so that tests can turn the hands. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Micros now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Micros now() const override;
};

}  // namespace frontdesk
