// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/sessioncache.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::test;

class SessionCacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheTokenOpensIt();
    void isForgottenByTimeAndByName();
    void staysBounded();

private:
    static WebSession session(const QString& id)
    {
        WebSession made;
        made.id = SessionId(7);
        made.publicId = id;
        return made;
    }
};

void SessionCacheTest::onlyTheTokenOpensIt()
{
    FakeClock clock;
    SessionCache cache(clock);
    cache.keep(session(QStringLiteral("one")), "secret");
    QVERIFY(cache.find(QStringLiteral("one"), "secret"));
    QCOMPARE(cache.find(QStringLiteral("one"), "secret")->id, SessionId(7));
    QVERIFY(!cache.find(QStringLiteral("one"), "secreT"));
    QVERIFY(!cache.find(QStringLiteral("one"), ""));
    QVERIFY(!cache.find(QStringLiteral("one"), "secret2"));
    QVERIFY(!cache.find(QStringLiteral("two"), "secret"));
}

void SessionCacheTest::isForgottenByTimeAndByName()
{
    FakeClock clock;
    SessionCache cache(clock);
    cache.keep(session(QStringLiteral("one")), "secret");
    clock.advance(6 * MicrosPerSecond);
    QVERIFY(!cache.find(QStringLiteral("one"), "secret"));
    cache.keep(session(QStringLiteral("one")), "secret");
    cache.forget(QStringLiteral("one"));
    QVERIFY(!cache.find(QStringLiteral("one"), "secret"));
}

void SessionCacheTest::staysBounded()
{
    FakeClock clock;
    SessionCache cache(clock);
    for (int i = 0; i < 10'000; ++i)
        cache.keep(session(QString::number(i)), "secret");
    int kept = 0;
    for (int i = 0; i < 10'000; ++i)
        kept += cache.find(QString::number(i), "secret") ? 1 : 0;
    QVERIFY(kept > 0);
    QVERIFY(kept <= 4096);
}

FRONTDESK_TEST_MAIN(SessionCacheTest)
#include "sessioncachetest.moc"
