// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/recovery/backupoptions.h"

#include <QList>

namespace frontdesk {

/// A file of the configuration and the name that it has in a backup.
struct ConfigFile {
    QString name;  ///< "config/frontdesk.yml", "business/agent_config.yml", ...
    QString path;  ///< absolute
};

/// Where things are. All absolute.
struct RecoveryPlaces {
    QString dataFolder;
    QString databasePath;
    QString configFolder;  ///< of frontdesk.yml and .env
    QString configFile;    ///< frontdesk.yml, whatever its name is
    QString envFile;
    QString agentConfig;  ///< empty = the sample business answers: it is part of the program

    [[nodiscard]] QString mediaFolder() const;  ///< beside the database
    /// Of the entry "config/...", "data/..." or "business/...".
    [[nodiscard]] QString pathOf(const QString& entryName) const;
};

/// frontdesk.yml, .env and .env.<profile>, agent_config.yml with the files and documents it names. What does not exist
/// is left out; `notes` says what could not be taken. Blocks.
[[nodiscard]] QList<ConfigFile> configFilesOf(const RecoveryPlaces& places, QStringList& notes);

}  // namespace frontdesk
