// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/escalationstore.h"
#include "core/store/sealer.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

struct QueueFixture : ConversationFixture {
    EscalationStore queue{store.database()};

    ConversationId waiting(const QString& who, Priority priority, Micros due)
    {
        const ConversationId id = say(QStringLiteral("I am ") + who, newPublicId(), who).accepted.conversationId;
        must(wait(conversations.raiseEscalation(id, escalation(priority, due))));
        return id;
    }
    QList<ConversationId> order(StaffId self)
    {
        QList<ConversationId> ids;
        for (const BoardRow& row : must(wait(queue.board(self, 0))).waiting)
            ids << row.summary.conversation.id;
        return ids;
    }
    Result<OwnershipChanged> pass(ConversationId id, StaffId by, StaffId to, const QString& note = {})
    {
        EscalationDraft draft = escalation(Priority::Normal, clock.now() + 100);
        draft.reasons = {QStringLiteral("passed_on")};
        draft.frame = FrameDraft();
        return wait(queue.passOn({.conversationId = id, .by = by, .to = to, .note = note, .draft = draft}));
    }
    Result<OwnershipChanged> end(ConversationId id, StaffId by, const QString& reason)
    {
        return wait(queue.notNeeded({.conversationId = id, .by = by, .reason = reason, .frame = frame("escalation")}));
    }
};

class EscalationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBoardIsInOrderOfNeed();
    void theWantedOneIsFirstForHimAndLastForOthers();
    void evidenceIsSealedAndJoined();
    void theFrameSaysTheTicketAndThePosition();
    void passingOnKeepsItWaiting();
    void onesOwnConversationIsPassedOn();
    void somebodyElsesIsNotPassedOn();
    void notNeededEndsItAndTellsTheCustomer();
    void ownerGoneOncePerMessage();
    void aTakenOrAnsweredMessageIsNotLeftAlone();
    void aConversationThatWaitsAgainIsAnybodys();
    void theOwnersReplyEndsTheWait();
    void figuresCountTheLastDay();
    void staffListKnowsPresence();
};

void EscalationsTest::theBoardIsInOrderOfNeed()
{
    QueueFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const Micros now = f.clock.now();
    const ConversationId low = f.waiting(QStringLiteral("low"), Priority::Low, now + 100);
    const ConversationId high = f.waiting(QStringLiteral("high"), Priority::High, now + 900);
    const ConversationId soon = f.waiting(QStringLiteral("soon"), Priority::High, now + 800);
    const ConversationId late = f.waiting(QStringLiteral("late"), Priority::Low, now - 1);
    QCOMPARE(f.order(kari), (QList{late, soon, high, low}));
    QCOMPARE(f.must(wait(f.queue.nextFor(kari, 2))), (QList{late, soon}));
    const BoardRead board = f.must(wait(f.queue.board(kari, 0)));
    QCOMPARE(board.waitsSince, now);
    f.takeOver(late, kari);
    const BoardRead after = f.must(wait(f.queue.board(kari, 0)));
    QCOMPARE(after.waiting.size(), 3);
    QCOMPARE(after.accepted.size(), 1);
    QCOMPARE(after.accepted.first().acceptedByName, QStringLiteral("Kari"));
}

void EscalationsTest::theWantedOneIsFirstForHimAndLastForOthers()
{
    QueueFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const StaffId jonas = f.member(QStringLiteral("Jonas"));
    const Micros due = f.clock.now() + 1000;
    const ConversationId a = f.waiting(QStringLiteral("a"), Priority::Urgent, due);
    const ConversationId b = f.waiting(QStringLiteral("b"), Priority::Low, due);
    QVERIFY(f.pass(b, kari, jonas, QStringLiteral("yours")).ok());
    QCOMPARE(f.order(jonas), (QList{b, a}));
    QCOMPARE(f.order(kari), (QList{a, b}));  // everybody sees it
    QCOMPARE(f.must(wait(f.queue.nextFor(kari, 5))), (QList{a}));
    QCOMPARE(f.must(wait(f.queue.nextFor(jonas, 5))), (QList{b, a}));
    QCOMPARE(f.must(wait(f.queue.board(kari, 0))).waiting.last().wantedByName, QStringLiteral("Jonas"));
    f.clock.advance(2000);  // past its target it is anybody's
    QCOMPARE(f.must(wait(f.queue.nextFor(kari, 5))).size(), 2);
}

