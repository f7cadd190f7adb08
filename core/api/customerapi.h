// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/apicontext.h"
#include "core/base/coro.h"
#include "core/net/route.h"
#include "core/store/sessionstore.h"

namespace frontdesk {

class CustomerWishes;

/// REST handlers of docs/webchat-protocol.md for what customers do beside chatting: name and e-mail, a message left,
/// end of a conversation, rating. Engine thread; each starts one detached coroutine that answers once.
class CustomerApi {
public:
    CustomerApi(ApiContext context, CustomerWishes& wishes) : m_context(std::move(context)), m_wishes(wishes) {}

    void changeDetails(HttpRequest request, Respond respond);
    void endConversation(HttpRequest request, Respond respond);
    void rate(HttpRequest request, Respond respond);
    void leaveMessage(HttpRequest request, Respond respond);

private:
    [[nodiscard]] Task<> doChangeDetails(HttpRequest request, Respond respond);
    [[nodiscard]] Task<> doEndConversation(HttpRequest request, Respond respond);
    [[nodiscard]] Task<> doRate(HttpRequest request, Respond respond);
    [[nodiscard]] Task<> doLeaveMessage(HttpRequest request, Respond respond);
    /// The session as it is after the change.
    [[nodiscard]] Task<> answerSession(HttpRequest request, Respond respond);

    ApiContext m_context;
    CustomerWishes& m_wishes;
};

}  // namespace frontdesk
