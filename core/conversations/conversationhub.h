// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/mailbox.h"
#include "core/conversations/services.h"
#include "core/conversations/turngate.h"
#include "core/events/inboundsink.h"

#include <QHash>
#include <QObject>

namespace frontdesk {

class TurnRunner;

/// The mailboxes: work is serial per conversation and parallel across. Engine thread, engine lifetime.
class ConversationHub {
public:
    ConversationHub(TurnRunner& runner, const Clock& clock) : m_runner(runner), m_clock(clock) {}

    [[nodiscard]] MailboxPtr mailbox(ConversationId conversation);
    /// A message was committed: stops a turn that has released nothing yet (re-planned with both) and posts a turn, on a
    /// channel that collects bursts when nothing more came for `coalesceMs` (or after CollectAtMost times that). One over
    /// the limit does not stop the answer to those before it.
    void messageArrived(const Accepted& accepted, int coalesceMs = 0);
    /// Posts a turn without a new message (recovery, hand-back). It begins when the thread has nothing more urgent (TurnGate).
    void scheduleTurn(ConversationId conversation);
    /// When turns wait for others: the store is behind, somebody waits for an acknowledgement. See TurnGate.
    void holdTurnsWhile(std::function<bool()> behind, std::function<bool()> awaited)
    {
        m_gate.holdWhile(std::move(behind));
        m_gate.setAwaited(std::move(awaited));
    }
    /// Turns that failed for a reason that may pass (the disk was full) are posted again; called by the sweep.
    void retryFailed();
    /// The maintenance is over: what was held gets its turn.
    void releaseHeld();
    /// No new turns; running ones are asked to stop. Idle mailboxes are dropped.
    void shutDown();
    /// And those that wait to begin.
    [[nodiscard]] int runningTurns() const;
    /// Asks the turn of this conversation to stop; true while something of it still runs.
    [[nodiscard]] bool stopTurn(ConversationId conversation);
    /// The conversation is gone: its mailbox goes, unless somebody still works in it.
    void forget(ConversationId conversation);
    [[nodiscard]] qsizetype mailboxes() const { return m_boxes.size(); }

private:
    void trim();
    void collect(const MailboxPtr& box, int ms);

    static constexpr int CollectAtMost = 4;

    TurnRunner& m_runner;
    const Clock& m_clock;
    QObject m_timers;  ///< context of the timers: none fires after the hub is gone
    TurnGate m_gate;
    QHash<ConversationId, MailboxPtr> m_boxes;
    int m_sweeps = 0;
    bool m_stopping = false;
};

}  // namespace frontdesk
