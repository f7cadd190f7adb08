// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "core/config/settingsaccess.h"
#include "core/console/console.h"
#include "core/console/settingsconsole.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <sstream>

namespace frontdesk::test {

/// Two runs of the whole program on one data folder: secrets of settings survive in the vault.
class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsReachTheNextRun();
    void restartEndsInOrder();

private:
    /// Runs the program; `act` is called when it is ready.
    void run(const QString& folder, const std::function<void(const HostReady&)>& act)
    {
        std::optional<LaunchOptions> launch;
        std::ostringstream out;
        std::ostringstream err;
        const int code = runCommandLine({QStringLiteral("frontdesk"), QStringLiteral("--headless"),
                                         QStringLiteral("--data-dir"), folder, QStringLiteral("--port"),
                                         QStringLiteral("0"), QStringLiteral("--ops-port"), QStringLiteral("0"),
                                         QStringLiteral("--set"), QStringLiteral("app.keychain=off")},
                                        {out, err, {}}, launch);
        QVERIFY2(launch && code == 0, err.str().c_str());
        Program program(*launch);
        program.mayRestart = true;
        bool acted = false;
        program.onReady = [&](const HostReady& ready) {
            m_ready = ready;
            acted = true;
        };
        program.start();
        QVERIFY(QTest::qWaitFor([&acted] { return acted; }, 20'000));
        act(m_ready);
        if (!m_restarts)
            QTimer::singleShot(0, &program, [&program] { program.quit(0); });
        QCOMPARE(QCoreApplication::exec(), 0);
        QCOMPARE(program.restarting(), m_restarts);
    }
    [[nodiscard]] int sessions(const QByteArray& token) const
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/api/sessions").arg(m_ready.ports.port)));
        request.setRawHeader("Authorization", "Bearer " + token);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 5000))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    HostReady m_ready;
    bool m_restarts = false;  ///< act() asks for a restart, which ends the run
};

void ProgramTest::secretsReachTheNextRun()
{
    const QTemporaryDir dir;
    const QString key = QStringLiteral("staff/api_token");
    run(dir.path(), [&](const HostReady& ready) {
        QCOMPARE(sessions("hunter2-token"), 401);
        const Result<SettingState> stored = waitFor(
            ready.console->settings().setSecret(key, QStringLiteral("hunter2-token")));
        QVERIFY(stored.ok() && stored->hasSecret);
        QCOMPARE(sessions("hunter2-token"), 200);  // without a restart
    });
    QFile file(dir.filePath(u"secrets/" % vaultName(key)));
    QVERIFY(file.exists());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(storedSecrets(dir.path()), QStringList{key});
    run(dir.path(), [&](const HostReady& ready) {
        QCOMPARE(sessions("hunter2-token"), 200);
        const Result<SettingState> gone = waitFor(ready.console->settings().removeSecret(key));
        QVERIFY(gone.ok() && !gone->hasSecret);
        QCOMPARE(sessions("hunter2-token"), 401);
    });
    QVERIFY(!file.exists());
    QVERIFY(storedSecrets(dir.path()).isEmpty());
}

void ProgramTest::restartEndsInOrder()
{
    const QTemporaryDir dir;
    m_restarts = true;
    run(dir.path(), [](const HostReady& ready) {
        QVERIFY(waitFor(ready.console->settings().snapshot())->canRestart);
        static_cast<void>(ready.console->settings().restart());
    });
    m_restarts = false;
    // Folder and ports are free for the next one.
    run(dir.path(), [](const HostReady&) {});
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::ProgramTest)
#include "programtest.moc"
