// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

class IntakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesOneMessageWithAllThatBelongsToIt();
    void duplicateChangesNothing();
    void hundredConcurrentDeliveriesMakeOneMessage();
    void equalClientIdsOfTwoVisitorsAreDifferentMessages();
    void refusesWhatCannotBeDeduplicated();
    void ordersByProviderIndexThenTimeThenArrival();
    void newestFirstPageEndsUpInOrder();
    void idleConversationTimesOutAndIsContinued();
    void neverTimesOutWhileAPersonIsInvolved();
    void neverTimesOutWhileTheAiWrites();
    void closedConversationIsContinuedByANewOne();
    void limitsPerSenderAndMinute();
    void customerTextIsSealedInTheFile();
    void anotherSessionOrAnEndedOneIsRefused();
};

void IntakeTest::storesOneMessageWithAllThatBelongsToIt()
{
    ConversationFixture f;
    IntakeRequest request = ConversationFixture::request(QStringLiteral("Where is my parcel?"), QStringLiteral("c-1"));
    request.message.displayName = QStringLiteral("Ingrid Berg");
    const IntakeOutcome first = ConversationFixture::must(wait(f.conversations.intake(request)));
    QVERIFY(first.newConversation);
    QVERIFY(!first.accepted.duplicate);
    QVERIFY(!first.accepted.humanOwned);
    QCOMPARE(first.accepted.conversationPublicId, request.conversationPublicId);
    QCOMPARE(first.accepted.messagePublicId, request.messagePublicId);
    QCOMPARE(first.message.text(), QStringLiteral("Where is my parcel?"));
    QCOMPARE(first.frames.size(), 1);
    QCOMPARE(first.frames.first().seq, 1);
    QCOMPARE(first.message.frameSeq, 1);
    QCOMPARE(first.summary.unread, 1);
    QCOMPARE(first.summary.contactName, QStringLiteral("Ingrid Berg"));
    QCOMPARE(first.summary.lastText, QStringLiteral("Where is my parcel?"));
    QCOMPARE(first.summary.conversation.lastInboundAt, FakeClock::Start);
    QVERIFY(first.feedSeq > 0);

    const IntakeOutcome second = f.say(QStringLiteral("Hello?"));
    QVERIFY(!second.newConversation);
    QCOMPARE(second.accepted.conversationId, first.accepted.conversationId);
    QCOMPARE(second.frames.first().seq, 2);
    QCOMPARE(second.summary.unread, 2);
    QVERIFY(second.feedSeq > first.feedSeq);
    const auto changes = ConversationFixture::must(wait(f.conversations.changesAfter(first.feedSeq, 10)));
    QCOMPARE(changes.last().seq, second.feedSeq);
    QCOMPARE(changes.first().kind, QStringLiteral("message"));
    QCOMPARE(changes.first().entityId, second.message.id.value);

    const QString longText = QString(1000, u'x');
    QCOMPARE(f.say(longText).summary.lastText.size(), 200);
}

void IntakeTest::duplicateChangesNothing()
{
    ConversationFixture f;
    const IntakeOutcome first = f.say(QStringLiteral("one"), QStringLiteral("c-1"));
    const QString before = f.fingerprint();
    IntakeRequest again = ConversationFixture::request(QStringLiteral("other words"), QStringLiteral("c-1"));
    const IntakeOutcome second = ConversationFixture::must(wait(f.conversations.intake(again)));
    QVERIFY(second.accepted.duplicate);
    QCOMPARE(second.accepted.messageId, first.accepted.messageId);
    QCOMPARE(second.accepted.messagePublicId, first.accepted.messagePublicId);
    QCOMPARE(second.accepted.conversationPublicId, first.accepted.conversationPublicId);
    QCOMPARE(second.message.text(), QStringLiteral("one"));
    QVERIFY(second.frames.isEmpty());
    QVERIFY(!second.newConversation);
    QCOMPARE(f.fingerprint(), before);

    // Also after the conversation was closed and the program was started again.
    f.must(wait(f.conversations.close({.conversationId = first.accepted.conversationId,
                                       .reason = QStringLiteral("resolved"),
                                       .frame = f.frame("status")})));
    const QString closed = f.fingerprint();
    QCOMPARE(f.must(wait(f.conversations.intake(again))).accepted.messageId, first.accepted.messageId);
    QCOMPARE(f.fingerprint(), closed);
}

