// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/restorestage.h"

#include "core/base/json.h"
#include "core/base/platform.h"
#include "core/config/groups/work.h"
#include "core/recovery/backuparchive.h"
#include "core/recovery/diskfile.h"
#include "core/recovery/recoveryrecord.h"
#include "core/recovery/restoredatabase.h"
#include "core/store/erasurestore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace frontdesk {
namespace {

struct SayRestoreStage {
    Q_DECLARE_TR_FUNCTIONS(RestoreStage)
};

constexpr qint64 SpareBytes = 32 * 1024 * 1024;
constexpr int UnpackedPercent = 80;

QString stagedIn(const QString& folder) { return folder + QStringLiteral("/restore-staged"); }

class Stage {
public:
    Stage(const RestoreOrder& order, const ProgressFunction& progress)
        : m_order(order), m_progress(progress), m_data(order.places.dataFolder), m_root(stagedIn(m_data))
    {
    }

    Result<StagedRestore> run()
    {
        Result<StagedRestore> staged = steps();
        if (!staged)
            for (const QString& folder : std::as_const(m_out.plan.fresh))
                static_cast<void>(diskfile::remove(folder).ok());
        return staged;
    }

private:
    Result<StagedRestore> steps();
    Result<> prepare();
    Result<> unpack();
    Result<> takeEntry(ArchiveReader& archive, const ArchiveEntry& entry);
    Result<> toFile(ArchiveReader& archive, const QString& path);
    Result<> copyDatabase();
    Result<> takeSecrets(const QByteArray& json);
    Result<> adopt();
    Result<> place();
    Result<> placeDatabase();
    Result<> placeConfig();
    void placeVault();
    [[nodiscard]] QString databaseAfter();
    [[nodiscard]] QString freshRoot(const QString& folder);
    [[nodiscard]] QString asideRoot(const QString& folder);
    void move(const QString& fresh, const QString& target, const QString& asideName, const QString& folder);
    [[nodiscard]] bool databaseOnly() const { return m_order.backup.endsWith(u".bak"); }

    const RestoreOrder& m_order;
    const ProgressFunction& m_progress;
    QString m_data;
    QString m_root;  ///< everything is unpacked here
    QString m_stamp;
    QStringList m_config;  ///< names of entries
    StagedRestore m_out;
};

Result<> Stage::prepare()
{
    if (const Result<> cleared = discardStagedRestore(m_data); !cleared)
        return cleared;
    const qint64 needed = QFileInfo(m_order.backup).size() + SpareBytes;
    const qint64 free = diskfile::freeBytes(m_data);
    if (free >= 0 && free < needed)
        return Error{ErrorCode::DiskFull,
                     SayRestoreStage::tr("There is no room for the restore: %1 MB are needed in %2, %3 MB are free.")
                         .arg(needed / 1'000'000 + 1)
                         .arg(m_data)
                         .arg(free / 1'000'000),
                     {}};
    m_stamp = QDateTime::fromMSecsSinceEpoch(m_order.now / 1000).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (int i = 2; QFileInfo::exists(asideRoot(m_data)); ++i)
        m_stamp = m_stamp.left(15) % u'-' % QString::number(i);
    m_out.plan = {.dataFolder = m_data, .backup = m_order.backup, .fresh = {m_root}, .aside = {asideRoot(m_data)}};
    return platform::makePrivateFolder(m_root + QStringLiteral("/media"));
}

Result<> Stage::toFile(ArchiveReader& archive, const QString& path)
{
    if (const Result<> made = platform::makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{
            ErrorCode::Corrupt,
            SayRestoreStage::tr("The backup is damaged: it holds a file twice, or one that cannot be written."), path};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    Result<QByteArray> piece = archive.read();
    for (; piece && !piece->isEmpty(); piece = archive.read()) {
        if (file.write(*piece) != piece->size())
            return writeError(file);
        if (m_progress && !m_progress(archive.percent() * UnpackedPercent / 100))
            return Error{
                ErrorCode::Cancelled, SayRestoreStage::tr("The restore was cut off. Nothing was changed."), {}};
    }
    if (!piece)
        return piece.error();
    file.close();
    return file.error() == QFileDevice::NoError && diskfile::sync(path) ? Result<>() : Result<>(writeError(file));
}

Result<> Stage::takeSecrets(const QByteArray& bytes)
{
    const Result<Json> json = parseJson(bytes);
    if (!json || !json->is_object())
        return Error{ErrorCode::Corrupt, SayRestoreStage::tr("The backup is damaged: its secrets cannot be read."), {}};
    for (const auto& [name, value] : json->items())
        if (value.is_string())
            m_out.secrets.insert(QString::fromStdString(name),
                                 QByteArray::fromBase64(QByteArray::fromStdString(value.get<std::string>())));
    return {};
}

Result<> Stage::takeEntry(ArchiveReader& archive, const ArchiveEntry& entry)
{
    if (entry.name == u"secrets.json") {
        const Result<QByteArray> bytes = archive.readWhole();
        return bytes ? takeSecrets(*bytes) : Result<>(bytes.error());
    }
    if (entry.name == u"database")
        return toFile(archive, m_root + QStringLiteral("/database"));
    if (!entry.name.startsWith(u"media/"))
        m_config << entry.name;
    return toFile(archive, m_root % u'/' % entry.name);
}

Result<> Stage::unpack()
{
    QFile file(m_order.backup);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::Storage : ErrorCode::NotFound,
                     SayRestoreStage::tr("The backup %1 cannot be read: %2").arg(m_order.backup, file.errorString()),
                     {}};
    Result<std::unique_ptr<ArchiveReader>> opened = ArchiveReader::open(file, m_order.masterKey);
    if (!opened)
        return opened.error();
    ArchiveReader& archive = **opened;
    for (;;) {
        const Result<std::optional<ArchiveEntry>> entry = archive.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            break;
        if (const Result<> taken = takeEntry(archive, **entry); !taken)
            return taken;
    }
    const BackupManifest& manifest = archive.manifest();
    m_out.report = {.file = readBackupFile(m_order.backup, m_order.masterKey),
                    .mediaFiles = manifest.mediaFiles,
                    .configFiles = manifest.configFiles,
                    .company = manifest.company,
                    .problems = manifest.notes};
    return {};
}

Result<> Stage::copyDatabase()
{
    const QString target = m_root + QStringLiteral("/database");
    QFile file(m_order.backup);
    if (!file.copy(target) || !QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner)
        || !diskfile::sync(target))
        return Error{ErrorCode::Storage,
                     SayRestoreStage::tr("The backup %1 cannot be read: %2").arg(m_order.backup, file.errorString()),
                     {}};
    m_out.report.file = {.path = m_order.backup,
                         .kind = BackupKind::BeforeUpdate,
                         .madeAt = QFileInfo(m_order.backup).lastModified().toMSecsSinceEpoch() * 1000,
                         .bytes = file.size()};
    return {};
}

