// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/openfiles.h"

#ifdef Q_OS_WIN
namespace frontdesk {

// Sockets are kernel handles on Windows; there is no per-process limit to raise.
qint64 raiseOpenFileLimit() { return -1; }

}  // namespace frontdesk
#endif
