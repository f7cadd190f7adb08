// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ratelimiter.h"
#include "tests/support/fatallog.h"

#include <QtTest>

#include <thread>

using namespace frontdesk;

namespace {

AddressKey key(const char* address) { return AddressKey::of(QHostAddress(QLatin1String(address))); }

int admitted(RateLimiter& limiter, const AddressKey& address, RateClass rateClass, const RateLimits& limits, int tries,
             qint64 now)
{
    int count = 0;
    for (int i = 0; i < tries; ++i)
        count += limiter.admit(address, rateClass, limits, now) == 0;
    return count;
}

}  // namespace

class RateLimiterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitOfEachClass_data()
    {
        QTest::addColumn<int>("rateClass");
        QTest::addColumn<int>("limit");
        QTest::addColumn<qint64>("retryAfterMicros");
        QTest::newRow("default 100/h") << int(RateClass::Default) << 100 << qint64(36) * MicrosPerSecond;
        QTest::newRow("chat 30/min") << int(RateClass::Chat) << 30 << qint64(2) * MicrosPerSecond;
        QTest::newRow("search 60/min") << int(RateClass::Search) << 60 << qint64(1) * MicrosPerSecond;
        QTest::newRow("upload 10/min") << int(RateClass::Upload) << 10 << qint64(6) * MicrosPerSecond;
    }

    void limitOfEachClass()
    {
        QFETCH(int, rateClass);
        QFETCH(int, limit);
        QFETCH(qint64, retryAfterMicros);
        const auto wanted = RateClass(rateClass);
        const RateLimits limits = limitsOf(RateProfile{}, wanted);
        RateLimiter limiter;
        qint64 now = 1'000 * MicrosPerSecond;
        QCOMPARE(admitted(limiter, key("10.0.0.1"), wanted, limits, limit, now), limit);
        QCOMPARE(limiter.admit(key("10.0.0.1"), wanted, limits, now), retryAfterMicros);  // N+1
        QCOMPARE(limiter.admit(key("10.0.0.1"), wanted, limits, now + retryAfterMicros - 1), qint64(1));
        now += retryAfterMicros;
        QCOMPARE(admitted(limiter, key("10.0.0.1"), wanted, limits, 5, now), 1);
        QCOMPARE(admitted(limiter, key("10.0.0.2"), wanted, limits, limit, now), limit);  // another client is untouched
        const RateClass other = wanted == RateClass::Asset ? RateClass::Chat : RateClass::Asset;
        QCOMPARE(limiter.admit(key("10.0.0.1"), other, limitsOf(RateProfile{}, other), now), qint64(0));
    }

    void everyWindowCounts()
    {
        RateLimiter limiter;
        const RateLimits limits{.perMinute = 10, .perHour = 15, .perDay = 18};
        qint64 now = MicrosPerSecond;
        QCOMPARE(admitted(limiter, key("10.0.0.1"), RateClass::Chat, limits, 20, now), 10);
        now += MicrosPerMinute;
        QCOMPARE(admitted(limiter, key("10.0.0.1"), RateClass::Chat, limits, 20, now), 5);
        now += 60 * MicrosPerMinute;
        QCOMPARE(admitted(limiter, key("10.0.0.1"), RateClass::Chat, limits, 20, now), 3);
    }

    void refusedRequestsCostNothing()
    {
        RateLimiter limiter;
        const RateLimits limits{.perMinute = 1, .perHour = 100};
        int total = 0;
        for (int minute = 0; minute < 50; ++minute)
            total += admitted(limiter, key("10.0.0.1"), RateClass::Chat, limits, 20, (minute + 1) * MicrosPerMinute);
        QCOMPARE(total, 50);
    }

    void zeroIsUnlimited()
    {
        RateLimiter limiter;
        QCOMPARE(admitted(limiter, key("10.0.0.1"), RateClass::Chat, RateLimits{}, 10'000, 1), 10'000);
    }

    void ipv6CountsByPrefix()
    {
        RateLimiter limiter;
        const RateLimits limits{.perMinute = 5};
        QCOMPARE(admitted(limiter, key("2001:db8:1:2::1"), RateClass::Chat, limits, 5, 1), 5);
        QVERIFY(limiter.admit(key("2001:db8:1:2:ffff::9"), RateClass::Chat, limits, 1) > 0);
        QCOMPARE(limiter.admit(key("2001:db8:1:3::1"), RateClass::Chat, limits, 1), qint64(0));
        QCOMPARE(key("::ffff:10.0.0.1"), key("10.0.0.1"));
    }

    void memoryIsBoundedAndBusyOnesAreKept()
    {
        RateLimiter limiter(1024);
        const RateLimits limits{.perMinute = 5};
        const AddressKey abuser = key("10.9.9.9");
        QCOMPARE(admitted(limiter, abuser, RateClass::Chat, limits, 20, MicrosPerSecond), 5);
        for (quint64 i = 0; i < 200'000; ++i) {
            const qint64 now = MicrosPerSecond + qint64(i) / 100;
            (void)limiter.admit({i, 4}, RateClass::Chat, limits, now);
        }
        QCOMPARE(limiter.slotCount(), size_t(1024));
        // The flood used one request per address: their entries were reused first.
        QVERIFY(limiter.admit(abuser, RateClass::Chat, limits, MicrosPerSecond + 2'000) > 0);
    }

    void threadsShareOneAllowance()
    {
        RateLimiter limiter;
        const RateLimits limits{.perHour = 1000};
        std::atomic<int> total = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back(
                    [&] { total += admitted(limiter, key("10.0.0.1"), RateClass::Default, limits, 1000, 1); });
        }
        // Two threads may pass the check together; the overshoot is at most one request per further thread.
        QVERIFY2(total >= 1000 && total <= 1003, qPrintable(QString::number(total)));
    }
};

FRONTDESK_TEST_MAIN(RateLimiterTest)
#include "ratelimitertest.moc"
