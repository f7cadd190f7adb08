// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/movesheet.h"

#include "core/recovery/diskfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace frontdesk {
namespace {

struct SayMoveSheet {
    Q_DECLARE_TR_FUNCTIONS(MoveSheet)
};

QStringList steps(const QString& file)
{
    return {
        SayMoveSheet::tr(
            "Have the recovery sheet with the 24 words at hand. The words are not in this file: without them nobody can "
            "open the backup, and neither can you."),
        SayMoveSheet::tr(
            "Quit Frontdesk on the old PC and leave it off. Messages that arrive there from now on are not in the backup."),
        SayMoveSheet::tr("Bring the file %1 to the new PC, for example on a USB stick.").arg(file),
        SayMoveSheet::tr("Install Frontdesk there, the same version or a later one, and start it."),
        SayMoveSheet::tr("Choose \"Restore a backup\", pick the file and type the words. Or, in a terminal: "
                         "frontdesk db restore %1")
            .arg(file),
        SayMoveSheet::tr("Let your web site point to the new PC if the address of the chat has changed."),
        SayMoveSheet::tr(
            "Look through a few conversations. Replies that were just being sent are marked as unconfirmed: they are not "
            "sent again by themselves."),
        SayMoveSheet::tr("When all is well, delete Frontdesk's data on the old PC and the backup on the stick.")};
}

}  // namespace

QString moveSheetPath(const QString& backupPath)
{
    return QFileInfo(backupPath).absolutePath() % u'/' % QFileInfo(backupPath).completeBaseName() % u".html";
}

Result<> writeMoveSheet(const QString& backupPath, const BackupManifest& manifest)
{
    const QString title = SayMoveSheet::tr("Moving Frontdesk to a new PC");
    const QLocale locale;
    QString html =
        u"<!doctype html><meta charset=\"utf-8\"><title>" % title.toHtmlEscaped()
        % u"</title><style>body{font:1.1em/1.5 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}li{margin:.6em 0}</style><h1>"
        % title.toHtmlEscaped() % u"</h1><p>"
        % SayMoveSheet::tr("The backup beside this file holds %1 conversations, %2 messages and %3 files of customers.")
              .arg(locale.toString(manifest.conversations), locale.toString(manifest.messages),
                   locale.toString(manifest.mediaFiles))
              .toHtmlEscaped()
        % u"</p><ol>";
    for (const QString& step : steps(QFileInfo(backupPath).fileName()))
        html += u"<li>" % step.toHtmlEscaped() % u"</li>";
    html += u"</ol>\n";
    return diskfile::writeWhole(moveSheetPath(backupPath), html.toUtf8());
}

}  // namespace frontdesk
