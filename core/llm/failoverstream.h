// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmregistry.h"

namespace frontdesk {

/// Asks one after the other until somebody begins to answer; from then on that one only. Engine thread.
class FailoverStream final : public LlmStream, public std::enable_shared_from_this<FailoverStream> {
public:
    /// `routes`: not empty; the built-in engine has a provider here too.
    FailoverStream(QList<LlmRegistry::Route> routes, LlmRequest request, std::stop_token stop)
        : m_routes(std::move(routes)), m_request(std::move(request)), m_stop(std::move(stop))
    {
    }
    [[nodiscard]] Task<LlmEvent> next() override;

private:
    [[nodiscard]] Task<LlmEvent> begin();

    QList<LlmRegistry::Route> m_routes;
    LlmRequest m_request;
    std::stop_token m_stop;
    std::shared_ptr<LlmStream> m_stream;  ///< of who answers
    std::optional<LlmEvent> m_held;       ///< its first event, behind our ProviderEvent
};

}  // namespace frontdesk
