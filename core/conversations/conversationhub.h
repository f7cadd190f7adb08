// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/mailbox.h"
#include "core/conversations/services.h"

#include <QHash>

namespace frontdesk {

class TurnRunner;

/// The mailboxes: work is serial per conversation and parallel across. Engine thread, engine lifetime.
class ConversationHub {
public:
    explicit ConversationHub(TurnRunner& runner) : m_runner(runner) {}

    [[nodiscard]] MailboxPtr mailbox(ConversationId conversation);
    /// A message was committed: stops a turn that has released nothing yet (re-planned with both) and posts a turn. One
    /// over the limit does not stop the answer to those before it.
    void messageArrived(ConversationId conversation, MessageId message, bool rateLimited);
    /// Posts a turn without a new message (recovery, hand-back).
    void scheduleTurn(ConversationId conversation);
    /// Turns that failed for a reason that may pass (the disk was full) are posted again; called by the sweep.
    void retryFailed();
    /// No new turns; running ones are asked to stop. Idle mailboxes are dropped.
    void shutDown();
    [[nodiscard]] int runningTurns() const;

private:
    void trim();

    TurnRunner& m_runner;
    QHash<ConversationId, MailboxPtr> m_boxes;
    bool m_stopping = false;
};

}  // namespace frontdesk
