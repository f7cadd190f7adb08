// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/backupmaker.h"

#include "core/base/json.h"
#include "core/base/platform.h"
#include "core/recovery/backuparchive.h"
#include "core/recovery/backupcheck.h"
#include "core/recovery/diskfile.h"
#include "core/recovery/movesheet.h"
#include "core/recovery/snapshot.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

namespace frontdesk {
namespace {

struct SayBackupMaker {
    Q_DECLARE_TR_FUNCTIONS(BackupMaker)
};

constexpr qint64 PieceBytes = 1024 * 1024;
constexpr qint64 Spare = 16 * 1024 * 1024;  // what the disk keeps for everybody else
constexpr int CopiedPercent = 30;
constexpr int SealedPercent = 80;

QString workFolder(const QString& dataFolder) { return dataFolder + QStringLiteral("/backup-work"); }

qint64 databaseBytes(const QString& path)
{
    return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
}

Error cancelled()
{
    return {ErrorCode::Cancelled, SayBackupMaker::tr("The backup was cut off, because the program ends."), {}};
}

class Maker {
public:
    Maker(const BackupOrder& order, BackupProgress& progress) : m_order(order), m_progress(progress) {}

    Result<MadeBackup> run()
    {
        Result<MadeBackup> made = steps();
        if (!made && !m_part.isEmpty())
            QFile::remove(m_part);
        removeBackupLeftovers(m_order.places.dataFolder);
        return made;
    }

private:
    Result<MadeBackup> steps();
    Result<> prepare();
    Result<> room() const;
    Result<> seal(const SnapshotFacts& facts);
    Result<> writeEntries(ArchiveWriter& archive, const SnapshotFacts& facts);
    Result<> addFile(ArchiveWriter& archive, const QString& name, QFile& file);
    Result<> addMedia(ArchiveWriter& archive, const QString& id);
    Result<> addConfig(ArchiveWriter& archive);
    void advance(qint64 bytes);
    [[nodiscard]] QString finalName() const;

