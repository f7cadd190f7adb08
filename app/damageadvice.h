// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QString>

namespace frontdesk {

/// What to do when the database is damaged: which backup to bring back and how; `error` itself for everything else.
/// `backupFolder` empty = "backups" in the data folder. Looks at the folders, changes nothing.
[[nodiscard]] Error withDamageAdvice(Error error, const QString& dataDir, const QString& backupFolder);

}  // namespace frontdesk
