// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

class OwnershipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactlyOneOfManyTakeoversWins();
    void takeoverAcceptsTheEscalationAndIsAudited();
    void forceReplacesTheOwner();
    void refusesAStrangerAndAClosedConversation();
    void onlyTheAssigneeHandsBack();
    void handBackStartsANewEngagementWithGuidance();
    void whatAPersonAnsweredIsNotAnsweredAgain();
    void closeEndsEverythingOnce();
    void onlyTheOwnerReplies();
    void repeatedReplyIsTheFirstOne();
    void aNewerCustomerMessageHoldsTheReplyBack();
    void releaseIsOneTransactionWithTheFrame();
    void undoRemovesTheReply();
    void undoIsTooLateOnceClaimed();
    void notesAreForAnyoneAtAnyTime();
    void ownerGoneWaitsAgain();
};

void OwnershipTest::exactlyOneOfManyTakeoversWins()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const ConversationId id = in.accepted.conversationId;
    QStringList names;
    QList<QFuture<Result<OwnershipChanged>>> running;
    for (int i = 0; i < 8; ++i) {
        names << QStringLiteral("Person%1").arg(i);
        running << f.conversations.takeOver(f.seize(id, f.member(names.last())));
    }
    QString winner;
    int losers = 0;
    for (int i = 0; i < 8; ++i) {
        const Result<OwnershipChanged> result = wait(running.at(i));
        if (result) {
            QVERIFY(winner.isEmpty());
            winner = names.at(i);
            QCOMPARE(result->summary.assigneeName, winner);
        } else {
            ++losers;
            QCOMPARE(result.error().code, ErrorCode::Conflict);
            QVERIFY2(!winner.isEmpty() && result.error().userText.contains(winner),
                     qPrintable(result.error().userText));
        }
    }
    QCOMPARE(losers, 7);
    QCOMPARE(f.conversation(id).generation, 2);
    QCOMPARE(f.frameTypes(id), QStringLiteral("message status").split(u' '));
    QCOMPARE(f.count(u"SELECT count(*) FROM audit WHERE action = 'conversation.take_over'"), 1);
}

void OwnershipTest::takeoverAcceptsTheEscalationAndIsAudited()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const ConversationId id = in.accepted.conversationId;
    f.must(wait(f.conversations.raiseEscalation(id, f.escalation(Priority::High, 5))));
    const qint64 before = f.count(u"SELECT seq FROM feed_counter");
    const OwnershipChanged changed = f.takeOver(id, kari);
    QCOMPARE(changed.summary.escalation->state, EscalationState::Accepted);
    QCOMPARE(changed.summary.escalation->acceptedBy, kari);
    QCOMPARE(f.count(u"SELECT waiting FROM conversation"), 0);
    QVERIFY(changed.feedSeq > before);
    const auto audit = f.must(wait(f.staff.auditTail(1)));
    QCOMPARE(audit.last().actor, QStringLiteral("staff:%1").arg(kari.value));
    QCOMPARE(audit.last().action, QStringLiteral("conversation.take_over"));
    QCOMPARE(audit.last().target, in.accepted.conversationPublicId);
    QVERIFY(wait(f.staff.verifyAudit()).ok());
    QVERIFY(f.say(QStringLiteral("hello?")).accepted.humanOwned);
}

void OwnershipTest::forceReplacesTheOwner()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const StaffId ola = f.member(QStringLiteral("Ola"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    f.takeOver(id, kari);
    QCOMPARE(wait(f.conversations.takeOver(f.seize(id, kari))).error().code, ErrorCode::Conflict);
    TakeOver force = f.seize(id, ola);
    force.force = true;
    const OwnershipChanged changed = f.must(wait(f.conversations.takeOver(force)));
    QCOMPARE(changed.summary.assigneeName, QStringLiteral("Ola"));
    QCOMPARE(changed.summary.conversation.generation, 3);
    QCOMPARE(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("mine")))).error().code,
             ErrorCode::Conflict);
}

void OwnershipTest::refusesAStrangerAndAClosedConversation()
{
    ConversationFixture f;
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    const QString before = f.fingerprint();
    QCOMPARE(wait(f.conversations.takeOver(f.seize(id, StaffId(77)))).error().code, ErrorCode::NotFound);
    QCOMPARE(wait(f.conversations.takeOver(f.seize(ConversationId(77), StaffId(1)))).error().code, ErrorCode::NotFound);
    QCOMPARE(f.fingerprint(), before);
    f.must(wait(f.conversations.close(
        {.conversationId = id, .reason = QStringLiteral("resolved"), .frame = f.frame("status")})));
    const auto late = wait(f.conversations.takeOver(f.seize(id, f.member(QStringLiteral("Kari")))));
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(late.error().detail, QStringLiteral("closed"));
}

