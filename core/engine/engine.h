// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/engine/engineoptions.h"
#include "core/model/domainevent.h"

#include <QObject>

#include <memory>

namespace frontdesk {

class Console;
class ConversationHub;
struct ConsoleServices;
struct CustomerSight;
struct EngineCore;

struct EngineReady {
    quint16 port = 0;
    quint16 opsPort = 0;
};

/// The composition root: everything below it is built here, in dependency order, and nowhere else. Lives on the engine
/// thread (tests: the main thread). The clock must outlive it.
class Engine final : public QObject {
    Q_OBJECT

public:
    Engine(EngineOptions options, const Clock& clock, QObject* parent = nullptr);
    ~Engine() override;

    /// Configuration, listeners (503 until ready), store with migrations, knowledge, recovery, ready.
    /// Error codes decide the exit code: InvalidInput = configuration, Unavailable = port, Storage/TooNew/Corrupt = data.
    [[nodiscard]] Task<EngineReady> start();
    /// Stops accepting, asks turns to stop, waits up to `deadlineMs` for the outbox and running turns, closes.
    [[nodiscard]] Task<> stop(int deadlineMs);

    /// Reads agent_config.yml and its documents again; `path` empty = the same file. A file that is wrong changes
    /// nothing: its problems are the error and stay in the settings' snapshot. After start().
    [[nodiscard]] Task<> reloadConfiguration(QString path = {});
    /// Brings everything that can change at once in line with `settings`; the rest waits for the next start.
    void applySettings(const SettingsPtr& settings);

    /// Valid after start(); thread-safe interface for the window.
    [[nodiscard]] Console* console() const;
    /// The engine's parts, for drivers of long runs in the same process and thread; null before start().
    [[nodiscard]] EngineCore* core() const;
    [[nodiscard]] Gateway* gateway() const;

private:
    [[nodiscard]] Task<EngineReady> doStart();
    [[nodiscard]] bool busy() const;
    [[nodiscard]] Task<> loadConfiguration();
    [[nodiscard]] Task<> openStore();
    [[nodiscard]] Task<> ingestKnowledge();
    [[nodiscard]] Task<> prepareStaff();
    [[nodiscard]] Task<EngineReady> listen();
    void connectFacets(const EngineReady& ready);
    void moveTo(const QString& publicUrl, bool tunnel);
    void assemble();
    void wireCustomers();
    void showAgent(const AgentConfig& config);
    void addSettings(ConsoleServices& services);
    [[nodiscard]] Task<> renameSelf(QString name);
    void publishOps();
    void noteListed();
    [[nodiscard]] Task<> noteView(CustomerSight view);
    [[nodiscard]] Task<> markDelivered(ConversationId conversation, qint64 seq);

    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace frontdesk
