// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/diskspace.h"
#include "core/store/clockshift.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

#include <QTemporaryDir>

using namespace frontdesk;
using namespace frontdesk::test;

/// The reserve, and what of the stored points in time moves with the clock.
class DiskSpaceTest : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 Mega = 1024 * 1024;
    static constexpr Micros Day = 24 * 60 * MicrosPerMinute;
    static constexpr DiskSpace::Limits Small{.reserve = 4 * Mega, .least = 2 * Mega, .slack = 1 * Mega};

private Q_SLOTS:
    void cleanup() { clearExpectedLogs(); }

    void theReserveComesAndGoes()
    {
        expectLog(QStringLiteral("is full"));
        QTemporaryDir dir;
        qint64 free = 100 * Mega;
        DiskSpace space(dir.path(), Small);
        space.measure = [&free](const QString&) { return free; };
        QVERIFY(!space.look());
        QCOMPARE(QFileInfo(space.reservePath()).size(), 4 * Mega);
        QVERIFY(space.mayTake().ok());

        free = 2 * Mega - 1;
        QVERIFY(space.look());
        QVERIFY(!QFile::exists(space.reservePath()));
        QCOMPARE(space.mayTake().error().code, ErrorCode::DiskFull);

        // What the reserve gave back is no room for customers: they come back when there is more than that.
        for (const qint64 some : {2 * Mega, 6 * Mega, 7 * Mega - 1}) {
            free = some;
            QVERIFY(!space.look());
            QVERIFY(!space.mayTake().ok());
        }
        free = 7 * Mega;
        QVERIFY(space.look());
        QVERIFY(space.mayTake().ok());
        QVERIFY(QFile::exists(space.reservePath()));
    }

    void aRefusedWriteFreesItAtOnce()
    {
        expectLog(QStringLiteral("is full"));
        QTemporaryDir dir;
        DiskSpace space(dir.path(), Small);
        space.measure = [](const QString&) { return 1000 * Mega; };
        space.look();
        space.refused();
        QVERIFY(!QFile::exists(space.reservePath()));
        QVERIFY(!space.mayTake().ok());
        QVERIFY(space.look());  // there is room after all
        QVERIFY(space.mayTake().ok());
    }

    void customersAreRefusedBeforeAnythingIsStored()
    {
        expectLog(QStringLiteral("is full"));
        QTemporaryDir dir;
        FakeClock clock;
        DiskSpace space(dir.path(), Small);
        space.measure = [](const QString&) { return 1000 * Mega; };
        Database database({.path = dir.filePath(QStringLiteral("a.db")),
                           .masterKey = testMasterKey(),
                           .clock = &clock,
                           .space = &space});
        QVERIFY(wait(database.open()).ok());
        ConversationStore conversations(database);
        SessionStore sessions(database);
        space.refused();
        const auto taken = wait(
            conversations.intake(ConversationFixture::request(QStringLiteral("q"), QStringLiteral("p1"))));
        QCOMPARE(taken.error().code, ErrorCode::DiskFull);
        QCOMPARE(wait(sessions.create(newPublicId(), QStringLiteral("t"), {}, {}, {}, false)).error().code,
                 ErrorCode::DiskFull);
        QCOMPARE(database.stats().jobs, 0);
        space.look();
        QVERIFY(
            wait(conversations.intake(ConversationFixture::request(QStringLiteral("q"), QStringLiteral("p1")))).ok());
    }

    void idleConversationsKeepTheirAge_data()
    {
        QTest::addColumn<qint64>("by");
        QTest::newRow("forward") << qint64(Day);
        QTest::newRow("back") << qint64(-Day);
    }

    void idleConversationsKeepTheirAge()
    {
        QFETCH(qint64, by);
        ConversationFixture f;
        const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
        f.clock.advance(10 * MicrosPerMinute);
        const auto idle = [&f, id] {
            return f.clock.now() - f.must(wait(f.conversations.summary(id))).conversation.lastMessageAt;
        };
        QCOMPARE(idle(), 10 * MicrosPerMinute);
        bool moved = false;
        QVERIFY(wait(shiftClock(f.store.database(), by, [&] {
                    moved = true;
                    f.clock.jump(by);
                })).ok());
        QVERIFY(moved);
        QCOMPARE(idle(), 10 * MicrosPerMinute);
    }
};

FRONTDESK_TEST_MAIN(DiskSpaceTest)
#include "diskspacetest.moc"
