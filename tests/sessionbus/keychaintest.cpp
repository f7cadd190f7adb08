// SPDX-License-Identifier: GPL-3.0-or-later
// SecretVault against a real gnome-keyring-daemon, unlocked with a password and with a home of its own.
#include "core/config/secretvault.h"
#include "tests/sessionbus/mockservice.h"
#include "tests/support/fatallog.h"

#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace frontdesk;

namespace {

const QString Name = QStringLiteral("openai");
const QByteArray Value("sk-fixture-of-the-keychain-test");

template <class T>
T wait(QFuture<T> future)
{
    [[maybe_unused]] const bool done = QTest::qWaitFor([&] { return future.isFinished(); }, 15000);
    Q_ASSERT(done);
    return future.result();
}

VaultOptions optionsOf(const QString& folder) { return {folder, UseKeychain::Auto, {}, 5000}; }

/// The second process: prints what it finds.
int readBack(const QString& folder)
{
    SecretVault vault(optionsOf(folder));
    const auto key = wait(vault.masterKey());
    const auto value = wait(vault.get(Name));
    if (!key || !value || vault.place() != VaultPlace::Keychain)
        return 1;
    std::printf("%s %s\n", key->toHex().constData(), value->constData());
    return 0;
}

}  // namespace

class KeychainTest : public QObject {
    Q_OBJECT

    QProcess m_keyring;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QDir::homePath().startsWith(QDir::tempPath()), "run.sh gives a home of its own");
        m_keyring.setProcessChannelMode(QProcess::MergedChannels);
        m_keyring.start(
            QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
        QVERIFY2(m_keyring.waitForStarted(5000), "gnome-keyring-daemon is missing (tools/setup/debian.sh build test)");
        m_keyring.write("a password");
        m_keyring.closeWriteChannel();
        QVERIFY2(QTest::qWaitFor(
                     [] {
                         return QDBusConnection::sessionBus()
                             .interface()
                             ->isServiceRegistered(QStringLiteral("org.freedesktop.secrets"))
                             .value();
                     },
                     10000),
                 m_keyring.readAll().constData());
    }

    void cleanupTestCase()
    {
        m_keyring.terminate();
        m_keyring.waitForFinished(5000);
    }

    void secretsLiveInTheKeychainAndOutliveTheProcess()
    {
        const QTemporaryDir dir;
        QByteArray key;
        {
            SecretVault vault(optionsOf(dir.path()));
            const auto made = wait(vault.masterKey());
            QVERIFY2(made.ok(), qPrintable(vault.describe()));
            key = made.value();
            QCOMPARE(key.size(), 32);
            QVERIFY(wait(vault.set(Name, Value)).ok());
            QCOMPARE(vault.place(), VaultPlace::Keychain);
            QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("master.key"))));
        }
        QProcess second;
        second.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--read-back"), dir.path()});
        QVERIFY(QTest::qWaitFor([&second] { return second.state() == QProcess::NotRunning; }, 20000));
        QCOMPARE(second.exitCode(), 0);
        // The log goes to the same place.
        QVERIFY(second.readAllStandardOutput().trimmed().split('\n').contains(QByteArray(key.toHex() + ' ' + Value)));
        // No file of the program knows them.
        const QDir folder(dir.path());
        for (const QString& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains(Value) && !content.contains(key) && !content.contains(key.toHex())
                         && !content.contains(key.toBase64()),
                     qPrintable(name));
        }
        SecretVault vault(optionsOf(dir.path()));
        QVERIFY(wait(vault.remove(Name)).ok());
        QCOMPARE(wait(vault.get(Name)).error().code, ErrorCode::NotFound);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--read-back")
        return readBack(arguments.value(2));
    KeychainTest test;
    return frontdesk::test::runTest(&test, argc, argv);
}
#include "keychaintest.moc"
