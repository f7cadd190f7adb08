// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace frontdesk {

/// Agents in one configuration, the first one included.
inline constexpr int MaxAgents = 20;

}  // namespace frontdesk
