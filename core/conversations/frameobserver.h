// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

/// The customer's side of a conversation; implemented by core/api over the gateway's sockets. Engine thread.
class FrameObserver {
public:
    virtual ~FrameObserver() = default;
    /// Frames of this conversation go to this session from now on; called before its first frame.
    virtual void bindSession(SessionId session, ConversationId conversation, const QString& conversationPublicId) = 0;
    /// Committed; called in `seq` order per conversation, without gaps.
    virtual void durableFrame(const CustomerFrame& frame) = 0;
    /// Not durable; dropped by the gateway when a person has taken over since `generation`.
    virtual void hint(ConversationId conversation, const Json& body, qint64 generation) = 0;
    /// Finished = no hint of a generation <= `generation` reaches a wire any more.
    [[nodiscard]] virtual QFuture<void> fence(ConversationId conversation, qint64 generation) = 0;
};

}  // namespace frontdesk
