// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/platform.h"

#include <chrono>

namespace frontdesk {
namespace {

constexpr Micros StepFrom = 2 * MicrosPerSecond;
constexpr Micros ReadWithin = 50'000;  // else the process was stopped between two looks: look again

}  // namespace

Micros SystemClock::now() const
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

Micros SystemClock::steady() const { return platform::steadyMicros(); }

EvenClock::EvenClock(const Clock& source) : m_source(source), m_offset(source.now() - source.steady()) {}

EvenClock::Reading EvenClock::read() const
{
    Reading reading;
    for (int i = 0; i < 5; ++i) {
        const Micros before = m_source.steady();
        reading.wall = m_source.now();
        reading.steady = m_source.steady();
        if (reading.steady - before < ReadWithin)
            break;
    }
    reading.offset = m_offset;
    return reading;
}

Micros EvenClock::now() const
{
    const Reading reading = read();
    if (qAbs(reading.drift()) >= StepFrom)
        return reading.steady + reading.offset;
    // A time service slews the clock all the time: without this the drift would add up to a step.
    Micros expected = reading.offset;
    if (reading.drift() != 0)
        m_offset.compare_exchange_strong(expected, reading.wall - reading.steady);
    return reading.wall;
}

Micros EvenClock::step() const
{
    const Micros drift = read().drift();
    return qAbs(drift) >= StepFrom ? drift : 0;
}

}  // namespace frontdesk
