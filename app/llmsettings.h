// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/settings.h"
#include "core/engine/engineoptions.h"

namespace frontdesk {

/// The rows of core/config/groups/llm.h as the engine takes them: the services that have what they need, and the order in
/// which they step in. Pure; `settings` with the secrets of the vault.
[[nodiscard]] LlmOptions llmOptions(const Settings& settings);

}  // namespace frontdesk
