// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/fencemap.h"

namespace frontdesk {

void FenceMap::raise(ConversationId conversation, qint64 generation)
{
    Entry& entry = m_fences[conversation];
    entry.generation = qMax(entry.generation, generation);
    entry.stamp = ++m_stamp;
    m_byAge.push_back({conversation, entry.stamp});
    forgetOldest();
}

bool FenceMap::blocks(const FrameFence& fence) const
{
    if (!fence.conversationId.isValid() || m_fences.isEmpty())
        return false;
    const auto found = m_fences.constFind(fence.conversationId);
    return found != m_fences.cend() && fence.generation <= found->generation;
}

void FenceMap::forgetOldest()
{
    // The second condition bounds the list also when one conversation is fenced over and over.
    while (m_fences.size() > m_capacity || qsizetype(m_byAge.size()) > 2 * m_capacity) {
        const Age oldest = m_byAge.front();
        m_byAge.pop_front();
        const auto found = m_fences.constFind(oldest.conversation);
        if (found != m_fences.cend() && found->stamp == oldest.stamp)
            m_fences.erase(found);
    }
}

}  // namespace frontdesk
