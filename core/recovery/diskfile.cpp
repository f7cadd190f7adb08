// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/diskfile.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace frontdesk::diskfile {
namespace {

struct SayDiskFile {
    Q_DECLARE_TR_FUNCTIONS(DiskFile)
};

QString existing(QString folder)
{
    while (!folder.isEmpty() && !QFileInfo::exists(folder)) {
        const QString above = QFileInfo(folder).absolutePath();
        if (above == folder)
            break;
        folder = above;
    }
    return folder;
}

}  // namespace

bool sync(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

void syncFolder(const QString& folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    // Network folders may refuse: the content was synced, only a name could be lost with the power.
    static_cast<void>(::fsync(handle));
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

Result<> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(bytes) == bytes.size();
    if (!written || !file.commit() || !sync(path))
        return Error{ErrorCode::Storage, SayDiskFile::tr("%1 cannot be written: %2").arg(path, file.errorString()), {}};
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<> move(const QString& from, const QString& to)
{
    // A folder that is there keeps its rights: it may be shared with others on purpose.
    const QString above = QFileInfo(to).absolutePath();
    if (!QFileInfo::exists(above))
        if (const Result<> made = platform::makePrivateFolder(above); !made)
            return made;
    if (QFileInfo::exists(to) || !QDir().rename(from, to))
        return Error{
            ErrorCode::Storage,
            SayDiskFile::tr("%1 cannot be moved to %2. Close programs that use it and try again.").arg(from, to),
            {}};
    syncFolder(QFileInfo(from).absolutePath());
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

Result<> remove(const QString& path)
{
    const QFileInfo info(path);
    const bool folder = info.isDir() && !info.isSymLink();
    if ((!info.exists() && !info.isSymLink()) || (folder ? QDir(path).removeRecursively() : QFile::remove(path)))
        return {};
    return Error{ErrorCode::Storage, SayDiskFile::tr("%1 cannot be removed.").arg(path), {}};
}

qint64 freeBytes(const QString& folder)
{
    const QStorageInfo disk(existing(folder));
    return disk.isValid() ? disk.bytesAvailable() : -1;
}

bool sameDisk(const QString& a, const QString& b)
{
    const QStorageInfo one(existing(a));
    const QStorageInfo other(existing(b));
    return one.isValid() && other.isValid() && one.rootPath() == other.rootPath();
}

}  // namespace frontdesk::diskfile
