// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace frontdesk {

struct ZipEntry {
    QString name;        ///< relative, '/' between folders
    QByteArray data;
};

constexpr qsizetype ZipMaxEntries = 100;
constexpr qint64 ZipMaxBytes = 64 * 1024 * 1024;   ///< of all data together

/// A zip archive without compression. InvalidInput: too many or too much, a name that is empty, absolute, doubled or
/// leads out of the archive. `stamp` is what unpacked files are dated with.
[[nodiscard]] Result<QByteArray> makeZip(const QList<ZipEntry>& entries, const QDateTime& stamp);

}  // namespace frontdesk
