// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/gatewayworker.h"

#include "core/base/log.h"
#include "core/server/gatewaylistener.h"

#include <QCoreApplication>
#include <QTimer>

namespace frontdesk {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Gateway)
};

constexpr int SweepMs = 500;
constexpr int ListenBacklog = 1024;
constexpr qsizetype ReadBufferBytes = 64 * 1024;
constexpr qsizetype SampleBatch = 256;
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
    const QString advice = taken
        ? Say::tr("Another program uses this port: stop it, or choose another port in the settings.")
        : Say::tr("Check the address and port in the settings.");
    return Error{ErrorCode::Unavailable,
        Say::tr("Cannot listen on %1, port %2.").arg(options.address.toString()).arg(options.port) % u' ' % advice,
        server.errorString()};
}

}  // namespace

GatewayWorker::GatewayWorker(GatewayShared& shared, GatewayEvents& events, QObject* engineSide, Place place)
    : m_shared(shared)
    , m_events(events)
    , m_engineSide(engineSide)
    , m_place(place)
{
}

template <class Call> void GatewayWorker::post(Call call)
{
    QMetaObject::invokeMethod(m_engineSide, std::move(call), Qt::QueuedConnection);
}

void GatewayWorker::open(GatewayState state)
{
    m_state = std::move(state);
    m_scratch.resize(size_t(ReadBufferBytes));
    m_webSockets
        = new QWebSocketServer(QString::fromLatin1(m_shared.options.serverName), QWebSocketServer::NonSecureMode, this);
    m_webSockets->setSupportedSubprotocols({QStringLiteral("frontdesk.v1")});
    m_webSockets->setMaxPendingConnections(1024);
    connect(m_webSockets, &QWebSocketServer::newConnection, this, &GatewayWorker::takeWebSockets);
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
        [this] { logWarning("gateway", u"cannot accept connections: " % m_listener->errorString()); });
    if (!m_listener->listen(m_shared.options.address, m_shared.options.port))
        return listenError(*m_listener, m_shared.options);
    return m_listener->serverPort();
}

void GatewayWorker::adopt(qintptr descriptor)
{
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    const GatewayOptions& options = m_shared.options;
    Peer peer = Peer::of(socket->peerAddress(), options);
    // Descriptors are dealt out in turn, so each thread keeps its share of the cap.
    const int perAddress = (options.maxConnectionsPerAddress + m_place.count - 1) / m_place.count;
    if (m_state.draining || m_shared.stats.connections >= options.maxConnections
        || m_perAddress.value(peer.key) >= perAddress) {
        ++m_shared.stats.refused;
        socket->abort();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(ReadBufferBytes);
    ++m_perAddress[peer.key];
    ++m_shared.stats.connections;
    m_lastId += quint64(m_lastId == 0 ? m_place.index + m_place.count : m_place.count);
    m_connections.insert(m_lastId, new HttpConnection(socket.release(), m_lastId, std::move(peer), *this));
}

void GatewayWorker::releaseAddress(const AddressKey& key)
{
    --m_shared.stats.connections;
    const auto found = m_perAddress.find(key);
    if (found != m_perAddress.end() && --*found <= 0)
        m_perAddress.erase(found);
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
    releaseAddress(connection->peer().key);
    connection->deleteLater();  // this may be its own signal
    finishDrainIfEmpty();
}

void GatewayWorker::upgrade(QTcpSocket* socket, SocketInfo info, const Peer& peer)
{
    // The connection object ends here; its place in the counts goes on with the socket.
    if (HttpConnection* connection = m_connections.take(info.id.value))
        connection->deleteLater();
    socket->setReadBufferSize(0);
    const QByteArray key
        = endsOf(socket->peerAddress(), socket->peerPort(), socket->localAddress(), socket->localPort());
    m_upgrades.insert(key, {std::move(info), peer, socket, steadyMillis() + UpgradeDeadlineMs});
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
        auto* link = new WebSocketLink(socket, pending.info.id, pending.peer, *this);
        m_links.insert(pending.info.id.value, link);
        ++m_shared.stats.sockets;
        post([events = &m_events, info = pending.info] { events->socketOpened(info); });
        if (m_state.draining)
            link->close(CloseGoingAway, QStringLiteral("the service is stopping"));
    }
}

void GatewayWorker::linkText(SocketId id, QByteArray text)
{
    post([events = &m_events, id, text = std::move(text)] { events->socketText(id, text); });
}

void GatewayWorker::linkGone(SocketId id)
{
    WebSocketLink* const link = m_links.take(id.value);
    if (!link)
        return;
    --m_shared.stats.sockets;
    releaseAddress(link->peer().key);
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

void GatewayWorker::flushSamples()
{
    if (!m_samples.isEmpty())
        post([events = &m_events, samples = std::exchange(m_samples, {})] { events->requestsFinished(samples); });
}

void GatewayWorker::sweep()
{
    const qint64 now = steadyMillis();
    // Copies: a deadline removes entries. The objects themselves live until the event loop turns.
    for (HttpConnection* connection : m_connections.values())
        connection->checkDeadlines(now);
    for (WebSocketLink* link : m_links.values())
        link->checkDeadlines(now);
    sweepUpgrades(now);
    flushSamples();
    if (m_listener && m_listener->isListening())
        m_listener->resumeAccepting();
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
        releaseAddress(it->peer.key);
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
