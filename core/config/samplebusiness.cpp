// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/config/datadir.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

// The resource lives in a static library: without this call the linker drops it. Must stand outside any namespace.
static void initSampleResource() { Q_INIT_RESOURCE(demo); }

namespace frontdesk {
namespace {

constexpr QStringView RecordName = u"/.sample.json";  // file -> hash of what was shipped
constexpr QStringView Root = u":/demo/";

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Json readRecord(const QString& folder)
{
    const Result<Json> record = parseJson(readAll(folder % RecordName));
    return record && record->is_object() ? *record : Json::object();
}

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    if (const Result<> made = platform::makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Storage, u"Cannot write " % path % u": " % file.errorString(), {}};
    return {};
}

}  // namespace

QByteArray companyTemplate()
{
    initSampleResource();
    return readAll(QStringLiteral(":/company/agent_config.yml"));
}

QString builtinIntentsFile()
{
    initSampleResource();
    return Root % u"intents.yml";
}

Result<QStringList> installSampleBusiness(const QString& folder)
{
    initSampleResource();
    const Json before = readRecord(folder);
    Json shipped = Json::object();
    QStringList kept;
    QDirIterator files(Root.toString(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString name = source.mid(Root.size());
        const QString target = folder % u"/" % name;
        const QByteArray bytes = readAll(source);
        const QString hash = hashOf(bytes);
        shipped[toStd(name)] = toStd(hash);
        const bool present = QFile::exists(target);
        const QString current = present ? hashOf(readAll(target)) : QString();
        if (current == hash)
            continue;
        if (present && current != jsonString(before, toStd(name).c_str())) {
            kept << name;
            continue;
        }
        if (const Result<> written = writeFile(target, bytes); !written)
            return written.error();
    }
    if (shipped.empty())
        return Error{ErrorCode::Internal, QStringLiteral("The sample business is missing in this program."), {}};
    if (shipped != before)
        if (const Result<> written = writeFile(folder % RecordName, toBytes(shipped)); !written)
            return written.error();
    for (const QString& name : kept)
        logInfo("config", u"The sample file " % name % u" was changed here and is kept.");
    return kept;
}

}  // namespace frontdesk
