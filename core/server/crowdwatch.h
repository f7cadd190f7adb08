// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

struct GatewayStats;

/// Looks at the crowd of connections on the first gateway thread, twice a second: says in the log (at most once a
/// minute) when places run out, and gives memory back to the system when a rush is over.
class CrowdWatch {
public:
    /// Most places are taken: who sends nothing has to go sooner. Any thread.
    [[nodiscard]] static bool isCrowded(const GatewayStats& stats);
    void look(const GatewayStats& stats, qint64 nowMs);
    /// accept() failed, usually because no descriptor is left.
    void acceptFailed(const QString& why, qint64 nowMs);

private:
    [[nodiscard]] bool isCalm(const GatewayStats& stats);
    static void giveBack();
    void warn(const QString& text, qint64 nowMs);

    qint64 m_work = 0;  ///< requests, messages and changes of connections, as of the last look
    qint64 m_connections = 0;
    qint64 m_turnedAway = 0;
    int m_calmLooks = 0;
    bool m_rushed = false;     ///< much has happened since memory was last given back
    qint64 m_silentUntil = 0;  ///< monotonic milliseconds
};

}  // namespace frontdesk
