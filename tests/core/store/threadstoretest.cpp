// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/threadstore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

const ThreadKey& chat()
{
    static const ThreadKey key{QStringLiteral("conversations"), QStringLiteral("AC1/IS1"), QStringLiteral("CH1")};
    return key;
}

ParticipantChange joins(const QString& id, ThreadRole role, const QString& name = {}, const QString& phone = {})
{
    return {.thread = chat(), .participantId = id, .role = role, .name = name, .phone = phone};
}

ParticipantChange leaves(const QString& id, ThreadRole role = ThreadRole::Customer)
{
    ParticipantChange change = joins(id, role);
    change.left = true;
    return change;
}

OutsideMessage outside(const QString& id, const QString& text, const QString& participant, qint64 index = -1)
{
    OutsideMessage message{.thread = chat(),
                           .providerId = id,
                           .messagePublicId = newPublicId(),
                           .conversationPublicId = newPublicId(),
                           .participantId = participant,
                           .authorName = QStringLiteral("human_agent_ann"),
                           .parts = {TextPart{text}}};
    message.providerIndex = index;
    return message;
}

}  // namespace

struct ThreadFixture : ConversationFixture {
    ThreadStore threads{store.database()};

    static IntakeRequest inThread(const QString& text, const QString& id, qint64 index = -1)
    {
        IntakeRequest r = request(text, id, chat().externalId);
        r.message.channelId = chat().channelId;
        r.message.accountId = chat().accountId;
        r.message.phone = QStringLiteral("+4915112345");
        r.message.providerIndex = index;
        return r;
    }
    IntakeOutcome write(const QString& text, const QString& id = newPublicId(), qint64 index = -1)
    {
        return must(wait(conversations.intake(inThread(text, id, index))));
    }
    ThreadChanged participant(const ParticipantChange& change) { return must(wait(threads.participant(change))); }
    ThreadChanged state(const QString& state, Micros at = 0)
    {
        return must(
            wait(threads.state({.thread = chat(), .state = state, .at = at, .closed = frame("status", state)})));
    }
    QString silence(ConversationId id) { return conversation(id).silence; }
    QList<EventKind> events(ConversationId id)
    {
        QList<EventKind> kinds;
        for (const Message& m : transcript(id))
            if (m.kind == MessageKind::Event)
                kinds << m.event;
        return kinds;
    }
};

class ThreadStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsThereDecides_data();
    void whoIsThereDecides();
    void aPersonWhoJoinsEndsWhatTheAiDoes();
    void theAiAnswersAgainWhenThePersonLeft();
    void reportsComeTwiceAndInAnyOrder();
    void whoIsSeenOrWritesLaterHasNotLeft();
    void aClosedThreadClosesTheConversationForGood();
    void olderStatesAreNotBelieved();
    void anOutsideMessageIsStaffs();
    void anOutsideMessageOfOursIsNothing();
    void anAuthorWhoIsNoParticipantStaysUntilTheHandBack();
    void theNextConversationIsSilentToo();
    void placesAreByTheProvidersNumber();
    void numbersJoinContacts();
    void anEmptyContactGivesWay();
    void silentOnesAreNotRecovered();
    void whoWaitsInASilentOneIsNotTimedOut();
};

void ThreadStoreTest::whoIsThereDecides_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("silence");
    QTest::newRow("nothing known") << QString() << QString();
    QTest::newRow("one customer") << QStringLiteral("+c") << QString();
    QTest::newRow("ourselves too") << QStringLiteral("+c +s") << QString();
    QTest::newRow("a person") << QStringLiteral("+c +h") << QStringLiteral("outside_human");
    QTest::newRow("a person alone") << QStringLiteral("+h") << QStringLiteral("outside_human");
    QTest::newRow("person left") << QStringLiteral("+c +h -h") << QString();
    QTest::newRow("left before they came") << QStringLiteral("+c -h +h") << QString();
    QTest::newRow("two customers") << QStringLiteral("+c +d") << QStringLiteral("several_customers");
    QTest::newRow("one of them left") << QStringLiteral("+c +d -c") << QString();
    QTest::newRow("person before customers") << QStringLiteral("+c +d +h") << QStringLiteral("outside_human");
    QTest::newRow("chat beside a phone") << QStringLiteral("+c +x") << QStringLiteral("outside_human");
    QTest::newRow("chat before the phone") << QStringLiteral("+x +c") << QStringLiteral("outside_human");
    QTest::newRow("chat alone") << QStringLiteral("+x") << QString();
    QTest::newRow("inactive") << QStringLiteral("+c inactive") << QStringLiteral("thread_inactive");
    QTest::newRow("active again") << QStringLiteral("+c inactive active") << QString();
    QTest::newRow("inactive with a person") << QStringLiteral("+h inactive") << QStringLiteral("thread_inactive");
    QTest::newRow("active again with them") << QStringLiteral("+h inactive active") << QStringLiteral("outside_human");
}

