// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

class TurnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeTurn();
    void snapshotHoldsWhatIsUnansweredAndNothingElse();
    void aBurstIsAnsweredTogether();
    void everyEffectIsFenced_data();
    void everyEffectIsFenced();
    void takeoverAtEachStep_data();
    void takeoverAtEachStep();
    void framesThatWereNotReleasedAreWithdrawn();
    void nothingReleasedLeavesNothing();
    void commitOfATurnThatIsNotRunning();
    void onlyOneTurnAtATime();
    void abandonedTurnLeavesTheMessageUnanswered();
    void interruptedTurnKeepsWhatWasReleased();
    void turnWithoutTextStillAnswers();
    void skillCallsAreInternal();
    void escalationIsJoinedNotRepeated();
    void smsAnswerIsQueuedAndTakenBackByATakeover();
};

void TurnsTest::aWholeTurn()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("Opening hours?"));
    const TurnStarted turn = f.begin(in);
    QCOMPARE(turn.reply.delivery, Delivery::Streaming);
    QCOMPARE(turn.reply.text(), QString());
    QCOMPARE(f.frameTypes(in.accepted.conversationId).size(), 1);  // no frame before the first sentence
    const FramesAppended one = f.append(turn, QStringLiteral("We open at 9. "), QStringLiteral("We open at 9. "));
    QCOMPARE(one.frames.size(), 2);
    QCOMPARE(one.frames.last().seq, 3);
    f.append(turn, QStringLiteral("We open at 9. Come in!"), QStringLiteral("Come in!"));
    CommitTurn commit = f.commitOf(turn, QStringLiteral("We open at 9. Come in!"), in);
    commit.citations = {{.document = QStringLiteral("hours"), .passage = QStringLiteral("9 to 5"), .score = 0.8}};
    commit.record.tokensOut = 7;
    const TurnCommitted done = f.must(wait(f.conversations.commitTurn(commit)));
    QCOMPARE(done.message.delivery, Delivery::Sent);
    QCOMPARE(done.message.citations.size(), 1);
    QCOMPARE(done.message.frameSeq, 5);
    QCOMPARE(done.frames.size(), 1);
    QCOMPARE(done.summary.lastText, QStringLiteral("We open at 9. Come in!"));
    QCOMPARE(done.summary.confidence, std::optional(0.9));
    QCOMPARE(f.frameTypes(in.accepted.conversationId), QStringLiteral("message start text text complete").split(u' '));
    const Message stored = f.transcript(in.accepted.conversationId).last();
    QCOMPARE(stored.text(), done.message.text());
    QCOMPARE(stored.citations.first().passage, QStringLiteral("9 to 5"));
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox WHERE state = 4"), 1);
    QCOMPARE(f.count(u"SELECT tokens_out FROM turn"), 7);

    const TurnSnapshot after = f.must(wait(f.conversations.loadTurn(in.accepted.conversationId, 50)));
    QVERIFY(after.unanswered.isEmpty());
    QCOMPARE(after.history.size(), 2);
    QCOMPARE(after.turnCount, 1);
    QVERIFY(after.disclosed);
}

void TurnsTest::snapshotHoldsWhatIsUnansweredAndNothingElse()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const IntakeOutcome first = f.say(QStringLiteral("q1"));
    const ConversationId id = first.accepted.conversationId;
    f.answer(first, QStringLiteral("a1"));
    StaffReply note = f.reply(id, kari, QStringLiteral("internal words"));
    f.must(wait(f.conversations.addNote(note)));
    f.say(QStringLiteral("q2"));
    f.say(QStringLiteral("q3"));
    TurnSnapshot s = f.must(wait(f.conversations.loadTurn(id, 50)));
    QCOMPARE(s.unanswered.size(), 2);
    QCOMPARE(s.unanswered.first().text(), QStringLiteral("q2"));
    QCOMPARE(s.history.size(), 2);
    QCOMPARE(s.history.last().text(), QStringLiteral("a1"));
    for (const Message& m : s.history)
        QCOMPARE(m.visibility, Visibility::Public);
    s = f.must(wait(f.conversations.loadTurn(id, 1)));
    QCOMPARE(s.history.size(), 1);
    QCOMPARE(s.history.first().text(), QStringLiteral("a1"));
    QCOMPARE(wait(f.conversations.loadTurn(ConversationId(999), 5)).error().code, ErrorCode::NotFound);
}

