// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/customerline.h"

#include "core/engine/enginecore.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace frontdesk::test {
namespace {

constexpr char UploadType[] = "multipart/form-data; boundary=soakboundary";

struct Target {
    QByteArray method;
    QByteArray path;
};

Target targetOf(CustomerCall what, const QByteArray& session)
{
    switch (what) {
    case CustomerCall::Create: return {"POST", "/api/sessions"};
    case CustomerCall::Post: return {"POST", "/api/chat/sessions/" + session + "/messages"};
    case CustomerCall::Upload: return {"POST", "/api/sessions/" + session + "/attachments"};
    case CustomerCall::End: return {"POST", "/api/sessions/" + session + "/end"};
    case CustomerCall::Rate: return {"POST", "/api/sessions/" + session + "/rating"};
    case CustomerCall::Delete: return {"DELETE", "/api/sessions/" + session};
    }
    return {};
}

QByteArray typeOf(CustomerCall what)
{
    return what == CustomerCall::Upload ? QByteArray(UploadType) : QByteArray("application/json");
}

void run(EngineCore& core, CustomerCall what, const HttpRequest& request, const Respond& respond)
{
    switch (what) {
    case CustomerCall::Create: core.webchat.createSession(request, respond); break;
    case CustomerCall::Post: core.webchat.postMessage(request, respond); break;
    case CustomerCall::Upload: core.filesApi.upload(request, respond); break;
    case CustomerCall::End: core.customerApi.endConversation(request, respond); break;
    case CustomerCall::Rate: core.customerApi.rate(request, respond); break;
    case CustomerCall::Delete: core.webchat.endSession(request, respond); break;
    }
}

}  // namespace

QByteArray uploadBody(const QByteArray& png, QByteArray* contentType)
{
    *contentType = UploadType;
    return "--soakboundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"photo.png\"\r\n"
           "Content-Type: image/png\r\n\r\n"
           + png + "\r\n--soakboundary--\r\n";
}

/// Few conversations each a day, so that the daily cap counts them and refuses none.
QByteArray InnerLine::address()
{
    return "10." + QByteArray::number(m_world.roll(250)) + '.' + QByteArray::number(m_world.roll(250)) + '.'
           + QByteArray::number(1 + m_world.roll(200));
}

void InnerLine::open(const Credential& who)
{
    drop();
    m_id = m_sockets.open(this);
    SocketInfo info;
    info.id = m_id;
    info.path = "/ws";
    info.query = {{"session_id", who.session.toLatin1()}};
    info.bearer = who.token.toLatin1();
    info.peerAddress = address();
    m_world.core->sockets.socketOpened(info);
}

void InnerLine::send(const QByteArray& frame)
{
    if (m_id.value > 0)
        m_world.core->sockets.socketText(m_id, frame);
}

void InnerLine::drop()
{
    if (m_id.value == 0)
        return;
    const SocketId id = std::exchange(m_id, {});
    m_sockets.forget(id);
    m_world.core->sockets.socketClosed(id);
}

void InnerLine::innerClosed(quint16 code)
{
    drop();
    onClosed(code);
}

void InnerLine::call(CustomerCall what, const Credential& who, const QByteArray& body, Answer answer)
{
    const Target target = targetOf(what, who.session.toLatin1());
    HttpRequest request;
    request.method = target.method;
    request.path = target.path;
    request.target = target.path;
    request.headers = {{"content-type", typeOf(what)}};
    if (!who.token.isEmpty()) {
        request.headers.emplaceBack("authorization", "Bearer " + who.token.toLatin1());
        request.pathParameters.insert("id", who.session.toLatin1());
    }
    request.body = body;
    request.peerAddress = address();
    // Queued, like an answer that crosses to the gateway's thread.
    run(*m_world.core, what, request, [this, answer = std::move(answer)](const HttpResponse& response) {
        QMetaObject::invokeMethod(
            &m_sockets, [answer, status = response.status, bytes = response.body] { answer(status, bytes); },
            Qt::QueuedConnection);
    });
}

void WireLine::open(const Credential& who)
{
    drop();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) { onText(text.toUtf8()); });
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        if (!m_socket || sender() != m_socket)
            return;
        const int code = m_socket->closeCode();
        m_socket->deleteLater();
        m_socket = nullptr;
        onClosed(code);
    });
    QNetworkRequest request(
        QUrl(QStringLiteral("ws://127.0.0.1:%1/ws?session_id=%2").arg(m_world.port).arg(who.session)));
    request.setRawHeader("Sec-WebSocket-Protocol", "frontdesk.v1, bearer." + who.token.toLatin1());
    m_socket->open(request);
}

void WireLine::send(const QByteArray& frame)
{
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(frame));
}

void WireLine::drop()
{
    QWebSocket* const socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

void WireLine::call(CustomerCall what, const Credential& who, const QByteArray& body, Answer answer)
{
    const Target target = targetOf(what, who.session.toLatin1());
    QNetworkRequest request(
        QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_world.port).arg(QString::fromLatin1(target.path))));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(typeOf(what)));
    if (!who.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + who.token.toLatin1());
    QNetworkReply* const reply = m_network.sendCustomRequest(request, target.method, body);
    connect(reply, &QNetworkReply::finished, this, [reply, answer = std::move(answer)] {
        answer(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll());
        reply->deleteLater();
    });
}

}  // namespace frontdesk::test
