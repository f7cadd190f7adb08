// SPDX-License-Identifier: GPL-3.0-or-later
// LD_PRELOAD library of tests/faults: makes the calls of a real program fail or its clock jump, as FaultControl says.
// Never linked into the product. No allocation and no lock in here: it runs inside everything.
#include "tests/faults/support/faultcontrol.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

FaultControl* s_control = nullptr;
std::array<std::atomic<bool>, 4096> s_watched{};  // descriptors of files below the folder

template <class F>
F* real(const char* name)
{
    return reinterpret_cast<F*>(::dlsym(RTLD_NEXT, name));
}
#define REAL(name) static auto* const original = real<decltype(::name)>(#name)

__attribute__((constructor)) void attach()
{
    const char* path = std::getenv("FRONTDESK_FAULT_CONTROL");
    const int fd = path ? int(::syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC)) : -1;
    const int sharing = fd < 0 ? MAP_PRIVATE | MAP_ANONYMOUS
                               : MAP_SHARED;  // without a file: a test that preloads itself
    void* memory = ::mmap(nullptr, sizeof(FaultControl), PROT_READ | PROT_WRITE, sharing, fd, 0);
    if (fd >= 0)
        ::close(fd);
    if (memory != MAP_FAILED)
        s_control = static_cast<FaultControl*>(memory);
}

bool isBelow(const char* path)
{
    if (!s_control || !path)
        return false;
    const std::size_t length = std::strlen(s_control->folder);
    return length > 0 && std::strncmp(path, s_control->folder, length) == 0;
}

bool isWatched(int fd) { return fd >= 0 && std::size_t(fd) < s_watched.size() && s_watched[std::size_t(fd)]; }
void watch(int fd, bool on)
{
    if (fd >= 0 && std::size_t(fd) < s_watched.size())
        s_watched[std::size_t(fd)] = on;
}

/// Counts the call; true (and errno) when it has to fail.
bool fails(std::uint32_t call)
{
    if (!s_control || (s_control->calls & call) == 0)
        return false;
    ++s_control->seen;
    if (s_control->skip.fetch_sub(1) > 0)
        return false;
    if (s_control->times >= 0 && s_control->times.fetch_sub(1) <= 0) {
        s_control->times = 0;
        return false;
    }
    ++s_control->hit;
    errno = s_control->error;
    return true;
}

/// Another file is given up: what the reserve is for.
void gaveUp(const char* path)
{
    const char* name = path ? std::strrchr(path, '/') : nullptr;
    if (s_control && s_control->reserveHelps != 0 && name && std::strcmp(name, "/reserve.bin") == 0 && isBelow(path))
        s_control->calls = FaultControl::Allocate;  // there is room for small things, not for a new reserve
}

bool noDescriptors()
{
    if (!s_control || s_control->noDescriptors == 0)
        return false;
    ++s_control->hit;
    errno = EMFILE;
    return true;
}

bool isWriting(int flags) { return (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0; }

template <class Open>
int opened(const char* path, int flags, Open open)
{
    if (noDescriptors())
        return -1;
    const bool below = isBelow(path);
    if (below && isWriting(flags) && fails(FaultControl::OpenWrite))
        return -1;
    const int fd = open();
    watch(fd, fd >= 0 && below);
    return fd;
}

mode_t modeOf(int flags, va_list list) { return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0; }

}  // namespace

