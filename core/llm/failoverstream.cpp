// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/failoverstream.h"

#include "core/base/log.h"

namespace frontdesk {

Task<LlmEvent> FailoverStream::next()
{
    const std::shared_ptr<FailoverStream> self = shared_from_this();
    if (m_held) {
        LlmEvent event = *std::exchange(m_held, std::nullopt);
        co_return event;
    }
    if (m_stream) {
        auto reading = m_stream->next();
        co_return co_await reading;
    }
    auto beginning = begin();
    co_return co_await beginning;
}

Task<LlmEvent> FailoverStream::begin()
{
    Error last{ErrorCode::Unavailable, {}, QStringLiteral("nobody to ask")};
    for (const LlmRegistry::Route& route : std::as_const(m_routes)) {
        if (m_stop.stop_requested())
            co_return Error{ErrorCode::Cancelled, {}, QStringLiteral("stopped")};
        LlmRequest request = m_request;
        request.model = route.model;
        const std::shared_ptr<LlmStream> stream = route.provider->open(std::move(request), m_stop);
        auto reading = stream->next();
        Result<LlmEvent> event = co_await reading;
        if (!event) {
            if (event.error().code == ErrorCode::Cancelled)
                co_return event.error();
            last = event.error();
            logWarning("llm", u"%1 cannot answer (%2)"_qs.arg(route.account, errorCodeName(last.code)));
            continue;
        }
        m_stream = stream;
        if (std::holds_alternative<ProviderEvent>(*event))
            co_return event.take();
        m_held = event.take();
        LlmEvent who = ProviderEvent{route.account, route.model};
        co_return who;
    }
    co_return last;
}

}  // namespace frontdesk
