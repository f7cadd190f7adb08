// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/requestguard.h"

#include <QTcpSocket>

namespace frontdesk {

/// What a connection needs of the gateway thread that it lives on.
class ConnectionHost {
public:
    virtual ~ConnectionHost() = default;
    [[nodiscard]] virtual GatewayShared& shared() = 0;
    [[nodiscard]] virtual const GatewayState& state() const = 0;
    /// One buffer per thread for bytes that are looked at before they are taken; valid until the next call.
    [[nodiscard]] virtual QByteArrayView peek(QTcpSocket& socket, qsizetype atMost) = 0;
    virtual void submit(int route, HttpRequest request) = 0;
    /// Asks the engine whether the body of `request` is worth reading; answered by permit().
    virtual void ask(int route, HttpRequest request) = 0;
    /// False: the customer at `address`, behind the proxy `peer`, has as many web sockets as are allowed.
    [[nodiscard]] virtual bool hasRoomFor(const QByteArray& address, const Peer& peer) const = 0;
    /// The socket, with the bytes of the handshake unread, changes hands.
    virtual void upgrade(QTcpSocket* socket, SocketInfo info, const Peer& peer) = 0;
    virtual void finished(RequestSample sample) = 0;
    /// There is more to read for connection `connId`, but the others come first: proceed() is called soon.
    virtual void continueLater(quint64 connId) = 0;
    virtual void connectionGone(quint64 connId) = 0;
};

/// One accepted connection: reads a request, hands it over, writes its answer, then reads the next one (so answers
/// keep the order of the requests, and a client that pipelines is held back by its own socket buffer).
/// Lives on a gateway thread; its deadlines are checked by the sweep of that thread.
class HttpConnection final : public QObject {
public:
    HttpConnection(QTcpSocket* socket, quint64 id, Peer peer, ConnectionHost& host);
    ~HttpConnection() override;

    /// Its turn after ConnectionHost::continueLater().
    void proceed();
    /// Dropped unless request `seq` is the one that waits.
    void reply(quint64 seq, HttpResponse response);
    /// The engine's word on the body of request `seq`: 204 = read it, anything else is the answer.
    void permit(quint64 seq, HttpResponse response);
    /// `crowded`: places are getting scarce, so those who send nothing are given little time.
    void checkDeadlines(qint64 nowMs, bool crowded);
    /// Draining: an idle connection closes now, a busy one after its answer.
    void closeWhenIdle();
    void abort();
    [[nodiscard]] const Peer& peer() const { return m_peer; }

private:
    enum class State : quint8 { Head, Asking, Body, Busy, Closing, Gone };

    /// Reads on; returns after one request even when more are there.
    void advance();
    [[nodiscard]] bool step();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readBody();
    void begin(QByteArrayView head);
    void applyAdmission(Admission admission, qsizetype headSize);
    void beginBody();
    void expectBody();
    void countBody(qint64 bytes);
    void dispatch();
    void startUpgrade();
    void refuse(int status);
    void finish(HttpResponse response);
    void startClosing();
    void checkWriteDeadline(qint64 nowMs);
    void onDisconnected();

    QTcpSocket* m_socket;
    const quint64 m_id;
    const Peer m_peer;
    ConnectionHost& m_host;
    HttpParser m_parser;
    HttpHead m_head;
    HeaderList m_cors;
    QByteArray m_method;  ///< the request value itself has left for the engine when the answer comes
    QString m_requestId;
    State m_state = State::Head;
    quint64 m_seq = 0;
    int m_route = -1;
    bool m_advancing = false;
    bool m_waitsForTurn = false;
    bool m_headStarted = false;
    bool m_keepAlive = false;
    bool m_linger = false;   ///< unread input may follow: closing at once could destroy the answer on its way
    qint64 m_startedAt = 0;  ///< monotonic microseconds
    qint64 m_deadline = 0;   ///< monotonic milliseconds; 0 = none
    qint64 m_headSince = 0;  ///< since when a head is waited for
    qint64 m_writeDeadline = 0;
    qint64 m_unsentMark = 0;
    qint64 m_bodyBytes = 0;
    qint64 m_countedBytes = 0;  ///< of this request in GatewayStats::pendingBodyBytes
};

}  // namespace frontdesk
