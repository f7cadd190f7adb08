// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/egresslog.h"
#include "core/store/egressstore.h"
#include "core/store/purgestore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

#include <QMutex>

using namespace frontdesk;
using namespace frontdesk::test;

class EgressTest final : public QObject {
    Q_OBJECT

    static inline QMutex s_mutex;
    static inline QStringList s_statements;

    static QString planOf(ConversationFixture& f, const QString& sql)
    {
        const QString explain = u"EXPLAIN QUERY PLAN " % QString(sql).replace(u'?', u'1');
        return f.must(
            wait(f.store.database().read<QString>(ReadLane::Gui, [explain](ReadContext& context) -> Result<QString> {
                return context.all(explain, [](const Statement& row) { return row.text(3); }).join(u'\n');
            })));
    }

private Q_SLOTS:
    void rowsAndFilters()
    {
        ConversationFixture f;
        EgressStore log(f.store.database());
        for (int i = 0; i < 3; ++i) {
            EgressNote note;
            note.purpose = QStringLiteral("answer");
            note.service = i == 1 ? QStringLiteral("anthropic") : QStringLiteral("openai");
            note.host = QStringLiteral("service.example");
            note.bytesOut = 100 + i;
            note.bytesIn = 7;
            note.masked = {{QStringLiteral("email"), i}};
            note.outcome = QStringLiteral("ok");
            QVERIFY(wait(log.add(note)).ok());
        }
        EgressLog pages(f.store.database());
        const auto all = wait(pages.page({}));
        QVERIFY(all.ok());
        QCOMPARE(all->lines.size(), 3);
        const EgressRow newest = all->lines.first().row;
        QCOMPARE(newest.bytesOut, 102);
        QCOMPARE(newest.masked.value(QStringLiteral("email")), 2);
        QCOMPARE(wait(pages.page({.service = QStringLiteral("anthropic")}))->lines.size(), 1);
        QCOMPARE(wait(pages.page({.from = f.clock.now() + 1}))->lines.size(), 0);
        QCOMPARE(wait(pages.page({.until = f.clock.now()}))->lines.size(), 0);
        QCOMPARE(wait(pages.page({.before = newest.id, .limit = 1}))->lines.first().row.bytesOut, 101);
        QCOMPARE(*wait(log.services()), (QStringList{QStringLiteral("anthropic"), QStringLiteral("openai")}));
    }

    void pagesForPeopleKnowTheCustomer()
    {
        ConversationFixture f;
        EgressLog log(f.store.database());
        const ConversationId conversation = f.say(QStringLiteral("Hi")).accepted.conversationId;
        for (int i = 0; i < 5; ++i) {
            EgressNote note;
            note.purpose = i == 2 ? QStringLiteral("skill-program") : QStringLiteral("answer");
            note.service = i == 2 ? QStringLiteral("print_label") : QStringLiteral("openai");
            note.host = i == 2 ? QString() : QStringLiteral("api.example_one.com");
            note.outcome = i == 4 ? QStringLiteral("timeout") : QStringLiteral("ok");
            QVERIFY(wait(log.add(note, i == 0 ? ConversationId() : conversation)).ok());
        }
        const auto first = wait(log.page({.limit = 2}));
        QVERIFY(first.ok());
        QVERIFY(first->more);
        QCOMPARE(first->lines.size(), 2);
        QCOMPARE(first->lines.first().row.conversation, conversation.value);
        const auto rest = wait(log.page({.before = first->lines.last().row.id, .limit = 3}));
        QVERIFY(!rest->more);
        QCOMPARE(rest->lines.size(), 3);
        QCOMPARE(rest->lines.last().row.conversation, 0);
        QVERIFY(rest->lines.last().contactName.isEmpty());
        QCOMPARE(wait(log.page({.service = QStringLiteral("print_label")}))->lines.size(), 1);
        QCOMPARE(wait(log.page({.text = QStringLiteral("PROGRAM")}))->lines.size(), 1);
        QCOMPARE(wait(log.page({.text = QStringLiteral("timeout")}))->lines.size(), 1);
        // What a person types is a text and no pattern.
        QCOMPARE(wait(log.page({.text = QStringLiteral("example_one")}))->lines.size(), 4);
        QCOMPARE(wait(log.page({.text = QStringLiteral("exampl__one")}))->lines.size(), 0);
        QCOMPARE(wait(log.page({.text = QStringLiteral("%")}))->lines.size(), 0);
        QCOMPARE(wait(log.page({.until = f.clock.now()}))->lines.size(), 0);
    }

