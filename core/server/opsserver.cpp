// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that uses QtHttpServer, and the only one that knows its versions.
#include "core/server/opsserver.h"

#include "core/base/clock.h"
#include "core/base/coro.h"
#include "core/net/httpmessage.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QThread>

namespace frontdesk {
namespace {

struct SayGateway {
    Q_DECLARE_TR_FUNCTIONS(Gateway)
};

constexpr Micros StaleAfter = 5 * MicrosPerSecond;

OpsReply problem(int status, QByteArrayView type, const QString& detail)
{
    const HttpResponse response = HttpResponse::problem(status, type, detail);
    return {response.status, response.contentType, response.body};
}

QByteArray headerOf(const QHttpServerRequest& request, const QByteArray& name)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return request.headers().value(name).toByteArray();
#else
    return request.value(name);
#endif
}

/// DNS rebinding: a page from elsewhere reaches the loopback address, but under its own name.
bool isLoopbackHost(const QByteArray& header)
{
    const QByteArray host = header.toLower();
    const qsizetype end = host.startsWith('[') ? host.indexOf(']') + 1 : host.indexOf(':');
    const QByteArray name = end > 0 ? host.first(end) : host;
    // Qt joins repeated fields with a comma: behind the name there is a port or nothing.
    const QByteArray rest = host.sliced(name.size());
    const bool port = rest.isEmpty() || (rest.startsWith(':') && std::all_of(rest.begin() + 1, rest.end(), [](char c) {
                                             return c >= '0' && c <= '9';
                                         }));
    return port && (name == "localhost" || name == "127.0.0.1" || name == "[::1]");
}

/// Lives on the operations thread, where the QHttpServer is made too (it breaks when it is moved).
class OpsWorker final : public QObject {
public:
    Result<quint16> open(quint16 port)
    {
        m_http = std::make_unique<QHttpServer>();
        // No route at all: in Qt 6.4 every route that matches can be upgraded to a web socket.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        m_http->setMissingHandler(this, [this](const QHttpServerRequest& request, QHttpServerResponder& responder) {
            const OpsReply reply = answer(request);
            responder.write(bodyFor(request, reply), reply.contentType, QHttpServerResponder::StatusCode(reply.status));
        });
#else
        m_http->setMissingHandler([this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
            const OpsReply reply = answer(request);
            responder.write(bodyFor(request, reply), reply.contentType, QHttpServerResponder::StatusCode(reply.status));
        });
#endif
        auto listener = std::make_unique<QTcpServer>();
        if (!listener->listen(QHostAddress::LocalHost, port))
            return Error{ErrorCode::Unavailable,
                         SayGateway::tr("Cannot listen on the operations port %1: choose another one in the settings.")
                             .arg(port),
                         listener->errorString()};
        const quint16 actual = listener->serverPort();
        m_http->bind(listener.release());  // the server becomes its parent
        return actual;
    }

    OpsSnapshot snapshot;

private:
    /// Qt 6.4 would answer HEAD with a body.
    static QByteArray bodyFor(const QHttpServerRequest& request, const OpsReply& reply)
    {
        return request.method() == QHttpServerRequest::Method::Head ? QByteArray() : reply.body;
    }

    OpsReply answer(const QHttpServerRequest& request) const
    {
        if (!isLoopbackHost(headerOf(request, "Host")))
            return problem(421, "misdirected", QStringLiteral("The operations port answers for loopback names only."));
        if (request.method() != QHttpServerRequest::Method::Get && request.method() != QHttpServerRequest::Method::Head)
            return problem(405, "method-not-allowed", QStringLiteral("The operations port is read-only."));
        return answerPath(request.url().path(QUrl::FullyEncoded).toLatin1());
    }

    OpsReply answerPath(const QByteArray& path) const
    {
        if (snapshot.takenAt == 0)
            return path == "/live" ? OpsReply{.body = R"({"status":"alive"})"}
                                   : problem(503, "starting", QStringLiteral("The service is starting."));
        const auto found = snapshot.replies.constFind(path);
        if (found == snapshot.replies.cend())
            return problem(404, "not-found", QStringLiteral("There is nothing at this address."));
        const bool tellsHealth = path.startsWith("/health") || path == "/ready";
        if (tellsHealth && SystemClock().steady() - snapshot.takenAt > StaleAfter)
            return problem(503, "stale", QStringLiteral("The engine has not reported for more than 5 seconds."));
        return *found;
    }

    std::unique_ptr<QHttpServer> m_http;
};

}  // namespace

class OpsServer::Private {
public:
    QThread thread;
    OpsWorker* worker = nullptr;
};

OpsServer::OpsServer(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("ops"));
    d->worker = new OpsWorker;
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.start();
}

OpsServer::~OpsServer() { stop(); }

QFuture<Result<quint16>> OpsServer::start(quint16 port)
{
    if (!d->thread.isRunning())
        return coro::ready(
            Result<quint16>(Error{ErrorCode::Conflict, QStringLiteral("The operations port was stopped."), {}}));
    auto promise = std::make_shared<QPromise<Result<quint16>>>();
    promise->start();
    QMetaObject::invokeMethod(
        d->worker,
        [worker = d->worker, promise, port] {
            promise->addResult(worker->open(port));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

void OpsServer::publish(OpsSnapshot snapshot)
{
    if (d->thread.isRunning())
        QMetaObject::invokeMethod(
            d->worker, [worker = d->worker, snapshot = std::move(snapshot)] { worker->snapshot = snapshot; },
            Qt::QueuedConnection);
}

void OpsServer::stop()
{
    d->thread.quit();
    d->thread.wait();
}

}  // namespace frontdesk
