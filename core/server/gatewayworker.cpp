// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/gatewayworker.h"

#include "core/base/log.h"
#include "core/server/gatewaylistener.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

struct SayGatewayworker {
    Q_DECLARE_TR_FUNCTIONS(Gateway)
};

constexpr int SweepMs = 500;
constexpr int SweepRestMs = 6;  ///< between slices of TurnMicros
constexpr int ListenBacklog = 1024;
constexpr qsizetype ReadBufferBytes = 64 * 1024;
/// Few at once: counting them keeps the engine from its customers for tens of microseconds each.
constexpr qsizetype SampleBatch = 32;
/// Pipelined requests get so much of each turn of the event loop.
constexpr qint64 TurnMicros = 2'000;
constexpr qint64 UpgradeDeadlineMs = 5'000;
constexpr quint16 CloseGoingAway = 1001;

/// QWebSocketServer gives no way to carry data along; the ends of the connection find it again.
QByteArray endsOf(const QHostAddress& peer, quint16 peerPort, const QHostAddress& local, quint16 localPort)
{
    return peer.toString().toLatin1() + ' ' + QByteArray::number(peerPort) + ' ' + local.toString().toLatin1() + ' '
           + QByteArray::number(localPort);
}

Error listenError(const QTcpServer& server, const GatewayOptions& options)
{
    const bool taken = server.serverError() == QAbstractSocket::AddressInUseError;
    const QString advice = taken ? SayGatewayworker::tr(
                               "Another program uses this port: stop it, or choose another port in the settings.")
                                 : SayGatewayworker::tr("Check the address and port in the settings.");
    return Error{ErrorCode::Unavailable,
                 SayGatewayworker::tr("Cannot listen on %1, port %2.").arg(options.address.toString()).arg(options.port)
                     % u' ' % advice,
                 server.errorString()};
}

QByteArray doorAnswer(int status)
{
    const QByteArray body = status == 429 ? "Too many connections from this address.\n"
                                          : "No place is free just now.\n";
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + statusText(status)
           + "\r\nRetry-After: 10\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

}  // namespace

GatewayWorker::GatewayWorker(GatewayShared& shared, GatewayEvents& events, QObject* engineSide, Place place)
    : m_shared(shared), m_events(events), m_engineSide(engineSide), m_place(place)
{
}

template <class Call>
void GatewayWorker::post(Call call)
{
    QMetaObject::invokeMethod(m_engineSide, std::move(call), Qt::QueuedConnection);
}

void GatewayWorker::open(GatewayState state)
{
    m_state = std::move(state);
    m_scratch.resize(size_t(ReadBufferBytes));
    m_webSockets = new QWebSocketServer(QString::fromLatin1(m_shared.options.serverName),
                                        QWebSocketServer::NonSecureMode, this);
    m_webSockets->setSupportedSubprotocols({QStringLiteral("frontdesk.v1")});
    m_webSockets->setMaxPendingConnections(1024);
    connect(m_webSockets, &QWebSocketServer::newConnection, this, &GatewayWorker::takeWebSockets);
    // A timer, not a posted event: those would be handled before any socket is looked at.
    m_turn = new QTimer(this);
    m_turn->setSingleShot(true);
    connect(m_turn, &QTimer::timeout, this, &GatewayWorker::continueSome);
    m_sweepRest = new QTimer(this);
    m_sweepRest->setSingleShot(true);
    connect(m_sweepRest, &QTimer::timeout, this, &GatewayWorker::sweepSome);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &GatewayWorker::sweep);
    timer->start(SweepMs);
}

Result<quint16> GatewayWorker::listen(std::function<void(qintptr)> handOut)
{
    m_listener = new GatewayListener(std::move(handOut), this);
    m_listener->setListenBacklogSize(ListenBacklog);
    // Out of descriptors: Qt stops accepting; the sweep tries again.
    connect(m_listener, &QTcpServer::acceptError, this,
            [this] { m_crowd.acceptFailed(m_listener->errorString(), steadyMillis()); });
    if (!m_listener->listen(m_shared.options.address, m_shared.options.port))
        return listenError(*m_listener, m_shared.options);
    return m_listener->serverPort();
}

/// 0 = come in, else the status of a refusal.
int GatewayWorker::refuseAtTheDoor(const Peer& peer)
{
    GatewayStats& stats = m_shared.stats;
    if (peer.counted && m_shared.perAddress.of(peer.key) >= m_shared.options.maxConnectionsPerAddress)
        return 429;
    if (m_shared.isFull()) {
        ++stats.turnedAway;
        stats.lastTurnedAwayMs = steadyMillis();
        return 503;
    }
    return m_state.draining ? 503 : 0;
}

void GatewayWorker::adoptArrived(qintptr descriptor)
{
    --m_shared.arriving;
    adopt(descriptor);
}

