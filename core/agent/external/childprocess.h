// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/manifest.h"
#include "core/base/coro.h"

#include <QByteArray>
#include <QProcess>

#include <memory>
#include <stop_token>

/// Programs of other people, run for a skill: no shell, an empty environment, an own process group that ends as a whole.
/// Thread with an event loop; nothing blocks it.
namespace frontdesk::external {

/// What is started, ready to run.
struct ChildCommand {
    QString program;  ///< absolute
    QStringList arguments;
    NamedTexts environment;  ///< all of it
    QString workingFolder;
    int memoryMb = 0;  ///< 0 = no limit
    int cpuSeconds = 0;
};

/// Sets `process` up with all of it; nothing is started yet.
void prepare(QProcess& process, const ChildCommand& command);
/// Ends the whole group at once; does not wait.
void killGroup(QProcess& process);
/// Lets go of it: it is told to end, killed after `graceMs` and deletes itself.
void letGo(std::unique_ptr<QProcess> process, int graceMs);

struct ChildRun {
    enum class End : quint8 { Exited, Crashed, NotStarted, Stopped, TooMuch };
    End end = End::NotStarted;
    int exitCode = 0;
    QByteArray output;
    QByteArray errorTail;  ///< the last 2 KiB of standard error
    QString problem;       ///< NotStarted: why
};

/// Runs it to its end with `input` on standard input. `stop` kills it. Never an Error.
[[nodiscard]] Task<ChildRun> runChild(ChildCommand command, QByteArray input, qsizetype maxOutput,
                                      std::stop_token stop);

}  // namespace frontdesk::external
