// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/setting.h"

// Tables: one row a line.
// clang-format off

/// How soon a person should answer somebody who asked for one. Outside business hours the time counts from the opening.
namespace frontdesk::setting {

inline constexpr Setting<int> TargetUrgentMinutes{
    .key = "escalation/target_urgent_minutes", .fallback = 1,
    .about = QT_TRANSLATE_NOOP("Settings", "Minutes in which a person should take an urgent request."), .min = 1, .max = 1440};
inline constexpr Setting<int> TargetHighMinutes{
    .key = "escalation/target_high_minutes", .fallback = 3,
    .about = QT_TRANSLATE_NOOP("Settings", "Minutes in which a person should take a request of high priority."), .min = 1, .max = 1440};
inline constexpr Setting<int> TargetNormalMinutes{
    .key = "escalation/target_normal_minutes", .fallback = 5,
    .about = QT_TRANSLATE_NOOP("Settings", "Minutes in which a person should take a request of normal priority."), .min = 1, .max = 1440};
inline constexpr Setting<int> TargetLowMinutes{
    .key = "escalation/target_low_minutes", .fallback = 15,
    .about = QT_TRANSLATE_NOOP("Settings", "Minutes in which a person should take a request of low priority."), .min = 1, .max = 1440};

[[nodiscard]] inline SettingGroup escalationGroup()
{
    return {QStringLiteral("escalation"), QStringLiteral("Requests for a person"),
            {toRow(TargetUrgentMinutes), toRow(TargetHighMinutes), toRow(TargetNormalMinutes), toRow(TargetLowMinutes)}};
}

}  // namespace frontdesk::setting
