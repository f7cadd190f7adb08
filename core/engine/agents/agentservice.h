// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/console/agentconsole.h"
#include "core/console/consoleservice.h"

#include <QObject>
#include <QThreadPool>

namespace frontdesk {

struct EngineCore;
struct EngineOptions;

/// AgentConsole on the engine. Lives on the engine thread; public functions of the console from any thread.
class AgentService final : public QObject, public AgentConsole {
    Q_OBJECT

public:
    AgentService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                 QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<AgentsState>> state() override;
    [[nodiscard]] QFuture<Result<QList<AgentProblem>>> check(AgentCandidate candidate) override;
    [[nodiscard]] QFuture<Result<AgentsState>> save(AgentCandidate candidate) override;
    [[nodiscard]] QFuture<Result<AgentsState>> setFeature(QString name, bool on) override;
    [[nodiscard]] QFuture<Result<QList<AgentTrial>>> tryOut(AgentCandidate candidate, int questions) override;

private:
    [[nodiscard]] Task<AgentsState> doState();
    [[nodiscard]] Task<QList<AgentProblem>> doCheck(AgentCandidate candidate);
    [[nodiscard]] Task<AgentsState> doSave(AgentCandidate candidate);
    [[nodiscard]] Task<AgentsState> doSetFeature(QString name, bool on);
    [[nodiscard]] Task<QList<AgentTrial>> doTryOut(AgentCandidate candidate, int questions);
    /// Writes the text in place of `base`, lets the engine read it and notes who did it.
    [[nodiscard]] Task<AgentsState> take(QByteArray base, QByteArray text, QString action, Json details);
    [[nodiscard]] QString file() const;
    [[nodiscard]] QStringList skillNames(const AgentConfig& config) const;

    const ConsoleServices& m_services;
    EngineCore& m_core;
    const EngineOptions& m_options;
    QThreadPool m_files;  ///< one thread: changes of the file come one after the other
};

}  // namespace frontdesk
