// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/backup.h"

#include <QByteArray>

#include <functional>

namespace frontdesk {

/// Hears 0..100; false ends the work with Cancelled.
using ProgressFunction = std::function<bool(int percent)>;

/// Reads every byte of a backup and checks it. Unauthorized: another key; Corrupt, TooNew, Storage. A plain copy from
/// before an update (*.bak) is checked as a database. Blocks.
[[nodiscard]] Result<BackupReport> checkBackup(const QString& path, const QByteArray& masterKey,
                                               const ProgressFunction& progress = {});

/// Pages, keys, audit chain and files of the database that is in use or at rest.
struct LiveReport {
    qint64 conversations = 0, messages = 0, contacts = 0, auditEntries = 0, mediaFiles = 0;
    QStringList problems;  ///< empty = all is well
};
/// Beside a running program too. Blocks.
[[nodiscard]] Result<LiveReport> checkLive(const QString& databasePath, const QByteArray& masterKey);

}  // namespace frontdesk
