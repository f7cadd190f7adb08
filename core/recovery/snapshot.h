// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/recovery/backupoptions.h"
#include "core/store/connection.h"
#include "core/store/sealer.h"

#include <QStringList>

namespace frontdesk {

struct SnapshotFacts {
    qint64 conversations = 0, messages = 0, contacts = 0;
    int schema = 0;
    QStringList media;      ///< ids of the files that its rows refer to
    qint64 copyMicros = 0;  ///< how long the copy held its snapshot of the running database
};

/// A consistent copy of the database in `target` (which must not exist), made while the program runs: a connection of its
/// own reads one snapshot, the writer goes on. The copy is checked: its pages, and that `masterKey` opens it. Blocks for
/// seconds to minutes. Errors: Unauthorized (not its key), Corrupt, DiskFull, Storage; nothing is left then.
[[nodiscard]] Result<SnapshotFacts> makeSnapshot(const QString& databasePath, const QString& target,
                                                 const QByteArray& masterKey);

/// The same figures of a database that nobody writes.
[[nodiscard]] Result<SnapshotFacts> readSnapshot(const QString& path, const QByteArray& masterKey);

/// Unwraps the keys in the database behind `connection`.
[[nodiscard]] Result<> loadKeys(Connection& connection, Sealer& sealer, const QByteArray& masterKey);

}  // namespace frontdesk
