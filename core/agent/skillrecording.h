// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

namespace frontdesk {

/// Results of calls that ran before: with it in the SkillContext nothing runs, no row is written and nobody is asked.
class SkillRecording {
public:
    virtual ~SkillRecording() = default;
    /// Null = never called like this: skills that only read may run when mayRead(), all others answer "not-recorded".
    [[nodiscard]] virtual std::optional<ToolResult> answer(const ToolCall& call) const = 0;
    [[nodiscard]] virtual bool mayRead() const { return false; }
};

/// The calls of a TurnRecord (skillCalls): the same name and arguments have the same result, in the order of the record
/// for repeated ones (the last one from then on).
class RecordedSkills final : public SkillRecording {
public:
    explicit RecordedSkills(const Json& skillCalls, bool mayRead = false);
    [[nodiscard]] std::optional<ToolResult> answer(const ToolCall& call) const override;
    [[nodiscard]] bool mayRead() const override { return m_mayRead; }

private:
    struct Recorded {
        QString name;
        Json arguments;
        ToolResult result;
    };
    QList<Recorded> m_calls;
    bool m_mayRead;
    mutable QList<qsizetype> m_used;  ///< of m_calls, those that were given out
};

}  // namespace frontdesk
