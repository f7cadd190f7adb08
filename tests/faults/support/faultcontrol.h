// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <cstdint>

/// What the test tells libfrontdesk_faults.so (LD_PRELOAD) inside the program under test, through a file that both map.
/// Only files below `folder` are touched, except for `noDescriptors`, which holds for every open() and accept().
struct FaultControl {
    enum Call : std::uint32_t {
        Write = 1,  ///< write, pwrite, writev
        Sync = 2,   ///< fsync, fdatasync
        Truncate = 4,
        OpenWrite = 8,  ///< open for writing, mkdir
        Rename = 16,    ///< rename, link
        Allocate = 32,  ///< posix_fallocate
        All = 63,
        NoRoom = Write | OpenWrite | Rename | Allocate,  ///< what a full disk refuses
    };

    std::atomic<std::uint32_t> calls;         ///< which calls fail; 0 = none
    std::atomic<std::int32_t> error;          ///< errno
    std::atomic<std::int64_t> skip;           ///< so many matching calls still work
    std::atomic<std::int64_t> times;          ///< then so many fail; < 0 = all of them
    std::atomic<std::int64_t> seen;           ///< matching calls so far
    std::atomic<std::int64_t> hit;            ///< calls that were made to fail
    std::atomic<std::int64_t> clockMicros;    ///< CLOCK_REALTIME is ahead by this
    std::atomic<std::int32_t> noDescriptors;  ///< 1 = EMFILE for open(), socket() and accept()
    std::atomic<std::int32_t> reserveHelps;   ///< 1 = removing reserve.bin ends it for everything but Allocate
    char folder[1024];
};

/// Inside the library; a test that preloads itself finds it with dlsym().
extern "C" FaultControl* frontdeskFaults();
