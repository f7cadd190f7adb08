// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmdialect.h"

namespace frontdesk {

/// OpenAI Responses. Nothing is stored at the provider ("store": false); the whole conversation goes with each request.
class ResponsesDialect final : public LlmDialect {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("openai-responses"); }
    [[nodiscard]] LlmExchange open(const LlmRequest& request, const LlmAccount& account,
                                   const QStringList& without) const override;
    [[nodiscard]] LlmFault fault(const HttpAnswer& answer, Micros now) const override;
};

}  // namespace frontdesk
