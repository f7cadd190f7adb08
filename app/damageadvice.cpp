// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/damageadvice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace frontdesk {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DamageAdvice)
};

QFileInfo newestBackup(const QString& dataDir, const QString& folder)
{
    const QDir backups(folder.isEmpty() ? dataDir + QStringLiteral("/backups")
                                        : QDir(dataDir).absoluteFilePath(folder));
    const QFileInfoList sealed = backups.entryInfoList({QStringLiteral("*.fdbackup")}, QDir::Files, QDir::Time);
    if (!sealed.isEmpty())
        return sealed.first();
    const QFileInfoList copies = QDir(dataDir).entryInfoList({QStringLiteral("*.before-????.bak")}, QDir::Files,
                                                             QDir::Time);
    return copies.isEmpty() ? QFileInfo() : copies.first();
}

}  // namespace

Error withDamageAdvice(Error error, const QString& dataDir, const QString& backupFolder)
{
    if (error.code != ErrorCode::Corrupt)
        return error;
    const QFileInfo backup = newestBackup(dataDir, backupFolder);
    const QString stays = Say::tr("Frontdesk does not start with it, and nothing was changed or deleted.");
    const QString advice =
        backup.exists()
            ? Say::tr(
                  "Bring back the newest backup, of %1, with: frontdesk db restore \"%2\". The damaged data is kept aside.")
                  .arg(QLocale().toString(backup.lastModified(), QLocale::ShortFormat),
                       QDir::toNativeSeparators(backup.filePath()))
            : Say::tr(
                "No backup was found in the data folder. If there is one elsewhere, bring it back with: frontdesk db restore <file>. "
                "The damaged data is kept aside.");
    error.userText =
        Say::tr("%1 %2 %3", "what is damaged, that nothing was changed, what to do").arg(error.userText, stays, advice);
    return error;
}

}  // namespace frontdesk
