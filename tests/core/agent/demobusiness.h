// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/config/agentconfig.h"

#include <QtTest>

namespace frontdesk::test {

[[nodiscard]] inline QString demoFolder()
{
    return qEnvironmentVariable("FRONTDESK_SOURCE_DIR", QStringLiteral(".")) % u"/resources/demo";
}

/// The sample business; the test stops when it cannot be loaded.
[[nodiscard]] inline AgentConfigPtr demoConfig()
{
    const Result<AgentConfigPtr> config = loadAgentConfig(demoFolder() % u"/agent_config.yml");
    if (!config)
        qFatal("%s", qPrintable(config.error().userText));
    return *config;
}

/// 2026-11-21T15:00:00Z, a Saturday, 10 AM in the stores.
inline constexpr Micros DemoNow = 1'795'273'200 * MicrosPerSecond;

}  // namespace frontdesk::test
