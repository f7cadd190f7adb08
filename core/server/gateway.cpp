// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/gateway.h"

#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/base/threadaffinity.h"
#include "core/server/gatewayworker.h"

#include <QPointer>

namespace frontdesk {
namespace {

constexpr quint64 WantedOpenFiles = 1'048'576;
/// The database, media files, logs and our own probes must never wait for a customer to leave.
constexpr quint64 ReservedFiles = 128;
constexpr quint64 LeastReservedFiles = 64;
constexpr quint64 LeastPlaces = 4;

/// Places for connections under a limit of open files.
qint64 placesFor(quint64 files, int wanted)
{
    const quint64 reserve = qBound(LeastReservedFiles, files / 2, ReservedFiles);
    const quint64 possible = files > reserve + LeastPlaces ? files - reserve : LeastPlaces;
    return qint64(qMin(quint64(qMax(1, wanted)), possible));
}

/// The gateway threads as seen from the engine: everything goes to them by queued calls with values.
struct Workers {
    QList<GatewayWorker*> all;

    template <class Call>
    static void post(GatewayWorker* worker, Call call)
    {
        QMetaObject::invokeMethod(
            worker, [worker, call = std::move(call)]() mutable { call(*worker); }, Qt::QueuedConnection);
    }
    /// Ids say which thread made them.
    template <class Call>
    void postTo(quint64 id, Call call) const
    {
        if (!all.isEmpty())
            post(all[qsizetype(id % quint64(all.size()))], std::move(call));
    }
    template <class Call>
    void postToAll(const Call& call) const
    {
        for (GatewayWorker* worker : all)
            post(worker, call);
    }
};

/// The one answer to a request. Lives as long as a copy of Respond does; engine thread only.
class ReplyTicket {
public:
    /// What takes the answer on the gateway thread.
    using Taker = void (GatewayWorker::*)(RequestHandle, HttpResponse);

    ReplyTicket(std::weak_ptr<const Workers> workers, RequestHandle handle, Taker taker)
        : m_workers(std::move(workers)), m_handle(handle), m_taker(taker)
    {
    }
    Q_DISABLE_COPY_MOVE(ReplyTicket)
    ~ReplyTicket()
    {
        if (!m_answered)
            answer(HttpResponse::problem(500, "internal", QStringLiteral("The request was not answered.")));
    }

    void answer(HttpResponse response)
    {
        const auto workers = m_workers.lock();  // a handler may outlive the gateway
        if (!std::exchange(m_answered, true) && workers)
            workers->postTo(m_handle.connId,
                            [handle = m_handle, taker = m_taker, response = std::move(response)](
                                GatewayWorker& worker) mutable { (worker.*taker)(handle, std::move(response)); });
    }

private:
    std::weak_ptr<const Workers> m_workers;
    RequestHandle m_handle;
    Taker m_taker;
    bool m_answered = false;
};

/// Finishes a future when every gateway thread has reported.
class Countdown {
public:
    explicit Countdown(qsizetype count) : m_left(count)
    {
        m_promise.start();
        if (m_left == 0)
            m_promise.finish();
    }
    void arrived()
    {
        if (--m_left == 0)
            m_promise.finish();
    }
    [[nodiscard]] QFuture<void> future() { return m_promise.future(); }

private:
    QPromise<void> m_promise;
    qsizetype m_left;
};

}  // namespace

class Gateway::Private final : public GatewayEvents {
public:
    Private(Gateway* q, GatewayOptions options, RouteTable table, SocketObserver* o)
        : gateway(q), routes(table), observer(o), shared(std::move(options), std::move(table))
    {
        state.rates = shared.options.rates;
    }

    void requestArrived(int route, HttpRequest request) override;
    void bodyAnnounced(int route, HttpRequest request) override;
    static void run(const RouteHandler& handler, HttpRequest request, std::shared_ptr<ReplyTicket> ticket);
    void socketOpened(const SocketInfo& info) override
    {
        if (observer)
            observer->socketOpened(info);
    }
    void socketText(SocketId id, const QByteArray& text) override
    {
        if (observer)
            observer->socketText(id, text);
    }
    void socketClosed(SocketId id) override
    {
        if (observer)
            observer->socketClosed(id);
    }
    void requestsFinished(const QList<RequestSample>& samples) override
    {
        for (const RequestSample& sample : samples)
            Q_EMIT gateway->requestFinished(sample);
    }

