// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/escalationconsole.h"

namespace frontdesk::test {

class FakeConsole;

/// EscalationConsole in memory for tests and pictures of the window; shares the conversations of its FakeConsole.
class FakeEscalation final : public EscalationConsole {
public:
    explicit FakeEscalation(FakeConsole& console);

    [[nodiscard]] QFuture<Result<EscalationBoard>> board() override;
    [[nodiscard]] QFuture<Result<HandOverCard>> handOver(ConversationId id) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> passOn(ConversationId id, StaffId to, QString note) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> notNeeded(ConversationId id, QString reason) override;
    [[nodiscard]] QFuture<Result<QList<StaffPresence>>> staff() override;
    [[nodiscard]] QFuture<Result<>> setPresence(Presence presence) override;
    [[nodiscard]] Presence presence() const override { return m_presence; }

    // What a test prepares and looks at.
    QList<StaffPresence> colleagues;  ///< starts with two; oneself is added by staff()
    std::optional<double> inTarget;
    std::optional<double> resolvedByAi;
    bool open = true;
    Micros nextOpening = 0;
    bool presenceWorks = true;  ///< false: setPresence() fails
    bool silent = false;        ///< board() stays on its way: the page loads
    int boardCalls = 0;
    QList<std::pair<StaffId, QString>> passed;  ///< of passOn(), in order
    QStringList reasons;                        ///< of notNeeded(), in order

private:
    [[nodiscard]] bool takeError(Error& error);
    [[nodiscard]] QString nameOf(StaffId id) const;

    FakeConsole& m_console;
    Presence m_presence = Presence::Available;
};

}  // namespace frontdesk::test
