// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/support/program.h"

#include "tests/hostile/support/wire.h"

#include <QDir>
#include <QRegularExpression>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace frontdesk::hostile {
namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint16 portAfter(const QByteArray& output, const char* pattern)
{
    return quint16(QRegularExpression(QLatin1String(pattern)).match(QString::fromUtf8(output)).captured(1).toUInt());
}

}  // namespace

void raiseFiles()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
}

Program::Program(const Options& options)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FRONTDESK_KEYCHAIN"), QStringLiteral("off"));
    for (const char* mine :
         {"FRONTDESK_HOSTILE_CROWD", "FRONTDESK_HOSTILE_SECONDS", "FRONTDESK_BUILD_DIR", "FRONTDESK_SOURCE_DIR"})
        environment.remove(QLatin1String(mine));
    QStringList settings = options.settings;
    if (options.caps == Caps::None)
        settings << QStringLiteral("RATE_LIMIT_PER_MINUTE=0") << QStringLiteral("RATE_LIMIT_PER_HOUR=0")
                 << QStringLiteral("RATE_LIMIT_PER_DAY=0") << QStringLiteral("MAX_CONCURRENT_CONVERSATIONS=100000")
                 << QStringLiteral("FRONTDESK_RATE_UPLOAD_PER_MINUTE=0")
                 << QStringLiteral("FRONTDESK_SERVER_MAX_CONNECTIONS_PER_ADDRESS=0");
    for (const QString& setting : settings)
        environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    m_process.setProcessEnvironment(environment);
    // A pipe that nobody empties would stop the program.
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_dir.filePath(QStringLiteral("output.txt")));
    if (options.fileLimit > 0)
        m_process.setChildProcessModifier([limit = rlim_t(options.fileLimit)] {
            const rlimit files{limit, limit};
            ::setrlimit(RLIMIT_NOFILE, &files);
        });
    m_process.start(qEnvironmentVariable("FRONTDESK_BUILD_DIR", QStringLiteral("build/release"))
                        + QStringLiteral("/frontdesk-headless"),
                    {QStringLiteral("--demo"), QStringLiteral("--data-dir"), m_dir.filePath(QStringLiteral("data")),
                     QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--ops-port"), QStringLiteral("0")});
    if (!m_process.waitForStarted(10'000))
        return;
    m_pid = m_process.processId();
    for (int i = 0; i < 600 && m_port == 0 && isRunning(); ++i) {
        pauseMs(50);
        const QByteArray said = output();
        if (said.contains("is ready")) {
            m_opsPort = portAfter(said, "operations: http://127\\.0\\.0\\.1:(\\d+)/");
            m_port = portAfter(said, "chat page: http://127\\.0\\.0\\.1:(\\d+)/");
        }
    }
}

Program::~Program()
{
    if (isRunning())
        static_cast<void>(stop());
}

bool Program::isRunning() const
{
    return m_pid > 0 && ::kill(pid_t(m_pid), 0) == 0
           && !contentsOf(QStringLiteral("/proc/%1/stat").arg(m_pid)).contains(") Z ");
}

Usage Program::usage() const
{
    Usage use;
    const QString folder = QStringLiteral("/proc/%1/").arg(m_pid);
    use.residentBytes = contentsOf(folder + QStringLiteral("statm")).split(' ').value(1).toLongLong()
                        * ::sysconf(_SC_PAGESIZE);
    use.descriptors = int(
        QDir(folder + QStringLiteral("fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
    const QByteArray stat = contentsOf(folder + QStringLiteral("stat"));
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    use.cpuMicros = (fields.value(11).toLongLong() + fields.value(12).toLongLong()) * 1'000'000
                    / ::sysconf(_SC_CLK_TCK);
    return use;
}

QByteArray Program::output() const { return contentsOf(m_dir.filePath(QStringLiteral("output.txt"))); }

bool Program::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(20'000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
        return false;
    }
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

}  // namespace frontdesk::hostile
