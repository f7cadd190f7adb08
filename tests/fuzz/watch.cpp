// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/watch.h"

#include "tests/fuzz/fuzz.h"

#include <QFile>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

extern "C" {
#if defined(__SANITIZE_ADDRESS__)
void __sanitizer_set_death_callback(void (*callback)());
/// Every report ends the run, as a failed check does.
const char* __asan_default_options();
const char* __asan_default_options()
{
    return "abort_on_error=1:detect_stack_use_after_return=1:strict_string_checks=1:allocator_may_return_null=0:"
           "quarantine_size_mb=48";
}
const char* __ubsan_default_options();
const char* __ubsan_default_options() { return "halt_on_error=1:abort_on_error=1:print_stacktrace=1"; }
#endif
}

namespace frontdesk::fuzz {
namespace {

// Plain globals: a signal handler may touch nothing else.
std::array<char, 512> s_folder{};
std::array<char, 64> s_target{};
const char* volatile s_bytes = nullptr;
volatile std::size_t s_size = 0;
Watch::Limits s_limits;
long s_peakBefore = 0;
std::array<char, 64 * 1024> s_stack{};

void say(const char* text)
{
    std::size_t length = 0;
    while (text[length])
        ++length;
    [[maybe_unused]] const auto written = ::write(2, text, length);
}

/// Only calls that are allowed in signal handlers.
void keepInput()
{
    if (!s_bytes)
        return;
    std::uint64_t hash = hashOf(QByteArrayView(static_cast<const char*>(s_bytes), qsizetype(s_size)));
    std::array<char, 640> path{};
    std::size_t at = 0;
    const auto add = [&path, &at](const char* text) {
        for (; *text && at + 1 < path.size(); ++text)
            path[at++] = *text;
    };
    add(s_folder.data());
    add("/");
    add(s_target.data());
    add("-");
    for (int i = 0; i < 16; ++i, hash <<= 4)
        path[at++] = "0123456789abcdef"[hash >> 60];
    const int file = ::open(path.data(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file >= 0) {
        [[maybe_unused]] const auto written = ::write(file, s_bytes, s_size);
        ::close(file);
    }
    say("fuzz: the input is kept as ");
    say(path.data());
    say("\n");
    s_bytes = nullptr;
}

void onSignal(int signal)
{
    say(signal == SIGPROF   ? "\nfuzz: FAIL: the input took too much processor time\n"
        : signal == SIGALRM ? "\nfuzz: FAIL: the input did not come to an end\n"
                            : "\nfuzz: FAIL: the program was stopped by a signal\n");
    keepInput();
    std::signal(signal == SIGPROF || signal == SIGALRM ? SIGABRT : signal, SIG_DFL);
    ::raise(signal == SIGPROF || signal == SIGALRM ? SIGABRT : signal);
}

void arm(int which, int ms)
{
    itimerval timer{};
    timer.it_value.tv_sec = ms / 1000;
    timer.it_value.tv_usec = (ms % 1000) * 1000;
    setitimer(which == 0 ? ITIMER_PROF : ITIMER_REAL, &timer, nullptr);
}

}  // namespace

void fail(const char* what, const char* file, int line)
{
    std::fprintf(stderr, "\nfuzz: FAIL: %s (%s:%d)\n", what, file, line);
    std::abort();
}

std::uint64_t hashOf(QByteArrayView bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : bytes) {
        hash ^= std::uint8_t(c);
        hash *= 0x100000001b3ULL;
    }
    return hash;
}

void Watch::install(const char* target, const QByteArray& folder, Limits limits)
{
    qstrncpy(s_target.data(), target, s_target.size());
    qstrncpy(s_folder.data(), folder.constData(), s_folder.size());
    s_limits = limits;
    stack_t stack{};
    stack.ss_sp = s_stack.data();
    stack.ss_size = s_stack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_ONSTACK | SA_NODEFER;
    for (const int signal : {SIGABRT, SIGPROF, SIGALRM})
        sigaction(signal, &action, nullptr);
#if defined(__SANITIZE_ADDRESS__)
    __sanitizer_set_death_callback(keepInput);
#else
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        sigaction(signal, &action, nullptr);
#endif
}

void Watch::begin(const QByteArray& input)
{
    s_size = std::size_t(input.size());
    s_bytes = input.constData();
    s_peakBefore = peakKiB();
    arm(0, s_limits.cpuMs);
    arm(1, s_limits.wallMs);
}

void Watch::end()
{
    arm(0, 0);
    arm(1, 0);
    FUZZ_CHECK(peakKiB() - s_peakBefore <= s_limits.memoryKiB, "the input took too much memory");
    s_bytes = nullptr;
}

long Watch::peakKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

long Watch::residentKiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLong() * (sysconf(_SC_PAGESIZE) / 1024);
}

}  // namespace frontdesk::fuzz
