// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include <QtGlobal>

#ifndef Q_OS_WIN

#include <QDir>
#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <ctime>
#include <utility>

#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <pwd.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace frontdesk::platform {
namespace {

constexpr std::array<std::pair<int, ProcessSignal>, 4> Watched = {{{SIGTERM, ProcessSignal::Terminate},
                                                                   {SIGINT, ProcessSignal::Interrupt},
                                                                   {SIGHUP, ProcessSignal::Hangup},
                                                                   {SIGUSR1, ProcessSignal::User1}}};

// Written by the handler, which may only use async-signal-safe calls.
std::atomic<int> s_writeEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void onProcessSignal(int number)
{
    const int saved = errno;
    const int fd = s_writeEnd.load();
    const char byte = static_cast<char>(number);
    if (fd >= 0) {
        // A full pipe means that many signals wait already; losing one more changes nothing.
        [[maybe_unused]] const ssize_t written = ::write(fd, &byte, 1);
    }
    errno = saved;
}

QString systemText(int code) { return QString::fromLocal8Bit(std::strerror(code)); }

Error storageError(const QString& what, const QString& path, int code)
{
    const ErrorCode kind = code == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Storage;
    return Error{kind, what % u" " % path % u": " % systemText(code), {}};
}

bool fillAddress(sockaddr_un& address, socklen_t& length, const QByteArray& name)
{
    if (name.isEmpty() || name.size() >= int(sizeof(address.sun_path)) || (name[0] != '/' && name[0] != '@'))
        return false;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    if (name[0] == '@')
        address.sun_path[0] = '\0';  // the abstract name space of Linux
    length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
    return true;
}

}  // namespace

class SignalNotifier::Private {
public:
    std::array<int, 2> fds = {-1, -1};
    std::array<struct sigaction, Watched.size()> before{};
    std::unique_ptr<QSocketNotifier> notifier;
};

SignalNotifier::SignalNotifier(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    Q_ASSERT_X(s_writeEnd.load() < 0, "SignalNotifier", "only one may exist");
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, d->fds.data()) != 0)
        return;
    for (const int fd : d->fds) {
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
    }
    d->notifier = std::make_unique<QSocketNotifier>(d->fds[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(d->fds[0], &byte, 1) == 1) {
            for (const auto& [number, name] : Watched)
                if (number == byte)
                    Q_EMIT received(name);
        }
    });
    s_writeEnd = d->fds[1];
    for (size_t i = 0; i < Watched.size(); ++i) {
        struct sigaction action = {};
        action.sa_handler = onProcessSignal;
        action.sa_flags = SA_RESTART;
        ::sigemptyset(&action.sa_mask);
        ::sigaction(Watched[i].first, &action, &d->before[i]);
    }
}

SignalNotifier::~SignalNotifier()
{
    if (d->fds[0] < 0)
        return;
    for (size_t i = 0; i < Watched.size(); ++i)
        ::sigaction(Watched[i].first, &d->before[i], nullptr);
    s_writeEnd = -1;
    d->notifier.reset();
    for (const int fd : d->fds)
        ::close(fd);
}

void restrictNewFiles()
{
    ::umask(S_IRWXG | S_IRWXO);
    // A core dump is a file too: it would hold the master key and customers' words.
    const rlimit none{0, 0};
    static_cast<void>(::setrlimit(RLIMIT_CORE, &none));
}

void restrainMemory()
{
#ifdef __GLIBC__
    // With two, threads waited for each other's allocations (a seventh of the turns a second); four cost half a MiB.
    ::mallopt(M_ARENA_MAX, 4);
    ::mallopt(M_TRIM_THRESHOLD, 256 * 1024);
#endif
}

void releaseFreeMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

Result<> makePrivateFolder(const QString& path)
{
    const mode_t before = ::umask(S_IRWXG | S_IRWXO);
    const bool made = QDir().mkpath(path);
    const int code = errno;
    ::umask(before);
    if (!made)
        return storageError(QStringLiteral("Cannot create the folder"), path, code);
    if (::chmod(QFile::encodeName(path).constData(), S_IRWXU) != 0)
        return storageError(QStringLiteral("Cannot make the folder private:"), path, errno);
    return {};
}

