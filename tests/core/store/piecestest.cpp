// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskstore.h"
#include "core/store/outboxpieces.h"
#include "core/store/statusstore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

/// Long texts leave in pieces: queued together, sent strictly in order, shown as one message.
class PiecesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTurnLeavesInPieces();
    void aReplyOfStaffLeavesInPieces();
    void shortTextsAndOtherChannelsStayWhole();
    void combined_data();
    void combined();
    void aFailedPieceStopsTheRest();
    void retryGoesOnWithTheFailedPiece();
    void takeOverKeepsWhatLeft();
    void takeOverBeforeTheFirstPieceLeavesNothing();
    void theGoodbyeOfTheAiLeaves();
    void undoOnlyBeforeTheFirstPiece();
    void anInterruptedTurnWithoutFramesLeavesNothing();

private:
    static constexpr int Limit = 30;
    static QString longText()
    {
        return QStringLiteral("The first sentence is here. And here is the second. The third one ends it.");
    }
    struct Fixture : ConversationFixture {
        Fixture() { conversations.setPieceLimits({{QStringLiteral("sms"), Limit}}); }
        DeskStore desk{store.database()};
        StatusStore status{store.database()};
        /// An AI turn on SMS, committed.
        Message aiAnswer(const QString& text)
        {
            const IntakeOutcome in = saySms(QStringLiteral("q"));
            CommitTurn commit = commitOf(begin(in), text, in);
            commit.frames.clear();
            return must(wait(conversations.commitTurn(commit))).message;
        }
        QList<OutboxEntry> claim() { return must(wait(outbox.claimDue(10))); }
        /// Sends what goes, one after the other; the texts in the order in which they left.
        QStringList sendAll(int most = 100)
        {
            QStringList texts;
            while (texts.size() < most) {
                const QList<OutboxEntry> due = must(wait(outbox.claimDue(1)));
                if (due.isEmpty())
                    break;
                const OutboxEntry& entry = due.first();
                texts << (entry.text.isEmpty() ? entry.message.text() : entry.text);
                must(wait(outbox.markSent(entry.id, QStringLiteral("SM%1").arg(entry.id.value))));
            }
            return texts;
        }
        Message latest(const Message& m)
        {
            for (const Message& row : transcript(m.conversationId))
                if (row.id == m.id)
                    return row;
            return {};
        }
    };
};

void PiecesTest::aTurnLeavesInPieces()
{
    Fixture f;
    const Message answer = f.aiAnswer(longText());
    QCOMPARE(answer.delivery, Delivery::Queued);
    const auto first = f.claim();
    QCOMPARE(first.size(), 1);  // never two of one conversation at once
    QCOMPARE(first.first().piece, 0);
    QCOMPARE(first.first().pieces, 3);
    QCOMPARE(first.first().text, QStringLiteral("The first sentence is here."));
    QCOMPARE(f.latest(answer).delivery, Delivery::Sending);
    QVERIFY(f.claim().isEmpty());
    f.must(wait(f.outbox.markSent(first.first().id, QStringLiteral("SM1"))));
    QCOMPARE(f.latest(answer).delivery, Delivery::Sending);  // not all of it has left
    QCOMPARE(f.sendAll(),
             (QStringList{QStringLiteral("And here is the second."), QStringLiteral("The third one ends it.")}));
    QCOMPARE(f.latest(answer).delivery, Delivery::Sent);
    QCOMPARE(f.latest(answer).text(), longText());
}

void PiecesTest::aReplyOfStaffLeavesInPieces()
{
    Fixture f;
    const ConversationId id = f.saySms(QStringLiteral("q")).accepted.conversationId;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    f.takeOver(id, kari);
    const StaffReply reply = f.reply(id, kari, longText());
    const MessageSaved saved = f.must(wait(f.conversations.addStaffReply(reply)));
    const MessageSaved again = f.must(wait(f.conversations.addStaffReply(reply)));
    QVERIFY(again.duplicate);
    QCOMPARE(again.outboxId, saved.outboxId);
    f.must(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("Short.")))));
    const QStringList left = f.sendAll();
    QCOMPARE(left.size(), 4);
    QCOMPARE(left.mid(0, 3).join(u' '), longText());  // the next message waits for all pieces of this one
    QCOMPARE(left.last(), QStringLiteral("Short."));
}

