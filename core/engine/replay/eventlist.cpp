// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay/eventlist.h"

namespace frontdesk {

Task<LlmEvent> EventList::next()
{
    if (m_stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, {}, {}};
    if (m_events.empty())
        co_return Error{ErrorCode::Internal, QStringLiteral("The stream has ended."), {}};
    LlmEvent event = std::move(m_events.front());
    m_events.pop_front();
    co_return event;
}

}  // namespace frontdesk