Result<> Stage::adopt()
{
    const Micros madeAt = m_out.report.file.madeAt;
    m_out.plan.madeAt = madeAt;
    const Result<SnapshotFacts> facts = adoptDatabase(m_root + QStringLiteral("/database"), m_order.masterKey,
                                                      m_order.backup, madeAt, m_order.now);
    if (!facts)
        return facts.error();
    m_out.report.conversations = facts->conversations;
    m_out.report.messages = facts->messages;
    m_out.report.contacts = facts->contacts;
    return {};
}

/// Prepared files must lie on the disk of their place: at the start they are only renamed.
QString Stage::freshRoot(const QString& folder)
{
    const QString root = stagedIn(folder);
    if (!m_out.plan.fresh.contains(root)) {
        static_cast<void>(diskfile::remove(root).ok());  // of an attempt that a crash cut off
        m_out.plan.fresh << root;
    }
    return root;
}

QString Stage::asideRoot(const QString& folder) { return folder % u"/before-restore-" % m_stamp; }

void Stage::move(const QString& fresh, const QString& target, const QString& asideName, const QString& folder)
{
    const QString root = asideRoot(folder);
    if (!m_out.plan.aside.contains(root))
        m_out.plan.aside << root;
    m_out.plan.moves << RestoreMove{.fresh = fresh, .place = target, .aside = root % u'/' % asideName};
}

/// Where the restored configuration keeps its database (and whether its keys are in a keychain).
QString Stage::databaseAfter()
{
    if (databaseOnly())
        return m_order.places.databasePath;
    SettingsSources sources = m_order.sources;
    sources.userFile = m_root + QStringLiteral("/config/frontdesk.yml");
    sources.envFile = m_root + QStringLiteral("/config/.env");
    sources.userFileRequired = sources.envFileRequired = false;
    sources.userFileText.reset();
    const Result<SettingsPtr> settings = loadSettings(sources);
    if (!settings)
        return m_order.places.databasePath;
    m_out.filesOnly = (*settings)->get(setting::Keychain) == u"off";
    return databasePath(**settings, m_data);
}

