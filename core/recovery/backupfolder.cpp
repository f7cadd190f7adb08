// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/backupfolder.h"

#include "core/recovery/backuphead.h"
#include "core/recovery/movesheet.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace frontdesk {
namespace {

constexpr Micros Day = 24 * 60 * MicrosPerMinute;
constexpr Micros RetryAfter = 60 * MicrosPerMinute;

Micros atHour(const QDate& day, int hour)
{
    // In the night of a change of the clocks the hour may not exist: Qt then takes the one after it.
    return QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch() * 1000;
}

}  // namespace

QList<BackupFile> listBackups(const QString& folder, const QString& databasePath, const QByteArray& masterKey)
{
    QList<BackupFile> found;
    if (!folder.isEmpty())
        for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.fdbackup")}, QDir::Files))
            found << readBackupFile(file.filePath(), masterKey);
    const QFileInfo database(databasePath);
    if (!databasePath.isEmpty())
        for (const QFileInfo& file :
             database.dir().entryInfoList({database.fileName() % u".before-????.bak"}, QDir::Files))
            found << BackupFile{.path = file.filePath(),
                                .kind = BackupKind::BeforeUpdate,
                                .madeAt = file.lastModified().toMSecsSinceEpoch() * 1000,
                                .bytes = file.size()};
    std::stable_sort(found.begin(), found.end(),
                     [](const BackupFile& a, const BackupFile& b) { return a.madeAt > b.madeAt; });
    return found;
}

QStringList backupsToDelete(const QList<BackupFile>& backups, const KeepRule& rule, Micros now)
{
    const int days = std::max(1, rule.days);
    const auto usable = [](const BackupFile& backup) {
        return backup.problem.isEmpty() && backup.path.endsWith(u".fdbackup");
    };
    const auto tooOld = [now, days](const BackupFile& backup) { return now - backup.madeAt > days * Day; };
    const auto young = std::count_if(backups.begin(), backups.end(),
                                     [&](const BackupFile& backup) { return usable(backup) && !tooOld(backup); });
    // One new backup beside old ones only: the clock may have jumped ahead. Age counts once a few days were lived through.
    const bool ageCounts = young >= std::min(3, days);
    QStringList gone;
    bool newest = true;
    int daily = 0;
    for (const BackupFile& backup : backups) {
        if (!usable(backup))
            continue;
        const bool tooMany = backup.kind == BackupKind::Daily && ++daily > std::max(1, rule.count);
        if (!newest && (tooMany || (ageCounts && tooOld(backup))))
            gone << backup.path;
        newest = false;
    }
    return gone;
}

int deleteBackups(const QStringList& paths)
{
    int gone = 0;
    for (const QString& path : paths) {
        gone += QFile::remove(path) ? 1 : 0;
        QFile::remove(moveSheetPath(path));
    }
    return gone;
}

Micros nextBackup(Micros now, Micros lastGood, Micros lastTry, int hour)
{
    const Micros good = lastGood > now + Day ? 0 : lastGood;
    const Micros tried = lastTry > now ? 0 : lastTry;
    const Micros retry = tried > good ? tried + RetryAfter : 0;  // the last one failed
    const QDate today = QDateTime::fromMSecsSinceEpoch(now / 1000).date();
    const Micros latest = atHour(today, hour) <= now ? atHour(today, hour) : atHour(today.addDays(-1), hour);
    if (good == 0 || good < latest)
        return retry > now ? retry : 0;
    // Made after the latest hour, perhaps by hand: the next one comes tomorrow.
    Micros next = atHour(today, hour);
    return next > now ? next : atHour(today.addDays(1), hour);
}

}  // namespace frontdesk
