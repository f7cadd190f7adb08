// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/settings.h"

#include <QByteArray>
#include <QFuture>

#include <functional>

namespace frontdesk {

/// What Settings needs of the program around the engine, as values and functions. Empty functions: not possible here
/// (tests, a second window). Functions may be called from the engine thread; futures finish on any thread.
struct SettingsAccess {
    SettingsSources sources;  ///< userFile empty = nothing can be changed
    SettingsPtr current;      ///< as the program started with them; null = defaults
    QString logFile;          ///< absolute; empty = none is written
    std::function<QFuture<Result<>>(QString name, QByteArray value)> saveSecret;
    std::function<QFuture<Result<>>(QString name)> removeSecret;
    /// Called on the engine thread with every new state; brings the parts outside the engine (log level) in line.
    std::function<void(const SettingsPtr&)> applied;
    /// Ends this process in order and starts it again. Empty: a service manager or a person does that.
    std::function<void()> restart;
};

/// Which agent_config.yml answers, and what is wrong with the one on disk when it could not be taken.
struct AgentConfigStatus {
    QString path;
    QString problems;     ///< "file:line: sentence" lines; empty = the file on disk is the one in use
    qint64 loadedAt = 0;  ///< microseconds since 1970, of the configuration in use
    qint64 triedAt = 0;   ///< of the last attempt
};

/// Name of a setting's secret in the vault: "setting.staff.api_token".
[[nodiscard]] QString vaultName(const QString& key);

}  // namespace frontdesk