void EscalationsTest::evidenceIsSealedAndJoined()
{
    QueueFixture f;
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    EscalationDraft draft = f.escalation();
    draft.evidence = {{QStringLiteral("explicit_wish"), QStringLiteral("0.90"), 0.3},
                      {QStringLiteral("urgency"), QStringLiteral("bagpipe"), 0.1}};
    draft.score = 0.4;
    const TurnCommitted first = f.must(wait(f.conversations.raiseEscalation(id, draft)));
    QCOMPARE(first.summary.escalation->evidence.size(), 2);
    QCOMPARE(first.summary.escalation->evidence.at(1).detail, QStringLiteral("bagpipe"));
    QCOMPARE(first.summary.escalation->score, 0.4);
    QCOMPARE(f.count(u"SELECT count(*) FROM escalation WHERE instr(evidence_sealed, CAST('bagpipe' AS BLOB)) > 0"), 0);
    EscalationDraft more = f.escalation(Priority::High);
    more.evidence = {{QStringLiteral("sentiment"), QStringLiteral("awful"), 0.5},
                     {QStringLiteral("explicit_wish"), QStringLiteral("0.95"), 0.3}};
    const Escalation joined = *f.must(wait(f.conversations.raiseEscalation(id, more))).summary.escalation;
    QCOMPARE(joined.evidence.size(), 3);
    QCOMPARE(joined.evidence.first().key, QStringLiteral("sentiment"));
    QCOMPARE(joined.evidence.at(1).detail, QStringLiteral("0.95"));
    QVERIFY(qAbs(joined.score - 0.9) < 1e-9);
    QCOMPARE(joined.priority, Priority::High);
    QCOMPARE(f.count(u"SELECT count(*) FROM escalation"), 1);
}

void EscalationsTest::theFrameSaysTheTicketAndThePosition()
{
    QueueFixture f;
    f.waiting(QStringLiteral("first"), Priority::High, f.clock.now() + 10);
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    const EscalationDraft draft = f.escalation(Priority::Normal, f.clock.now() + 10);
    const TurnCommitted raised = f.must(wait(f.conversations.raiseEscalation(id, draft)));
    QCOMPARE(raised.frames.size(), 1);
    QCOMPARE(jsonString(raised.frames.first().body, "ticket"), draft.publicId);
    QCOMPARE(raised.frames.first().body.value("position", 0), 2);
    QCOMPARE(raised.summary.escalation->publicId, draft.publicId);
}

void EscalationsTest::passingOnKeepsItWaiting()
{
    QueueFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const StaffId jonas = f.member(QStringLiteral("Jonas"));
    const ConversationId id = f.waiting(QStringLiteral("a"), Priority::High, f.clock.now() + 10);
    const OwnershipChanged passed = f.must(f.pass(id, kari, jonas, QStringLiteral("speaks Danish")));
    QCOMPARE(passed.summary.escalation->wantedStaff, jonas);
    QCOMPARE(passed.summary.escalation->note, QStringLiteral("speaks Danish"));
    QCOMPARE(passed.summary.escalation->state, EscalationState::Waiting);
    QVERIFY(passed.frames.isEmpty());  // nothing of it is the customer's
    QCOMPARE(passed.messages.size(), 1);
    QCOMPARE(passed.messages.first().visibility, Visibility::Internal);
    QCOMPARE(f.count(u"SELECT count(*) FROM public_message WHERE kind = 1"), 0);
    QVERIFY(!f.must(f.pass(id, kari, StaffId())).summary.escalation->wantedStaff.isValid());
    QCOMPARE(f.pass(id, kari, StaffId(999)).error().code, ErrorCode::NotFound);
    QCOMPARE(f.count(u"SELECT count(*) FROM audit WHERE action = 'escalation.pass_on'"), 2);
}

