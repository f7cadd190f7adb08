// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/backup.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace frontdesk {

struct BackupState {
    QString folder;  ///< where the daily ones go
    bool daily = true;
    Micros lastGoodAt = 0;  ///< 0 = never
    Micros nextAt = 0;      ///< 0 = none is planned
    bool running = false;
    int percent = 0;            ///< of the running one
    QString problem;            ///< of the last try, with what to do; empty = it went well
    bool sameDisk = true;       ///< the folder is on the disk of the data: gone with it
    bool sheetKept = false;     ///< somebody has confirmed that the recovery sheet is in safe keeping
    QList<BackupFile> backups;  ///< newest first
    QString staged;             ///< backup that takes the place of the data at the next start; empty = none
    QStringList keptAside;  ///< folders with the data from before a restore; whoever needs them no more deletes them
};

/// One word of the recovery sheet that the program asks for, to see that the sheet was written down.
struct SheetAnswer {
    int position = 0;  ///< from 1
    QString word;
};

/// Backups, the recovery sheet and the move to another PC. Threads and errors as in Console.
class RecoveryConsole {
public:
    virtual ~RecoveryConsole() = default;

    [[nodiscard]] virtual QFuture<Result<BackupState>> state() = 0;
    /// Empty folder = the one of the settings. Storage: no room, not writable; Conflict: one runs already.
    /// Move: also says what else the new PC needs, in the file beside it.
    [[nodiscard]] virtual QFuture<Result<BackupFile>> backUpNow(QString folder, BackupKind kind) = 0;
    [[nodiscard]] virtual QFuture<Result<BackupReport>> verifyBackup(QString path) = 0;
    /// The key of this data as 24 words; asking is written to the audit. Never log them.
    [[nodiscard]] virtual QFuture<Result<QStringList>> recoveryWords() = 0;
    /// InvalidInput with detail "words" when an answer is wrong.
    [[nodiscard]] virtual QFuture<Result<>> confirmSheet(QList<SheetAnswer> answers) = 0;
    /// Checks backup and words (empty = the key of this PC) and restores at the next start; today's data is kept aside.
    /// InvalidInput with detail "words": not the words of this backup; Corrupt: the backup is damaged.
    [[nodiscard]] virtual QFuture<Result<BackupReport>> stageRestore(QString path, QStringList words) = 0;
    [[nodiscard]] virtual QFuture<Result<>> cancelRestore() = 0;
};

}  // namespace frontdesk
