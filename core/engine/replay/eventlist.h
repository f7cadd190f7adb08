// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmprovider.h"

#include <deque>

namespace frontdesk {

/// A stream whose events are known beforehand. Engine thread.
class EventList final : public LlmStream {
public:
    EventList(std::deque<LlmEvent> events, std::stop_token stop) : m_events(std::move(events)), m_stop(std::move(stop))
    {
    }
    [[nodiscard]] Task<LlmEvent> next() override;

private:
    std::deque<LlmEvent> m_events;
    std::stop_token m_stop;
};

}  // namespace frontdesk
