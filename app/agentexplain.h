// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commandline.h"

namespace frontdesk {

/// "customer_service_agent.model", "agents.billing.tools", "features.memory": is this a key of agent_config.yml?
[[nodiscard]] bool isAgentKey(const QString& key);
/// Prints what the file says there, with its line, what the key means and whether a setting stands above it; the exit code.
[[nodiscard]] int explainAgentKey(const QString& key, const LaunchOptions& launch, const CommandLineIo& io);

}  // namespace frontdesk
