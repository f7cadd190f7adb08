// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/httpconnection.h"

#include "core/server/responsewriter.h"
#include "core/server/upgradecheck.h"

namespace frontdesk {
namespace {

constexpr qint64 CloseDeadlineMs = 2'000;
/// A body may take longer than its deadline as long as it arrives at this pace.
constexpr qint64 BodyBytesPerMs = 32;
/// A reader that takes at least this much per write deadline is slow, not gone.
constexpr qint64 WriteProgressBytes = 16 * 1024;
/// When most places are taken: time for a head to come.
constexpr qint64 CrowdedDeadlineMs = 3'000;
/// Bodies up to here are read without asking anybody and are not counted.
constexpr qint64 SmallBodyBytes = 64 * 1024;
/// Problem details repeat the path, but not pages of it.
constexpr qsizetype MaxInstanceBytes = 512;

HttpResponse refusal(int status)
{
    switch (status) {
    case 408: return HttpResponse::problem(408, "timeout", QStringLiteral("The request took too long to arrive."));
    case 413: return HttpResponse::problem(413, "too-large", QStringLiteral("The request body is too large."));
    case 414: return HttpResponse::problem(414, "uri-too-long", QStringLiteral("The address is too long."));
    case 429: {
        HttpResponse full = HttpResponse::problem(
            429, "too-many-connections", QStringLiteral("Too many connections from this address. Close some first."));
        full.headers.emplaceBack("Retry-After", "10");
        return full;
    }
    case 431:
        return HttpResponse::problem(431, "headers-too-large", QStringLiteral("The request headers are too large."));
    case 501:
        return HttpResponse::problem(501, "not-implemented",
                                     QStringLiteral("Only the transfer encoding \"chunked\" is understood."));
    case 503: {
        HttpResponse busy = HttpResponse::problem(503, "busy",
                                                  QStringLiteral("Too much is being sent at once. Try again soon."));
        busy.headers.emplaceBack("Retry-After", "5");
        return busy;
    }
    case 505:
        return HttpResponse::problem(505, "version", QStringLiteral("Only HTTP/1.0 and HTTP/1.1 are spoken here."));
    default: return HttpResponse::problem(400, "bad-request", QStringLiteral("The request is malformed."));
    }
}

/// Metric labels stay bounded whatever a stranger sends.
QByteArray methodLabel(const QByteArray& method)
{
    static const QByteArrayList known{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return known.contains(method) ? method : QByteArray("OTHER");
}

}  // namespace

HttpConnection::HttpConnection(QTcpSocket* socket, quint64 id, Peer peer, ConnectionHost& host)
    : m_socket(socket),
      m_id(id),
      m_peer(std::move(peer)),
      m_host(host),
      m_deadline(steadyMillis() + host.shared().options.headerDeadlineMs),
      m_headSince(steadyMillis())
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::advance);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::advance);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
}

HttpConnection::~HttpConnection() { countBody(0); }

void HttpConnection::advance()
{
    if (m_advancing)  // writing may report progress before it returns
        return;
    m_advancing = true;
    const quint64 before = m_seq;
    bool more = true;
    while (more && (m_state != State::Head || m_seq == before))
        more = step();
    m_advancing = false;
    // The next pipelined request waits until the other connections have had their turn.
    if (more && m_state == State::Head && m_socket->bytesAvailable() > 0 && !std::exchange(m_waitsForTurn, true))
        m_host.continueLater(m_id);
}

void HttpConnection::proceed()
{
    m_waitsForTurn = false;
    advance();
}

bool HttpConnection::step()
{
    switch (m_state) {
    case State::Head: return readHead();
    case State::Body: return readBody();
    case State::Closing: m_socket->readAll(); return false;
    case State::Asking:
    case State::Busy:
    case State::Gone: return false;
    }
    return false;
}

bool HttpConnection::readHead()
{
    // A client that sends but never reads stops here: its unread requests fill its own send buffer.
    if (m_socket->bytesToWrite() > m_host.shared().options.maxUnsentBytes)
        return false;
    const QByteArrayView bytes = m_host.peek(*m_socket, HttpParser::MaxHeadBytes);
    if (bytes.isEmpty())
        return false;
    if (!m_headStarted) {
        m_headStarted = true;
        m_headSince = steadyMillis();
        m_deadline = m_headSince + m_host.shared().options.headerDeadlineMs;
    }
    const HttpParser::Scan scan = m_parser.scanHead(bytes);
    if (scan.length > 0)
        begin(bytes.first(scan.length));
    else if (scan.refuse > 0)
        refuse(scan.refuse);
    return scan.length > 0 || scan.refuse > 0;
}

