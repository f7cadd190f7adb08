// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/settings.h"

#include <QMap>
#include <QString>

#include <memory>

class QLockFile;

namespace frontdesk {

/// What decides where the configuration is looked for.
struct ConfigDirRequest {
    QString configFile;                  ///< --config
    QString dataDir;                     ///< --data-dir: the configuration is looked for there too
    bool portable = false;               ///< --portable: everything in "frontdesk-data" beside the program
    QMap<QString, QString> environment;  ///< $CONFIGURATION_DIRECTORY, $XDG_CONFIG_HOME through QStandardPaths
};

struct ConfigFiles {
    QString systemFile;  ///< /etc/frontdesk/frontdesk.yml, %PROGRAMDATA%\frontdesk\frontdesk.yml
    QString folder;      ///< of frontdesk.yml, .env and agent_config.yml
    QString userFile;    ///< frontdesk.yml
    QString envFile;     ///< .env
};
[[nodiscard]] ConfigFiles configFiles(const ConfigDirRequest& request);

struct DataDirs {
    QString config;  ///< folder of frontdesk.yml
    QString data;    ///< database, keys, media; 0700
    QString logs;

    [[nodiscard]] QString sampleDir() const { return data + QStringLiteral("/demo"); }
    [[nodiscard]] QString file(const QString& name) const { return data + u'/' + name; }
};
/// $STATE_DIRECTORY, $LOGS_DIRECTORY and XDG are honoured; a profile other than "production" gets a folder of its own
/// (never two profiles in one database), and so does the demo.
[[nodiscard]] DataDirs dataDirs(const ConfigDirRequest& request, const Settings& settings);
/// Folder "frontdesk-data" beside the program file.
[[nodiscard]] QString portableFolder();

/// Holds the data directory for this process: one at a time. Destroying it lets go.
class DataDirLock {
public:
    ~DataDirLock();
    Q_DISABLE_COPY_MOVE(DataDirLock)

    /// Creates the folder (0700) and takes the lock without waiting. Conflict: another process holds it, and userText
    /// names program, process number, user and computer (exit code 75). Storage/DiskFull: it cannot be written (73).
    [[nodiscard]] static Result<std::shared_ptr<DataDirLock>> take(const QString& folder);

private:
    DataDirLock();
    std::unique_ptr<QLockFile> m_lock;
};

/// Puts the sample business (resource :/demo) into `folder` if it is not there; files of an older version are replaced
/// unless somebody changed them. The value lists the changed files that were kept.
[[nodiscard]] Result<QStringList> installSampleBusiness(const QString& folder);
/// What a new agent_config.yml begins with (resource :/company).
[[nodiscard]] QByteArray companyTemplate();
/// Phrases that everybody's customers use: for a configuration that names no intents_file of its own.
[[nodiscard]] QString builtinIntentsFile();

}  // namespace frontdesk
