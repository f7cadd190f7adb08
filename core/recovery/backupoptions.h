// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QMap>
#include <QString>

#include <functional>

namespace frontdesk {

using Secrets = QMap<QString, QByteArray>;  ///< name in the vault -> value

/// When and where; from the settings of group "backup".
struct BackupOptions {
    bool daily = false;
    int hour = 13;       ///< local time, 0..23
    QString folder;      ///< absolute; empty = backups in the data folder
    int keepCount = 14;  ///< daily ones, at least 1
    int keepDays = 30;   ///< all kinds, at least 1
};

/// What recovery needs of the vault, which lives on another thread. Empty functions: no secrets, nothing can be restored.
struct VaultAccess {
    /// All secrets but the master key.
    std::function<QFuture<Result<Secrets>>()> secrets;
    /// One of them; NotFound when it is not there.
    std::function<QFuture<Result<QByteArray>>(const QString& name)> secret;
    /// Makes a vault for `folder`, which holds none yet, with this master key and these secrets. `filesOnly`: the restored
    /// configuration says that the keychain is not to be used. Nothing of the vault that is in use changes: its
    /// entries in a keychain have other names.
    std::function<QFuture<Result<>>(QString folder, QByteArray masterKey, Secrets secrets, bool filesOnly)> makeVault;
};

}  // namespace frontdesk