/// A3, with the conversation there before and made after.
void ThreadStoreTest::whoIsThereDecides()
{
    QFETCH(QString, steps);
    QFETCH(QString, silence);
    const QHash<QChar, ThreadRole> roles{{u'c', ThreadRole::Customer},
                                         {u'd', ThreadRole::Customer},
                                         {u'h', ThreadRole::Human},
                                         {u's', ThreadRole::Self},
                                         {u'x', ThreadRole::Chat}};
    for (const bool before : {true, false}) {
        ThreadFixture f;
        const IntakeOutcome early = before ? f.write(QStringLiteral("hello")) : IntakeOutcome();
        for (const QString& step : steps.split(u' ', Qt::SkipEmptyParts)) {
            if (step.size() > 2) {
                f.state(step);
                continue;
            }
            const QString id = QStringLiteral("MB") + step.at(1);
            f.participant(step.at(0) == u'+' ? joins(id, roles.value(step.at(1)), id)
                                             : leaves(id, roles.value(step.at(1))));
        }
        const IntakeOutcome in = before ? early : f.write(QStringLiteral("hello"));
        QCOMPARE(f.silence(in.accepted.conversationId), silence);
        const qint64 generation = f.conversation(in.accepted.conversationId).generation;
        const Result<TurnStarted> turn = wait(f.conversations.beginTurn(f.beginOf(in, generation)));
        QCOMPARE(turn.ok(), silence.isEmpty());
        QVERIFY(turn.ok() || turn.error().code == ErrorCode::Fenced);
    }
}

void ThreadStoreTest::aPersonWhoJoinsEndsWhatTheAiDoes()
{
    ThreadFixture f;
    const IntakeOutcome first = f.write(QStringLiteral("one"));
    const ConversationId id = first.accepted.conversationId;
    f.participant(joins(QStringLiteral("MBc"), ThreadRole::Customer, {}, QStringLiteral("+4915112345")));
    const TurnCommitted queued = f.answer(first, QStringLiteral("An answer that still waits."));
    QCOMPARE(queued.message.delivery, Delivery::Queued);
    const IntakeOutcome second = f.write(QStringLiteral("two"));
    const TurnStarted turn = f.begin(second);
    f.append(turn, QStringLiteral("Half."), QStringLiteral("Half."));

    const ThreadChanged changed = f.participant(
        joins(QStringLiteral("MBh"), ThreadRole::Human, QStringLiteral("human_agent_ann")));
    QVERIFY(changed.silenced && changed.shows());
    QCOMPARE(changed.conversationId, id);
    QCOMPARE(changed.changed.removed, QList<MessageId>{turn.reply.id});
    QVERIFY(changed.changed.feedSeq > 0);
    QCOMPARE(changed.changed.summary.conversation.silence, QStringLiteral("outside_human"));
    QCOMPARE(f.conversation(id).generation, 2);
    QCOMPARE(f.conversation(id).handler, Handler::Ai);
    QCOMPARE(f.events(id), (QList<EventKind>{EventKind::OutsideHumanJoined, EventKind::Silenced}));
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox WHERE state NOT IN (9)"), 0);
    QVERIFY(StoreProbe::must(wait(f.outbox.claimDue(10))).isEmpty());
    // What the turn still tries is refused.
    const QString before = f.fingerprint();
    QCOMPARE(wait(f.conversations.commitTurn(f.commitOf(turn, QStringLiteral("Half. Whole."), second))).error().code,
             ErrorCode::Fenced);
    QCOMPARE(
        wait(f.conversations.appendSentence(f.sentenceOf(turn, QStringLiteral("x"), QStringLiteral("x")))).error().code,
        ErrorCode::Fenced);
    QCOMPARE(wait(f.conversations.beginTurn(f.beginOf(second, 2))).error().code, ErrorCode::Fenced);
    QCOMPARE(f.fingerprint(), before);
    QCOMPARE(f.count(u"SELECT count(*) FROM audit WHERE action = 'thread.participant_added'"), 2);
    QCOMPARE(f.count(u"SELECT count(*) FROM audit WHERE action = 'conversation.silence'"), 1);
    // People in the window may still take it.
    f.takeOver(id, f.member(QStringLiteral("Maria")));
    QCOMPARE(f.conversation(id).handler, Handler::Human);
}