void OwnershipTest::onlyTheAssigneeHandsBack()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const StaffId ola = f.member(QStringLiteral("Ola"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    HandBack handBack{.conversationId = id, .staffId = ola, .frame = f.frame("status")};
    QCOMPARE(wait(f.conversations.handBack(handBack)).error().code, ErrorCode::Conflict);  // the AI has it
    f.takeOver(id, kari);
    const QString before = f.fingerprint();
    const auto refused = wait(f.conversations.handBack(handBack));
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().userText.contains(u"Kari"));
    QCOMPARE(f.fingerprint(), before);
}

void OwnershipTest::handBackStartsANewEngagementWithGuidance()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const IntakeOutcome in = f.say(QStringLiteral("q1"));
    const ConversationId id = in.accepted.conversationId;
    f.answer(in, QStringLiteral("a1"));
    f.must(wait(f.conversations.raiseEscalation(id, f.escalation())));
    f.takeOver(id, kari);
    const OwnershipChanged back = f.handBack(id, kari, QStringLiteral("Offer the voucher."));
    QCOMPARE(back.summary.conversation.handler, Handler::Ai);
    QCOMPARE(back.summary.conversation.generation, 3);
    QVERIFY(!back.summary.conversation.assigneeId.isValid());
    QVERIFY(!back.summary.escalation);
    QCOMPARE(f.count(u"SELECT count(*) FROM escalation WHERE state = 2"), 1);
    QCOMPARE(back.messages.last().kind, MessageKind::Note);
    QCOMPARE(back.messages.last().visibility, Visibility::Internal);
    const IntakeOutcome next = f.say(QStringLiteral("q2"));
    const TurnSnapshot s = f.must(wait(f.conversations.loadTurn(id, 50)));
    QVERIFY(s.history.isEmpty());  // what was said before belongs to the engagement that ended
    QCOMPARE(s.unanswered.size(), 1);
    QCOMPARE(s.unanswered.first().text(), QStringLiteral("q2"));
    QCOMPARE(s.guidance, QStringLiteral("Offer the voucher."));
    QCOMPARE(s.turnCount, 0);
    QVERIFY(s.disclosed);
    QVERIFY(!s.escalation);
    f.answer(next, QStringLiteral("a2"), 3);
    QCOMPARE(f.must(wait(f.conversations.loadTurn(id, 50))).history.size(), 2);
    // The guidance of an old engagement is gone with it, and a plain note is none.
    f.takeOver(id, kari);
    f.handBack(id, kari);
    f.must(wait(f.conversations.addNote(f.reply(id, kari, QStringLiteral("just a note")))));
    QCOMPARE(f.must(wait(f.conversations.loadTurn(id, 50))).guidance, QString());
}

void OwnershipTest::whatAPersonAnsweredIsNotAnsweredAgain()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId id = f.say(QStringLiteral("q1")).accepted.conversationId;
    f.takeOver(id, kari);
    f.say(QStringLiteral("q2"));
    f.must(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("answer to both")))));
    const IntakeOutcome open = f.say(QStringLiteral("q3"));
    f.handBack(id, kari);
    const TurnSnapshot s = f.must(wait(f.conversations.loadTurn(id, 50)));
    QCOMPARE(s.unanswered.size(), 1);
    QCOMPARE(s.unanswered.first().id, open.accepted.messageId);

    // A takeover without a word answers nothing.
    const ConversationId silent =
        f.say(QStringLiteral("q"), QStringLiteral("1"), QStringLiteral("v2")).accepted.conversationId;
    f.takeOver(silent, kari);
    f.handBack(silent, kari);
    QCOMPARE(f.must(wait(f.conversations.loadTurn(silent, 50))).unanswered.size(), 1);
}

