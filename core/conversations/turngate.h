// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace frontdesk {

/// Where turns wait to begin: one for each round of the engine thread's event loop, behind everything else that the thread was
/// asked to do before, and none while a round takes long or the store is behind: the turns that run have enough to do then. Who waits for the
/// acknowledgement of a message comes before an answer that is only about to be thought of: when there is more to do than
/// the machine can, answers get slower and acknowledgements hardly do. First come, first served. Engine thread, engine lifetime.
class TurnGate final : public QObject {
public:
    static constexpr int EveryMs = 2;      ///< at least, from one to the next: 500 turns a second
    static constexpr int LongRoundMs = 8;  ///< a round that took longer lets nobody begin...
    static constexpr int AtMostMs = 100;   ///< ...unless nobody began for so long

    /// `milliseconds` only ever grow; null = of a steady clock.
    explicit TurnGate(std::function<qint64()> milliseconds = nullptr);

    /// Nobody begins while `behind` says so, for AtMostMs: somebody else whom the acknowledgements need has too much to do.
    void holdWhile(std::function<bool()> behind) { m_behind = std::move(behind); }
    /// Calls `begin` later, from the event loop; never within this call.
    void post(std::function<void()> begin);
    /// Forgets who waits: nobody begins any more.
    void shut();
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

    bool event(QEvent* event) override;

private:
    void rest();
    void ask();
    void beginOne();
    [[nodiscard]] bool busy() const;

    std::function<qint64()> m_now;
    std::function<bool()> m_behind;
    QList<std::function<void()>> m_waiting;
    QTimer m_rest;
    qint64 m_due = 0;  ///< when the next round would have come in an idle loop
    qint64 m_lastBegun = -AtMostMs;
    bool m_asked = false;
    bool m_shut = false;
};

}  // namespace frontdesk
