// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace frontdesk {

struct ZipEntry {
    QString name;  ///< relative, '/' between folders
    QByteArray data;
};

constexpr qsizetype ZipMaxEntries = 100;
constexpr qint64 ZipMaxBytes = 64 * 1024 * 1024;  ///< of all data together

/// A zip archive without compression. InvalidInput: too many or too much, a name that is empty, absolute, doubled or
/// leads out of the archive. `stamp` is what unpacked files are dated with.
[[nodiscard]] Result<QByteArray> makeZip(const QList<ZipEntry>& entries, const QDateTime& stamp);

/// The same on disk, entry by entry: up to 65,000 of them and 4 GB. Nothing stands at `path` before finish(), and the
/// file is readable by this user only. Blocks: workers only.
class ZipFile {
public:
    ZipFile(const QString& path, const QDateTime& stamp);
    ~ZipFile();
    Q_DISABLE_COPY_MOVE(ZipFile)

    [[nodiscard]] Result<> open();
    /// InvalidInput as above, Storage when it cannot be written; then the file is worth nothing.
    [[nodiscard]] Result<> add(const ZipEntry& entry);
    /// The value is the size.
    [[nodiscard]] Result<qint64> finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace frontdesk
