// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is forgotten (invariant 11), and due times that know the business hours, on a clock with hands.
#include "core/conversations/ownerwatch.h"
#include "core/agent/skillregistry.h"
#include "core/conversations/escalationpolicy.h"
#include "core/conversations/framerelay.h"
#include "core/conversations/presencebook.h"
#include "core/conversations/saytext.h"
#include "core/events/eventbus.h"
#include "core/knowledge/retriever.h"
#include "core/store/knowledgestore.h"
#include "tests/core/agent/demobusiness.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"
#include "tests/support/scriptedllm.h"

#include <qcoro/qcorotask.h>

namespace frontdesk::test {

constexpr Micros Second = MicrosPerSecond;
constexpr Micros Hour = 60 * MicrosPerMinute;

struct WatchFixture : ConversationFixture {
    EscalationStore queue{store.database()};
    KnowledgeStore knowledge{store.database()};
    PresenceBook presence{clock};
    EventBus events;
    FrameRelay relay;
    ScriptedLlm llm{{}};
    Retriever retriever{knowledge, {}};
    SkillRegistry skills;
    AgentRunner agent{llm, retriever, skills};
    AgentConfigPtr config = demoConfig();
    ConversationServices services{.clock = clock,
                                  .events = events,
                                  .store = conversations,
                                  .agent = agent,
                                  .relay = relay,
                                  .intents = {},
                                  .config = [this] { return config; },
                                  .turnDone = {},
                                  .presence = &presence,
                                  .escalations = &queue};
    OwnerWatch watch{services};
    StaffId kari = member(QStringLiteral("Kari"));

    int look() { return must(QCoro::waitFor(watch.look())); }
    void beat()
    {
        if (!wait(queue.beat(kari, Presence::Available)))
            qFatal("no heartbeat");
    }
    ConversationId owned()
    {
        const ConversationId id = say(QStringLiteral("q")).accepted.conversationId;
        takeOver(id, kari);
        must(wait(conversations.addStaffReply(reply(id, kari, QStringLiteral("Hello")))));
        return id;
    }
};

class OwnerWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSilencedAnswerIsShownToPeopleOnce();
    void aSilentOwnerIsGoneAfterAMinute();
    void aPresentOwnerHasUntilTheTarget();
    void onceForEachMessage();
    void thePriorityIsOneHigher();
    void dueTimes_data();
    void dueTimes();
    void promises_data();
    void promises();
    void presenceNeedsASignOfLife();
    void theFrameSaysWhoIsThere();
};

void OwnerWatchTest::aSilencedAnswerIsShownToPeopleOnce()
{
    WatchFixture f;
    const ConversationId id = f.saySms(QStringLiteral("q")).accepted.conversationId;
    QCOMPARE(f.look(), 0);
    f.must(wait(f.store.database().write<int>([id](Transaction& tx) -> Result<int> {
        tx.exec(u"UPDATE conversation SET silence = 'thread_inactive' WHERE id = ?", id);
        return 0;
    })));
    QCOMPARE(f.look(), 1);
    const ConversationSummary row = f.must(wait(f.conversations.summary(id)));
    QCOMPARE(row.escalation->state, EscalationState::Waiting);
    QCOMPARE(row.escalation->reasons, QStringList(QStringLiteral("ai_silent")));
    QCOMPARE(f.look(), 0);
}

void OwnerWatchTest::aSilentOwnerIsGoneAfterAMinute()
{
    WatchFixture f;
    const ConversationId id = f.owned();
    f.beat();
    f.clock.advance(Second);
    f.say(QStringLiteral("hello?"));
    QCOMPARE(f.look(), 0);
    f.clock.advance(58 * Second);
    QCOMPARE(f.look(), 0);  // 59 s since the last sign of life
    f.clock.advance(Second);
    QCOMPARE(f.look(), 0);  // gone for 60 s, but the message is younger
    f.clock.advance(Second);
    QCOMPARE(f.look(), 1);
    const ConversationSummary row = f.must(wait(f.conversations.summary(id)));
    QCOMPARE(row.escalation->state, EscalationState::Waiting);
    QCOMPARE(row.escalation->reasons, QStringList(QStringLiteral("owner_gone")));
    QCOMPARE(row.escalation->evidence.first().key, QStringLiteral("owner_gone"));
    QCOMPARE(row.conversation.handler, Handler::Human);
}

