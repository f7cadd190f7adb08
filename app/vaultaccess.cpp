// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vaultaccess.h"

#include "core/base/whendone.h"
#include "core/config/groups/work.h"

#include <QPromise>

#include <memory>

namespace frontdesk {
namespace {

template <class T>
struct Answer {
    QPromise<Result<T>> promise;
    Answer() { promise.start(); }
    void give(const Result<T>& result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

struct Reading {
    SecretVault* vault = nullptr;
    QStringList names;
    Secrets found;
    std::shared_ptr<Answer<Secrets>> answer = std::make_shared<Answer<Secrets>>();
};

void readNext(std::shared_ptr<Reading> reading)
{
    if (reading->names.isEmpty())
        return reading->answer->give(reading->found);
    const QString name = reading->names.takeFirst();
    whenDone(reading->vault->get(name), reading->vault, [reading, name](const Result<QByteArray>& value) {
        if (value)
            reading->found.insert(name, *value);
        else if (value.error().code != ErrorCode::NotFound)
            return reading->answer->give(value.error());  // half of the secrets would look like all of them
        readNext(reading);
    });
}

struct Making {
    SecretVault* vault = nullptr;
    Secrets left;
    std::shared_ptr<Answer<void>> answer = std::make_shared<Answer<void>>();
    void end(const Result<>& result) const
    {
        answer->give(result);
        vault->deleteLater();
    }
};

void writeNext(std::shared_ptr<Making> making)
{
    if (making->left.isEmpty())
        return making->end({});
    const QString name = making->left.firstKey();
    whenDone(making->vault->set(name, making->left.take(name)), making->vault, [making](const Result<>& done) {
        if (done)
            writeNext(making);
        else
            making->end(done);
    });
}

}  // namespace

VaultOptions vaultOptions(const LaunchOptions& launch)
{
    const bool filesOnly = launch.demo || launch.settings->get(setting::Keychain) == u"off";
    return {.folder = launch.dirs.data,
            .keychain = filesOnly ? UseKeychain::Never : UseKeychain::Auto,
            .credentialsFolder = qEnvironmentVariable("CREDENTIALS_DIRECTORY")};
}

QFuture<Result<Secrets>> readAllSecrets(SecretVault* vault, const QString& folder)
{
    auto reading = std::make_shared<Reading>();
    reading->vault = vault;
    reading->names = SecretVault::storedNames(folder);
    QFuture<Result<Secrets>> future = reading->answer->promise.future();
    readNext(std::move(reading));
    return future;
}

QFuture<Result<>> makeVault(VaultOptions options, QByteArray masterKey, Secrets secrets)
{
    auto making = std::make_shared<Making>();
    making->vault = new SecretVault(std::move(options));
    making->left = std::move(secrets);
    QFuture<Result<>> future = making->answer->promise.future();
    whenDone(making->vault->importMasterKey(masterKey), making->vault, [making](const Result<>& imported) {
        if (imported)
            writeNext(making);
        else
            making->end(imported);
    });
    return future;
}

}  // namespace frontdesk
