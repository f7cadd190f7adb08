// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/websocketlink.h"

namespace frontdesk {
namespace {

constexpr qint64 LinkCloseMs = 2'000;
constexpr quint16 ClosePingTimeout = 4408;
constexpr quint16 CloseTooFast = 4429;
constexpr quint16 CloseProtocolError = 1002;
constexpr quint16 CloseUnsupportedData = 1003;
constexpr qsizetype MaxReasonBytes = 120;  // a control frame holds 125, two of them are the code

QString shortReason(QString reason)
{
    while (reason.toUtf8().size() > MaxReasonBytes)
        reason.chop(1);
    return reason;
}

}  // namespace

WebSocketLink::WebSocketLink(QWebSocket* socket, FrameGuard& guard, SocketId id, Peer peer, LinkHost& host)
    : m_socket(socket),
      m_id(id),
      m_peer(std::move(peer)),
      m_host(host),
      m_lastPing(steadyMillis()),
      m_lastSign(m_lastPing)
{
    const auto limit = quint64(host.shared().options.maxFrameBytes);
    m_socket->setParent(this);
    m_socket->setMaxAllowedIncomingFrameSize(limit);
    m_socket->setMaxAllowedIncomingMessageSize(limit);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &WebSocketLink::onText);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this,
            [this] { close(CloseUnsupportedData, QStringLiteral("text frames only")); });
    connect(m_socket, &QWebSocket::pong, this, [this] { m_lastSign = steadyMillis(); });
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketLink::onDisconnected);
    guard.watch(
        [link = QPointer<WebSocketLink>(this)](const FrameHead& head) { return link && link->admitFrame(head); });
}

/// What QWebSocket does not refuse by itself. Whole messages are counted in onText(); everything else a client can send
/// without end (pings, pongs, pieces of a message that never ends) counts here.
bool WebSocketLink::admitFrame(const FrameHead& head)
{
    if (m_gone)
        return false;
    if (m_closingAt != 0)
        return true;  // the client's own close frame ends the handshake
    if (!head.masked) {
        close(CloseProtocolError, QStringLiteral("frames of a client are masked"));
        return false;
    }
    if ((head.isControl() || !head.final) && !withinPace()) {
        close(CloseTooFast, QStringLiteral("too many frames"));
        return false;
    }
    if (head.isPing() && m_socket->bytesToWrite() > m_host.shared().options.maxUnsentBytes) {
        abort();  // it asks for pongs and does not read them
        return false;
    }
    return true;
}

bool WebSocketLink::sendText(const QByteArray& json)
{
    if (m_gone || m_closingAt != 0)
        return false;
    if (m_socket->bytesToWrite() > m_host.shared().options.maxUnsentBytes) {
        // Durable frames are replayed when the client comes back; waiting for it would cost everyone memory.
        abort();
        return false;
    }
    m_socket->sendTextMessage(QString::fromUtf8(json));
    return true;
}

void WebSocketLink::close(quint16 code, const QString& reason)
{
    if (m_gone || m_closingAt != 0)
        return;
    m_closingAt = steadyMillis();
    m_socket->close(QWebSocketProtocol::CloseCode(code), shortReason(reason));
}

void WebSocketLink::abort()
{
    m_socket->abort();
    onDisconnected();
}

void WebSocketLink::checkDeadlines(qint64 nowMs)
{
    const GatewayOptions& options = m_host.shared().options;
    if (m_gone)
        return;
    if (m_closingAt != 0) {
        if (nowMs - m_closingAt >= LinkCloseMs)
            abort();
        return;
    }
    if (nowMs - m_lastSign >= options.pingDeadlineMs) {
        close(ClosePingTimeout, QStringLiteral("no answer to pings"));
        return;
    }
    if (nowMs - m_lastPing >= options.pingIntervalMs) {
        m_lastPing = nowMs;
        m_socket->ping();
    }
}

bool WebSocketLink::withinPace()
{
    const GatewayOptions& options = m_host.shared().options;
    if (options.socketMessagesPerSecond <= 0)
        return true;
    const qint64 interval = MicrosPerSecond / options.socketMessagesPerSecond;
    const qint64 now = steadyMicros();
    m_paceFullAt = qMax(m_paceFullAt, now) + interval;
    return m_paceFullAt - now <= interval * qMax(1, options.socketMessageBurst);
}

void WebSocketLink::onText(const QString& text)
{
    if (m_gone || m_closingAt != 0)
        return;
    m_lastSign = steadyMillis();
    if (withinPace())
        m_host.linkText(m_id, text.toUtf8());
    else
        close(CloseTooFast, QStringLiteral("too many messages"));
}

void WebSocketLink::onDisconnected()
{
    if (m_gone)
        return;
    m_gone = true;
    m_host.linkGone(m_id);
}

}  // namespace frontdesk
