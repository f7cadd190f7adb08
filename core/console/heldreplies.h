// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/console/consoleservice.h"

namespace frontdesk {

/// Own replies that are still held leave now: what this member of staff says must not come after the hand-back or the
/// end. Finished = they left (or the store refuses, which the act behind it finds out by itself). Engine thread.
[[nodiscard]] Task<> sendHeldReplies(const ConsoleServices* services, ConversationId conversation);

}  // namespace frontdesk
