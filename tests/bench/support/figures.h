// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/bench/support/report.h"

#include <QtGlobal>

namespace frontdesk::bench {

/// Microseconds of the system clock: comparable between processes of one machine.
[[nodiscard]] qint64 nowMicros();
[[nodiscard]] double seconds();  ///< monotonic

/// User and system time of a process in microseconds, all its threads; 0 when it is gone.
[[nodiscard]] double cpuMicros(qint64 pid);
/// Resident memory of a process in bytes.
[[nodiscard]] double residentBytes(qint64 pid);
/// As many descriptors as the hard limit allows; returns that number.
quint64 raiseDescriptors();

/// True when `--quick` was given: a fifth of the time, for a look.
[[nodiscard]] bool isQuick(int argc, char** argv);

}  // namespace frontdesk::bench