void PiecesTest::shortTextsAndOtherChannelsStayWhole()
{
    Fixture f;
    f.aiAnswer(QStringLiteral("Short enough."));
    const auto claimed = f.claim();
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(claimed.first().pieces, 1);
    QVERIFY(claimed.first().text.isEmpty());
    const IntakeOutcome chat = f.say(QStringLiteral("q"));
    QCOMPARE(f.answer(chat, longText()).message.delivery, Delivery::Sent);
}

void PiecesTest::combined_data()
{
    using D = Delivery;
    QTest::addColumn<QList<Delivery>>("pieces");
    QTest::addColumn<Delivery>("whole");
    QTest::newRow("waits") << QList<D>{D::Queued, D::Queued} << D::Queued;
    QTest::newRow("begun") << QList<D>{D::Sending, D::Queued} << D::Sending;
    QTest::newRow("partly") << QList<D>{D::Delivered, D::Queued} << D::Sending;
    QTest::newRow("sent") << QList<D>{D::Delivered, D::Sent} << D::Sent;
    QTest::newRow("delivered") << QList<D>{D::Delivered, D::Read} << D::Delivered;
    QTest::newRow("failed") << QList<D>{D::Read, D::Failed, D::Unconfirmed} << D::Failed;
    QTest::newRow("unconfirmed") << QList<D>{D::Sent, D::Unconfirmed, D::Queued} << D::Unconfirmed;
    QTest::newRow("taken back") << QList<D>{D::Sent, D::Interrupted} << D::Interrupted;
}

void PiecesTest::combined()
{
    QFETCH(QList<Delivery>, pieces);
    QTEST(rows::combinedDelivery(pieces), "whole");
}

void PiecesTest::aFailedPieceStopsTheRest()
{
    Fixture f;
    const Message answer = f.aiAnswer(longText());
    QCOMPARE(f.sendAll(1).size(), 1);
    const OutboxEntry second = f.claim().first();
    const Message failed = f.must(wait(f.outbox.markFailed(second.id, QStringLiteral("30005"))));
    QCOMPARE(failed.delivery, Delivery::Failed);
    QCOMPARE(failed.deliveryCode, QStringLiteral("30005"));
    QVERIFY(f.claim().isEmpty());
    // A report about the piece that left changes nothing of that.
    f.must(wait(f.status.recordStatus(QStringLiteral("twilio-1"), QStringLiteral("SM%1").arg(second.id.value - 1),
                                      Delivery::Delivered, {})));
    QCOMPARE(f.latest(answer).delivery, Delivery::Failed);
    QCOMPARE(f.latest(answer).deliveryCode, QStringLiteral("30005"));
}

void PiecesTest::retryGoesOnWithTheFailedPiece()
{
    Fixture f;
    const Message answer = f.aiAnswer(longText());
    QCOMPARE(wait(f.outbox.retryFailed(answer.id)).error().code, ErrorCode::Conflict);
    f.sendAll(1);
    f.must(wait(f.outbox.markFailed(f.claim().first().id, QStringLiteral("30005"))));
    const Message again = f.must(wait(f.outbox.retryFailed(answer.id)));
    QCOMPARE(again.delivery, Delivery::Sending);  // its first piece left long ago
    QCOMPARE(again.deliveryCode, QString());
    QCOMPARE(wait(f.outbox.retryFailed(answer.id)).error().code, ErrorCode::Conflict);
    QCOMPARE(f.sendAll(),
             (QStringList{QStringLiteral("And here is the second."), QStringLiteral("The third one ends it.")}));
    QCOMPARE(f.latest(answer).delivery, Delivery::Sent);
}

void PiecesTest::takeOverKeepsWhatLeft()
{
    Fixture f;
    const Message answer = f.aiAnswer(longText());
    f.sendAll(1);
    const OutboxEntry underWay = f.claim().first();
    const OwnershipChanged changed = f.takeOver(answer.conversationId, f.member(QStringLiteral("Kari")));
    const Message cut = f.latest(answer);
    QCOMPARE(cut.delivery, Delivery::Interrupted);
    QCOMPARE(cut.deliveryCode, QString());  // it was said, as far as it goes
    QCOMPARE(cut.text(), QStringLiteral("The first sentence is here. And here is the second."));
    QCOMPARE(std::count_if(changed.messages.begin(), changed.messages.end(),
                           [&](const Message& m) { return m.id == answer.id; }),
             1);
    f.must(wait(f.outbox.markSent(underWay.id, QStringLiteral("SM9"))));
    QVERIFY(f.claim().isEmpty());
    QCOMPARE(f.latest(answer).delivery, Delivery::Interrupted);
    QCOMPARE(f.must(wait(f.conversations.search(QStringLiteral("third"), 5))).size(), 0);
    QCOMPARE(f.must(wait(f.conversations.search(QStringLiteral("second"), 5))).size(), 1);
}

