// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skill.h"

namespace frontdesk {

class CallbackBook;

/// A call back at a time when the telephone line is open (time zone of the business), within 30 days, to a number that
/// the customer wrote or that is known of them. The book must outlive it.
class CallbackSkill final : public Skill {
public:
    explicit CallbackSkill(CallbackBook& book) : m_book(book) {}
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;
    [[nodiscard]] Task<ToolResult> preview(ToolCall call, SkillContext context) override;
    [[nodiscard]] EffectKey effectKey(const SkillContext& context) const override;

private:
    CallbackBook& m_book;
};

/// "15:30", "3 pm", "3:30PM", "noon", "9" (a whole hour of the day); none = no time.
[[nodiscard]] std::optional<QTime> parseClockTime(const QString& text);

}  // namespace frontdesk
