// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/healthconsole.h"
#include "ui/theme/icons.h"
#include "ui/theme/tone.h"

/// Words and looks of the Health page.
namespace frontdesk::healthtext {

[[nodiscard]] QString serviceName(const QString& id);
[[nodiscard]] QString stateName(ServiceState state);
[[nodiscard]] Icon stateIcon(ServiceState state);
[[nodiscard]] Tone stateTone(ServiceState state);
[[nodiscard]] QString levelName(LogLevel level);
[[nodiscard]] Tone levelTone(LogLevel level);
[[nodiscard]] QString bytes(qint64 bytes);  ///< "14.2 MB"; "–" when unknown
/// The whole state as plain text, for the clipboard.
[[nodiscard]] QString summary(const HealthSnapshot& snapshot);
[[nodiscard]] QString line(const LogRecord& record);

}  // namespace frontdesk::healthtext
