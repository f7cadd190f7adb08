// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeconsole.h"
#include "tests/support/guitest.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/models/conversationlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

namespace frontdesk {

class ConversationListModelTest : public QObject {
    Q_OBJECT

    struct World {
        test::FakeConsole console;
        CoreBridge bridge{&console};
        ConversationListModel model{bridge};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        World()
        {
            tester.setUseFetchMore(false);
            bridge.refreshInfo();
            QObject::connect(&bridge.events(), &EventBatcher::conversationsChanged, &model,
                             &ConversationListModel::applyChanges);
        }
        void load(ConsoleQueue queue, ConsoleSort sort = ConsoleSort::Newest)
        {
            QSignalSpy updated(&model, &ConversationListModel::updated);
            model.setQueue(queue, sort);
            QVERIFY(updated.wait(2000));
        }
        [[nodiscard]] QStringList names() const
        {
            QStringList list;
            for (int row = 0; row < model.rowCount(); ++row)
                list << model.at(row).contactName;
            return list;
        }
    };

private Q_SLOTS:
    void pages()
    {
        World w;
        for (int i = 0; i < 450; ++i)
            (void)w.console.addConversation(QString::number(i), QStringLiteral("webchat"), i * MicrosPerMinute);
        w.load(ConsoleQueue::All);
        QCOMPARE(w.model.rowCount(), 200);
        QVERIFY(w.model.canFetchMore({}));
        w.model.fetchMore({});
        w.model.fetchMore({});  // a second request while one is on its way does nothing
        QTRY_COMPARE(w.model.rowCount(), 400);
        w.model.fetchMore({});
        QTRY_COMPARE(w.model.rowCount(), 450);
        QVERIFY(!w.model.canFetchMore({}));
        QCOMPARE(w.names().first(), QStringLiteral("0"));
        QCOMPARE(w.names().last(), QStringLiteral("449"));
        QCOMPARE(w.model.counts().all, 450);
    }

    void nothingStaysBehindTheFirstPageAfterAReload()
    {
        World w;
        QList<ConversationId> ids;
        for (int i = 0; i < 450; ++i)
            ids << w.console.addConversation(QString::number(i), QStringLiteral("webchat"), i * MicrosPerMinute);
        w.load(ConsoleQueue::All);
        w.model.fetchMore({});
        QTRY_COMPARE(w.model.rowCount(), 400);
        w.console.at(ids[3]).contactName = QStringLiteral("erased");
        w.console.at(ids[300]).contactName = QStringLiteral("erased");
        w.model.refresh();  // one is on its way already when the wish comes
        w.model.reload();
        QTRY_COMPARE(w.model.rowCount(), 200);
        QCOMPARE(w.names().indexOf(QStringLiteral("erased")), 3);
        QVERIFY(w.model.canFetchMore({}));
        w.model.fetchMore({});
        QTRY_COMPARE(w.model.rowCount(), 400);
        QCOMPARE(w.names().count(QStringLiteral("erased")), 2);
    }

    void loadsAtMostTwoThousandRows()
    {
        World w;
        for (int i = 0; i < 2300; ++i)
            (void)w.console.addConversation(QString::number(i), QStringLiteral("webchat"), i * MicrosPerMinute);
        w.load(ConsoleQueue::All);
        for (int page = 1; page < 10; ++page) {
            w.model.fetchMore({});
            QTRY_COMPARE(w.model.rowCount(), (page + 1) * 200);
        }
        QVERIFY(!w.model.canFetchMore({}));
    }

    void newestMovesUpWithoutReset()
    {
        World w;
        const ConversationId a = w.console.addConversation(QStringLiteral("a"), QStringLiteral("webchat"),
                                                           3 * MicrosPerMinute);
        (void)w.console.addConversation(QStringLiteral("b"), QStringLiteral("webchat"), 2 * MicrosPerMinute);
        (void)w.console.addConversation(QStringLiteral("c"), QStringLiteral("webchat"), MicrosPerMinute);
        w.load(ConsoleQueue::All);
        QCOMPARE(w.names(), QStringList({QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
        const QSignalSpy resets(&w.model, &QAbstractItemModel::modelReset);
        const QSignalSpy moves(&w.model, &QAbstractItemModel::rowsMoved);
        const QPersistentModelIndex index = w.model.index(2);
        (void)w.console.arrive(a, Author::Contact, QStringLiteral("hello"));
        QTRY_COMPARE(w.names(), QStringList({QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(moves.count(), 1);
        QCOMPARE(index.row(), 0);
        QCOMPARE(w.model.at(0).unread, 1);
    }

    void newConversationIsInserted()
    {
        World w;
        (void)w.console.addConversation(QStringLiteral("old"), QStringLiteral("webchat"), MicrosPerMinute);
        w.load(ConsoleQueue::All);
        const QSignalSpy resets(&w.model, &QAbstractItemModel::modelReset);
        const ConversationId id = w.console.addConversation(QStringLiteral("new"));
        w.console.publishRow(id);
        QTRY_COMPARE(w.names(), QStringList({QStringLiteral("new"), QStringLiteral("old")}));
        QCOMPARE(resets.count(), 0);
    }

    void takenOverLeavesTheWaitingQueueAtOnce()
    {
        World w;
        const ConversationId id = w.console.addConversation(QStringLiteral("a"));
        w.console.at(id).escalation = Escalation{};
        w.console.at(id).escalation->dueAt = 1;
        w.load(ConsoleQueue::Waiting, ConsoleSort::MostUrgent);
        QCOMPARE(w.model.rowCount(), 1);
        (void)w.console.takeOver(id);
        QTRY_COMPARE(w.model.rowCount(), 0);
        QTRY_COMPARE(w.model.counts().mine, 1);
    }

    void burstAsksTheEngineRarely()
    {
        World w;
        const ConversationId id = w.console.addConversation(QStringLiteral("a"));
        w.load(ConsoleQueue::All);
        QTest::qWait(350);
        const int before = w.console.inboxCalls;
        for (int i = 0; i < 200; ++i)
            w.console.publishRow(id);
        QTest::qWait(250);
        QVERIFY(w.console.inboxCalls - before <= 2);
    }

    void draftsAndTyping()
    {
        World w;
        const ConversationId id = w.console.addConversation(QStringLiteral("a"));
        w.load(ConsoleQueue::All);
        const QSignalSpy changes(&w.model, &QAbstractItemModel::dataChanged);
        w.model.setDraft(id, QStringLiteral("half a sentence"));
        QCOMPARE(w.model.draft(id), QStringLiteral("half a sentence"));
        w.model.applyTyping(id, Author::Contact, true);
        QVERIFY(w.model.isTyping(id));
        w.model.applyTyping(id, Author::Staff, false);
        QVERIFY(w.model.isTyping(id));
        w.model.applyTyping(id, Author::Contact, false);
        QVERIFY(!w.model.isTyping(id));
        QVERIFY(changes.count() >= 3);
    }

    void accessibleTextIsASentence()
    {
        World w;
        const ConversationId id = w.console.addConversation(QStringLiteral("Tuva Nilsen"));
        (void)w.console.addMessage(id, Author::Contact, QStringLiteral("No power"));
        w.console.at(id).unread = 3;
        w.console.at(id).escalation = Escalation{};
        w.load(ConsoleQueue::All);
        const QString text = w.model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(text.startsWith(u"Tuva Nilsen") && text.contains(u"waiting") && text.contains(u"3")
                     && text.contains(u"No power"),
                 qPrintable(text));
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::ConversationListModelTest)
#include "conversationlistmodeltest.moc"
