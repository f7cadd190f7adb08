// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/consoleservice.h"
#include "core/console/replayconsole.h"
#include "core/engine/replay/evaldesk.h"
#include "core/engine/replay/taperunner.h"

#include <QObject>
#include <QThreadPool>

namespace frontdesk {

/// ReplayConsole on the engine. Lives on the engine thread; public functions of the console from any thread.
class ReplayService final : public QObject, public ReplayConsole {
    Q_OBJECT

public:
    /// All of them outlive it.
    ReplayService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                  QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<ReplayedTurn>> replay(QString messageId) override;
    [[nodiscard]] QFuture<Result<ReplayedTurn>> compare(QString messageId, ReplayCandidate candidate) override;
    [[nodiscard]] QFuture<Result<CandidateReport>> tryRecent(ReplayCandidate candidate, int limit) override;
    [[nodiscard]] QFuture<Result<QString>> makeScenario(QString messageId) override;

    /// The newest answers under another configuration, for the Agents page. Engine thread; 1..200.
    [[nodiscard]] Task<CandidateReport> tryCandidate(AgentConfigPtr config, int limit);

private:
    using DeskPtr = std::shared_ptr<EvalDesk>;

    [[nodiscard]] Task<ReplayedTurn> doReplay(QString messageId);
    [[nodiscard]] Task<ReplayedTurn> doCompare(QString messageId, ReplayCandidate candidate);
    [[nodiscard]] Task<CandidateReport> doTryRecent(ReplayCandidate candidate, int limit);
    [[nodiscard]] Task<CandidateReport> recentOn(DeskPtr desk, int limit);
    [[nodiscard]] Task<QString> doMakeScenario(QString messageId);
    [[nodiscard]] Task<DeskPtr> openDesk(DeskSetup setup);
    [[nodiscard]] Task<DeskSetup> setupFor(ReplayCandidate candidate);

    EngineCore& m_core;
    const EngineOptions& m_options;
    QThreadPool m_files;  ///< parses configurations and writes scenarios; one thread, so that no two take the same name
};

}  // namespace frontdesk