    const BackupOrder& m_order;
    BackupProgress& m_progress;
    QString m_snapshot;
    QString m_part;  ///< the unfinished file
    BackupManifest m_manifest;
    qint64 m_done = 0, m_total = 1;
};

/// The folder may be on a disk or a computer that is not there today.
Result<> Maker::prepare()
{
    const QString work = workFolder(m_order.places.dataFolder);
    if (const Result<> made = platform::makePrivateFolder(work); !made)
        return made;
    const QString above = QFileInfo(m_order.folder).absolutePath();
    const bool own = m_order.folder.startsWith(m_order.places.dataFolder % u'/');
    if (!own && !QFileInfo(m_order.folder).isDir() && !QFileInfo(above).isDir())
        return Error{
            ErrorCode::Storage,
            SayBackupMaker::tr("The folder for backups, %1, is not there. Connect its disk or choose another folder.")
                .arg(m_order.folder),
            {}};
    if (!QDir().mkpath(m_order.folder))
        return Error{ErrorCode::Storage,
                     SayBackupMaker::tr("The folder for backups, %1, cannot be made. Choose one that you may write to.")
                         .arg(m_order.folder),
                     {}};
    return room();
}

Result<> Maker::room() const
{
    const qint64 database = databaseBytes(m_order.places.databasePath);
    const bool shared = diskfile::sameDisk(m_order.folder, m_order.places.dataFolder);
    const std::pair<QString, qint64> needs[] = {{m_order.places.dataFolder, database + Spare},
                                                {m_order.folder, database * (shared ? 2 : 1) + Spare}};
    for (const auto& [folder, bytes] : needs) {
        const qint64 free = diskfile::freeBytes(folder);
        if (free >= 0 && free < bytes)
            return Error{
                ErrorCode::DiskFull,
                SayBackupMaker::tr(
                    "There is no room for a backup: %1 MB are needed in %2, %3 MB are free. The backups from before are kept.")
                    .arg(bytes / 1'000'000 + 1)
                    .arg(folder)
                    .arg(free / 1'000'000),
                {}};
    }
    return {};
}

QString Maker::finalName() const
{
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(m_order.now / 1000).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString base = m_order.folder % u"/frontdesk-" % stamp % u'-' % backupKindName(m_order.kind);
    QString path = base % u".fdbackup";
    for (int i = 2; QFile::exists(path); ++i)
        path = QStringLiteral("%1-%2.fdbackup").arg(base).arg(i);
    return path;
}

void Maker::advance(qint64 bytes)
{
    m_done += bytes;
    m_progress.percent = CopiedPercent + int((SealedPercent - CopiedPercent) * std::min(m_done, m_total) / m_total);
}

Result<> Maker::addFile(ArchiveWriter& archive, const QString& name, QFile& file)
{
    Result<> done = archive.begin({name, file.size()});
    QByteArray piece = done ? file.read(PieceBytes) : QByteArray();
    for (; done && !piece.isEmpty(); piece = file.read(PieceBytes)) {
        done = m_progress.stop ? Result<>(cancelled()) : archive.add(piece);
        advance(piece.size());
    }
    return done ? archive.end() : done;
}

/// A file is never changed, only removed: what is open can be read to its end.
Result<> Maker::addMedia(ArchiveWriter& archive, const QString& id)
{
    const QString name = u"media/" % id;
    QFile file(m_order.places.mediaFolder() % u'/' % id);
    if (!isBackupEntryName(name) || !file.open(QIODevice::ReadOnly)) {
        ++m_manifest.missingMedia;
        return {};
    }
    ++m_manifest.mediaFiles;
    return addFile(archive, name, file);
}

Result<> Maker::addConfig(ArchiveWriter& archive)
{
    for (const ConfigFile& config : configFilesOf(m_order.places, m_manifest.notes)) {
        QFile file(config.path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_manifest.notes << SayBackupMaker::tr("%1 could not be read: %2").arg(config.path, file.errorString());
            continue;
        }
        // Somebody may be writing it: what was read at once is what goes in.
        if (const Result<> added = archive.addWhole(config.name, file.readAll()); !added)
            return added;
        ++m_manifest.configFiles;
    }
    if (m_order.secrets.isEmpty())
        return {};
    Json secrets = Json::object();
    for (const auto& [name, value] : m_order.secrets.asKeyValueRange())
        secrets[toStd(name)] = value.toBase64().toStdString();
    return archive.addWhole(QStringLiteral("secrets.json"), toBytes(secrets));
}

Result<> Maker::writeEntries(ArchiveWriter& archive, const SnapshotFacts& facts)
{
    QFile database(m_snapshot);
    if (!database.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, {}, database.errorString()};
    m_manifest = {.conversations = facts.conversations,
                  .messages = facts.messages,
                  .contacts = facts.contacts,
                  .company = m_order.company,
                  .databaseBytes = database.size(),
                  .schema = facts.schema};
    m_total = std::max<qint64>(1, database.size());
    Result<> done = addFile(archive, QStringLiteral("database"), database);
    for (const QString& id : facts.media) {
        if (!done)
            return done;
        done = addMedia(archive, id);
    }
    if (done)
        done = addConfig(archive);
    if (!done)
        return done;
    if (m_manifest.missingMedia > 0)
        m_manifest.notes << SayBackupMaker::tr("%n file(s) of customers were not there any more.", nullptr,
                                               int(m_manifest.missingMedia));
    return archive.finish(m_manifest);
}

Result<> Maker::seal(const SnapshotFacts& facts)
{
    // Named before it exists: after a crash the next start knows what to remove, also in a folder that others use.
    if (const Result<> noted = diskfile::writeWhole(workFolder(m_order.places.dataFolder) + QStringLiteral("/part"),
                                                    m_part.toUtf8());
        !noted)
        return noted;
    QFile file(m_part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorCode::Storage,
                     SayBackupMaker::tr("The folder for backups, %1, cannot be written: %2")
                         .arg(m_order.folder, file.errorString()),
                     {}};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const BackupHead head{.kind = m_order.kind, .madeAt = m_order.now, .program = m_order.program};
    Result<std::unique_ptr<SealedWriter>> stream = SealedWriter::begin(file, head, m_order.masterKey);
    if (!stream)
        return stream.error();
    ArchiveWriter archive(**stream);
    if (const Result<> written = writeEntries(archive, facts); !written)
        return written;
    if (!file.flush())
        return writeError(file);
    file.close();
    if (file.error() != QFileDevice::NoError || !diskfile::sync(m_part))
        return writeError(file);
    return {};
}

Result<MadeBackup> Maker::steps()
{
    if (const Result<> prepared = prepare(); !prepared)
        return prepared.error();
    removeBackupLeftovers(m_order.places.dataFolder);
    if (const Result<> made = platform::makePrivateFolder(workFolder(m_order.places.dataFolder)); !made)
        return made.error();
    m_snapshot = workFolder(m_order.places.dataFolder) + QStringLiteral("/snapshot.db");
    const Result<SnapshotFacts> facts = makeSnapshot(m_order.places.databasePath, m_snapshot, m_order.masterKey);
    if (!facts)
        return facts.error();
    if (m_progress.stop)
        return cancelled();
    m_progress.percent = CopiedPercent;
    QElapsedTimer timer;
    timer.start();
    const QString path = finalName();
    m_part = path % u".part";
    if (const Result<> sealed = seal(*facts); !sealed)
        return sealed.error();
    const Result<BackupReport> checked = checkBackup(m_part, m_order.masterKey, [this](int percent) {
        m_progress.percent = SealedPercent + percent * (100 - SealedPercent) / 100;
        return !m_progress.stop;
    });
    if (!checked)
        return checked.error();
    if (!QFile::rename(m_part, path))
        return Error{ErrorCode::Storage,
                     SayBackupMaker::tr("The backup cannot get its name in %1.").arg(m_order.folder), path};
    m_part.clear();
    diskfile::syncFolder(m_order.folder);
    if (m_order.kind == BackupKind::Move)
        if (const Result<> guide = writeMoveSheet(path, m_manifest); !guide)
            m_manifest.notes << guide.error().userText;
    MadeBackup made{.file = readBackupFile(path, m_order.masterKey),
                    .notes = m_manifest.notes,
                    .messages = facts->messages,
                    .copyMicros = facts->copyMicros,
                    .sealMicros = timer.nsecsElapsed() / 1000};
    m_progress.percent = 100;
    return made;
}

}  // namespace

Result<MadeBackup> makeBackup(const BackupOrder& order, BackupProgress& progress)
{
    return Maker(order, progress).run();
}

void removeBackupLeftovers(const QString& dataFolder)
{
    const QString work = workFolder(dataFolder);
    QFile note(work + QStringLiteral("/part"));
    if (note.open(QIODevice::ReadOnly))
        if (const QString part = QString::fromUtf8(note.readAll()); part.endsWith(u".fdbackup.part"))
            QFile::remove(part);
    note.close();
    static_cast<void>(diskfile::remove(work).ok());
}

}  // namespace frontdesk
