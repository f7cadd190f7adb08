// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/threadcatchup.h"
#include "core/engine/twilio/deliverycatchup.h"

#include "core/store/removal.h"
#include "tests/core/engine/threadfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

class ThreadCatchUpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersThenMessagesInOrder();
    void onlyWhatIsNew();
    void afterARestartOnlyWhatIsNew();
    void whatWasBeforeTheFirstRunStays();
    void whatWasErasedStaysErased();
    void whoLeftAndWhatEnded();
    void ourOwnCopiesAreProof();
    void pollingAsksForTheLivelyOnes();
    void deliveriesOfThreads_data();
    void deliveriesOfThreads();
    void sentMessagesAreAskedAbout();
    void aRefusedOneDoesNotEndTheAsking();
    void aListThatLagsRemovesNobody();
    void oneInTroubleHoldsUpNobody();
    void anotherProgramDoesNotSwallowTheAnswer();
    void whoJoinedIsSeenBeforeTheMessages();
    void moreThanOnePassLists();
};

void ThreadCatchUpTest::membersThenMessagesInOrder()
{
    ThreadFixture f;
    QCOMPARE(f.run(), 0);
    f.later(60);
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addMember(1, 1, {}, QStringLiteral("+1555001"));
    for (int i = 0; i < 120; ++i)  // more than a page
        f.twilio.addThreadText(1, QStringLiteral("+1555001"), QString::number(i), f.clock.now(), 1);
    QCOMPARE(f.run(), 120);
    QCOMPARE(f.log.size(), 121);
    QCOMPARE(f.log.first(), QStringLiteral("+1"));
    for (int i = 0; i < 119; ++i)
        QCOMPARE(f.log.at(i + 1), QString::number(i));
    QCOMPARE(f.log.last(), QStringLiteral("119 !"));  // this one asks for the answer to all
}

void ThreadCatchUpTest::onlyWhatIsNew()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addMember(1, 1, {}, QStringLiteral("+1555001"));
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("a"), f.clock.now(), 1);
    f.run();
    f.log.clear();
    QCOMPARE(f.run(), 0);
    f.twilio.addThreadText(1, QStringLiteral("assistant"), QStringLiteral("own"), f.clock.now());
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("b"), f.clock.now(), 1);
    QCOMPARE(f.run(), 1);
    QCOMPARE(f.log, QStringList{QStringLiteral("b !")});
}

void ThreadCatchUpTest::afterARestartOnlyWhatIsNew()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addMember(1, 1, {}, QStringLiteral("+1555001"));
    for (int i = 0; i < 150; ++i)
        f.twilio.addThreadText(1, QStringLiteral("+1555001"), QString::number(i), f.clock.now(), 1);
    f.run();
    QCOMPARE(f.must(wait(f.points.thread(twilio::conversationsChannelId(), f.key(), entries::sid("CH", 1)))).lastIndex,
             149);
    f.restart();
    f.log.clear();
    f.twilio.asked.clear();
    f.later(600);
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("new"), f.clock.now(), 1);
    QCOMPARE(f.run(), 1);
    QCOMPARE(f.log, QStringList{QStringLiteral("new !")});
    QCOMPARE(f.twilio.count(QStringLiteral("/Messages")), 2);  // stops at the page that knows nothing new
}

void ThreadCatchUpTest::whatWasBeforeTheFirstRunStays()
{
    ThreadFixture f;
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("last year"),
                           f.clock.now() - 3600 * MicrosPerSecond, 1);
    QCOMPARE(f.run(), 0);
    f.later(60);
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("today"), f.clock.now(), 1);
    QCOMPARE(f.run(), 1);
    QCOMPARE(f.log, QStringList{QStringLiteral("today !")});
}

