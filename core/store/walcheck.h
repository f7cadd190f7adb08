// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

namespace frontdesk {

/// SQLite takes the first unreadable frame of a WAL for its end and drops what follows without a word. That is right
/// for the tail of a crash; but a frame that a later transaction was written behind had reached the disk: it was
/// acknowledged and is damaged. Corrupt then. Reads the file, changes nothing; no WAL is fine.
[[nodiscard]] Result<> checkWal(const QString& databasePath);

}  // namespace frontdesk