    [[nodiscard]] Result<> checkOptions() const;
    void startThreads();
    void listen(QPromise<Result<quint16>> promise);
    [[nodiscard]] QFuture<void> onAllWorkers(std::function<void(GatewayWorker&, std::function<void()>)> call);

    Gateway* const gateway;
    const RouteTable routes;  ///< the handlers: touched by the engine thread only
    SocketObserver* const observer;
    GatewayShared shared;
    GatewayState state;
    std::shared_ptr<Workers> workers = std::make_shared<Workers>();
    std::vector<std::unique_ptr<QThread>> threads;
};

Result<> Gateway::Private::checkOptions() const
{
    if (shared.options.corsOrigins.contains(QStringLiteral("*")))
        return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("The origin \"*\" cannot be combined with credentials. List the exact origins instead."),
            QStringLiteral("corsOrigins contains *")};
    return {};
}

void Gateway::Private::startThreads()
{
    const int count = qBound(1, shared.options.threads, 64);
    for (int i = 0; i < count; ++i) {
        auto thread = std::make_unique<QThread>();
        thread->setObjectName(QStringLiteral("gateway-%1").arg(i));
        auto* worker = new GatewayWorker(shared, *this, gateway, {.index = i, .count = count});
        worker->moveToThread(thread.get());
        QObject::connect(thread.get(), &QThread::finished, worker, &QObject::deleteLater);
        workers->all.append(worker);
        thread->start();
        threads.push_back(std::move(thread));
    }
    workers->postToAll([state = state](GatewayWorker& worker) { worker.open(state); });
}

void Gateway::Private::listen(QPromise<Result<quint16>> promise)
{
    // The list is complete and does not change any more: the accepting thread may keep a copy.
    auto handOut = [all = workers->all, next = qsizetype(0), values = &shared](qintptr descriptor) mutable {
        GatewayWorker* const worker = all[next++ % all.size()];
        // Who has to be turned away is turned away at once: a thousand of them in a queue would use up the descriptors.
        if (worker == all.first() || values->isFull()) {
            all.first()->adopt(descriptor);
            return;
        }
        ++values->arriving;
        Workers::post(worker, [descriptor](GatewayWorker& w) { w.adoptArrived(descriptor); });
    };
    auto started = std::make_shared<QPromise<Result<quint16>>>(std::move(promise));
    Workers::post(workers->all.first(),
                  [gateway = gateway, started, handOut = std::move(handOut)](GatewayWorker& worker) mutable {
                      Result<quint16> port = worker.listen(std::move(handOut));
                      QMetaObject::invokeMethod(
                          gateway,
                          [started, port = std::move(port)] {
                              started->addResult(port);
                              started->finish();
                          },
                          Qt::QueuedConnection);
                  });
}

void Gateway::Private::requestArrived(int route, HttpRequest request)
{
    auto ticket = std::make_shared<ReplyTicket>(workers, request.handle, &GatewayWorker::reply);
    run(routes.at(route).handler, std::move(request), std::move(ticket));
}

void Gateway::Private::bodyAnnounced(int route, HttpRequest request)
{
    auto ticket = std::make_shared<ReplyTicket>(workers, request.handle, &GatewayWorker::permit);
    run(routes.at(route).beforeBody, std::move(request), std::move(ticket));
}

void Gateway::Private::run(const RouteHandler& handler, HttpRequest request, std::shared_ptr<ReplyTicket> ticket)
{
    if (handler)
        handler(std::move(request), [ticket](HttpResponse response) { ticket->answer(std::move(response)); });
}

