// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/samplestore.h"

#include "core/store/knowledgestore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

using namespace frontdesk;
using namespace frontdesk::test;

/// Leaving the demo: every row of the sample goes, every other row stays as it was.
class SampleStoreTest : public QObject {
    Q_OBJECT

private:
    struct Fixture : ConversationFixture {
        SampleStore samples{store.database()};
        KnowledgeStore knowledge{store.database()};

        IntakeOutcome talk(const QString& text, const QString& who, bool sample)
        {
            IntakeRequest r = request(text, newPublicId(), who);
            r.sample = sample;
            return must(wait(conversations.intake(r)));
        }
        void answer(const IntakeOutcome& in, const QString& text)
        {
            const TurnStarted turn = begin(in);
            append(turn, text, text);
            static_cast<void>(must(wait(conversations.commitTurn(commitOf(turn, text, in)))));
        }
        void document(const QString& stem, bool sample)
        {
            static_cast<void>(must(wait(knowledge.replaceDocument(
                stem, stem, QStringLiteral("1"), {{QStringLiteral("Part"), u"All about " % stem}}, sample))));
        }
        void session(const QString& name, bool sample)
        {
            static_cast<void>(
                must(wait(sessions.create(newPublicId(), newPublicId(), name, {}, QStringLiteral("en"), sample))));
        }
        SampleCounts removeAll(int batch, int* rounds)
        {
            SampleCounts total;
            for (bool more = true; more; ++*rounds) {
                const SampleBatch gone = must(wait(samples.removeSome(batch)));
                total.conversations += gone.removed.conversations;
                total.contacts += gone.removed.contacts;
                total.messages += gone.removed.messages;
                total.documents += gone.removed.documents;
                more = gone.more;
            }
            return total;
        }
        /// Every table with all its rows, without the counters that only ever grow.
        QMap<QString, QStringList> dump()
        {
            return must(wait(store.database().read<QMap<QString, QStringList>>(
                ReadLane::Gui, [](ReadContext& c) -> Result<QMap<QString, QStringList>> {
                    QMap<QString, QStringList> all;
                    const QStringList tables = c.all(
                        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND "
                        u"name NOT LIKE '%token%' AND name NOT LIKE 'chunk_text%' AND name NOT IN "
                        u"('feed_counter', 'change_feed', 'seal_key', 'audit', 'audit_head') ORDER BY name",
                        [](const Statement& row) { return row.text(0); });
                    for (const QString& table : tables)
                        all[table] = rowsOf(c, table);
                    return all;
                })));
        }
        static QStringList rowsOf(ReadContext& c, const QString& table)
        {
            const QStringList columns = c.all(
                u"SELECT name FROM pragma_table_info(?)", [](const Statement& row) { return row.text(0); }, table);
            QStringList parts;
            for (const QString& column : columns)
                parts << QString(u"coalesce(hex(\"" % column % u"\"), '-')");
            const QString sql = u"SELECT " % parts.join(QStringLiteral(" || '|' || ")) % u" FROM \"" % table % u"\"";
            QStringList rows = c.all(sql, [](const Statement& row) { return row.text(0); });
            rows.sort();
            return rows;
        }
    };

private Q_SLOTS:
    void onlyTheSampleGoes()
    {
        Fixture f;
        f.answer(f.talk(QStringLiteral("real question about lamps"), QStringLiteral("real"), false),
                 QStringLiteral("Real answer."));
        f.session(QStringLiteral("Real visitor"), false);
        f.document(QStringLiteral("own"), false);
        const QMap<QString, QStringList> before = f.dump();
        QVERIFY(before.value(QStringLiteral("message")).size() >= 2);

        for (int i = 0; i < 5; ++i)
            f.answer(f.talk(QStringLiteral("invented question %1").arg(i), QStringLiteral("demo-%1").arg(i), true),
                     QStringLiteral("Invented answer."));
        f.session(QStringLiteral("Demo visitor"), true);
        f.document(QStringLiteral("shipping"), true);
        const SampleCounts counted = StoreProbe::must(wait(f.samples.count()));
        QCOMPARE(counted.conversations, 5);
        QCOMPARE(counted.contacts, 6);
        QCOMPARE(counted.documents, 1);
        QVERIFY(f.dump() != before);

        int rounds = 0;
        const SampleCounts removed = f.removeAll(2, &rounds);
        QVERIFY2(rounds > 3, "it goes in batches");
        QCOMPARE(removed.conversations, counted.conversations);
        QCOMPARE(removed.contacts, counted.contacts);
        QCOMPARE(removed.messages, counted.messages);
        QCOMPARE(removed.documents, counted.documents);
        const QMap<QString, QStringList> after = f.dump();
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            QVERIFY2(after.value(it.key()) == it.value(), qPrintable(u"table " % it.key()));
        QCOMPARE(after.keys(), before.keys());
        QVERIFY(f.count(u"SELECT count(*) FROM change_feed WHERE conversation_id NOT IN (SELECT id FROM conversation)")
                == 0);
    }

    void searchStillWorksAndFindsNothingOfTheSample()
    {
        Fixture f;
        f.answer(f.talk(QStringLiteral("where is my zebra lamp"), QStringLiteral("real"), false),
                 QStringLiteral("Here."));
        f.answer(f.talk(QStringLiteral("where is my zebra sofa"), QStringLiteral("demo"), true),
                 QStringLiteral("There."));
        int rounds = 0;
        static_cast<void>(f.removeAll(50, &rounds));
        const auto hits = StoreProbe::must(wait(f.conversations.search(QStringLiteral("zebra"), 10)));
        QCOMPARE(hits.size(), 1);
    }