void ThreadStoreTest::theAiAnswersAgainWhenThePersonLeft()
{
    ThreadFixture f;
    const IntakeOutcome in = f.write(QStringLiteral("one"));
    const ConversationId id = in.accepted.conversationId;
    f.participant(joins(QStringLiteral("MBh"), ThreadRole::Human, QStringLiteral("human_agent_ann")));
    f.participant(joins(QStringLiteral("MBi"), ThreadRole::Human, QStringLiteral("human_agent_bob")));
    const ThreadChanged one = f.participant(leaves(QStringLiteral("MBh")));
    QVERIFY(!one.released && one.shows());
    QCOMPARE(f.silence(id), QStringLiteral("outside_human"));
    const ThreadChanged last = f.participant(leaves(QStringLiteral("MBi")));
    QVERIFY(last.released && !last.silenced);
    QCOMPARE(f.silence(id), QString());
    QCOMPARE(f.events(id),
             (QList<EventKind>{EventKind::OutsideHumanJoined, EventKind::Silenced, EventKind::OutsideHumanJoined,
                               EventKind::OutsideHumanLeft, EventKind::OutsideHumanLeft, EventKind::Silenced}));
    const QList<Message> rows = f.transcript(id);
    QCOMPARE(rows.at(4).eventText, QStringLiteral("human_agent_ann"));  // the report of leaving need not name them
    QCOMPARE(rows.last().eventText, QString());
    for (const Message& row : rows)
        QVERIFY(row.kind != MessageKind::Event || row.visibility == Visibility::Internal);
    const TurnSnapshot turn = StoreProbe::must(wait(f.conversations.loadTurn(id, 10)));
    QCOMPARE(turn.unanswered.size(), 1);
    QVERIFY(wait(f.conversations.beginTurn(f.beginOf(in, f.conversation(id).generation))).ok());
}

void ThreadStoreTest::reportsComeTwiceAndInAnyOrder()
{
    ThreadFixture f;
    f.write(QStringLiteral("one"));
    const ParticipantChange ann = joins(QStringLiteral("MBh"), ThreadRole::Human, QStringLiteral("human_agent_ann"));
    f.participant(ann);
    const QString before = f.fingerprint();
    for (int i = 0; i < 3; ++i)
        QVERIFY(f.participant(ann).duplicate);
    QCOMPARE(f.fingerprint(), before);
    f.participant(leaves(QStringLiteral("MBh")));
    const QString after = f.fingerprint();
    QVERIFY(f.participant(leaves(QStringLiteral("MBh"))).duplicate);
    QVERIFY(f.participant(ann).duplicate);  // redelivered late: they are gone
    QCOMPARE(f.fingerprint(), after);
    // Joining anew is another membership.
    QVERIFY(f.participant(joins(QStringLiteral("MBj"), ThreadRole::Human, QStringLiteral("human_agent_ann"))).silenced);
    QVERIFY(f.state(QStringLiteral("inactive")).shows());
    QVERIFY(f.state(QStringLiteral("inactive")).duplicate);
}

void ThreadStoreTest::whoIsSeenOrWritesLaterHasNotLeft()
{
    ThreadFixture f;
    const ConversationId id = f.write(QStringLiteral("one")).accepted.conversationId;
    ParticipantChange ann = joins(QStringLiteral("MBh"), ThreadRole::Human, QStringLiteral("human_agent_ann"));
    f.participant(ann);
    f.clock.advance(MicrosPerMinute);
    QVERIFY(f.participant(leaves(QStringLiteral("MBh"))).released);
    ann.seenAt = f.clock.now() - MicrosPerSecond;  // a list that is older than the leaving
    QVERIFY(f.participant(ann).duplicate);
    ann.seenAt = f.clock.now() + MicrosPerSecond;
    QVERIFY(f.participant(ann).silenced);
    QCOMPARE(f.silence(id), QStringLiteral("outside_human"));
    QCOMPARE(f.events(id).count(EventKind::OutsideHumanJoined), 2);
    f.clock.advance(MicrosPerMinute);
    QVERIFY(f.participant(leaves(QStringLiteral("MBh"))).released);
    OutsideMessage written = outside(QStringLiteral("IM7"), QStringLiteral("Bye"), QStringLiteral("MBh"));
    written.providerTime = f.clock.now() - 5 * MicrosPerSecond;
    QVERIFY(!StoreProbe::must(wait(f.threads.outsideMessage(written))).silenced);
    written = outside(QStringLiteral("IM8"), QStringLiteral("Still here"), QStringLiteral("MBh"));
    written.providerTime = f.clock.now() + 5 * MicrosPerSecond;
    QVERIFY(StoreProbe::must(wait(f.threads.outsideMessage(written))).silenced);
    QCOMPARE(f.silence(id), QStringLiteral("outside_human"));
}