void ThreadCatchUpTest::whatWasErasedStaysErased()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addMember(1, 1, {}, QStringLiteral("+1555001"));
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("old"), f.clock.now(), 1);
    QCOMPARE(f.run(), 1);
    const auto identities = [&f] {
        return f.must(wait(f.store.database().read<qint64>(ReadLane::Gui, [](ReadContext& c) -> Result<qint64> {
            return c.integer(u"SELECT count(*) FROM contact_identity").value_or(-1);
        })));
    };
    QCOMPARE(identities(), 1);
    f.must(wait(f.store.database().write<int>([](Transaction& tx) -> Result<int> {
        Removal removal;
        int budget = 1000;
        const auto conversation = tx.integer(u"SELECT max(id) FROM conversation");
        const auto contact = tx.integer(u"SELECT max(id) FROM contact");
        static_cast<void>(rows::removeConversationSome(tx, ConversationId(*conversation), budget, removal));
        rows::removeContactRows(tx, ContactId(*contact), removal);
        return 0;
    })));
    f.log.clear();
    for (int restarts = 0; restarts < 2; ++restarts) {
        f.restart();
        f.later(60);
        QCOMPARE(f.run(), 0);
        QCOMPARE(f.poll(), 0);
        QVERIFY(f.log.isEmpty());
        QCOMPARE(identities(), 0);
    }
    f.later(60);
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("new"), f.clock.now(), 1);
    QCOMPARE(f.run(), 1);
    QCOMPARE(f.log, (QStringList{QStringLiteral("+1"), QStringLiteral("new !")}));
}

void ThreadCatchUpTest::whoLeftAndWhatEnded()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    for (int n = 1; n <= 2; ++n) {
        f.twilio.addThread(n, f.clock.now());
        f.twilio.addMember(n, 2 * n - 1, {}, QStringLiteral("+155500%1").arg(n));
        f.twilio.addThreadText(n, QStringLiteral("+155500%1").arg(n), QStringLiteral("hi"), f.clock.now(), 2 * n - 1);
    }
    f.twilio.addMember(1, 7, QStringLiteral("human_agent_bo"), {});
    f.run();
    const KnownThread known = f.must(
        wait(f.points.thread(twilio::conversationsChannelId(), f.key(), entries::sid("CH", 1))));
    QCOMPARE(QSet<QString>(known.present.begin(), known.present.end()),
             (QSet<QString>{entries::sid("MB", 1), entries::sid("MB", 7)}));
    // Meanwhile the person leaves, the other conversation ends.
    f.log.clear();
    f.later(3600);
    f.twilio.lists[TinyTwilio::threadPath(1) + QStringLiteral("/Participants")].removeLast();
    f.twilio.lists[TinyTwilio::threadsPath()].removeLast();
    f.twilio.single[TinyTwilio::threadPath(2)] = entries::thread(entries::sid("CH", 2), f.clock.now(), "closed");
    f.twilio.asked.clear();
    f.run();
    QVERIFY(f.log.contains(QStringLiteral("-7")));
    QVERIFY(f.log.contains(QStringLiteral("closed")));
    QCOMPARE(f.twilio.count(entries::sid("CH", 2) + QStringLiteral("/Messages")), 1);
    f.log.clear();
    f.later(60);
    f.run();
    QVERIFY(f.log.isEmpty());
}

void ThreadCatchUpTest::ourOwnCopiesAreProof()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addMember(1, 1, {}, QStringLiteral("+1555001"));
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("q"), f.clock.now(), 1);
    f.run();
    const auto inbox = f.must(wait(f.conversations.search(QStringLiteral("q"), 1)));
    QCOMPARE(inbox.size(), 1);
    const ConversationId id = inbox.first().summary.conversation.id;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    f.takeOver(id, kari);
    const Message reply =
        f.must(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("an answer"))))).message;
    const OutboxEntry entry = f.must(wait(f.outbox.claimDue(1))).first();
    f.must(wait(f.outbox.markUnconfirmed(entry.id, QStringLiteral("unknown"))));
    f.twilio.addThreadText(1, QStringLiteral("Kari"), QStringLiteral("an answer"),
                           f.clock.now())["attributes"] = twilio::ownAttributes(reply.publicId).toStdString();
    f.log.clear();
    QCOMPARE(f.run(), 0);
    QVERIFY(f.log.isEmpty());
    QCOMPARE(f.transcript(id).last().delivery, Delivery::Sent);
}

