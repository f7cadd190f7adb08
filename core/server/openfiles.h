// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace frontdesk {

/// Raises the process's soft limit of open files to its hard limit; the value is the limit now, -1 = no such limit.
/// One file per platform implements it.
qint64 raiseOpenFileLimit();

}  // namespace frontdesk