void IntakeTest::hundredConcurrentDeliveriesMakeOneMessage()
{
    ConversationFixture f;
    QList<QFuture<Result<IntakeOutcome>>> running;
    for (int i = 0; i < 100; ++i)
        running << f.conversations.intake(ConversationFixture::sms(QStringLiteral("hi"), QStringLiteral("SM1")));
    int fresh = 0;
    QSet<qint64> ids;
    for (auto& future : running) {
        const IntakeOutcome outcome = f.must(wait(future));
        fresh += outcome.accepted.duplicate ? 0 : 1;
        ids << outcome.accepted.messageId.value;
    }
    QCOMPARE(fresh, 1);
    QCOMPARE(ids.size(), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM message"), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM customer_frame"), 1);
    QCOMPARE(f.count(u"SELECT unread FROM conversation"), 1);
}

void IntakeTest::equalClientIdsOfTwoVisitorsAreDifferentMessages()
{
    ConversationFixture f;
    const IntakeOutcome a = f.say(QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("visitor-a"));
    const IntakeOutcome b = f.say(QStringLiteral("b"), QStringLiteral("1"), QStringLiteral("visitor-b"));
    QVERIFY(!b.accepted.duplicate);
    QVERIFY(a.accepted.conversationId != b.accepted.conversationId);
    // A provider's ids are unique in its account, whoever the sender is.
    IntakeRequest c = ConversationFixture::sms(QStringLiteral("c"), QStringLiteral("SM1"), QStringLiteral("+491"));
    IntakeRequest d = ConversationFixture::sms(QStringLiteral("d"), QStringLiteral("SM1"), QStringLiteral("+492"));
    QVERIFY(!f.must(wait(f.conversations.intake(c))).accepted.duplicate);
    QVERIFY(f.must(wait(f.conversations.intake(d))).accepted.duplicate);
}

void IntakeTest::refusesWhatCannotBeDeduplicated()
{
    ConversationFixture f;
    const auto outcome = wait(f.conversations.intake(ConversationFixture::request(QStringLiteral("x"), QString())));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::InvalidInput);
    QCOMPARE(f.count(u"SELECT count(*) FROM message"), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM conversation"), 0);
}

void IntakeTest::ordersByProviderIndexThenTimeThenArrival()
{
    ConversationFixture f;
    const auto send = [&f](const QString& text, qint64 index, Micros time) {
        IntakeRequest r = ConversationFixture::sms(text, newPublicId());
        r.message.providerIndex = index;
        r.message.providerTime = time;
        return f.must(wait(f.conversations.intake(r)));
    };
    const IntakeOutcome one = send(QStringLiteral("i1"), 1, 0);
    send(QStringLiteral("i5"), 5, 0);
    send(QStringLiteral("i3"), 3, 9999);  // the index decides, not the time
    send(QStringLiteral("i4"), 4, 1);
    send(QStringLiteral("i2"), 2, 0);
    const IntakeOutcome last = send(QStringLiteral("none"), -1, 0);  // nothing known: arrival
    const Micros now = f.clock.now();
    send(QStringLiteral("t20"), -1, now + 20 * MicrosPerSecond);
    const IntakeOutcome late = send(QStringLiteral("t10"), -1, now + 10 * MicrosPerSecond);
    send(QStringLiteral("early"), -1, now - 10 * MicrosPerSecond);  // sent before "none" arrived
    QStringList texts;
    for (const Message& m : f.transcript(one.accepted.conversationId))
        texts << m.text();
    QCOMPARE(texts, QStringLiteral("i1 i2 i3 i4 i5 early none t10 t20").split(u' '));
    QCOMPARE(late.summary.lastText, QStringLiteral("t20"));  // the list shows the newest by order
    QCOMPARE(last.frames.first().seq, 6);                    // frames keep the order of arrival

    // Paging walks the same order.
    const auto page = f.must(wait(f.conversations.messages(one.accepted.conversationId, {}, 4)));
    QVERIFY(page.more);
    const auto older = f.must(wait(f.conversations.messages(one.accepted.conversationId, page.messages.first().id, 3)));
    QCOMPARE(older.messages.last().text(), QStringLiteral("i5"));
    QCOMPARE(older.messages.first().text(), QStringLiteral("i3"));
    // The turn reads in this order too.
    const TurnSnapshot snapshot = f.must(wait(f.conversations.loadTurn(one.accepted.conversationId, 50)));
    QCOMPARE(snapshot.unanswered.at(1).text(), QStringLiteral("i2"));
}

void IntakeTest::newestFirstPageEndsUpInOrder()
{
    ConversationFixture f;
    ConversationId id;
    for (int i = 150; i > 0; --i) {
        IntakeRequest r = ConversationFixture::sms(QString::number(i), newPublicId());
        r.message.providerIndex = i;
        id = f.must(wait(f.conversations.intake(r))).accepted.conversationId;
    }
    const QList<Message> messages = f.transcript(id);
    QCOMPARE(messages.size(), 150);
    for (int i = 0; i < 150; ++i)
        QCOMPARE(messages.at(i).text(), QString::number(i + 1));
}

