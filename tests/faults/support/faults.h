// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/faults/support/faultcontrol.h"

#include <QString>

namespace frontdesk::test {

/// The faults of this very process: the test program starts itself again with the library preloaded (before main()).
[[nodiscard]] FaultControl& faults();

/// Files opened from now on below `folder` are the ones that may fail: before the program opens them.
void watchFolder(FaultControl& control, const QString& folder);
/// Arms `control`: after `skip` matching calls, `times` of them fail (-1 = all that follow).
void arm(FaultControl& control, std::uint32_t calls, int error, qint64 skip = 0, qint64 times = -1);
void disarm(FaultControl& control);
[[nodiscard]] QString faultLibrary();

}  // namespace frontdesk::test