void ThreadCatchUpTest::pollingAsksForTheLivelyOnes()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addMember(1, 1, {}, QStringLiteral("+1555001"));
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("a"), f.clock.now(), 1);
    f.later(5);
    QCOMPARE(f.poll(), 1);  // a new conversation is found at once
    QVERIFY(f.twilio.asked.at(f.twilio.asked.size() - 3).contains(u"StartDate="));
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("b"), f.clock.now(), 1);
    f.later(5);
    QCOMPARE(f.poll(), 1);
    // In silence it is asked for less and less often: of 60 polls in five minutes every third from the second minute on.
    f.twilio.asked.clear();
    for (int i = 0; i < 60; ++i) {
        f.later(5);
        QCOMPARE(f.poll(), 0);
    }
    const int often = f.twilio.count(QStringLiteral("/Messages"));
    QVERIFY2(often > 30 && often < 45, qPrintable(QString::number(often)));
    f.later(2 * 3600);
    f.twilio.asked.clear();
    QCOMPARE(f.poll(), 0);
    QCOMPARE(f.twilio.count(QStringLiteral("/Messages")), 0);
}

void ThreadCatchUpTest::deliveriesOfThreads_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<Delivery>("state");
    QTest::newRow("none") << QByteArray(R"({"delivery":null})") << Delivery::None;
    QTest::newRow("sent") << QByteArray(R"({"delivery":{"total":1,"sent":"all","delivered":"none"}})")
                          << Delivery::Sent;
    QTest::newRow("read") << QByteArray(R"({"delivery":{"total":1,"sent":"all","delivered":"all","read":"all"}})")
                          << Delivery::Read;
    QTest::newRow("failed") << QByteArray(R"({"delivery":{"total":1,"sent":"all","failed":"all"}})")
                            << Delivery::Failed;
    QTest::newRow("some") << QByteArray(R"({"delivery":{"total":2,"sent":"all","delivered":"some"}})")
                          << Delivery::Sent;
    QTest::newRow("no object") << QByteArray("[]") << Delivery::None;
}

void ThreadCatchUpTest::deliveriesOfThreads()
{
    QFETCH(QByteArray, resource);
    QTEST(deliveryOfThreadMessage(*parseJson(resource)), "state");
}

void ThreadCatchUpTest::sentMessagesAreAskedAbout()
{
    ThreadFixture f;
    IntakeRequest q = f.sms(QStringLiteral("q"), newPublicId(), QStringLiteral("+1555001"));
    q.message.accountId = entries::account() + QStringLiteral("/+4930");
    const ConversationId id = f.must(wait(f.conversations.intake(q))).accepted.conversationId;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    f.takeOver(id, kari);
    f.must(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("x")))));
    const QString sid = entries::sid("SM", 500);
    f.must(wait(f.outbox.markSent(f.must(wait(f.outbox.claimDue(1))).first().id, sid)));
    Json message = entries::message(sid, QStringLiteral("+4930"), QStringLiteral("+1555001"), QStringLiteral("x"),
                                    f.clock.now(), "outbound-api");
    message["status"] = "undelivered";
    message["error_code"] = 30005;
    f.twilio.single.insert(TinyTwilio::messagesPath().chopped(5) + u'/' + sid + QStringLiteral(".json"), message);
    QList<Message> changed;
    f.wiring->deliveryChanged = [&changed](const Message& m) { changed << m; };
    DeliveryCatchUp deliveries(*f.wiring);
    QVERIFY(QCoro::waitFor(deliveries.run(entries::account(), 5 * MicrosPerMinute, {})).ok());
    QVERIFY(changed.isEmpty());  // too early
    f.later(301);
    QVERIFY(QCoro::waitFor(deliveries.run(entries::account(), 5 * MicrosPerMinute, {})).ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().delivery, Delivery::Failed);
    QCOMPARE(changed.first().deliveryCode, QStringLiteral("30005"));
}

