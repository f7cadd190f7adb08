// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxworld.h"

#include "ui/bridge/preferences.h"
#include "ui/pages/inbox/conversationheader.h"
#include "ui/pages/inbox/filterbar.h"
#include "ui/pages/inbox/inboxmenus.h"
#include "ui/pages/inbox/selectionbar.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QPushButton>
#include <QToolButton>

namespace frontdesk {

using test::InboxWorld;

/// Filters, several rows at once, and what is done with them.
class InboxListTest : public QObject {
    Q_OBJECT

    static QList<ConversationId> shown(const InboxWorld& w)
    {
        QList<ConversationId> ids;
        for (int row = 0; row < w.page().model().rowCount(); ++row)
            ids << w.page().model().at(row).conversation.id;
        return ids;
    }

private Q_SLOTS:
    void filtersNarrowAndChipsClear()
    {
        InboxWorld w;
        w.list()->setFocus();
        w.press(Qt::Key_F, InboxWorld::CtrlShift);
        w.choose(QStringLiteral("Urgent only"));
        QTRY_COMPARE(shown(w), QList<ConversationId>{w.waiting});
        FilterBar* filters = w.page().list()->filters();
        QVERIFY(filters->isVisible());
        QCOMPARE(filters->chips().size(), 1);
        // A new row that does not pass stays out.
        const ConversationId late = w.console.addConversation(QStringLiteral("Late"));
        (void)w.console.arrive(late, Author::Contact, QStringLiteral("hello"));
        QTest::qWait(500);
        QCOMPARE(shown(w), QList<ConversationId>{w.waiting});
        static_cast<QAbstractButton*>(filters->chips().first())->click();
        QTRY_COMPARE(w.page().model().rowCount(), 4);
        QVERIFY(!filters->isVisible());
    }

    void closedOnesAreFound()
    {
        InboxWorld w;
        w.console.at(w.calm).conversation.state = ConversationState::Closed;
        w.console.at(w.calm).conversation.rating = 4;
        w.page().list()->showFilters();
        w.choose(QStringLiteral("Closed ones"));
        QTRY_COMPARE(shown(w), QList<ConversationId>{w.calm});
        (void)w.list()->grab();
        w.page().list()->setQueue(ConsoleQueue::Mine);
        QTRY_COMPARE(shown(w), QList<ConversationId>{w.mine});
        QVERIFY(!w.page().list()->filters()->isActive());
    }

    void severalAreClosedAtOnceAndBroughtBack()
    {
        InboxWorld w;
        w.list()->setFocus();
        w.open(w.waiting);
        w.press(Qt::Key_A, Qt::ControlModifier);
        SelectionBar* bar = w.page().list()->selectionBar();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(w.page().list()->selected().size(), 3);
        // News about a row must not spoil the choice.
        (void)w.console.arrive(w.calm, Author::Contact, QStringLiteral("hello?"));
        QTest::qWait(450);
        QCOMPARE(w.page().list()->selected().size(), 3);
        bar->closeButton()->click();
        QTRY_COMPARE(w.console.at(w.mine).conversation.state, ConversationState::Closed);
        QCOMPARE(w.console.at(w.waiting).conversation.state, ConversationState::Closed);
        QTRY_COMPARE(w.page().model().rowCount(), 0);
        QTRY_VERIFY(QApplication::focusWidget());
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(w.page().model().rowCount(), 3);
        QCOMPARE(w.console.at(w.mine).conversation.handler, Handler::Human);
        QCOMPARE(w.console.at(w.calm).conversation.handler, Handler::Ai);
    }

    void whatNobodyReadIsNotClosed()
    {
        InboxWorld w;
        w.console.at(w.mine).lastInbound = MessageId(7);
        w.console.publishRow(w.mine);
        QTest::qWait(450);
        w.list()->setFocus();
        w.list()->selectAll();
        w.console.at(w.mine).lastInbound = MessageId(8);  // the news has not come yet
        w.page().list()->selectionBar()->closeButton()->click();
        QTRY_COMPARE(w.console.at(w.waiting).conversation.state, ConversationState::Closed);
        QCOMPARE(w.console.at(w.mine).conversation.state, ConversationState::Open);
        QTRY_VERIFY(w.toasts().join(u'\n').contains(QStringLiteral("written again")));
    }

    void shiftExtendsWithoutOpening()
    {
        InboxWorld w;
        w.open(w.waiting);
        w.list()->setFocus();
        w.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(w.page().list()->selected().size(), 2);
        QCOMPARE(w.page().controller().id(), w.waiting);
        w.press(Qt::Key_Down);
        QCOMPARE(w.page().list()->selected().size(), 1);
    }

