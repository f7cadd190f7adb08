// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/turnrun.h"

namespace frontdesk {

/// The ways in which a run ends with words. Each fills run->outcome.
using RunPtr = std::shared_ptr<TurnRun>;

/// The customer reads that it failed, and a person is asked for. Cancelled and Fenced stay errors.
[[nodiscard]] Task<> endFailed(RunPtr run, Error error);
/// Our announcement, after the typed action was confirmed.
[[nodiscard]] Task<> endEscalated(RunPtr run, QString reason, ToolResult receipt);
/// A skill waits for a person to confirm it: our words.
[[nodiscard]] Task<> endWaiting(RunPtr run, ToolResult waiting);
/// The typed end: the closing text; the conversation is closed after the commit.
[[nodiscard]] Task<> endClosing(RunPtr run);
/// The model has answered.
[[nodiscard]] Task<> endAnswered(RunPtr run);
/// The model refused: the honest "I don't know".
[[nodiscard]] Task<> endRefused(RunPtr run);
/// A hook has the answer: no model is asked.
[[nodiscard]] Task<> endHooked(RunPtr run);

}  // namespace frontdesk