void OwnerWatchTest::aPresentOwnerHasUntilTheTarget()
{
    WatchFixture f;
    (void)f.owned();
    f.say(QStringLiteral("hello?"));
    const Micros target = f.config->routing.targetMinutes.at(size_t(Priority::Normal)) * MicrosPerMinute;
    f.clock.advance(target - Second);
    f.beat();
    QCOMPARE(f.look(), 0);
    f.clock.advance(Second);
    f.beat();
    QCOMPARE(f.look(), 1);
}

void OwnerWatchTest::onceForEachMessage()
{
    WatchFixture f;
    const ConversationId id = f.owned();
    f.say(QStringLiteral("hello?"));
    f.clock.advance(10 * Hour / 60);
    QCOMPARE(f.look(), 1);
    for (int i = 0; i < 3; ++i) {
        f.clock.advance(10 * Hour / 60);
        QCOMPARE(f.look(), 0);
    }
    // A colleague takes it and goes as well: the same message does not ring again, the next one does.
    const StaffId jonas = f.member(QStringLiteral("Jonas"));
    f.takeOver(id, jonas);
    f.clock.advance(Hour);
    QCOMPARE(f.look(), 0);
    f.say(QStringLiteral("anybody?"));
    f.clock.advance(Hour / 4);
    QCOMPARE(f.look(), 1);
    // An answered message is nobody's business.
    f.must(wait(f.conversations.addStaffReply(f.reply(id, jonas, QStringLiteral("sorry")))));
    f.clock.advance(Hour);
    QCOMPARE(f.look(), 0);
}

void OwnerWatchTest::thePriorityIsOneHigher()
{
    WatchFixture f;
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    f.must(wait(f.conversations.raiseEscalation(id, f.escalation(Priority::High, f.clock.now()))));
    f.takeOver(id, f.kari);
    f.clock.advance(Hour / 2);
    QCOMPARE(f.look(), 1);
    const ConversationSummary row = f.must(wait(f.conversations.summary(id)));
    QCOMPARE(row.escalation->priority, Priority::Urgent);
    QCOMPARE(row.escalation->raisedAt, f.clock.now());  // the wait that is shown is this one
}

// The sample shop on Saturday, November 21, 2026: 9 AM to 8 PM there, 14:00 to 01:00 UTC; Sunday from 11 AM.
void OwnerWatchTest::dueTimes_data()
{
    QTest::addColumn<int>("priority");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("due");
    const Micros morning = DemoNow;             // 10 AM
    const Micros night = DemoNow + 12 * Hour;   // 10 PM
    const Micros sunday = DemoNow + 25 * Hour;  // 11 AM on Sunday: the next opening
    QTest::newRow("urgent, open") << int(Priority::Urgent) << morning << morning + 1 * MicrosPerMinute;
    QTest::newRow("high, open") << int(Priority::High) << morning << morning + 3 * MicrosPerMinute;
    QTest::newRow("normal, open") << int(Priority::Normal) << morning << morning + 5 * MicrosPerMinute;
    QTest::newRow("low, open") << int(Priority::Low) << morning << morning + 15 * MicrosPerMinute;
    QTest::newRow("urgent, at night") << int(Priority::Urgent) << night << sunday + 1 * MicrosPerMinute;
    QTest::newRow("low, at night") << int(Priority::Low) << night << sunday + 15 * MicrosPerMinute;
}

void OwnerWatchTest::dueTimes()
{
    QFETCH(int, priority);
    QFETCH(qint64, from);
    QFETCH(qint64, due);
    QCOMPARE(dueTime(Priority(priority), from, *demoConfig()), due);
}

