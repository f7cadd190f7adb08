// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/webchatsockets.h"

#include "core/api/apianswers.h"
#include "core/api/webchatjson.h"
#include "core/events/inboundsink.h"

#include <QTimer>

namespace frontdesk {
namespace {

constexpr quint16 CloseNormal = 1000;
constexpr quint16 CloseGoingAway = 1001;
constexpr quint16 CloseCredential = 4401;
constexpr quint16 ClosePolicy = 1008;
constexpr int ReplayPage = 500;
constexpr qsizetype MaxHeldFrames = 2000;
constexpr qsizetype MaxInbox = 64;

QString sessionInUrl(const SocketInfo& info)
{
    for (const auto& [key, value] : info.query)
        if (key == "session_id")
            return QString::fromLatin1(value);
    return {};
}

/// What a durable frame means for a parked REST request; nothing for most.
std::optional<WaitEnd> endOfWait(const Json& body)
{
    const QString type = jsonString(body, "type");
    if (type == u"complete")  // one that was cut off is followed by a person, not by its rest
        return body.value("interrupted", false) ? WaitEnd::Moved : WaitEnd::Changed;
    if (type == u"status" || (type == u"message" && jsonString(body, "author") == u"staff"))
        return WaitEnd::Moved;
    return std::nullopt;
}

template <class Key>
void dropFrom(QHash<Key, QSet<SocketId>>& map, Key key, SocketId socket)
{
    const auto it = map.find(key);
    if (it == map.end())
        return;
    it->remove(socket);
    if (it->isEmpty())
        map.erase(it);
}

}  // namespace

WebchatSockets::WebchatSockets(ApiContext context, ReplyWaiter& waiter, QObject* parent)
    : QObject(parent), m_context(std::move(context)), m_waiter(waiter)
{
}

void WebchatSockets::socketOpened(const SocketInfo& info)
{
    auto client = std::make_shared<Client>();
    client->id = info.id;
    client->wantedSession = sessionInUrl(info);
    client->address = api::countedAddress(info.peerAddress);
    m_clients.insert(info.id, client);
    if (!info.bearer.isEmpty()) {
        client->busy = true;
        coro::spawn(QStringLiteral("socket credential"), enter(client, QString::fromLatin1(info.bearer)));
    }
    QTimer::singleShot(m_authMs, this, [this, client] {
        if (!gone(client) && !client->authenticated)
            reject(client->id, QStringLiteral("no credential"));
    });
}

void WebchatSockets::socketText(SocketId socket, const QByteArray& text)
{
    const ClientPtr client = m_clients.value(socket);
    if (!client)
        return;
    if (qsizetype(client->inbox.size()) >= MaxInbox) {
        m_transport->closeSocket(socket, 4429, QStringLiteral("too fast"));
        return;
    }
    client->inbox.push_back(text);
    if (!client->busy)
        coro::spawn(QStringLiteral("socket frames"), drainInbox(client));
}

void WebchatSockets::socketClosed(SocketId socket)
{
    const ClientPtr client = m_clients.take(socket);
    if (!client)
        return;
    dropFrom(m_bySession, client->session.id, socket);
    dropFrom(m_byConversation, client->conversation, socket);
}

void WebchatSockets::sessionEnded(SessionId session)
{
    const QSet<SocketId> sockets = m_bySession.value(session);
    for (const SocketId socket : sockets)
        m_transport->closeSocket(socket, CloseNormal, QStringLiteral("the session has ended"));
}

void WebchatSockets::reject(SocketId socket, const QString& why)
{
    m_transport->closeSocket(socket, CloseCredential, why);
}

/// A store that does not answer is no verdict on the credential: the client keeps it and comes back.
void WebchatSockets::refuse(SocketId socket, const Error& error)
{
    if (error.code == ErrorCode::Unauthorized || error.code == ErrorCode::NotFound)
        reject(socket, QStringLiteral("unknown credential"));
    else
        m_transport->closeSocket(socket, CloseGoingAway, QStringLiteral("unavailable, try again"));
}

/// With the credential in the subprotocol; frames that came meanwhile are worked on afterwards.
Task<> WebchatSockets::enter(ClientPtr client, QString token)
{
    auto checking = authenticate(client, token);
    const Result<> checked = co_await checking;
    if (!checked || !client->authenticated)
        co_return checked;
    auto draining = drainInbox(client);
    co_return co_await draining;
}

Task<> WebchatSockets::authenticate(ClientPtr client, QString token)
{
    auto checking = m_context.sessions.authenticateToken(token);
    const Result<WebSession> session = co_await checking;
    if (gone(client))
        co_return Result<>();
    if (!session) {
        refuse(client->id, session.error());
        co_return Result<>();
    }
    if (!client->wantedSession.isEmpty() && session->publicId != client->wantedSession) {
        reject(client->id, QStringLiteral("unknown credential"));
        co_return Result<>();
    }
    WebSession current = *session;
    m_bySession[session->id].insert(client->id);
    client->session = current;
    if (!current.conversationId.isValid()) {
        // The session's first message may have been committed (by REST) between the read and the line above: from there
        // on bindSession() reaches this socket, so one more read closes the gap.
        auto rereading = m_context.sessions.authenticateToken(token);
        const Result<WebSession> again = co_await rereading;
        if (gone(client))
            co_return Result<>();
        if (again)
            current = *again;
    }
    client->authenticated = true;
    client->session = current;
    if (current.conversationId.isValid() && !client->conversation.isValid())
        attach(client, current.conversationId, current.conversationPublicId, current.lastSeq);
    send(client, webchatjson::ready(current));
    co_return Result<>();
}

Task<> WebchatSockets::drainInbox(ClientPtr client)
{
    client->busy = true;
    while (!client->inbox.empty() && !gone(client)) {
        const QByteArray text = std::move(client->inbox.front());
        client->inbox.pop_front();
        auto handling = handle(client, text);
        const Result<> handled = co_await handling;
        if (!handled)
            send(client, webchatjson::errorFrame(handled.error(), QString()));
    }
    client->busy = false;
    co_return Result<>();
}

Task<> WebchatSockets::handle(ClientPtr client, QByteArray text)
{
    const Result<webchat::ClientFrame> parsed = webchat::parseClientFrame(text, m_context.limits);
    if (!parsed) {
        if (!client->authenticated)
            reject(client->id, QStringLiteral("no credential"));
        else
            send(client, webchatjson::errorFrame(parsed.error(), QString()));
        co_return Result<>();
    }
    const webchat::ClientFrame frame = *parsed;
    if (const auto* auth = std::get_if<webchat::AuthFrame>(&frame)) {
        auto entering = authFrame(client, *auth);
        co_return co_await entering;
    }
    if (!client->authenticated) {
        reject(client->id, QStringLiteral("no credential"));
        co_return Result<>();
    }
    if (const auto* wanted = std::get_if<webchat::ResumeFrame>(&frame)) {
        auto resuming = resume(client, *wanted);
        co_return co_await resuming;
    }
    if (const auto* chat = std::get_if<webchat::ChatMessage>(&frame)) {
        auto storing = message(client, *chat);
        co_return co_await storing;
    }
    if (const auto* ack = std::get_if<webchat::AckFrame>(&frame)) {
        if (client->conversation.isValid() && onDelivered)
            onDelivered(client->conversation, std::min(ack->seq, client->lastSent));
    } else if (const auto* typing = std::get_if<webchat::TypingFrame>(&frame)) {
        if (client->conversation.isValid() && onTyping)
            onTyping(client->conversation, typing->active);
    } else if (std::holds_alternative<webchat::PingFrame>(frame)) {
        send(client, Json{{"type", "pong"}});
    }
    co_return Result<>();
}

Task<> WebchatSockets::authFrame(ClientPtr client, webchat::AuthFrame frame)
{
    if (client->authenticated) {
        m_transport->closeSocket(client->id, ClosePolicy, QStringLiteral("a second credential"));
        co_return Result<>();
    }
    auto checking = authenticate(client, frame.token);
    const Result<> checked = co_await checking;
    if (!checked || !client->authenticated)
        co_return checked;
    auto resuming = resume(client, webchat::ResumeFrame{frame.conversationId, frame.lastSeq});
    co_return co_await resuming;
}

void WebchatSockets::attach(const ClientPtr& client, ConversationId conversation, const QString& publicId,
                            qint64 lastSent)
{
    if (client->conversation.isValid() && client->conversation != conversation)
        dropFrom(m_byConversation, client->conversation, client->id);
    client->conversation = conversation;
    client->conversationPublicId = publicId;
    client->lastSent = lastSent;
    client->held.clear();
    m_byConversation[conversation].insert(client->id);
}

void WebchatSockets::bindSession(SessionId session, ConversationId conversation, const QString& conversationPublicId)
{
    const QSet<SocketId> sockets = m_bySession.value(session);
    for (const SocketId socket : sockets) {
        const ClientPtr client = m_clients.value(socket);
        if (client && client->conversation != conversation)
            attach(client, conversation, conversationPublicId, 0);
    }
}

void WebchatSockets::goLive(const ClientPtr& client)
{
    client->live = true;
    const auto held = std::exchange(client->held, {});
    for (const CustomerFrame& frame : held)
        deliver(client, frame);
}

Task<> WebchatSockets::resume(ClientPtr client, webchat::ResumeFrame frame)
{
    if (!client->conversation.isValid()) {
        goLive(client);
        co_return Result<>();
    }
    // Numbers beyond what there is (a restored backup, a liar) must not silence what comes.
    const qint64 newest = client->held.empty() ? client->lastSent : std::max(client->lastSent, client->held.back().seq);
    client->live = false;
    const int number = ++client->replay;
    client->catchingUp = false;
    if (!frame.conversationId.isEmpty() && frame.conversationId != client->conversationPublicId) {
        // The customer's last screen showed an older conversation: its rest first, then those that continued it.
        QString older = frame.conversationId;
        qint64 after = frame.lastSeq;
        for (int hops = 0; hops < 20 && !older.isEmpty() && older != client->conversationPublicId; ++hops) {
            auto replaying = replay(client, number, older, after);
            const Result<> replayed = co_await replaying;
            if (!replayed || gone(client))
                break;
            auto next = m_context.sessions.nextConversation(client->session.id, older);
            const Result<QString> found = co_await next;
            older = found ? *found : QString();
            after = 0;
        }
        client->lastSent = 0;
    } else {
        client->lastSent = frame.conversationId.isEmpty() ? 0 : std::min(frame.lastSeq, newest);
    }
    auto replaying = replay(client, number, client->conversationPublicId, client->lastSent);
    const Result<> replayed = co_await replaying;
    if (gone(client))
        co_return Result<>();
    if (!replayed)
        refuse(client->id, replayed.error());
    else
        goLive(client);
    co_return Result<>();
}

/// A committed frame was not handed to this socket (more were held back than fit, an acknowledgement was lost on the way
/// from the store): what is missing is read.
Task<> WebchatSockets::catchUp(ClientPtr client)
{
    const int number = ++client->replay;
    client->live = false;
    client->catchingUp = true;
    auto replaying = replay(client, number, client->conversationPublicId, client->lastSent);
    const Result<> replayed = co_await replaying;
    if (gone(client) || number != client->replay)
        co_return Result<>();
    client->catchingUp = false;
    if (!replayed)
        refuse(client->id, replayed.error());
    else
        goLive(client);
    co_return Result<>();
}

Task<> WebchatSockets::replay(ClientPtr client, int number, QString conversation, qint64 after)
{
    for (;;) {
        auto reading = m_context.sessions.framesAfter(client->session.id, conversation, after, ReplayPage);
        const Result<QList<CustomerFrame>> frames = co_await reading;
        if (!frames)
            co_return frames.error();
        if (gone(client) || number != client->replay)
            co_return Result<>();
        for (const CustomerFrame& frame : *frames) {
            after = frame.seq;
            if (frame.conversationId == client->conversation && frame.seq <= client->lastSent)
                continue;
            if (frame.conversationId == client->conversation)
                client->lastSent = frame.seq;
            m_transport->sendText(client->id, webchatjson::wire(frame), {});
        }
        if (frames->size() < ReplayPage)
            co_return Result<>();
    }
}

Task<> WebchatSockets::message(ClientPtr client, webchat::ChatMessage message)
{
    if (!client->live && !client->catchingUp)
        goLive(client);
    InboundMessage arrived = webchatjson::inbound(client->session, message);
    arrived.peerAddress = client->address;
    const QList<InboundMessage> inbound{arrived};
    auto accepting = m_context.intake.accept(inbound);
    const Result<QList<Accepted>> accepted = co_await accepting;
    if (gone(client))
        co_return Result<>();
    if (!accepted) {
        send(client, webchatjson::errorFrame(accepted.error(), message.clientMessageId));
        co_return Result<>();
    }
    const Accepted first = accepted->constFirst();
    send(client, webchatjson::ack(first, message.clientMessageId, first.frameSeq));
    co_return Result<>();
}

void WebchatSockets::durableFrame(const CustomerFrame& frame)
{
    const QSet<SocketId> sockets = m_byConversation.value(frame.conversationId);
    for (const SocketId socket : sockets) {
        const ClientPtr client = m_clients.value(socket);
        if (!client || client->conversation != frame.conversationId)
            continue;
        if (client->live)
            deliver(client, frame);
        else if (qsizetype(client->held.size()) < MaxHeldFrames)
            client->held.push_back(frame);
    }
    if (const auto end = endOfWait(frame.body))
        m_waiter.changed(frame.conversationId, *end);
}

void WebchatSockets::deliver(const ClientPtr& client, const CustomerFrame& frame)
{
    if (frame.conversationId != client->conversation || frame.seq <= client->lastSent)
        return;
    if (client->catchingUp || frame.seq > client->lastSent + 1) {
        client->held.push_back(frame);
        if (!client->catchingUp)
            coro::spawn(QStringLiteral("catch up"), catchUp(client));
        return;
    }
    client->lastSent = frame.seq;
    // Durable frames carry no fence: they are in `seq` order, so none of the AI can follow `human_joined`.
    m_transport->sendText(client->id, webchatjson::wire(frame), {});
}

void WebchatSockets::hint(ConversationId conversation, const Json& body, qint64 generation)
{
    const QSet<SocketId> sockets = m_byConversation.value(conversation);
    if (sockets.isEmpty())
        return;
    const QByteArray text = toBytes(body);
    for (const SocketId socket : sockets) {
        const ClientPtr client = m_clients.value(socket);
        if (client && client->live)
            m_transport->sendText(socket, text, {conversation, generation});
    }
}

QFuture<void> WebchatSockets::fence(ConversationId conversation, qint64 generation)
{
    return m_transport->fence(conversation, generation);
}

void WebchatSockets::send(const ClientPtr& client, const Json& body)
{
    if (!gone(client))
        m_transport->sendText(client->id, toBytes(body), {});
}

}  // namespace frontdesk