void ThreadStoreTest::aClosedThreadClosesTheConversationForGood()
{
    ThreadFixture f;
    const IntakeOutcome in = f.write(QStringLiteral("one"));
    const ConversationId id = in.accepted.conversationId;
    const TurnStarted turn = f.begin(in);
    const ThreadChanged closed = f.state(QStringLiteral("closed"));
    QVERIFY(closed.silenced && closed.shows());
    QCOMPARE(f.conversation(id).state, ConversationState::Closed);
    QCOMPARE(f.conversation(id).closeReason, QStringLiteral("thread_closed"));
    QCOMPARE(wait(f.conversations.commitTurn(f.commitOf(turn, QStringLiteral("late"), in))).error().code,
             ErrorCode::Fenced);
    QCOMPARE(f.events(id), (QList<EventKind>{EventKind::ThreadStateChanged, EventKind::ConversationClosed}));
    QVERIFY(f.state(QStringLiteral("active")).duplicate);
    QVERIFY(f.state(QStringLiteral("closed")).duplicate);
    QCOMPARE(f.count(u"SELECT count(*) FROM audit WHERE action = 'thread.state'"), 1);
}

void ThreadStoreTest::olderStatesAreNotBelieved()
{
    ThreadFixture f;
    const ConversationId id = f.write(QStringLiteral("one")).accepted.conversationId;
    f.state(QStringLiteral("inactive"), 2000);
    QVERIFY(f.state(QStringLiteral("active"), 1000).duplicate);
    QCOMPARE(f.silence(id), QStringLiteral("thread_inactive"));
    QVERIFY(f.state(QStringLiteral("active"), 3000).released);
    QCOMPARE(f.silence(id), QString());
    const ThreadStateChange odd{.thread = chat(), .state = QStringLiteral("odd"), .at = 0, .closed = {}};
    QCOMPARE(wait(f.threads.state(odd)).error().code, ErrorCode::InvalidInput);
}

void ThreadStoreTest::anOutsideMessageIsStaffs()
{
    ThreadFixture f;
    const IntakeOutcome in = f.write(QStringLiteral("Is it open today?"));
    const ConversationId id = in.accepted.conversationId;
    const OutsideMessage ann = outside(QStringLiteral("IM7"), QStringLiteral("Yes, until six."), QStringLiteral("MBh"));
    const ThreadChanged stored = StoreProbe::must(wait(f.threads.outsideMessage(ann)));
    QVERIFY(stored.silenced && !stored.newConversation);
    QCOMPARE(f.silence(id), QStringLiteral("outside_human"));
    const QList<Message> rows = f.transcript(id);
    const auto written = std::find_if(rows.begin(), rows.end(),
                                      [](const Message& m) { return m.author == Author::Staff; });
    QVERIFY(written != rows.end());
    QCOMPARE(written->text(), QStringLiteral("Yes, until six."));
    QCOMPARE(written->authorName, QStringLiteral("human_agent_ann"));
    QCOMPARE(written->direction, Direction::Outbound);
    QCOMPARE(written->delivery, Delivery::Delivered);
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox"), 0);
    // The person has answered: once they leave, the AI does not answer that again.
    const ThreadChanged left = f.participant(leaves(QStringLiteral("MBh")));
    QVERIFY(left.released);
    QVERIFY(StoreProbe::must(wait(f.conversations.loadTurn(id, 10))).unanswered.isEmpty());
    // Redelivery, and a message of somebody who has left in the meantime.
    const QString before = f.fingerprint();
    QVERIFY(StoreProbe::must(wait(f.threads.outsideMessage(ann))).duplicate);
    QCOMPARE(f.fingerprint(), before);
    const ThreadChanged late = StoreProbe::must(
        wait(f.threads.outsideMessage(outside(QStringLiteral("IM8"), QStringLiteral("Bye"), QStringLiteral("MBh")))));
    QVERIFY(!late.silenced);
    QCOMPARE(f.silence(id), QString());
    // Before any customer wrote, it makes the conversation.
    OutsideMessage first = outside(QStringLiteral("IM9"), QStringLiteral("Hello!"), QStringLiteral("MBz"));
    first.thread.externalId = QStringLiteral("CH2");
    const ThreadChanged made = StoreProbe::must(wait(f.threads.outsideMessage(first)));
    QVERIFY(made.newConversation && made.conversationId.isValid() && made.conversationId != id);
}

