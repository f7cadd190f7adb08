// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engine/privacy/removaldesk.h"

#include <QObject>
#include <QTimeZone>
#include <QTimer>

namespace frontdesk {

/// Removes what is older than the settings allow: every night at three, or, when the PC slept then, a few minutes after
/// it starts or at once after it woke. In short transactions with rests; what a kill leaves goes with the next run. Engine thread.
class RetentionJob final : public QObject {
    Q_OBJECT

public:
    static constexpr int NightHour = 3;
    /// A start is busy enough.
    static constexpr Micros StartDelay = 5 * MicrosPerMinute;
    /// Without any sign of work for this long the clock may be wrong: then a day passes before it is believed.
    static constexpr Micros LongGap = 30LL * 24 * 60 * MicrosPerMinute;
    static constexpr Micros Doubt = 24 * 60 * MicrosPerMinute;

    explicit RetentionJob(const RemovalParts& parts, QObject* parent = nullptr);

    /// Looks once a minute whether a run is due.
    void start();
    void shutDown();
    /// One look; the value says whether a run was made.
    [[nodiscard]] Task<bool> look();
    /// Conflict while one runs.
    [[nodiscard]] Task<PurgeRun> run(bool automatic, QString actor);
    [[nodiscard]] bool running() const { return m_running; }

    /// The first night after `purgedAt` (local time).
    [[nodiscard]] static Micros nextAfter(Micros purgedAt, const QTimeZone& zone);

private:
    [[nodiscard]] Task<bool> lookOnce();
    [[nodiscard]] Task<PurgeRun> runOnce(bool automatic, QString actor);
    [[nodiscard]] Task<RemovedCounts> runPhase(PurgePhase phase, RetentionRules rules);

    RemovalParts m_parts;
    PurgeStore m_store;
    QTimer m_timer;
    Micros m_startedAt = 0;   ///< steady
    Micros m_doubtUntil = 0;  ///< steady; 0 = no doubt about the clock
    bool m_running = false;
    bool m_looking = false;
    bool m_stop = false;
};

}  // namespace frontdesk
