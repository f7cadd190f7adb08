// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streamingMessageBecomesInterruptedWithItsFramesText();
    void emptyStreamingMessageIsRemoved();
    void unansweredIsPlannedAgainOrQueued();
    void sendingRowsAreSettledByChannel();
    void crashesDoNotMakeTheQuestionsRarer();
    void nothingToDoDoesNothing();
    void deliveredUpToTheAcknowledgedFrame();
    void readMarkCountsWhatCameLater();

private:
    /// What the next start runs first; the rows are those that a killed program leaves (killtest kills one).
    static Recovery recover(ConversationFixture& f)
    {
        return f.must(wait(f.conversations.recover(f.frame("complete", QStringLiteral("placeholder")))));
    }
};

void RecoveryTest::streamingMessageBecomesInterruptedWithItsFramesText()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const ConversationId id = in.accepted.conversationId;
    const TurnStarted turn = f.begin(in);
    f.append(turn, QStringLiteral("One. "), QStringLiteral("One. "));
    f.append(turn, QStringLiteral("One. Two. "), QStringLiteral("Two. "));
    const Recovery r = recover(f);
    QCOMPARE(r.interrupted, 1);
    QCOMPARE(r.unconfirmed, 0);
    QCOMPARE(r.replan, QList<ConversationId>{id});
    const Message message = f.transcript(id).last();
    QCOMPARE(message.delivery, Delivery::Interrupted);
    QCOMPARE(message.text(), QStringLiteral("One. Two. "));
    QCOMPARE(f.frameTypes(id), QStringLiteral("message start text text complete").split(u' '));
    const CustomerFrame last = f.frames(id).last();
    QCOMPARE(jsonString(last.body, "content"), QStringLiteral("One. Two. "));
    QCOMPARE(jsonString(last.body, "message_id"), turn.reply.publicId);
    QCOMPARE(message.frameSeq, last.seq);
    QCOMPARE(wait(f.conversations.commitTurn(f.commitOf(turn, QStringLiteral("One. Two. "), in))).error().code,
             ErrorCode::Fenced);
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox WHERE state IN (2, 3)"), 0);
    f.begin(in);  // the way is free
}

void RecoveryTest::emptyStreamingMessageIsRemoved()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    f.begin(in);
    const Recovery r = recover(f);
    QCOMPARE(r.interrupted, 1);
    QCOMPARE(f.transcript(in.accepted.conversationId).size(), 1);
    QCOMPARE(f.frameTypes(in.accepted.conversationId), QStringList{QStringLiteral("message")});
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox"), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM turn WHERE ended_at = 0"), 0);
    QCOMPARE(r.replan.size(), 1);
}

void RecoveryTest::unansweredIsPlannedAgainOrQueued()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const auto visitor = [&f](const char* name) {
        return f.say(QStringLiteral("q"), QStringLiteral("1"), QString::fromLatin1(name));
    };
    const IntakeOutcome old = visitor("old");
    const IntakeOutcome oldWaiting = visitor("old-waiting");
    f.must(wait(f.conversations.raiseEscalation(oldWaiting.accepted.conversationId, f.escalation())));
    f.clock.advance(10 * MicrosPerMinute);
    const IntakeOutcome border = visitor("border");
    const IntakeOutcome answered = visitor("answered");
    f.answer(answered, QStringLiteral("a"));
    f.takeOver(visitor("human").accepted.conversationId, kari);
    f.must(wait(f.conversations.close({.conversationId = visitor("closed").accepted.conversationId,
                                       .reason = QStringLiteral("resolved"),
                                       .frame = f.frame("status")})));
    f.clock.advance(1);
    Recovery r = recover(f);
    QCOMPARE(r.replan, QList<ConversationId>{border.accepted.conversationId});
    QCOMPARE(r.queue, QList<ConversationId>{old.accepted.conversationId});  // the other waits for a person already
    f.say(QStringLiteral("one more"), QStringLiteral("2"), QStringLiteral("answered"));
    r = recover(f);
    QVERIFY(r.replan.contains(answered.accepted.conversationId));
}

