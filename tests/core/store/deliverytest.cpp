// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statusstore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

/// What happens to a message after it was handed to its provider: reports in any order (J7), answers that were lost (P5).
class DeliveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsMoveForwardOnly();
    void aFailureAfterSentIsShown();
    void aReportBeforeTheAnswerCounts();
    void theMostAdvancedEarlyReportCounts();
    void earlyReportsOfOthersGo();
    void reportsOfOtherAccountsDoNotCount();
    void unconfirmedWaitsAndHoldsTheConversation();
    void foundMeansSent();
    void notFoundMeansOnceMoreUnderTheSameId();
    void askedLessAndLessOften();
    void ourOwnIdInAReportIsProof();
    void proofWhileItIsBeingSent();
    void proofAfterItWasQueuedAgain();
    void aLateWordAboutAnEarlierTry();
    void aCrashMakesUnconfirmed();
    void aCrashAfterTheReport();
    void whatABackupBroughtBackIsLeftToPeople();
    void hastenSparesHeldReplies();
    void hastenSparesWhatWasTooMuch();
    void hastenAsksAboutUnconfirmedOnes();
    void aStaleLookUpSaysNothing();
    void aLookUpWithoutAnAnswerDoesNotCount();
    void aFailedTryIsNotTakenForItsRetry();
    void anIdThatWasFoundBelongsToOneRow();
    void anIdThatWasToldBeatsOneThatWasFound();
    void oneLookUpOfACustomerAtATime();
    void openDeliveriesAreAskedAbout();

private:
    struct Fixture : ConversationFixture {
        StatusStore status{store.database()};
        ConversationId id;
        StaffId kari;
        Fixture()
        {
            id = saySms(QStringLiteral("q")).accepted.conversationId;
            kari = member(QStringLiteral("Kari"));
            takeOver(id, kari);
        }
        MessageSaved write(const QString& text)
        {
            return must(wait(conversations.addStaffReply(reply(id, kari, text))));
        }
        OutboxEntry claimOne()
        {
            const auto claimed = must(wait(outbox.claimDue(10)));
            return claimed.size() == 1 ? claimed.first() : OutboxEntry{};
        }
        QList<OutboxEntry> asked() { return must(wait(outbox.claimUnconfirmed(10))); }
        std::optional<Message> report(const QString& sid, Delivery state, const QString& code = {},
                                      const QString& own = {}, const QString& account = QStringLiteral("twilio-1"))
        {
            return must(wait(status.recordStatus(account, sid, state, code, own)));
        }
        Delivery state() { return transcript(id).last().delivery; }
        void later(int seconds) { clock.advance(seconds * MicrosPerSecond); }
    };
    static QString sid(int n = 1) { return QStringLiteral("SM%1").arg(n); }
};

void DeliveryTest::reportsMoveForwardOnly()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    f.must(wait(f.outbox.markSent(f.claimOne().id, sid())));
    QVERIFY(!f.report(sid(), Delivery::Sending));
    QVERIFY(!f.report(sid(), Delivery::Sent));
    const auto delivered = f.report(sid(), Delivery::Delivered);
    QVERIFY(delivered);
    QCOMPARE(delivered->delivery, Delivery::Delivered);
    QVERIFY(!f.report(sid(), Delivery::Delivered));
    QVERIFY(!f.report(sid(), Delivery::Sent));
    QVERIFY(!f.report(sid(), Delivery::Failed, QStringLiteral("30003")));
    QCOMPARE(f.report(sid(), Delivery::Read)->delivery, Delivery::Read);
    QVERIFY(!f.report(sid(), Delivery::Delivered));
    QCOMPARE(f.state(), Delivery::Read);
}

void DeliveryTest::aFailureAfterSentIsShown()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    f.must(wait(f.outbox.markSent(f.claimOne().id, sid())));
    const auto failed = f.report(sid(), Delivery::Failed, QStringLiteral("30003"));
    QVERIFY(failed);
    QCOMPARE(failed->delivery, Delivery::Failed);
    QCOMPARE(failed->deliveryCode, QStringLiteral("30003"));
    // Staff send it again: what is still reported of the first try is not about the second.
    const Message again = f.must(wait(f.outbox.retryFailed(failed->id)));
    QCOMPARE(again.delivery, Delivery::Queued);
    QCOMPARE(again.id, failed->id);
    QVERIFY(!f.report(sid(), Delivery::Failed, QStringLiteral("30003")));
    const OutboxEntry entry = f.claimOne();
    QCOMPARE(entry.attempts, 1);
    f.must(wait(f.outbox.markSent(entry.id, sid(2))));
    QCOMPARE(f.report(sid(2), Delivery::Delivered)->delivery, Delivery::Delivered);
}

