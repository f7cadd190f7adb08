// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commandline.h"
#include "core/engine/engineoptions.h"

namespace frontdesk {

/// Turns the settings table into the plain values that the engine takes. Pure. `settings` of the options stays empty.
[[nodiscard]] EngineOptions engineOptions(const LaunchOptions& launch, const QByteArray& masterKey,
                                          const QString& secretStore);

}  // namespace frontdesk