void GatewayWorker::adopt(qintptr descriptor)
{
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    Peer peer = Peer::of(socket->peerAddress(), m_shared.options);
    if (const int status = refuseAtTheDoor(peer)) {
        ++m_shared.stats.refused;
        socket->write(doorAnswer(status));
        socket->flush();  // what the kernel takes at once has to do; nobody waits here
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(ReadBufferBytes);
    if (peer.counted)
        m_shared.perAddress.add(peer.key);
    ++m_shared.stats.connections;
    m_lastId += quint64(m_lastId == 0 ? m_place.index + m_place.count : m_place.count);
    m_connections.insert(m_lastId, new HttpConnection(socket.release(), m_lastId, std::move(peer), *this));
}

void GatewayWorker::releasePlace(const Peer& peer)
{
    if (peer.counted)
        m_shared.perAddress.drop(peer.key);
    --m_shared.stats.connections;
}

QByteArrayView GatewayWorker::peek(QTcpSocket& socket, qsizetype atMost)
{
    const qint64 n = socket.peek(m_scratch.data(), qMin(atMost, qsizetype(m_scratch.size())));
    return {m_scratch.data(), qMax<qint64>(n, 0)};
}

void GatewayWorker::submit(int route, HttpRequest request)
{
    post([events = &m_events, route, request = std::move(request)]() mutable {
        events->requestArrived(route, std::move(request));
    });
}

void GatewayWorker::ask(int route, HttpRequest request)
{
    post([events = &m_events, route, request = std::move(request)]() mutable {
        events->bodyAnnounced(route, std::move(request));
    });
}

void GatewayWorker::permit(RequestHandle handle, HttpResponse response)
{
    if (HttpConnection* connection = m_connections.value(handle.connId))
        connection->permit(handle.seq, std::move(response));
}

bool GatewayWorker::hasRoomFor(const QByteArray& address, const Peer& peer) const
{
    if (address == peer.text)
        return true;  // was counted at the door
    const Peer customer = Peer::of(QHostAddress(QString::fromLatin1(address)), m_shared.options);
    return !customer.counted || m_shared.perAddress.of(customer.key) < m_shared.options.maxConnectionsPerAddress;
}

void GatewayWorker::reply(RequestHandle handle, HttpResponse response)
{
    if (HttpConnection* connection = m_connections.value(handle.connId))
        connection->reply(handle.seq, std::move(response));
}

void GatewayWorker::connectionGone(quint64 connId)
{
    HttpConnection* const connection = m_connections.take(connId);
    if (!connection)
        return;
    releasePlace(connection->peer());
    connection->deleteLater();  // this may be its own signal
    finishDrainIfEmpty();
}

void GatewayWorker::upgrade(QTcpSocket* socket, SocketInfo info, const Peer& peer)
{
    // The connection object ends here; its place in the counts goes on with the socket.
    if (HttpConnection* connection = m_connections.take(info.id.value))
        connection->deleteLater();
    socket->setReadBufferSize(0);
    const QByteArray key = endsOf(socket->peerAddress(), socket->peerPort(), socket->localAddress(),
                                  socket->localPort());
    const bool behindProxy = info.peerAddress != peer.text;
    const Peer owner = behindProxy ? Peer::of(QHostAddress(QString::fromLatin1(info.peerAddress)), m_shared.options)
                                   : peer;
    if (behindProxy && owner.counted)
        m_shared.perAddress.add(owner.key);
    // The guard comes first: slots are called in the order of their connections.
    auto* guard = new FrameGuard(socket);
    m_upgrades.insert(key, {std::move(info), owner, socket, guard, steadyMillis() + UpgradeDeadlineMs});
    m_webSockets->handleConnection(socket);
}

void GatewayWorker::takeWebSockets()
{
    while (QWebSocket* socket = m_webSockets->nextPendingConnection()) {
        const auto found = m_upgrades.find(
            endsOf(socket->peerAddress(), socket->peerPort(), socket->localAddress(), socket->localPort()));
        if (found == m_upgrades.end()) {
            socket->deleteLater();
            continue;
        }
        const PendingUpgrade pending = *found;
        m_upgrades.erase(found);
        auto* link = new WebSocketLink(socket, *pending.guard, pending.info.id, pending.peer, *this);
        m_links.insert(pending.info.id.value, link);
        ++m_shared.stats.sockets;
        post([events = &m_events, info = pending.info] { events->socketOpened(info); });
        if (m_state.draining)
            link->close(CloseGoingAway, QStringLiteral("the service is stopping"));
    }
}

void GatewayWorker::linkText(SocketId id, QByteArray text)
{
    ++m_shared.stats.frames;
    post([events = &m_events, id, text = std::move(text)] { events->socketText(id, text); });
}

void GatewayWorker::linkGone(SocketId id)
{
    WebSocketLink* const link = m_links.take(id.value);
    if (!link)
        return;
    --m_shared.stats.sockets;
    releasePlace(link->peer());
    link->deleteLater();
    post([events = &m_events, id] { events->socketClosed(id); });
    finishDrainIfEmpty();
}

void GatewayWorker::sendText(SocketId id, const QByteArray& json, FrameFence fence)
{
    if (m_fences.blocks(fence)) {
        ++m_shared.stats.droppedFrames;
        return;
    }
    if (WebSocketLink* link = m_links.value(id.value))
        link->sendText(json);
}

void GatewayWorker::closeSocket(SocketId id, quint16 code, const QString& reason)
{
    if (WebSocketLink* link = m_links.value(id.value))
        link->close(code, reason);
}

void GatewayWorker::finished(RequestSample sample)
{
    m_samples.append(std::move(sample));
    if (m_samples.size() >= SampleBatch)
        flushSamples();
}

void GatewayWorker::continueLater(quint64 connId)
{
    m_unfinished.push_back(connId);
    if (!m_turn->isActive())
        m_turn->start(0);
}

/// Round robin: nobody who sends ten thousand requests at once delays the one request of another.
void GatewayWorker::continueSome()
{
    const qint64 until = steadyMicros() + TurnMicros;
    for (size_t left = m_unfinished.size(); left > 0 && steadyMicros() < until; --left) {
        const quint64 id = m_unfinished.front();
        m_unfinished.pop_front();
        if (HttpConnection* connection = m_connections.value(id))
            connection->proceed();
    }
    if (!m_unfinished.empty())
        m_turn->start(0);
}

void GatewayWorker::flushSamples()
{
    if (!m_samples.isEmpty())
        post([events = &m_events, samples = std::exchange(m_samples, {})] { events->requestsFinished(samples); });
}

void GatewayWorker::sweep()
{
    const qint64 now = steadyMillis();
    if (m_toSweep.isEmpty())
        m_toSweep = m_connections.keys();
    sweepSome();
    // A copy: a deadline removes entries. The objects themselves live until the event loop turns.
    for (WebSocketLink* link : m_links.values())
        link->checkDeadlines(now);
    sweepUpgrades(now);
    flushSamples();
    if (m_place.index == 0)
        m_crowd.look(m_shared.stats, now);
    if (m_listener && m_listener->isListening())
        m_listener->resumeAccepting();
}

/// Thousands that run out of time in one moment are answered in slices, so that the others do not wait for them.
void GatewayWorker::sweepSome()
{
    const qint64 now = steadyMillis();
    const bool crowded = CrowdWatch::isCrowded(m_shared.stats);
    const qint64 until = steadyMicros() + TurnMicros;
    while (!m_toSweep.isEmpty() && steadyMicros() < until)
        if (HttpConnection* connection = m_connections.value(m_toSweep.takeLast()))
            connection->checkDeadlines(now, crowded);
    if (!m_toSweep.isEmpty())
        m_sweepRest->start(SweepRestMs);
}

void GatewayWorker::sweepUpgrades(qint64 nowMs)
{
    for (auto it = m_upgrades.begin(); it != m_upgrades.end();) {
        if (it->socket && nowMs < it->deadline) {
            ++it;
            continue;
        }
        if (it->socket)
            it->socket->abort();
        releasePlace(it->peer);
        it = m_upgrades.erase(it);
    }
    finishDrainIfEmpty();
}

void GatewayWorker::drain(int deadlineMs, std::function<void()> done)
{
    m_state.draining = true;
    m_drained = m_drained ? [first = m_drained, second = std::move(done)] { first(); second(); } : std::move(done);
    if (m_listener)
        m_listener->close();
    QTimer::singleShot(deadlineMs, this, &GatewayWorker::finishDrain);
    for (HttpConnection* connection : m_connections.values())
        connection->closeWhenIdle();
    for (WebSocketLink* link : m_links.values())
        link->close(CloseGoingAway, QStringLiteral("the service is stopping"));
    finishDrainIfEmpty();
}

void GatewayWorker::shutDown()
{
    qDeleteAll(std::exchange(m_connections, {}));
    qDeleteAll(std::exchange(m_links, {}));
    for (const PendingUpgrade& pending : std::exchange(m_upgrades, {}))
        delete pending.socket;
    // Web sockets delete their TCP sockets later: the loop has to turn once more before it ends.
    QMetaObject::invokeMethod(
        this, [this] { thread()->quit(); }, Qt::QueuedConnection);
}

void GatewayWorker::finishDrainIfEmpty()
{
    if (m_drained && m_connections.isEmpty() && m_links.isEmpty() && m_upgrades.isEmpty())
        finishDrain();
}

void GatewayWorker::finishDrain()
{
    const std::function<void()> done = std::exchange(m_drained, nullptr);
    if (!done)
        return;
    for (HttpConnection* connection : m_connections.values())
        connection->abort();
    for (WebSocketLink* link : m_links.values())
        link->abort();
    flushSamples();
    done();
}

}  // namespace frontdesk
