// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmdialect.h"

namespace frontdesk {

/// Anthropic Messages.
class AnthropicDialect final : public LlmDialect {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("anthropic"); }
    [[nodiscard]] LlmExchange open(const LlmRequest& request, const LlmAccount& account,
                                   const QStringList& without) const override;
    [[nodiscard]] LlmFault fault(const HttpAnswer& answer, Micros now) const override;

    /// Models from Opus 4.7 on refuse temperature and top_p; those from 4.1 on take one of both.
    enum class Sampling : quint8 { Both, One, None };
    [[nodiscard]] static Sampling samplingOf(const QString& model);
};

}  // namespace frontdesk
