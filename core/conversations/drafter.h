// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/conversations/autonomydial.h"
#include "core/conversations/mailbox.h"
#include "core/conversations/publisher.h"
#include "core/conversations/services.h"
#include "core/store/drafttypes.h"

namespace frontdesk {

/// What a turn that nobody was shown has come to.
struct Drafted {
    bool usable = false;  ///< there is a text that people may send or compare with theirs
    TurnPlan ask;         ///< kind Say: the customer has to hear in our words that a person was asked for
};

/// Runs a turn whose answer is stored as a draft (or for comparison) and never shown to the customer: no message, no frame,
/// no outbox row, no effect of a skill. Takeover, close, bursts and restart treat it like any other turn. Engine lifetime.
class Drafter {
public:
    explicit Drafter(const ConversationServices& services) : m_services(services), m_publisher(services) {}

    /// A draft of this very question waits already (after a restart), or was discarded: people deal with it.
    [[nodiscard]] Task<bool> covered(TurnSnapshot snapshot);
    /// Errors as TurnRunner::run(). `told`: the customer knows that people answer.
    [[nodiscard]] Task<Drafted> run(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config,
                                    AutonomyChoice choice, bool told);

private:
    [[nodiscard]] Task<> begin(MailboxPtr box, TurnSnapshot snapshot, AgentConfigPtr config, AutonomyChoice choice);
    [[nodiscard]] Task<Drafted> work(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config,
                                     AutonomyChoice choice, bool told);
    /// The answer, as far as it can be used: an Error only when the turn has to end without a trace.
    [[nodiscard]] Task<TurnOutcome> think(MailboxPtr box, TurnSnapshot snapshot, AgentConfigPtr config,
                                          AutonomyChoice choice, AgentChoice who);
    [[nodiscard]] EscalationDraft lookRequest(const TurnSnapshot& snapshot, const TurnPlan& plan,
                                              const TurnOutcome& outcome, QStringList reasons, int unknownStreak) const;
    /// Nothing came of it that people could use.
    void askInstead(Drafted& drafted, CommitDraft& request, const TurnSnapshot& snapshot, const TurnPlan& plan,
                    bool told) const;
    [[nodiscard]] Task<> commit(MailboxPtr box, CommitDraft request);
    [[nodiscard]] Task<> abandon(MailboxPtr box, QString reason);
    [[nodiscard]] CommitDraft commitOf(const RunningTurn& turn, const TurnSnapshot& snapshot, TurnOutcome& outcome,
                                       const AutonomyChoice& choice) const;

    const ConversationServices& m_services;
    Publisher m_publisher;
};

}  // namespace frontdesk
