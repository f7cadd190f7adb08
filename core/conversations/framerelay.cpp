// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/framerelay.h"

namespace frontdesk {

void FrameRelay::release(const QList<CustomerFrame>& frames)
{
    for (const CustomerFrame& frame : frames) {
        Lane& lane = m_lanes[frame.conversationId];
        if (lane.next == 0)
            lane.next = frame.seq;
        if (frame.seq >= lane.next)
            lane.waiting.insert_or_assign(frame.seq, frame);
        flush(lane);
    }
}

void FrameRelay::expectFrom(ConversationId conversation, qint64 lastSeq)
{
    Lane& lane = m_lanes[conversation];
    if (lane.next == 0)
        lane.next = lastSeq + 1;
}

void FrameRelay::flush(Lane& lane)
{
    while (!lane.waiting.empty() && lane.waiting.begin()->first == lane.next) {
        const CustomerFrame frame = std::move(lane.waiting.begin()->second);
        lane.waiting.erase(lane.waiting.begin());
        ++lane.next;
        if (m_observer)
            m_observer->durableFrame(frame);
    }
}

void FrameRelay::hint(ConversationId conversation, const Json& body, qint64 generation)
{
    if (m_observer)
        m_observer->hint(conversation, body, generation);
}

void FrameRelay::forget(ConversationId conversation) { m_lanes.remove(conversation); }

}  // namespace frontdesk
