// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/damageadvice.h"
#include "app/enginesettings.h"
#include "app/logging.h"
#include "app/vaultaccess.h"
#include "core/base/log.h"
#include "core/base/whendone.h"
#include "core/config/groups/backup.h"
#include "core/config/groups/server.h"
#include "core/config/groups/storage.h"
#include "core/config/groups/work.h"
#include "core/console/channelconsole.h"
#include "core/console/console.h"
#include "core/console/privacyconsole.h"
#include "core/console/settingsconsole.h"
#include "core/recovery/recoveryrecord.h"
#include "core/recovery/restoreplan.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace frontdesk {
namespace {

constexpr int DrainMs = 3000;
/// After this the first window stands and the memory of the start is free.
constexpr int StartedMs = 3000;

/// Calls a function of the vault on its thread; from any thread.
template <class T = void>
QFuture<Result<T>> onVault(SecretVault* vault, std::function<QFuture<Result<T>>()> call)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto forward = [promise](const Result<T>& result) {
        promise->addResult(result);
        promise->finish();
    };
    QMetaObject::invokeMethod(
        vault, [vault, call = std::move(call), forward] { whenDone(call(), vault, forward); }, Qt::QueuedConnection);
    return promise->future();
}

}  // namespace

Program::Program(LaunchOptions launch, QObject* parent) : QObject(parent), m_launch(std::move(launch))
{
    connect(&m_signals, &platform::SignalNotifier::received, this, [this](platform::ProcessSignal signal) {
        if (signal == platform::ProcessSignal::Terminate || signal == platform::ProcessSignal::Interrupt)
            quit(int(ExitCode::Ok));
        else
            reloadAgentConfig();
    });
}

Program::~Program() = default;

void Program::start()
{
    Result<std::shared_ptr<DataDirLock>> lock = prepareDataDir(m_launch);
    if (!lock) {
        if (!raisedOther(lock.error()))
            fail(lock.error());
        return;
    }
    m_lock = lock.take();
    if (!restoreStaged())
        return;
    openLink();
    m_vault = std::make_unique<SecretVault>(vaultOptions(m_launch));
    whenDone(m_vault->masterKey(), this, [this](const Result<QByteArray>& key) { keyReady(key); });
}

bool Program::raisedOther(const Error& conflict)
{
    if (conflict.code != ErrorCode::Conflict || !onRaise)
        return false;
    const Result<QByteArray> answer = askInstance(m_launch.dirs.data, "raise " + m_launch.activationToken);
    if (!answer || *answer == "ok headless") {
        if (!answer)
            return false;
        fail({ErrorCode::Conflict,
              QStringLiteral("Frontdesk already runs with this data folder, without a window (--headless). "
                             "Stop it with \"frontdesk ctl quit\" first if you want the window."),
              conflict.detail});
        return true;
    }
    quit(int(ExitCode::Ok));
    return true;
}

void Program::openLink()
{
    m_link.handle("raise", [this](const QByteArray& token) {
        if (!onRaise)
            return QByteArray("ok headless");
        onRaise(token);
        return QByteArray("ok window");
    });
    m_link.handle("status", [this](const QByteArray&) -> QByteArray { return "ok " + status(); });
    m_link.handle("quit", [this](const QByteArray&) {
        // The answer leaves first.
        QTimer::singleShot(0, this, [this] {
            if (!m_quitting)
                quit(int(ExitCode::Ok));
        });
        return QByteArray("ok");
    });
    m_link.handle("reload", [this](const QByteArray&) {
        if (!m_console)
            return QByteArray("error Frontdesk is still starting.");
        reloadAgentConfig();
        return QByteArray("ok");
    });
    m_privacy = std::make_unique<PrivacyLink>(m_link, [this] { return m_console ? &m_console->privacy() : nullptr; });
    m_doctor = std::make_unique<DoctorLink>(m_link, [this] { return m_console ? &m_console->channels() : nullptr; });
    m_backups = std::make_unique<BackupLink>(m_link, [this] { return m_console ? &m_console->recovery() : nullptr; });
    if (const Result<> listening = m_link.listen(m_launch.dirs.data); !listening)
        logWarning("program", listening.error().userText % u" (" % listening.error().detail % u')');
}

QByteArray Program::status() const
{
    return QStringLiteral("%1, %2, process %3, chat http://127.0.0.1:%4/, operations http://127.0.0.1:%5/health")
        .arg(m_console ? QStringLiteral("running") : QStringLiteral("starting"),
             onRaise ? QStringLiteral("with a window") : QStringLiteral("headless"))
        .arg(QCoreApplication::applicationPid())
        .arg(m_ports.port)
        .arg(m_ports.opsPort)
        .toUtf8();
}

void Program::keyReady(const Result<QByteArray>& key)
{
    if (m_quitting)  // a signal was faster: the engine thread is about to end
        return;
    if (!key) {
        fail(key.error());
        return;
    }
    readSecrets(storedSecrets(m_launch.dirs.data), *key);
}

/// Secrets of settings that Settings put into the vault, one after the other; the layer between frontdesk.yml and .env.
void Program::readSecrets(QStringList keys, const QByteArray& masterKey)
{
    if (keys.isEmpty())
        return startEngine(masterKey);
    const QString key = keys.takeFirst();
    whenDone(m_vault->get(vaultName(key)), this, [this, key, keys, masterKey](const Result<QByteArray>& secret) {
        if (secret)
            m_launch.sources.vault.insert(key, QString::fromUtf8(*secret));
        else
            logWarning("config", u"The secret of " % key % u" cannot be read: " % secret.error().userText);
        if (!keys.isEmpty())
            return readSecrets(keys, masterKey);
        const Result<SettingsPtr> settings = loadSettings(m_launch.sources);
        if (!settings)
            return fail(settings.error());
        m_launch.settings = *settings;
        startEngine(masterKey);
    });
}

