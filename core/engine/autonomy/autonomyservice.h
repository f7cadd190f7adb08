// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/autonomyconsole.h"
#include "core/console/consoleservice.h"
#include "core/conversations/publisher.h"

#include <QObject>

namespace frontdesk {

struct EngineCore;
struct EngineOptions;

/// AutonomyConsole on the engine. Lives on the engine thread; public functions of the console from any thread.
class AutonomyService final : public QObject, public AutonomyConsole {
    Q_OBJECT

public:
    AutonomyService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                    QObject* parent = nullptr);

    /// Reads dial and meter; before anybody is answered. Engine thread.
    [[nodiscard]] Task<> start();

    [[nodiscard]] QFuture<Result<AutonomyView>> dial() override;
    [[nodiscard]] QFuture<Result<AutonomyView>> setMode(QString channel, QString topic,
                                                        std::optional<AutonomyMode> mode, QString because) override;
    [[nodiscard]] QFuture<Result<std::optional<WaitingDraft>>> draft(ConversationId id) override;
    [[nodiscard]] QFuture<Result<Message>> approveDraft(QString draft, QString publicId) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> discardDraft(QString draft) override;
    [[nodiscard]] QFuture<Result<UsageReport>> usage(int days) override;
    [[nodiscard]] QFuture<Result<ConversationCost>> cost(ConversationId id) override;

private:
    [[nodiscard]] Task<AutonomyView> doDial();
    [[nodiscard]] Task<AutonomyView> doSet(QString channel, QString topic, std::optional<AutonomyMode> mode,
                                           QString because);
    [[nodiscard]] Task<std::optional<WaitingDraft>> doDraft(ConversationId id);
    [[nodiscard]] Task<Message> doApprove(QString draft, QString publicId);
    [[nodiscard]] Task<ConversationSummary> doDiscard(QString draft);
    [[nodiscard]] Task<UsageReport> doUsage(int days);
    [[nodiscard]] Task<ConversationCost> doCost(ConversationId id);
    [[nodiscard]] QStringList channels() const;
    [[nodiscard]] QStringList topics() const;
    [[nodiscard]] QList<AutonomyCell> cells() const;

    const ConsoleServices& m_services;
    EngineCore& m_core;
    Publisher m_publisher;
};

}  // namespace frontdesk
