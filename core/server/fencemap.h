// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/sessionsocket.h"

#include <QHash>

#include <deque>

namespace frontdesk {

/// The fences of one gateway thread: highest fenced generation per conversation. Bounded: the oldest fences are
/// forgotten first. Only frames that were on their way when the fence was raised need it (from then on the store refuses
/// every effect of those generations), so ten thousand are minutes of the busiest desk; a hundred thousand were 7 MB.
class FenceMap {
public:
    explicit FenceMap(qsizetype capacity = 10'000) : m_capacity(capacity) {}

    void raise(ConversationId conversation, qint64 generation);
    [[nodiscard]] bool blocks(const FrameFence& fence) const;
    [[nodiscard]] qsizetype size() const { return m_fences.size(); }

private:
    struct Entry {
        qint64 generation = 0;
        quint64 stamp = 0;
    };
    struct Age {
        ConversationId conversation;
        quint64 stamp = 0;
    };
    void forgetOldest();

    qsizetype m_capacity;
    quint64 m_stamp = 0;
    QHash<ConversationId, Entry> m_fences;
    std::deque<Age> m_byAge;  ///< an entry whose stamp is newer in m_fences has moved to the back
};

}  // namespace frontdesk
