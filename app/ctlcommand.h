// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commandline.h"

namespace frontdesk {

/// `frontdesk ctl status|quit|reload`: asks the program that holds the data directory. Exit code 69 when none does.
[[nodiscard]] int runCtl(const QString& verb, const LaunchOptions& launch, const CommandLineIo& io);

}  // namespace frontdesk
