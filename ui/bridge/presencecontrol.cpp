// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/presencecontrol.h"

#include "core/console/escalationconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"

namespace frontdesk {

PresenceControl::PresenceControl(CoreBridge& bridge, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_current(bridge.console().escalations().presence())
{
    connect(&bridge, &CoreBridge::infoChanged, this, [this] {
        read();
        // Whoever opens the window is there; away is what people say themselves.
        if (!m_greeted && m_current == Presence::Offline)
            set(Presence::Available);
        m_greeted = true;
    });
    connect(&bridge.events(), &EventBatcher::presenceChanged, this, [this](const StaffMember& staff) {
        if (staff.id == m_bridge.info().self.id)
            read();
    });
}

void PresenceControl::set(Presence presence)
{
    m_bridge.whenDone(m_bridge.console().escalations().setPresence(presence), this, [this](const Result<>& done) {
        if (!done)
            Q_EMIT failed(errorSentence(done.error()));
        read();
    });
}

void PresenceControl::read()
{
    const Presence now = m_bridge.console().escalations().presence();
    if (now == m_current)
        return;
    m_current = now;
    Q_EMIT changed(now);
}

QString PresenceControl::name(Presence presence)
{
    switch (presence) {
    case Presence::Available: return tr("Available");
    case Presence::Away: return tr("Away");
    case Presence::Offline: break;
    }
    return tr("Offline");
}

}  // namespace frontdesk
