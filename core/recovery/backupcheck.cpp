// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/backupcheck.h"

#include "core/recovery/backuparchive.h"
#include "core/recovery/snapshot.h"
#include "core/store/auditchain.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QVariant>

namespace frontdesk {
namespace {

struct SayBackupCheck {
    Q_DECLARE_TR_FUNCTIONS(BackupCheck)
};

Result<BackupReport> checkCopy(const QString& path, const QByteArray& masterKey)
{
    const Result<SnapshotFacts> facts = readSnapshot(path, masterKey);
    if (!facts)
        return facts.error();
    BackupReport report;
    report.file = {.path = path,
                   .kind = BackupKind::BeforeUpdate,
                   .madeAt = QFileInfo(path).lastModified().toMSecsSinceEpoch() * 1000,
                   .bytes = QFileInfo(path).size()};
    report.conversations = facts->conversations;
    report.messages = facts->messages;
    report.contacts = facts->contacts;
    return report;
}

Result<> readAll(ArchiveReader& archive, const ProgressFunction& progress)
{
    bool database = false;
    for (;;) {
        const Result<std::optional<ArchiveEntry>> entry = archive.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            break;
        database = database || (*entry)->name == u"database";
        Result<QByteArray> piece = archive.read();
        for (; piece && !piece->isEmpty(); piece = archive.read())
            if (progress && !progress(archive.percent()))
                return Error{ErrorCode::Cancelled, SayBackupCheck::tr("The check was cut off."), {}};
        if (!piece)
            return piece.error();
    }
    if (!database)
        return Error{ErrorCode::Corrupt, SayBackupCheck::tr("The backup holds no database."), {}};
    return {};
}

void checkMedia(ReadContext& context, const QStringList& ids, const QString& folder, LiveReport& report)
{
    int missing = 0;
    int broken = 0;
    for (const QString& id : ids) {
        QFile file(folder % u'/' % id);
        if (!file.open(QIODevice::ReadOnly)) {
            // It may just have been removed, with its row.
            missing += context.integer(u"SELECT 1 FROM media WHERE public_id = ?", id).has_value() ? 1 : 0;
            continue;
        }
        ++report.mediaFiles;
        if (!context.sealer().open(file.readAll(), "media.content", id))
            ++broken;
    }
    if (missing > 0)
        report.problems << SayBackupCheck::tr("%n file(s) of customers are missing.", nullptr, missing);
    if (broken > 0)
        report.problems << SayBackupCheck::tr("%n file(s) of customers are damaged.", nullptr, broken);
}

/// One snapshot: a running program goes on writing.
QStringList readRows(ReadContext& context, LiveReport& report)
{
    if (const Result<qint64> chain = auditchain::verify(context); chain)
        report.auditEntries = *chain;
    else
        report.problems << chain.error().userText;
    report.conversations = context.integer(u"SELECT count(*) FROM conversation").value_or(0);
    report.messages = context.integer(u"SELECT count(*) FROM message").value_or(0);
    report.contacts = context.integer(u"SELECT count(*) FROM contact").value_or(0);
    return context.all(u"SELECT public_id FROM media", [](const Statement& row) { return row.text(0); });
}

}  // namespace

Result<BackupReport> checkBackup(const QString& path, const QByteArray& masterKey, const ProgressFunction& progress)
{
    if (path.endsWith(u".bak"))
        return checkCopy(path, masterKey);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::Storage : ErrorCode::NotFound,
                     SayBackupCheck::tr("The backup %1 cannot be read: %2").arg(path, file.errorString()),
                     {}};
    Result<std::unique_ptr<ArchiveReader>> archive = ArchiveReader::open(file, masterKey);
    if (!archive)
        return archive.error();
    if (const Result<> read = readAll(**archive, progress); !read)
        return read.error();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Storage,
                     SayBackupCheck::tr("The backup %1 cannot be read: %2").arg(path, file.errorString()),
                     {}};
    const BackupManifest& manifest = (*archive)->manifest();
    BackupReport report;
    report.file = readBackupFile(path, masterKey);
    report.conversations = manifest.conversations;
    report.messages = manifest.messages;
    report.contacts = manifest.contacts;
    report.mediaFiles = manifest.mediaFiles;
    report.configFiles = manifest.configFiles;
    report.company = manifest.company;
    report.problems = manifest.notes;
    return report;
}

Result<LiveReport> checkLive(const QString& databasePath, const QByteArray& masterKey)
{
    if (!QFile::exists(databasePath))
        return Error{ErrorCode::NotFound, SayBackupCheck::tr("There is no database in %1.").arg(databasePath), {}};
    Connection connection;
    if (const Result<> opened = connection.open(databasePath, Connection::Access::ReadOnly); !opened)
        return opened.error();
    const Result<QVariant> verdict = connection.value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != u"ok")
        return Error{ErrorCode::Corrupt, SayBackupCheck::tr("The database is damaged. Restore the last good backup."),
                     verdict->toString()};
    Sealer sealer;
    if (const Result<> loaded = loadKeys(connection, sealer, masterKey); !loaded)
        return loaded.error();
    const SystemClock clock;
    LiveReport report;
    ReadContext context(connection, sealer, clock);
    if (const Result<> begun = connection.execute(u"BEGIN"); !begun)
        return begun.error();
    const QStringList media = readRows(context, report);
    if (const Result<> ended = connection.execute(u"COMMIT"); !ended)
        return ended.error();
    checkMedia(context, media, QFileInfo(databasePath).absolutePath() + QStringLiteral("/media"), report);
    if (context.error())
        return *context.error();
    return report;
}

}  // namespace frontdesk