void HttpConnection::begin(QByteArrayView head)
{
    ++m_seq;
    m_headStarted = false;
    m_head = HttpHead{};
    m_method.clear();
    m_startedAt = steadyMicros();
    ++m_host.shared().stats.requests;
    if (const int status = m_parser.parseHead(head, m_head)) {
        refuse(status);
        return;
    }
    m_method = m_head.request.method;
    m_requestId = requestIdFrom(m_head.request.header("x-request-id"));
    m_keepAlive = m_head.keepAlive;
    applyAdmission(RequestGuard(m_host.shared()).admit(m_head, m_peer, m_host.state(), m_startedAt), head.size());
}

void HttpConnection::applyAdmission(Admission admission, qsizetype headSize)
{
    m_cors = std::move(admission.cors);
    m_route = admission.route;
    if (admission.kind == Admission::Kind::Upgrade) {
        // A client has to wait for the 101 (RFC 6455, 4.1); Qt would lose frames that come with the handshake.
        if (m_socket->bytesAvailable() > headSize)
            refuse(400);
        else if (!m_host.hasRoomFor(m_head.request.peerAddress, m_peer))
            refuse(429);
        else
            startUpgrade();
        return;
    }
    m_socket->skip(headSize);
    if (admission.kind == Admission::Kind::Answer) {
        // Who is over his limit and has sent the next requests already would get thousands of these answers. Behind a
        // proxy the next one may be another customer's.
        const bool insists = admission.response.status == 429 && !m_peer.trustedProxy && m_socket->bytesAvailable() > 0;
        m_linger = m_head.hasBody() || insists;
        m_keepAlive = m_keepAlive && !m_linger;
        finish(std::move(admission.response));
        return;
    }
    if (m_head.hasBody())
        beginBody();
    else
        dispatch();
}

/// A stranger's large body is not read before the engine has seen the credential.
void HttpConnection::beginBody()
{
    const bool large = m_head.chunked || m_head.contentLength > quint64(SmallBodyBytes);
    if (!large || !m_host.shared().router.at(m_route).beforeBody) {
        expectBody();
        return;
    }
    m_state = State::Asking;
    m_deadline = 0;
    HttpRequest question = m_head.request;
    question.handle = {m_id, m_seq};
    question.requestId = m_requestId;
    m_host.ask(m_route, std::move(question));
}

void HttpConnection::permit(quint64 seq, HttpResponse response)
{
    if (m_state != State::Asking || seq != m_seq)
        return;
    if (response.status == 204) {
        expectBody();
    } else {
        m_linger = true;
        m_keepAlive = false;
        finish(std::move(response));
    }
    advance();
}

/// Large bodies of all connections together are bounded: each counts from its first byte to its answer.
void HttpConnection::countBody(qint64 bytes)
{
    const qint64 counted = bytes > SmallBodyBytes ? bytes : 0;
    m_host.shared().stats.pendingBodyBytes += counted - m_countedBytes;
    m_countedBytes = counted;
}

void HttpConnection::expectBody()
{
    m_state = State::Body;
    m_bodyBytes = 0;
    m_deadline = steadyMillis() + m_host.shared().options.bodyDeadlineMs;
    if (m_head.expectContinue && m_socket->bytesAvailable() == 0) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_socket->flush();
    }
}

bool HttpConnection::readBody()
{
    const QByteArrayView bytes = m_host.peek(*m_socket, m_socket->bytesAvailable());
    if (bytes.isEmpty())
        return false;
    const qsizetype limit = m_host.shared().router.at(m_route).bodyLimit;
    const HttpParser::BodyStep body = m_parser.parseBody(bytes, quint64(limit));
    m_socket->skip(body.consumed);
    m_bodyBytes += body.consumed;
    countBody(m_bodyBytes);
    const GatewayShared& shared = m_host.shared();
    if (body.refuse > 0)
        refuse(body.refuse);
    else if (m_countedBytes > 0 && shared.stats.pendingBodyBytes > shared.options.maxPendingBodyBytes)
        refuse(503);
    else if (body.complete)
        dispatch();
    else
        return body.consumed > 0;
    return true;
}

void HttpConnection::dispatch()
{
    HttpRequest& request = m_head.request;
    if (m_head.hasBody())
        request.body = m_parser.takeBody();
    request.handle = {m_id, m_seq};
    request.requestId = m_requestId;
    request.receivedAt = SystemClock().now();
    m_state = State::Busy;
    m_deadline = 0;
    m_host.submit(m_route, std::move(request));
}

void HttpConnection::reply(quint64 seq, HttpResponse response)
{
    if (m_state != State::Busy || seq != m_seq)
        return;
    finish(std::move(response));
    advance();
}

