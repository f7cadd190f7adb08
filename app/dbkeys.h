// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commandline.h"
#include "core/recovery/backupoptions.h"
#include "core/recovery/restorestage.h"

#include <QCoreApplication>

namespace frontdesk {

/// Keychain and local sockets need an application object; the commands run before main() makes one.
class ApplicationForCommands {
public:
    ApplicationForCommands();

private:
    int m_argc = 1;
    char m_name[10] = "frontdesk";
    char* m_argv[2] = {m_name, nullptr};
    std::unique_ptr<QCoreApplication> m_app;
};

struct OwnVault {
    QByteArray masterKey;
    Secrets secrets;
};

// All of these wait for the keychain: for commands only, never beside a running window or engine.

/// Key and secrets of this data folder. NotFound: it has none yet (none is made).
[[nodiscard]] Result<OwnVault> openOwnVault(const LaunchOptions& launch);
[[nodiscard]] Result<QByteArray> ownKey(const LaunchOptions& launch);
/// The vault of the restored data.
[[nodiscard]] Result<> makeVaultAndWait(const StagedRestore& staged, const LaunchOptions& launch);
[[nodiscard]] Result<QByteArray> keyFromWordsFile(const QString& path);
/// Asks on standard input, up to an empty line or the 24th word.
[[nodiscard]] Result<QByteArray> keyFromPrompt(const CommandLineIo& io);
/// Says what the words open and takes "yes"; without a terminal it says that --yes is needed.
[[nodiscard]] bool confirmedOnTerminal(const CommandLineIo& io);

}  // namespace frontdesk
