// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/privacy/retentionjob.h"
#include "core/console/enginecall.h"
#include "core/store/auditstore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

constexpr Micros Day = 24 * 60 * MicrosPerMinute;

struct Night : ConversationFixture {
    RetentionOptions options{.rules = {.conversationDays = 10}, .logDays = 0};
    RemovalParts parts{.clock = clock,
                       .database = store.database(),
                       .databasePath = store.path(),
                       .mediaFolder = store.folder(),
                       .logFile = {},
                       .options = [this] { return options; },
                       .gone = {},
                       .stopTurns = {}};
    std::unique_ptr<RetentionJob> job = std::make_unique<RetentionJob>(parts);

    void oldConversation()
    {
        const IntakeOutcome in = say(QStringLiteral("hello"), newPublicId(), newPublicId());
        static_cast<void>(must(wait(conversations.close({.conversationId = in.accepted.conversationId,
                                                         .staffId = {},
                                                         .reason = QStringLiteral("resolved"),
                                                         .frame = frame("status")}))));
    }
    bool look()
    {
        auto future = engineCall<bool>(job.get(), [this] { return job->look(); });
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            qFatal("no answer");
        return must(future.result());
    }
    qint64 left() { return count(u"SELECT count(*) FROM conversation"); }
};

Micros at(const char* text, const QTimeZone& zone)
{
    QDateTime time = QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    time.setTimeZone(zone);
    return time.toMSecsSinceEpoch() * 1000;
}

}  // namespace

class RetentionJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNightAfter_data()
    {
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("evening") << QByteArray("2026-11-21T20:00:00") << QByteArray("2026-11-22T03:00:00");
        QTest::newRow("before three") << QByteArray("2026-11-21T02:59:59") << QByteArray("2026-11-21T03:00:00");
        QTest::newRow("at three") << QByteArray("2026-11-21T03:00:00") << QByteArray("2026-11-22T03:00:00");
        QTest::newRow("the hour that summer time skips")
            << QByteArray("2026-03-28T20:00:00") << QByteArray("2026-03-29T03:00:00");
        QTest::newRow("the hour that comes twice")
            << QByteArray("2026-10-24T20:00:00") << QByteArray("2026-10-25T03:00:00");
    }
    void theNightAfter()
    {
        QFETCH(QByteArray, last);
        QFETCH(QByteArray, next);
        const QTimeZone berlin("Europe/Berlin");
        QCOMPARE(RetentionJob::nextAfter(at(last.constData(), berlin), berlin), at(next.constData(), berlin));
    }

    void aNewInstallationCountsFromToday()
    {
        Night f;
        f.oldConversation();
        QVERIFY(!f.look());  // just started
        f.clock.advance(RetentionJob::StartDelay);
        QVERIFY(!f.look());  // the first look only begins to count
        QVERIFY(f.count(u"SELECT purged_at FROM privacy_state") > 0);
    }

    void everyNightOnceAndAfterASleep()
    {
        Night f;
        f.clock.advance(RetentionJob::StartDelay);
        QVERIFY(!f.look());
        f.oldConversation();
        f.clock.advance(Day);
        QVERIFY(f.look());  // due: but nothing is old enough
        QVERIFY(!f.look());
        QCOMPARE(f.left(), 1);
        f.clock.advance(12 * Day);  // it slept through eleven nights
        QVERIFY(f.look());
        QVERIFY(!f.look());
        QCOMPARE(f.left(), 0);
        QCOMPARE(f.count(u"SELECT count(*) FROM retention_run WHERE conversations = 1 AND automatic = 1"), 1);
        f.clock.advance(Day);
        QVERIFY(f.look());
    }

    /// A PC whose battery is flat starts in another year: what it would remove is gone for good.
    void aWildClockIsNotBelieved()
    {
        Night f;
        f.clock.advance(RetentionJob::StartDelay);
        QVERIFY(!f.look());
        f.oldConversation();
        f.clock.jump(400 * Day);
        QVERIFY(!f.look());
        QCOMPARE(f.left(), 1);
        f.clock.advance(23 * 60 * MicrosPerMinute);
        QVERIFY(!f.look());
        QCOMPARE(f.left(), 1);
        f.clock.advance(RetentionJob::Doubt);
        QVERIFY(f.look());  // a day later it is still that date: it is true
        QCOMPARE(f.left(), 0);
    }

    void aClockThatWentBackDoesNotWait()
    {
        Night f;
        f.clock.advance(RetentionJob::StartDelay);
        QVERIFY(!f.look());
        f.clock.jump(-300 * Day);
        QVERIFY(!f.look());  // counts anew from here
        f.clock.advance(Day);
        QVERIFY(f.look());
    }

    void stoppingIsQuickAndGoesOn()
    {
        Night f;
        for (int i = 0; i < 60; ++i)
            f.oldConversation();
        f.clock.advance(20 * Day);
        auto future = engineCall<PurgeRun>(f.job.get(), [&f] { return f.job->run(true, QStringLiteral("system")); });
        QVERIFY(QTest::qWaitFor([&f] { return f.left() < 60; }, 10'000));
        auto second = engineCall<PurgeRun>(f.job.get(), [&f] { return f.job->run(true, QStringLiteral("system")); });
        QVERIFY(QTest::qWaitFor([&second] { return second.isFinished(); }, 10'000));
        if (f.job->running())
            QCOMPARE(second.result().error().code, ErrorCode::Conflict);
        f.job->shutDown();
        QVERIFY(QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000));
        RetentionJob again(f.parts);
        auto rest = engineCall<PurgeRun>(&again, [&again] { return again.run(true, QStringLiteral("system")); });
        QVERIFY(QTest::qWaitFor([&rest] { return rest.isFinished(); }, 20'000));
        QVERIFY(rest.result().ok());
        QCOMPARE(f.left(), 0);
        QCOMPARE(coro::liveTasks(), 0);
    }
};

FRONTDESK_TEST_MAIN(RetentionJobTest)
#include "retentionjobtest.moc"
