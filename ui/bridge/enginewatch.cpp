// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/enginewatch.h"

#include "ui/bridge/corebridge.h"

namespace frontdesk {

EngineWatch::EngineWatch(CoreBridge& bridge, Times times, QObject* parent) : QObject(parent), m_bridge(bridge)
{
    m_next.setSingleShot(true);
    m_next.setInterval(times.everyMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(times.patienceMs);
    connect(&m_next, &QTimer::timeout, this, &EngineWatch::ask);
    connect(&m_patience, &QTimer::timeout, this, [this] { setAnswering(false); });
    m_next.start();
}

void EngineWatch::ask()
{
    m_patience.start();
    // Any answer counts, an error too: the engine lives. A dropped call comes back as Unavailable.
    m_bridge.whenDone(m_bridge.console().info(), this, [this](const Result<ConsoleInfo>& info) {
        m_patience.stop();
        setAnswering(info.ok() || info.error().code != ErrorCode::Unavailable);
        m_next.start();
    });
}

void EngineWatch::setAnswering(bool answering)
{
    if (m_answering == answering)
        return;
    m_answering = answering;
    Q_EMIT answeringChanged(answering);
}

}  // namespace frontdesk
