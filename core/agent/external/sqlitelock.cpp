// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/sqlitelock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QStringBuilder>

#include <cstring>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

namespace frontdesk::external {

struct SqliteLock::Watch {
    QDeadlineTimer deadline;
    const std::atomic<bool>& stopped;
};

namespace {

// sqlite3.h, whose numbers never change; the library itself is the one that Qt's driver has loaded.
constexpr int Ok = 0;
constexpr int Deny = 1;
constexpr int ActionRead = 20;
constexpr int ActionSelect = 21;
constexpr int ActionFunction = 31;
constexpr int ActionRecursive = 33;
constexpr int StepsBetweenLooks = 2000;

using Authorizer = int (*)(void*, int, const char*, const char*, const char*, const char*);
using Progress = int (*)(void*);

struct Library {
    int (*setAuthorizer)(void*, Authorizer, void*) = nullptr;
    void (*setProgress)(void*, int, Progress, void*) = nullptr;
    [[nodiscard]] bool complete() const { return setAuthorizer != nullptr && setProgress != nullptr; }
};

#ifdef Q_OS_LINUX
/// Qt's driver, which is in this process already, with the library that it links. One that brings SQLite in itself (Qt's
/// installer) shows nothing of it, and the copy that the store uses could not work on the driver's connection.
void* driver()
{
    const QStringList folders = QCoreApplication::libraryPaths();
    for (const QString& folder : folders) {
        const QByteArray file = QFile::encodeName(QString(folder % u"/sqldrivers/libqsqlite.so"));
        if (void* const handle = ::dlopen(file.constData(), RTLD_NOW | RTLD_NOLOAD))
            return handle;
    }
    return nullptr;
}
#endif

Library loaded()
{
    Library library;
#ifdef Q_OS_LINUX
    if (void* const handle = driver()) {
        library.setAuthorizer = reinterpret_cast<decltype(library.setAuthorizer)>(
            ::dlsym(handle, "sqlite3_set_authorizer"));
        library.setProgress = reinterpret_cast<decltype(library.setProgress)>(
            ::dlsym(handle, "sqlite3_progress_handler"));
    }
#endif
    return library;
}

int authorize(void*, int action, const char*, const char* function, const char*, const char*)
{
    if (action == ActionSelect || action == ActionRead || action == ActionRecursive)
        return Ok;
    const bool harmless = action == ActionFunction && function != nullptr
                          && std::strcmp(function, "load_extension") != 0;
    return harmless ? Ok : Deny;
}

}  // namespace

SqliteLock::SqliteLock(const QVariant& handle, int timeoutMs, const std::atomic<bool>& stopped)
    : m_watch(new Watch{QDeadlineTimer(timeoutMs), stopped})
{
    const Library library = loaded();
    if (!library.complete() || !handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return;
    m_handle = *static_cast<void* const*>(handle.constData());
    if (m_handle == nullptr)
        return;
    library.setAuthorizer(m_handle, authorize, nullptr);
    library.setProgress(
        m_handle, StepsBetweenLooks,
        [](void* data) {
            const auto* watch = static_cast<const Watch*>(data);
            return watch->deadline.hasExpired() || watch->stopped.load() ? 1 : 0;
        },
        m_watch.get());
}

SqliteLock::~SqliteLock()
{
    const Library library = loaded();
    if (m_handle == nullptr || !library.complete())
        return;
    library.setProgress(m_handle, 0, nullptr, nullptr);
    library.setAuthorizer(m_handle, nullptr, nullptr);
}

}  // namespace frontdesk::external