void OwnershipTest::closeEndsEverythingOnce()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const ConversationId id = in.accepted.conversationId;
    f.must(wait(f.conversations.raiseEscalation(id, f.escalation())));
    const TurnStarted turn = f.begin(in);
    f.append(turn, QStringLiteral("One. "), QStringLiteral("One. "));
    const CloseConversation close{
        .conversationId = id, .reason = QStringLiteral("ended_by_customer"), .frame = f.frame("status")};
    const OwnershipChanged changed = f.must(wait(f.conversations.close(close)));
    QCOMPARE(changed.summary.conversation.state, ConversationState::Closed);
    QCOMPARE(changed.summary.conversation.closeReason, QStringLiteral("ended_by_customer"));
    QCOMPARE(changed.summary.conversation.generation, 2);
    QVERIFY(!changed.summary.escalation);
    // The engine did not say what was released: then everything stored counts.
    QCOMPARE(changed.messages.first().delivery, Delivery::Interrupted);
    QCOMPARE(changed.messages.first().text(), QStringLiteral("One. "));
    QCOMPARE(f.frameTypes(id), QStringLiteral("message escalation start text complete status").split(u' '));
    const QString before = f.fingerprint();
    QCOMPARE(wait(f.conversations.close(close)).error().code, ErrorCode::Conflict);
    QCOMPARE(wait(f.conversations.raiseEscalation(id, f.escalation())).error().code, ErrorCode::Conflict);
    QCOMPARE(f.fingerprint(), before);
    QVERIFY(f.must(wait(f.staff.auditTail(1))).last().actor.startsWith(u"customer:"));
}

void OwnershipTest::onlyTheOwnerReplies()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const StaffId ola = f.member(QStringLiteral("Ola"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    QString before = f.fingerprint();
    QCOMPARE(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("x")))).error().detail,
             QStringLiteral("ai_owned"));
    QCOMPARE(f.fingerprint(), before);
    f.takeOver(id, kari);
    before = f.fingerprint();
    const auto refused = wait(f.conversations.addStaffReply(f.reply(id, ola, QStringLiteral("x"))));
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().userText.contains(u"Kari"));
    QCOMPARE(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("  ")))).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(f.fingerprint(), before);
    const MessageSaved saved = f.must(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("x")))));
    QCOMPARE(saved.message.delivery, Delivery::Queued);
    QCOMPARE(saved.message.authorName, QStringLiteral("Kari"));
    QVERIFY(saved.outboxId.isValid());
}

void OwnershipTest::repeatedReplyIsTheFirstOne()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    const ConversationId other =
        f.say(QStringLiteral("q"), QStringLiteral("1"), QStringLiteral("v2")).accepted.conversationId;
    f.takeOver(id, kari);
    f.takeOver(other, kari);
    const StaffReply reply = f.reply(id, kari, QStringLiteral("once"));
    const MessageSaved first = f.must(wait(f.conversations.addStaffReply(reply)));
    f.say(QStringLiteral("more"));
    const QString before = f.fingerprint();
    StaffReply again = reply;
    again.lastSeen = MessageId(1);  // also then: a retry on a weak link
    const MessageSaved second = f.must(wait(f.conversations.addStaffReply(again)));
    QVERIFY(second.duplicate);
    QCOMPARE(second.message.id, first.message.id);
    QCOMPARE(second.outboxId, first.outboxId);
    again.conversationId = other;
    QCOMPARE(wait(f.conversations.addStaffReply(again)).error().code, ErrorCode::Conflict);
    QCOMPARE(f.fingerprint(), before);
}

void OwnershipTest::aNewerCustomerMessageHoldsTheReplyBack()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const IntakeOutcome seen = f.say(QStringLiteral("q1"));
    const ConversationId id = seen.accepted.conversationId;
    f.takeOver(id, kari);
    const IntakeOutcome newer = f.say(QStringLiteral("q2"));
    StaffReply reply = f.reply(id, kari, QStringLiteral("answer"));
    reply.lastSeen = seen.accepted.messageId;
    const QString before = f.fingerprint();
    const auto refused = wait(f.conversations.addStaffReply(reply));
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().detail, QStringLiteral("newer_message"));
    QCOMPARE(f.fingerprint(), before);
    reply.lastSeen = newer.accepted.messageId;
    QVERIFY(wait(f.conversations.addStaffReply(reply)).ok());
}

void OwnershipTest::releaseIsOneTransactionWithTheFrame()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    f.takeOver(id, kari);
    const MessageSaved saved = f.must(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("hi")))));
    const QString before = f.fingerprint();
    QCOMPARE(wait(f.conversations.releaseFramed(saved.outboxId, f.frame("message"))).error().code,
             ErrorCode::Conflict);  // not claimed
    QCOMPARE(f.fingerprint(), before);
    QCOMPARE(f.must(wait(f.outbox.claimDue(10))).size(), 1);
    const TurnCommitted sent = f.must(wait(f.conversations.releaseFramed(saved.outboxId, f.frame("message"))));
    QCOMPARE(sent.message.delivery, Delivery::Sent);
    QCOMPARE(sent.frames.size(), 1);
    QCOMPARE(sent.message.frameSeq, sent.frames.first().seq);
    const QString after = f.fingerprint();
    QCOMPARE(wait(f.conversations.releaseFramed(saved.outboxId, f.frame("message"))).error().code,
             ErrorCode::Conflict);  // a second release makes no second frame
    QCOMPARE(f.fingerprint(), after);

    // The row of a turn that is being written cannot be released as if it were a message.
    const IntakeOutcome ai = f.say(QStringLiteral("q"), QStringLiteral("1"), QStringLiteral("v2"));
    f.begin(ai);
    const OutboxId row(f.count(u"SELECT max(id) FROM outbox"));
    QCOMPARE(wait(f.conversations.releaseFramed(row, f.frame("message"))).error().code, ErrorCode::Conflict);
}