void HttpConnection::refuse(int status)
{
    if (m_state == State::Head) {  // nothing of the head can be trusted, and it may be the previous one
        m_head = HttpHead{};
        m_method.clear();
        m_requestId = requestIdFrom({});
        m_route = -1;
        m_cors.clear();
        m_startedAt = steadyMicros();
    }
    ++m_host.shared().stats.refused;
    m_keepAlive = false;
    m_linger = status == 413 || status == 431 || status == 414 || status == 503;
    if (m_state == State::Body)
        static_cast<void>(m_parser.takeBody());  // nothing will ask for it
    m_socket->readAll();
    finish(refusal(status));
}

void HttpConnection::finish(HttpResponse response)
{
    const GatewayShared& shared = m_host.shared();
    ReplyContext context{
        .path = m_head.rawPath.left(MaxInstanceBytes), .requestId = m_requestId, .cors = std::move(m_cors)};
    context.micros = steadyMicros() - m_startedAt;
    context.headOnly = m_method == "HEAD";
    context.close = response.close || !m_keepAlive || m_host.state().draining;
    context.http10 = m_head.http10;
    const QByteArray bytes = writeResponse(response, context, shared.options.serverName);
    m_host.finished({.route = m_route < 0 ? QByteArray("(none)") : shared.router.at(m_route).pattern,
                     .method = methodLabel(m_method),
                     .status = response.status,
                     .micros = context.micros,
                     .requestId = m_requestId});
    m_state = context.close ? State::Closing : State::Head;
    countBody(0);
    m_headSince = steadyMillis();
    m_deadline = m_headSince + shared.options.keepAliveMs;
    m_socket->write(bytes);
    m_socket->flush();
    if (context.close && m_state == State::Closing)
        startClosing();
}

void HttpConnection::startClosing()
{
    m_deadline = steadyMillis() + CloseDeadlineMs;
    if (!m_linger)
        m_socket->disconnectFromHost();  // after what is still to be written
}

void HttpConnection::startUpgrade()
{
    SocketInfo info;
    info.id = SocketId{m_id};
    info.path = m_head.request.path;
    info.query = m_head.request.query;
    info.origin = m_head.request.header("origin");
    info.bearer = bearerToken(m_head.request);
    info.peerAddress = m_head.request.peerAddress;
    info.requestId = m_requestId;
    m_host.finished({.route = m_host.shared().router.at(m_route).pattern,
                     .method = "GET",
                     .status = 101,
                     .micros = steadyMicros() - m_startedAt,
                     .requestId = m_requestId});
    m_state = State::Gone;
    QTcpSocket* const socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->setParent(nullptr);
    m_host.upgrade(socket, std::move(info), m_peer);
}

void HttpConnection::checkDeadlines(qint64 nowMs, bool crowded)
{
    if (m_state == State::Gone)
        return;
    checkWriteDeadline(nowMs);
    const bool writing = m_state == State::Closing && m_writeDeadline != 0;
    const qint64 earned = m_state == State::Body ? m_bodyBytes / BodyBytesPerMs : 0;
    const bool hurry = crowded && m_state == State::Head;
    const qint64 deadline = hurry ? qMin(m_deadline, m_headSince + CrowdedDeadlineMs) : m_deadline + earned;
    if (m_state == State::Gone || writing || m_deadline == 0 || nowMs < deadline)
        return;
    const bool started = m_state == State::Body || (m_state == State::Head && m_headStarted);
    if (m_state == State::Closing && m_linger) {
        m_linger = false;
        startClosing();
    } else if (m_state == State::Closing) {
        abort();
    } else if (started) {
        refuse(408);
    } else {
        m_state = State::Closing;
        startClosing();
    }
}

void HttpConnection::checkWriteDeadline(qint64 nowMs)
{
    const qint64 unsent = m_socket->bytesToWrite();
    if (unsent == 0) {
        m_writeDeadline = 0;
    } else if (m_writeDeadline == 0 || unsent + WriteProgressBytes <= m_unsentMark) {
        m_unsentMark = unsent;
        m_writeDeadline = nowMs + m_host.shared().options.writeDeadlineMs;
    } else if (nowMs >= m_writeDeadline) {
        abort();
    }
}

void HttpConnection::closeWhenIdle()
{
    m_keepAlive = false;
    if (m_state != State::Head || m_headStarted)
        return;
    m_state = State::Closing;
    startClosing();
}

void HttpConnection::abort()
{
    if (m_socket)
        m_socket->abort();
    onDisconnected();
}

void HttpConnection::onDisconnected()
{
    if (m_state == State::Gone)
        return;
    m_state = State::Gone;
    countBody(0);
    m_host.connectionGone(m_id);
}

}  // namespace frontdesk
