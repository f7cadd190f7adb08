// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

/// Everything that POSIX and Windows do differently. Each platform has one file (platform_posix.cpp, platform_win.cpp);
/// a call without an equivalent says so in its result instead of pretending.
namespace frontdesk::platform {

enum class ProcessSignal : quint8 {
    Terminate,  ///< SIGTERM; Windows: console close, log-off, shutdown
    Interrupt,  ///< SIGINT; Windows: Ctrl+C, Ctrl+Break
    Hangup,     ///< SIGHUP: reload the agent configuration; never on Windows
    User1,      ///< SIGUSR1: the same (seed 000); never on Windows
};

/// Turns process signals into Qt events. Create one, on the main thread, after the application object;
/// while it lives the default action of those signals is off.
class SignalNotifier final : public QObject {
    Q_OBJECT

public:
    explicit SignalNotifier(QObject* parent = nullptr);
    ~SignalNotifier() override;

Q_SIGNALS:
    /// On the thread of this object, from its event loop, in the order of arrival.
    void received(frontdesk::platform::ProcessSignal signal);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Files and folders made from now on are readable by their owner only (umask 077). Call first in main().
/// Windows: nothing to do, the profile folder's access list is inherited.
void restrictNewFiles();
/// Few threads of this program allocate at once: four arenas of the C library are enough (glibc; elsewhere nothing).
/// Call early in main().
void restrainMemory();
/// Gives freed memory back to the system, for example what only the start needed. Takes a few milliseconds; any thread.
void releaseFreeMemory();
/// Creates the folder with its parents and makes it 0700 (POSIX).
[[nodiscard]] Result<> makePrivateFolder(const QString& path);
/// 0600 (POSIX); the file must exist.
[[nodiscard]] Result<> makePrivateFile(const QString& path);
/// The file belongs to this user and nobody else may read or write it. Always true on Windows.
[[nodiscard]] bool isPrivateFile(const QString& path);

/// Raises the limit of open files towards `wanted` (never lowers it, never above the hard limit).
/// The value is the limit that holds now. Windows has no such limit for sockets: the value is `wanted`.
[[nodiscard]] Result<quint64> raiseFileLimit(quint64 wanted);

/// Tells the service manager ("READY=1", "STOPPING=1", "WATCHDOG=1", "STATUS=..."): sd_notify over $NOTIFY_SOCKET.
/// False when there is none, which is normal.
bool notifySupervisor(const QByteArray& state);

/// What this process uses now; -1 = the system does not tell.
struct ProcessUse {
    qint64 residentBytes = -1;
    qint64 cpuMicros = -1;  ///< of all threads since the start
    int threads = -1;
};
[[nodiscard]] ProcessUse processUse();

/// Microseconds of a clock that nobody can set and that goes on while the computer sleeps.
[[nodiscard]] qint64 steadyMicros();

/// Makes a file of `bytes` whose room on the disk is really taken. DiskFull, Storage; nothing is left then.
[[nodiscard]] Result<> reserveFile(const QString& path, qint64 bytes);

/// Log-in name of the user that runs this process; "unknown" if the system does not tell.
[[nodiscard]] QString userName();
/// Windows: a GUI program gets the console of the shell that started it, so that results can be printed. POSIX: nothing.
void attachConsole();
/// Standard error goes to the journal, which adds the time itself.
[[nodiscard]] bool stderrIsJournal();

}  // namespace frontdesk::platform
