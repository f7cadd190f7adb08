// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"

#include <QString>

namespace frontdesk {

/// Name of the schema file beside an agent_config.yml, and the line that tells editors about it.
inline constexpr const char* AgentSchemaFile = "agent_config.schema.json";
inline constexpr const char* AgentSchemaHint = "# yaml-language-server: $schema=agent_config.schema.json";

/// JSON Schema (draft 7) of agent_config.yml: what the reader asks for, with an explanation at every key. What the
/// schema refuses, loadAgentConfig() refuses too, with file and line; it also checks what a schema cannot say.
[[nodiscard]] Json agentConfigSchema();
/// The explanation of a key, for example "customer_service_agent.settings.top_p"; names of one's own are "*", entries
/// of lists "[]". Empty = there is none.
[[nodiscard]] QString agentKeyHelp(const QString& path);
/// Text of resources/schema/agent_config.schema.json.
[[nodiscard]] QByteArray agentSchemaText();

}  // namespace frontdesk
