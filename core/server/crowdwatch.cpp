// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/crowdwatch.h"

#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/server/gateway.h"

#include <QThreadPool>

#include <algorithm>
#include <array>

namespace frontdesk {
namespace {

/// Requests, messages and opened or closed connections of half a second: more is a rush, fewer is calm again.
constexpr qint64 Rush = 100;
constexpr qint64 Calm = 20;
constexpr qint64 MuchBody = 8 * 1024 * 1024;
/// After so many calm looks; what the engine lets go of later comes with the later ones.
constexpr std::array<int, 3> GiveBackAt{3, 10, 30};
constexpr qint64 WarnEveryMs = 60'000;

}  // namespace

bool CrowdWatch::isCrowded(const GatewayStats& stats) { return stats.connections * 4 >= stats.connectionLimit * 3; }

bool CrowdWatch::isCalm(const GatewayStats& stats)
{
    const qint64 connections = stats.connections;
    const qint64 work = stats.requests + stats.frames;
    const qint64 done = work - std::exchange(m_work, work)
                        + qAbs(connections - std::exchange(m_connections, connections));
    m_rushed = m_rushed || done >= Rush || stats.pendingBodyBytes >= MuchBody;
    return done <= Calm && stats.pendingBodyBytes < MuchBody;
}

void CrowdWatch::look(const GatewayStats& stats, qint64 nowMs)
{
    const qint64 turnedAway = stats.turnedAway;
    if (turnedAway != std::exchange(m_turnedAway, turnedAway))
        warn(QStringLiteral("all %1 places for connections are taken; %2 were turned away since the start")
                 .arg(stats.connectionLimit.load())
                 .arg(turnedAway),
             nowMs);
    m_calmLooks = isCalm(stats) ? m_calmLooks + 1 : 0;
    if (m_rushed && std::ranges::find(GiveBackAt, m_calmLooks) != GiveBackAt.end())
        giveBack();
    m_rushed = m_rushed && m_calmLooks < GiveBackAt.back();
}

/// It takes milliseconds, in which the gateway has better things to do.
void CrowdWatch::giveBack()
{
    QThreadPool::globalInstance()->start([] { platform::releaseFreeMemory(); });
}

void CrowdWatch::acceptFailed(const QString& why, qint64 nowMs) { warn(u"cannot accept connections: " % why, nowMs); }

void CrowdWatch::warn(const QString& text, qint64 nowMs)
{
    if (nowMs < m_silentUntil)
        return;
    m_silentUntil = nowMs + WarnEveryMs;
    logWarning("gateway", text);
}

}  // namespace frontdesk
