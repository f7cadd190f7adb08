// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/model/message.h"

#include <QList>

namespace frontdesk {

struct Accepted {
    ConversationId conversationId;
    QString conversationPublicId;
    MessageId messageId;
    QString messagePublicId;
    qint64 frameSeq = 0;     ///< number of the message's own customer frame; 0 = none
    bool duplicate = false;  ///< the provider id was seen before: nothing was done
    bool humanOwned = false;
    bool rateLimited = false;     ///< stored, but the sender is over the limit
    bool firstOverLimit = false;  ///< the first one over it in the running window: the customer is told
    Micros limitedFor = 0;        ///< rateLimited: how long the window that is full still lasts
    bool quiet = false;           ///< no AI turn: STOP, START, HELP, or the customer has opted out
};

/// The one door into the conversations, for webhooks, pollers, sockets and calls. A returned value means committed.
class InboundSink {
public:
    virtual ~InboundSink() = default;
    [[nodiscard]] virtual Task<QList<Accepted>> accept(QList<InboundMessage> messages) = 0;
};

}  // namespace frontdesk