    void failuresAreNamedPerRow()
    {
        InboxWorld w;
        w.list()->setFocus();
        w.list()->selectAll();
        w.console.desk().assigned.clear();
        w.console.nextError = Error{ErrorCode::Conflict, QStringLiteral("Jonas took this 2 s ago."), {}};
        Q_EMIT w.page().list()->actWanted(ListAct::Snooze, QPoint(10, 10));
        w.choose(QStringLiteral("1 hour"));
        QTRY_COMPARE(w.toasts().size(), 1);
        QVERIFY2(w.toasts().value(0).contains(QStringLiteral("Ingrid Solheim: Jonas took this 2 s ago.")),
                 qPrintable(w.toasts().value(0)));
        QCOMPARE(w.console.at(w.waiting).conversation.state, ConversationState::Open);
        QCOMPARE(w.console.at(w.mine).conversation.state, ConversationState::Snoozed);
    }

    void snoozedLeavesTheListAndUndoWakesIt()
    {
        InboxWorld w;
        w.open(w.mine);
        QTRY_VERIFY(w.page().header()->snoozeButton()->isVisible());
        w.page().header()->snoozeButton()->click();
        w.choose(QStringLiteral("Tomorrow morning"));
        QTRY_COMPARE(w.console.at(w.mine).conversation.state, ConversationState::Snoozed);
        QTRY_VERIFY(!shown(w).contains(w.mine));
        QVERIFY(w.page().controller().id() != w.mine);
        w.list()->setFocus();
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(w.page().controller().id(), w.mine);
        QTRY_COMPARE(w.composer().state(), ComposerState::Mine);
    }

    void snoozeTimesAreMornings()
    {
        const QDateTime sunday(QDate(2026, 11, 22), QTime(22, 30));
        const SnoozeTimes times = snoozeTimes(sunday);
        QCOMPARE(times.hour, QDateTime(QDate(2026, 11, 22), QTime(23, 30)));
        QCOMPARE(times.tomorrow, QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
        QCOMPARE(times.week, QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
        QCOMPARE(snoozeTimes(QDateTime(QDate(2026, 11, 23), QTime(8, 0))).week,
                 QDateTime(QDate(2026, 11, 30), QTime(9, 0)));
    }

    void markedAsRead()
    {
        InboxWorld w;
        w.console.at(w.calm).unread = 2;
        w.console.publishRow(w.calm);
        QTRY_COMPARE(w.page().model().at(w.page().model().rowOf(w.calm)).unread, 2);
        w.list()->setCurrentIndex(w.page().model().index(w.page().model().rowOf(w.calm)));
        Q_EMIT w.page().list()->actWanted(ListAct::MarkRead, {});
        QTRY_COMPARE(w.console.at(w.calm).unread, 0);
    }

    void viewersAreNamedInTheHeader()
    {
        InboxWorld w;
        StaffMember jonas;
        jonas.id = StaffId(9);
        jonas.name = QStringLiteral("Jonas Berg");
        w.console.desk().setViewers(w.mine, {{jonas, true}});
        w.open(w.mine);
        QCOMPARE(w.console.desk().viewing, w.mine);
        QTRY_VERIFY2(w.page().header()->facts().contains(QStringLiteral("Jonas is looking at this, typing")),
                     qPrintable(w.page().header()->facts()));
    }

    void erasedNamesGoFromTheWholeList()
    {
        InboxWorld w;
        ConversationId last;
        for (int i = 0; i < 250; ++i)
            last = w.console.addConversation(QStringLiteral("Visitor %1").arg(i), QStringLiteral("webchat"),
                                             (i + 10) * MicrosPerMinute);
        w.page().list()->setQueue(ConsoleQueue::All);
        w.console.publishRow(last);
        QAbstractItemModel* model = w.list()->model();
        QTRY_COMPARE(model->rowCount(), 200);
        model->fetchMore({});
        QTRY_COMPARE(model->rowCount(), 253);
        const auto rowsNamed = [model](const QString& name) {
            return model->match(model->index(0, 0), Qt::DisplayRole, name, -1, Qt::MatchExactly).size();
        };
        const QString name = w.console.at(last).contactName;
        QCOMPARE(rowsNamed(name), 1);
        w.console.at(last).contactName.clear();
        w.console.publish(ProgramChanged{QStringLiteral("privacy")});
        QTRY_COMPARE(rowsNamed(name), 0);
    }

    void compactRowsAreLower()
    {
        InboxWorld w;
        const QModelIndex first = w.page().model().index(0);
        const int high = w.list()->visualRect(first).height();
        w.gui->preferences().setDensity(Density::Compact);
        QTRY_COMPARE(w.list()->visualRect(first).height(), scaled(58));
        QVERIFY(high > scaled(58));
        (void)w.list()->grab();
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::InboxListTest)
#include "inboxlisttest.moc"