void DeliveryTest::aReportBeforeTheAnswerCounts()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    const OutboxEntry entry = f.claimOne();
    QVERIFY(!f.report(sid(), Delivery::Delivered));
    QCOMPARE(f.state(), Delivery::Sending);
    QCOMPARE(f.must(wait(f.outbox.markSent(entry.id, sid()))).delivery, Delivery::Delivered);
}

void DeliveryTest::theMostAdvancedEarlyReportCounts()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    const OutboxEntry entry = f.claimOne();
    QVERIFY(!f.report(sid(), Delivery::Delivered));
    QVERIFY(!f.report(sid(), Delivery::Sent));
    QVERIFY(!f.report(sid(), Delivery::Failed, QStringLiteral("30003")));
    QCOMPARE(f.must(wait(f.outbox.markSent(entry.id, sid()))).delivery, Delivery::Delivered);
}

void DeliveryTest::earlyReportsOfOthersGo()
{
    Fixture f;
    QVERIFY(!f.report(sid(1), Delivery::Delivered));
    f.later(25 * 3600);
    QVERIFY(!f.report(sid(2), Delivery::Delivered));
    const auto kept = wait(f.store.database().read<qint64>(ReadLane::Gui, [](ReadContext& c) -> Result<qint64> {
        return c.integer(u"SELECT count(*) FROM early_status").value_or(-1);
    }));
    QCOMPARE(f.must(kept), 1);
}

void DeliveryTest::reportsOfOtherAccountsDoNotCount()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    f.must(wait(f.outbox.markSent(f.claimOne().id, sid())));
    QVERIFY(!f.report(sid(), Delivery::Delivered, {}, {}, QStringLiteral("twilio-2/+1")));
    QCOMPARE(f.state(), Delivery::Sent);
    QVERIFY(f.report(sid(), Delivery::Delivered, {}, {}, QStringLiteral("twilio-1/+4930")));  // another number of ours
    QVERIFY(!wait(f.status.recordStatus({}, sid(), Delivery::Read, {})).ok());
}

void DeliveryTest::unconfirmedWaitsAndHoldsTheConversation()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    const OutboxEntry entry = f.claimOne();
    QCOMPARE(entry.firstTriedAt, f.clock.now());
    const Message lost = f.must(wait(f.outbox.markUnconfirmed(entry.id, QStringLiteral("unknown"))));
    QCOMPARE(lost.delivery, Delivery::Unconfirmed);
    f.write(QStringLiteral("behind it"));
    QVERIFY(f.must(wait(f.outbox.claimDue(10))).isEmpty());
    QVERIFY(f.asked().isEmpty());  // the provider's list needs a moment
    QCOMPARE(f.must(wait(f.outbox.nextDue())), f.clock.now() + 2 * MicrosPerSecond);
}

void DeliveryTest::foundMeansSent()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    const OutboxEntry first = f.claimOne();
    f.must(wait(f.outbox.markUnconfirmed(first.id, QStringLiteral("unknown"))));
    f.write(QStringLiteral("next"));
    f.later(2);
    const auto asked = f.asked();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().firstTriedAt, first.firstTriedAt);
    QCOMPARE(asked.first().message.text(), QStringLiteral("x"));
    QCOMPARE(asked.first().externalId, QStringLiteral("+4912345678"));
    // Only what a look-up of this very doubt says counts.
    QCOMPARE(wait(f.outbox.markSent(first.id, sid())).error().code, ErrorCode::Conflict);
    const Micros since = asked.first().unconfirmedAt;
    QCOMPARE(f.must(wait(f.outbox.markSent(first.id, sid(), since))).delivery, Delivery::Sent);
    QCOMPARE(f.claimOne().message.text(), QStringLiteral("next"));
    QCOMPARE(f.must(wait(f.status.recorded({sid(), sid(7)}))), QSet<QString>{sid()});
}

