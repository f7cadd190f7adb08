// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/backuplink.h"
#include "app/commandline.h"
#include "app/doctorcommand.h"
#include "app/enginehost.h"
#include "app/instancelink.h"
#include "app/privacyact.h"
#include "core/base/platform.h"
#include "core/config/secretvault.h"

#include <QObject>

#include <functional>
#include <memory>

namespace frontdesk {

/// One run of the program: key, engine, signals, orderly end. Main thread, inside the application's event loop.
class Program final : public QObject {
    Q_OBJECT

public:
    explicit Program(LaunchOptions launch, QObject* parent = nullptr);
    ~Program() override;

    /// Called once when customers can write; the window is made here.
    std::function<void(const HostReady&)> onReady;
    /// Called once before the engine goes: the window must let go of the console.
    std::function<void()> onStopping;

    /// Set by a program with a window: brings it to the front for a second start, with the desktop's token. Without it
    /// this program counts as headless.
    std::function<void(const QByteArray& token)> onRaise;

    /// Called when the program cannot go on; a window may show the sentence (and may take its time).
    std::function<void(const QString&)> onFailed;

    /// The window can start the program again (a service manager does that for a service). Set before start().
    bool mayRestart = false;

    /// What it was started with, and after a restore: what that brought.
    [[nodiscard]] const LaunchOptions& launch() const { return m_launch; }

    void start();
    /// quit(), and restarting() is true afterwards: main() starts the program again when this object is gone.
    void restart();
    [[nodiscard]] bool restarting() const { return m_restarting; }
    /// Drains and leaves the event loop with `exitCode`. A second call ends at once.
    void quit(int exitCode);

private:
    [[nodiscard]] bool raisedOther(const Error& conflict);
    [[nodiscard]] bool restoreStaged();
    [[nodiscard]] VaultAccess vaultAccess();
    void openLink();
    [[nodiscard]] QByteArray status() const;
    void keyReady(const Result<QByteArray>& key);
    void readSecrets(QStringList keys, const QByteArray& masterKey);
    void startEngine(const QByteArray& masterKey);
    [[nodiscard]] SettingsAccess settingsAccess();
    void reloadAgentConfig();
    void engineReady(const Result<HostReady>& ready);
    void fail(const Error& error);
    void announce(const HostReady& ready) const;

    LaunchOptions m_launch;
    std::shared_ptr<DataDirLock> m_lock;
    std::unique_ptr<SecretVault> m_vault;
    EngineHost m_host;
    InstanceServer m_link;
    std::unique_ptr<BackupLink> m_backups;
    std::unique_ptr<PrivacyLink> m_privacy;
    std::unique_ptr<DoctorLink> m_doctor;
    EngineReady m_ports;
    platform::SignalNotifier m_signals;
    Console* m_console = nullptr;  ///< while the engine is ready
    bool m_quitting = false;
    bool m_restarting = false;
};

}  // namespace frontdesk
