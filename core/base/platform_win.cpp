// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#include <QDir>
#include <QFile>
#include <QMetaObject>

#include <atomic>
#include <cstdio>

#include <windows.h>

namespace frontdesk::platform {
namespace {

std::atomic<SignalNotifier*> s_notifier = nullptr;

// Runs on a thread of its own that Windows makes; the process ends 5 seconds after a close event whatever we do.
BOOL WINAPI onConsoleEvent(DWORD event)
{
    SignalNotifier* const notifier = s_notifier.load();
    if (!notifier)
        return FALSE;
    const bool interrupt = event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
    const ProcessSignal signal = interrupt ? ProcessSignal::Interrupt : ProcessSignal::Terminate;
    QMetaObject::invokeMethod(
        notifier, [notifier, signal] { Q_EMIT notifier->received(signal); }, Qt::QueuedConnection);
    return TRUE;
}

}  // namespace

class SignalNotifier::Private {};

SignalNotifier::SignalNotifier(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    s_notifier = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

SignalNotifier::~SignalNotifier()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    s_notifier = nullptr;
}

void restrictNewFiles() {}
void restrainMemory() {}
void releaseFreeMemory() {}

Result<> makePrivateFolder(const QString& path)
{
    if (!QDir().mkpath(path))
        return Error{ErrorCode::Storage, QStringLiteral("Cannot create the folder ") % path, {}};
    return {};
}

Result<> makePrivateFile(const QString& path)
{
    // Files in the profile folder inherit an access list of the user, administrators and the system.
    if (!QFile::exists(path))
        return Error{ErrorCode::NotFound, QStringLiteral("There is no file ") % path, {}};
    return {};
}

bool isPrivateFile(const QString& path) { return QFile::exists(path); }

Result<quint64> raiseFileLimit(quint64 wanted) { return wanted; }

bool notifySupervisor(const QByteArray&) { return false; }

qint64 steadyMicros() { return qint64(GetTickCount64()) * 1000; }

Result<> reserveFile(const QString& path, qint64 bytes)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.resize(bytes))
        return {};
    const QString reason = file.errorString();
    file.remove();
    return Error{ErrorCode::DiskFull, QStringLiteral("reserve ") % path % u": " % reason, {}};
}

QString userName()
{
    wchar_t name[257] = {};
    DWORD size = 257;
    return GetUserNameW(name, &size) ? QString::fromWCharArray(name) : QStringLiteral("unknown");
}

ProcessUse processUse()
{
    ProcessUse use;
    FILETIME created, ended, kernel, user;
    if (GetProcessTimes(GetCurrentProcess(), &created, &ended, &kernel, &user)) {
        const auto ticks = [](const FILETIME& t) { return (qint64(t.dwHighDateTime) << 32) | t.dwLowDateTime; };
        use.cpuMicros = (ticks(kernel) + ticks(user)) / 10;
    }
    return use;
}

void attachConsole()
{
    if (!AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    FILE* stream = nullptr;
    freopen_s(&stream, "CONOUT$", "w", stdout);
    freopen_s(&stream, "CONOUT$", "w", stderr);
}

bool stderrIsJournal() { return false; }

}  // namespace frontdesk::platform

#endif