void TurnsTest::aBurstIsAnsweredTogether()
{
    ConversationFixture f;
    const IntakeOutcome one = f.say(QStringLiteral("q1"));
    const IntakeOutcome two = f.say(QStringLiteral("q2"));
    BeginTurn begin = f.beginOf(one);
    begin.inboundIds << two.accepted.messageId;
    const TurnStarted turn = f.must(wait(f.conversations.beginTurn(begin)));
    const IntakeOutcome during = f.say(QStringLiteral("q3"));
    f.append(turn, QStringLiteral("both"), QStringLiteral("both"));
    f.must(wait(f.conversations.commitTurn(f.commitOf(turn, QStringLiteral("both"), one))));
    const TurnSnapshot s = f.must(wait(f.conversations.loadTurn(one.accepted.conversationId, 50)));
    QCOMPARE(s.unanswered.size(), 1);
    QCOMPARE(s.unanswered.first().id, during.accepted.messageId);
    // A message of another conversation cannot be claimed as answered.
    const IntakeOutcome other = f.say(QStringLiteral("x"), QStringLiteral("1"), QStringLiteral("visitor-2"));
    BeginTurn wrong = f.beginOf(during);
    wrong.inboundIds = {other.accepted.messageId};
    const QString before = f.fingerprint();
    QCOMPARE(wait(f.conversations.beginTurn(wrong)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(f.fingerprint(), before);
}

void TurnsTest::everyEffectIsFenced_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"takeover", "takeover and hand-back", "close", "wrong generation"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

/// What moved the conversation on since the turn read it: after that no AI effect leaves a trace.
void TurnsTest::everyEffectIsFenced()
{
    QFETCH(QString, how);
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const ConversationId id = in.accepted.conversationId;
    const TurnStarted turn = f.begin(in);
    f.append(turn, QStringLiteral("One. "), QStringLiteral("One. "));
    qint64 generation = 1;
    if (how == u"close") {
        f.must(wait(f.conversations.close(
            {.conversationId = id, .reason = QStringLiteral("resolved"), .frame = f.frame("status")})));
    } else if (how == u"wrong generation") {
        generation = 7;
    } else {
        f.takeOver(id, kari);
        if (how.endsWith(u"hand-back"))
            f.handBack(id, kari);
    }
    const QString before = f.fingerprint();
    PutSkillCall call{.turnId = turn.turnId,
                      .conversationId = id,
                      .generation = generation,
                      .call = {.name = QStringLiteral("refund")},
                      .intended = true};
    CommitTurn commit = f.commitOf(turn, QStringLiteral("One. Two."), in, generation);
    commit.escalation = f.escalation();
    QCOMPARE(wait(f.conversations.beginTurn(f.beginOf(in, generation))).error().code, ErrorCode::Fenced);
    const AppendSentence sentence = f.sentenceOf(turn, QStringLiteral("One. Two."), QStringLiteral("Two."), generation);
    QCOMPARE(wait(f.conversations.appendSentence(sentence)).error().code, ErrorCode::Fenced);
    QCOMPARE(wait(f.conversations.putSkillCall(call)).error().code, ErrorCode::Fenced);
    QCOMPARE(wait(f.conversations.commitTurn(commit)).error().code, ErrorCode::Fenced);
    QCOMPARE(wait(f.conversations.interruptTurn({.turnId = turn.turnId,
                                                 .conversationId = id,
                                                 .messageId = turn.reply.id,
                                                 .generation = generation,
                                                 .text = QStringLiteral("One. ")}))
                 .error()
                 .code,
             ErrorCode::Fenced);
    QCOMPARE(f.fingerprint(), before);
    if (how == u"wrong generation")
        return;
    // Nor does knowing the present generation help: the turn is over, and a person owns the thread or it is closed.
    const qint64 now = f.conversation(id).generation;
    QCOMPARE(wait(f.conversations.commitTurn(f.commitOf(turn, QStringLiteral("x"), in, now))).error().code,
             ErrorCode::Fenced);
    if (!how.endsWith(u"hand-back"))
        QCOMPARE(wait(f.conversations.beginTurn(f.beginOf(in, now))).error().code, ErrorCode::Fenced);
    QCOMPARE(f.fingerprint(), before);
}

void TurnsTest::takeoverAtEachStep_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("frames");
    QTest::newRow("before the turn") << 0 << QStringLiteral("message status");
    QTest::newRow("turn begun") << 1 << QStringLiteral("message status");
    QTest::newRow("one sentence") << 2 << QStringLiteral("message start text complete status");
    QTest::newRow("two sentences") << 3 << QStringLiteral("message start text text complete status");
    QTest::newRow("committed") << 4 << QStringLiteral("message start text text complete status");
}

void TurnsTest::takeoverAtEachStep()
{
    QFETCH(int, steps);
    QFETCH(QString, frames);
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const ConversationId id = in.accepted.conversationId;
    TakeOver takeover = f.seize(id, kari);
    TurnStarted turn;
    StreamingMessage streaming;
    streaming.interrupted = f.frame("complete", QStringLiteral("interrupted"));
    if (steps >= 1) {
        turn = f.begin(in);
        streaming.turnId = turn.turnId;
        streaming.messageId = turn.reply.id;
    }
    if (steps >= 2) {
        streaming.releasedText = QStringLiteral("One. ");
        streaming.releasedSeq = f.append(turn, QStringLiteral("One. "), QStringLiteral("One. ")).frames.last().seq;
    }
    if (steps >= 3) {
        streaming.releasedText = QStringLiteral("One. Two.");
        streaming.releasedSeq = f.append(turn, QStringLiteral("One. Two."), QStringLiteral("Two.")).frames.last().seq;
    }
    if (steps >= 4)
        f.must(wait(f.conversations.commitTurn(f.commitOf(turn, QStringLiteral("One. Two."), in))));
    if (steps >= 1 && steps < 4)
        takeover.streaming = streaming;
    const OwnershipChanged changed = f.must(wait(f.conversations.takeOver(takeover)));

    QCOMPARE(f.frameTypes(id), frames.split(u' '));
    QCOMPARE(jsonString(changed.frames.last().body, "content"), QStringLiteral("joined"));
    QCOMPARE(changed.summary.conversation.handler, Handler::Human);
    QCOMPARE(changed.summary.conversation.generation, 2);
    QCOMPARE(changed.removed.size(), steps == 1 ? 1 : 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM message WHERE delivery = 1"), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox WHERE state IN (2, 3)"), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM turn WHERE ended_at = 0"), 0);
    if (steps == 2 || steps == 3) {
        QCOMPARE(changed.messages.first().delivery, Delivery::Interrupted);
        QCOMPARE(changed.messages.first().text(), streaming.releasedText);
        QCOMPARE(jsonString(changed.frames.first().body, "content"), streaming.releasedText);
        QCOMPARE(jsonString(changed.frames.first().body, "message_id"), turn.reply.publicId);
    }
    if (steps == 1)
        QCOMPARE(f.count(u"SELECT count(*) FROM message WHERE author = 1"), 0);
    QCOMPARE(f.transcript(id).last().event, EventKind::HumanJoined);
    QCOMPARE(f.transcript(id).last().eventText, QStringLiteral("Kari"));
}

void TurnsTest::framesThatWereNotReleasedAreWithdrawn()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const ConversationId id = in.accepted.conversationId;
    const TurnStarted turn = f.begin(in);
    const qint64 released = f.append(turn, QStringLiteral("One. "), QStringLiteral("One. ")).frames.last().seq;
    f.append(turn, QStringLiteral("One. Two. "), QStringLiteral("Two. "));  // committed, but the fence was faster
    f.append(turn, QStringLiteral("One. Two. Three."), QStringLiteral("Three."));
    TakeOver takeover = f.seize(id, kari);
    takeover.streaming = StreamingMessage{turn.turnId, turn.reply.id, QStringLiteral("One. "), released,
                                          f.frame("complete")};
    const OwnershipChanged changed = f.must(wait(f.conversations.takeOver(takeover)));
    QCOMPARE(f.frameTypes(id), QStringLiteral("message start text noop noop complete status").split(u' '));
    QCOMPARE(changed.messages.first().text(), QStringLiteral("One. "));
    for (const CustomerFrame& frame : f.frames(id))
        QVERIFY(!QString::fromUtf8(toBytes(frame.body)).contains(u"Two"));
    QCOMPARE(f.transcript(id).at(1).text(), QStringLiteral("One. "));
    QVERIFY(f.must(wait(f.conversations.search(QStringLiteral("Three"), 10))).isEmpty());
    QCOMPARE(f.must(wait(f.conversations.search(QStringLiteral("One"), 10))).size(), 1);
}

