// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/maintenance.h"

#include "core/console/settingsconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"

namespace frontdesk {
namespace {

const QString Key = QStringLiteral("agent/maintenance");

}  // namespace

Maintenance::Maintenance(CoreBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge)
{
    connect(&bridge.events(), &EventBatcher::programChanged, this, [this](const QString& reason) {
        if (reason == u"settings")
            refresh();
    });
    // The engine starts in its own thread: the first question may be too early.
    connect(&bridge, &CoreBridge::infoChanged, this, &Maintenance::refresh);
    refresh();
}

void Maintenance::refresh()
{
    m_bridge.whenDone(m_bridge.console().settings().snapshot(), this, [this](const Result<SettingsSnapshot>& read) {
        if (!read)
            return;
        for (const SettingState& state : read->rows)
            if (state.key == Key)
                take(state);
    });
}

void Maintenance::take(const SettingState& state)
{
    const bool on = state.value == u"true";
    if (m_known && m_on == on && m_locked == state.locked)
        return;
    m_known = true;
    m_on = on;
    m_locked = state.locked;
    Q_EMIT changed();
}

void Maintenance::set(bool on)
{
    const QString text = on ? QStringLiteral("true") : QStringLiteral("false");
    m_bridge.whenDone(m_bridge.console().settings().set(Key, text), this, [this](const Result<SettingState>& result) {
        if (result)
            return take(*result);
        Q_EMIT failed(errorSentence(result.error()));
        Q_EMIT changed();  // whoever shows the wish goes back to what is so
    });
}

}  // namespace frontdesk
