// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notify/noticepolicy.h"

namespace frontdesk {

class Preferences;

/// From the group notify/ of the preferences; what is missing or senseless gets its default.
[[nodiscard]] NotifySettings readNotifySettings(const Preferences& preferences);
/// Writes what differs; Preferences::notifyChanged() follows for each.
void writeNotifySettings(Preferences& preferences, const NotifySettings& settings);

}  // namespace frontdesk