void TurnsTest::nothingReleasedLeavesNothing()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const TurnStarted turn = f.begin(in);
    f.append(turn, QStringLiteral("One."), QStringLiteral("One."));
    TakeOver takeover = f.seize(in.accepted.conversationId, kari);
    takeover.streaming = StreamingMessage{turn.turnId, turn.reply.id, QString(), 0, f.frame("complete")};
    const OwnershipChanged changed = f.must(wait(f.conversations.takeOver(takeover)));
    QCOMPARE(changed.removed, QList<MessageId>{turn.reply.id});
    QCOMPARE(f.frameTypes(in.accepted.conversationId), QStringLiteral("message noop noop status").split(u' '));
    QCOMPARE(f.count(u"SELECT count(*) FROM message WHERE author = 1"), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox"), 0);
    QVERIFY(!f.must(wait(f.conversations.loadTurn(in.accepted.conversationId, 9))).disclosed);
    QCOMPARE(changed.summary.lastText, QStringLiteral("q"));
}

void TurnsTest::commitOfATurnThatIsNotRunning()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const TurnStarted turn = f.begin(in);
    f.append(turn, QStringLiteral("One."), QStringLiteral("One."));
    const CommitTurn commit = f.commitOf(turn, QStringLiteral("One."), in);
    f.must(wait(f.conversations.commitTurn(commit)));
    const QString before = f.fingerprint();
    QCOMPARE(wait(f.conversations.commitTurn(commit)).error().code, ErrorCode::Fenced);
    QCOMPARE(wait(f.conversations.appendSentence(f.sentenceOf(turn, QStringLiteral("more"), QStringLiteral("more"))))
                 .error()
                 .code,
             ErrorCode::Fenced);
    QCOMPARE(f.fingerprint(), before);
}

