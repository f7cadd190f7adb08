// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/faultyprogram.h"

#include <QRegularExpression>
#include <QtTest>

#include <csignal>

#include <sys/mman.h>

namespace frontdesk::test {

FaultyProgram::FaultyProgram(QString dataDir) : m_dataDir(std::move(dataDir))
{
    if (!m_file.open() || !m_file.resize(sizeof(FaultControl)))
        qFatal("no control file");
    void* memory = ::mmap(nullptr, sizeof(FaultControl), PROT_READ | PROT_WRITE, MAP_SHARED, m_file.handle(), 0);
    if (memory == MAP_FAILED)
        qFatal("no control");
    m_control = static_cast<FaultControl*>(memory);
    watchFolder(*m_control, m_dataDir);
}

FaultyProgram::~FaultyProgram()
{
    if (running()) {
        cont();
        kill9();
    }
    m_process.reset();
    ::munmap(m_control, sizeof(FaultControl));
}

bool FaultyProgram::start()
{
    port = 0;
    output.clear();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FRONTDESK_KEYCHAIN"), QStringLiteral("off"));
    environment.insert(QStringLiteral("LD_PRELOAD"), faultLibrary());
    environment.insert(QStringLiteral("FRONTDESK_FAULT_CONTROL"), m_file.fileName());
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    for (const char* name : {"RATE_LIMIT_PER_MINUTE", "RATE_LIMIT_PER_HOUR", "RATE_LIMIT_PER_DAY"})
        environment.insert(QLatin1String(name), QStringLiteral("0"));
    environment.insert(QStringLiteral("MAX_CONCURRENT_CONVERSATIONS"), QStringLiteral("100000"));
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(qEnvironmentVariable("FRONTDESK_BUILD_DIR") + QStringLiteral("/frontdesk-headless"),
                     {QStringLiteral("--demo"), QStringLiteral("--data-dir"), m_dataDir, QStringLiteral("--port"),
                      QStringLiteral("0"), QStringLiteral("--ops-port"), QStringLiteral("0")});
    static const QRegularExpression address(QStringLiteral("chat page: http://127\\.0\\.0\\.1:(\\d+)/"));
    const bool done = QTest::qWaitFor(
        [&] {
            output += m_process->readAll();
            port = quint16(address.match(QString::fromUtf8(output)).captured(1).toUInt());
            return port != 0 || m_process->state() == QProcess::NotRunning;
        },
        30'000);
    output += m_process->readAll();
    return done && port != 0;
}

void FaultyProgram::kill9()
{
    m_process->kill();
    if (!QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 10'000))
        qWarning("kill -9 did not end it");
}

void FaultyProgram::stop() { ::kill(pid_t(m_process->processId()), SIGSTOP); }
void FaultyProgram::cont() { ::kill(pid_t(m_process->processId()), SIGCONT); }

int FaultyProgram::terminate()
{
    m_process->terminate();
    const bool ended = QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 15'000);
    output += m_process->readAll();
    return ended && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

}  // namespace frontdesk::test
