// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/guards/masker.h"
#include "core/llm/llmprovider.h"

#include <functional>
#include <memory>

namespace frontdesk {

/// Around a remote provider, never around the built-in engine (LlmRegistry::setAround): personal data of the request is
/// replaced before it leaves, and put back in the answer's text and in the arguments of calls. What stands in the system
/// prompt and in passages is the business's own and stays, unless it is a name or a value of LlmRequest::privateNames.
/// LlmRequest::masked says how many were replaced. Engine thread.
class MaskingProvider final : public LlmProvider {
public:
    /// `rules` is asked for every request; none = nothing is masked.
    using Rules = std::function<std::optional<MaskRules>()>;
    MaskingProvider(std::shared_ptr<LlmProvider> inner, Rules rules)
        : m_inner(std::move(inner)), m_rules(std::move(rules))
    {
    }

    [[nodiscard]] QString name() const override { return m_inner->name(); }
    [[nodiscard]] std::shared_ptr<LlmStream> open(LlmRequest request, std::stop_token stop) override;

private:
    std::shared_ptr<LlmProvider> m_inner;
    Rules m_rules;
};

/// In place. Pure but for the masker.
void maskRequest(LlmRequest& request, Masker& masker);

}  // namespace frontdesk
