// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/consoleservice.h"
#include "core/console/simulatorconsole.h"
#include "core/engine/simulator/scriptrun.h"
#include "core/engine/simulator/simulatedphones.h"
#include "core/model/domainevent.h"
#include "core/store/simulationstore.h"
#include "core/store/turnstore.h"

#include <QNetworkAccessManager>

#include <map>

namespace frontdesk {

/// SimulatorConsole on the engine: its customers talk to the engine's own public port. Lives on the engine thread;
/// public functions of the console from any thread.
class SimulatorService final : public QObject, public SimulatorConsole {
    Q_OBJECT

public:
    struct Sources {
        Database& database;
        QUrl server;                                  ///< of the public port
        std::function<void(SessionId)> sessionEnded;  ///< its token is void
        int typingMs = 1200;                          ///< of a script's customer, per line
        SimulatedPhones::Sources phones = {};
    };

    explicit SimulatorService(const ConsoleServices& services, QObject* parent = nullptr);
    ~SimulatorService() override;
    /// Before this every act is Unavailable. Engine thread.
    void connectTo(const Sources& sources);

    [[nodiscard]] QFuture<Result<QList<SimulatedCustomer>>> customers() override;
    [[nodiscard]] QFuture<Result<SimulatedCustomer>> start(QString name, QString language,
                                                           SimulatedChannel channel) override;
    [[nodiscard]] QFuture<Result<>> say(int customer, QString text) override;
    void setTyping(int customer, bool active) override;
    [[nodiscard]] QFuture<Result<>> endConversation(int customer) override;
    [[nodiscard]] QFuture<Result<>> rate(int customer, int stars) override;
    [[nodiscard]] QFuture<Result<>> dropConnection(int customer) override;
    [[nodiscard]] QFuture<Result<>> remove(int customer) override;
    [[nodiscard]] QFuture<Result<QList<SimulatorScript>>> scripts() override;
    [[nodiscard]] QFuture<Result<SimulatedCustomer>> runScript(QString id, SimulatedChannel channel) override;
    [[nodiscard]] QFuture<Result<int>> removeSimulated() override;
    [[nodiscard]] QFuture<Result<TurnTrace>> trace(QString messageSid) override;
    [[nodiscard]] SimulatorEvents* events() override { return &m_events; }

private:
    struct Entry {
        std::unique_ptr<ChatCustomer> customer;
        std::unique_ptr<ScriptRun> script;
    };
    using Ended = std::function<void(Result<>)>;

    /// Runs on the engine thread with the entry of this customer; NotFound when it is gone.
    [[nodiscard]] QFuture<Result<>> withCustomer(int id, std::function<void(Entry&, Ended)> act);
    [[nodiscard]] Result<> mayStart(SimulatedChannel channel);
    [[nodiscard]] Result<SimulatedCustomer> doStart(const QString& name, const QString& language,
                                                    SimulatedChannel channel);
    [[nodiscard]] Result<SimulatedCustomer> doRunScript(const QString& id, SimulatedChannel channel);
    [[nodiscard]] Task<int> doRemoveSimulated();
    [[nodiscard]] Task<TurnTrace> doTrace(QString messageSid);
    [[nodiscard]] std::unique_ptr<ChatCustomer> makeCustomer(const SimulatedCustomer& customer);
    [[nodiscard]] Task<> mark(int id, QString sid);
    [[nodiscard]] Task<> markPhone(int id, SimulatedPhone phone);
    void marked(int id, const ConversationSummary& summary);
    void follow(const DomainEvent& event);
    void wire(int id, ChatCustomer& customer);
    void show(int id);
    void forget(int id);

    const ConsoleServices& m_services;
    std::optional<Sources> m_sources;
    std::optional<SimulationStore> m_store;
    std::optional<TurnStore> m_turns;
    SimulatorEvents m_events;
    QNetworkAccessManager m_network;
    SimulatedPhones m_phones;
    std::map<int, Entry> m_entries;
    int m_next = 1;
};

}  // namespace frontdesk
