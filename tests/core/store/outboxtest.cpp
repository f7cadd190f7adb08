// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

class OutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claimsTheOldestOfEachConversation();
    void anOlderRowThatWaitsHoldsTheNewerOnes();
    void concurrentClaimsNeverShareARow();
    void retryFailureAndSuccess();
    void staleAiRowsAreCancelled();
    void whatDoesNotGoMakesRoom();
    void nextDueNamesWhatCanGo();
    void entryCarriesTheAddress();

private:
    struct Owned {
        ConversationId id;
        StaffId staff;
    };
    static Owned owned(ConversationFixture& f, const QString& number)
    {
        Owned o;
        o.id = f.must(wait(f.conversations.intake(f.sms(QStringLiteral("q"), newPublicId(), number))))
                   .accepted.conversationId;
        o.staff = f.member(QString(u"Kari " + number));
        f.takeOver(o.id, o.staff);
        return o;
    }
    static MessageSaved reply(ConversationFixture& f, const Owned& o, const QString& text, Micros notBefore = 0)
    {
        StaffReply r = f.reply(o.id, o.staff, text);
        r.notBefore = notBefore;
        return f.must(wait(f.conversations.addStaffReply(r)));
    }
    static QStringList claim(ConversationFixture& f, int limit = 10)
    {
        QStringList texts;
        for (const OutboxEntry& entry : f.must(wait(f.outbox.claimDue(limit))))
            texts << entry.message.text();
        return texts;
    }
};

void OutboxTest::claimsTheOldestOfEachConversation()
{
    ConversationFixture f;
    const Owned a = owned(f, QStringLiteral("+1"));
    const Owned b = owned(f, QStringLiteral("+2"));
    const MessageSaved a1 = reply(f, a, QStringLiteral("a1"));
    reply(f, a, QStringLiteral("a2"));
    reply(f, b, QStringLiteral("b1"));
    QCOMPARE(claim(f, 1), QStringList{QStringLiteral("a1")});
    QCOMPARE(claim(f), QStringList{QStringLiteral("b1")});  // a2 waits for a1
    QCOMPARE(claim(f), QStringList{});
    const Message sent = f.must(wait(f.outbox.markSent(a1.outboxId, QStringLiteral("SM1"))));
    QCOMPARE(sent.delivery, Delivery::Sent);
    QCOMPARE(claim(f), QStringList{QStringLiteral("a2")});
    QCOMPARE(f.transcript(a.id).last().delivery, Delivery::Sending);
}

void OutboxTest::anOlderRowThatWaitsHoldsTheNewerOnes()
{
    ConversationFixture f;
    const Owned a = owned(f, QStringLiteral("+1"));
    reply(f, a, QStringLiteral("held"), f.clock.now() + MicrosPerSecond);
    reply(f, a, QStringLiteral("after"));
    QCOMPARE(claim(f), QStringList{});
    f.clock.advance(MicrosPerSecond);
    QCOMPARE(claim(f), QStringList{QStringLiteral("held")});
}

void OutboxTest::concurrentClaimsNeverShareARow()
{
    ConversationFixture f;
    for (int i = 0; i < 6; ++i)
        reply(f, owned(f, QStringLiteral("+%1").arg(i)), QString::number(i));
    QList<QFuture<Result<QList<OutboxEntry>>>> running;
    for (int i = 0; i < 10; ++i)
        running << f.outbox.claimDue(2);
    QSet<qint64> ids;
    int rows = 0;
    for (auto& future : running)
        for (const OutboxEntry& entry : f.must(wait(future))) {
            ids << entry.id.value;
            ++rows;
        }
    QCOMPARE(rows, 6);
    QCOMPARE(ids.size(), 6);
}

void OutboxTest::retryFailureAndSuccess()
{
    ConversationFixture f;
    const Owned a = owned(f, QStringLiteral("+1"));
    const MessageSaved saved = reply(f, a, QStringLiteral("x"));
    const QString before = f.fingerprint();
    QCOMPARE(wait(f.outbox.markSent(saved.outboxId, QStringLiteral("SM1"))).error().code, ErrorCode::Conflict);
    QCOMPARE(f.fingerprint(), before);  // not claimed yet
    OutboxEntry entry = f.must(wait(f.outbox.claimDue(1))).first();
    QCOMPARE(entry.attempts, 1);
    const Micros later = f.clock.now() + 5 * MicrosPerSecond;
    const Message retried = f.must(wait(f.outbox.markRetry(saved.outboxId, later, QStringLiteral("30008"))));
    QCOMPARE(retried.delivery, Delivery::Queued);
    QCOMPARE(claim(f), QStringList{});
    f.clock.set(later);
    entry = f.must(wait(f.outbox.claimDue(1))).first();
    QCOMPARE(entry.attempts, 2);
    const Message failed = f.must(wait(f.outbox.markFailed(saved.outboxId, QStringLiteral("63016"))));
    QCOMPARE(failed.delivery, Delivery::Failed);
    QCOMPARE(failed.deliveryCode, QStringLiteral("63016"));
    QCOMPARE(wait(f.outbox.markSent(saved.outboxId, QStringLiteral("SM1"))).error().code, ErrorCode::Conflict);
    reply(f, a, QStringLiteral("next"));
    QCOMPARE(claim(f), QStringList{QStringLiteral("next")});  // a failed one does not block the rest
    // What failed answered nothing.
    const Owned b = owned(f, QStringLiteral("+2"));
    const MessageSaved lost = reply(f, b, QStringLiteral("lost"));
    QCOMPARE(claim(f), QStringList{QStringLiteral("lost")});
    f.must(wait(f.outbox.markFailed(lost.outboxId, QStringLiteral("30005"))));
    f.handBack(b.id, b.staff);
    QCOMPARE(f.must(wait(f.conversations.loadTurn(b.id, 9))).unanswered.size(), 1);
}

