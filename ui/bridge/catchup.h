// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

namespace frontdesk {

class CoreBridge;

/// Whether what is on screen may be old: the engine does not answer, or the PC slept and what came meanwhile is still
/// being taken in. Until it has caught up replies must not leave: they would answer yesterday's question. GUI thread only.
class CatchUp final : public QObject {
    Q_OBJECT

public:
    struct Times {
        int everyMs = 2000;      ///< how often the clock is looked at
        int gapMs = 10'000;      ///< a look that comes so much too late: the PC slept
        int patienceMs = 15000;  ///< a provider that does not answer holds nobody up longer
    };

    explicit CatchUp(CoreBridge& bridge, QObject* parent = nullptr) : CatchUp(bridge, Times{}, parent) {}
    CatchUp(CoreBridge& bridge, Times times, QObject* parent);
    [[nodiscard]] bool isStale() const { return m_stale; }
    /// What reloadWanted() asked for is on screen.
    void reloaded();
    /// Looks at the clock; `nowMs` since the epoch. The timer calls it.
    void look(qint64 nowMs);

Q_SIGNALS:
    void staleChanged(bool stale);
    void reloadWanted();

private:
    void follow(bool answering);
    void begin(bool slept);
    void done(bool& part);
    void settle();
    void setStale(bool stale);

    CoreBridge& m_bridge;
    Times m_times;
    QTimer m_look;
    QTimer m_patience;
    qint64 m_lastMs;
    quint64 m_round = 0;       ///< answers of an earlier round are dropped
    bool m_reading = false;    ///< the page reads
    bool m_comparing = false;  ///< the provider's lists are being compared
    bool m_stale = false;
};

}  // namespace frontdesk
