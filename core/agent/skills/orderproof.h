// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/samplecatalogue.h"
#include "core/agent/skill.h"

namespace frontdesk {

/// After so many facts that fit nothing a person has to help.
inline constexpr int MostOrderMisses = 5;

/// What this customer wrote that belongs to an order: its e-mail address or postcode. What the model claims is not asked.
struct OrderProof {
    bool matched = false;
    bool offered = false;  ///< something was written that could have been a proof
    int misses = 0;        ///< different facts in the conversation that fit no order
};

[[nodiscard]] OrderProof orderProof(const SkillContext& context, const std::optional<OrderRow>& order,
                                    SampleCatalogue& catalogue);
/// Verified when the order is proved (or staff verified the contact and its e-mail address is the order's), else what is
/// known of the contact, at most Known: a verified contact is not the owner of every order.
[[nodiscard]] IdentityLevel identityFor(const SkillContext& context, const std::optional<OrderRow>& order,
                                        SampleCatalogue& catalogue);

}  // namespace frontdesk
