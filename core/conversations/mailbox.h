// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/serialqueue.h"
#include "core/model/turn.h"

#include <QSet>

#include <memory>
#include <stop_token>
#include <vector>

namespace frontdesk {

/// The AI turn that is running in a mailbox, as far as the outside has seen it.
struct RunningTurn {
    std::stop_source stop;
    TurnId id;
    Message reply;  ///< grows as sentences are released
    qint64 generation = 0;
    QString releasedText;
    qint64 releasedSeq = 0;
    bool released = false;       ///< a sentence was handed to the store: from here on the turn is not re-planned
    bool closedByOwner = false;  ///< the message's end is written, by the turn itself or by a takeover or close
    Micros startedAt = 0;
    Micros firstSentenceAt = 0;
};

/// One conversation's place on the engine thread: serial work, the running turn, the hand of a person.
class Mailbox {
public:
    explicit Mailbox(ConversationId conversation)
        : id(conversation), queue(QStringLiteral("conversation %1").arg(conversation.value))
    {
    }
    Q_DISABLE_COPY_MOVE(Mailbox)

    const ConversationId id;
    SerialQueue queue;
    bool turnQueued = false;
    std::shared_ptr<RunningTurn> running;
    /// A turn that ended here but not in the store (disk full, a takeover that failed): its message still streams
    /// there and would block every further turn. The next turn ends it first.
    std::shared_ptr<RunningTurn> unfinished;
    int seizing = 0;             ///< ownership changes under way: no AI effect may start
    qint64 generation = 0;       ///< newest one seen; 0 = none yet
    int unknownStreak = 0;       ///< answers in a row that were "I don't know"
    QSet<MessageId> limited;     ///< unanswered messages that were over their sender's limit
    Micros limitedUntil = 0;     ///< end of the window that is full, Clock::steady(); 0 = none was
    bool rateNoticeDue = false;  ///< the customer was not told about this window yet
    bool deferred = false;       ///< over-limit messages wait for the window to end
    bool held = false;           ///< unanswered messages wait for the end of the maintenance
    quint64 burst = 0;           ///< counts arrivals; a turn waits until no further one came for a moment
    bool insists = false;        ///< the customer never pauses: what comes now does not stop the turn
    Micros replanSince = 0;      ///< Clock::steady() of the first turn that was stopped since an answer; 0 = none was
    Micros burstSince = 0;       ///< Clock::steady() of the first of them; 0 = nothing is collected
    int failures = 0;            ///< turns in a row that failed for a reason that may pass; 0 = nothing to retry

    [[nodiscard]] bool idle() const
    {
        return queue.idle() && !running && !unfinished && failures == 0 && !deferred && !held && burstSince == 0
               && seizing == 0 && m_storeOps == 0;
    }
    /// Finishes when no store call of the running turn is in flight.
    [[nodiscard]] QFuture<void> storeIdle();

    /// Counts a store call of the running turn for as long as it lives.
    class StoreOp {
    public:
        explicit StoreOp(std::shared_ptr<Mailbox> box) : m_box(std::move(box)) { ++m_box->m_storeOps; }
        ~StoreOp() { m_box->storeOpDone(); }
        Q_DISABLE_COPY_MOVE(StoreOp)

    private:
        std::shared_ptr<Mailbox> m_box;
    };

private:
    void storeOpDone();

    int m_storeOps = 0;
    std::vector<std::shared_ptr<QPromise<void>>> m_waiters;
};

using MailboxPtr = std::shared_ptr<Mailbox>;

}  // namespace frontdesk