Result<> Stage::placeDatabase()
{
    const QString target = databaseAfter();
    const QString folder = QFileInfo(target).absolutePath();
    const QString root = freshRoot(folder);
    QString fresh = m_root + QStringLiteral("/database");
    QString media = m_root + QStringLiteral("/media");
    if (root != m_root) {
        // QFile copies where it cannot rename.
        if (const Result<> made = platform::makePrivateFolder(root + QStringLiteral("/media")); !made)
            return made;
        bool moved = QFile::rename(fresh, root + QStringLiteral("/database"));
        for (const QFileInfo& file : QDir(media).entryInfoList(QDir::Files))
            moved = QFile::rename(file.filePath(), root % u"/media/" % file.fileName()) && moved;
        fresh = root + QStringLiteral("/database");
        media = root + QStringLiteral("/media");
        if (!moved || !diskfile::sync(fresh))
            return Error{
                ErrorCode::Storage, SayRestoreStage::tr("The database cannot be brought to %1.").arg(folder), {}};
    }
    const QString name = QFileInfo(target).fileName();
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        move({}, target + suffix, name + suffix, folder);
    move(fresh, target, name, folder);
    // The list of erasures is found beside the database: where that moves, it goes along.
    const QString erasures = ErasureStore::logPath(m_order.places.databasePath);
    const QString erasuresAfter = ErasureStore::logPath(target);
    if (erasures != erasuresAfter && QFile::exists(erasures) && !QFile::exists(erasuresAfter)) {
        const QString copy = root + QStringLiteral("/erasures.sealed");
        if (!QFile::copy(erasures, copy) || !diskfile::sync(copy))
            return Error{ErrorCode::Storage,
                         SayRestoreStage::tr("The list of erasures cannot be brought to %1.").arg(folder),
                         {}};
        move(copy, erasuresAfter, QStringLiteral("erasures.sealed"), folder);
    }
    if (!databaseOnly())
        move(media, folder + QStringLiteral("/media"), QStringLiteral("media"), folder);
    return {};
}

Result<> Stage::placeConfig()
{
    QSet<QString> placed;
    const auto folderOf = [this](const QString& path) {
        return path.startsWith(m_data % u'/') ? m_data : m_order.places.configFolder;
    };
    for (const QString& name : std::as_const(m_config)) {
        const QString target = m_order.places.pathOf(name);
        const QString root = freshRoot(folderOf(target));
        QString fresh = m_root % u'/' % name;
        if (root != m_root) {
            const QString there = root % u'/' % name;
            if (const Result<> made = platform::makePrivateFolder(QFileInfo(there).absolutePath()); !made)
                return made;
            if (!QFile::rename(fresh, there) || !diskfile::sync(there))
                return Error{
                    ErrorCode::Storage, SayRestoreStage::tr("%1 cannot be brought to %2.").arg(name, root), {}};
            fresh = there;
        }
        move(fresh, target, name, folderOf(target));
        placed.insert(target);
    }
    // What came later than the backup goes aside: the restored state is the whole one.
    QStringList ignored;
    for (const ConfigFile& file : configFilesOf(m_order.places, ignored))
        if (!placed.contains(file.path)
            && (file.path.startsWith(m_data % u'/') || file.path.startsWith(m_order.places.configFolder % u'/')))
            move({}, file.path, file.name, folderOf(file.path));
    return {};
}

void Stage::placeVault()
{
    m_out.vaultFolder = m_root + QStringLiteral("/vault");
    m_out.masterKey = m_order.masterKey;
}

Result<> Stage::place()
{
    if (const Result<> placed = placeDatabase(); !placed || databaseOnly())
        return placed;
    if (const Result<> placed = placeConfig(); !placed)
        return placed;
    placeVault();
    RecoveryRecord record;
    if (m_order.fromSheet)
        record.sheetKey = QString::fromLatin1(backupKeyId(m_order.masterKey).toHex());
    if (const Result<> made = platform::makePrivateFolder(m_out.vaultFolder); !made)
        return made;
    return record.write(m_out.vaultFolder);
}

Result<StagedRestore> Stage::steps()
{
    if (const Result<> prepared = prepare(); !prepared)
        return prepared.error();
    if (const Result<> unpacked = databaseOnly() ? copyDatabase() : unpack(); !unpacked)
        return unpacked.error();
    if (m_progress && !m_progress(UnpackedPercent))
        return Error{ErrorCode::Cancelled, SayRestoreStage::tr("The restore was cut off. Nothing was changed."), {}};
    if (const Result<> adopted = adopt(); !adopted)
        return adopted.error();
    if (const Result<> placed = place(); !placed)
        return placed.error();
    if (m_progress)
        m_progress(100);
    return m_out;
}

}  // namespace

Result<StagedRestore> stageRestore(const RestoreOrder& order, const ProgressFunction& progress)
{
    return Stage(order, progress).run();
}

Result<> confirmStaged(StagedRestore staged)
{
    const QString data = staged.plan.dataFolder;
    if (!staged.vaultFolder.isEmpty()) {
        // The vault's own files last: with them the new key holds.
        for (const QString& name : {QStringLiteral("backup.json"), QStringLiteral("secrets"),
                                    QStringLiteral("master.key"), QStringLiteral("vault.json")}) {
            const QString fresh = staged.vaultFolder % u'/' % name;
            staged.plan.moves << RestoreMove{.fresh = QFileInfo::exists(fresh) ? fresh : QString(),
                                             .place = data % u'/' % name,
                                             .aside = staged.plan.aside.first() % u'/' % name};
        }
    }
    for (const QString& folder : std::as_const(staged.plan.fresh))
        diskfile::syncFolder(folder);
    return staged.plan.write();
}

}  // namespace frontdesk