void TurnsTest::onlyOneTurnAtATime()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    f.begin(in);
    const QString before = f.fingerprint();
    QCOMPARE(wait(f.conversations.beginTurn(f.beginOf(in))).error().code, ErrorCode::Conflict);
    QCOMPARE(f.fingerprint(), before);
}

void TurnsTest::abandonedTurnLeavesTheMessageUnanswered()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const ConversationId id = in.accepted.conversationId;
    const TurnStarted turn = f.begin(in);
    QVERIFY(wait(f.conversations.abandonTurn(turn.turnId, QStringLiteral("burst"))).ok());
    QCOMPARE(f.frameTypes(id), QStringList{QStringLiteral("message")});
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox"), 0);
    QCOMPARE(f.transcript(id).size(), 1);
    QCOMPARE(f.must(wait(f.conversations.loadTurn(id, 9))).unanswered.size(), 1);
    QVERIFY(wait(f.conversations.abandonTurn(turn.turnId, QStringLiteral("burst"))).ok());  // twice is harmless
    const TurnStarted next = f.begin(in);
    f.append(next, QStringLiteral("One."), QStringLiteral("One."));
    QCOMPARE(wait(f.conversations.abandonTurn(next.turnId, QStringLiteral("burst"))).error().code, ErrorCode::Conflict);
}

void TurnsTest::interruptedTurnKeepsWhatWasReleased()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const ConversationId id = in.accepted.conversationId;
    const TurnStarted turn = f.begin(in);
    f.append(turn, QStringLiteral("One. "), QStringLiteral("One. "));
    const TurnCommitted stopped = f.must(wait(f.conversations.interruptTurn({.turnId = turn.turnId,
                                                                             .conversationId = id,
                                                                             .messageId = turn.reply.id,
                                                                             .generation = 1,
                                                                             .text = QStringLiteral("One. "),
                                                                             .reason = QStringLiteral("error"),
                                                                             .complete = f.frame("complete")})));
    QCOMPARE(stopped.message.delivery, Delivery::Interrupted);
    QCOMPARE(f.frameTypes(id), QStringLiteral("message start text complete").split(u' '));
    const TurnSnapshot s = f.must(wait(f.conversations.loadTurn(id, 9)));
    QCOMPARE(s.unanswered.size(), 1);  // not committed: still to be answered
    QCOMPARE(s.history.size(), 1);
    QCOMPARE(s.history.first().text(), QStringLiteral("One. "));
    f.begin(in);  // and the conversation is free for the next turn
}

void TurnsTest::turnWithoutTextStillAnswers()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("a person please"));
    const TurnStarted turn = f.begin(in);
    CommitTurn commit = f.commitOf(turn, QString(), in);
    commit.escalation = f.escalation();
    const TurnCommitted done = f.must(wait(f.conversations.commitTurn(commit)));
    QCOMPARE(done.removed, QList<MessageId>{turn.reply.id});
    QVERIFY(done.escalationIsNew);
    QCOMPARE(f.frameTypes(in.accepted.conversationId), QStringLiteral("message escalation").split(u' '));
    QVERIFY(f.must(wait(f.conversations.loadTurn(in.accepted.conversationId, 9))).unanswered.isEmpty());
}