extern "C" {

#define FRONTDESK_OPEN(name)                                                                                           \
    int name(const char* path, int flags, ...)                                                                         \
    {                                                                                                                  \
        REAL(name);                                                                                                    \
        va_list list;                                                                                                  \
        va_start(list, flags);                                                                                         \
        const mode_t mode = modeOf(flags, list);                                                                       \
        va_end(list);                                                                                                  \
        return opened(path, flags, [&] { return original(path, flags, mode); });                                       \
    }
FRONTDESK_OPEN(open)
FRONTDESK_OPEN(open64)

#define FRONTDESK_OPENAT(name)                                                                                         \
    int name(int folder, const char* path, int flags, ...)                                                             \
    {                                                                                                                  \
        REAL(name);                                                                                                    \
        va_list list;                                                                                                  \
        va_start(list, flags);                                                                                         \
        const mode_t mode = modeOf(flags, list);                                                                       \
        va_end(list);                                                                                                  \
        return opened(path, flags, [&] { return original(folder, path, flags, mode); });                               \
    }
FRONTDESK_OPENAT(openat)
FRONTDESK_OPENAT(openat64)

int close(int fd)
{
    REAL(close);
    watch(fd, false);
    return original(fd);
}

ssize_t write(int fd, const void* data, size_t size)
{
    REAL(write);
    return isWatched(fd) && fails(FaultControl::Write) ? -1 : original(fd, data, size);
}

ssize_t writev(int fd, const struct iovec* parts, int count)
{
    REAL(writev);
    return isWatched(fd) && fails(FaultControl::Write) ? -1 : original(fd, parts, count);
}

ssize_t pwrite(int fd, const void* data, size_t size, off_t at)
{
    REAL(pwrite);
    return isWatched(fd) && fails(FaultControl::Write) ? -1 : original(fd, data, size, at);
}

ssize_t pwrite64(int fd, const void* data, size_t size, off64_t at)
{
    REAL(pwrite64);
    return isWatched(fd) && fails(FaultControl::Write) ? -1 : original(fd, data, size, at);
}

int posix_fallocate(int fd, off_t at, off_t size)
{
    REAL(posix_fallocate);
    return isWatched(fd) && fails(FaultControl::Allocate) ? errno : original(fd, at, size);
}

int posix_fallocate64(int fd, off64_t at, off64_t size)
{
    REAL(posix_fallocate64);
    return isWatched(fd) && fails(FaultControl::Allocate) ? errno : original(fd, at, size);
}

int unlink(const char* path) noexcept
{
    REAL(unlink);
    const int done = original(path);
    gaveUp(path);
    return done;
}

/// For the test itself.
FaultControl* frontdeskFaults() { return s_control; }

int fsync(int fd)
{
    REAL(fsync);
    return isWatched(fd) && fails(FaultControl::Sync) ? -1 : original(fd);
}

int fdatasync(int fd)
{
    REAL(fdatasync);
    return isWatched(fd) && fails(FaultControl::Sync) ? -1 : original(fd);
}

int ftruncate(int fd, off_t size)
{
    REAL(ftruncate);
    return isWatched(fd) && fails(FaultControl::Truncate) ? -1 : original(fd, size);
}

int ftruncate64(int fd, off64_t size)
{
    REAL(ftruncate64);
    return isWatched(fd) && fails(FaultControl::Truncate) ? -1 : original(fd, size);
}

int mkdir(const char* path, mode_t mode)
{
    REAL(mkdir);
    return isBelow(path) && fails(FaultControl::OpenWrite) ? -1 : original(path, mode);
}

int rename(const char* from, const char* to)
{
    REAL(rename);
    return isBelow(to) && fails(FaultControl::Rename) ? -1 : original(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    REAL(renameat2);
    return isBelow(to) && fails(FaultControl::Rename) ? -1 : original(fromFolder, from, toFolder, to, flags);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags)
{
    REAL(linkat);
    return isBelow(to) && fails(FaultControl::Rename) ? -1 : original(fromFolder, from, toFolder, to, flags);
}

int accept4(int fd, struct sockaddr* address, socklen_t* length, int flags)
{
    REAL(accept4);
    return noDescriptors() ? -1 : original(fd, address, length, flags);
}

int accept(int fd, struct sockaddr* address, socklen_t* length)
{
    REAL(accept);
    return noDescriptors() ? -1 : original(fd, address, length);
}

int clock_gettime(clockid_t clock, struct timespec* time)
{
    REAL(clock_gettime);
    const int done = original(clock, time);
    if (done != 0 || !s_control || (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE))
        return done;
    const std::int64_t micros = s_control->clockMicros;
    std::int64_t nanos = time->tv_nsec + (micros % 1'000'000) * 1000;
    time->tv_sec += time_t(micros / 1'000'000);
    for (; nanos < 0; nanos += 1'000'000'000)
        --time->tv_sec;
    for (; nanos >= 1'000'000'000; nanos -= 1'000'000'000)
        ++time->tv_sec;
    time->tv_nsec = long(nanos);
    return 0;
}

int gettimeofday(struct timeval* time, void* zone) noexcept
{
    static_cast<void>(zone);
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t* out)
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (out)
        *out = now.tv_sec;
    return now.tv_sec;
}

}  // extern "C"
