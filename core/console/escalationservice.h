// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/escalationconsole.h"
#include "core/console/consoleservice.h"

#include <QObject>

namespace frontdesk {

/// EscalationConsole on the engine. Lives on the engine thread; public functions from any thread.
class EscalationService final : public QObject, public EscalationConsole {
    Q_OBJECT

public:
    explicit EscalationService(const ConsoleServices& services, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<EscalationBoard>> board() override;
    [[nodiscard]] QFuture<Result<HandOverCard>> handOver(ConversationId id) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> passOn(ConversationId id, StaffId to, QString note) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> notNeeded(ConversationId id, QString reason) override;
    [[nodiscard]] QFuture<Result<QList<StaffPresence>>> staff() override;
    [[nodiscard]] QFuture<Result<>> setPresence(Presence presence) override;
    [[nodiscard]] Presence presence() const override;

private:
    const ConsoleServices& m_services;
};

}  // namespace frontdesk
