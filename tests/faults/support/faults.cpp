// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/faults.h"

#include <QFile>

#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <unistd.h>

namespace frontdesk::test {
namespace {

constexpr const char* Library = FRONTDESK_FAULT_LIBRARY;

using Find = FaultControl* (*)();
Find inside() { return reinterpret_cast<Find>(::dlsym(RTLD_DEFAULT, "frontdeskFaults")); }

/// Only a program that was started with the library has its calls taken over.
__attribute__((constructor)) void preload(int, char** argv, char**)
{
    if (inside() || std::getenv("FRONTDESK_NO_FAULTS"))
        return;
    ::setenv("LD_PRELOAD", Library, 1);
    ::setenv("FRONTDESK_NO_FAULTS", "1", 1);  // should it not work: once only
    ::execv("/proc/self/exe", argv);
}

}  // namespace

FaultControl& faults()
{
    const Find find = inside();
    if (!find || !find())
        qFatal("%s is not preloaded", Library);
    return *find();
}

void watchFolder(FaultControl& control, const QString& folder)
{
    control.calls = 0;
    std::strncpy(control.folder, QFile::encodeName(folder).constData(), sizeof control.folder - 1);
}

void arm(FaultControl& control, std::uint32_t calls, int error, qint64 skip, qint64 times)
{
    control.calls = 0;
    control.error = error;
    control.skip = skip;
    control.times = times;
    control.seen = 0;
    control.hit = 0;
    control.calls = calls;
}

void disarm(FaultControl& control)
{
    control.calls = 0;
    control.noDescriptors = 0;
    control.reserveHelps = 0;
}

QString faultLibrary() { return QString::fromLocal8Bit(Library); }

}  // namespace frontdesk::test
