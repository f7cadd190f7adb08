// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/senderlimits.h"
#include "core/store/clockshift.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

constexpr Micros Second = MicrosPerSecond;
constexpr Micros Hour = 60 * MicrosPerMinute;

/// The 000 profile (A9).
constexpr SenderLimits Conversations{60, 1000, 10'000};

struct LimitsFixture : ConversationFixture {
    SenderLimits limits = Conversations;
    int sent = 0;

    Accepted send(const QString& from = QStringLiteral("+491"))
    {
        IntakeRequest r = sms(QStringLiteral("message %1").arg(++sent), newPublicId(), from);
        r.limits = limits;
        return must(wait(conversations.intake(r))).accepted;
    }
    /// Sends; how many were over the limit.
    int burst(int count)
    {
        int over = 0;
        for (int i = 0; i < count; ++i)
            over += send().rateLimited ? 1 : 0;
        return over;
    }
};

}  // namespace

class SenderLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSixtyFirstInAMinuteIsToldOnce();
    void anHourAndADayCountToo();
    void sendersAreCountedByThemselves();
    void anotherProfileActsAtOnce();
    void survivesARestartAndAClockThatIsSet();
};

void SenderLimitsTest::theSixtyFirstInAMinuteIsToldOnce()
{
    LimitsFixture f;
    QCOMPARE(f.burst(60), 0);
    f.clock.advance(20 * Second);
    const Accepted first = f.send();
    QVERIFY(first.rateLimited);
    QVERIFY(first.firstOverLimit);
    QCOMPARE(first.limitedFor, 40 * Second);
    for (int i = 0; i < 20; ++i) {
        const Accepted further = f.send();
        QVERIFY(further.rateLimited);
        QVERIFY(!further.firstOverLimit);
    }
    // Nothing was dropped.
    QCOMPARE(f.count(u"SELECT count(*) FROM message WHERE direction = 0"), 81);
    f.clock.advance(40 * Second);
    QVERIFY(!f.send().rateLimited);
}

void SenderLimitsTest::anHourAndADayCountToo()
{
    LimitsFixture f;
    f.limits = {0, 10, 25};
    int told = 0;
    const auto wave = [&f, &told](int count) {
        int over = 0;
        for (int i = 0; i < count; ++i) {
            const Accepted a = f.send();
            over += a.rateLimited ? 1 : 0;
            told += a.firstOverLimit ? 1 : 0;
        }
        return over;
    };
    QCOMPARE(wave(10), 0);
    f.clock.advance(30 * MicrosPerMinute);
    QCOMPARE(wave(1), 1);  // the 11th of the hour
    QCOMPARE(told, 1);
    f.clock.advance(30 * MicrosPerMinute);
    QCOMPARE(wave(10), 0);  // the next hour; 21 of the day
    QCOMPARE(told, 1);
    f.clock.advance(Hour);
    QCOMPARE(wave(6), 2);  // the 26th and 27th of the day
    QCOMPARE(told, 2);
    const Accepted rest = f.send();
    QVERIFY(rest.rateLimited);
    QCOMPARE(rest.limitedFor, 22 * Hour);
    f.clock.advance(22 * Hour);
    QCOMPARE(wave(10), 0);
}

void SenderLimitsTest::sendersAreCountedByThemselves()
{
    LimitsFixture f;
    f.limits.perMinute = 2;
    QCOMPARE(f.burst(3), 1);
    QVERIFY(!f.send(QStringLiteral("+492")).rateLimited);
    QVERIFY(!f.send(QStringLiteral("+492")).rateLimited);
    QVERIFY(f.send(QStringLiteral("+492")).firstOverLimit);
}

void SenderLimitsTest::anotherProfileActsAtOnce()
{
    LimitsFixture f;
    f.limits = {};
    QCOMPARE(f.burst(50), 0);
    // Counted all the time: the new limits hold for the windows that are running.
    f.limits = {30, 0, 0};
    QVERIFY(f.send().rateLimited);
    f.limits = Conversations;
    QCOMPARE(f.burst(9), 0);
    const Accepted next = f.send();
    QVERIFY(next.rateLimited);
    QVERIFY(next.firstOverLimit);
}

void SenderLimitsTest::survivesARestartAndAClockThatIsSet()
{
    LimitsFixture f;
    f.limits = {0, 5, 0};
    QCOMPARE(f.burst(5), 0);
    // The windows stand in the database, and move with the clock.
    f.must(wait(shiftClock(f.store.database(), 3 * Hour, [] {})));
    f.clock.jump(3 * Hour);
    QVERIFY(f.send().rateLimited);
    f.clock.jump(-6 * Hour);  // not followed: a window in the future is over
    QVERIFY(!f.send().rateLimited);
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::SenderLimitsTest)
#include "senderlimitstest.moc"