void DeliveryTest::notFoundMeansOnceMoreUnderTheSameId()
{
    Fixture f;
    const MessageSaved saved = f.write(QStringLiteral("x"));
    f.must(wait(f.outbox.markUnconfirmed(f.claimOne().id, QStringLiteral("unknown"))));
    f.later(2);
    const Micros since = f.asked().first().unconfirmedAt;
    QCOMPARE(f.must(wait(f.outbox.markRetry(saved.outboxId, f.clock.now(), {}, since))).delivery, Delivery::Queued);
    const OutboxEntry again = f.claimOne();
    QCOMPARE(again.id, saved.outboxId);
    QCOMPARE(again.attempts, 2);
    QVERIFY(f.asked().isEmpty());
}

void DeliveryTest::askedLessAndLessOften()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    f.must(wait(f.outbox.markUnconfirmed(f.claimOne().id, QStringLiteral("unknown"))));
    const Micros since = f.clock.now();
    int lookups = 0;
    for (const int pause : {2, 10, 60, 300, 900, 1800, 3600, 3600}) {
        f.later(pause - 1);
        QVERIFY2(f.asked().isEmpty(), qPrintable(QString::number(pause)));
        f.later(1);
        const auto asked = f.asked();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().lookups, ++lookups);
        QCOMPARE(asked.first().unconfirmedAt, since);
    }
    QCOMPARE(f.must(wait(f.outbox.markFailed(f.transcript(f.id).isEmpty() ? OutboxId() : OutboxId(1),
                                             QStringLiteral("unconfirmed"), since)))
                 .deliveryCode,
             QStringLiteral("unconfirmed"));
    QCOMPARE(f.state(), Delivery::Failed);
}

void DeliveryTest::ourOwnIdInAReportIsProof()
{
    Fixture f;
    const MessageSaved saved = f.write(QStringLiteral("x"));
    f.must(wait(f.outbox.markUnconfirmed(f.claimOne().id, QStringLiteral("unknown"))));
    QVERIFY(!f.report(sid(), Delivery::Delivered, {}, newPublicId()));
    const auto sent = f.report(sid(2), Delivery::Sending, {}, saved.message.publicId);
    QVERIFY(sent);
    QCOMPARE(sent->delivery, Delivery::Sent);
    f.later(100);
    QVERIFY(f.asked().isEmpty());
    QCOMPARE(f.report(sid(2), Delivery::Delivered, {}, saved.message.publicId)->delivery, Delivery::Delivered);
}

void DeliveryTest::proofWhileItIsBeingSent()
{
    Fixture f;
    const MessageSaved saved = f.write(QStringLiteral("x"));
    const OutboxEntry entry = f.claimOne();
    QVERIFY(!f.report(sid(), Delivery::Sent, {}, saved.message.publicId));
    // The answer to our request is lost, but the report has told already.
    QCOMPARE(f.must(wait(f.outbox.markUnconfirmed(entry.id, QStringLiteral("unknown")))).delivery, Delivery::Sent);
    QCOMPARE(f.report(sid(), Delivery::Delivered)->delivery, Delivery::Delivered);
}

void DeliveryTest::proofAfterItWasQueuedAgain()
{
    Fixture f;
    const MessageSaved saved = f.write(QStringLiteral("x"));
    const OutboxEntry entry = f.claimOne();
    f.must(wait(f.outbox.markUnconfirmed(entry.id, QStringLiteral("unknown"))));
    f.must(wait(f.outbox.markRetry(entry.id, f.clock.now() + MicrosPerSecond, {}, f.clock.now())));
    QCOMPARE(f.report(sid(), Delivery::Delivered, {}, saved.message.publicId)->delivery, Delivery::Delivered);
    f.later(10);
    QVERIFY(f.must(wait(f.outbox.claimDue(10))).isEmpty());  // it does not go twice
}

void DeliveryTest::aLateWordAboutAnEarlierTry()
{
    Fixture f;
    const MessageSaved saved = f.write(QStringLiteral("x"));
    f.must(wait(f.outbox.markSent(f.claimOne().id, sid())));
    QVERIFY(f.report(sid(), Delivery::Failed, QStringLiteral("30003"), saved.message.publicId));
    f.must(wait(f.outbox.retryFailed(saved.message.id)));
    QVERIFY(!f.report(sid(), Delivery::Failed, QStringLiteral("30003"), saved.message.publicId));
    QVERIFY(!f.report(sid(), Delivery::Sent, {}, saved.message.publicId));
    const OutboxEntry again = f.claimOne();
    QCOMPARE(again.id, saved.outboxId);
    QVERIFY(!f.report(sid(), Delivery::Failed, QStringLiteral("30003"), saved.message.publicId));
    QCOMPARE(f.must(wait(f.outbox.markSent(again.id, sid(2)))).delivery, Delivery::Sent);
}

