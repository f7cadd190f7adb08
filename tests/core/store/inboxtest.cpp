// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

class InboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queuesHoldWhatTheyShould();
    void mostUrgentFirst();
    void pagesGoThroughBothHalves();
    void countsUsePartialIndexes();
    void pagesOfMessages();
    void searchFindsWordsPrefixesAndContacts();
    void searchForgetsWhatWasNeverSaid();
    void feedIsDenseAndInOrder();

private:
    static QStringList names(const InboxPage& page)
    {
        QStringList list;
        for (const ConversationSummary& row : page.rows)
            list << row.lastText;
        return list;
    }
    static ConversationId visitor(ConversationFixture& f, const QString& name)
    {
        f.clock.advance(MicrosPerSecond);
        return f.say(name, QStringLiteral("1"), name).accepted.conversationId;
    }
    static void escalate(ConversationFixture& f, ConversationId id, Priority priority, Micros due)
    {
        f.must(wait(f.conversations.raiseEscalation(id, f.escalation(priority, due))));
    }
    static InboxPage page(ConversationFixture& f, InboxQueue queue, StaffId staff = {}, int offset = 0, int limit = 50)
    {
        return f.must(wait(f.conversations.inboxPage(
            {.queue = queue, .staffId = staff, .offset = offset, .limit = limit})));
    }
};

void InboxTest::queuesHoldWhatTheyShould()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const StaffId ola = f.member(QStringLiteral("Ola"));
    visitor(f, QStringLiteral("ai"));
    escalate(f, visitor(f, QStringLiteral("waiting")), Priority::Normal, 0);
    f.takeOver(visitor(f, QStringLiteral("kari")), kari);
    f.takeOver(visitor(f, QStringLiteral("ola")), ola);
    f.must(wait(f.conversations.close({.conversationId = visitor(f, QStringLiteral("closed")),
                                       .reason = QStringLiteral("resolved"), .frame = f.frame("status")})));
    QCOMPARE(names(page(f, InboxQueue::Ai)), QStringList{QStringLiteral("ai")});
    QCOMPARE(names(page(f, InboxQueue::Waiting)), QStringList{QStringLiteral("waiting")});
    QCOMPARE(names(page(f, InboxQueue::Mine, kari)), QStringList{QStringLiteral("kari")});
    QCOMPARE(names(page(f, InboxQueue::Mine)), QStringList{});
    QCOMPARE(names(page(f, InboxQueue::Closed)), QStringList{QStringLiteral("closed")});
    QCOMPARE(names(page(f, InboxQueue::All)), QStringLiteral("waiting ola kari ai").split(u' '));
    const InboxPage all = f.must(wait(f.conversations.inboxPage({.queue = InboxQueue::All, .sort = InboxSort::Newest,
                                                                 .staffId = kari})));
    QCOMPARE(names(all), QStringLiteral("ola kari waiting ai").split(u' '));
    QCOMPARE(all.counts.waiting, 1);
    QCOMPARE(all.counts.mine, 1);
    QCOMPARE(all.counts.ai, 1);
    QCOMPARE(all.counts.all, 4);
    QVERIFY(!all.more);
}

void InboxTest::mostUrgentFirst()
{
    ConversationFixture f;
    const Micros now = f.clock.now() + MicrosPerMinute;
    escalate(f, visitor(f, QStringLiteral("normal-late")), Priority::Normal, now + 20);
    escalate(f, visitor(f, QStringLiteral("normal-soon")), Priority::Normal, now + 10);
    escalate(f, visitor(f, QStringLiteral("normal-open")), Priority::Normal, 0);
    escalate(f, visitor(f, QStringLiteral("urgent")), Priority::Urgent, now + 30);
    escalate(f, visitor(f, QStringLiteral("overdue-low")), Priority::Low, now - 1);
    escalate(f, visitor(f, QStringLiteral("overdue-high")), Priority::High, now - 1);
    visitor(f, QStringLiteral("older"));
    visitor(f, QStringLiteral("newer"));
    f.clock.set(now);
    // An escalation never lowers a priority, so "overdue-low" counts as normal.
    const QStringList order = QStringLiteral("overdue-high overdue-low urgent normal-soon normal-late normal-open "
                                             "newer older").split(u' ');
    QCOMPARE(names(page(f, InboxQueue::All)), order);
    QCOMPARE(names(page(f, InboxQueue::Waiting)), order.first(6));
}

void InboxTest::pagesGoThroughBothHalves()
{
    ConversationFixture f;
    for (int i = 0; i < 5; ++i)
        escalate(f, visitor(f, QStringLiteral("w%1").arg(i)), Priority::Normal, 1000 + i);
    for (int i = 0; i < 6; ++i)
        visitor(f, QStringLiteral("c%1").arg(i));
    const QStringList whole = names(page(f, InboxQueue::All));
    QCOMPARE(whole.size(), 11);
    for (const int size : {1, 2, 3, 4, 5, 7}) {
        QStringList collected;
        for (int offset = 0;; offset += size) {
            const InboxPage part = page(f, InboxQueue::All, {}, offset, size);
            collected += names(part);
            QCOMPARE(part.more, collected.size() < whole.size());
            if (!part.more)
                break;
        }
        QCOMPARE(collected, whole);
    }
}

