// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/conversations/drafter.h"
#include "core/conversations/mailbox.h"
#include "core/conversations/publisher.h"
#include "core/conversations/services.h"
#include "core/conversations/turnplanner.h"

namespace frontdesk {

/// Executes one AI turn: load, plan, begin, run the agent, commit. One coroutine per turn; engine lifetime.
class TurnRunner {
public:
    explicit TurnRunner(const ConversationServices& services)
        : m_services(services), m_publisher(services), m_drafter(services)
    {
    }

    /// Errors that are normal outcomes: Fenced (a person took over), Cancelled (re-planned or shutting down).
    [[nodiscard]] Task<> run(MailboxPtr box);
    void shutDown() { m_stopping = true; }

private:
    using TurnPtr = std::shared_ptr<RunningTurn>;

    [[nodiscard]] TurnPlan plan(Mailbox& box, const TurnSnapshot& snapshot, const AgentConfig& config) const;
    [[nodiscard]] Task<TurnPlan> place(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan);
    [[nodiscard]] AutonomyChoice autonomy(const TurnSnapshot& snapshot, const TurnPlan& plan) const;
    /// The dial says that people answer.
    [[nodiscard]] Task<> withhold(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config,
                                  AutonomyChoice choice);
    [[nodiscard]] Task<> tell(MailboxPtr box, TurnSnapshot snapshot, TurnPlan held, AgentConfigPtr config,
                              bool answers);
    [[nodiscard]] Task<> join(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan);
    /// Begins the turn and carries it out.
    [[nodiscard]] Task<> act(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config, bool answers);
    /// `answers` = the unanswered messages count as answered by this turn.
    [[nodiscard]] Task<> begin(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config,
                               bool answers);
    [[nodiscard]] Task<> execute(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config);
    [[nodiscard]] Task<> say(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, QString text);
    [[nodiscard]] Task<> reply(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config);
    [[nodiscard]] Task<> commit(MailboxPtr box, CommitTurn commit);
    [[nodiscard]] Task<> finishStopped(MailboxPtr box, TurnSnapshot snapshot, AgentConfigPtr config, Error error);
    /// Our words about what people decided on skills that waited for them; then what is unanswered.
    [[nodiscard]] Task<> tellDecisions(MailboxPtr box, TurnSnapshot snapshot, AgentConfigPtr config);
    [[nodiscard]] Task<> endUnfinished(MailboxPtr box);
    [[nodiscard]] Task<> abandon(MailboxPtr box, QString reason);
    [[nodiscard]] Task<> interrupt(MailboxPtr box, QString reason);
    [[nodiscard]] CommitTurn draftCommit(const Mailbox& box, const QString& outcome, bool escalates) const;
    [[nodiscard]] EscalationDraft sayEscalation(const TurnSnapshot& snapshot, const TurnPlan& plan) const;
    void report(const RunningTurn& turn, const QString& outcome, const QStringList& reasons) const;

    const ConversationServices& m_services;
    Publisher m_publisher;
    Drafter m_drafter;
    bool m_stopping = false;
};

}  // namespace frontdesk