void DeliveryTest::aCrashAfterTheReport()
{
    Fixture f;
    const MessageSaved saved = f.write(QStringLiteral("x"));
    f.claimOne();
    QVERIFY(!f.report(sid(), Delivery::Delivered, {}, saved.message.publicId));
    f.must(wait(f.conversations.recover(f.frame("complete"))));
    QCOMPARE(f.state(), Delivery::Delivered);  // what the report said is not lost either
}

void DeliveryTest::aCrashMakesUnconfirmed()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    f.claimOne();
    QCOMPARE(f.must(wait(f.conversations.recover(f.frame("complete")))).unconfirmed, 1);
    QCOMPARE(f.state(), Delivery::Unconfirmed);
    QVERIFY(f.must(wait(f.outbox.claimDue(10))).isEmpty());
    f.later(2);
    QCOMPARE(f.asked().size(), 1);
}

void DeliveryTest::whatABackupBroughtBackIsLeftToPeople()
{
    Fixture f;
    const MessageSaved saved = f.write(QStringLiteral("x"));
    QVERIFY(wait(f.store.database().write<void>([](Transaction& tx) -> Result<> {
                tx.exec(u"UPDATE outbox SET state = 8, code = 'restored'");
                return {};
            })).ok());
    f.write(QStringLiteral("new"));
    f.later(3600);
    QVERIFY(f.asked().isEmpty());
    QCOMPARE(f.claimOne().message.text(), QStringLiteral("new"));
    Q_UNUSED(saved)
}

void DeliveryTest::hastenSparesHeldReplies()
{
    Fixture f;
    const MessageSaved saved = f.write(QStringLiteral("x"));
    f.must(wait(f.outbox.markRetry(f.claimOne().id, f.clock.now() + MicrosPerMinute, QStringLiteral("unavailable"))));
    const IntakeOutcome other = f.must(
        wait(f.conversations.intake(f.sms(QStringLiteral("q"), newPublicId(), QStringLiteral("+5")))));
    f.takeOver(other.accepted.conversationId, f.kari);
    StaffReply held = f.reply(other.accepted.conversationId, f.kari, QStringLiteral("held"));
    held.notBefore = f.clock.now() + MicrosPerMinute;
    f.must(wait(f.conversations.addStaffReply(held)));
    QCOMPARE(f.must(wait(f.outbox.hasten(QStringLiteral("sms"), QStringLiteral("elsewhere")))), 0);
    QCOMPARE(f.must(wait(f.outbox.hasten(QStringLiteral("sms"), QStringLiteral("twilio-1")))), 1);
    QCOMPARE(f.claimOne().id, saved.outboxId);
}

void DeliveryTest::hastenSparesWhatWasTooMuch()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    const Micros later = f.clock.now() + MicrosPerMinute;
    f.must(wait(f.outbox.markRetry(f.claimOne().id, later, QStringLiteral("20429"))));
    QCOMPARE(f.must(wait(f.outbox.hasten(QStringLiteral("sms"), QStringLiteral("twilio-1")))), 0);
    QCOMPARE(f.must(wait(f.outbox.nextDue())), later);
}

void DeliveryTest::hastenAsksAboutUnconfirmedOnes()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    f.must(wait(f.outbox.markUnconfirmed(f.claimOne().id, QStringLiteral("unknown"))));
    for (const int pause : {2, 10, 60, 300}) {
        f.later(pause);
        QCOMPARE(f.asked().size(), 1);
    }
    f.later(1);
    QVERIFY(f.asked().isEmpty());
    QCOMPARE(f.must(wait(f.outbox.hasten(QStringLiteral("sms"), QStringLiteral("twilio-1")))), 1);
    QCOMPARE(f.asked().size(), 1);
    f.later(60);  // and the next time not in half an hour
    QCOMPARE(f.asked().size(), 1);
    // What a backup brought back is still left to people.
    QVERIFY(wait(f.store.database().write<void>([](Transaction& tx) -> Result<> {
                tx.exec(u"UPDATE outbox SET code = 'restored'");
                return {};
            })).ok());
    QCOMPARE(f.must(wait(f.outbox.hasten(QStringLiteral("sms"), QStringLiteral("twilio-1")))), 0);
}

