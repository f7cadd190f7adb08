// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/keychain.h"

#include "core/base/coro.h"

#include <QCoreApplication>
#include <QFile>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace frontdesk::keychain {
namespace {

struct SayKeychain {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

const char* const Service = "frontdesk";

template <class T>
struct Pending {
    QPromise<Result<T>> promise;
    bool done = false;

    void finish(Result<T> result)
    {
        if (std::exchange(done, true))
            return;
        promise.addResult(std::move(result));
        promise.finish();
    }
};

Error toError(const QKeychain::Job& job)
{
    const bool absent = job.error() == QKeychain::EntryNotFound;
    return Error{absent ? ErrorCode::NotFound : ErrorCode::Unavailable,
                 absent ? SayKeychain::tr("The keychain holds no such entry.")
                        : SayKeychain::tr("The keychain cannot be used."),
                 job.errorString()};
}

Error tooLate() { return Error{ErrorCode::Timeout, SayKeychain::tr("The keychain did not answer in time."), {}}; }

/// Starts the job; `value` makes the result from a finished one. The job deletes itself, also after a timeout.
template <class T, class Value>
QFuture<Result<T>> start(QObject* context, QKeychain::Job* job, int timeoutMs, Value value)
{
    auto pending = std::make_shared<Pending<T>>();
    pending->promise.start();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [pending, value](QKeychain::Job* finished) {
        if (finished->error() == QKeychain::NoError)
            pending->finish(value(finished));
        else
            pending->finish(toError(*finished));
    });
    QTimer::singleShot(timeoutMs, context, [pending] { pending->finish(tooLate()); });
    job->start();
    return pending->promise.future();
}

}  // namespace

QFuture<Result<QByteArray>> read(QObject* context, QString key, int timeoutMs)
{
    auto* job = new QKeychain::ReadPasswordJob(QString::fromLatin1(Service));
    job->setKey(key);
    return start<QByteArray>(context, job, timeoutMs, [](QKeychain::Job* done) {
        return Result<QByteArray>(static_cast<QKeychain::ReadPasswordJob*>(done)->binaryData());
    });
}

QFuture<Result<>> write(QObject* context, QString key, QByteArray value, int timeoutMs)
{
    auto* job = new QKeychain::WritePasswordJob(QString::fromLatin1(Service));
    job->setKey(key);
    job->setBinaryData(value);
    return start<void>(context, job, timeoutMs, [](QKeychain::Job*) { return Result<>(); });
}

QFuture<Result<>> remove(QObject* context, QString key, int timeoutMs)
{
    auto* job = new QKeychain::DeletePasswordJob(QString::fromLatin1(Service));
    job->setKey(key);
    return start<void>(context, job, timeoutMs, [](QKeychain::Job*) { return Result<>(); });
}

bool mayExist()
{
#ifdef Q_OS_LINUX
    // Without a session bus every back end would only find that out by trying to start one.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || (!runtime.isEmpty() && QFile::exists(runtime % u"/bus"));
#else
    return true;
#endif
}

}  // namespace frontdesk::keychain