void Program::startEngine(const QByteArray& masterKey)
{
    if (m_quitting)
        return;
    EngineOptions options = engineOptions(m_launch, masterKey, m_vault->describe());
    options.settings = settingsAccess();
    options.vault = vaultAccess();
    whenDone(m_host.start(options), this, [this](const Result<HostReady>& ready) { engineReady(ready); });
}

VaultAccess Program::vaultAccess()
{
    SecretVault* vault = m_vault.get();
    const QString folder = m_launch.dirs.data;
    const VaultOptions usual = vaultOptions(m_launch);
    return {
        .secrets =
            [vault, folder] {
                return onVault<Secrets>(vault, [vault, folder] { return readAllSecrets(vault, folder); });
            },
        .secret =
            [vault](const QString& name) {
                return onVault<QByteArray>(vault, [vault, name] { return vault->get(name); });
            },
        .makeVault =
            [vault, usual](const QString& into, const QByteArray& masterKey, const Secrets& secrets, bool filesOnly) {
                VaultOptions options = usual;
                options.folder = into;
                options.keychain = filesOnly ? UseKeychain::Never : usual.keychain;
                return onVault<void>(vault,
                                     [options, masterKey, secrets] { return makeVault(options, masterKey, secrets); });
            }};
}

/// A restore that was prepared is carried out before anything of the data is opened. False: the program cannot go on.
bool Program::restoreStaged()
{
    const Result<bool> restored = applyStagedRestore(m_launch.dirs.data);
    const Result<RestorePlan> left = RestorePlan::read(m_launch.dirs.data);
    if (!restored && !left && left.error().code == ErrorCode::NotFound) {
        // Undone: yesterday's data is better than no program. Health tells.
        logWarning("program", restored.error().userText);
        RecoveryRecord record = RecoveryRecord::read(m_launch.dirs.data);
        record.problem = restored.error().userText;
        static_cast<void>(record.write(m_launch.dirs.data).ok());
        return true;
    }
    const Result<> reread = restored && *restored ? rereadLaunch(m_launch) : Result<>();
    if (!restored || !reread)
        fail(restored ? reread.error() : restored.error());
    return restored && reread;
}

SettingsAccess Program::settingsAccess()
{
    SettingsAccess access;
    access.sources = m_launch.sources;
    access.current = m_launch.settings;
    access.logFile = logOptions(*m_launch.settings, m_launch.dirs).file;
    // The vault lives here, the engine asks from its own thread.
    SecretVault* vault = m_vault.get();
    access.saveSecret = [vault](const QString& name, const QByteArray& value) {
        return onVault<void>(vault, [vault, name, value] { return vault->set(name, value); });
    };
    access.removeSecret = [vault](const QString& name) {
        return onVault<void>(vault, [vault, name] { return vault->remove(name); });
    };
    access.applied = [dirs = m_launch.dirs](const SettingsPtr& settings) {
        setLogLevel(logOptions(*settings, dirs).level);
    };
    if (mayRestart)
        access.restart = [this] { QMetaObject::invokeMethod(this, &Program::restart, Qt::QueuedConnection); };
    return access;
}

void Program::reloadAgentConfig()
{
    // What was wrong stands in the log and in Settings.
    if (m_console)
        static_cast<void>(m_console->settings().reloadAgentConfig());
}

void Program::engineReady(const Result<HostReady>& ready)
{
    if (m_quitting)  // nothing is announced any more, and a start that was cut off is no failure
        return;
    if (!ready) {
        fail(withDamageAdvice(ready.error(), m_launch.dirs.data, m_launch.settings->get(setting::BackupFolder)));
        return;
    }
    m_console = ready->console;
    m_ports = ready->ports;
    announce(*ready);
    platform::notifySupervisor("READY=1");
    QTimer::singleShot(StartedMs, this, [] { platform::releaseFreeMemory(); });
    if (onReady)
        onReady(*ready);
}

void Program::announce(const HostReady& ready) const
{
    const QString text =
        QStringLiteral(
            "Frontdesk is ready%1\n  chat page: http://127.0.0.1:%2/\n  operations: http://127.0.0.1:%3/health\n")
            .arg(m_launch.sampleBusiness || m_launch.demo ? QStringLiteral(" (sample business)") : QString())
            .arg(ready.ports.port)
            .arg(ready.ports.opsPort);
    std::fputs(qPrintable(text), stdout);
    std::fflush(stdout);
}

void Program::fail(const Error& error)
{
    logError("program",
             error.userText
                 % (error.detail.isEmpty() ? QString() : QString(QStringLiteral(" (%1)").arg(error.detail))));
    if (onFailed && !m_quitting)
        onFailed(error.userText);
    // A signal may have ended the program while the sentence was being read.
    if (!m_quitting)
        quit(exitCodeFor(error));
}

void Program::restart()
{
    if (m_quitting)
        return;
    m_restarting = true;
    quit(int(ExitCode::Ok));
}

void Program::quit(int exitCode)
{
    if (m_quitting)
        std::_Exit(exitCode == 0 ? int(ExitCode::Failed) : exitCode);
    m_quitting = true;
    m_console = nullptr;
    platform::notifySupervisor("STOPPING=1");
    if (onStopping)
        onStopping();
    whenDone(m_host.stop(DrainMs), this, [exitCode] { QCoreApplication::exit(exitCode); });
}

}  // namespace frontdesk
