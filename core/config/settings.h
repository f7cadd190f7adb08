// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/configproblem.h"
#include "core/config/setting.h"

#include <QHash>
#include <QMap>

#include <memory>
#include <optional>

namespace frontdesk {

/// Later layers win.
enum class SettingLayer : quint8 {
    Default,
    SystemFile,
    UserFile,
    Vault,
    EnvFile,
    ProfileEnvFile,
    Environment,
    CommandLine
};
[[nodiscard]] QString layerName(SettingLayer layer);

/// Where a value was written: a file with its line, or a name in the environment, or a command line option.
struct SettingOrigin {
    SettingLayer layer = SettingLayer::Default;
    QString file;  ///< absolute; empty outside files
    int line = 0;  ///< from 1; 0 outside files
    QString name;  ///< "server.port", "PORT", "--port"; empty for defaults

    /// "/etc/frontdesk/frontdesk.yml:12 (server.port)", "environment PORT", "command line --port", "default".
    [[nodiscard]] QString toString() const;
};

struct SettingAt {
    SettingValue value;
    SettingOrigin origin;
};

/// What one layer says before it is checked; text as it was written (lists: JSON array or separated by commas).
struct RawSetting {
    QString key;
    QString text;
    QStringList items;  ///< YAML lists come as items
    bool isList = false;
    bool quoted = true;  ///< false: plain YAML scalar, where 0123 and null are traps
    SettingOrigin origin;
};

/// All values with their history. Immutable; shared by pointer between threads.
class Settings {
public:
    template <class T>
    [[nodiscard]] typename SettingType<T>::Value get(const Setting<T>& setting) const
    {
        const SettingValue& v = value(QString::fromLatin1(setting.key));
        if constexpr (std::is_same_v<T, int>)
            return int(std::get<qint64>(v));
        else
            return std::get<typename SettingType<T>::Value>(v);
    }
    /// `key` must be a row of the table.
    [[nodiscard]] const SettingValue& value(const QString& key) const { return layers(key).last().value; }
    [[nodiscard]] const SettingOrigin& origin(const QString& key) const { return layers(key).last().origin; }
    /// Every layer that says something about the key, the default first, the winner last.
    [[nodiscard]] const QList<SettingAt>& layers(const QString& key) const;
    /// For people: lists joined by ", ", secrets masked.
    [[nodiscard]] QString display(const QString& key) const;
    /// Aliases that were used, names that have no effect, doubtful values. One sentence each, no secret values.
    [[nodiscard]] const QStringList& notices() const { return m_notices; }

private:
    friend class SettingsLoader;
    QHash<QString, QList<SettingAt>> m_values;
    QStringList m_notices;
};

using SettingsPtr = std::shared_ptr<const Settings>;

struct SettingsSources {
    QString systemFile;                      ///< read if it exists
    QString userFile;                        ///< frontdesk.yml
    bool userFileRequired = false;           ///< it was named on the command line
    std::optional<QByteArray> userFileText;  ///< in place of what the file holds: a change is tried before it is saved
    QMap<QString, QString> vault;            ///< key -> secret of the keychain or its fallback
    QString envFile;                         ///< .env; `.env.<profile>` is looked for beside it
    bool envFileRequired = false;
    QMap<QString, QString> environment;  ///< normally processEnvironment()
    QList<RawSetting> commandLine;       ///< key, text, origin.name
};

/// Reads all layers. Every problem of every file stands in Error.userText, one line each ("file:line: sentence").
[[nodiscard]] Result<SettingsPtr> loadSettings(const SettingsSources& sources);
[[nodiscard]] QMap<QString, QString> processEnvironment();
/// Converts and checks one text against its row; used by the loader and by the settings page at the field.
/// The error's userText is a sentence without a place.
[[nodiscard]] Result<SettingValue> parseSetting(const SettingRow& row, const RawSetting& raw);
[[nodiscard]] QString displayValue(const SettingRow& row, const SettingValue& value);

/// Limits per class, with the profile and own numbers applied; 0 = no limit.
struct RateNumbers {
    QString profile;
    struct Windows {
        int perMinute = 0, perHour = 0, perDay = 0;
    } standard, chat, search, upload;
};
[[nodiscard]] RateNumbers rateNumbers(const Settings& settings);
/// allowed_hosts, or the loopback names and the host of public_base_url; lower case.
[[nodiscard]] QStringList allowedHosts(const Settings& settings);
/// The SQLite file; relative names start at `dataDir`.
[[nodiscard]] QString databasePath(const Settings& settings, const QString& dataDir);

}  // namespace frontdesk
