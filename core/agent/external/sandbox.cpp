// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/sandbox.h"

#include "core/agent/external/calllimit.h"
#include "core/base/log.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace frontdesk::external {
namespace {

constexpr int RememberMs = 60'000;

QString usualPath()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("PATH");
#else
    return QStringLiteral("/usr/local/bin:/usr/bin:/bin");
#endif
}

NamedTexts basicEnvironment(const QString& folder)
{
    NamedTexts environment{{QStringLiteral("PATH"), usualPath()},
                           {QStringLiteral("LANG"), QStringLiteral("C.UTF-8")},
                           {QStringLiteral("HOME"), folder},
                           {QStringLiteral("TMPDIR"), folder}};
#ifdef Q_OS_WIN
    for (const char* name : {"SystemRoot", "ComSpec", "PATHEXT"})  // without them no program starts there
        environment << std::pair{QString::fromLatin1(name), qEnvironmentVariable(name)};
#endif
    return environment;
}

void bind(QStringList& arguments, const QString& path)
{
    if (QFileInfo::exists(path))
        arguments << QStringLiteral("--ro-bind") << path << path;
}

/// /bin and /lib are links into /usr on most systems and folders on others.
void bindSystem(QStringList& arguments)
{
    bind(arguments, QStringLiteral("/usr"));
    for (const char* name : {"/bin", "/sbin", "/lib", "/lib32", "/lib64"}) {
        const QFileInfo folder(QString::fromLatin1(name));
        if (folder.isSymLink())
            arguments << QStringLiteral("--symlink") << folder.symLinkTarget() << folder.filePath();
        else
            bind(arguments, folder.filePath());
    }
    for (const char* name : {"/etc/ld.so.cache", "/etc/alternatives", "/etc/localtime", "/etc/ssl/certs"})
        bind(arguments, QString::fromLatin1(name));
}

}  // namespace

Sandbox::Sandbox(QString program)
    : m_program(program.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("bwrap")) : std::move(program))
{
    if (m_program.isEmpty()) {
        m_state = State::Fails;
        m_problem = QStringLiteral("bubblewrap (bwrap) is not installed");
    }
}

Task<bool> Sandbox::works()
{
    if (m_state == State::Works || (m_state == State::Fails && !m_again.hasExpired()))
        co_return m_state == State::Works;
    ChildCommand probe;
    probe.program = m_program;
    probe.arguments = {QStringLiteral("--unshare-all"), QStringLiteral("--ro-bind"), QStringLiteral("/"),
                       QStringLiteral("/"), QStringLiteral("true")};
    probe.environment = basicEnvironment(QDir::tempPath());
    CallLimit limit(probeMs, std::stop_token());
    const std::stop_token stop = limit.token();
    const QByteArray nothing;
    auto running = runChild(probe, nothing, 4096, stop);
    const Result<ChildRun> run = co_await running;
    const bool good = run && run->end == ChildRun::End::Exited && run->exitCode == 0;
    // A computer that is busy says nothing of the sandbox: what it would have locked in does not run free for that.
    if (limit.timedOut())
        co_return Error{ErrorCode::Unavailable, {}, QStringLiteral("bubblewrap did not answer in time")};
    m_state = good ? State::Works : State::Fails;
    if (good)
        co_return true;
    m_again.setRemainingTime(RememberMs);
    m_problem = u"bubblewrap does not work here: "
                % (run ? run->problem % QString::fromLocal8Bit(run->errorTail).trimmed() : QString());
    logWarning("skills", m_problem % u"; what does not require it runs without it");
    co_return false;
}

Result<ChildCommand> commandOf(const ProgramPlan& plan, const QString& workingFolder, const NamedTexts& environment)
{
    const QString wanted = plan.command.value(0);
    ChildCommand command;
    command.program = QDir::isAbsolutePath(wanted) ? wanted : QStandardPaths::findExecutable(wanted);
    if (command.program.isEmpty() || !QFileInfo(command.program).isExecutable())
        return Error{ErrorCode::NotFound, QStringLiteral("The program of this skill cannot be started."),
                     wanted % u" is not there or is no program"};
    command.arguments = plan.command.mid(1);
    command.environment = basicEnvironment(workingFolder) + plan.environment + environment;
    command.workingFolder = workingFolder;
    command.memoryMb = plan.memoryMb;
    return command;
}

ChildCommand sandboxed(const ChildCommand& command, const ProgramPlan& plan, const QString& bubblewrap)
{
    QStringList arguments{QStringLiteral("--unshare-all"), QStringLiteral("--die-with-parent"),
                          QStringLiteral("--new-session")};
    if (plan.network) {
        arguments << QStringLiteral("--share-net");
        for (const char* name : {"/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf"})
            bind(arguments, QString::fromLatin1(name));
    }
    arguments << QStringLiteral("--tmpfs") << QStringLiteral("/tmp");
    bindSystem(arguments);
    arguments << QStringLiteral("--proc") << QStringLiteral("/proc") << QStringLiteral("--dev")
              << QStringLiteral("/dev");
    // The program and the scripts among its arguments, but never all that lies beside them.
    QStringList shown = plan.readable;
    shown << command.program;
    for (const QString& argument : command.arguments)
        if (QDir::isAbsolutePath(argument) && QFileInfo::exists(argument))
            shown << argument;
    for (const QString& path : std::as_const(shown))
        bind(arguments, path);
    arguments << QStringLiteral("--bind") << command.workingFolder << command.workingFolder;
    arguments << QStringLiteral("--chdir") << command.workingFolder;
    // The environment, which may hold secrets, is handed on: a command line can be read by everybody on this computer.
    ChildCommand inside = command;
    inside.program = bubblewrap;
    inside.arguments = arguments + QStringList{QStringLiteral("--"), command.program} + command.arguments;
    return inside;
}

Task<ChildCommand> confined(Sandbox* sandbox, ProgramPlan plan, ChildCommand command)
{
    if (plan.sandbox == SandboxUse::Off)
        co_return command;
    auto asking = sandbox->works();
    const Result<bool> works = co_await asking;
    if (!works)
        co_return Error{ErrorCode::Unavailable, QStringLiteral("The sandbox of this skill does not answer now."),
                        works.error().detail};
    if (works && *works)
        co_return sandboxed(command, plan, sandbox->program());
    if (plan.sandbox == SandboxUse::Required)
        co_return Error{ErrorCode::Unavailable, QStringLiteral("The sandbox that this skill needs does not work here."),
                        sandbox->problem()};
    co_return command;
}

}  // namespace frontdesk::external
