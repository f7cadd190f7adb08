// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/settings.h"
#include "core/recovery/backupcheck.h"
#include "core/recovery/backupinputs.h"
#include "core/recovery/restoreplan.h"

namespace frontdesk {

/// What is to be restored, and where.
struct RestoreOrder {
    QString backup;           ///< *.fdbackup, or a plain copy from before an update (*.bak: the database only)
    QByteArray masterKey;     ///< of the backup
    bool fromSheet = false;   ///< the key was typed as words: the sheet is in safe keeping
    RecoveryPlaces places;    ///< of the data that is there now (or not yet)
    SettingsSources sources;  ///< to find out where the restored configuration keeps its database
    Micros now = 0;
};

/// All of it lies beside the data in folders "restore-staged"; nothing that is in use was touched.
struct StagedRestore {
    BackupReport report;
    RestorePlan plan;     ///< not written yet
    QString vaultFolder;  ///< where VaultAccess::makeVault() makes the new vault; empty = it stays as it is
    QByteArray masterKey;
    Secrets secrets;
    bool filesOnly = false;  ///< the restored configuration uses no keychain
};

/// Checks every byte of the backup while it unpacks it, opens the database with the key, takes back what was queued to
/// be sent and writes the audit entry. Blocks for seconds to minutes. After an error nothing is left.
/// Unauthorized: not the key of this backup; Corrupt, TooNew, DiskFull, Storage, Cancelled.
[[nodiscard]] Result<StagedRestore> stageRestore(const RestoreOrder& order, const ProgressFunction& progress = {});
/// After the vault was made: from here on the next start restores.
[[nodiscard]] Result<> confirmStaged(StagedRestore staged);

}  // namespace frontdesk
