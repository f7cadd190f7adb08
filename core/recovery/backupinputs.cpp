// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/backupinputs.h"

#include "core/config/agentconfig.h"
#include "core/recovery/backuparchive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace frontdesk {
namespace {

struct SayBackupInputs {
    Q_DECLARE_TR_FUNCTIONS(BackupInputs)
};

constexpr int MaxConfigFiles = 20'000;

class Collector {
public:
    Collector(const RecoveryPlaces& places, QStringList& notes) : m_places(places), m_notes(notes) {}

    void add(const QString& path)
    {
        if (path.isEmpty() || !QFileInfo(path).isFile() || m_files.size() >= MaxConfigFiles)
            return;
        const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        const QString name = nameOf(absolute);
        const bool known = std::any_of(m_files.cbegin(), m_files.cend(),
                                       [&](const ConfigFile& f) { return f.name == name; });
        if (known)
            return;
        if (name.isEmpty() || QFileInfo(absolute).size() > ArchiveReader::MaxSmallBytes)
            m_notes << SayBackupInputs::tr("%1 is not in the backup: it is too large, or its name cannot be kept.")
                           .arg(absolute);
        else
            m_files << ConfigFile{name, absolute};
    }

    /// The same patterns that the assistant reads its documents by.
    void addMatching(const QString& folder, const QStringList& globs)
    {
        for (const QString& glob : globs) {
            if (glob.contains(QStringLiteral("..")) || QDir::isAbsolutePath(glob))
                continue;
            const QFileInfo pattern(folder % u'/' % glob);
            for (const QFileInfo& file :
                 QDir(pattern.path()).entryInfoList({pattern.fileName()}, QDir::Files, QDir::Name))
                add(file.filePath());
        }
    }

    [[nodiscard]] QList<ConfigFile> files() const { return m_files; }

private:
    [[nodiscard]] QString nameOf(const QString& path) const
    {
        if (path == m_places.configFile)
            return QStringLiteral("config/frontdesk.yml");
        if (path == m_places.envFile)
            return QStringLiteral("config/.env");
        const std::pair<QString, QString> roots[] = {
            {QStringLiteral("config"), m_places.configFolder},
            {QStringLiteral("data"), m_places.dataFolder},
            {QStringLiteral("business"), QFileInfo(m_places.agentConfig).absolutePath()}};
        for (const auto& [area, folder] : roots)
            if (const QString inside = folder % u'/'; path.startsWith(inside))
                if (QString name = area % u'/' % path.mid(inside.size()); isBackupEntryName(name))
                    return name;
        return {};
    }

    const RecoveryPlaces& m_places;
    QStringList& m_notes;
    QList<ConfigFile> m_files;
};

}  // namespace

QString RecoveryPlaces::mediaFolder() const
{
    return QFileInfo(databasePath).absolutePath() + QStringLiteral("/media");
}

QString RecoveryPlaces::pathOf(const QString& entryName) const
{
    if (entryName == u"config/frontdesk.yml" && !configFile.isEmpty())
        return configFile;
    if (entryName == u"config/.env" && !envFile.isEmpty())
        return envFile;
    const QString rest = entryName.section(u'/', 1);
    // What lay outside all folders of this program comes into the one of the configuration.
    return (entryName.startsWith(u"data/") ? dataFolder : configFolder) % u'/' % rest;
}

QList<ConfigFile> configFilesOf(const RecoveryPlaces& places, QStringList& notes)
{
    Collector collector(places, notes);
    collector.add(places.configFile);
    collector.add(places.envFile);
    if (!places.envFile.isEmpty()) {
        const QFileInfo env(places.envFile);
        for (const QFileInfo& profile :
             QDir(env.absolutePath()).entryInfoList({env.fileName() % u".*"}, QDir::Files | QDir::Hidden, QDir::Name))
            collector.add(profile.filePath());
    }
    if (places.agentConfig.isEmpty())
        return collector.files();
    collector.add(places.agentConfig);
    const QString folder = QFileInfo(places.agentConfig).absolutePath();
    if (const Result<AgentConfigPtr> config = loadAgentConfig(places.agentConfig)) {
        for (const QString& file : (*config)->dataFiles.values() + QStringList{(*config)->intentsFile})
            if (!file.startsWith(u':'))
                collector.add(file);
        collector.addMatching(folder, (*config)->agent.documents);
    } else {
        notes << SayBackupInputs::tr(
            "agent_config.yml has mistakes: which documents it names is not known; the folder knowledge was taken.");
    }
    collector.addMatching(folder, {QStringLiteral("knowledge/*")});
    return collector.files();
}

}  // namespace frontdesk
