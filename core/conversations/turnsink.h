// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/conversations/mailbox.h"
#include "core/conversations/publisher.h"
#include "core/conversations/services.h"

namespace frontdesk {

/// Where a running turn's effects go: durable first, then to staff and to the customer. Lives in the turn's frame.
class StoreTurnSink final : public TurnSink {
public:
    StoreTurnSink(const ConversationServices& services, MailboxPtr box, const TurnSnapshot& snapshot,
                  const AgentConfig& config);

    void delta(QString text) override;
    void show(QString text) override;
    /// The run ended without a word: what the customer sees of it goes.
    void withdrawShown();
    [[nodiscard]] Task<> release(QString sentence) override;
    [[nodiscard]] Task<> skillCall(SkillCallRecord call, bool done) override;
    [[nodiscard]] Task<> agentChanged(AgentChoice choice) override;
    [[nodiscard]] Task<> remember(QString name, QString value) override;
    /// The typed action escalate_to_human was executed: the row exists.
    [[nodiscard]] bool escalated() const { return m_escalated; }

private:
    void hold(const QString& sentence);
    void hintFrom(qsizetype offset, const QString& text);
    [[nodiscard]] Task<> escalate(SkillCallRecord call);
    [[nodiscard]] Task<> saveSkillCall(SkillCallRecord call, bool intended);

    const ConversationServices& m_services;
    Publisher m_publisher;
    MailboxPtr m_box;
    std::shared_ptr<RunningTurn> m_turn;
    const TurnSnapshot& m_snapshot;
    const AgentConfig& m_config;
    qint64 m_deltaEnd = 0;  ///< characters that staff have been shown
    QString m_shown;        ///< what the customer sees behind what was released
    MessageId m_intended;   ///< row of the effect that is running
    bool m_escalated = false;
};

}  // namespace frontdesk
