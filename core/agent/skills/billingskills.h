// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/samplecatalogue.h"
#include "core/agent/skill.h"

namespace frontdesk {

/// An invoice of `data: invoices`. The number alone gives state and dates; sum and payment need the proof of its order.
class BillingInfoSkill final : public Skill {
public:
    explicit BillingInfoSkill(std::shared_ptr<SampleCatalogue> catalogue) : m_catalogue(std::move(catalogue)) {}
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;

private:
    std::shared_ptr<SampleCatalogue> m_catalogue;
};

/// A refund, at most of the order's sum, once. Needs the proof of the order, and a person by default. What it leaves is
/// the durable run with its reference, from which the billing team pays: no payment service is connected here.
class RefundSkill final : public Skill {
public:
    explicit RefundSkill(std::shared_ptr<SampleCatalogue> catalogue) : m_catalogue(std::move(catalogue)) {}
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;
    [[nodiscard]] Task<ToolResult> preview(ToolCall call, SkillContext context) override;
    [[nodiscard]] IdentityLevel proven(const ToolCall& call, const SkillContext& context) override;
    [[nodiscard]] EffectKey effectKey(const SkillContext& context) const override;

private:
    [[nodiscard]] Result<ToolResult> examined(const ToolCall& call, const SkillContext& context);

    std::shared_ptr<SampleCatalogue> m_catalogue;
};

/// Another way to pay. Never takes card data: gives the business's own page (policies: payment_update_url), else asks for
/// a person.
class PaymentMethodSkill final : public Skill {
public:
    explicit PaymentMethodSkill(std::shared_ptr<SampleCatalogue> catalogue) : m_catalogue(std::move(catalogue)) {}
    [[nodiscard]] ToolSpec spec(const AgentConfig& config) const override;
    [[nodiscard]] Task<ToolResult> invoke(ToolCall call, SkillContext context) override;
    [[nodiscard]] Task<ToolResult> preview(ToolCall call, SkillContext context) override;
    [[nodiscard]] IdentityLevel proven(const ToolCall& call, const SkillContext& context) override;

private:
    std::shared_ptr<SampleCatalogue> m_catalogue;
};

/// The text holds what looks like the number of a payment card (13 to 19 digits that pass the check sum).
[[nodiscard]] bool holdsCardNumber(const QString& text);

}  // namespace frontdesk