void ThreadCatchUpTest::aRefusedOneDoesNotEndTheAsking()
{
    ThreadFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    for (int n = 1; n <= 3; ++n) {
        const QString customer = QStringLiteral("+155500%1").arg(n);
        IntakeRequest q = f.sms(QStringLiteral("q"), newPublicId(), customer);
        q.message.accountId = entries::account() + QStringLiteral("/+4930");
        const ConversationId id = f.must(wait(f.conversations.intake(q))).accepted.conversationId;
        f.takeOver(id, kari);
        f.must(wait(f.conversations.addStaffReply(f.reply(id, kari, QStringLiteral("x")))));
        const QString sid = entries::sid("SM", 500 + n);
        f.must(wait(f.outbox.markSent(f.must(wait(f.outbox.claimDue(1))).first().id, sid)));
        Json message = entries::message(sid, QStringLiteral("+4930"), customer, QStringLiteral("x"), f.clock.now(),
                                        "outbound-api");
        message["status"] = "delivered";
        f.twilio.single.insert(TinyTwilio::messagesPath().chopped(5) + u'/' + sid + QStringLiteral(".json"), message);
    }
    f.twilio.fails = [](const QUrl& url) {
        const bool refused = url.path().contains(entries::sid("SM", 502));
        return refused ? std::optional(Error{ErrorCode::InvalidInput, {}, QStringLiteral("too large")}) : std::nullopt;
    };
    int changed = 0;
    f.wiring->deliveryChanged = [&changed](const Message&) { ++changed; };
    DeliveryCatchUp deliveries(*f.wiring);
    f.later(301);
    QVERIFY(QCoro::waitFor(deliveries.run(entries::account(), 5 * MicrosPerMinute, {})).ok());
    QCOMPARE(changed, 2);
}

void ThreadCatchUpTest::aListThatLagsRemovesNobody()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addMember(1, 1, {}, QStringLiteral("+1555001"));
    f.twilio.addMember(1, 7, QStringLiteral("human_agent_bo"), {});
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("hi"), f.clock.now(), 1);
    f.run();
    const QString path = TinyTwilio::threadPath(1) + QStringLiteral("/Participants");
    const Json bo = f.twilio.lists[path].takeLast();
    f.twilio.single.insert(path + u'/' + entries::sid("MB", 7), bo);
    f.log.clear();
    f.later(60);
    f.run();
    QVERIFY2(f.log.isEmpty(), qPrintable(f.log.join(u' ')));
    // Gone by name as well: they have left. Then a list shows them after all.
    f.twilio.single.clear();
    f.later(60);
    f.run();
    QCOMPARE(f.log, QStringList{QStringLiteral("-7")});
    f.twilio.lists[path] << bo;
    f.later(60);
    f.run();
    QCOMPARE(f.log.last(), QStringLiteral("+7"));
    const QStringList present =
        f.must(wait(f.points.thread(twilio::conversationsChannelId(), f.key(), entries::sid("CH", 1)))).present;
    QVERIFY(present.contains(entries::sid("MB", 7)));
    const auto inbox = f.must(wait(f.conversations.search(QStringLiteral("hi"), 1)));
    QCOMPARE(f.conversation(inbox.first().summary.conversation.id).silence, QStringLiteral("outside_human"));
}

void ThreadCatchUpTest::oneInTroubleHoldsUpNobody()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    for (int n = 1; n <= 12; ++n) {
        const QString customer = QStringLiteral("+155500%1").arg(n);
        f.twilio.addThread(n, f.clock.now());
        f.twilio.addMember(n, n, {}, customer);
        f.twilio.addThreadText(n, customer, QStringLiteral("m%1").arg(n), f.clock.now(), n);
    }
    ErrorCode code = ErrorCode::Unauthorized;
    f.twilio.fails = [&code](const QUrl& url) {
        const bool bad = url.path() == TinyTwilio::threadPath(12) + QStringLiteral("/Messages");
        return bad ? std::optional(Error{code, {}, QStringLiteral("for good")}) : std::nullopt;
    };
    expectLog(QStringLiteral("cannot be compared"));
    QCOMPARE(f.run(), 11);
    clearExpectedLogs();
    // A fault that fails the pass does not hold up the others either.
    f.restart();
    code = ErrorCode::Unavailable;
    for (int n = 1; n <= 12; ++n)
        f.twilio.addThreadText(n, QStringLiteral("+155500%1").arg(n), QStringLiteral("again"), f.clock.now(), n);
    f.log.clear();
    QVERIFY(!QCoro::waitFor(f.reader->run(f.account, {}, 5 * MicrosPerSecond, {})).ok());
    QCOMPARE(f.log.filter(QStringLiteral("again")).size(), 11);
    QCOMPARE(f.run(), 0);  // it rests for a second: this pass works
    f.twilio.fails = {};
    f.later(5);
    f.log.clear();
    QCOMPARE(f.run(), 2);
    QCOMPARE(f.log, (QStringList{QStringLiteral("m12"), QStringLiteral("again !")}));
}