void PiecesTest::takeOverBeforeTheFirstPieceLeavesNothing()
{
    Fixture f;
    const Message answer = f.aiAnswer(longText());
    f.takeOver(answer.conversationId, f.member(QStringLiteral("Kari")));
    QCOMPARE(f.latest(answer).delivery, Delivery::Interrupted);
    QCOMPARE(f.latest(answer).deliveryCode, QStringLiteral("cancelled"));
    QVERIFY(f.claim().isEmpty());
}

/// The AI ends the conversation while what it said is still in the queue: all of it leaves. A person who closes stops it.
void PiecesTest::theGoodbyeOfTheAiLeaves()
{
    Fixture f;
    CloseConversation close{.reason = QStringLiteral("resolved"), .frame = Fixture::frame("status"), .generation = 1};
    const Message answer = f.aiAnswer(longText());
    const QList<OutboxEntry> onItsWay = f.claim();
    QCOMPARE(onItsWay.size(), 1);
    close.conversationId = answer.conversationId;
    f.must(wait(f.conversations.close(close)));
    QCOMPARE(f.conversation(answer.conversationId).state, ConversationState::Closed);
    f.must(wait(f.outbox.markSent(onItsWay.first().id, QStringLiteral("SM1"))));
    QCOMPARE(f.sendAll().size(), 2);
    QCOMPARE(f.latest(answer).delivery, Delivery::Sent);
    QCOMPARE(f.latest(answer).text(), longText());

    const Message queued = f.aiAnswer(longText());
    close.conversationId = queued.conversationId;
    f.must(wait(f.conversations.close(close)));
    QCOMPARE(f.sendAll().size(), 3);
    QCOMPARE(f.latest(queued).delivery, Delivery::Sent);

    // The provider is away for longer than the session lasts.
    const Message late = f.aiAnswer(longText());
    f.clock.advance(60 * MicrosPerMinute);
    f.must(wait(f.conversations.closeIdle(f.clock.now() - 30 * MicrosPerMinute, Fixture::frame("status"), 10)));
    QCOMPARE(f.conversation(late.conversationId).state, ConversationState::Closed);
    QCOMPARE(f.sendAll().size(), 3);
    QCOMPARE(f.latest(late).delivery, Delivery::Sent);

    const Message stopped = f.aiAnswer(longText());
    close.conversationId = stopped.conversationId;
    close.generation = 0;
    close.staffId = f.member(QStringLiteral("Kari"));
    f.must(wait(f.conversations.close(close)));
    QVERIFY(f.sendAll().isEmpty());
    QCOMPARE(f.latest(stopped).delivery, Delivery::Interrupted);
}

void PiecesTest::undoOnlyBeforeTheFirstPiece()
{
    Fixture f;
    const ConversationId id = f.saySms(QStringLiteral("q")).accepted.conversationId;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    f.takeOver(id, kari);
    const StaffReply first = f.reply(id, kari, longText());
    f.must(wait(f.conversations.addStaffReply(first)));
    QCOMPARE(f.must(wait(f.desk.undoReply(id, kari, first.publicId))).text, longText());
    QVERIFY(f.claim().isEmpty());
    const StaffReply second = f.reply(id, kari, longText());
    const MessageSaved saved = f.must(wait(f.conversations.addStaffReply(second)));
    f.sendAll(1);
    QCOMPARE(wait(f.desk.undoReply(id, kari, second.publicId)).error().code, ErrorCode::Conflict);
    QCOMPARE(wait(f.outbox.cancel(OutboxId(saved.outboxId.value + 1))).error().code, ErrorCode::Conflict);
    QCOMPARE(f.sendAll().size(), 2);
}

/// SMS gets nothing before the turn is committed, so a crash in the middle of one said nothing.
void PiecesTest::anInterruptedTurnWithoutFramesLeavesNothing()
{
    Fixture f;
    const IntakeOutcome in = f.saySms(QStringLiteral("q"));
    const TurnStarted turn = f.begin(in);
    f.append(turn, QStringLiteral("Half an"), QStringLiteral("Half an"));
    const Recovery recovery = f.must(wait(f.conversations.recover(f.frame("complete"))));
    QCOMPARE(recovery.replan, QList<ConversationId>{in.accepted.conversationId});
    QCOMPARE(f.transcript(in.accepted.conversationId).size(), 1);
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::PiecesTest)
#include "piecestest.moc"
