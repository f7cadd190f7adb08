// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/enginesettings.h"
#include "core/base/log.h"
#include "core/config/groups/server.h"
#include "core/config/groups/storage.h"
#include "core/config/groups/work.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace frontdesk {
namespace {

constexpr int DrainMs = 3000;
/// After this the first window stands and the memory of the start is free.
constexpr int StartedMs = 3000;

}  // namespace

Program::Program(LaunchOptions launch, QObject* parent) : QObject(parent), m_launch(std::move(launch))
{
    connect(&m_signals, &platform::SignalNotifier::received, this, [this](platform::ProcessSignal signal) {
        if (signal == platform::ProcessSignal::Terminate || signal == platform::ProcessSignal::Interrupt)
            quit(int(ExitCode::Ok));
    });
}

Program::~Program() = default;

void Program::start()
{
    Result<std::shared_ptr<DataDirLock>> lock = prepareDataDir(m_launch);
    if (!lock) {
        fail(lock.error());
        return;
    }
    m_lock = lock.take();
    const bool fileOnly = m_launch.demo || m_launch.settings->get(setting::Keychain) == u"off";
    m_vault = std::make_unique<SecretVault>(
        VaultOptions{.folder = m_launch.dirs.data,
                     .keychain = fileOnly ? UseKeychain::Never : UseKeychain::Auto,
                     .credentialsFolder = qEnvironmentVariable("CREDENTIALS_DIRECTORY")});
    m_vault->masterKey().then(this, [this](const Result<QByteArray>& key) { keyReady(key); });
}

void Program::keyReady(const Result<QByteArray>& key)
{
    if (m_quitting)   // a signal was faster: the engine thread is about to end
        return;
    if (!key) {
        fail(key.error());
        return;
    }
    m_host.start(engineOptions(m_launch, *key, m_vault->describe())).then(this, [this](const Result<HostReady>& ready) {
        engineReady(ready);
    });
}

void Program::engineReady(const Result<HostReady>& ready)
{
    if (m_quitting)   // nothing is announced any more, and a start that was cut off is no failure
        return;
    if (!ready) {
        fail(ready.error());
        return;
    }
    announce(*ready);
    platform::notifySupervisor("READY=1");
    QTimer::singleShot(StartedMs, this, [] { platform::releaseFreeMemory(); });
    if (onReady)
        onReady(*ready);
}

void Program::announce(const HostReady& ready) const
{
    const QString text = QStringLiteral("Frontdesk is ready%1\n  chat page: http://127.0.0.1:%2/\n  operations: http://127.0.0.1:%3/health\n")
                             .arg(m_launch.sampleBusiness || m_launch.demo ? QStringLiteral(" (sample business)") : QString())
                             .arg(ready.ports.port)
                             .arg(ready.ports.opsPort);
    std::fputs(qPrintable(text), stdout);
    std::fflush(stdout);
}

void Program::fail(const Error& error)
{
    logError("program", error.userText % (error.detail.isEmpty() ? QString() : QString(QStringLiteral(" (%1)").arg(error.detail))));
    if (onFailed && !m_quitting)
        onFailed(error.userText);
    // A signal may have ended the program while the sentence was being read.
    if (!m_quitting)
        quit(exitCodeFor(error));
}

void Program::quit(int exitCode)
{
    if (m_quitting)
        std::_Exit(exitCode == 0 ? int(ExitCode::Failed) : exitCode);
    m_quitting = true;
    platform::notifySupervisor("STOPPING=1");
    if (onStopping)
        onStopping();
    m_host.stop(DrainMs).then(this, [exitCode] { QCoreApplication::exit(exitCode); });
}

}  // namespace frontdesk
