// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmdialect.h"

namespace frontdesk {

/// Chat Completions: of OpenAI, of Azure OpenAI (deployments and api-version, or the v1 interface), and of the many servers
/// that speak it more or less (Ollama, llama.cpp, vLLM, LM Studio).
class ChatDialect final : public LlmDialect {
public:
    enum class Kind : quint8 { OpenAi, Azure, Compatible };
    explicit ChatDialect(Kind kind) : m_kind(kind) {}

    [[nodiscard]] QString name() const override;
    [[nodiscard]] LlmExchange open(const LlmRequest& request, const LlmAccount& account,
                                   const QStringList& without) const override;
    [[nodiscard]] LlmFault fault(const HttpAnswer& answer, Micros now) const override;

private:
    [[nodiscard]] Json body(const LlmRequest& request, const LlmAccount& account, const QStringList& without) const;
    void addSampling(Json& body, const LlmRequest& request) const;
    [[nodiscard]] QUrl address(const LlmAccount& account, const QString& model) const;

    Kind m_kind;
};

}  // namespace frontdesk
