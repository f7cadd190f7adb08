// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commandline.h"
#include "core/config/secretvault.h"
#include "core/recovery/backupoptions.h"

namespace frontdesk {

/// Of the data folder.
[[nodiscard]] VaultOptions vaultOptions(const LaunchOptions& launch);
/// The secrets that this vault holds, but the master key. On the vault's thread; `vault` must outlive the future.
[[nodiscard]] QFuture<Result<Secrets>> readAllSecrets(SecretVault* vault, const QString& folder);
/// A new vault in `options.folder`, with this key and these secrets. Lives until it is done. On a thread with a loop.
[[nodiscard]] QFuture<Result<>> makeVault(VaultOptions options, QByteArray masterKey, Secrets secrets);

}  // namespace frontdesk
