// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/datadir.h"

#include "core/base/platform.h"
#include "core/config/groups/work.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace frontdesk {
namespace {

/// systemd may list several folders separated by colons: the first is ours.
QString firstFolder(const QMap<QString, QString>& environment, const QString& name)
{
    return environment.value(name).section(u':', 0, 0);
}

/// QStandardPaths puts the application name last; it must not depend on who called it first.
QString standardFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) % u"/frontdesk";
}

QString programFolder()
{
#if defined(Q_OS_LINUX)
    return QFileInfo(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget()).absolutePath();
#elif defined(Q_OS_WIN)
    wchar_t path[32'768] = {};
    GetModuleFileNameW(nullptr, path, 32'768);
    return QFileInfo(QString::fromWCharArray(path)).absolutePath();
#else
    return QDir::currentPath();
#endif
}

QString stateFolder(const QMap<QString, QString>& environment)
{
#if defined(Q_OS_LINUX)
    const QString home = environment.value(QStringLiteral("XDG_STATE_HOME"));
    return (QDir::isAbsolutePath(home) ? home : QDir::homePath() % u"/.local/state") % u"/frontdesk";
#elif defined(Q_OS_MACOS)
    Q_UNUSED(environment)
    return QDir::homePath() % u"/Library/Logs/frontdesk";
#else
    Q_UNUSED(environment)
    return standardFolder(QStandardPaths::GenericDataLocation) % u"/logs";
#endif
}

QString baseDataFolder(const ConfigDirRequest& request, const Settings& settings)
{
    if (!request.dataDir.isEmpty())
        return request.dataDir;
    if (const QString own = settings.get(setting::DataDir); !own.isEmpty())
        return own;
    if (request.portable)
        return portableFolder();
    const QString state = firstFolder(request.environment, QStringLiteral("STATE_DIRECTORY"));
    return state.isEmpty() ? standardFolder(QStandardPaths::GenericDataLocation) : state;
}

QString holderText(QLockFile& lock, const QString& folder)
{
    qint64 process = 0;
    QString computer;
    QString program;
    QString text = u"The data folder " % folder % u" is in use";
    if (lock.getLockInfo(&process, &computer, &program)) {
        text += u" by " % (program.isEmpty() ? QStringLiteral("a program") : program) % u" (process "
                % QString::number(process);
        if (const QString user = QFileInfo(lock.fileName()).owner(); !user.isEmpty())
            text += u" of user " % user;
        text += u" on " % computer % u")";
    }
    return text % u". Close that one first, or start with another --data-dir.";
}

}  // namespace

QString portableFolder() { return programFolder() % u"/frontdesk-data"; }

ConfigFiles configFiles(const ConfigDirRequest& request)
{
    ConfigFiles files;
#ifdef Q_OS_WIN
    files.systemFile = QDir::fromNativeSeparators(request.environment.value(QStringLiteral("PROGRAMDATA")))
                       % u"/frontdesk/frontdesk.yml";
#else
    files.systemFile = QStringLiteral("/etc/frontdesk/frontdesk.yml");
#endif
    const QString service = firstFolder(request.environment, QStringLiteral("CONFIGURATION_DIRECTORY"));
    if (!request.configFile.isEmpty())
        files.folder = QFileInfo(request.configFile).absolutePath();
    else if (!request.dataDir.isEmpty())
        files.folder = QDir(request.dataDir).absolutePath();
    else if (request.portable)
        files.folder = portableFolder();
    else
        files.folder = service.isEmpty() ? standardFolder(QStandardPaths::GenericConfigLocation) : service;
    files.userFile = request.configFile.isEmpty() ? QString(files.folder % u"/frontdesk.yml")
                                                  : QFileInfo(request.configFile).absoluteFilePath();
    files.envFile = files.folder % u"/.env";
    return files;
}

DataDirs dataDirs(const ConfigDirRequest& request, const Settings& settings)
{
    DataDirs dirs;
    dirs.config = configFiles(request).folder;
    dirs.data = QDir(baseDataFolder(request, settings)).absolutePath();
    const bool usual = request.dataDir.isEmpty();
    QString part;
    if (const QString profile = settings.get(setting::Profile); profile != u"production")
        part = u"/profiles/" % profile;
    if (usual && settings.get(setting::Demo))
        part += u"/demo-data";
    dirs.data += part;
    const QString service = firstFolder(request.environment, QStringLiteral("LOGS_DIRECTORY"));
    const bool own = !usual || request.portable || !settings.get(setting::DataDir).isEmpty();
    if (own)
        dirs.logs = dirs.data % u"/logs";
    else
        dirs.logs = (service.isEmpty() ? stateFolder(request.environment) : service) % part;
    return dirs;
}

DataDirLock::DataDirLock() = default;
DataDirLock::~DataDirLock() = default;

Result<std::shared_ptr<DataDirLock>> DataDirLock::take(const QString& folder)
{
    if (const Result<> made = platform::makePrivateFolder(folder); !made)
        return made.error();
    std::shared_ptr<DataDirLock> held(new DataDirLock);
    held->m_lock = std::make_unique<QLockFile>(folder % u"/frontdesk.lock");
    // A lock is stale only when its process is gone, however old it is: this program runs for months.
    held->m_lock->setStaleLockTime(0);
    if (held->m_lock->tryLock(0))
        return held;
    if (held->m_lock->error() == QLockFile::LockFailedError)
        return Error{ErrorCode::Conflict, holderText(*held->m_lock, folder), {}};
    return Error{ErrorCode::Storage,
                 u"The data folder " % folder % u" cannot be written; check its owner and the free space.",
                 {}};
}

}  // namespace frontdesk
