// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/recovery/snapshot.h"

namespace frontdesk {

/// Makes a database that came out of a backup ready to be used: its pages and its key are right, this program knows its
/// schema, nothing in it will be sent again by itself, and its audit says that it was restored. Blocks.
///
/// Rows of the outbox that were queued or on their way become `unconfirmed` with the code "restored": between the backup
/// and now they may have been sent, and only a person can know. TooNew, Corrupt, Unauthorized, Storage, DiskFull.
[[nodiscard]] Result<SnapshotFacts> adoptDatabase(const QString& path, const QByteArray& masterKey,
                                                  const QString& backup, Micros madeAt, Micros now);

/// Writes one audit entry while no program runs (the caller holds the lock of the data folder).
[[nodiscard]] Result<> appendAuditAlone(const QString& databasePath, const QByteArray& masterKey, const QString& action,
                                        const QString& target);

}  // namespace frontdesk
