// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/catchup.h"

#include "core/console/channelconsole.h"
#include "ui/bridge/corebridge.h"

#include <QDateTime>

namespace frontdesk {

CatchUp::CatchUp(CoreBridge& bridge, Times times, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_times(times), m_lastMs(QDateTime::currentMSecsSinceEpoch())
{
    m_look.setInterval(times.everyMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(times.patienceMs);
    connect(&m_look, &QTimer::timeout, this, [this] { look(QDateTime::currentMSecsSinceEpoch()); });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_reading = m_comparing = false;
        settle();
    });
    connect(&bridge, &CoreBridge::answeringChanged, this, &CatchUp::follow);
    m_look.start();
}

void CatchUp::look(qint64 nowMs)
{
    const qint64 since = nowMs - std::exchange(m_lastMs, nowMs);
    // Also when somebody set the clock forward: one comparison more does no harm.
    if (since > m_times.everyMs + m_times.gapMs)
        begin(true);
}

void CatchUp::follow(bool answering)
{
    if (answering)
        begin(false);
    else
        setStale(true);
}

void CatchUp::begin(bool slept)
{
    setStale(true);
    m_patience.start();
    m_reading = true;
    m_comparing = slept;
    const quint64 round = ++m_round;
    if (slept)
        m_bridge.whenDone(m_bridge.console().channels().synchronise({}), this, [this, round](const Result<int>&) {
            if (round == m_round)
                done(m_comparing);
        });
    Q_EMIT reloadWanted();
}

void CatchUp::reloaded() { done(m_reading); }

void CatchUp::done(bool& part)
{
    part = false;
    settle();
}

void CatchUp::settle()
{
    if (m_reading || m_comparing || !m_bridge.isAnswering())
        return;
    m_patience.stop();
    setStale(false);
}

void CatchUp::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        Q_EMIT staleChanged(stale);
}

}  // namespace frontdesk
