// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace frontdesk {

/// Where turns wait to begin: one for each round of the engine thread's event loop, behind everything else that the thread was
/// asked to do before. Who waits for the acknowledgement of a message comes before an answer that is only about to be thought
/// of: when there is more to do than the machine can, answers get slower and acknowledgements hardly do. First come, first
/// served. Engine thread, engine lifetime.
class TurnGate final : public QObject {
public:
    static constexpr int EveryMs = 2;  ///< at least, from one to the next: 500 turns a second

    TurnGate();

    /// Calls `begin` later, from the event loop; never within this call.
    void post(std::function<void()> begin);
    /// Forgets who waits: nobody begins any more.
    void shut();
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

    bool event(QEvent* event) override;

private:
    void ask();
    void beginOne();

    QList<std::function<void()>> m_waiting;
    QTimer m_rest;
    bool m_asked = false;
    bool m_shut = false;
};

}  // namespace frontdesk
