// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commandline.h"
#include "app/enginehost.h"
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

    /// Called when the program cannot go on; a window may show the sentence (and may take its time).
    std::function<void(const QString&)> onFailed;

    void start();
    /// Drains and leaves the event loop with `exitCode`. A second call ends at once.
    void quit(int exitCode);

private:
    void keyReady(const Result<QByteArray>& key);
    void engineReady(const Result<HostReady>& ready);
    void fail(const Error& error);
    void announce(const HostReady& ready) const;

    LaunchOptions m_launch;
    std::shared_ptr<DataDirLock> m_lock;
    std::unique_ptr<SecretVault> m_vault;
    EngineHost m_host;
    platform::SignalNotifier m_signals;
    bool m_quitting = false;
};

}  // namespace frontdesk
