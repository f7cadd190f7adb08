// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/childprocess.h"

#include <QProcessEnvironment>
#include <QTimer>

#include <functional>
#include <optional>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace frontdesk::external {
namespace {

constexpr qsizetype ErrorTail = 2048;

#ifdef Q_OS_UNIX
constexpr rlim_t MostFileBytes = 64 * 1024 * 1024;

struct ChildLimits {
    rlim_t memory = 0;
    rlim_t cpu = 0;
};

void limitTo(int resource, rlim_t value)
{
    const rlimit limit{value, value};
    // NOLINTNEXTLINE: the type of the first parameter differs between systems
    ::setrlimit(static_cast<decltype(RLIMIT_CORE)>(resource), &limit);
}

/// Between fork and exec: only calls that are safe there.
void confine(const ChildLimits& limits)
{
    ::setpgid(0, 0);
    limitTo(RLIMIT_CORE, 0);
    if (limits.memory > 0)
        limitTo(RLIMIT_AS, limits.memory);
    if (limits.cpu > 0) {
        limitTo(RLIMIT_CPU, limits.cpu);
        limitTo(RLIMIT_FSIZE, MostFileBytes);
    }
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#if defined(SYS_close_range)
    constexpr unsigned CloseOnExec = 4;  // CLOSE_RANGE_CLOEXEC; what is not known by the kernel changes nothing
    ::syscall(SYS_close_range, 3U, ~0U, CloseOnExec);
#endif
#endif
}
#endif

/// One program under way; whoever is first ends it: itself, the size of what it says, or the stop.
class Running final : public QObject {
public:
    Running(const ChildCommand& command, const QByteArray& input, qsizetype maxOutput, const std::stop_token& stop)
        : m_most(maxOutput), m_process(std::make_unique<QProcess>())
    {
        m_promise.start();
        prepare(*m_process, command);
        connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Running::readOutput);
        connect(m_process.get(), &QProcess::readyReadStandardError, this, &Running::readErrors);
        connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            m_run.exitCode = code;
            finish(status == QProcess::NormalExit ? ChildRun::End::Exited : ChildRun::End::Crashed);
        });
        connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            m_run.problem = m_process->errorString();
            if (error == QProcess::FailedToStart)
                finish(ChildRun::End::NotStarted);
        });
        m_process->start();
        if (!m_process)
            return;  // it could not even be tried
        m_process->write(input);
        m_process->closeWriteChannel();
        m_stop.emplace(stop, [this] {
            QMetaObject::invokeMethod(
                this, [this] { finish(ChildRun::End::Stopped); }, Qt::QueuedConnection);
        });
    }
    ~Running() override
    {
        m_stop.reset();
        release();
    }
    [[nodiscard]] QFuture<ChildRun> outcome() const { return m_promise.future(); }

private:
    void readOutput()
    {
        m_run.output += m_process->readAllStandardOutput();
        if (m_run.output.size() > m_most)
            finish(ChildRun::End::TooMuch);
    }
    void readErrors()
    {
        m_run.errorTail += m_process->readAllStandardError();
        m_run.errorTail = m_run.errorTail.right(ErrorTail);
    }
    void finish(ChildRun::End end)
    {
        if (std::exchange(m_over, true))
            return;
        if (end == ChildRun::End::Exited || end == ChildRun::End::Crashed) {
            m_run.output += m_process->readAllStandardOutput();
            readErrors();
            if (m_run.output.size() > m_most)
                end = ChildRun::End::TooMuch;
        }
        m_run.end = end;
        release();
        m_promise.addResult(m_run);
        m_promise.finish();
    }
    void release()
    {
        if (!m_process)
            return;
        m_process->disconnect(this);
        letGo(std::move(m_process), 0);
    }

    qsizetype m_most;
    std::unique_ptr<QProcess> m_process;
    ChildRun m_run;
    bool m_over = false;
    QPromise<ChildRun> m_promise;
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

}  // namespace

void prepare(QProcess& process, const ChildCommand& command)
{
    QProcessEnvironment environment;
    for (const auto& [name, value] : command.environment)
        environment.insert(name, value);
    // An environment without entries would mean: that of this program.
    if (environment.isEmpty())
        environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setProgram(command.program);
    process.setArguments(command.arguments);
    if (!command.workingFolder.isEmpty())
        process.setWorkingDirectory(command.workingFolder);
#ifdef Q_OS_UNIX
    const ChildLimits limits{rlim_t(command.memoryMb) * 1024 * 1024, rlim_t(command.cpuSeconds)};
    process.setChildProcessModifier([limits] { confine(limits); });
#endif
}

void killGroup(QProcess& process)
{
#ifdef Q_OS_UNIX
    if (const qint64 id = process.processId(); id > 0)
        ::kill(-pid_t(id), SIGKILL);
#endif
    process.kill();
}

void letGo(std::unique_ptr<QProcess> process, int graceMs)
{
    QProcess* const child = process.release();
    if (child->state() == QProcess::NotRunning) {
        child->deleteLater();
        return;
    }
    // Its destructor would wait for it.
    QObject::connect(child, &QProcess::finished, child, &QObject::deleteLater);
    child->closeWriteChannel();
    child->closeReadChannel(QProcess::StandardOutput);
    child->closeReadChannel(QProcess::StandardError);
    if (graceMs <= 0)
        return killGroup(*child);
    QTimer::singleShot(graceMs / 2, child, [child] { child->terminate(); });
    QTimer::singleShot(graceMs, child, [child] { killGroup(*child); });
}

Task<ChildRun> runChild(ChildCommand command, QByteArray input, qsizetype maxOutput, std::stop_token stop)
{
    if (stop.stop_requested()) {
        ChildRun stopped;
        stopped.end = ChildRun::End::Stopped;
        co_return stopped;
    }
    Running running(command, input, maxOutput, stop);
    const QFuture<ChildRun> outcome = running.outcome();
    const ChildRun run = co_await outcome;
    co_return run;
}

}  // namespace frontdesk::external
