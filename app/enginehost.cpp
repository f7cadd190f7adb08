// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginehost.h"

#include "core/base/log.h"

namespace frontdesk {
namespace {

QCoro::Task<> startEngine(Engine* engine, std::shared_ptr<QPromise<Result<HostReady>>> promise)
{
    const coro::LiveTask live;
    auto starting = engine->start();
    const Result<EngineReady> ready = co_await starting;
    if (ready)
        promise->addResult(Result<HostReady>(HostReady{*ready, engine->console()}));
    else
        promise->addResult(Result<HostReady>(ready.error()));
    promise->finish();
}

QCoro::Task<> stopEngine(QObject* context, std::unique_ptr<Engine>* engine, int deadlineMs,
                         std::shared_ptr<QPromise<void>> promise)
{
    if (*engine) {
        auto stopping = (*engine)->stop(deadlineMs);
        co_await stopping;
    }
    // Deferred: this coroutine was resumed from inside objects that are about to be destroyed.
    QTimer::singleShot(0, context, [engine, promise] {
        engine->reset();
        promise->finish();
        QThread::currentThread()->quit();
    });
}

}  // namespace

EngineHost::EngineHost(QObject* parent) : QObject(parent), m_context(new QObject)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

EngineHost::~EngineHost()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<HostReady>> EngineHost::start(EngineOptions options)
{
    auto promise = std::make_shared<QPromise<Result<HostReady>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_context,
        [this, options = std::move(options), promise] {
            m_engine = std::make_unique<Engine>(options, m_clock);
            startEngine(m_engine.get(), promise);
        },
        Qt::QueuedConnection);
    return promise->future();
}

QFuture<void> EngineHost::stop(int deadlineMs)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_context, [this, deadlineMs, promise] { stopEngine(m_context, &m_engine, deadlineMs, promise); },
        Qt::QueuedConnection);
    return promise->future();
}

}  // namespace frontdesk
