// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/serialqueue.h"
#include "core/config/settingsaccess.h"
#include "core/engine/enginecore.h"

#include <QObject>
#include <QPromise>

namespace frontdesk {

class ConfigWatcher;

/// Reads agent_config.yml, the intents and the synonyms, with the settings that stand above it. Any thread.
[[nodiscard]] Result<EngineConfiguration> readConfiguration(const QString& path, const EngineOptions::Adjust& adjust);

/// Brings the running engine in line with agent_config.yml and its documents. A file that is wrong changes nothing and
/// is remembered in status(); conversations see a new configuration with their next turn. Engine thread.
class ConfigReloader final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    ConfigReloader(EngineCore& core, EngineOptions& options, QObject* parent = nullptr);
    ~ConfigReloader() override;

    /// `path` empty = the same file. Reloads run one after the other. InvalidInput lists every problem as
    /// "file:line: sentence"; the configuration in use stays.
    [[nodiscard]] Task<> reload(QString path);
    /// The same for those who have nobody to tell: what is wrong stands in status() and in the log.
    [[nodiscard]] Task<> reloadQuietly();
    /// Follows the file and its documents from now on: a change is active within a second.
    void watch();
    /// The engine is about to stop: no reload begins any more, those that wait end as cancelled.
    void shutDown();
    [[nodiscard]] const AgentConfigStatus& status() const { return m_status; }

    /// After every success, on the engine thread: the console's info() follows.
    std::function<void(const AgentConfig&)> taken;

private:
    [[nodiscard]] Task<> doReload(QString path);
    [[nodiscard]] Task<> runJob(QString path, std::shared_ptr<QPromise<Result<>>> promise);
    [[nodiscard]] Task<> ingest(AgentConfigPtr config);
    void take(EngineConfiguration configuration);
    void refuse(const Error& error);
    void publish(const QString& reason);

    EngineCore& m_core;
    EngineOptions& m_options;
    AgentConfigStatus m_status;
    bool m_stopping = false;
    SerialQueue m_queue{QStringLiteral("reload")};
    std::unique_ptr<ConfigWatcher> m_watcher;
};

}  // namespace frontdesk