void EscalationsTest::onesOwnConversationIsPassedOn()
{
    QueueFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const StaffId jonas = f.member(QStringLiteral("Jonas"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    QCOMPARE(f.pass(id, kari, jonas).error().code, ErrorCode::Conflict);  // the AI has it, nobody asked
    f.takeOver(id, kari);
    const OwnershipChanged passed = f.must(f.pass(id, kari, jonas));
    QCOMPARE(passed.summary.escalation->state, EscalationState::Waiting);
    QCOMPARE(passed.summary.conversation.handler, Handler::Human);  // the AI does not answer meanwhile
    QVERIFY(passed.frames.isEmpty());
    const OwnershipChanged taken = f.takeOver(id, jonas);
    QCOMPARE(taken.summary.conversation.assigneeId, jonas);
    QCOMPARE(taken.summary.escalation->state, EscalationState::Accepted);
    QVERIFY(!taken.summary.escalation->wantedStaff.isValid());
}

void EscalationsTest::somebodyElsesIsNotPassedOn()
{
    QueueFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const StaffId jonas = f.member(QStringLiteral("Jonas"));
    const ConversationId id = f.waiting(QStringLiteral("a"), Priority::High, 0);
    f.takeOver(id, kari);
    const auto refused = f.pass(id, jonas, jonas);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().userText.contains(u"Kari"));
}

void EscalationsTest::notNeededEndsItAndTellsTheCustomer()
{
    QueueFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId id = f.waiting(QStringLiteral("a"), Priority::High, 0);
    const OwnershipChanged ended = f.must(f.end(id, kari, QStringLiteral("answered by phone")));
    QVERIFY(!ended.summary.escalation);
    QCOMPARE(ended.summary.conversation.handler, Handler::Ai);
    QCOMPARE(ended.frames.size(), 1);
    QVERIFY(!jsonString(ended.frames.first().body, "ticket").isEmpty());
    QCOMPARE(ended.messages.size(), 2);
    QCOMPARE(ended.messages.at(0).visibility, Visibility::Public);
    QVERIFY(ended.messages.at(0).eventText.isEmpty());
    QCOMPARE(ended.messages.at(1).visibility, Visibility::Internal);
    QCOMPARE(ended.messages.at(1).eventText, QStringLiteral("answered by phone"));
    QCOMPARE(f.order(kari).size(), 0);
    QCOMPARE(f.end(id, kari, QStringLiteral("again")).error().code, ErrorCode::Conflict);
    // Who took it does not find it ended under his hands.
    const ConversationId other = f.waiting(QStringLiteral("b"), Priority::High, 0);
    f.takeOver(other, kari);
    QCOMPARE(f.end(other, kari, QStringLiteral("why")).error().code, ErrorCode::Conflict);
}

void EscalationsTest::ownerGoneOncePerMessage()
{
    QueueFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    f.takeOver(id, kari);
    QVERIFY(wait(f.queue.beat(kari, Presence::Available)).ok());
    f.clock.advance(MicrosPerSecond);
    f.say(QStringLiteral("hello?"));
    const QList<LeftAlone> left = f.must(wait(f.queue.leftAlone(10)));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().conversationId, id);
    QCOMPARE(left.first().owner, kari);
    QCOMPARE(left.first().presence, Presence::Available);
    EscalationDraft draft = f.escalation(Priority::High);
    draft.reasons = {QStringLiteral("owner_gone")};
    draft.frame = FrameDraft();
    const TurnCommitted raised = f.must(wait(f.queue.raiseOwnerGone(left.first(), draft)));
    QVERIFY(raised.escalationIsNew);
    QVERIFY(raised.frames.isEmpty());
    QCOMPARE(raised.summary.escalation->reasons, QStringList(QStringLiteral("owner_gone")));
    QCOMPARE(wait(f.queue.raiseOwnerGone(left.first(), draft)).error().code, ErrorCode::Conflict);
    QVERIFY(f.must(wait(f.queue.leftAlone(10))).isEmpty());
    // Dismissed, it does not come back for the same message, but for the next one.
    f.must(f.end(id, kari, QStringLiteral("it was a thank you")));
    QVERIFY(f.must(wait(f.queue.leftAlone(10))).isEmpty());
    f.say(QStringLiteral("still there?"));
    QCOMPARE(f.must(wait(f.queue.leftAlone(10))).size(), 1);
}

