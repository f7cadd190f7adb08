// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/settingsaccess.h"

#include <QFuture>

namespace frontdesk {

/// A row of the settings table as it stands now; findSetting(key) has its type, limits and explanation.
struct SettingState {
    QString key;                   ///< "area/name"
    QString value;                 ///< as text; lists joined by ", "; always empty for secrets
    QStringList items;             ///< of lists
    QString fallback;              ///< the default, as text
    SettingOrigin origin;          ///< who says so
    QString originText;            ///< the same as a sentence
    QString locked;                ///< why it cannot be changed here; empty = it can
    bool hasSecret = false;        ///< secrets: one is stored
    bool canReset = false;         ///< reset() (secrets: removeSecret()) has something to remove
    bool waitsForRestart = false;  ///< changed since the start, takes effect at the next one
};

struct SettingsSnapshot {
    QList<SettingState> rows;  ///< all of them, in the order of settingGroups()
    QString file;              ///< frontdesk.yml, whether it exists or not
    QString secretStore;       ///< where secrets are kept and who can read them, as a sentence
    QStringList notices;       ///< names without effect, doubtful values; no secrets
    AgentConfigStatus agent;   ///< problems of agent_config.yml
    bool restartNeeded = false;
    bool canRestart = false;  ///< restart() is possible here
};

struct SettingsTestResult {
    bool good = false;
    QString text;  ///< what was tried and found; what to do when it is not good
    int millis = 0;
};

/// The settings of this program. Threads and errors as in Console. After every change ProgramChanged{"settings"} is
/// published, after a reload of agent_config.yml ProgramChanged{"agent_config"} or {"agent_config_refused"}.
class SettingsConsole {
public:
    virtual ~SettingsConsole() = default;

    [[nodiscard]] virtual QFuture<Result<SettingsSnapshot>> snapshot() = 0;
    /// Writes the value into frontdesk.yml; all other lines stay as they are. Lists: "a, b" or ["a", "b"]. What can
    /// change at once does. InvalidInput: a sentence for the field; Conflict: another layer has the last word.
    [[nodiscard]] virtual QFuture<Result<SettingState>> set(QString key, QString text) = 0;
    /// Removes the value from frontdesk.yml, so that the layer below counts.
    [[nodiscard]] virtual QFuture<Result<SettingState>> reset(QString key) = 0;
    /// Into the keychain or its fallback, never into a file of settings; a plain text in frontdesk.yml is removed.
    [[nodiscard]] virtual QFuture<Result<SettingState>> setSecret(QString key, QString text) = 0;
    [[nodiscard]] virtual QFuture<Result<SettingState>> removeSecret(QString key) = 0;

    /// Areas that have a test of their own: "server", "log", "database", "openai", "azure", "anthropic", "compatible".
    [[nodiscard]] static QStringList testableAreas();
    /// Tries the settings of an area as they are in use now; takes at most 10 s.
    [[nodiscard]] virtual QFuture<Result<SettingsTestResult>> test(QString area) = 0;

    /// Reads agent_config.yml again; InvalidInput lists every problem as "file:line: sentence", the old one stays.
    [[nodiscard]] virtual QFuture<Result<>> reloadAgentConfig() = 0;
    /// Ends and starts the program; Unavailable when only a person or service manager can.
    [[nodiscard]] virtual QFuture<Result<>> restart() = 0;
};

}  // namespace frontdesk