void DeliveryTest::aStaleLookUpSaysNothing()
{
    Fixture f;
    const MessageSaved saved = f.write(QStringLiteral("x"));
    f.must(wait(f.outbox.markUnconfirmed(f.claimOne().id, QStringLiteral("unknown"))));
    f.later(2);
    const Micros since = f.asked().first().unconfirmedAt;
    f.must(wait(f.outbox.markRetry(saved.outboxId, f.clock.now(), {}, since)));
    QCOMPARE(f.claimOne().id, saved.outboxId);
    // A second look-up began before and ends now, while it is being sent again.
    QCOMPARE(wait(f.outbox.markRetry(saved.outboxId, f.clock.now(), {}, since)).error().code, ErrorCode::Conflict);
    QCOMPARE(f.state(), Delivery::Sending);
    QVERIFY(f.must(wait(f.outbox.claimDue(10))).isEmpty());
    // Or when that try was lost, too.
    f.must(wait(f.outbox.markUnconfirmed(saved.outboxId, QStringLiteral("unknown"))));
    QCOMPARE(wait(f.outbox.markRetry(saved.outboxId, f.clock.now(), {}, since)).error().code, ErrorCode::Conflict);
    QCOMPARE(f.state(), Delivery::Unconfirmed);
}

void DeliveryTest::aLookUpWithoutAnAnswerDoesNotCount()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    f.must(wait(f.outbox.markUnconfirmed(f.claimOne().id, QStringLiteral("unknown"))));
    f.later(2);
    for (int i = 0; i < 5; ++i) {
        const auto asked = f.asked();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().lookups, 1);
        f.must(wait(f.outbox.notAnswered(asked.first().id, asked.first().unconfirmedAt)));
        f.later(10);
    }
}

void DeliveryTest::aFailedTryIsNotTakenForItsRetry()
{
    Fixture f;
    const MessageSaved saved = f.write(QStringLiteral("x"));
    const QString& own = saved.message.publicId;
    QCOMPARE(f.claimOne().retries, 0);
    f.must(wait(f.outbox.markSent(saved.outboxId, sid())));
    QVERIFY(f.report(sid(), Delivery::Failed, QStringLiteral("30003"), own));
    f.must(wait(f.outbox.retryFailed(saved.message.id)));
    // A look-up of the second try must not find the first one.
    QVERIFY(f.must(wait(f.status.recorded({sid()}))).contains(sid()));
    QCOMPARE(f.claimOne().retries, 1);
    f.must(wait(f.outbox.markUnconfirmed(saved.outboxId, QStringLiteral("unknown"))));
    // A word about the first try is none about the second one, but its id is known from then on.
    QVERIFY(!f.report(sid(7), Delivery::Delivered, {}, own));
    QVERIFY(!f.report(sid(7), Delivery::Delivered, {}, QString(own + u"/0")));
    QCOMPARE(f.state(), Delivery::Unconfirmed);
    QVERIFY(f.must(wait(f.status.recorded({sid(7)}))).contains(sid(7)));
    f.later(2);
    const Micros since = f.asked().first().unconfirmedAt;
    QCOMPARE(wait(f.outbox.markSent(saved.outboxId, sid(), since)).error().code, ErrorCode::Conflict);
    QCOMPARE(f.report(sid(2), Delivery::Sent, {}, QString(own + u"/0/r1"))->delivery, Delivery::Sent);
}

void DeliveryTest::anIdThatWasFoundBelongsToOneRow()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    f.must(wait(f.outbox.markSent(f.claimOne().id, sid())));
    f.write(QStringLiteral("x"));
    const OutboxEntry second = f.claimOne();
    f.must(wait(f.outbox.markUnconfirmed(second.id, QStringLiteral("unknown"))));
    f.later(2);
    const Micros since = f.asked().first().unconfirmedAt;
    QCOMPARE(wait(f.outbox.markSent(second.id, sid(), since)).error().code, ErrorCode::Conflict);
    QCOMPARE(f.state(), Delivery::Unconfirmed);
    QCOMPARE(f.must(wait(f.outbox.markSent(second.id, sid(2), since))).delivery, Delivery::Sent);
}

