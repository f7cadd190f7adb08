// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <QString>
#include <QStringList>

namespace frontdesk {

enum class BackupKind : quint8 { Daily, Manual, BeforeUpdate, Move };

/// One backup on a disk: a single file with the database, the customers' files and the configuration, sealed.
/// BeforeUpdate: the plain copy of the database beside it, which the program makes before it changes the schema.
struct BackupFile {
    QString path;
    BackupKind kind = BackupKind::Daily;
    Micros madeAt = 0;
    qint64 bytes = 0;
    QString program;  ///< version that made it; empty = not known
    QString problem;  ///< empty = readable as far as its head tells
};

/// What a backup holds, after every byte of it was checked.
struct BackupReport {
    BackupFile file;
    qint64 conversations = 0, messages = 0, contacts = 0;
    qint64 mediaFiles = 0, configFiles = 0;
    QString company;
    QStringList problems;  ///< empty = it can be restored whole
};

}  // namespace frontdesk
