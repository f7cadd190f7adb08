// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/consoleservice.h"
#include "core/console/escalationconsole.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace frontdesk {

/// EscalationConsole on the engine. Lives on the engine thread; public functions from any thread. While this console is
/// there it gives a sign of life every 15 s.
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
    [[nodiscard]] Presence presence() const override { return m_presence; }

private:
    [[nodiscard]] Task<EscalationBoard> doBoard();
    [[nodiscard]] Task<HandOverCard> doHandOver(ConversationId id);
    [[nodiscard]] Task<QList<StaffPresence>> doStaff();
    [[nodiscard]] Task<> doSetPresence(Presence presence);
    [[nodiscard]] Task<ConversationSummary> doPassOn(ConversationId id, StaffId to, QString note);
    [[nodiscard]] Task<ConversationSummary> doNotNeeded(ConversationId id, QString reason);
    [[nodiscard]] Task<> beat();

    const ConsoleServices& m_services;
    std::atomic<Presence> m_presence = Presence::Offline;
    QTimer m_heart;
};

}  // namespace frontdesk