void IntakeTest::idleConversationTimesOutAndIsContinued()
{
    ConversationFixture f;
    const IntakeOutcome first = f.say(QStringLiteral("hello"));
    f.answer(first, QStringLiteral("Hi. "));
    IntakeRequest next = ConversationFixture::request(QStringLiteral("still there?"), QStringLiteral("c-9"));
    next.idleTimeout = 30 * MicrosPerMinute;

    f.clock.advance(30 * MicrosPerMinute);  // exactly the limit is not over it
    IntakeRequest onTime = next;
    onTime.message.providerId = QStringLiteral("c-8");
    QVERIFY(!f.must(wait(f.conversations.intake(onTime))).newConversation);

    f.clock.advance(30 * MicrosPerMinute + 1);
    next.messagePublicId = newPublicId();
    const IntakeOutcome outcome = f.must(wait(f.conversations.intake(next)));
    QVERIFY(outcome.newConversation);
    QVERIFY(outcome.timedOut);
    const Conversation old = f.conversation(first.accepted.conversationId);
    QCOMPARE(old.state, ConversationState::Closed);
    QCOMPARE(old.closeReason, QStringLiteral("timed_out"));
    QCOMPARE(old.generation, 2);
    QCOMPARE(outcome.summary.conversation.previousId, old.id);
    QCOMPARE(outcome.summary.conversation.generation, 1);
    QCOMPARE(outcome.frames.size(), 2);
    QCOMPARE(outcome.frames.at(0).conversationId, old.id);
    QCOMPARE(outcome.frames.at(0).seq, old.frameSeq);
    QCOMPARE(jsonString(outcome.frames.at(0).body, "content"), QStringLiteral("timed_out"));
    QCOMPARE(outcome.frames.at(1).seq, 1);
    QCOMPARE(f.frameTypes(old.id).last(), QStringLiteral("status"));
    QVERIFY(!f.frameTypes(old.id).contains(QStringLiteral("GAP")));
    QCOMPARE(outcome.events.last().event, EventKind::ConversationClosed);
}

void IntakeTest::neverTimesOutWhileAPersonIsInvolved()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const auto later = [&f](const QString& visitor) {
        IntakeRequest r = ConversationFixture::request(QStringLiteral("later"), newPublicId(), visitor);
        r.idleTimeout = 30 * MicrosPerMinute;
        return f.must(wait(f.conversations.intake(r)));
    };
    const IntakeOutcome human = f.say(QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("v1"));
    f.takeOver(human.accepted.conversationId, kari);
    const IntakeOutcome waiting = f.say(QStringLiteral("b"), QStringLiteral("1"), QStringLiteral("v2"));
    f.must(wait(f.conversations.raiseEscalation(waiting.accepted.conversationId, f.escalation())));
    const IntakeOutcome plain = f.say(QStringLiteral("c"), QStringLiteral("1"), QStringLiteral("v3"));
    f.clock.advance(300 * MicrosPerMinute);
    QVERIFY(!later(QStringLiteral("v1")).newConversation);
    QVERIFY(!later(QStringLiteral("v2")).newConversation);
    QVERIFY(later(QStringLiteral("v3")).newConversation);
    f.clock.advance(300 * MicrosPerMinute);
    const auto closed = f.must(wait(f.conversations.closeIdle(f.clock.now() - MicrosPerMinute, f.frame("status"), 10)));
    QCOMPARE(closed.size(), 1);  // v3's second one only
    QCOMPARE(closed.first().summary.conversation.previousId, plain.accepted.conversationId);
    QCOMPARE(closed.first().summary.conversation.closeReason, QStringLiteral("timed_out"));
    QCOMPARE(f.conversation(human.accepted.conversationId).state, ConversationState::Open);
    QCOMPARE(f.conversation(waiting.accepted.conversationId).state, ConversationState::Open);

    // Right after a hand-back the idle time starts anew.
    f.handBack(human.accepted.conversationId, kari);
    QVERIFY(!later(QStringLiteral("v1")).newConversation);
}

void IntakeTest::neverTimesOutWhileTheAiWrites()
{
    ConversationFixture f;
    const IntakeOutcome first = f.say(QStringLiteral("a"));
    f.begin(first);
    f.clock.advance(60 * MicrosPerMinute);
    IntakeRequest r = ConversationFixture::request(QStringLiteral("b"), QStringLiteral("2"));
    r.idleTimeout = MicrosPerMinute;
    QVERIFY(!f.must(wait(f.conversations.intake(r))).newConversation);
    f.clock.advance(60 * MicrosPerMinute);
    QVERIFY(f.must(wait(f.conversations.closeIdle(f.clock.now(), f.frame("status"), 10))).isEmpty());
}