void OwnershipTest::undoRemovesTheReply()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId id = f.say(QStringLiteral("question")).accepted.conversationId;
    f.takeOver(id, kari);
    StaffReply reply = f.reply(id, kari, QStringLiteral("hasty words"));
    reply.notBefore = f.clock.now() + 5 * MicrosPerSecond;
    const MessageSaved saved = f.must(wait(f.conversations.addStaffReply(reply)));
    QVERIFY(f.must(wait(f.outbox.claimDue(10))).isEmpty());  // held back
    QCOMPARE(f.must(wait(f.outbox.nextDue())), reply.notBefore);
    QVERIFY(wait(f.outbox.cancel(saved.outboxId)).ok());
    QCOMPARE(f.transcript(id).last().event, EventKind::HumanJoined);
    QVERIFY(f.must(wait(f.conversations.search(QStringLiteral("hasty"), 5))).isEmpty());
    QCOMPARE(f.must(wait(f.conversations.summary(id))).lastText, QStringLiteral("question"));
    f.clock.advance(MicrosPerMinute);
    QVERIFY(f.must(wait(f.outbox.claimDue(10))).isEmpty());
    QCOMPARE(wait(f.outbox.cancel(saved.outboxId)).error().code, ErrorCode::Conflict);
    f.handBack(id, kari);
    QCOMPARE(f.must(wait(f.conversations.loadTurn(id, 9))).unanswered.size(), 1);  // it answered nothing
}

void OwnershipTest::undoIsTooLateOnceClaimed()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    f.takeOver(id, kari);
    const MessageSaved saved = f.must(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("x")))));
    QCOMPARE(f.must(wait(f.outbox.claimDue(10))).size(), 1);
    const QString before = f.fingerprint();
    QCOMPARE(wait(f.outbox.cancel(saved.outboxId)).error().code, ErrorCode::Conflict);
    QCOMPARE(f.fingerprint(), before);
}

void OwnershipTest::notesAreForAnyoneAtAnyTime()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    const StaffReply note = f.reply(id, kari, QStringLiteral("knows the boss"));
    const MessageSaved saved = f.must(wait(f.conversations.addNote(note)));
    QCOMPARE(saved.message.visibility, Visibility::Internal);
    QVERIFY(!saved.outboxId.isValid());
    QCOMPARE(saved.summary.lastText, QStringLiteral("q"));
    QVERIFY(f.must(wait(f.conversations.addNote(note))).duplicate);
    f.must(wait(f.conversations.close(
        {.conversationId = id, .reason = QStringLiteral("resolved"), .frame = f.frame("status")})));
    QVERIFY(wait(f.conversations.addNote(f.reply(id, kari, QStringLiteral("later")))).ok());
    QCOMPARE(f.frameTypes(id), QStringLiteral("message status").split(u' '));
    QCOMPARE(f.count(u"SELECT count(*) FROM public_message WHERE kind = 1"), 0);
}

void OwnershipTest::ownerGoneWaitsAgain()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    const EscalationDraft first = f.escalation(Priority::Normal, 100);
    f.must(wait(f.conversations.raiseEscalation(id, first)));
    f.takeOver(id, kari);
    EscalationDraft again = f.escalation(Priority::High, 900);
    again.reasons = {QStringLiteral("owner_gone")};
    const TurnCommitted raised = f.must(wait(f.conversations.raiseEscalation(id, again)));
    QVERIFY(raised.escalationIsNew);   // it must ring again
    QVERIFY(raised.frames.isEmpty());  // the customer was told already
    QCOMPARE(raised.summary.escalation->publicId, first.publicId);
    QCOMPARE(raised.summary.escalation->state, EscalationState::Waiting);
    QCOMPARE(raised.summary.escalation->dueAt, 900);
    QCOMPARE(raised.summary.conversation.handler, Handler::Human);
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::OwnershipTest)
#include "ownershiptest.moc"