void RecoveryTest::sendingRowsAreSettledByChannel()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId web = f.say(QStringLiteral("q")).accepted.conversationId;
    const ConversationId sms = f.saySms(QStringLiteral("q")).accepted.conversationId;
    f.takeOver(web, kari);
    f.takeOver(sms, kari);
    const MessageSaved onWeb = f.must(wait(f.conversations.addStaffReply(f.reply(web, kari, QStringLiteral("w")))));
    const MessageSaved onSms = f.must(wait(f.conversations.addStaffReply(f.reply(sms, kari, QStringLiteral("s")))));
    QCOMPARE(f.must(wait(f.outbox.claimDue(10))).size(), 2);
    const Recovery r = recover(f);
    QCOMPARE(r.unconfirmed, 1);
    QCOMPARE(f.transcript(web).last().delivery, Delivery::Queued);
    QCOMPARE(f.transcript(sms).last().delivery, Delivery::Unconfirmed);
    // Web chat: the frame belongs to the same transaction, so it has not gone and goes now, once.
    const auto claimed = f.must(wait(f.outbox.claimDue(10)));
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(claimed.first().id, onWeb.outboxId);
    // SMS: only what its provider says settles it.
    f.clock.advance(2 * MicrosPerSecond);
    const OutboxEntry asked = f.must(wait(f.outbox.claimUnconfirmed(1))).first();
    QCOMPARE(asked.id, onSms.outboxId);
    QCOMPARE(f.must(wait(f.outbox.markSent(asked.id, QStringLiteral("SM1"), asked.unconfirmedAt))).delivery,
             Delivery::Sent);
}

/// A send in doubt while the program dies again and again: each start asks about it at once, and goes on as after one question.
void RecoveryTest::crashesDoNotMakeTheQuestionsRarer()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const ConversationId sms = f.saySms(QStringLiteral("q")).accepted.conversationId;
    f.takeOver(sms, kari);
    const MessageSaved reply = f.must(wait(f.conversations.addStaffReply(f.reply(sms, kari, QStringLiteral("s")))));
    QCOMPARE(f.must(wait(f.outbox.claimDue(10))).size(), 1);
    const Micros died = f.clock.now();
    for (int start = 0; start < 6; ++start) {
        recover(f);
        f.clock.advance(2 * MicrosPerSecond);
        const auto asked = f.must(wait(f.outbox.claimUnconfirmed(10)));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().id, reply.outboxId);
        QVERIFY(asked.first().lookups <= 2);
        QCOMPARE(asked.first().unconfirmedAt, died);  // how long ago it may have left is not forgotten
    }
    f.clock.advance(60 * MicrosPerSecond);
    QCOMPARE(f.must(wait(f.outbox.claimUnconfirmed(10))).size(), 1);
}

void RecoveryTest::nothingToDoDoesNothing()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    f.answer(in, QStringLiteral("a"));
    const QString before = f.fingerprint();
    const Recovery r = recover(f);
    QVERIFY(r.replan.isEmpty() && r.queue.isEmpty());
    QCOMPARE(f.fingerprint(), before);
}

void RecoveryTest::deliveredUpToTheAcknowledgedFrame()
{
    ConversationFixture f;
    const IntakeOutcome one = f.say(QStringLiteral("q1"));
    const ConversationId id = one.accepted.conversationId;
    const qint64 first = f.answer(one, QStringLiteral("a1")).message.frameSeq;
    const IntakeOutcome two = f.say(QStringLiteral("q2"));
    f.answer(two, QStringLiteral("a2"));
    QVERIFY(f.must(wait(f.conversations.markDelivered(id, first - 1))).isEmpty());
    const auto delivered = f.must(wait(f.conversations.markDelivered(id, first)));
    QCOMPARE(delivered.size(), 1);
    QCOMPARE(delivered.first().text(), QStringLiteral("a1"));
    QCOMPARE(delivered.first().delivery, Delivery::Delivered);
    QVERIFY(f.must(wait(f.conversations.markDelivered(id, first))).isEmpty());  // once
    QCOMPARE(f.must(wait(f.conversations.markDelivered(id, 1'000'000))).size(), 1);
    QCOMPARE(f.count(u"SELECT delivered_seq = frame_seq FROM conversation"), 1);
    QCOMPARE(f.transcript(id).first().delivery, Delivery::None);  // the customer's own are none of this
    const IntakeOutcome three = f.say(QStringLiteral("q3"));
    f.answer(three, QStringLiteral("a3"));
    QCOMPARE(f.transcript(id).last().delivery, Delivery::Sent);
}

void RecoveryTest::readMarkCountsWhatCameLater()
{
    ConversationFixture f;
    const IntakeOutcome one = f.say(QStringLiteral("1"));
    const IntakeOutcome two = f.say(QStringLiteral("2"));
    f.say(QStringLiteral("3"));
    const ConversationId id = one.accepted.conversationId;
    QCOMPARE(f.must(wait(f.conversations.markRead(id, two.accepted.messageId))).unread, 1);
    QCOMPARE(f.must(wait(f.conversations.markRead(id, one.accepted.messageId))).unread, 1);  // never backwards
    QCOMPARE(f.must(wait(f.conversations.markRead(id, {}))).unread, 0);
    QCOMPARE(f.say(QStringLiteral("4")).summary.unread, 1);
    QCOMPARE(wait(f.conversations.markRead(ConversationId(99), {})).error().code, ErrorCode::NotFound);
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::RecoveryTest)
#include "recoverytest.moc"
