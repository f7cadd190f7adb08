// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/console/businessconsole.h"

namespace frontdesk {

/// Answers one question as the assistant would, from the configuration at `configPath` and its documents, in a store of
/// its own that is thrown away: nothing of it reaches conversations, memory or figures. `clock` must outlive the task.
[[nodiscard]] Task<TrialAnswer> runTrial(const Clock* clock, QString configPath, QString question);

}  // namespace frontdesk
