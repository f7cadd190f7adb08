// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "tests/support/fatallog.h"
#include "tests/support/tempstore.h"

#include <QProcess>
#include <QSet>
#include <QtTest>

#include <cstdio>
#include <mutex>
#include <thread>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

constexpr int Writers = 8;

/// The child: writes without end and prints each key only after its future was finished.
int writeForever(const QString& path)
{
    const SystemClock clock;
    Database database({.path = path, .masterKey = testMasterKey(), .clock = &clock});
    if (!wait(database.open()).ok())
        return 1;
    std::mutex output;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < Writers; ++writer)
        threads.emplace_back([&, writer] {
            for (int i = 0;; ++i) {
                const QString key = QStringLiteral("%1-%2").arg(writer).arg(i);
                const auto stored = wait(database.write<qint64>([key](Transaction& tx) -> Result<qint64> {
                    tx.exec(u"INSERT INTO idempotency_key (channel, account, provider_id, at) VALUES ('t', 'a', ?, 0)",
                            key);
                    return tx.feed(u"test", ConversationId(), 1);
                }));
                if (!stored)
                    std::_Exit(2);
                const std::lock_guard lock(output);
                std::printf("%s\n", qPrintable(key));
                std::fflush(stdout);
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    return 0;
}

}  // namespace

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
};

void KillTest::nothingAcknowledgedIsLost()
{
    const SystemClock clock;
    TempStore store(clock);
    QSet<QString> acknowledged;
    for (int round = 0; round < 3; ++round) {
        store.close();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), store.path()});
        QVERIFY(child.waitForStarted());
        QByteArray output;
        while (output.count('\n') < 200 * (round + 1)) {
            QVERIFY(child.waitForReadyRead(20'000));
            output += child.readAllStandardOutput();
        }
        child.kill();  // SIGKILL, in the middle of commits
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        output += child.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n') + 1);
        for (const QByteArray& line : output.split('\n'))
            if (!line.isEmpty())
                acknowledged.insert(QString::fromLatin1(line));

        store.reopen();
        const auto found = wait(store.database().write<QStringList>([](Transaction& tx) -> Result<QStringList> {
            const QStringList list = tx.all(u"SELECT provider_id FROM idempotency_key",
                                            [](const Statement& row) { return row.text(0); });
            // Both effects of a job are there or none.
            if (tx.integer(u"SELECT count(*) FROM change_feed").value_or(-1) != list.size())
                return Error{ErrorCode::Internal, {}, QStringLiteral("half a job was stored")};
            tx.exec(u"DELETE FROM idempotency_key");
            tx.exec(u"DELETE FROM change_feed");
            return list;
        }));
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
        const QSet<QString> stored(found->begin(), found->end());
        QVERIFY(acknowledged.size() >= 200);
        const QSet<QString> lost = acknowledged - stored;
        QVERIFY2(lost.isEmpty(), qPrintable(QStringList(lost.begin(), lost.end()).join(u' ')));
        acknowledged.clear();
    }
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--child")
        return writeForever(arguments.value(2));
    KillTest test;
    return runTest(&test, argc, argv);
}
#include "killtest.moc"
