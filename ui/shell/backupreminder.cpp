// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupreminder.h"

#include "ui/bridge/corebridge.h"
#include "ui/shell/navigator.h"

#include <chrono>

namespace frontdesk {
namespace {

constexpr std::chrono::minutes Every(15);

}  // namespace

BackupReminder::BackupReminder(CoreBridge& bridge, Navigator& navigator, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_navigator(navigator)
{
    m_again.setInterval(Every);
    connect(&m_again, &QTimer::timeout, this, &BackupReminder::ask);
    connect(&bridge, &CoreBridge::infoChanged, this, &BackupReminder::ask);
    m_again.start();
    ask();
}

void BackupReminder::tell(Navigator& navigator, const BackupState& state)
{
    const bool failed = !state.problem.isEmpty();
    Q_EMIT navigator.badgeChanged(QStringLiteral("backup"), int(failed) + int(!state.sheetKept), failed);
}

void BackupReminder::ask()
{
    if (m_bridge.info().version.isEmpty() || m_bridge.info().sampleData)
        return;
    m_bridge.whenDone(m_bridge.console().recovery().state(), this, [this](const Result<BackupState>& state) {
        if (state)
            tell(m_navigator, *state);
    });
}

}  // namespace frontdesk
