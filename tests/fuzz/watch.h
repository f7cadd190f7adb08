// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace frontdesk::fuzz {

/// Keeps the input that is being tried where a signal handler can reach it: whatever ends the program (a broken
/// promise, a sanitizer, a crash, a time limit), the input is in `folder` as <target>-<hash>. One per process.
class Watch {
public:
    struct Limits {
        int cpuMs = 2'000;            ///< of the whole process, per input
        int wallMs = 60'000;          ///< for what waits instead of working
        long memoryKiB = 192 * 1024;  ///< growth of the peak, per input
    };
    static void install(const char* target, const QByteArray& folder, Limits limits);
    static void begin(const QByteArray& input);
    static void end();
    /// Peak resident memory of the process in KiB.
    [[nodiscard]] static long peakKiB();
    /// Present resident memory in KiB; 0 where it cannot be read.
    [[nodiscard]] static long residentKiB();
};

}  // namespace frontdesk::fuzz
