// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace frontdesk {

namespace detail {
template <class T>
QCoro::Task<> forwardResult(Task<T> task, std::shared_ptr<QPromise<Result<T>>> promise)
{
    const coro::LiveTask live;
    Result<T> result = co_await task;
    promise->addResult(std::move(result));
    promise->finish();
}
}  // namespace detail

/// Starts `make()` on the thread of `context` and gives its result; from any thread. A context that died meanwhile gives
/// a future without a result (the window says that the engine does not answer).
template <class T>
[[nodiscard]] QFuture<Result<T>> engineCall(QObject* context, std::function<Task<T>()> make)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(
        context, [make = std::move(make), promise] { detail::forwardResult<T>(make(), promise); },
        Qt::QueuedConnection);
    return promise->future();
}

}  // namespace frontdesk