/// A table scan would show as "SCAN conversation" without an index.
void InboxTest::countsUsePartialIndexes()
{
    ConversationFixture f;
    for (const QStringView sql :
         {QStringView(u"SELECT count(*) FROM conversation WHERE waiting = 1"),
          QStringView(u"SELECT count(*) FROM conversation WHERE state <> 3 AND handler = 1 AND assignee_id = 1"),
          QStringView(u"SELECT count(*) FROM conversation WHERE state <> 3 AND handler = 0 AND waiting = 0"),
          QStringView(u"SELECT id FROM conversation c WHERE c.state <> 3 AND c.handler = 0 AND c.waiting = 0 "
                      u"ORDER BY c.last_message_at DESC, c.id DESC LIMIT 200"),
          QStringView(u"SELECT count(*) FROM conversation WHERE state <> 3"),
          QStringView(u"SELECT id FROM conversation c WHERE c.state <> 3 AND c.waiting < 1 "
                      u"ORDER BY c.last_message_at DESC, c.id DESC LIMIT 200"),
          QStringView(u"SELECT id FROM conversation c WHERE c.state = 3 "
                      u"ORDER BY c.last_message_at DESC, c.id DESC LIMIT 200")}) {
        const QString explain = QString(u"EXPLAIN QUERY PLAN " + sql);
        const QString plan = f.must(wait(f.store.database().read<QString>(
            ReadLane::Gui, [explain](ReadContext& c) -> Result<QString> {
                return QStringList(c.all(explain, [](const Statement& row) { return row.text(3); })).join(u" | ");
            })));
        QVERIFY2(plan.contains(u"INDEX conversation_"), qPrintable(plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE FOR ORDER BY"), qPrintable(plan));
    }
}

void InboxTest::pagesOfMessages()
{
    ConversationFixture f;
    ConversationId id;
    for (int i = 1; i <= 7; ++i)
        id = f.say(QString::number(i)).accepted.conversationId;
    QStringList texts;
    MessageId before;
    for (bool more = true; more;) {
        const MessagePage part = f.must(wait(f.conversations.messages(id, before, 3)));
        QStringList these;
        for (const Message& m : part.messages)
            these << m.text();
        texts = these + texts;
        before = part.messages.first().id;
        more = part.more;
    }
    QCOMPARE(texts, QStringLiteral("1 2 3 4 5 6 7").split(u' '));
    const ConversationId other = visitor(f, QStringLiteral("v2"));
    QCOMPARE(wait(f.conversations.messages(other, before, 3)).error().code, ErrorCode::NotFound);
}

void InboxTest::searchFindsWordsPrefixesAndContacts()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    IntakeRequest r = f.request(QStringLiteral("My washing machine leaks"), QStringLiteral("1"));
    r.message.displayName = QStringLiteral("Ingrid Berg");
    const IntakeOutcome first = f.must(wait(f.conversations.intake(r)));
    f.clock.advance(MicrosPerSecond);
    f.answer(first, QStringLiteral("Our machines have a guarantee."));
    f.clock.advance(MicrosPerSecond);
    f.must(wait(f.conversations.addNote(f.reply(first.accepted.conversationId, kari, QStringLiteral("machine from 2019")))));
    visitor(f, QStringLiteral("someone-else"));
    const auto find = [&f](const char* text) {
        return f.must(wait(f.conversations.search(QString::fromUtf8(text), 10)));
    };
    const QList<SearchHit> machines = find("machine");
    QCOMPARE(machines.size(), 3);   // stemmed, newest first
    QVERIFY(machines.at(0).snippet.contains(u"2019"));
    QVERIFY(machines.at(1).snippet.contains(u"guarantee"));
    QCOMPARE(machines.at(2).messageId, first.accepted.messageId);
    QCOMPARE(machines.at(2).summary.contactName, QStringLiteral("Ingrid Berg"));
    QCOMPARE(find("WASH").size(), 1);            // the beginning of a word
    QCOMPARE(find("washing leak").size(), 1);    // all words
    QCOMPARE(find("washing guarantee").size(), 0);
    QCOMPARE(find("\" OR * NEAR(").size(), 0);   // query text is never query language
    const QList<SearchHit> contact = find("ingrid");
    QCOMPARE(contact.size(), 1);
    QVERIFY(!contact.first().messageId.isValid());
    QCOMPARE(contact.first().snippet, QStringLiteral("Ingrid Berg"));
    QCOMPARE(f.must(wait(f.conversations.search(QStringLiteral("machine"), 2))).size(), 2);
}

void InboxTest::searchForgetsWhatWasNeverSaid()
{
    ConversationFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const TurnStarted turn = f.begin(in);
    f.append(turn, QStringLiteral("Unfinished sentence"), QStringLiteral("Unfinished sentence"));
    QVERIFY(f.must(wait(f.conversations.search(QStringLiteral("unfinished"), 5))).isEmpty());
    f.must(wait(f.conversations.commitTurn(f.commitOf(turn, QStringLiteral("Unfinished sentence"), in))));
    QCOMPARE(f.must(wait(f.conversations.search(QStringLiteral("unfinished"), 5))).size(), 1);
}

void InboxTest::feedIsDenseAndInOrder()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    f.answer(in, QStringLiteral("a"));
    f.takeOver(in.accepted.conversationId, kari);
    const OwnershipChanged last = f.handBack(in.accepted.conversationId, kari);
    const QList<FeedEntry> feed = f.must(wait(f.conversations.changesAfter(0, 1000)));
    for (qsizetype i = 0; i < feed.size(); ++i)
        QCOMPARE(feed.at(i).seq, i + 1);
    QCOMPARE(feed.last().seq, last.feedSeq);
    QCOMPARE(feed.last().conversationId, in.accepted.conversationId);
    QCOMPARE(f.must(wait(f.conversations.changesAfter(feed.last().seq, 10))).size(), 0);
    QCOMPARE(f.must(wait(f.conversations.changesAfter(0, 2))).size(), 2);
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::InboxTest)
#include "inboxtest.moc"
