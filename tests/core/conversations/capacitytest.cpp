// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/ownership.h"
#include "tests/core/conversations/answeringdesk.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

QString number(int i) { return QStringLiteral("+49%1").arg(1000 + i); }

const QString Answer = QStringLiteral("We open at nine.");

struct CapacityFixture : ConversationFixture {
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    StaffId maria = member(QStringLiteral("Maria"));

    static QString notice() { return demoConfig()->errorResponse(QStringLiteral("at_capacity")); }
    static bool answered(const AnsweringDesk& desk, int i)
    {
        return desk.received(number(i)).join(u' ').contains(Answer);
    }
    static bool told(const AnsweringDesk& desk, int i)
    {
        return desk.received(number(i)).join(u' ').count(notice()) == 1;
    }
    QString silence(const Accepted& accepted) { return conversation(accepted.conversationId).silence; }
    void close(AnsweringDesk& desk, const Accepted& accepted)
    {
        Ownership ownership(desk.services, desk.hub);
        const StaffMember staff{.id = maria, .publicId = {}, .name = QStringLiteral("Maria"), .role = {}};
        must(desk.run(ownership.close(accepted.conversationId, staff, QStringLiteral("resolved"))));
    }
    void seizeByHand(AnsweringDesk& desk, const Accepted& accepted)
    {
        Ownership ownership(desk.services, desk.hub);
        const StaffMember staff{.id = maria, .publicId = {}, .name = QStringLiteral("Maria"), .role = {}};
        must(desk.run(ownership.takeOver(accepted.conversationId, staff, false)));
    }
    /// `most` conversations have a place; the next ones wait.
    QList<Accepted> fill(AnsweringDesk& desk, int count)
    {
        QList<Accepted> all;
        for (int i = 0; i < count; ++i) {
            clock.advance(MicrosPerSecond);
            all << desk.says(QStringLiteral("When do you open?"), number(i));
        }
        return all;
    }
};

}  // namespace

class CapacityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHundredAndFirstWaits();
    void placesGoInOrder();
    void idlePlacesAreGivenAway();
    void whoHasAPlaceKeepsIt();
    void peopleNeverCount();
    void theWishForAPersonWaitsForNothing();
    void waitingIsNotIdle();
    void aHigherLimitWakesAtOnce();
    void survivesARestart();
    void oneAddressHasItsShare();
};

/// Web chat of one household, of one stranger with a script: a tenth of the places, and nobody waits behind them.
void CapacityTest::oneAddressHasItsShare()
{
    CapacityFixture f;
    AnsweringDesk desk(f, f.llm, 30);
    QList<ConversationId> woken;
    desk.capacity.wake = [&woken](ConversationId id) { woken << id; };
    const auto id = [](int i) { return ConversationId(1000 + i); };
    for (int i = 0; i < 5; ++i) {
        desk.capacity.came(id(i), QStringLiteral("203.0.113.7"));
        QCOMPARE(desk.capacity.admit(id(i)), i < 3);
    }
    for (int i = 5; i < 32; ++i)
        QVERIFY(desk.capacity.admit(id(i)));  // others find room although two wait
    QVERIFY(!desk.capacity.admit(id(40)));    // all 30 are taken
    QCOMPARE(desk.capacity.waiting(), 3);
    Conversation closed;
    closed.id = id(10);
    closed.state = ConversationState::Closed;
    desk.capacity.changed(closed);
    QCOMPARE(woken, QList<ConversationId>{id(40)});  // not those beyond their share
    closed.id = id(0);
    desk.capacity.changed(closed);
    QCOMPARE(woken, (QList<ConversationId>{id(40), id(3)}));
}

