// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::test;

/// Time goes on evenly when somebody sets the clock, until it is followed.
class EvenClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheSource()
    {
        FakeClock source;
        const EvenClock clock(source);
        QCOMPARE(clock.now(), FakeClock::Start);
        source.advance(7 * MicrosPerSecond);
        QCOMPARE(clock.now(), source.now());
        QCOMPARE(clock.step(), 0);
    }

    void aStep_data()
    {
        QTest::addColumn<qint64>("by");
        QTest::newRow("a day forward") << qint64(86'400 * MicrosPerSecond);
        QTest::newRow("a day back") << qint64(-86'400 * MicrosPerSecond);
        QTest::newRow("two seconds") << qint64(2 * MicrosPerSecond);
    }

    void aStep()
    {
        QFETCH(qint64, by);
        FakeClock source;
        EvenClock clock(source);
        source.jump(by);
        source.advance(5 * MicrosPerSecond);
        QCOMPARE(clock.now(), FakeClock::Start + 5 * MicrosPerSecond);
        QCOMPARE(clock.step(), by);
        clock.follow(by);
        QCOMPARE(clock.step(), 0);
        QCOMPARE(clock.now(), source.now());
        clock.follow(-by);  // what was to be moved could not be
        QCOMPARE(clock.now(), FakeClock::Start + 5 * MicrosPerSecond);
    }

    void twoStepsAreOne()
    {
        FakeClock source;
        const EvenClock clock(source);
        source.jump(60 * MicrosPerSecond);
        source.jump(-59 * MicrosPerSecond);
        QCOMPARE(clock.step(), 0);  // one second is taken as it is
        QCOMPARE(clock.now(), source.now());
    }

    void whatIsSlewedNeverAddsUp()
    {
        FakeClock source;
        const EvenClock clock(source);
        for (int i = 0; i < 100; ++i) {
            source.jump(MicrosPerSecond / 10);
            QCOMPARE(clock.now(), source.now());
            QCOMPARE(clock.step(), 0);
        }
    }

    void steadyTimeIsNotSet()
    {
        FakeClock source;
        const EvenClock clock(source);
        const Micros before = clock.steady();
        source.jump(86'400 * MicrosPerSecond);
        QCOMPARE(clock.steady(), before);
        const SystemClock real;
        const Micros first = real.steady();
        QVERIFY(real.steady() >= first);
    }
};

FRONTDESK_TEST_MAIN(EvenClockTest)
#include "evenclocktest.moc"
