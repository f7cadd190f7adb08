// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/threadfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

/// What a comparison of conversations might leave out for ever.
class ThreadMissedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVeryFirstSecondIsTaken();
    void whatWasWrittenBeforeItWasClosed();
    void openedWrittenInAndClosedWhileWeWereAway();
    void aPageThatCannotBeReadIsAskedForAgain();
    void aCustomersAttributeIsNoCopyOfOurs();
};

/// As in TextCatchUpTest; the conversation's first message is the one whose webhook was lost.
void ThreadMissedTest::theVeryFirstSecondIsTaken()
{
    ThreadFixture f;
    f.twilio.date = [&f] { return f.clock.now(); };
    f.clock.jump(11 * MicrosPerSecond - f.clock.now() % MicrosPerSecond - MicrosPerSecond / 5);
    QVERIFY(QCoro::waitFor(f.reader->expect(entries::account(), true, f.clock.now())).ok());
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addMember(1, 1, {}, QStringLiteral("+1555001"));
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("hello"), f.clock.now(), 1);
    f.clock.jump(MicrosPerSecond * 3 / 10);
    QCOMPARE(f.run(), 1);
}

/// The message's webhook was lost, that of the closing came: also the next run still asks.
void ThreadMissedTest::whatWasWrittenBeforeItWasClosed()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addMember(1, 1, {}, QStringLiteral("+1555001"));
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("hi"), f.clock.now(), 1);
    QCOMPARE(f.run(), 1);
    f.later(3600);
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("wait!"), f.clock.now(), 1);
    f.later(60);
    f.twilio.lists[TinyTwilio::threadsPath()].removeLast();
    f.twilio.single[TinyTwilio::threadPath(1)] = entries::thread(entries::sid("CH", 1), f.clock.now(), "closed");
    const twilio::ThreadChanged closed{.what = twilio::ThreadChanged::What::Updated,
                                       .thread = {entries::account(), entries::service(), entries::sid("CH", 1)},
                                       .state = QStringLiteral("closed"),
                                       .friendlyName = {},
                                       .at = f.clock.now()};
    QVERIFY(QCoro::waitFor(ThreadFixture::apply(&f, closed)).ok());
    f.restart();
    f.log.clear();
    f.later(60);
    QCOMPARE(f.run(), 1);
    QVERIFY(f.log.contains(QStringLiteral("wait! !")));
    // Once it was read long after, nobody asks for it any more.
    f.later(3600);
    f.run();
    f.twilio.asked.clear();
    f.later(60);
    f.run();
    QCOMPARE(f.twilio.count(entries::sid("CH", 1)), 0);
}

void ThreadMissedTest::openedWrittenInAndClosedWhileWeWereAway()
{
    ThreadFixture f;
    f.run();
    f.later(3600);
    for (int n = 1; n <= 2; ++n) {
        f.twilio.addThread(n, f.clock.now(), n == 1 ? "closed" : "inactive");
        f.twilio.addMember(n, n, {}, QStringLiteral("+155500%1").arg(n));
        f.twilio.addThreadText(n, QStringLiteral("+155500%1").arg(n), QStringLiteral("hi"), f.clock.now(), n);
    }
    f.later(12 * 3600);
    f.restart();
    QCOMPARE(f.run(), 2);
    QVERIFY(f.log.contains(QStringLiteral("closed")));
    f.later(300);
    QCOMPARE(f.run(), 0);
}

/// A list is read from its newest entry on: what stands on the pages behind the one that could not be read comes later.
void ThreadMissedTest::aPageThatCannotBeReadIsAskedForAgain()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addMember(1, 1, {}, QStringLiteral("+1555001"));
    for (int i = 0; i < 150; ++i)
        f.twilio.addThreadText(1, QStringLiteral("+1555001"), QString::number(i), f.clock.now(), 1);
    f.twilio.spoil = [](const QUrl& url, Json& page) {
        if (url.path().endsWith(u"/Messages"))
            page["meta"]["next_page_url"] = "http://elsewhere.example/page2";
    };
    const Result<int> cut = QCoro::waitFor(f.reader->run(f.account, {}, 5 * MicrosPerSecond, {}));
    QVERIFY(!cut.ok());
    QCOMPARE(cut.error().code, ErrorCode::Unavailable);
    f.twilio.spoil = {};
    f.later(300);
    QCOMPARE(f.run(), 50);
    QVERIFY(f.log.contains(QStringLiteral("0")));
}

void ThreadMissedTest::aCustomersAttributeIsNoCopyOfOurs()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addMember(1, 1, {}, QStringLiteral("+1555001"));
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("q"), f.clock.now(),
                           1)["attributes"] = twilio::ownAttributes(newPublicId()).toStdString();
    QCOMPARE(f.run(), 1);
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::ThreadMissedTest)
#include "threadmissedtest.moc"