void CapacityTest::theHundredAndFirstWaits()
{
    CapacityFixture f;
    AnsweringDesk desk(f, f.llm, 100);
    const QList<Accepted> all = f.fill(desk, 101);
    for (int i = 0; i < 100; ++i)
        QVERIFY2(f.answered(desk, i), qPrintable(QString::number(i)));
    QVERIFY(!f.answered(desk, 100));
    QVERIFY(f.told(desk, 100));
    QCOMPARE(f.silence(all.last()), QStringLiteral("at_capacity"));  // staff see it in the list
    const QList<Message> transcript = f.transcript(all.last().conversationId);
    QVERIFY(std::any_of(transcript.begin(), transcript.end(), [](const Message& m) {
        return m.event == EventKind::Silenced && m.eventText == u"at_capacity" && m.visibility == Visibility::Internal;
    }));
    QCOMPARE(desk.capacity.active(), 100);
    QCOMPARE(desk.capacity.waiting(), 1);
    // Told once, however often they write.
    desk.says(QStringLiteral("hello?"), number(100));
    desk.says(QStringLiteral("anybody there?"), number(100));
    QCOMPARE(desk.received(number(100)).size(), 1);
    f.close(desk, all.at(50));
    QVERIFY(f.answered(desk, 100));
    QCOMPARE(f.silence(all.last()), QString());
    // One answer to all that was asked meanwhile.
    QCOMPARE(desk.received(number(100)).size(), 2);
    QCOMPARE(questionsOf(f.llm.requests.last()).size(), 3);
}

void CapacityTest::placesGoInOrder()
{
    CapacityFixture f;
    AnsweringDesk desk(f, f.llm, 2);
    const QList<Accepted> all = f.fill(desk, 5);
    desk.says(QStringLiteral("I am still here"), number(2));  // writing again changes nothing
    f.close(desk, all.at(0));
    QVERIFY(f.answered(desk, 2));
    QVERIFY(!f.answered(desk, 3));
    f.seizeByHand(desk, all.at(1));  // a person takes one: the place is free
    QVERIFY(f.answered(desk, 3));
    QVERIFY(!f.answered(desk, 4));
    // Somebody new stands behind those who wait.
    desk.says(QStringLiteral("me first"), number(9));
    QVERIFY(f.told(desk, 9));
    f.close(desk, all.at(2));
    QVERIFY(f.answered(desk, 4));
    QVERIFY(!f.answered(desk, 9));
}

void CapacityTest::idlePlacesAreGivenAway()
{
    CapacityFixture f;
    AnsweringDesk desk(f, f.llm, 1);
    const QList<Accepted> all = f.fill(desk, 2);
    f.clock.advance(Capacity::PlaceFor - 10 * MicrosPerSecond);
    desk.capacity.sweep();
    desk.settle();
    QVERIFY(!f.answered(desk, 1));
    f.clock.advance(20 * MicrosPerSecond);
    desk.capacity.sweep();
    desk.settle();
    QVERIFY(f.answered(desk, 1));
    // The first one is still open and simply comes back when there is room.
    QCOMPARE(f.conversation(all.at(0).conversationId).state, ConversationState::Open);
    desk.says(QStringLiteral("One more thing"), number(0));
    QVERIFY(f.told(desk, 0));
}

void CapacityTest::whoHasAPlaceKeepsIt()
{
    CapacityFixture f;
    AnsweringDesk desk(f, f.llm, 1);
    f.fill(desk, 2);
    for (int i = 0; i < 5; ++i) {
        f.clock.advance(Capacity::PlaceFor / 2);
        desk.says(QStringLiteral("and then?"), number(0));
    }
    QCOMPARE(desk.received(number(0)).size(), 6);
    QVERIFY(!f.answered(desk, 1));
}

void CapacityTest::peopleNeverCount()
{
    CapacityFixture f;
    AnsweringDesk desk(f, f.llm, 1);
    const Accepted first = desk.says(QStringLiteral("When do you open?"), number(0));
    f.seizeByHand(desk, first);
    const Accepted second = desk.says(QStringLiteral("When do you open?"), number(1));
    QVERIFY(f.answered(desk, 1));
    desk.says(QStringLiteral("thanks, Maria"), number(0));
    QCOMPARE(desk.capacity.active(), 1);
    // One that waits is taken over by a person: it waits no more, and the mark goes.
    const Accepted third = desk.says(QStringLiteral("When do you open?"), number(2));
    QCOMPARE(f.silence(third), QStringLiteral("at_capacity"));
    f.seizeByHand(desk, third);
    QCOMPARE(f.silence(third), QString());
    QCOMPARE(desk.capacity.waiting(), 0);
    f.close(desk, second);
    QVERIFY(!f.answered(desk, 2));
}

