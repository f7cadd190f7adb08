// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/escalationconsole.h"

namespace frontdesk::test {

class FakeConsole;

/// EscalationConsole in memory for tests and pictures of the window; shares the conversations of its FakeConsole.
class FakeEscalation final : public EscalationConsole {
public:
    explicit FakeEscalation(FakeConsole& console) : m_console(console) {}

    [[nodiscard]] QFuture<Result<EscalationBoard>> board() override;
    [[nodiscard]] QFuture<Result<HandOverCard>> handOver(ConversationId id) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> passOn(ConversationId id, StaffId to, QString note) override;
    [[nodiscard]] QFuture<Result<ConversationSummary>> notNeeded(ConversationId id, QString reason) override;
    [[nodiscard]] QFuture<Result<QList<StaffPresence>>> staff() override;
    [[nodiscard]] QFuture<Result<>> setPresence(Presence presence) override;
    [[nodiscard]] Presence presence() const override;

    bool presenceWorks = true;   ///< false: setPresence() fails

private:
    FakeConsole& m_console;
    Presence m_presence = Presence::Available;
};

}  // namespace frontdesk::test
