// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace frontdesk {

/// Where turns wait to begin: one for each round of the engine thread's event loop, behind everything else that the thread
/// was asked to do before. While a few run, the next ones begin as long as nobody waits for the acknowledgement of a
/// message; beyond, or with somebody waiting, none begins while a round takes long or the store is behind. Who waits for
/// an acknowledgement comes before an answer that is only about to be thought of: when there is more to do than the
/// machine can, answers get slower and acknowledgements hardly do. First come, first served. Engine thread, engine lifetime.
class TurnGate final : public QObject {
public:
    static constexpr int EveryMs = 2;      ///< at least, from one to the next: 500 turns a second
    static constexpr int LongRoundMs = 8;  ///< a round that took longer lets nobody begin...
    static constexpr int AtMostMs = 100;   ///< ...unless nobody began for so long
    static constexpr int Few = 4;          ///< turns keep the thread busy while the store writes what others have said

    /// `milliseconds` only ever grow; null = of a steady clock.
    explicit TurnGate(std::function<qint64()> milliseconds = nullptr);

    /// Nobody begins while `behind` says so, for AtMostMs: somebody else whom the acknowledgements need has too much to do.
    void holdWhile(std::function<bool()> behind) { m_behind = std::move(behind); }
    /// Somebody waits for an acknowledgement.
    void setAwaited(std::function<bool()> awaited) { m_awaited = std::move(awaited); }
    /// A turn is under way while one of these lives.
    class Running {
    public:
        explicit Running(TurnGate& gate) : m_gate(gate) { ++m_gate.m_running; }
        ~Running() { --m_gate.m_running; }
        Q_DISABLE_COPY_MOVE(Running)

    private:
        TurnGate& m_gate;
    };
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
    std::function<bool()> m_awaited;
    QList<std::function<void()>> m_waiting;
    QTimer m_rest;
    qint64 m_due = 0;  ///< when the next round would have come in an idle loop
    qint64 m_lastBegun = -AtMostMs;
    int m_running = 0;
    bool m_asked = false;
    bool m_shut = false;
};

}  // namespace frontdesk