void CapacityTest::theWishForAPersonWaitsForNothing()
{
    CapacityFixture f;
    AnsweringDesk desk(f, f.llm, 1);
    f.fill(desk, 1);
    const Accepted wish = desk.says(QStringLiteral("I want to talk to a human"), number(1));
    QCOMPARE(f.silence(wish), QString());
    QVERIFY(f.must(wait(f.conversations.summary(wish.conversationId))).escalation.has_value());
    QVERIFY(!f.told(desk, 1));
}

void CapacityTest::waitingIsNotIdle()
{
    CapacityFixture f;
    AnsweringDesk desk(f, f.llm, 1);
    const QList<Accepted> all = f.fill(desk, 2);
    for (int i = 0; i < 5; ++i) {
        f.clock.advance(9 * MicrosPerMinute);
        desk.says(QStringLiteral("and then?"), number(0));
        f.must(desk.run(desk.housekeeping.closeIdle()));
    }
    QCOMPARE(f.conversation(all.at(1).conversationId).state, ConversationState::Open);
    // Nor does the next message begin another conversation.
    QCOMPARE(desk.says(QStringLiteral("hello?"), number(1)).conversationId, all.at(1).conversationId);
    QCOMPARE(f.silence(all.at(1)), QStringLiteral("at_capacity"));
}

void CapacityTest::aHigherLimitWakesAtOnce()
{
    CapacityFixture f;
    AnsweringDesk desk(f, f.llm, 1);
    f.fill(desk, 4);
    desk.capacity.setMost(3);
    desk.settle();
    QVERIFY(f.answered(desk, 1));
    QVERIFY(f.answered(desk, 2));
    QVERIFY(!f.answered(desk, 3));
    desk.capacity.setMost(0);  // unlimited
    desk.settle();
    QVERIFY(f.answered(desk, 3));
    QCOMPARE(desk.capacity.waiting(), 0);
    // Fewer: nobody loses a place, nobody gets one.
    desk.capacity.setMost(1);
    desk.says(QStringLiteral("When do you open?"), number(7));
    desk.says(QStringLiteral("When do you open?"), number(8));
    QVERIFY(f.told(desk, 8));
}

void CapacityTest::survivesARestart()
{
    CapacityFixture f;
    QList<Accepted> all;
    {
        AnsweringDesk desk(f, f.llm, 1);
        all = f.fill(desk, 4);
    }
    // Longer than an unanswered message is replanned after a restart: it is no reason to ask people either.
    f.clock.advance(5 * MicrosPerMinute);
    {
        AnsweringDesk desk(f, f.llm, 1);
        f.must(desk.run(desk.housekeeping.recover()));
        QCOMPARE(desk.capacity.active(), 1);
        QCOMPARE(desk.capacity.waiting(), 3);
        QVERIFY(desk.sms->texts.isEmpty());  // nobody is told again
        f.close(desk, all.at(0));
        QVERIFY(f.answered(desk, 1));
        QVERIFY(!f.answered(desk, 2));
    }
    f.clock.advance(20 * MicrosPerMinute);
    AnsweringDesk desk(f, f.llm, 2);
    f.must(desk.run(desk.housekeeping.recover()));
    QVERIFY(f.answered(desk, 2));
    QVERIFY(f.answered(desk, 3));
    QVERIFY(!f.must(wait(f.conversations.summary(all.at(3).conversationId))).escalation);
    QCOMPARE(f.silence(all.at(3)), QString());
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::CapacityTest)
#include "capacitytest.moc"