void ThreadStoreTest::anOutsideMessageOfOursIsNothing()
{
    ThreadFixture f;
    const IntakeOutcome in = f.write(QStringLiteral("one"));
    f.answer(in, QStringLiteral("Ours."));
    const QList<OutboxEntry> claimed = StoreProbe::must(wait(f.outbox.claimDue(10)));
    QCOMPARE(claimed.size(), 1);
    StoreProbe::must(wait(f.outbox.markSent(claimed.first().id, QStringLiteral("IM5"))));
    const QString before = f.fingerprint();
    const ThreadChanged echo = StoreProbe::must(
        wait(f.threads.outsideMessage(outside(QStringLiteral("IM5"), QStringLiteral("Ours."), {}))));
    QVERIFY(echo.own && echo.duplicate && !echo.shows());
    QCOMPARE(f.fingerprint(), before);
    QVERIFY(StoreProbe::must(wait(f.threads.isOurs(QStringLiteral("AC1/other"), QStringLiteral("IM5")))));
    QVERIFY(!StoreProbe::must(wait(f.threads.isOurs(QStringLiteral("AC2/IS1"), QStringLiteral("IM5")))));
    QVERIFY(!StoreProbe::must(wait(f.threads.isOurs(QStringLiteral("AC1/IS1"), QString()))));
}

void ThreadStoreTest::anAuthorWhoIsNoParticipantStaysUntilTheHandBack()
{
    ThreadFixture f;
    const ConversationId id = f.write(QStringLiteral("one")).accepted.conversationId;
    StoreProbe::must(wait(f.threads.outsideMessage(outside(QStringLiteral("IM7"), QStringLiteral("By REST"), {}))));
    QCOMPARE(f.silence(id), QStringLiteral("outside_human"));
    const StaffId maria = f.member(QStringLiteral("Maria"));
    f.takeOver(id, maria);
    f.handBack(id, maria);
    QCOMPARE(f.silence(id), QString());
    StoreProbe::must(wait(f.threads.outsideMessage(outside(QStringLiteral("IM8"), QStringLiteral("Again"), {}))));
    QCOMPARE(f.silence(id), QStringLiteral("outside_human"));
    // Another program of the business is no person.
    ThreadFixture g;
    const ConversationId other = g.write(QStringLiteral("one")).accepted.conversationId;
    OutsideMessage program = outside(QStringLiteral("IM9"), QStringLiteral("Your parcel is on its way."), {});
    program.human = false;
    QVERIFY(!StoreProbe::must(wait(g.threads.outsideMessage(program))).silenced);
    QCOMPARE(g.silence(other), QString());
    QCOMPARE(StoreProbe::must(wait(g.conversations.loadTurn(other, 10))).unanswered.size(), 1);
}

void ThreadStoreTest::theNextConversationIsSilentToo()
{
    ThreadFixture f;
    const ConversationId id = f.write(QStringLiteral("one")).accepted.conversationId;
    f.participant(joins(QStringLiteral("MBh"), ThreadRole::Human));
    StoreProbe::must(wait(f.conversations.close(
        {.conversationId = id, .reason = QStringLiteral("resolved"), .frame = f.frame("status")})));
    const ConversationId next = f.write(QStringLiteral("two")).accepted.conversationId;
    QVERIFY(next != id);
    QCOMPARE(f.silence(next), QStringLiteral("outside_human"));
    QVERIFY(f.participant(leaves(QStringLiteral("MBh"))).released);
    QCOMPARE(f.silence(next), QString());
}

void ThreadStoreTest::placesAreByTheProvidersNumber()
{
    ThreadFixture f;
    const ConversationId id = f.write(QStringLiteral("0"), QStringLiteral("IM0"), 0).accepted.conversationId;
    f.write(QStringLiteral("3"), QStringLiteral("IM3"), 3);
    StoreProbe::must(
        wait(f.threads.outsideMessage(outside(QStringLiteral("IM2"), QStringLiteral("2"), QStringLiteral("MBh"), 2))));
    f.write(QStringLiteral("1"), QStringLiteral("IM1"), 1);
    QStringList order;
    for (const Message& m : f.transcript(id))
        if (m.kind == MessageKind::Text)
            order << m.text();
    QCOMPARE(order.join(u' '), QStringLiteral("0 1 2 3"));
}

