// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup/backuptext.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace frontdesk::backuptext {
namespace {

struct TextBackupText {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::BackupText)
};

}  // namespace

QString kindName(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily: return TextBackupText::tr("Daily backup");
    case BackupKind::Manual: return TextBackupText::tr("Made by hand");
    case BackupKind::BeforeUpdate: return TextBackupText::tr("Before an update");
    case BackupKind::Move: return TextBackupText::tr("For the move to a new PC");
    }
    return {};
}

Icon kindIcon(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily: return Icon::Calendar;
    case BackupKind::Manual: return Icon::Hand;
    case BackupKind::BeforeUpdate: return Icon::Package;
    case BackupKind::Move: return Icon::Monitor;
    }
    return Icon::Archive;
}

QString bytes(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

QString contents(const BackupReport& report)
{
    const QString what = TextBackupText::tr("%1, %2, %3, %4, %5", "a list of counts")
                             .arg(TextBackupText::tr("%Ln conversation(s)", nullptr, int(report.conversations)),
                                  TextBackupText::tr("%Ln message(s)", nullptr, int(report.messages)),
                                  TextBackupText::tr("%Ln customer(s)", nullptr, int(report.contacts)),
                                  TextBackupText::tr("%Ln file(s) of customers", nullptr, int(report.mediaFiles)),
                                  TextBackupText::tr("%Ln file(s) of the configuration", nullptr,
                                                     int(report.configFiles)));
    return report.company.isEmpty()
               ? what
               : TextBackupText::tr("%1: %2", "company: what is in the backup").arg(report.company, what);
}

QString headline(const BackupState& state)
{
    return state.lastGoodAt == 0
               ? TextBackupText::tr("There is no backup yet")
               : TextBackupText::tr("Last good backup: %1").arg(display::dateAndTime(state.lastGoodAt));
}

QStringList words(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"));
    return typed.toLower().split(between, Qt::SkipEmptyParts);
}

}  // namespace frontdesk::backuptext