void IntakeTest::closedConversationIsContinuedByANewOne()
{
    ConversationFixture f;
    const IntakeOutcome first = f.say(QStringLiteral("a"));
    f.must(wait(f.conversations.close({.conversationId = first.accepted.conversationId,
                                       .reason = QStringLiteral("resolved"),
                                       .frame = f.frame("status")})));
    const IntakeOutcome second = f.say(QStringLiteral("b"));
    QVERIFY(second.newConversation);
    QVERIFY(!second.timedOut);
    QCOMPARE(second.summary.conversation.previousId, first.accepted.conversationId);
    QCOMPARE(second.frames.size(), 1);
    QCOMPARE(second.summary.conversation.contactId, first.summary.conversation.contactId);
}

void IntakeTest::limitsPerSenderAndMinute()
{
    ConversationFixture f;
    const auto send = [&f](const QString& visitor) {
        IntakeRequest r = ConversationFixture::request(QStringLiteral("x"), newPublicId(), visitor);
        r.limits.perMinute = 5;
        return f.must(wait(f.conversations.intake(r)));
    };
    for (int i = 0; i < 5; ++i)
        QVERIFY(!send(QStringLiteral("v1")).accepted.rateLimited);
    const IntakeOutcome sixth = send(QStringLiteral("v1"));
    QVERIFY(sixth.accepted.rateLimited);
    QVERIFY(sixth.accepted.firstOverLimit);
    QVERIFY(sixth.message.id.isValid());  // stored all the same
    QVERIFY(!send(QStringLiteral("v1")).accepted.firstOverLimit);
    QVERIFY(!send(QStringLiteral("v2")).accepted.rateLimited);
    QCOMPARE(f.transcript(sixth.accepted.conversationId).size(), 7);
    f.clock.advance(MicrosPerMinute);
    QVERIFY(!send(QStringLiteral("v1")).accepted.rateLimited);
    f.clock.advance(-10 * MicrosPerMinute);  // a clock that was set back does not lock anyone out
    for (int i = 0; i < 5; ++i)
        QVERIFY(!send(QStringLiteral("v1")).accepted.rateLimited);
}

void IntakeTest::customerTextIsSealedInTheFile()
{
    ConversationFixture f;
    IntakeRequest r = ConversationFixture::request(QStringLiteral("my secret word is xylophone"), QStringLiteral("1"),
                                                   QStringLiteral("visitor-secret"));
    r.message.displayName = QStringLiteral("Tuva Nilsen");
    const IntakeOutcome in = f.must(wait(f.conversations.intake(r)));
    CommitTurn commit = f.commitOf(f.begin(in), QStringLiteral("zeppelin"), in);
    commit.record.request = {{"prompt", "glockenspiel"}};
    commit.escalation = f.escalation();
    commit.escalation->summary = QStringLiteral("bagpipe");
    f.must(wait(f.conversations.commitTurn(commit)));
    const QString folder = f.store.folder();
    f.store.close();
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char* word : {"xylophone", "Tuva", "visitor-secret", "zeppelin", "glockenspiel", "bagpipe"})
            QVERIFY2(!bytes.contains(word), word);
    }
    f.store.reopen();
}

void IntakeTest::anotherSessionOrAnEndedOneIsRefused()
{
    ConversationFixture f;
    const WebSession session = f.must(
        wait(f.sessions.create(QStringLiteral("s-1"), QStringLiteral("token-1"), {}, {}, {})));
    IntakeRequest r = ConversationFixture::request(QStringLiteral("x"), QStringLiteral("1"), QStringLiteral("s-other"));
    r.message.sessionId = session.id;
    QCOMPARE(wait(f.conversations.intake(r)).error().code, ErrorCode::NotFound);
    r.message.externalId = QStringLiteral("s-1");
    QVERIFY(wait(f.conversations.intake(r)).ok());  // the refused try left no idempotency key behind
    f.must(wait(f.sessions.authenticate(QStringLiteral("s-1"), QStringLiteral("token-1"))));
    QVERIFY(wait(f.sessions.end(session.id)).ok());
    r.message.providerId = QStringLiteral("2");
    QCOMPARE(wait(f.conversations.intake(r)).error().code, ErrorCode::Unauthorized);
    QCOMPARE(f.count(u"SELECT count(*) FROM message"), 1);
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::IntakeTest)
#include "intaketest.moc"
