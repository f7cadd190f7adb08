// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/secretfiles.h"

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace frontdesk {
namespace {

constexpr qint64 MaxSecretBytes = 4096;

Error cannotWrite(const QFileDevice& file)
{
    return Error{ErrorCode::Storage, u"Cannot write " % file.fileName() % u": " % file.errorString(), {}};
}

/// The file is private before the first byte is in it, and replaces the old one only when complete.
Result<> writePrivate(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(file);
    return platform::makePrivateFile(path);
}

}  // namespace

QString SecretFiles::path(const QString& name) const
{
    return name == u"master" ? QString(m_folder % u"/master.key") : QString(m_folder % u"/secrets/" % name);
}

Result<QByteArray> SecretFiles::read(const QString& name) const
{
    QFile file(path(name));
    if (!file.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("There is no such secret."), {}};
    if (!platform::isPrivateFile(file.fileName()))
        return Error{ErrorCode::Storage,
                     u"Others than you can read or write " % file.fileName()
                         % u"; make it private (chmod 600) and ask who changed it.",
                     {}};
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxSecretBytes)
        return Error{ErrorCode::Storage, u"Cannot read " % file.fileName() % u": " % file.errorString(), {}};
    return file.readAll();
}

Result<> SecretFiles::write(const QString& name, const QByteArray& value) const
{
    const QString target = path(name);
    if (const Result<> made = platform::makePrivateFolder(QFileInfo(target).absolutePath()); !made)
        return made;
    return writePrivate(target, value);
}

Result<> SecretFiles::remove(const QString& name) const
{
    QFile file(path(name));
    if (file.exists() && !file.remove())
        return cannotWrite(file);
    return {};
}

Result<SecretFiles::Record> SecretFiles::readRecord() const
{
    QFile file(m_folder % u"/vault.json");
    if (!file.exists())
        return Record{
            newPublicId(), QFile::exists(path(QStringLiteral("master"))) ? QStringLiteral("file") : QString(), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, u"Cannot read " % file.fileName() % u": " % file.errorString(), {}};
    const Result<Json> json = parseJson(file.read(MaxSecretBytes));
    if (!json || !json->is_object() || jsonString(*json, "instance").isEmpty())
        return Error{
            ErrorCode::Corrupt, u"The file " % file.fileName() % u" is damaged; restore it from a backup.", {}};
    Record record{jsonString(*json, "instance"), jsonString(*json, "master"), {}};
    if (const auto names = json->find("names"); names != json->end() && names->is_array())
        for (const Json& name : *names)
            if (name.is_string())
                record.names << QString::fromStdString(name.get<std::string>());
    return record;
}

Result<> SecretFiles::writeRecord(const Record& record) const
{
    Json json = {{"instance", toStd(record.instance)}, {"master", toStd(record.masterPlace)}};
    for (const QString& name : record.names)
        json["names"].push_back(toStd(name));
    return writePrivate(m_folder % u"/vault.json", toBytes(json));
}

}  // namespace frontdesk