    void noServiceIsNone()
    {
        ConversationFixture f;
        QCOMPARE(*wait(EgressStore(f.store.database()).services()), QStringList());
    }

    /// The clock was set back: the times do not rise with the ids.
    void aPeriodHoldsAllItsRowsWhateverTheirOrder()
    {
        ConversationFixture f;
        EgressLog log(f.store.database());
        const Micros start = f.clock.now();
        for (const int minute : {10, 70, 20, 80}) {
            f.clock.set(start + minute * MicrosPerMinute);
            EgressNote note;
            note.service = QString::number(minute);
            QVERIFY(wait(log.add(note, {})).ok());
        }
        const auto late = wait(log.page({.from = start + 60 * MicrosPerMinute}));
        QCOMPARE(late->lines.size(), 2);
        QCOMPARE(late->lines.last().row.service, QStringLiteral("70"));
        // A later page need not look for the bound again.
        const auto rest = wait(log.page(
            {.from = start + 60 * MicrosPerMinute, .before = late->lines.first().row.id, .lowest = late->lowest}));
        QCOMPARE(rest->lines.size(), 1);
        QCOMPARE(wait(log.page({.from = start + 90 * MicrosPerMinute}))->lines.size(), 0);
    }

    /// No statement of the log reads a table or an index from end to end.
    void whatIsReadIsBounded()
    {
        s_statements.clear();
        Connection::setStatementObserver([](const QString& sql) {
            const QMutexLocker lock(&s_mutex);
            if (sql.contains(u"egress"))
                s_statements << sql;
        });
        ConversationFixture f;
        EgressLog log(f.store.database());
        s_statements.clear();  // those of the migrations
        QVERIFY(wait(log.page({.from = 1, .text = QStringLiteral("x")})).ok());
        QVERIFY(wait(log.page({.service = QStringLiteral("openai")})).ok());
        QVERIFY(wait(EgressStore(f.store.database()).services()).ok());
        Connection::setStatementObserver(nullptr);
        const QStringList seen = std::exchange(s_statements, {});
        QCOMPARE(seen.size(), 4);
        QStringList plans;
        for (const QString& sql : seen)
            plans << planOf(f, sql);
        for (const QString& plan : std::as_const(plans))
            QVERIFY2(!plan.contains(u"SCAN e"), qPrintable(plan));
        for (const int page : {1, 2})  // the first rows are found without putting all in order
            QVERIFY2(!plans[page].contains(u"TEMP B-TREE"), qPrintable(plans[page]));
        QVERIFY2(plans[0].contains(u"INDEX egress_at (at>?)"), qPrintable(plans[0]));
        QVERIFY2(plans[1].contains(u"SEARCH e USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"), qPrintable(plans[1]));
        QVERIFY2(plans[2].contains(u"INDEX egress_service (service=? AND rowid>? AND rowid<?)"), qPrintable(plans[2]));
        QVERIFY2(plans[3].contains(u"INDEX egress_service (service>?)"), qPrintable(plans[3]));
    }

    void goesWithTheTurns()
    {
        ConversationFixture f;
        EgressStore log(f.store.database());
        EgressNote note;
        note.service = QStringLiteral("openai");
        QVERIFY(wait(log.add(note)).ok());
        f.clock.advance(40 * 24 * 60 * MicrosPerMinute);
        QVERIFY(wait(log.add(note)).ok());
        PurgeStore purge(f.store.database());
        RetentionRules rules;
        rules.turnDays = 30;
        QVERIFY(wait(purge.step(PurgePhase::Turns, rules, 0, 50)).ok());
        QCOMPARE(wait(EgressLog(f.store.database()).page({}))->lines.size(), 1);
    }
};

FRONTDESK_TEST_MAIN(EgressTest)
#include "egresstest.moc"
