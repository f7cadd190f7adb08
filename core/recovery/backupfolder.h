// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/backup.h"

#include <QByteArray>
#include <QList>

namespace frontdesk {

/// Backups in `folder` and the plain copies from before updates beside the database (either may be empty), newest first.
/// Reads their heads only. Blocks, on a network folder perhaps for long.
[[nodiscard]] QList<BackupFile> listBackups(const QString& folder, const QString& databasePath,
                                            const QByteArray& masterKey);

struct KeepRule {
    int count = 14;  ///< daily ones
    int days = 30;   ///< all kinds
};
/// Which of `backups` are to go. Never the newest good one, nothing for its age while fewer than three are young (a clock
/// that jumped ahead must not cost the good ones), nothing of another key, nothing that cannot be read, no plain copies
/// (the database keeps three of those itself). Pure.
[[nodiscard]] QStringList backupsToDelete(const QList<BackupFile>& backups, const KeepRule& rule, Micros now);
/// Deletes them, with their move sheets; the value says how many went.
int deleteBackups(const QStringList& paths);

/// When the next daily backup is due: 0 = at once. `lastGood` and `lastTry` 0 = never. One that was missed is made up
/// for; after a failure it is tried again every hour. A last one that lies in the future (the clock was wrong) does not
/// count. Pure; local time of this computer.
[[nodiscard]] Micros nextBackup(Micros now, Micros lastGood, Micros lastTry, int hour);

}  // namespace frontdesk