void OutboxTest::staleAiRowsAreCancelled()
{
    ConversationFixture f;
    const IntakeOutcome in = f.saySms(QStringLiteral("q"));
    const ConversationId id = in.accepted.conversationId;
    const TurnStarted turn = f.begin(in);
    CommitTurn commit = f.commitOf(turn, QStringLiteral("ai answer"), in);
    commit.frames.clear();
    f.must(wait(f.conversations.commitTurn(commit)));
    // Something moved the generation without knowing of this row.
    QVERIFY(wait(f.store.database().write<void>([id](Transaction& tx) -> Result<> {
                tx.exec(u"UPDATE conversation SET generation = generation + 1 WHERE id = ?", id);
                return {};
            })).ok());
    QCOMPARE(claim(f), QStringList{});
    const Message message = f.transcript(id).last();
    QCOMPARE(message.delivery, Delivery::Interrupted);
    QCOMPARE(message.deliveryCode, QStringLiteral("cancelled"));
    QCOMPARE(f.must(wait(f.outbox.nextDue())), 0);

    const IntakeOutcome second = f.must(
        wait(f.conversations.intake(f.sms(QStringLiteral("q"), newPublicId(), QStringLiteral("+5")))));
    CommitTurn good = f.commitOf(f.begin(second), QStringLiteral("current"), second);
    good.frames.clear();
    f.must(wait(f.conversations.commitTurn(good)));
    const auto claimed = f.must(wait(f.outbox.claimDue(5)));
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(claimed.first().message.text(), QStringLiteral("current"));
    QCOMPARE(claimed.first().generation, 1);
}

void OutboxTest::whatDoesNotGoMakesRoom()
{
    ConversationFixture f;
    const Owned a = owned(f, QStringLiteral("+1"));
    const Owned b = owned(f, QStringLiteral("+2"));
    for (int i = 0; i < 3; ++i)
        reply(f, a, QStringLiteral("a%1").arg(i));
    reply(f, b, QStringLiteral("b"));
    // Opted out without a word of it in the queue, as a restored backup may have it.
    QVERIFY(wait(f.store.database().write<void>([id = a.id](Transaction& tx) -> Result<> {
                tx.exec(
                    u"UPDATE contact_identity SET opted_out_at = 1 WHERE id = (SELECT identity_id FROM conversation "
                    u"WHERE id = ?)",
                    id);
                return {};
            })).ok());
    QCOMPARE(claim(f, 1), QStringList{QStringLiteral("b")});
    QCOMPARE(f.transcript(a.id).last().delivery, Delivery::Failed);
    QCOMPARE(f.transcript(a.id).last().deliveryCode, QStringLiteral("21610"));
}

void OutboxTest::nextDueNamesWhatCanGo()
{
    ConversationFixture f;
    QCOMPARE(f.must(wait(f.outbox.nextDue())), 0);
    const Owned a = owned(f, QStringLiteral("+1"));
    const Micros later = f.clock.now() + MicrosPerSecond;
    reply(f, a, QStringLiteral("held"), later);
    reply(f, a, QStringLiteral("behind it"));
    QCOMPARE(f.must(wait(f.outbox.nextDue())), later);
    f.clock.set(later);
    QCOMPARE(claim(f).size(), 1);
    QCOMPARE(f.must(wait(f.outbox.nextDue())), 0);  // the other waits for it: nothing to wake up for
    reply(f, owned(f, QStringLiteral("+2")), QStringLiteral("at once"));
    const Micros due = f.must(wait(f.outbox.nextDue()));
    QVERIFY(due > 0 && due <= f.clock.now());
}

void OutboxTest::entryCarriesTheAddress()
{
    ConversationFixture f;
    reply(f, owned(f, QStringLiteral("+4799887766")), QStringLiteral("x"));
    const OutboxEntry entry = f.must(wait(f.outbox.claimDue(1))).first();
    QCOMPARE(entry.externalId, QStringLiteral("+4799887766"));
    QCOMPARE(entry.channelId, QStringLiteral("sms"));
    QCOMPARE(entry.accountId, QStringLiteral("twilio-1"));
    QCOMPARE(entry.kind, QStringLiteral("message"));
    QCOMPARE(entry.generation, 0);
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::OutboxTest)
#include "outboxtest.moc"
