// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/skills/orderstatusskill.h"

namespace frontdesk {

/// lookup_order_status under its other name and contract: {"success", "order"} or {"success", "error"}.
class CheckOrderSkill final : public Skill {
public:
    explicit CheckOrderSkill(std::shared_ptr<SampleCatalogue> catalogue) : m_status(std::move(catalogue)) {}
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;

private:
    OrderStatusSkill m_status;
};

}  // namespace frontdesk