void DeliveryTest::anIdThatWasToldBeatsOneThatWasFound()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    const OutboxEntry lost = f.claimOne();
    f.must(wait(f.outbox.markUnconfirmed(lost.id, QStringLiteral("unknown"))));
    f.later(2);
    const Micros since = f.asked().first().unconfirmedAt;
    f.must(wait(f.outbox.markSent(lost.id, sid(), since)));
    f.write(QStringLiteral("x"));
    const OutboxEntry other = f.claimOne();
    QCOMPARE(f.must(wait(f.outbox.markSent(other.id, sid()))).delivery, Delivery::Sent);
    const QList<Message> both = f.transcript(f.id);
    QCOMPARE(both.at(both.size() - 2).delivery, Delivery::Unconfirmed);  // what it was taken for was the other one
    QCOMPARE(both.last().delivery, Delivery::Sent);
}

void DeliveryTest::oneLookUpOfACustomerAtATime()
{
    Fixture f;
    f.conversations.setPieceLimits({{QStringLiteral("sms"), 30}});
    f.write(QStringLiteral("The first sentence is here. And here is the second."));
    // Two lost ones of one customer: in one conversation that cannot be, in two it can.
    QVERIFY(wait(f.store.database().write<void>([](Transaction& tx) -> Result<> {
                tx.exec(u"UPDATE outbox SET state = 8, unconfirmed_at = ?, not_before = 0, attempts = 1", tx.now());
                return {};
            })).ok());
    const auto first = f.asked();
    QCOMPARE(first.size(), 1);
    QVERIFY(f.must(wait(f.outbox.claimUnconfirmed(10, {first.first().id}))).isEmpty());
    QCOMPARE(f.must(wait(f.outbox.claimUnconfirmed(10))).size(), 1);
    f.later(3600);
    QVERIFY(wait(f.store.database().write<void>([id = first.first().id](Transaction& tx) -> Result<> {
                tx.exec(u"UPDATE outbox SET state = 3 WHERE id = ?", id);
                return {};
            })).ok());
    QVERIFY(f.asked().isEmpty());  // what is being sent to them now could be taken for it
    QCOMPARE(f.must(wait(f.outbox.nextDue())), 0);
}

void DeliveryTest::openDeliveriesAreAskedAbout()
{
    Fixture f;
    f.write(QStringLiteral("x"));
    f.must(wait(f.outbox.markSent(f.claimOne().id, sid())));
    const QString account = QStringLiteral("twilio-1");
    const auto open = [&f, account] {
        return f.must(wait(f.status.takeOpen(account, f.clock.now() - MicrosPerMinute, 10)));
    };
    QVERIFY(open().isEmpty());
    f.later(60);
    QVERIFY(f.must(wait(f.status.takeOpen(QStringLiteral("twilio"), f.clock.now(), 10))).isEmpty());
    const auto first = open();
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.first().providerId, sid());
    QVERIFY(open().isEmpty());
    f.later(60);
    QCOMPARE(open().size(), 1);
    f.later(60);
    QVERIFY(open().isEmpty());  // two minutes old: asked again after two more
    f.later(4 * 24 * 3600);
    QCOMPARE(open().size(), 1);
    f.later(24 * 3600);
    QVERIFY(open().isEmpty());  // never again
    // Rows of other accounts, about which nobody asks, are not walked each time.
    const QString plan = f.must(
        wait(f.store.database().read<QString>(ReadLane::Turn, [](ReadContext& context) -> Result<QString> {
            const auto steps = context.all(
                u"EXPLAIN QUERY PLAN SELECT id FROM outbox o WHERE o.state = 4 AND o.framed = 0 AND substr(o.account, 1, "
                u"instr(o.account || '/', '/') - 1) = ? AND o.not_before <= ? ORDER BY o.not_before, o.id LIMIT 10",
                [](const Statement& row) { return row.text(3); }, QStringLiteral("twilio-1"), qint64(1));
            return steps.join(u'\n');
        })));
    QVERIFY2(plan.contains(u"outbox_sent (<expr>=? AND not_before<?)"), qPrintable(plan));
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::DeliveryTest)
#include "deliverytest.moc"
