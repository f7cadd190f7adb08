// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/framerelay.h"

namespace frontdesk {

namespace {

constexpr qsizetype MaxIdleLanes = 8192;
constexpr std::size_t MaxWaiting = 256;

}  // namespace

void FrameRelay::release(const QList<CustomerFrame>& frames)
{
    if (m_lanes.size() > MaxIdleLanes)
        trim();
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
    if (lane.waiting.size() > MaxWaiting)
        lane.next = lane.waiting.begin()->first;
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

/// A lane that is met again starts with the frame it is given: only order among frames in flight needs one.
void FrameRelay::trim()
{
    m_lanes.removeIf([](const std::pair<const ConversationId&, Lane&>& entry) { return entry.second.waiting.empty(); });
}

}  // namespace frontdesk
