// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "core/model/message.h"

namespace frontdesk {

/// A durable customer frame before it has its number. `body` is the wire object without `seq`/`conversation_id`
/// (docs/webchat-protocol.md); it is stored sealed.
struct FrameDraft {
    Json body = Json::object();
};

/// A stored frame with its dense per-conversation number.
struct CustomerFrame {
    ConversationId conversationId;
    QString conversationPublicId;
    qint64 seq = 0;
    Json body = Json::object();
};

}  // namespace frontdesk
