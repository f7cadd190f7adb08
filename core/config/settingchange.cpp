// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "core/config/yamledit.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace frontdesk {
namespace {

Error cannotWrite(const QString& path, const QString& why)
{
    return Error{ErrorCode::Storage, u"Cannot write " % path % u": " % why, {}};
}

Result<QByteArray> readBytes(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, u"Cannot read " % path % u": " % file.errorString(), {}};
    return file.readAll();
}

Result<> replace(const QString& path, const QByteArray& bytes, bool isPrivate)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (isPrivate)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

/// "path:12: sentence" lines of this file become sentences.
Error withoutPlace(Error error, const QString& path)
{
    QStringList lines = error.userText.split(u'\n');
    for (QString& line : lines)
        if (line.startsWith(path % u':'))
            line = line.mid(path.size() + 1).section(QStringLiteral(": "), 1);
    error.userText = lines.join(u'\n');
    return error;
}

}  // namespace

Result<> saveYaml(const QString& path, const QByteArray& before, const QByteArray& after, KeepBackup backup)
{
    const Result<QByteArray> now = readBytes(path);
    if (!now)
        return now.error();
    if (*now != before)
        return Error{ErrorCode::Conflict, path % u" was saved by somebody else a moment ago. Try again.", {}};
    const QString backupPath = path % u".bak";
    const bool existed = QFile::exists(path);
    if (!existed)
        if (const Result<> made = platform::makePrivateFolder(QFileInfo(path).absolutePath()); !made)
            return made;
    if (backup == KeepBackup::No)
        QFile::remove(backupPath);
    else if (existed)
        if (const Result<> kept = replace(backupPath, before, true); !kept)
            return kept;
    return replace(path, after, !existed);
}

Result<SettingsPtr> changeSetting(SettingsSources sources, const SettingRow& row,
                                  const std::optional<SettingValue>& value, KeepBackup backup)
{
    const QString path = sources.userFile;
    const Result<QByteArray> before = readBytes(path);
    if (!before)
        return before.error();
    const Result<QByteArray> after = editYaml(*before, path, row.area(), row.name(), value);
    if (!after)
        return after.error();
    sources.userFileText = *after;
    Result<SettingsPtr> tried = loadSettings(sources);
    if (!tried)
        return withoutPlace(tried.error(), path);
    if (*after != *before)
        if (const Result<> saved = saveYaml(path, *before, *after, backup); !saved)
            return saved.error();
    return tried;
}

}  // namespace frontdesk