void ThreadStoreTest::numbersJoinContacts()
{
    ThreadFixture f;
    const auto contacts = [&f] { return f.count(u"SELECT count(*) FROM contact"); };
    IntakeRequest text = f.sms(QStringLiteral("hi"), newPublicId(), QStringLiteral("+4915112345"));
    text.message.phone = QStringLiteral("+4915112345");
    const IntakeOutcome bySms = StoreProbe::must(wait(f.conversations.intake(text)));
    QCOMPARE(contacts(), 1);
    const IntakeOutcome inThread = f.write(QStringLiteral("hi again"));
    QCOMPARE(contacts(), 1);
    QCOMPARE(inThread.summary.conversation.contactId, bySms.summary.conversation.contactId);
    QVERIFY(inThread.accepted.conversationId != bySms.accepted.conversationId);
    QCOMPARE(f.count(u"SELECT count(*) FROM contact WHERE phone_hash IS NOT NULL AND phone_sealed IS NOT NULL"), 1);
    IntakeRequest other = f.sms(QStringLiteral("hi"), newPublicId(), QStringLiteral("+4915199999"));
    other.message.phone = QStringLiteral("+4915199999");
    StoreProbe::must(wait(f.conversations.intake(other)));
    QCOMPARE(contacts(), 2);
}

/// The thread was heard of before the customer's number.
void ThreadStoreTest::anEmptyContactGivesWay()
{
    ThreadFixture f;
    IntakeRequest text = f.sms(QStringLiteral("hi"), newPublicId(), QStringLiteral("+4915112345"));
    text.message.phone = QStringLiteral("+4915112345");
    const IntakeOutcome bySms = StoreProbe::must(wait(f.conversations.intake(text)));
    f.participant(joins(QStringLiteral("MBs"), ThreadRole::Self));
    QCOMPARE(f.count(u"SELECT count(*) FROM contact"), 2);
    f.participant(joins(QStringLiteral("MBc"), ThreadRole::Customer, {}, QStringLiteral("+4915112345")));
    QCOMPARE(f.count(u"SELECT count(*) FROM contact"), 1);
    QCOMPARE(f.write(QStringLiteral("x")).summary.conversation.contactId, bySms.summary.conversation.contactId);
    QCOMPARE(f.count(u"SELECT count(*) FROM provider_participant"), 2);
}

void ThreadStoreTest::silentOnesAreNotRecovered()
{
    ThreadFixture f;
    f.write(QStringLiteral("one"));
    f.participant(joins(QStringLiteral("MBh"), ThreadRole::Human));
    const Recovery silent = StoreProbe::must(wait(f.conversations.recover(f.frame("complete"))));
    QVERIFY(silent.replan.isEmpty() && silent.queue.isEmpty());
    f.participant(leaves(QStringLiteral("MBh")));
    QCOMPARE(StoreProbe::must(wait(f.conversations.recover(f.frame("complete")))).replan.size(), 1);
}

void ThreadStoreTest::whoWaitsInASilentOneIsNotTimedOut()
{
    ThreadFixture f;
    const ConversationId id = f.write(QStringLiteral("one")).accepted.conversationId;
    f.participant(joins(QStringLiteral("MBa"), ThreadRole::Customer));
    f.participant(joins(QStringLiteral("MBb"), ThreadRole::Customer));
    f.clock.advance(60 * MicrosPerMinute);
    const auto sweep = [&f] {
        return StoreProbe::must(
            wait(f.conversations.closeIdle(f.clock.now() - 30 * MicrosPerMinute, f.frame("status"), 10)));
    };
    QVERIFY(sweep().isEmpty());
    IntakeRequest more = f.inThread(QStringLiteral("two"), newPublicId());
    more.idleTimeout = 30 * MicrosPerMinute;
    QCOMPARE(StoreProbe::must(wait(f.conversations.intake(more))).accepted.conversationId, id);
    f.participant(leaves(QStringLiteral("MBb")));
    f.clock.advance(60 * MicrosPerMinute);
    QCOMPARE(sweep().size(), 1);
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::ThreadStoreTest)
#include "threadstoretest.moc"
