// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace frontdesk {

// What to use instead of QFuture::then(): in Qt 6.4 a continuation that is attached just when another thread finishes
// the future may run twice (tests/architecture/layers.py bans it). A watcher's signal comes once.

/// Calls done(T) (done() for void) on the thread of `context`, once, from its event loop, also when the future is
/// finished already. Nothing is called when `context` dies first, or when the future ends without a result.
/// Call on the thread of `context`.
template <class T, class Done>
void whenDone(QFuture<T> future, QObject* context, Done done)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        const QFuture<T> finished = watcher->future();
        watcher->deleteLater();
        if constexpr (std::is_void_v<T>) {
            if (!finished.isCanceled())
                done();
        } else {
            if (finished.resultCount() > 0)
                done(finished.result());
        }
    });
    watcher->setFuture(future);
}

namespace detail {
template <class T>
struct FlatFuture {
    using Value = T;
};
template <class T>
struct FlatFuture<QFuture<T>> {
    using Value = T;
};
template <class T>
using FlatValue = typename FlatFuture<T>::Value;
}  // namespace detail

/// The future of what next(T) makes, which may be a value or another future; the rules of whenDone(). When nothing is
/// called the future ends without a result.
template <class T, class Next>
[[nodiscard]] auto afterwards(QFuture<T> future, QObject* context, Next next)
{
    using Made = std::invoke_result_t<Next&, const T&>;
    using Value = detail::FlatValue<Made>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> outcome = promise->future();
    whenDone(std::move(future), context, [context, promise, next = std::move(next)](const T& value) mutable {
        const auto answer = [promise](const Value& made) {
            promise->addResult(made);
            promise->finish();
        };
        if constexpr (std::is_same_v<Made, Value>)
            answer(next(value));
        else
            whenDone(next(value), context, answer);
    });
    return outcome;
}

}  // namespace frontdesk
