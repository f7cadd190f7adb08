// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup/backuptext.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace frontdesk::backuptext {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::BackupText)
};

}  // namespace

QString kindName(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily: return Text::tr("Daily backup");
    case BackupKind::Manual: return Text::tr("Made by hand");
    case BackupKind::BeforeUpdate: return Text::tr("Before an update");
    case BackupKind::Move: return Text::tr("For the move to a new PC");
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
    const QString what = Text::tr("%1, %2, %3, %4, %5", "a list of counts")
                             .arg(Text::tr("%Ln conversation(s)", nullptr, int(report.conversations)),
                                  Text::tr("%Ln message(s)", nullptr, int(report.messages)),
                                  Text::tr("%Ln customer(s)", nullptr, int(report.contacts)),
                                  Text::tr("%Ln file(s) of customers", nullptr, int(report.mediaFiles)),
                                  Text::tr("%Ln file(s) of the configuration", nullptr, int(report.configFiles)));
    return report.company.isEmpty() ? what
                                    : Text::tr("%1: %2", "company: what is in the backup").arg(report.company, what);
}

QString headline(const BackupState& state)
{
    return state.lastGoodAt == 0 ? Text::tr("There is no backup yet")
                                 : Text::tr("Last good backup: %1").arg(display::dateAndTime(state.lastGoodAt));
}

QStringList words(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"));
    return typed.toLower().split(between, Qt::SkipEmptyParts);
}

}  // namespace frontdesk::backuptext
