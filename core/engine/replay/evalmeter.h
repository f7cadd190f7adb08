// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/usagemeter.h"
#include "core/llm/llmprovider.h"
#include "core/model/purposes.h"

namespace frontdesk {

/// The meter of the running engine for answers that only a person at the desk reads: they count on the day under the
/// purpose "eval", never on the customer's conversation. Engine thread; `live` outlives it.
class EvalMeter final : public UsageMeter {
public:
    explicit EvalMeter(UsageMeter& live) : m_live(live) {}

    [[nodiscard]] bool overCap(const QString&, const AgentConfig& config, const QString& model,
                               qint64 spentInTurn = 0) const override
    {
        return m_live.overCap({}, config, model, spentInTurn);
    }
    qint64 note(const LlmUsage& usage) override
    {
        LlmUsage ours = usage;
        ours.purpose = purposes::Eval.toString();
        ours.conversation.clear();
        return m_live.note(ours);
    }

private:
    UsageMeter& m_live;
};

/// Gives requests that purpose. Engine thread; `inner` outlives it and its streams.
class EvalProvider final : public LlmProvider {
public:
    /// `names` of the customer, besides those that the request knows: they are masked before it leaves.
    explicit EvalProvider(LlmProvider& inner, QStringList names = {}) : m_inner(inner), m_names(std::move(names)) {}

    [[nodiscard]] QString name() const override { return m_inner.name(); }
    [[nodiscard]] std::shared_ptr<LlmStream> open(LlmRequest request, std::stop_token stop) override
    {
        if (request.purpose == purposes::Answer)
            request.purpose = purposes::Eval.toString();
        request.privateNames << m_names;
        return m_inner.open(std::move(request), std::move(stop));
    }

private:
    LlmProvider& m_inner;
    QStringList m_names;
};

}  // namespace frontdesk
