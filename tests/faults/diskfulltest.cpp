// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/healthconsole.h"
#include "core/engine/enginecore.h"
#include "tests/faults/support/faults.h"
#include "tests/faults/support/story.h"
#include "tests/support/fatallog.h"

#include <QRandomGenerator>

#include <cerrno>

using namespace frontdesk;
using namespace frontdesk::test;

/// X2: the disk is full at the n-th write, for every n (FRONTDESK_FAULTS=all; else a spread of them). Nothing that was
/// acknowledged is lost, customers hear 503, staff go on with the reserve, and it recovers by itself.
class DiskFullTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestEngine> m_engine;
    qint64 m_writes = 0;  ///< calls of one undisturbed story
    int m_acknowledged = 0, m_refused = 0, m_rounds = 0;
    qint64 m_hits = 0;

    [[nodiscard]] DiskSpace& space() { return m_engine->engine().core()->space; }

    [[nodiscard]] QList<qint64> places() const
    {
        const bool all = qEnvironmentVariable("FRONTDESK_FAULTS") == u"all";
        const qint64 step = all ? 1 : std::max<qint64>(1, m_writes / 8);
        QList<qint64> places;
        for (qint64 n = 0; n < m_writes; n += step)
            places << (all ? n : n + QRandomGenerator::global()->bounded(int(step)));
        return places;
    }

    [[nodiscard]] ServiceState healthOf(const QString& id)
    {
        const auto seen = waitFor(m_engine->console().health().snapshot());
        if (seen)
            for (const ServiceHealth& service : seen->services)
                if (service.id == id)
                    return service.state;
        return ServiceState::Ok;
    }

    void recovers(Story& story)
    {
        disarm(faults());
        QVERIFY(QTest::qWaitFor([this] { return space().state() == DiskSpace::State::Enough; }, 10'000));
        QString again;
        // What the engine repairs by itself (retried commits) may take a moment.
        QVERIFY2(QTest::qWaitFor([&] { return (again = story.repeat()).isEmpty(); }, 15'000), qPrintable(again));
        QString wrong;
        QVERIFY2(QTest::qWaitFor([&] { return (wrong = story.check()).isEmpty(); }, 10'000), qPrintable(wrong));
    }

    void count(const Story& story)
    {
        ++m_rounds;
        m_acknowledged += story.acknowledged;
        m_refused += story.refused;
        m_hits += faults().hit;
    }

private Q_SLOTS:
    void initTestCase()
    {
        expectLog(QString());  // a full disk is meant to be told
        m_engine = std::make_unique<TestEngine>(0);
        m_engine->options.replyWaitMs = 1000;
        m_engine->options.sweepMs = 100;
        watchFolder(faults(), m_engine->folder());
        QVERIFY(m_engine->start());
        QVERIFY(QFile::exists(space().reservePath()));
    }
    void cleanup() { disarm(faults()); }
    void cleanupTestCase()
    {
        qInfo("%d rounds, %d messages acknowledged, %d requests refused with 503, %lld calls made to fail", m_rounds,
              m_acknowledged, m_refused, static_cast<long long>(m_hits));
        m_engine.reset();
        clearExpectedLogs();
    }

    void undisturbed()
    {
        arm(faults(), FaultControl::All, ENOSPC, 1'000'000);
        Story story(*m_engine);
        story.play();
        m_writes = faults().seen;
        QVERIFY2(story.dishonest.isEmpty(), qPrintable(story.dishonest.join(u'\n')));
        QCOMPARE(story.refused, 0);
        QVERIFY2(story.staffFailures.isEmpty(), qPrintable(story.staffFailures.join(u'\n')));
        QCOMPARE(story.check(), QString());
        QVERIFY(m_writes > 20);
    }

    void fullFromTheNthWriteOn()
    {
        for (const qint64 n : places()) {
            Story story(*m_engine);
            arm(faults(), FaultControl::NoRoom, ENOSPC, n);
            faults().reserveHelps = 1;
            story.play();
            QVERIFY2(story.dishonest.isEmpty(), qPrintable(story.dishonest.join(u'\n')));
            if (faults().hit > 0 && space().state() == DiskSpace::State::Full) {
                QVERIFY(!QFile::exists(space().reservePath()));
                QCOMPARE(m_engine->engine().core()->database.customersMay().error().code, ErrorCode::DiskFull);
                story.staffFailures.clear();
                story.play();  // staff can go on with what the reserve gave; customers are refused before anything
                QVERIFY2(story.staffFailures.isEmpty(),
                         qPrintable(QStringLiteral("n=%1: ").arg(n) + story.staffFailures.join(u'\n')));
                QCOMPARE(healthOf(QStringLiteral("disk")), ServiceState::Down);
            }
            count(story);
            recovers(story);
            if (QTest::currentTestFailed())
                qWarning("n = %lld", static_cast<long long>(n));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void fullAndEvenTheReserveDoesNotHelp()
    {
        for (const qint64 n : places()) {
            Story story(*m_engine);
            arm(faults(), FaultControl::NoRoom, ENOSPC, n);
            story.play();
            QVERIFY2(story.dishonest.isEmpty(), qPrintable(story.dishonest.join(u'\n')));
            count(story);
            recovers(story);
            if (QTest::currentTestFailed()) {
                qWarning("n = %lld", static_cast<long long>(n));
                return;
            }
        }
    }

    void oneErrorOfTheDisk_data()
    {
        QTest::addColumn<quint32>("calls");
        QTest::newRow("write") << quint32(FaultControl::Write);
        QTest::newRow("sync") << quint32(FaultControl::Sync);
        QTest::newRow("all") << quint32(FaultControl::All);
    }

    void oneErrorOfTheDisk()
    {
        QFETCH(quint32, calls);
        for (const qint64 n : places().mid(0, qEnvironmentVariable("FRONTDESK_FAULTS") == u"all" ? -1 : 4)) {
            Story story(*m_engine);
            arm(faults(), calls, EIO, n / 2, 1);
            story.play();
            QVERIFY2(story.dishonest.isEmpty(), qPrintable(story.dishonest.join(u'\n')));
            count(story);
            recovers(story);
            if (QTest::currentTestFailed()) {
                qWarning("n = %lld", static_cast<long long>(n));
                return;
            }
        }
    }

    void everythingIsThereAfterARestart()
    {
        Story story(*m_engine);
        arm(faults(), FaultControl::NoRoom, ENOSPC, m_writes / 2);
        story.play();
        m_engine->stop();
        disarm(faults());
        QVERIFY(m_engine->start());
        QCOMPARE(story.repeat(), QString());
        QString wrong;
        QVERIFY2(QTest::qWaitFor([&] { return (wrong = story.check()).isEmpty(); }, 10'000), qPrintable(wrong));
    }
};

FRONTDESK_TEST_MAIN(DiskFullTest)
#include "diskfulltest.moc"