void ThreadCatchUpTest::anotherProgramDoesNotSwallowTheAnswer()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addMember(1, 1, {}, QStringLiteral("+1555001"));
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("question"), f.clock.now(), 1);
    f.twilio.addThreadText(1, QStringLiteral("crm"), QStringLiteral("ticket 7 opened"), f.clock.now());
    QCOMPARE(f.run(), 2);
    QVERIFY2(f.log.contains(QStringLiteral("question !")), qPrintable(f.log.join(u' ')));
}

void ThreadCatchUpTest::whoJoinedIsSeenBeforeTheMessages()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    f.twilio.addThread(1, f.clock.now());
    f.twilio.addMember(1, 1, {}, QStringLiteral("+1555001"));
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("a"), f.clock.now(), 1);
    QCOMPARE(f.poll(), 1);
    f.later(5);
    f.twilio.addMember(1, 7, QStringLiteral("human_agent_bo"), {});
    f.twilio.addThreadText(1, QStringLiteral("+1555001"), QStringLiteral("b"), f.clock.now(), 1);
    f.log.clear();
    f.twilio.asked.clear();
    QCOMPARE(f.poll(), 1);
    QCOMPARE(f.log, (QStringList{QStringLiteral("+7"), QStringLiteral("b !")}));
    // Without news members are asked for as seldom as before.
    f.twilio.asked.clear();
    f.later(5);
    QCOMPARE(f.poll(), 0);
    QCOMPARE(f.twilio.count(QStringLiteral("/Participants")), 0);
}

void ThreadCatchUpTest::moreThanOnePassLists()
{
    ThreadFixture f;
    f.run();
    f.later(60);
    for (int n = 1; n <= 250; ++n) {
        f.twilio.addThread(n, f.clock.now() - 3600 * MicrosPerSecond);
        f.twilio.addThreadText(n, QStringLiteral("+1555001"), QString::number(n), f.clock.now());
    }
    f.restart();
    const CatchUpDepth onePage{.mostPages = 1};
    QCOMPARE(f.run(onePage), 100);
    f.later(3600);
    // What is new is found at once, wherever it stands in the list.
    f.twilio.addThread(300, f.clock.now());
    f.twilio.addThreadText(300, QStringLiteral("+1555001"), QStringLiteral("new"), f.clock.now());
    const int second = f.run(onePage);
    QVERIFY(f.log.contains(QStringLiteral("new !")));
    f.later(300);
    // A place that Twilio does not know any more: from the beginning.
    int failed = 0;
    f.twilio.fails = [&failed](const QUrl& url) {
        const bool lost = failed == 0 && url.query().contains(u"&Page=") && !url.query().contains(u"StartDate");
        failed += lost ? 1 : 0;
        return lost ? std::optional(Error{ErrorCode::InvalidInput, {}, QStringLiteral("20001 no such page")})
                    : std::nullopt;
    };
    const CatchUpDepth twoPages{.mostPages = 2};
    int all = 100 + second + f.run(twoPages);
    QCOMPARE(failed, 1);
    for (int i = 0; i < 2; ++i) {
        f.later(300);
        all += f.run(twoPages);
    }
    QCOMPARE(all, 251);
    QVERIFY(!f.log.contains(QStringLiteral("closed")));
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::ThreadCatchUpTest)
#include "threadcatchuptest.moc"
