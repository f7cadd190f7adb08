// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"
#include "core/agent/skillbreaker.h"

#include <QHash>

#include <memory>
#include <vector>

namespace frontdesk {

class SkillDesk;

using SkillPtr = std::shared_ptr<Skill>;

/// Calls since the program started.
struct SkillFigures {
    qint64 calls = 0;
    qint64 failures = 0;
    Micros lastAt = 0;
    QString lastError;
};

/// The skills by name: the built-in ones for good, the external ones as a list that can be replaced at any time (calls
/// that run go on with the old ones). Engine thread.
class SkillRegistry {
public:
    /// No call takes longer than `timeoutMs`, whatever its spec or the configuration says.
    explicit SkillRegistry(int timeoutMs = 120'000) : m_timeoutMs(timeoutMs) {}

    template <class T, class... Args>
    void add(Args&&... args)
    {
        addBuiltin(std::make_shared<T>(std::forward<Args>(args)...));
    }
    /// Sentences about those that were left out: a name that is taken (built-in ones win, then the earlier one) or that
    /// is no name (a-z, 0-9, _; at most 64).
    QStringList addExternal(SkillPtr skill);
    QStringList replaceExternal(const QList<SkillPtr>& skills);
    /// Without one, skills with effects answer that nothing can be recorded; it must outlive the registry.
    void setDesk(SkillDesk* desk) { m_desk = desk; }

    /// Specs of those in `enabled` that exist and are not switched off, in the order of `enabled`. `customerTexts`: a
    /// skill with keywords is offered only when one of them was written.
    [[nodiscard]] QList<ToolSpec> specs(const QStringList& enabled, const AgentConfig& config,
                                        const QStringList& customerTexts = {}) const;
    /// All of them, whatever is switched off; the built-in ones first.
    [[nodiscard]] QList<ToolSpec> all(const AgentConfig& config) const;
    [[nodiscard]] SkillFigures figures(const QString& name) const { return m_figures.value(name); }
    [[nodiscard]] bool resting(const QString& name, Micros now) const { return m_breaker.open(name, now); }

    /// Runs all calls at once; one result per call, in the same order. Unknown, disabled, invalid and refused calls become
    /// results with isError and {"success": false, "error": {"code", "message"}}. A call that waits for a person has
    /// {"approval": "waiting"}: the turn ends with our words (waitsForPerson()). Errors of the whole: Fenced only.
    [[nodiscard]] Task<QList<ToolResult>> invokeAll(QList<ToolCall> calls, SkillContext context) const;
    /// One call.
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) const;
    /// Runs it without asking for switches, policy, identity or desk: for what a person has confirmed, and for the tester
    /// (context.dryRun: effects only say what they would do). `run`: its row, whose end is told to the desk. Never an Error.
    [[nodiscard]] Task<ToolResult> perform(ToolCall call, SkillContext context, QString run = {}) const;

private:
    void addBuiltin(SkillPtr skill);
    [[nodiscard]] SkillPtr find(const QString& name, const AgentConfig& config) const;
    [[nodiscard]] std::optional<ToolResult> refusal(const ToolCall& call, const SkillContext& context,
                                                    const SkillPtr& skill) const;
    [[nodiscard]] QFuture<Result<ToolResult>> begin(const ToolCall& call, const SkillContext& context) const;
    [[nodiscard]] Task<ToolResult> runEffect(SkillPtr skill, ToolSpec spec, ToolCall call, SkillContext context) const;
    [[nodiscard]] Task<ToolResult> askPerson(SkillPtr skill, ToolSpec spec, ToolCall call, SkillContext context) const;
    [[nodiscard]] Task<ToolResult> runGuarded(SkillPtr skill, ToolSpec spec, ToolCall call, SkillContext context,
                                              QString run) const;
    [[nodiscard]] int timeoutOf(const ToolSpec& spec, const AgentConfig& config) const;

    std::vector<SkillPtr> m_skills;
    std::vector<SkillPtr> m_external;
    QHash<QString, SkillPtr> m_byName;  ///< the same: to ask each for its name makes its whole spec
    QHash<QString, SkillPtr> m_externalByName;
    SkillDesk* m_desk = nullptr;
    int m_timeoutMs;
    mutable QHash<QString, SkillFigures> m_figures;
    mutable SkillBreaker m_breaker;
};

/// A result that says what went wrong, for the model and the transcript.
[[nodiscard]] ToolResult toolError(const QString& callId, const QString& code, const QString& message);
/// Sentences that say where `value` breaks the JSON Schema; empty = valid.
[[nodiscard]] QStringList schemaProblems(const Json& schema, const Json& value);
/// The first of them that waits for a person to confirm it; null = none.
[[nodiscard]] const ToolResult* waitsForPerson(const QList<ToolResult>& results);
/// What the customer is told then: our words, no promise.
[[nodiscard]] QString waitingText(const AgentConfig& config, const ToolResult& waiting, bool humansAvailable,
                                  Micros now);
/// What the customer is told about a run that a person decided on: our words, true whatever became of it.
[[nodiscard]] QString decidedText(const SkillRun& run);

}  // namespace frontdesk