Result<> makePrivateFile(const QString& path)
{
    if (::chmod(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR) != 0)
        return storageError(QStringLiteral("Cannot make the file private:"), path, errno);
    return {};
}

bool isPrivateFile(const QString& path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    return info.st_uid == ::geteuid() && (info.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

Result<quint64> raiseFileLimit(quint64 wanted)
{
    struct rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return Error{
            ErrorCode::Unavailable, QStringLiteral("The limit of open files cannot be read: ") % systemText(errno), {}};
    if (limit.rlim_cur >= wanted)
        return quint64(limit.rlim_cur);
    const rlim_t target = limit.rlim_max == RLIM_INFINITY ? rlim_t(wanted) : qMin(rlim_t(wanted), limit.rlim_max);
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = qMax(target, before);
    if (::setrlimit(RLIMIT_NOFILE, &limit) != 0)
        return quint64(before);
    return quint64(limit.rlim_cur);
}

bool notifySupervisor(const QByteArray& state)
{
    sockaddr_un address = {};
    socklen_t length = 0;
    if (!fillAddress(address, length, qgetenv("NOTIFY_SOCKET")))
        return false;
    const int fd = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (fd < 0)
        return false;
    ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    const ssize_t sent = ::sendto(fd, state.constData(), size_t(state.size()), 0,
                                  reinterpret_cast<const sockaddr*>(&address), length);
    ::close(fd);
    return sent == ssize_t(state.size());
}

ProcessUse processUse()
{
    ProcessUse use;
    rusage spent = {};
    if (::getrusage(RUSAGE_SELF, &spent) == 0)
        use.cpuMicros = (qint64(spent.ru_utime.tv_sec) + spent.ru_stime.tv_sec) * 1'000'000 + spent.ru_utime.tv_usec
                        + spent.ru_stime.tv_usec;
    // Linux; elsewhere the file is not there. /proc files have no size, so they are read to the end.
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return use;
    for (const QByteArray& line : status.readAll().split('\n')) {
        const QByteArray value = line.mid(line.indexOf(':') + 1).simplified().split(' ').first();
        if (line.startsWith("VmRSS:"))
            use.residentBytes = value.toLongLong() * 1024;
        else if (line.startsWith("Threads:"))
            use.threads = value.toInt();
    }
    return use;
}

qint64 steadyMicros()
{
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t Steady = CLOCK_BOOTTIME;
#else
    constexpr clockid_t Steady = CLOCK_MONOTONIC;  // macOS: counts sleep as well
#endif
    timespec time{};
    ::clock_gettime(Steady, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
}

Result<> reserveFile(const QString& path, qint64 bytes)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return storageError(QStringLiteral("reserve"), path, errno);
#ifdef Q_OS_LINUX
    const int failed = ::posix_fallocate(fd, 0, bytes);
#else
    int failed = 0;
    const QByteArray block(1 << 20, '\0');
    for (qint64 at = 0; at < bytes && failed == 0; at += block.size())
        failed = ::write(fd, block.constData(), size_t(block.size())) == block.size() ? 0 : ENOSPC;
#endif
    ::close(fd);
    if (failed == 0)
        return {};
    ::unlink(QFile::encodeName(path).constData());
    return storageError(QStringLiteral("reserve"), path, failed);
}

QString userName()
{
    const passwd* entry = ::getpwuid(::geteuid());
    return entry && entry->pw_name ? QString::fromLocal8Bit(entry->pw_name) : QStringLiteral("unknown");
}

void attachConsole() {}

bool stderrIsJournal()
{
    // "device:inode" of the stream that systemd gave us; standard error may have been redirected since.
    const QList<QByteArray> parts = qgetenv("JOURNAL_STREAM").split(':');
    struct stat info = {};
    return parts.size() == 2 && ::fstat(STDERR_FILENO, &info) == 0 && parts[0].toULongLong() == quint64(info.st_dev)
           && parts[1].toULongLong() == quint64(info.st_ino);
}

}  // namespace frontdesk::platform

#endif
