// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "tests/support/fatallog.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

namespace frontdesk {

using platform::ProcessSignal;
using platform::SignalNotifier;

class PlatformTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signalsArriveAsEventsInOrder();
    void fileLimitIsNeverLowered();
    void privateFilesAndFolders();
    void withoutAServiceManagerNothingIsSent();
    void userHasAName();
};

void PlatformTest::signalsArriveAsEventsInOrder()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no signals");
#else
    QList<ProcessSignal> seen;
    SignalNotifier notifier;
    connect(&notifier, &SignalNotifier::received, this, [&seen](ProcessSignal signal) { seen << signal; });
    for (const int number : {SIGUSR1, SIGHUP, SIGINT, SIGTERM})
        QCOMPARE(std::raise(number), 0);
    QVERIFY(seen.isEmpty());  // never from the handler itself
    QTRY_COMPARE(seen.size(), 4);
    const QList<ProcessSignal> wanted = {ProcessSignal::User1, ProcessSignal::Hangup, ProcessSignal::Interrupt,
                                         ProcessSignal::Terminate};
    QCOMPARE(seen, wanted);
#endif
}

void PlatformTest::fileLimitIsNeverLowered()
{
    const Result<quint64> now = platform::raiseFileLimit(1);
    QVERIFY(now.ok());
    QVERIFY(*now >= 1);
    const Result<quint64> more = platform::raiseFileLimit(*now + 1);
    QVERIFY(more.ok());
    QVERIFY(*more >= *now);
}

void PlatformTest::privateFilesAndFolders()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("a/b"));
    QVERIFY(platform::makePrivateFolder(folder).ok());
    QVERIFY(QDir(folder).exists());
    QFile file(folder + QStringLiteral("/f"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup));
    QVERIFY(!platform::isPrivateFile(file.fileName()));
    QVERIFY(platform::makePrivateFile(file.fileName()).ok());
    QVERIFY(platform::isPrivateFile(file.fileName()));
    QVERIFY(!platform::makePrivateFile(dir.filePath(QStringLiteral("absent"))).ok());
    QVERIFY(!platform::makePrivateFolder(file.fileName() + QStringLiteral("/below")).ok());
}

void PlatformTest::withoutAServiceManagerNothingIsSent()
{
    qunsetenv("NOTIFY_SOCKET");
    QVERIFY(!platform::notifySupervisor("READY=1"));
    qputenv("NOTIFY_SOCKET", "/no/such/socket");
    QVERIFY(!platform::notifySupervisor("READY=1"));
    qunsetenv("NOTIFY_SOCKET");
}

void PlatformTest::userHasAName() { QVERIFY(!platform::userName().isEmpty()); }

}  // namespace frontdesk

FRONTDESK_TEST_MAIN(frontdesk::PlatformTest)
#include "platformtest.moc"
