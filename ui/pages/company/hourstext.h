// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"

#include <optional>

namespace frontdesk {

/// "9-17", "9:30 to 12, 14–18", "" and "closed" -> spans; none when it cannot be understood. "24" is midnight.
[[nodiscard]] std::optional<QList<HoursSpan>> parseHours(const QString& text);
/// "09:00–12:00, 14:00–18:00"; empty when closed.
[[nodiscard]] QString hoursText(const QList<HoursSpan>& spans);

}  // namespace frontdesk
