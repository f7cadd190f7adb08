// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/recovery/backuparchive.h"

namespace frontdesk {

/// Writes "<name of the backup>.html" beside it: how to go on on the new PC, for a person. Holds no secrets.
[[nodiscard]] Result<> writeMoveSheet(const QString& backupPath, const BackupManifest& manifest);
[[nodiscard]] QString moveSheetPath(const QString& backupPath);

}  // namespace frontdesk
