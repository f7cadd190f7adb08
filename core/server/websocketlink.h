// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/frameguard.h"
#include "core/server/requestguard.h"

#include <QWebSocket>

namespace frontdesk {

/// What a web socket needs of the gateway thread that it lives on.
class LinkHost {
public:
    virtual ~LinkHost() = default;
    [[nodiscard]] virtual GatewayShared& shared() = 0;
    virtual void linkText(SocketId id, QByteArray text) = 0;
    virtual void linkGone(SocketId id) = 0;
};

/// One open web socket: size caps, pings, inbound pace, and a cap on what a slow reader may leave unsent.
/// Lives on a gateway thread. Its close handshake is bounded by the sweep of that thread.
class WebSocketLink final : public QObject {
public:
    /// Takes ownership of `socket`, which is open and whose frames `guard` sees first.
    WebSocketLink(QWebSocket* socket, FrameGuard& guard, SocketId id, Peer peer, LinkHost& host);

    /// False: nothing was written (closing, or the reader is too slow and has just been dropped).
    bool sendText(const QByteArray& json);
    void close(quint16 code, const QString& reason);
    void abort();
    void checkDeadlines(qint64 nowMs);
    [[nodiscard]] const Peer& peer() const { return m_peer; }

private:
    [[nodiscard]] bool admitFrame(const FrameHead& head);
    void onText(const QString& text);
    void onDisconnected();
    [[nodiscard]] bool withinPace();

    QWebSocket* m_socket;
    const SocketId m_id;
    const Peer m_peer;
    LinkHost& m_host;
    bool m_gone = false;
    qint64 m_closingAt = 0;  ///< monotonic milliseconds, as below; 0 = not closing
    qint64 m_lastPing;
    qint64 m_lastSign;        ///< last sign of life: a pong or a message
    qint64 m_paceFullAt = 0;  ///< when the inbound allowance is complete again, microseconds
};

}  // namespace frontdesk
