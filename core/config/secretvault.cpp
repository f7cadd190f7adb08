// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/secretvault.h"

#include "core/base/coro.h"
#include "core/base/ids.h"
#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/base/whendone.h"
#include "core/config/keychain.h"
#include "core/config/secretfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <sodium.h>

#include <functional>

namespace frontdesk {
namespace {

struct SaySecretVault {
    Q_DECLARE_TR_FUNCTIONS(SecretVault)
};

constexpr int MasterKeyBytes = 32;
constexpr int MaxValueBytes = 2048;
const char16_t* const Master = u"master";

Result<> checkName(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"));
    if (pattern.match(name).hasMatch())
        return {};
    return Error{ErrorCode::InvalidInput, SaySecretVault::tr("This is not a name of a secret."), {}};
}

Error keyGone(const QString& where)
{
    return Error{ErrorCode::NotFound,
                 SaySecretVault::tr(
                     "The master key of this data folder was kept in %1 and is no longer there. Restore it, or the "
                     "folder from a backup with its key.")
                     .arg(where),
                 {}};
}

Error keychainAway()
{
    return Error{
        ErrorCode::Unavailable,
        SaySecretVault::tr("The master key of this data folder is in the keychain of the desktop, which "
                           "cannot be reached now. Log in to the desktop, unlock the keychain and start again."),
        {}};
}

QByteArray newKey()
{
    QByteArray key(MasterKeyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

}  // namespace

class SecretVault::Private {
public:
    using Value = Result<QByteArray>;

    Private(SecretVault* owner, VaultOptions given) : q(owner), options(std::move(given)), files(options.folder) {}

    QFuture<VaultPlace> probe();
    QFuture<VaultPlace> askKeychain();
    QFuture<Value> read(const QString& name);
    QFuture<Result<>> write(const QString& name, const QByteArray& value);
    QFuture<Value> findMasterKey(VaultPlace now);
    QFuture<Value> makeMasterKey(VaultPlace now);
    QFuture<Value> keepMasterKey(VaultPlace now, const QByteArray& key);
    Value readCredential(const QString& name) const;
    [[nodiscard]] QString keyOf(const QString& name) const { return record.instance % u"/" % name; }

    SecretVault* q;
    VaultOptions options;
    SecretFiles files;
    SecretFiles::Record record;
    Result<> recordRead;  ///< an unreadable vault.json blocks everything
    VaultPlace place = VaultPlace::Unknown;
    QFuture<VaultPlace> probing;
    bool probeStarted = false;
    QFuture<Value> master;  ///< one request for all callers, so that one key is made
    bool masterStarted = false;
};

QFuture<VaultPlace> SecretVault::Private::probe()
{
    if (probeStarted)
        return probing;
    probeStarted = true;
    if (const Result<SecretFiles::Record> found = files.readRecord(); found)
        record = *found;
    else
        recordRead = found.error();
    if (options.keychain == UseKeychain::Never || !keychain::mayExist()) {
        place = VaultPlace::File;
        logInfo("config", q->describe());
        probing = coro::ready(place);
    } else {
        probing = askKeychain();
    }
    return probing;
}

QFuture<VaultPlace> SecretVault::Private::askKeychain()
{
    const QString key = keyOf(u"canary-" % newPublicId());
    const QByteArray canary = newKey().toHex();
    const int timeout = options.timeoutMs;
    const QFuture<Value> readBack = afterwards(
        keychain::write(q, key, canary, timeout), q, [this, key, timeout](const Result<>& written) {
            return written ? keychain::read(q, key, timeout) : coro::ready(Value(written.error()));
        });
    return afterwards(readBack, q, [this, key, canary, timeout](const Value& back) {
        const bool good = back && *back == canary;
        QFuture<Result<>> removed = good ? keychain::remove(q, key, timeout) : coro::ready(Result<>());
        return afterwards(removed, q, [this, good](const Result<>&) {
            place = good ? VaultPlace::Keychain : VaultPlace::File;
            logInfo("config", q->describe());
            return place;
        });
    });
}

SecretVault::Private::Value SecretVault::Private::readCredential(const QString& name) const
{
    QFile file(options.credentialsFolder % u"/" % name);
    if (options.credentialsFolder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, SaySecretVault::tr("There is no such credential."), {}};
    return file.read(MaxValueBytes + 1);
}

QFuture<SecretVault::Private::Value> SecretVault::Private::read(const QString& name)
{
    if (place == VaultPlace::Keychain)
        return keychain::read(q, keyOf(name), options.timeoutMs);
    Value credential = readCredential(name);
    return coro::ready(credential ? credential : files.read(name));
}

QFuture<Result<>> SecretVault::Private::write(const QString& name, const QByteArray& value)
{
    if (place == VaultPlace::Keychain)
        return keychain::write(q, keyOf(name), value, options.timeoutMs);
    return coro::ready(files.write(name, value));
}

QFuture<SecretVault::Private::Value> SecretVault::Private::findMasterKey(VaultPlace now)
{
    const QString name = QString::fromUtf16(Master);
    if (record.masterPlace.isEmpty())
        return makeMasterKey(now);
    const auto check = [](const Value& key, const QString& where) {
        if (!key)
            return key.error().code == ErrorCode::NotFound ? Value(keyGone(where)) : key;
        if (key->size() != MasterKeyBytes)
            return Value(Error{ErrorCode::Corrupt, u"The master key in " % where % u" is damaged; restore it.", {}});
        return key;
    };
    if (record.masterPlace == u"credential")
        return coro::ready(check(readCredential(name), QStringLiteral("the service's credentials")));
    if (record.masterPlace == u"file")
        return coro::ready(check(files.read(name), files.path(name)));
    if (now != VaultPlace::Keychain)
        return coro::ready(Value(keychainAway()));
    return afterwards(keychain::read(q, keyOf(name), options.timeoutMs), q,
                      [check](const Value& key) { return check(key, QStringLiteral("the keychain")); });
}

QFuture<SecretVault::Private::Value> SecretVault::Private::makeMasterKey(VaultPlace now)
{
    const Value credential = readCredential(QString::fromUtf16(Master));
    return keepMasterKey(now, credential && credential->size() == MasterKeyBytes ? *credential : newKey());
}

QFuture<SecretVault::Private::Value> SecretVault::Private::keepMasterKey(VaultPlace now, const QByteArray& key)
{
    const QString name = QString::fromUtf16(Master);
    const Value credential = readCredential(name);
    const bool given = credential && *credential == key;
    const QString where = given                         ? QStringLiteral("credential")
                          : now == VaultPlace::Keychain ? QStringLiteral("keychain")
                                                        : QStringLiteral("file");
    QFuture<Result<>> written = given ? coro::ready(Result<>()) : write(name, key);
    // The record comes last and before anybody gets the key: after a crash in between nothing is sealed with this key
    // yet, and the next start makes another one.
    return afterwards(written, q, [this, key, where](const Result<>& done) {
        if (!done)
            return Value(done.error());
        record.masterPlace = where;
        const Result<> recorded = files.writeRecord(record);
        return recorded ? Value(key) : Value(recorded.error());
    });
}

SecretVault::SecretVault(VaultOptions options, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(options)))
{
    [[maybe_unused]] const int ready = sodium_init();
    Q_ASSERT_X(ready >= 0, "SecretVault", "libsodium does not start");
}

SecretVault::~SecretVault() = default;

QFuture<Result<QByteArray>> SecretVault::get(QString name)
{
    if (const Result<> good = checkName(name); !good)
        return coro::ready(Result<QByteArray>(good.error()));
    return afterwards(d->probe(), this, [this, name](VaultPlace) {
        return d->recordRead ? d->read(name) : coro::ready(Result<QByteArray>(d->recordRead.error()));
    });
}

QFuture<Result<>> SecretVault::set(QString name, QByteArray value)
{
    const bool master = name == QStringView(Master);
    if (const Result<> good = checkName(name); !good || master || value.size() > MaxValueBytes)
        return coro::ready(
            Result<>(Error{ErrorCode::InvalidInput, SaySecretVault::tr("This secret cannot be stored."), {}}));
    return afterwards(d->probe(), this, [this, name, value](VaultPlace) {
        if (!d->recordRead)
            return coro::ready(d->recordRead);
        // The instance in vault.json is part of the keychain entry's name: it must be on disk before the first entry.
        if (!d->record.names.contains(name))
            d->record.names << name;
        const Result<> recorded = d->files.writeRecord(d->record);
        return recorded ? d->write(name, value) : coro::ready(recorded);
    });
}

QFuture<Result<>> SecretVault::remove(QString name)
{
    if (const Result<> good = checkName(name); !good || name == QStringView(Master))
        return coro::ready(
            Result<>(Error{ErrorCode::InvalidInput, SaySecretVault::tr("This secret cannot be removed."), {}}));
    const QFuture<Result<>> removed = afterwards(d->probe(), this, [this, name](VaultPlace place) {
        if (place != VaultPlace::Keychain)
            return coro::ready(d->files.remove(name));
        return afterwards(keychain::remove(this, d->keyOf(name), d->options.timeoutMs), this, [](const Result<>& done) {
            return !done && done.error().code == ErrorCode::NotFound ? Result<>() : done;
        });
    });
    return afterwards(removed, this, [this, name](const Result<>& done) {
        if (!done || !d->recordRead || d->record.names.removeAll(name) == 0)
            return done;
        return d->files.writeRecord(d->record);
    });
}

QStringList SecretVault::storedNames(const QString& folder)
{
    const Result<SecretFiles::Record> record = SecretFiles(folder).readRecord();
    return record ? record->names : QStringList();
}

QFuture<Result<QByteArray>> SecretVault::masterKey()
{
    if (!d->masterStarted) {
        d->masterStarted = true;
        d->master = afterwards(d->probe(), this, [this](VaultPlace place) {
            return d->recordRead ? d->findMasterKey(place) : coro::ready(Result<QByteArray>(d->recordRead.error()));
        });
    }
    return d->master;
}

QFuture<Result<>> SecretVault::importMasterKey(QByteArray key)
{
    if (key.size() != MasterKeyBytes)
        return coro::ready(
            Result<>(Error{ErrorCode::InvalidInput, SaySecretVault::tr("This secret cannot be stored."), {}}));
    return afterwards(d->probe(), this, [this, key](VaultPlace place) {
        if (!d->recordRead || !d->record.masterPlace.isEmpty())
            return coro::ready(
                d->recordRead ? Result<>(
                    Error{ErrorCode::Conflict, SaySecretVault::tr("This folder has a master key already."), {}})
                              : d->recordRead);
        return afterwards(d->keepMasterKey(place, key), this,
                          [](const Result<QByteArray>& kept) { return kept ? Result<>() : Result<>(kept.error()); });
    });
}

VaultPlace SecretVault::place() const { return d->place; }

QString SecretVault::describe() const
{
    switch (d->place) {
    case VaultPlace::Unknown: return SaySecretVault::tr("The keychain has not been asked yet.");
    case VaultPlace::Keychain: return SaySecretVault::tr("Secrets are kept in the keychain of the desktop.");
    case VaultPlace::File: break;
    }
    if (d->options.keychain == UseKeychain::Never)
        return SaySecretVault::
            tr("The keychain is switched off: secrets are kept in files in %1 that only this user account can read. "
               "Whoever can read files as this user, or takes the disk, can read them.")
                .arg(d->options.folder);
    return SaySecretVault::tr(
               "There is no keychain that can be used: secrets are kept in files in %1 that only this user account "
               "can read. Whoever can read files as this user, or takes the disk, can read them.")
        .arg(d->options.folder);
}

}  // namespace frontdesk
