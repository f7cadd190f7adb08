// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/backup.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// One file or folder that changes places. `fresh` empty: what is there only goes aside.
struct RestoreMove {
    QString fresh;          ///< prepared
    QString place;          ///< where it belongs
    QString aside;          ///< where today's goes; nothing is there yet
    bool replaces = false;  ///< something was there when the plan was made
};

/// A restore that is prepared on the disk and happens before the next start opens anything: `restore.json` in the data
/// folder. All paths absolute. Once it is there it is carried out; a crash in the middle goes on where it was.
struct RestorePlan {
    QString dataFolder;        ///< for which it was made: a folder that was moved or copied meanwhile is left alone
    QString backup;            ///< file it came from
    Micros madeAt = 0;         ///< of the backup
    QStringList fresh;         ///< folders that hold what was prepared; removed at the end
    QStringList aside;         ///< folders that hold what was there before
    QList<RestoreMove> moves;  ///< in this order

    /// nullopt-like: NotFound when none waits; Corrupt.
    [[nodiscard]] static Result<RestorePlan> read(const QString& dataFolder);
    [[nodiscard]] Result<> write() const;
};

/// Carries out what waits; the value says whether something did. Call while holding the data folder's lock and before
/// the vault and the database are opened. When a step fails, the steps before are undone, the old data stays and the
/// error says what to do. Blocks (renames only).
[[nodiscard]] Result<bool> applyStagedRestore(const QString& dataFolder);
/// Removes what was prepared (and undoes what a crash left half done); fine when nothing waits. Call while holding the lock.
[[nodiscard]] Result<> discardStagedRestore(const QString& dataFolder);
/// A crash stopped applyStagedRestore() in the middle: nothing may be opened before it was called again.
[[nodiscard]] bool restoreWasCutOff(const QString& dataFolder);
/// Folders with the data from before restores.
[[nodiscard]] QStringList keptAside(const QString& dataFolder);

}  // namespace frontdesk
