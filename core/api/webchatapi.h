// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/apicontext.h"
#include "core/api/replywaiter.h"
#include "core/api/sessioncache.h"
#include "core/base/coro.h"
#include "core/net/route.h"
#include "core/store/sessionstore.h"

namespace frontdesk {

class FilesApi;

/// REST handlers of docs/webchat-protocol.md. Engine thread; each starts one detached coroutine that answers once.
class WebchatApi {
public:
    WebchatApi(ApiContext context, ReplyWaiter& waiter) : m_context(std::move(context)), m_waiter(waiter) {}

    void createSession(HttpRequest request, Respond respond);
    void getSession(HttpRequest request, Respond respond);
    void endSession(HttpRequest request, Respond respond);
    void history(HttpRequest request, Respond respond);
    void postMessage(HttpRequest request, Respond respond);
    /// Route::beforeBody of what takes files: 204 for a good credential.
    void admitBody(HttpRequest request, Respond respond);
    /// Staff token only (a person's console, not a customer).
    void listSessions(HttpRequest request, Respond respond);
    void setFiles(FilesApi* files) { m_files = files; }
    void setStaffToken(QByteArray token) { m_staffToken = std::move(token); }
    /// For requests from now on.
    void setLimits(webchat::ChatLimits limits, int replyWaitMs)
    {
        m_context.limits = limits;
        m_context.replyWaitMs = replyWaitMs;
    }
    /// The token is void from now on: its web sockets go.
    std::function<void(SessionId)> onSessionEnded;
    /// A program of the business has read the list of sessions: names and addresses of customers.
    std::function<void()> onListed;

private:
    [[nodiscard]] Task<> doCreateSession(HttpRequest request, Respond respond);
    [[nodiscard]] Task<> doGetSession(HttpRequest request, Respond respond);
    [[nodiscard]] Task<> doEndSession(HttpRequest request, Respond respond);
    [[nodiscard]] Task<> doHistory(HttpRequest request, Respond respond);
    [[nodiscard]] Task<> doPostMessage(HttpRequest request, Respond respond);
    [[nodiscard]] Task<WebSession> sender(HttpRequest request, QString sessionId, bool anew);
    [[nodiscard]] Task<> doAdmitBody(HttpRequest request, Respond respond);
    [[nodiscard]] Task<> awaitReply(WebSession session, QString token, Accepted accepted, Respond respond);
    [[nodiscard]] Task<> doListSessions(HttpRequest request, Respond respond);
    [[nodiscard]] bool isStaff(const HttpRequest& request) const;

    ApiContext m_context;
    ReplyWaiter& m_waiter;
    QByteArray m_staffToken;
    FilesApi* m_files = nullptr;
};

}  // namespace frontdesk
