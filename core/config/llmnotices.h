// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/settings.h"

namespace frontdesk {

/// What is missing so that the chosen language model service can answer; one sentence each, no secrets. `settings` with
/// the secrets of the vault. Pure.
[[nodiscard]] QStringList llmNotices(const Settings& settings);

}  // namespace frontdesk