void EscalationsTest::aTakenOrAnsweredMessageIsNotLeftAlone()
{
    QueueFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    QVERIFY(f.must(wait(f.queue.leftAlone(10))).isEmpty());  // the AI has it
    f.takeOver(id, kari);
    const QList<LeftAlone> left = f.must(wait(f.queue.leftAlone(10)));
    QCOMPARE(left.size(), 1);
    f.must(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("here")))));
    QVERIFY(f.must(wait(f.queue.leftAlone(10))).isEmpty());
    // Between the look and the act she answered.
    QCOMPARE(wait(f.queue.raiseOwnerGone(left.first(), f.escalation())).error().code, ErrorCode::Conflict);
}

void EscalationsTest::aConversationThatWaitsAgainIsAnybodys()
{
    QueueFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const StaffId jonas = f.member(QStringLiteral("Jonas"));
    const StaffId third = f.member(QStringLiteral("Third"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    f.takeOver(id, kari);
    QCOMPARE(wait(f.conversations.takeOver(f.seize(id, jonas))).error().code, ErrorCode::Conflict);
    f.must(wait(f.queue.raiseOwnerGone(f.must(wait(f.queue.leftAlone(1))).first(), f.escalation())));
    auto first = f.conversations.takeOver(f.seize(id, jonas));
    auto second = f.conversations.takeOver(f.seize(id, third));
    QVERIFY(wait(first).ok() != wait(second).ok());  // one of them
}

void EscalationsTest::theOwnersReplyEndsTheWait()
{
    QueueFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    f.takeOver(id, kari);
    f.must(wait(f.queue.raiseOwnerGone(f.must(wait(f.queue.leftAlone(1))).first(), f.escalation())));
    const MessageSaved saved = f.must(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("back")))));
    QCOMPARE(saved.summary.escalation->state, EscalationState::Accepted);
    QCOMPARE(saved.summary.escalation->acceptedBy, kari);
    QCOMPARE(f.order(kari).size(), 0);
}

void EscalationsTest::figuresCountTheLastDay()
{
    QueueFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const auto figures = [&](Micros since) { return f.must(wait(f.queue.board(kari, since))); };
    QVERIFY(!figures(0).inTarget);
    QVERIFY(!figures(0).resolvedByAi);
    const Micros start = f.clock.now();
    const ConversationId inTime = f.waiting(QStringLiteral("a"), Priority::High, start + 100);
    const ConversationId late = f.waiting(QStringLiteral("b"), Priority::High, start + 100);
    f.takeOver(inTime, kari);
    f.clock.advance(200);
    f.takeOver(late, kari);
    QCOMPARE(figures(start).inTarget, 0.5);
    const ConversationId alone = f.say(QStringLiteral("q"), newPublicId(), QStringLiteral("c")).accepted.conversationId;
    for (const ConversationId id : {alone, inTime})
        f.must(wait(f.conversations.close(
            {.conversationId = id, .reason = QStringLiteral("resolved"), .frame = f.frame("status")})));
    QCOMPARE(figures(start).resolvedByAi, 0.5);
    QVERIFY(!figures(f.clock.now() + 1).inTarget);
    QVERIFY(!figures(f.clock.now() + 1).resolvedByAi);
}

void EscalationsTest::staffListKnowsPresence()
{
    QueueFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    QVERIFY(wait(f.queue.beat(kari, Presence::Away)).ok());
    f.takeOver(f.say(QStringLiteral("q")).accepted.conversationId, kari);
    const QList<PresenceRow> rows = f.must(wait(f.queue.staff()));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().presence, Presence::Away);
    QCOMPARE(rows.first().heartbeatAt, f.clock.now());
    QCOMPARE(rows.first().conversations, 1);
    QCOMPARE(wait(f.queue.beat(StaffId(99), Presence::Away)).error().code, ErrorCode::NotFound);
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::EscalationsTest)
#include "escalationstest.moc"
