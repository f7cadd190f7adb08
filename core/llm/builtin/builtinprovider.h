// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/builtin/intentmodel.h"
#include "core/llm/llmprovider.h"

namespace frontdesk {

/// The engine that needs no network: understands with the intent model, calls the tools it is offered and answers in
/// the words of the passages and tool results it is given. Decides from the LlmRequest alone, like any other provider.
class BuiltinProvider final : public LlmProvider {
public:
    /// `microsPerWord` paces the stream for readers; 0 = as fast as it is pulled (tests, benchmarks).
    explicit BuiltinProvider(IntentModelPtr model, int microsPerWord = 8000)
        : m_model(std::move(model)), m_microsPerWord(microsPerWord)
    {
    }

    [[nodiscard]] QString name() const override { return QStringLiteral("builtin"); }
    [[nodiscard]] std::shared_ptr<LlmStream> open(LlmRequest request, std::stop_token stop) override;
    /// After intents.yml changed.
    void setModel(IntentModelPtr model) { m_model = std::move(model); }
    /// For streams that are opened from now on.
    void setPace(int microsPerWord) { m_microsPerWord = microsPerWord; }

private:
    IntentModelPtr m_model;
    int m_microsPerWord;
};

}  // namespace frontdesk
