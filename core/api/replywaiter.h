// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/message.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <memory>

namespace frontdesk {

/// Why a parked `POST .../messages` goes on: an AI message is final; somebody else answers from now on (a person joined
/// or wrote, the conversation is closed); its time is over.
enum class WaitEnd : quint8 { Changed, Moved, TimedOut };

/// Parks requests until something durable happened in their conversation, or their time is over. Engine thread.
class ReplyWaiter final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Finishes at the next durable `complete`, `message` (staff) or `status` frame, or after `ms`.
    [[nodiscard]] QFuture<WaitEnd> wait(ConversationId conversation, int ms);
    void changed(ConversationId conversation, WaitEnd end);
    /// Everybody is sent home, and nobody waits any more (drain).
    void releaseAll();
    [[nodiscard]] qsizetype parked() const { return m_parked.size(); }

private:
    struct Parked {
        quint64 id = 0;
        std::shared_ptr<QPromise<WaitEnd>> promise;
    };
    void finish(const Parked& parked, WaitEnd end);

    QHash<ConversationId, QList<Parked>> m_parked;
    quint64 m_nextId = 1;
    bool m_closed = false;
};

}  // namespace frontdesk
