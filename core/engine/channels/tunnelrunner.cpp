// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/channels/tunnelrunner.h"

#include "core/base/coro.h"
#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/base/threadaffinity.h"
#include "core/config/setting.h"
#include "core/engine/channels/tunneltool.h"

#include <QProcessEnvironment>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace frontdesk {
namespace {

constexpr int LongestPauseMs = 60'000;
constexpr qsizetype MaxLine = 64 * 1024;

/// Keys of providers stand in the environment of servers often: another program has no business with them.
QProcessEnvironment withoutSecrets()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const SettingGroup& group : settingGroups())
        for (const SettingRow& row : group.rows)
            if (row.isSecret())
                for (const QString& name : QStringList{row.env} + row.aliases)
                    environment.remove(name);
    return environment;
}

/// A program that is killed cannot end what it started; on Linux the system does that for it.
void endWithThisProgram(QProcess& process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#else
    Q_UNUSED(process)
#endif
}

}  // namespace

TunnelRunner::TunnelRunner(Options options, QObject* parent) : QObject(parent), m_options(std::move(options))
{
    m_restart.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &TunnelRunner::launch);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_problem.isEmpty())
            m_problem = tr("%1 runs but names no address.").arg(m_tool);
        answer();
    });
}

TunnelRunner::~TunnelRunner()
{
    addressChanged = {};
    stop();
    // A destructor that waits for a program would block the engine: they end and delete themselves.
    for (QProcess* process : findChildren<QProcess*>()) {
        process->setParent(nullptr);
        process->kill();
    }
}

QString TunnelRunner::program(const QString& tool) const
{
    return m_options.find ? m_options.find(tool) : tunnel::find(tool);
}

QFuture<Result<TunnelState>> TunnelRunner::start(const QString& tool, quint16 port)
{
    FRONTDESK_ASSERT_THREAD(this);
    if (!tunnel::tools().contains(tool))
        return coro::ready(Result<TunnelState>(Error{ErrorCode::InvalidInput, tr("This tool is not known."), tool}));
    stop();
    if (program(tool).isEmpty())
        return coro::ready(Result<TunnelState>(
            Error{ErrorCode::NotFound,
                  tr("%1 is not installed. %2", "tool, where to get it").arg(tool, tunnel::howToGet(tool)),
                  {}}));
    m_tool = tool;
    m_port = port;
    m_pauseMs = m_options.firstPauseMs;
    m_waiting = std::make_shared<QPromise<Result<TunnelState>>>();
    m_waiting->start();
    const QFuture<Result<TunnelState>> future = m_waiting->future();
    m_deadline.start(m_options.answerMs);
    launch();
    return future;
}

void TunnelRunner::stop()
{
    m_restart.stop();
    m_tool.clear();
    m_problem.clear();
    if (m_process) {
        // Its destructor kills what has not ended by then; nothing of it may be heard any more.
        m_process->disconnect(this);
        m_process->terminate();
        if (m_process->state() != QProcess::NotRunning) {
            QProcess* const process = m_process.release();
            process->connect(process, &QProcess::finished, process, &QObject::deleteLater);
            QTimer::singleShot(2000, process, [process] { process->kill(); });
            process->setParent(this);
        }
        m_process.reset();
    }
    setUrl({});
    answer();
}

TunnelState TunnelRunner::state() const
{
    TunnelState state{m_tool, m_url, m_problem, {}};
    for (const QString& tool : tunnel::tools())
        if (!program(tool).isEmpty())
            state.installed << tool;
    return state;
}

void TunnelRunner::launch()
{
    m_rest.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setProcessEnvironment(withoutSecrets());
    endWithThisProgram(*m_process);
    connect(m_process.get(), &QProcess::readyRead, this, &TunnelRunner::read);
    connect(m_process.get(), &QProcess::finished, this, &TunnelRunner::ended);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended();
    });
    m_launchedAt = platform::steadyMicros();
    m_process->start(program(m_tool), tunnel::arguments(m_tool, m_port), QIODevice::ReadOnly);
}

void TunnelRunner::read()
{
    m_rest += m_process->readAll();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QByteArray line = m_rest.left(end);
        m_rest.remove(0, end + 1);
        take(line);
    }
    if (m_rest.size() > MaxLine)
        m_rest.clear();
}

void TunnelRunner::take(const QByteArray& line)
{
    const std::optional<tunnel::Said> said = tunnel::understand(m_tool, line);
    if (!said)
        return;
    if (said->url.isEmpty()) {
        // Tools mend most of their troubles themselves: it counts while there is no address.
        if (m_url.isEmpty())
            m_problem = said->problem;
        return;
    }
    m_problem.clear();
    setUrl(said->url);
    answer();
}

void TunnelRunner::ended()
{
    if (m_tool.isEmpty())
        return;
    read();
    if (!m_rest.isEmpty())
        take(std::exchange(m_rest, {}));
    const bool settled = platform::steadyMicros() - m_launchedAt > m_options.settledMs * 1000LL;
    m_pauseMs = settled ? m_options.firstPauseMs : m_pauseMs;
    if (m_problem.isEmpty())
        m_problem = m_process->error() == QProcess::FailedToStart
                        ? tr("%1 could not be started: %2").arg(m_tool, m_process->errorString())
                        : tr("%1 ended by itself (code %2).").arg(m_tool).arg(m_process->exitCode());
    logWarning("tunnel", QStringLiteral("%1 ended: %2; again in %3 ms").arg(m_tool, m_problem).arg(m_pauseMs));
    setUrl({});
    answer();
    m_restart.start(m_pauseMs);
    m_pauseMs = std::min(m_pauseMs * 2, LongestPauseMs);
}

void TunnelRunner::setUrl(const QString& url)
{
    if (std::exchange(m_url, url) == url)
        return;
    if (!url.isEmpty())
        logInfo("tunnel", u"the public address of this run is " % url);
    if (addressChanged)
        addressChanged(url);
}

void TunnelRunner::answer()
{
    m_deadline.stop();
    const auto waiting = std::exchange(m_waiting, nullptr);
    if (!waiting)
        return;
    waiting->addResult(Result<TunnelState>(state()));
    waiting->finish();
}

}  // namespace frontdesk
