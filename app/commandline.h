// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/datadir.h"
#include "core/config/settings.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <iosfwd>
#include <memory>
#include <optional>

namespace frontdesk {

/// Exit codes that scripts may rely on (sysexits where one fits).
enum class ExitCode : int {
    Ok = 0,
    Failed = 1,
    Usage = 2,
    ServiceDown = 69,
    CannotWrite = 73,
    InUse = 75,
    BadConfig = 78
};
[[nodiscard]] int exitCodeFor(const Error& error);

/// What main() needs to start the program.
struct LaunchOptions {
    bool headless = false;
    bool demo = false;
    bool minimized = false;
    bool portable = false;
    SettingsPtr settings;
    SettingsSources sources;  ///< where they came from, for Settings
    DataDirs dirs;
    QString agentConfigFile;      ///< absolute
    bool sampleBusiness = false;  ///< no agent_config.yml of one's own: the sample business answers, and says so
    QStringList qtArguments;      ///< program name and Qt's own options, for Q*Application
    QByteArray activationToken;   ///< of the desktop, lets a window come to the front; empty = none
};

struct CommandLineIo {
    std::ostream& out;  ///< results
    std::ostream& err;  ///< problems and notices
    QMap<QString, QString> environment;
};

/// Parses the command line and loads the settings; needs no Q*Application. Subcommands, --help and --version are
/// carried out here. `launch` is filled exactly when the program should start; the value is then 0. Secrets are never
/// printed.
[[nodiscard]] int runCommandLine(int argc, char** argv, std::optional<LaunchOptions>& launch);
[[nodiscard]] int runCommandLine(const QStringList& arguments, const CommandLineIo& io,
                                 std::optional<LaunchOptions>& launch);

/// Takes the data directory for this process and puts the sample business there if it is the one that answers.
/// Errors: see exitCodeFor(). Keep the lock until the engine is gone.
[[nodiscard]] Result<std::shared_ptr<DataDirLock>> prepareDataDir(const LaunchOptions& launch);
/// Keys of the settings whose secrets were put into the vault of this data folder; asks no keychain.
[[nodiscard]] QStringList storedSecrets(const QString& dataDir);
/// After the files of the configuration were replaced (a restore): settings and the business that answers.
[[nodiscard]] Result<> rereadLaunch(LaunchOptions& launch);
/// After initLogging(): names that have no effect, aliases, which business answers, where the data is.
void logLaunch(const LaunchOptions& launch);

}  // namespace frontdesk
