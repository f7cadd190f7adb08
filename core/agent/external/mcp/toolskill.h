// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/mcp/server.h"

namespace frontdesk::external::mcp {

/// A tool of a server as a skill of this program.
struct MappedTool {
    ToolSpec spec;
    QString tool;       ///< its name at the server
    Json outputSchema;  ///< null = none
};

/// "server_tool": small letters, digits and _; at most 64 characters. `prefix` may be empty. Pure.
[[nodiscard]] QString skillNameOf(const QString& prefix, const QString& tool);
/// The tools that the manifest lets through. What a server says of itself counts only with trust_annotations: else every
/// tool changes something and asks a person, unless the manifest says otherwise. Pure. `problems`: names that two tools
/// would have.
[[nodiscard]] QList<MappedTool> mappedTools(const Manifest& manifest, const QList<ToolInfo>& tools,
                                            QStringList& problems);
/// The result of tools/call, before it is made fit for a model. Pure.
[[nodiscard]] Outcome outcomeOf(const Json& result, const Json& outputSchema);

class ToolSkill final : public Skill {
public:
    /// `breaker`: of the server, for all its tools.
    ToolSkill(std::shared_ptr<Server> server, MappedTool tool, std::shared_ptr<CircuitBreaker> breaker)
        : m_server(std::move(server)), m_tool(std::move(tool)), m_breaker(std::move(breaker))
    {
    }

    [[nodiscard]] ToolSpec spec(const AgentConfig&) const override { return m_tool.spec; }
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;

private:
    std::shared_ptr<Server> m_server;
    MappedTool m_tool;
    std::shared_ptr<CircuitBreaker> m_breaker;
};

}  // namespace frontdesk::external::mcp
