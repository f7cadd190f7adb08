// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactstore.h"
#include "core/store/inboxsql.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {

class InboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queuesHoldWhatTheyShould();
    void mostUrgentFirst();
    void pagesGoThroughBothHalves();
    void everyStatementUsesAnIndex();
    void countsNeedNoRows();
    void filtersNarrowRowsAndCounts();
    void searchFindsAddressesAndTickets();
    void pagesOfMessages();
    void searchFindsWordsPrefixesAndContacts();
    void searchForgetsWhatWasNeverSaid();
    void feedIsDenseAndInOrder();

private:
    static QStringList names(const InboxSlice& page)
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
    static InboxSlice page(ConversationFixture& f, InboxQueue queue, StaffId staff = {}, int offset = 0, int limit = 50)
    {
        return f.must(
            wait(f.conversations.inboxPage({.queue = queue, .staffId = staff, .offset = offset, .limit = limit})));
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
                                       .reason = QStringLiteral("resolved"),
                                       .frame = f.frame("status")})));
    QCOMPARE(names(page(f, InboxQueue::Ai)), QStringList{QStringLiteral("ai")});
    QCOMPARE(names(page(f, InboxQueue::Waiting)), QStringList{QStringLiteral("waiting")});
    QCOMPARE(names(page(f, InboxQueue::Mine, kari)), QStringList{QStringLiteral("kari")});
    QCOMPARE(names(page(f, InboxQueue::Mine)), QStringList{});
    QCOMPARE(names(page(f, InboxQueue::Closed)), QStringList{QStringLiteral("closed")});
    QCOMPARE(names(page(f, InboxQueue::All)), QStringLiteral("waiting ola kari ai").split(u' '));
    const InboxSlice all = f.must(
        wait(f.conversations.inboxPage({.queue = InboxQueue::All, .sort = InboxSort::Newest, .staffId = kari})));
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
                                             "newer older")
                                  .split(u' ');
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
            const InboxSlice part = page(f, InboxQueue::All, {}, offset, size);
            collected += names(part);
            QCOMPARE(part.more, collected.size() < whole.size());
            if (!part.more)
                break;
        }
        QCOMPARE(collected, whole);
    }
}

/// A table scan would show as "SCAN conversation" without an index.
/// Every queue, order and filter: no statement reads rows that do not belong to it, whatever else is in the store.
void InboxTest::everyStatementUsesAnIndex()
{
    ConversationFixture f;
    const auto planOf = [&f](const QString& sql, QVariantList values) {
        const QString explain = u"EXPLAIN QUERY PLAN " % sql;
        return f.must(
            wait(f.store.database().read<QString>(ReadLane::Gui, [explain, values](ReadContext& c) -> Result<QString> {
                QStringList lines;
                for (Statement row = c.queryValues(explain, values); row.next();)
                    lines << row.text(3);
                return lines.join(u" | ");
            })));
    };
    int checked = 0;
    for (int filter = 0; filter < 16; ++filter) {
        for (const InboxQueue queue : {InboxQueue::Waiting, InboxQueue::Mine, InboxQueue::Ai, InboxQueue::All,
                                       InboxQueue::Closed, InboxQueue::Snoozed}) {
            InboxQuery query{.queue = queue, .staffId = StaffId(1)};
            query.filter.channelId = filter & 1 ? QStringLiteral("webchat") : QString();
            query.filter.unreadOnly = filter & 2;
            query.filter.urgentOnly = filter & 4;
            query.filter.staffId = filter & 8 ? 1 : 0;
            struct Asked {
                QString sql;
                QVariantList values;
                bool mayS = false;  // sorts the few rows that wait
            };
            const auto page = [](inboxsql::Rows rows, QStringView order, bool now) {
                if (now)
                    rows.values << qint64(5);
                rows.values << 200 << 0;
                return Asked{inboxsql::page(rows, order), rows.values, now};
            };
            QList<Asked> asked{page(inboxsql::queue(query, queue), inboxsql::order(queue), false)};
            asked.last().mayS = queue == InboxQueue::Waiting;
            asked << Asked{inboxsql::count(inboxsql::queue(query, queue)), inboxsql::queue(query, queue).values, false};
            if (queue == InboxQueue::Waiting || queue == InboxQueue::Mine || queue == InboxQueue::All)
                asked << page(inboxsql::waiting(query), inboxsql::UrgentOrder, true);
            if (queue == InboxQueue::Mine || queue == InboxQueue::All)
                asked << page(inboxsql::calm(query), inboxsql::order(queue), false);
            for (const Asked& statement : asked) {
                const QString plan = planOf(statement.sql, statement.values);
                const QString about = statement.sql.section(QStringLiteral("WHERE"), -1) % u" -> " % plan;
                QVERIFY2(plan.contains(u"INDEX conversation_"), qPrintable(about));
                QVERIFY2(!plan.contains(u"SCAN c |") && !plan.endsWith(u"SCAN c"), qPrintable(about));
                QVERIFY2(statement.mayS || !plan.contains(u"TEMP B-TREE"), qPrintable(about));
                ++checked;
            }
        }
    }
    QVERIFY(checked > 200);
}