    /// Somebody who came back after the own company was set up by hand is a real customer.
    void contactWithRealConversationStays()
    {
        Fixture f;
        f.talk(QStringLiteral("in the demo"), QStringLiteral("visitor"), true);
        const IntakeOutcome first = f.talk(QStringLiteral("another one"), QStringLiteral("other"), true);
        StoreProbe::must(wait(f.store.database().write<qint64>([](Transaction& tx) -> Result<qint64> {
            return tx.exec(u"UPDATE conversation SET state = 3 WHERE sample = 1");
        })));
        f.talk(QStringLiteral("for real"), QStringLiteral("visitor"), false);
        int rounds = 0;
        const SampleCounts removed = f.removeAll(50, &rounds);
        QCOMPARE(removed.conversations, 2);
        QCOMPARE(removed.contacts, 1);
        QVERIFY(first.newConversation);
        QCOMPARE(f.count(u"SELECT count(*) FROM conversation"), 1);
        QCOMPARE(f.count(u"SELECT count(*) FROM contact WHERE sample = 0"), 1);
        QCOMPARE(f.count(u"SELECT count(*) FROM contact"), 1);
    }

    /// Killed after a batch: what is left is still known as the sample's and goes with the next try.
    void aHalfRemovalGoesOnAfterARestart()
    {
        Fixture f;
        f.answer(f.talk(QStringLiteral("real question"), QStringLiteral("real"), false),
                 QStringLiteral("Real answer."));
        const QMap<QString, QStringList> before = f.dump();
        for (int i = 0; i < 5; ++i)
            f.talk(QStringLiteral("invented %1").arg(i), QStringLiteral("demo-%1").arg(i), true);
        f.document(QStringLiteral("shipping"), true);
        for (const int batches : {1, 3, 1}) {  // among conversations, among contacts, before the rest
            for (int i = 0; i < batches; ++i)
                QVERIFY(StoreProbe::must(wait(SampleStore(f.store.database()).removeSome(2))).more);
            const SampleCounts left = StoreProbe::must(wait(SampleStore(f.store.database()).count()));
            QVERIFY(left.contacts + left.documents > 0);  // the page goes on offering it
            f.store.reopen();
        }
        int documents = 0;
        for (bool more = true; more;) {
            const SampleBatch gone = StoreProbe::must(wait(SampleStore(f.store.database()).removeSome(2)));
            documents += gone.removed.documents;
            more = gone.more;
        }
        QCOMPARE(documents, 1);
        const QMap<QString, QStringList> after = f.dump();
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            QVERIFY2(after.value(it.key()) == it.value(), qPrintable(u"table " % it.key()));
    }

    /// The AI is in the middle of an answer when the demo is left: nothing of it comes back.
    void aRunningTurnEndsWithItsConversation()
    {
        Fixture f;
        const QMap<QString, QStringList> before = f.dump();
        const IntakeOutcome in = f.talk(QStringLiteral("invented question"), QStringLiteral("demo"), true);
        const TurnStarted turn = f.begin(in);
        f.append(turn, QStringLiteral("One. "), QStringLiteral("One. "));
        int rounds = 0;
        static_cast<void>(f.removeAll(50, &rounds));
        const auto appended = wait(f.conversations.appendSentence(
            Fixture::sentenceOf(turn, QStringLiteral("One. Two."), QStringLiteral("Two."))));
        QVERIFY(!appended.ok());
        QCOMPARE(appended.error().code, ErrorCode::NotFound);  // the hub does not try such a turn again
        const auto committed = wait(f.conversations.commitTurn(Fixture::commitOf(turn, QStringLiteral("One. "), in)));
        QVERIFY(!committed.ok());
        QCOMPARE(committed.error().code, ErrorCode::NotFound);
        QCOMPARE(wait(f.conversations.abandonTurn(turn.turnId, QStringLiteral("error"))).error().code,
                 ErrorCode::NotFound);
        // Ids are never given out twice: what still knows the old one in memory cannot reach somebody else's.
        const IntakeOutcome next = f.talk(QStringLiteral("for real"), QStringLiteral("visitor"), false);
        QVERIFY(next.accepted.conversationId > in.accepted.conversationId);
        QCOMPARE(f.frameTypes(next.accepted.conversationId), QStringList{QStringLiteral("message")});
        QCOMPARE(f.count(u"SELECT count(*) FROM turn"), 0);
        QVERIFY(f.dump().value(QStringLiteral("conversation")).size()
                == before.value(QStringLiteral("conversation")).size() + 1);
    }

    /// A new table with a mark of its own must be thought of here.
    void everyMarkedTableIsKnown()
    {
        Fixture f;
        const QStringList marked = StoreProbe::must(
            wait(f.store.database().read<QStringList>(ReadLane::Gui, [](ReadContext& c) -> Result<QStringList> {
                return QStringList(c.all(u"SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) p "
                                         u"WHERE m.type = 'table' AND p.name = 'sample' ORDER BY m.name",
                                         [](const Statement& row) { return row.text(0); }));
            })));
        QCOMPARE(marked, (QStringList{QStringLiteral("canned_reply"), QStringLiteral("contact"),
                                      QStringLiteral("conversation"), QStringLiteral("document")}));
    }
};

FRONTDESK_TEST_MAIN(SampleStoreTest)
#include "samplestoretest.moc"
