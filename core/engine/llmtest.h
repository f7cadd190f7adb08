// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/console/settingsconsole.h"

namespace frontdesk {

class LlmRegistry;

/// Asks a language model service ("openai", "azure", "anthropic", "compatible") for a word and says in a sentence how it
/// went; takes 8 s at most. Engine thread; `registry` outlives it. Never an error: what fails is the result.
[[nodiscard]] Task<SettingsTestResult> testLlmService(const LlmRegistry* registry, QString service);

}  // namespace frontdesk
