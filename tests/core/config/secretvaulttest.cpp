// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/secretvault.h"
#include "tests/support/fatallog.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk {

class SecretVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void fileFallbackIsPrivateAndSaidPlainly();
    void masterKeyIsMadeOnce();
    void anImportedKeyIsTheKey();
    void concurrentRequestsGetOneKey();
    void lostKeyIsNeverReplaced();
    void keychainThatIsAwayIsAnErrorNotANewKey();
    void openFileIsRefused();
    void credentialIsUsed();
    void namesAndSizesAreChecked();
    void withoutASessionBusItFallsBackAtOnce();
    void deadSessionBusDoesNotHang();

private:
    VaultOptions options(UseKeychain use = UseKeychain::Never) { return {m_dir->path(), use, {}, 2000}; }
    template <class T>
    static T wait(QFuture<T> future)
    {
        [[maybe_unused]] const bool done = QTest::qWaitFor([&] { return future.isFinished(); }, 8000);
        Q_ASSERT(done);
        return future.result();
    }
    QString path(const char* name) { return m_dir->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void SecretVaultTest::fileFallbackIsPrivateAndSaidPlainly()
{
    SecretVault vault(options());
    QCOMPARE(vault.place(), VaultPlace::Unknown);
    QVERIFY(wait(vault.set(QStringLiteral("openai"), "sk-fixture")).ok());
    QCOMPARE(wait(vault.get(QStringLiteral("openai"))).value(), QByteArray("sk-fixture"));
    QCOMPARE(vault.place(), VaultPlace::File);
    QVERIFY(vault.describe().contains(m_dir->path()));
    QVERIFY(vault.describe().contains(u"can read them"));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                                            | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path("secrets/openai")).permissions() & others));
    QVERIFY(!(QFileInfo(path("secrets")).permissions() & (others | QFileDevice::ExeOther)));
    QVERIFY(wait(vault.remove(QStringLiteral("openai"))).ok());
    QCOMPARE(wait(vault.get(QStringLiteral("openai"))).error().code, ErrorCode::NotFound);
    QVERIFY(wait(vault.remove(QStringLiteral("openai"))).ok());
}

void SecretVaultTest::masterKeyIsMadeOnce()
{
    QByteArray key;
    {
        SecretVault vault(options());
        key = wait(vault.masterKey()).value();
    }
    QCOMPARE(key.size(), 32);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path("master.key")).permissions() & others));
    SecretVault again(options());
    QCOMPARE(wait(again.masterKey()).value(), key);
    QTemporaryDir other;
    SecretVault elsewhere({other.path(), UseKeychain::Never, {}, 2000});
    QVERIFY(wait(elsewhere.masterKey()).value() != key);
}

void SecretVaultTest::anImportedKeyIsTheKey()
{
    const QByteArray key(32, 'r');
    {
        SecretVault vault(options());
        QCOMPARE(wait(vault.importMasterKey("short")).error().code, ErrorCode::InvalidInput);
        QVERIFY(wait(vault.importMasterKey(key)).ok());
        QCOMPARE(wait(vault.masterKey()).value(), key);
    }
    SecretVault again(options());
    QCOMPARE(wait(again.importMasterKey(QByteArray(32, 'x'))).error().code, ErrorCode::Conflict);
    QCOMPARE(wait(again.masterKey()).value(), key);
}

void SecretVaultTest::concurrentRequestsGetOneKey()
{
    SecretVault vault(options());
    const QFuture<Result<QByteArray>> first = vault.masterKey();
    const QFuture<Result<QByteArray>> second = vault.masterKey();
    QCOMPARE(wait(first).value(), wait(second).value());
}

void SecretVaultTest::lostKeyIsNeverReplaced()
{
    {
        SecretVault vault(options());
        QVERIFY(wait(vault.masterKey()).ok());
    }
    QVERIFY(QFile::remove(path("master.key")));
    SecretVault vault(options());
    const Result<QByteArray> key = wait(vault.masterKey());
    QCOMPARE(key.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path("master.key")));
    QFile damaged(path("master.key"));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("short") == 5);
    damaged.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    damaged.close();
    SecretVault third(options());
    QCOMPARE(wait(third.masterKey()).error().code, ErrorCode::Corrupt);
}

void SecretVaultTest::keychainThatIsAwayIsAnErrorNotANewKey()
{
    QFile record(path("vault.json"));
    QVERIFY(record.open(QIODevice::WriteOnly) && record.write("{\"instance\":\"i\",\"master\":\"keychain\"}") > 0);
    record.close();
    SecretVault vault(options());
    const Result<QByteArray> key = wait(vault.masterKey());
    QCOMPARE(key.error().code, ErrorCode::Unavailable);
    QVERIFY(!QFile::exists(path("master.key")));
}

void SecretVaultTest::openFileIsRefused()
{
    {
        SecretVault vault(options());
        QVERIFY(wait(vault.masterKey()).ok());
    }
    QFile file(path("master.key"));
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    SecretVault vault(options());
    const Result<QByteArray> key = wait(vault.masterKey());
    QCOMPARE(key.error().code, ErrorCode::Storage);
    QVERIFY(key.error().userText.contains(u"chmod 600"));
}

void SecretVaultTest::credentialIsUsed()
{
    QTemporaryDir credentials;
    const QByteArray given(32, 'k');
    QFile file(credentials.filePath(QStringLiteral("master")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(given) == 32);
    file.close();
    VaultOptions with = options();
    with.credentialsFolder = credentials.path();
    {
        SecretVault vault(with);
        QCOMPARE(wait(vault.masterKey()).value(), given);
        QVERIFY(!QFile::exists(path("master.key")));
    }
    QVERIFY(file.remove());
    SecretVault vault(with);
    QCOMPARE(wait(vault.masterKey()).error().code, ErrorCode::NotFound);
}

void SecretVaultTest::namesAndSizesAreChecked()
{
    SecretVault vault(options());
    for (const char* name : {"", "../x", "a/b", "a b", ".hidden"})
        QCOMPARE(wait(vault.get(QString::fromLatin1(name))).error().code, ErrorCode::InvalidInput);
    QCOMPARE(wait(vault.set(QStringLiteral("big"), QByteArray(2049, 'x'))).error().code, ErrorCode::InvalidInput);
    QCOMPARE(wait(vault.set(QStringLiteral("master"), "x")).error().code, ErrorCode::InvalidInput);
}

void SecretVaultTest::withoutASessionBusItFallsBackAtOnce()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", m_dir->path().toLocal8Bit());
    SecretVault vault(options(UseKeychain::Auto));
    const QFuture<Result<QByteArray>> key = vault.masterKey();
    QCoreApplication::sendPostedEvents();
    QVERIFY(wait(key).ok());
    QCOMPARE(vault.place(), VaultPlace::File);
}

void SecretVaultTest::deadSessionBusDoesNotHang()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", QByteArray("unix:path=" + m_dir->path().toLocal8Bit() + "/no-such-bus"));
    VaultOptions with = options(UseKeychain::Auto);
    with.timeoutMs = 1000;
    SecretVault vault(with);
    QVERIFY(wait(vault.masterKey()).ok());
    QCOMPARE(vault.place(), VaultPlace::File);
    QVERIFY(vault.describe().contains(u"no keychain"));
}

}  // namespace frontdesk

FRONTDESK_TEST_MAIN(frontdesk::SecretVaultTest)
#include "secretvaulttest.moc"
