// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/escalationconsole.h"

#include <QDateTime>

#include <functional>

class QMenu;
class QWidget;

namespace frontdesk {

/// The choices of "snooze" as seen from `now`: in an hour, tomorrow at nine, next Monday at nine.
struct SnoozeTimes {
    QDateTime hour;
    QDateTime tomorrow;
    QDateTime week;
};
[[nodiscard]] SnoozeTimes snoozeTimes(const QDateTime& now);

/// Menus delete themselves when they close. `chosen` gets microseconds since the epoch.
[[nodiscard]] QMenu* makeSnoozeMenu(QWidget* parent, std::function<void(Micros)> chosen);
/// Colleagues with their presence, and the way back into the queue (an invalid id).
[[nodiscard]] QMenu* makeAssignMenu(QWidget* parent, const QList<StaffPresence>& staff, StaffId self,
                                    std::function<void(StaffMember)> chosen);

}  // namespace frontdesk
