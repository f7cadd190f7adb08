// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/backup.h"

#include <QByteArray>

namespace frontdesk {

/// The open beginning of a backup file: what it is, whose, and since when; nothing personal. A sum over it tells damage
/// from a wrong key; the sealed rest holds on to it (its hash is part of every seal).
///
///     8 "FDBACKUP", 2 format, 1 kind, 1 zero, 8 made at, 16 key id, 32 salt, 24 stream header, 32 program, 16 sum
///
/// Numbers are little-endian. Everything behind it: sealedstream.h.
struct BackupHead {
    static constexpr int Bytes = 140;
    static constexpr quint16 Format = 1;

    BackupKind kind = BackupKind::Daily;
    Micros madeAt = 0;
    QByteArray keyId;         ///< 16 bytes, see backupKeyId()
    QByteArray salt;          ///< 32 random bytes
    QByteArray streamHeader;  ///< 24 bytes of libsodium's secretstream
    QString program;

    [[nodiscard]] QByteArray toBytes() const;
    /// Corrupt: no backup, or damaged; TooNew: a format of a later program.
    [[nodiscard]] static Result<BackupHead> parse(const QByteArray& bytes);
};

/// Tells backups of different keys apart and says nothing about the key.
[[nodiscard]] QByteArray backupKeyId(const QByteArray& masterKey);
/// The key of one backup file.
[[nodiscard]] QByteArray backupStreamKey(const QByteArray& masterKey, const QByteArray& salt);
/// The head of the file at `path` with its size; `problem` says why it is unusable. Blocks.
[[nodiscard]] BackupFile readBackupFile(const QString& path, const QByteArray& masterKey);
[[nodiscard]] QString backupKindName(BackupKind kind);  ///< "daily", "manual", "before-update", "move"

}  // namespace frontdesk