void TurnsTest::skillCallsAreInternal()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const TurnStarted turn = f.begin(in);
    PutSkillCall call{.turnId = turn.turnId,
                      .conversationId = in.accepted.conversationId,
                      .generation = 1,
                      .call = {.name = QStringLiteral("order_status"), .arguments = {{"order", "A-1"}}},
                      .intended = true};
    const MessageSaved intended = f.must(wait(f.conversations.putSkillCall(call)));
    QCOMPARE(intended.message.deliveryCode, QStringLiteral("intended"));
    call.messageId = intended.message.id;
    call.intended = false;
    call.call.summary = QStringLiteral("shipped");
    const MessageSaved done = f.must(wait(f.conversations.putSkillCall(call)));
    QCOMPARE(done.message.id, intended.message.id);
    QCOMPARE(done.message.deliveryCode, QString());
    QCOMPARE(done.message.visibility, Visibility::Internal);
    QCOMPARE(done.message.skillCall->summary, QStringLiteral("shipped"));
    QCOMPARE(jsonString(done.message.skillCall->arguments, "order"), QStringLiteral("A-1"));
    QCOMPARE(f.count(u"SELECT count(*) FROM public_message WHERE kind = 3"), 0);
    call.messageId = in.accepted.messageId;  // not a skill call of this turn
    QCOMPARE(wait(f.conversations.putSkillCall(call)).error().code, ErrorCode::NotFound);
}

void TurnsTest::escalationIsJoinedNotRepeated()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("lawyer!"));
    const ConversationId id = in.accepted.conversationId;
    const EscalationDraft draft = f.escalation(Priority::Normal, 900);
    const TurnCommitted first = f.must(wait(f.conversations.raiseEscalation(id, draft)));
    QVERIFY(first.escalationIsNew);
    QCOMPARE(jsonString(first.frames.first().body, "ticket"), draft.publicId);
    QCOMPARE(first.events.first().visibility, Visibility::Public);
    QCOMPARE(first.events.first().eventText, draft.publicId);   // the ticket; the reasons are for staff
    QCOMPARE(first.summary.conversation.handler, Handler::Ai);  // it goes on answering
    QCOMPARE(first.summary.conversation.generation, 1);
    EscalationDraft more = f.escalation(Priority::Urgent, 500);
    more.reasons = {QStringLiteral("keyword:legal"), QStringLiteral("explicit_wish")};
    const TurnStarted turn = f.begin(in);
    f.append(turn, QStringLiteral("Soon."), QStringLiteral("Soon."));
    CommitTurn commit = f.commitOf(turn, QStringLiteral("Soon."), in);
    commit.escalation = more;
    const TurnCommitted second = f.must(wait(f.conversations.commitTurn(commit)));
    QVERIFY(!second.escalationIsNew);
    QVERIFY(second.events.isEmpty());
    QCOMPARE(second.frames.size(), 1);  // `complete` only
    const Escalation active = *second.summary.escalation;
    QCOMPARE(active.publicId, draft.publicId);
    QCOMPARE(active.reasons, (QStringList{QStringLiteral("explicit_wish"), QStringLiteral("keyword:legal")}));
    QCOMPARE(active.priority, Priority::Urgent);
    QCOMPARE(active.dueAt, 500);
    QCOMPARE(f.count(u"SELECT count(*) FROM escalation"), 1);
}

void TurnsTest::smsAnswerIsQueuedAndTakenBackByATakeover()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const IntakeOutcome in = f.saySms(QStringLiteral("q"));
    const ConversationId id = in.accepted.conversationId;
    const TurnStarted turn = f.begin(in);
    QVERIFY(f.must(wait(f.outbox.claimDue(10))).isEmpty());  // nothing to send while it is written
    CommitTurn commit = f.commitOf(turn, QStringLiteral("answer"), in);
    commit.frames.clear();
    QCOMPARE(f.must(wait(f.conversations.commitTurn(commit))).message.delivery, Delivery::Queued);
    const OwnershipChanged changed = f.takeOver(id, kari);
    QCOMPARE(changed.messages.first().delivery, Delivery::Interrupted);
    QCOMPARE(changed.messages.first().deliveryCode, QStringLiteral("cancelled"));
    QVERIFY(f.must(wait(f.outbox.claimDue(10))).isEmpty());
    f.handBack(id, kari);
    for (const Message& m : f.must(wait(f.conversations.loadTurn(id, 9))).history)
        QVERIFY(m.text() != u"answer");  // the customer never read it
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::TurnsTest)
#include "turnstest.moc"
