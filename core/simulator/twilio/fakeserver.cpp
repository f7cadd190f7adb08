// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/twilio/fakeserver.h"

#include <QHttpServer>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

namespace frontdesk::simulator {
namespace {

constexpr int ListenBacklog = 1024;  ///< Qt's 50 are too few for a day of a thousand customers

QByteArray headerOf(const QHttpServerRequest& request, const QByteArray& name)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return request.headers().value(name).toByteArray();
#else
    return request.value(name);
#endif
}

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get: return "GET";
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Put: return "PUT";
    case QHttpServerRequest::Method::Delete: return "DELETE";
    case QHttpServerRequest::Method::Head: return "HEAD";
    default: return "OTHER";
    }
}

FakeRequest read(const QHttpServerRequest& request)
{
    FakeRequest read;
    read.method = methodName(request.method());
    read.path = request.url().path(QUrl::FullyDecoded);
    read.query = decodeForm(request.url().query(QUrl::FullyEncoded).toLatin1());
    read.body = request.body();
    if (headerOf(request, "Content-Type").startsWith("application/x-www-form-urlencoded"))
        read.form = decodeForm(read.body);
    read.host = headerOf(request, "Host");
    read.authorization = headerOf(request, "Authorization");
    return read;
}

void write(QHttpServerResponder& responder, const FakeAnswer& answer)
{
    const auto status = QHttpServerResponder::StatusCode(answer.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.contentType);
    for (const auto& [name, value] : answer.headers)
        headers.append(name, value);
    responder.write(answer.body, headers, status);
#else
    responder.writeStatusLine(status);
    responder.writeHeader("Content-Type", answer.contentType);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    for (const auto& [name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeBody(answer.body);
#endif
}

}  // namespace

class FakeServer::Private {
public:
    explicit Private(FakeServer* owner, Handle handler) : q(owner), handle(std::move(handler)) {}

    void serve(const QHttpServerRequest& request, QHttpServerResponder&& responder)
    {
        FakeAnswer answer = handle(read(request));
        QTcpSocket* socket = socketOf(request, responder);
        if (!answer.cut && answer.delayMs <= 0) {
            write(responder, answer);
            return;
        }
        // In Qt 6.4 a late answer to a client that has gone is a crash: the socket is watched.
        auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
        const QPointer<QTcpSocket> watched(socket);
        const int delayMs = answer.delayMs;
        QTimer::singleShot(delayMs, q, [kept, watched, answer = std::move(answer)] {
            if (!watched || watched->state() != QAbstractSocket::ConnectedState)
                return;
            if (answer.cut)
                watched->abort();
            else
                write(*kept, answer);
        });
    }

    QTcpSocket* socketOf(const QHttpServerRequest& request, const QHttpServerResponder& responder) const
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        const QList<QTcpSocket*> sockets = listener->findChildren<QTcpSocket*>();
        for (QTcpSocket* socket : sockets)
            if (socket->peerPort() == request.remotePort())
                return socket;
        return nullptr;
#else
        Q_UNUSED(request)
        return responder.socket();
#endif
    }

    FakeServer* q;
    Handle handle;
    QTcpServer* listener = nullptr;
    std::unique_ptr<QHttpServer> http;
};

FakeServer::FakeServer(Handle handle, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(handle)))
{
}

FakeServer::~FakeServer() = default;

Result<quint16> FakeServer::listen(quint16 port)
{
    auto listener = std::make_unique<QTcpServer>();
    listener->setListenBacklogSize(ListenBacklog);
    if (!listener->listen(QHostAddress::LocalHost, port))
        return Error{ErrorCode::Unavailable, tr("The simulated Twilio cannot listen on port %1.").arg(port),
                     listener->errorString()};
    d->http = std::make_unique<QHttpServer>();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    d->http->setMissingHandler(this, [this](const QHttpServerRequest& request, QHttpServerResponder& responder) {
        d->serve(request, std::move(responder));
    });
#else
    d->http->setMissingHandler([this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
        d->serve(request, std::move(responder));
    });
#endif
    d->listener = listener.release();  // the server becomes its parent
    d->http->bind(d->listener);
    return d->listener->serverPort();
}

}  // namespace frontdesk::simulator