void OwnerWatchTest::promises_data()
{
    QTest::addColumn<int>("desk");
    QTest::addColumn<bool>("waiting");
    QTest::addColumn<bool>("ownWords");
    QTest::addColumn<QString>("says");
    const int staffed = int(DeskState::Staffed);
    const int unattended = int(DeskState::Unattended);
    const int closed = int(DeskState::Closed);
    QTest::newRow("somebody is there") << staffed << false << false << QStringLiteral("I have asked a colleague");
    QTest::newRow("somebody is there, own words") << staffed << false << true << QStringLiteral("human colleagues");
    QTest::newRow("asked already") << staffed << true << false << QStringLiteral("already been asked");
    QTest::newRow("nobody free") << unattended << false << false << QStringLiteral("free right now");
    QTest::newRow("nobody free, own words for staff")
        << unattended << false << true << QStringLiteral("leave a message");
    QTest::newRow("nobody free, asked already") << unattended << true << false << QStringLiteral("on the team's list");
    QTest::newRow("closed") << closed << false << false
                            << QStringLiteral("We open again on Sunday, November 22 at 11 AM.");
    QTest::newRow("closed, kept") << closed << false << true << QStringLiteral("Your message is kept");
    QTest::newRow("closed, asked already") << closed << true << false << QStringLiteral("Your request is kept");
}

void OwnerWatchTest::promises()
{
    QFETCH(int, desk);
    QFETCH(bool, waiting);
    QFETCH(bool, ownWords);
    QFETCH(QString, says);
    AgentConfig config = *demoConfig();
    if (!ownWords)
        config.agent.fallbackResponses.clear();
    TurnSnapshot snapshot;
    snapshot.disclosed = true;
    const QString key = waiting ? QStringLiteral("escalation_waiting") : QStringLiteral("escalation");
    const QString said = sayText(key, config, snapshot, DeskState(desk), DemoNow + 12 * Hour);
    QVERIFY2(said.contains(says), qPrintable(said));
    // Only where somebody is there may a colleague be promised.
    if (DeskState(desk) != DeskState::Staffed)
        QVERIFY2(!said.contains(u"colleague") && !said.contains(u"join"), qPrintable(said));
    if (DeskState(desk) != DeskState::Closed)
        QVERIFY(!said.contains(u"open again"));
}

void OwnerWatchTest::presenceNeedsASignOfLife()
{
    FakeClock clock;
    PresenceBook book(clock);
    QCOMPARE(book.available(), 0);
    book.beat(StaffId(1), Presence::Available);
    book.beat(StaffId(2), Presence::Away);
    QCOMPARE(book.available(), 1);
    QCOMPARE(book.of(StaffId(2)), Presence::Away);
    clock.advance(60 * Second);
    QCOMPARE(book.available(), 0);
    QCOMPARE(book.of(StaffId(1)), Presence::Offline);
    // Hours win over a console that was left on; a business without hours is there whenever somebody is.
    QCOMPARE(deskState(demoConfig()->business, true, DemoNow), DeskState::Staffed);
    QCOMPARE(deskState(demoConfig()->business, false, DemoNow), DeskState::Unattended);
    QCOMPARE(deskState(demoConfig()->business, true, DemoNow + 12 * Hour), DeskState::Closed);
    QCOMPARE(deskState(BusinessProfile{}, true, DemoNow), DeskState::Staffed);
    QCOMPARE(deskState(BusinessProfile{}, false, DemoNow), DeskState::Unattended);
}

void OwnerWatchTest::theFrameSaysWhoIsThere()
{
    const auto frameAt = [](DeskState state, Micros now) {
        return makeEscalation(TurnSnapshot{}, {QStringLiteral("error")}, QString(), {demoConfig(), state, now})
            .frame.body;
    };
    const Json staffed = frameAt(DeskState::Staffed, DemoNow);
    QCOMPARE(staffed.value("available", false), true);
    QVERIFY(staffed.at("next_opening").is_null());
    QCOMPARE(jsonString(staffed, "text"), QString());
    const Json unattended = frameAt(DeskState::Unattended, DemoNow);
    QCOMPARE(unattended.value("available", true), false);
    QVERIFY(unattended.at("next_opening").is_null());
    const Json closed = frameAt(DeskState::Closed, DemoNow + 12 * Hour);
    QCOMPARE(closed.value("available", true), false);
    QVERIFY(jsonString(closed, "next_opening").startsWith(u"2026-11-22T16:00:00"));
    QVERIFY(jsonString(closed, "text").contains(u"Sunday"));
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::OwnerWatchTest)
#include "ownerwatchtest.moc"
