// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/frameobserver.h"

#include <QHash>

#include <map>

namespace frontdesk {

/// Puts committed frames into `seq` order before they reach the observer: acknowledgements of independent store
/// calls may resume in any order, the customer must never see that. Engine thread, engine lifetime.
class FrameRelay {
public:
    void setObserver(FrameObserver* observer) { m_observer = observer; }
    [[nodiscard]] FrameObserver* observer() const { return m_observer; }

    /// A conversation that this process does not know yet starts with the first frame it is given, unless expectFrom()
    /// said otherwise. A frame that never comes (an error after its commit) does not hold up the others for ever: after
    /// 256 waiting ones the gap is passed on, and the sockets read what is missing from the store.
    void release(const QList<CustomerFrame>& frames);
    /// The newest frame number before this process started (or before the conversation became active here).
    void expectFrom(ConversationId conversation, qint64 lastSeq);
    /// The conversation is gone, with whatever waits for it.
    void forget(ConversationId conversation) { m_lanes.remove(conversation); }
    void hint(ConversationId conversation, const Json& body, qint64 generation);
    [[nodiscard]] qsizetype lanes() const { return m_lanes.size(); }

private:
    struct Lane {
        qint64 next = 0;                          ///< 0 = not known yet
        std::map<qint64, CustomerFrame> waiting;  ///< committed, but an older one has not been handed over yet
    };
    void flush(Lane& lane);
    void trim();

    QHash<ConversationId, Lane> m_lanes;
    FrameObserver* m_observer = nullptr;
};

}  // namespace frontdesk
