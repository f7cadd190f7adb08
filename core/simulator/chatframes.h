// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/model/simulatedchat.h"

namespace frontdesk::simulator {

/// What a frame of docs/webchat-protocol.md asks the client to do next.
enum class FrameResult : quint8 {
    Shown,     ///< taken into the chat
    Answered,  ///< the same, and an answer is complete (AI or person)
    Known,     ///< an old durable frame: nothing changed
    Gap,       ///< a durable frame is missing before this one: resume
    Ignored,
};

/// Takes a frame of the server into the chat as the customer sees it. `lastSeq` = newest durable frame of
/// customer.conversationSid. Pure.
[[nodiscard]] FrameResult applyFrame(SimulatedCustomer& customer, qint64& lastSeq, const Json& frame, Micros now);
/// The answer of POST and GET /api/sessions: who they are and how they greet.
void applySession(SimulatedCustomer& customer, const Json& session);

}  // namespace frontdesk::simulator