void InboxTest::countsNeedNoRows()
{
    ConversationFixture f;
    for (const InboxQueue queue : {InboxQueue::Mine, InboxQueue::Ai, InboxQueue::All}) {
        const inboxsql::Rows rows = inboxsql::queue({.staffId = StaffId(1)}, queue);
        const QString explain = u"EXPLAIN QUERY PLAN " % inboxsql::count(rows);
        const QString plan = f.must(
            wait(f.store.database().read<QString>(ReadLane::Gui, [explain, rows](ReadContext& c) -> Result<QString> {
                Statement row = c.queryValues(explain, rows.values);
                return row.next() ? row.text(3) : QString();
            })));
        QVERIFY2(plan.contains(u"COVERING INDEX"), qPrintable(plan));
    }
}

void InboxTest::filtersNarrowRowsAndCounts()
{
    ConversationFixture f;
    const StaffId kari = f.member(QStringLiteral("Kari"));
    const StaffId ola = f.member(QStringLiteral("Ola"));
    visitor(f, QStringLiteral("ai"));
    const ConversationId read = visitor(f, QStringLiteral("read"));
    f.must(wait(f.conversations.markRead(read, {})));
    escalate(f, visitor(f, QStringLiteral("urgent")), Priority::Urgent, 0);
    escalate(f, visitor(f, QStringLiteral("normal")), Priority::Normal, 0);
    f.takeOver(visitor(f, QStringLiteral("kari")), kari);
    f.takeOver(visitor(f, QStringLiteral("ola")), ola);
    f.clock.advance(MicrosPerSecond);
    f.saySms(QStringLiteral("sms"));
    const auto filtered = [&](InboxFilter filter, InboxQueue queue = InboxQueue::All) {
        return f.must(wait(f.conversations.inboxPage({.queue = queue, .staffId = kari, .filter = filter})));
    };
    QCOMPARE(names(filtered({.channelId = QStringLiteral("sms")})), QStringList{QStringLiteral("sms")});
    QCOMPARE(filtered({.channelId = QStringLiteral("sms")}).counts.all, 1);
    QCOMPARE(filtered({.channelId = QStringLiteral("sms")}).counts.waiting, 0);
    QCOMPARE(names(filtered({.unreadOnly = true})), QStringLiteral("urgent normal sms ola kari ai").split(u' '));
    QCOMPARE(names(filtered({.urgentOnly = true})), QStringList{QStringLiteral("urgent")});
    QCOMPARE(filtered({.urgentOnly = true}).counts.waiting, 1);
    QCOMPARE(names(filtered({.staffId = ola.value})), QStringList{QStringLiteral("ola")});
    QCOMPARE(names(filtered({.staffId = ola.value}, InboxQueue::Mine)), QStringList{});
    QCOMPARE(names(filtered({.unreadOnly = true, .staffId = kari.value}, InboxQueue::Mine)),
             QStringList{QStringLiteral("kari")});
    QCOMPARE(filtered({}).counts.all, 7);
}

void InboxTest::searchFindsAddressesAndTickets()
{
    ConversationFixture f;
    ContactStore contacts{f.store.database()};
    const IntakeOutcome in = f.say(QStringLiteral("hello"));
    f.say(QStringLiteral("other"), QStringLiteral("2"), QStringLiteral("visitor-2"));
    Contact contact;
    contact.id = in.summary.conversation.contactId;
    contact.email = QStringLiteral("Jo.Field@Example.com");
    contact.phone = QStringLiteral("+1 (207) 555-0199");
    f.must(wait(contacts.save(contact, f.member(QStringLiteral("Kari")))));
    const EscalationDraft draft = f.escalation();
    f.must(wait(f.conversations.raiseEscalation(in.accepted.conversationId, draft)));
    const auto hits = [&f](const QString& text) { return f.must(wait(f.conversations.search(text, 10))); };
    for (const QString& text : {QStringLiteral("jo.field@example.com"), QStringLiteral("+12075550199"),
                                QStringLiteral("+1 207 555 0199"), draft.publicId, draft.publicId.left(8).toUpper()}) {
        const QList<SearchHit> found = hits(text);
        QVERIFY2(found.size() == 1, qPrintable(text));
        QCOMPARE(found.first().summary.conversation.id, in.accepted.conversationId);
    }
    QVERIFY(hits(QStringLiteral("+12075550198")).isEmpty());
    QVERIFY(hits(QStringLiteral("jo.fieldman@example.com")).isEmpty());
    QVERIFY(hits(draft.publicId.left(7)).isEmpty());
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
    f.must(wait(
        f.conversations.addNote(f.reply(first.accepted.conversationId, kari, QStringLiteral("machine from 2019")))));
    visitor(f, QStringLiteral("someone-else"));
    const auto find = [&f](const char* text) {
        return f.must(wait(f.conversations.search(QString::fromUtf8(text), 10)));
    };
    const QList<SearchHit> machines = find("machine");
    QCOMPARE(machines.size(), 3);  // stemmed, newest first
    QVERIFY(machines.at(0).snippet.contains(u"2019"));
    QVERIFY(machines.at(1).snippet.contains(u"guarantee"));
    QCOMPARE(machines.at(2).messageId, first.accepted.messageId);
    QCOMPARE(machines.at(2).summary.contactName, QStringLiteral("Ingrid Berg"));
    QCOMPARE(find("WASH").size(), 1);          // the beginning of a word
    QCOMPARE(find("washing leak").size(), 1);  // all words
    QCOMPARE(find("washing guarantee").size(), 0);
    QCOMPARE(find("\" OR * NEAR(").size(), 0);  // query text is never query language
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
