// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// Files that must survive a power cut. All functions block: pool threads and starts only.
namespace frontdesk::diskfile {

/// The bytes of a file that was closed reach the disk.
[[nodiscard]] bool sync(const QString& path);
/// The same for names: files that came into the folder or left it. POSIX; elsewhere nothing is needed.
void syncFolder(const QString& folder);
/// Whole or not at all, for the owner only, and on the disk when it returns.
[[nodiscard]] Result<> writeWhole(const QString& path, const QByteArray& bytes);
/// Makes the folders above `path` (private), then renames; never over something that is there.
[[nodiscard]] Result<> move(const QString& from, const QString& to);
/// Removes a file or a folder with all that is in it; what is not there is fine.
[[nodiscard]] Result<> remove(const QString& path);
/// Bytes that are free for this folder (or the nearest one above it that exists); -1 = not known.
[[nodiscard]] qint64 freeBytes(const QString& folder);
/// Both lie on the same disk, as far as the system tells.
[[nodiscard]] bool sameDisk(const QString& a, const QString& b);

}  // namespace frontdesk::diskfile
