// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/bridge/preferences.h"

namespace frontdesk::firstrun {

/// Whether the first run was finished or put off on this computer: it opens by itself only once.
[[nodiscard]] inline bool wasSeen(const Preferences& preferences)
{
    return !preferences.blob(QStringLiteral("first_run_seen")).isEmpty();
}
inline void setSeen(Preferences& preferences)
{
    preferences.setBlob(QStringLiteral("first_run_seen"), QByteArrayLiteral("1"));
}

}  // namespace frontdesk::firstrun
