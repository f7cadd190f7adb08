// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <QFuture>
#include <QPromise>
#include <QString>

namespace frontdesk {

template <class T = void>
using Task = QCoro::Task<Result<T>>;

namespace coro {

/// Starts a task that nobody awaits (rule C5: the only detached start beside SerialQueue). Errors are logged
/// with `what`, except cancellations and fenced effects, which are normal outcomes.
void spawn(QString what, Task<> task);
/// Number of spawned tasks that have not finished; tests assert 0 at exit.
[[nodiscard]] int liveTasks();

/// Keeps liveTasks() honest for detached coroutines that are not started through spawn() (SerialQueue).
class LiveTask {
public:
    LiveTask();
    ~LiveTask();
    Q_DISABLE_COPY_MOVE(LiveTask)
};

/// Finishes with true when `future` does, or with false after `ms` milliseconds: rule C4 for futures of other threads.
/// Call on a thread with an event loop; the result arrives there.
[[nodiscard]] QFuture<bool> finishedWithin(QFuture<void> future, int ms);

/// A future that is already finished.
template <class T>
[[nodiscard]] QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

}  // namespace coro
}  // namespace frontdesk
