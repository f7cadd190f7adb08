// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/apicontext.h"
#include "core/api/replywaiter.h"
#include "core/base/coro.h"
#include "core/conversations/frameobserver.h"
#include "core/net/sessionsocket.h"
#include "core/store/sessionstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>

namespace frontdesk {

/// The customers' web sockets: credential, resume, messages in; durable frames and hints out, in order and without
/// repeats per socket. Engine thread, engine lifetime.
class WebchatSockets final : public QObject, public SocketObserver, public FrameObserver {
    Q_OBJECT

public:
    WebchatSockets(ApiContext context, ReplyWaiter& waiter, QObject* parent = nullptr);
    /// For messages from now on.
    void setLimits(webchat::ChatLimits limits) { m_context.limits = limits; }
    /// The gateway; set before it listens.
    void setTransport(SessionSockets* transport) { m_transport = transport; }
    void setAuthDeadline(int ms) { m_authMs = ms; }
    /// The customer's typing, for staff screens.
    std::function<void(ConversationId, bool)> onTyping;
    /// All frames up to `seq` were shown to the customer.
    std::function<void(ConversationId, qint64)> onDelivered;

    void socketOpened(const SocketInfo& info) override;
    void socketText(SocketId socket, const QByteArray& text) override;
    void socketClosed(SocketId socket) override;

    void bindSession(SessionId session, ConversationId conversation, const QString& conversationPublicId) override;
    void durableFrame(const CustomerFrame& frame) override;
    void hint(ConversationId conversation, const Json& body, qint64 generation) override;
    [[nodiscard]] QFuture<void> fence(ConversationId conversation, qint64 generation) override;

    /// The session's token is void: its sockets are closed.
    void sessionEnded(SessionId session);
    [[nodiscard]] int sessionCount() const { return int(m_clients.size()); }
    /// Sessions and conversations that some socket listens to.
    [[nodiscard]] qsizetype bindings() const { return m_bySession.size() + m_byConversation.size(); }

private:
    struct Client {
        SocketId id;
        QString wantedSession;  ///< from the URL, may be empty
        QString address;        ///< counted for the cap of conversations
        bool authenticated = false;
        WebSession session;
        ConversationId conversation;  ///< frames of this one are sent
        QString conversationPublicId;
        qint64 lastSent = 0;      ///< newest durable frame of `conversation` that was sent
        bool live = false;        ///< resume is done: frames pass at once, else they wait
        int replay = 0;           ///< number of the newest replay: an older one that is still reading gives up
        bool catchingUp = false;  ///< a gap is being read from the store
        std::deque<CustomerFrame> held;
        std::deque<QByteArray> inbox;  ///< client frames that arrived while one is being worked on
        bool busy = false;
    };
    using ClientPtr = std::shared_ptr<Client>;

    [[nodiscard]] Task<> enter(ClientPtr client, QString token);
    [[nodiscard]] Task<> authenticate(ClientPtr client, QString token);
    [[nodiscard]] Task<> handle(ClientPtr client, QByteArray text);
    [[nodiscard]] Task<> drainInbox(ClientPtr client);
    [[nodiscard]] Task<> authFrame(ClientPtr client, webchat::AuthFrame frame);
    [[nodiscard]] Task<> resume(ClientPtr client, webchat::ResumeFrame frame);
    [[nodiscard]] Task<> replay(ClientPtr client, int number, QString conversation, qint64 after);
    [[nodiscard]] Task<> catchUp(ClientPtr client);
    [[nodiscard]] Task<> message(ClientPtr client, webchat::ChatMessage message);
    void goLive(const ClientPtr& client);
    void attach(const ClientPtr& client, ConversationId conversation, const QString& publicId, qint64 lastSent);
    void deliver(const ClientPtr& client, const CustomerFrame& frame);
    void send(const ClientPtr& client, const Json& body);
    void reject(SocketId socket, const QString& why);
    void refuse(SocketId socket, const Error& error);
    [[nodiscard]] bool gone(const ClientPtr& client) const { return m_clients.value(client->id) != client; }

    ApiContext m_context;
    ReplyWaiter& m_waiter;
    SessionSockets* m_transport = nullptr;
    QHash<SocketId, ClientPtr> m_clients;
    QHash<SessionId, QSet<SocketId>> m_bySession;
    QHash<ConversationId, QSet<SocketId>> m_byConversation;
    int m_authMs = 5000;
};

}  // namespace frontdesk
