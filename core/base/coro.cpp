// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coro.h"

#include "core/base/log.h"

#include <QFutureWatcher>
#include <QTimer>

#include <atomic>
#include <memory>

namespace frontdesk::coro {
namespace {

std::atomic<int> s_live = 0;

QCoro::Task<> runDetached(QString what, Task<> task)
{
    const LiveTask live;
    const Result<> result = co_await task;
    if (result || result.error().code == ErrorCode::Cancelled || result.error().code == ErrorCode::Fenced)
        co_return;
    const Error error = result.error();
    logError("coro", what % u": " % errorCodeName(error.code) % u' ' % error.userText % u' ' % error.detail);
}

}  // namespace

LiveTask::LiveTask() { ++s_live; }
LiveTask::~LiveTask() { --s_live; }

void spawn(QString what, Task<> task) { runDetached(std::move(what), std::move(task)); }

QFuture<bool> finishedWithin(QFuture<void> future, int ms)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto* watcher = new QFutureWatcher<void>;
    const auto answer = [promise, watcher](bool finished) {
        if (promise->future().isFinished())
            return;
        promise->addResult(finished);
        promise->finish();
        watcher->deleteLater();
    };
    QObject::connect(watcher, &QFutureWatcher<void>::finished, watcher, [answer] { answer(true); });
    QTimer::singleShot(ms, watcher, [answer] { answer(false); });
    watcher->setFuture(future);
    return promise->future();
}

int liveTasks() { return s_live.load(); }

}  // namespace frontdesk::coro
