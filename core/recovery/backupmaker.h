// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/backup.h"
#include "core/recovery/backupinputs.h"

#include <atomic>

namespace frontdesk {

/// What one backup is made of.
struct BackupOrder {
    RecoveryPlaces places;
    QString folder;  ///< where the file goes; made if need be
    BackupKind kind = BackupKind::Manual;
    QByteArray masterKey;
    Secrets secrets;  ///< of the vault
    QString company;
    QString program;  ///< version
    Micros now = 0;
};

/// Shared with whoever watches; any thread.
struct BackupProgress {
    std::atomic<int> percent = 0;
    std::atomic<bool> stop = false;  ///< ends with Cancelled as soon as the running step allows
};

struct MadeBackup {
    BackupFile file;
    QStringList notes;  ///< what is not in it
    qint64 messages = 0;
    qint64 copyMicros = 0;  ///< the copy of the running database
    qint64 sealMicros = 0;  ///< sealing and reading back
};

/// Makes one backup file: copy of the database, its media, configuration, secrets; read back and checked before it gets
/// its name. Whatever fails (or a crash) leaves no file that looks like a backup. Works beside a running program and
/// alone. Blocks for seconds to minutes. DiskFull, Storage (folder gone, not writable), Corrupt, Unauthorized, Cancelled.
[[nodiscard]] Result<MadeBackup> makeBackup(const BackupOrder& order, BackupProgress& progress);

/// Removes what a backup that was cut off by a crash left behind. Not while one runs. Blocks.
void removeBackupLeftovers(const QString& dataFolder);

}  // namespace frontdesk