QFuture<void> Gateway::Private::onAllWorkers(std::function<void(GatewayWorker&, std::function<void()>)> call)
{
    auto countdown = std::make_shared<Countdown>(workers->all.size());
    const auto done = [gateway = gateway, countdown] {
        QMetaObject::invokeMethod(
            gateway, [countdown] { countdown->arrived(); }, Qt::QueuedConnection);
    };
    workers->postToAll([call = std::move(call), done](GatewayWorker& worker) { call(worker, done); });
    return countdown->future();
}

Gateway::Gateway(GatewayOptions options, RouteTable routes, SocketObserver* observer, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(options), std::move(routes), observer))
{
}

Gateway::~Gateway()
{
    const QList<GatewayWorker*> workers = std::exchange(d->workers->all, {});
    // In this order: the first thread accepts and hands descriptors to the others.
    for (qsizetype i = 0; i < workers.size(); ++i) {
        Workers::post(workers[i], [](GatewayWorker& worker) { worker.shutDown(); });
        d->threads[size_t(i)]->wait();
    }
}

QFuture<Result<quint16>> Gateway::start()
{
    FRONTDESK_ASSERT_THREAD(this);
    if (const Result<> checked = d->checkOptions(); !checked)
        return coro::ready(Result<quint16>(checked.error()));
    if (!d->threads.empty())
        return coro::ready(
            Result<quint16>(Error{ErrorCode::Conflict, QStringLiteral("The server is already running."), {}}));
    const Result<quint64> files = platform::raiseFileLimit(WantedOpenFiles);
    d->shared.stats.connectionLimit = placesFor(files ? *files : 1024, d->shared.options.maxConnections);
    logInfo("gateway", files ? QStringLiteral("open file limit: %1, places for connections: %2")
                                   .arg(*files)
                                   .arg(d->shared.stats.connectionLimit.load())
                             : files.error().userText);
    d->startThreads();
    QPromise<Result<quint16>> promise;
    promise.start();
    const QFuture<Result<quint16>> future = promise.future();
    d->listen(std::move(promise));
    return future;
}

QFuture<void> Gateway::drain(int deadlineMs)
{
    FRONTDESK_ASSERT_THREAD(this);
    return d->onAllWorkers(
        [deadlineMs](GatewayWorker& worker, std::function<void()> done) { worker.drain(deadlineMs, std::move(done)); });
}

void Gateway::setReady(bool ready)
{
    FRONTDESK_ASSERT_THREAD(this);
    d->state.ready = ready;
    d->workers->postToAll([ready](GatewayWorker& worker) { worker.setReady(ready); });
}

void Gateway::setRateProfile(RateProfile profile)
{
    FRONTDESK_ASSERT_THREAD(this);
    d->state.rates = profile;
    d->workers->postToAll([profile](GatewayWorker& worker) { worker.setRateProfile(profile); });
}

void Gateway::setExtraHost(const QString& host)
{
    d->shared.extraHosts.set(host.isEmpty() ? QStringList() : QStringList{host.toLower()});
}

void Gateway::setCorsOrigins(QStringList origins)
{
    origins.removeAll(QStringLiteral("*"));
    d->shared.origins.set(std::move(origins));
}

void Gateway::sendText(SocketId socket, QByteArray json, FrameFence fence)
{
    FRONTDESK_ASSERT_THREAD(this);
    d->workers->postTo(socket.value, [socket, json = std::move(json), fence](GatewayWorker& worker) {
        worker.sendText(socket, json, fence);
    });
}

void Gateway::closeSocket(SocketId socket, quint16 code, QString reason)
{
    FRONTDESK_ASSERT_THREAD(this);
    d->workers->postTo(socket.value, [socket, code, reason = std::move(reason)](GatewayWorker& worker) {
        worker.closeSocket(socket, code, reason);
    });
}

QFuture<void> Gateway::fence(ConversationId conversation, qint64 generation)
{
    FRONTDESK_ASSERT_THREAD(this);
    return d->onAllWorkers([conversation, generation](GatewayWorker& worker, const std::function<void()>& done) {
        worker.raiseFence(conversation, generation);
        done();
    });
}

const GatewayStats& Gateway::stats() const { return d->shared.stats; }

}  // namespace frontdesk
