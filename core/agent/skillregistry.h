// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

#include <memory>
#include <vector>

namespace frontdesk {

/// The skills by name. Filled once by the engine; engine thread.
class SkillRegistry {
public:
    /// `timeoutMs`: after that long a call is answered with an error result (its task may still finish, unheard).
    explicit SkillRegistry(int timeoutMs = 10'000) : m_timeoutMs(timeoutMs) {}

    template <class T, class... Args>
    void add(Args&&... args)
    {
        m_skills.push_back(std::make_shared<T>(std::forward<Args>(args)...));
    }

    /// Specs of those in `enabled` that exist, in the order of `enabled`.
    [[nodiscard]] QList<ToolSpec> specs(const QStringList& enabled, const AgentConfig& config) const;
    /// Runs all calls at once; one result per call, in the same order. Unknown, disabled and invalid calls become
    /// results with isError and {"error": {"code", "message"}}: never an Error of the whole.
    [[nodiscard]] Task<QList<ToolResult>> invokeAll(QList<ToolCall> calls, SkillContext context) const;
    /// One call, for the tool tester.
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) const;

private:
    [[nodiscard]] std::shared_ptr<Skill> find(const QString& name, const AgentConfig& config) const;

    std::vector<std::shared_ptr<Skill>> m_skills;
    int m_timeoutMs;
};

/// A result that says what went wrong, for the model and the transcript.
[[nodiscard]] ToolResult toolError(const QString& callId, const QString& code, const QString& message);
/// Sentences that say where `value` breaks the JSON Schema; empty = valid.
[[nodiscard]] QStringList schemaProblems(const Json& schema, const Json& value);

}  // namespace frontdesk
