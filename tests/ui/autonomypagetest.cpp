// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/autonomydata.h"
#include "tests/ui/inboxworld.h"

#include "ui/models/costtext.h"
#include "ui/pages/autonomy/autonomypage.h"
#include "ui/pages/autonomy/costsview.h"
#include "ui/pages/autonomy/dialgrid.h"
#include "ui/pages/inbox/draftcard.h"
#include "ui/pages/inbox/takeoverbar.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segments.h"

#include <QAbstractItemModelTester>
#include <QPushButton>

namespace frontdesk {

using test::InboxWorld;

/// The dial, the drafts in the inbox, the costs.
class AutonomyPageTest : public QObject {
    Q_OBJECT

    struct World : InboxWorld {
        World() { test::fillAutonomy(console.autonomy()); }
        [[nodiscard]] AutonomyPage& autonomyPage(const QString& tab = {}) const
        {
            Q_EMIT gui->window().navigator().pageWanted(QStringLiteral("autonomy"), tab);
            return *qobject_cast<AutonomyPage*>(gui->window().currentPage());
        }
        [[nodiscard]] DraftCard& card() const { return *page().draftCard(); }
        void drafted(const QString& text = QStringLiteral("Tomorrow between ten and twelve."))
        {
            test::addDraft(console, calm, text);
            console.publishRow(calm);
            open(calm);
            QTRY_COMPARE(card().text(), text);
        }
    };

private Q_SLOTS:
    void theDialByKeyboard()
    {
        World w;
        AutonomyPage& page = w.autonomyPage();
        QTRY_VERIFY(page.grid()->isVisible());
        const QAbstractItemModelTester tester(&page.grid()->model());
        QCOMPARE(page.grid()->model().rowCount(), 4);
        QCOMPARE(page.grid()->model().columnCount(), 5);
        page.grid()->setFocus();
        page.grid()->setCurrentIndex(page.grid()->model().find(QStringLiteral("sms"), QStringLiteral("returns")));
        w.press(Qt::Key_D);
        QTRY_COMPARE(w.console.autonomy().calls.last(), QStringLiteral("set sms/returns 2 staff"));
        const auto own = [&page] {
            const DialModel& model = page.grid()->model();
            return model.cell(model.find(QStringLiteral("sms"), QStringLiteral("returns")))->own.has_value();
        };
        QTRY_VERIFY(own());
        w.press(Qt::Key_Backspace);
        QTRY_COMPARE(w.console.autonomy().calls.last(), QStringLiteral("set sms/returns -1 staff"));
        QTRY_VERIFY(!own());
        const qsizetype calls = w.console.autonomy().calls.size();
        w.press(Qt::Key_Backspace);  // nothing of its own is left
        QCOMPARE(w.console.autonomy().calls.size(), calls);
        const QModelIndex at = page.grid()->model().find(QStringLiteral("sms"), QStringLiteral("billing"));
        QVERIFY(page.grid()->model().figuresLine(at).contains(u"96"));
        QVERIFY(at.data(Qt::AccessibleTextRole).toString().contains(u"SMS"));
        QVERIFY(at.data(Qt::ToolTipRole).toString().contains(u"Maya"));
    }

    void whatIsProposedActsOnAClickOnly()
    {
        World w;
        AutonomyPage& page = w.autonomyPage();
        QTRY_COMPARE(page.proposals().size(), 1);
        QVERIFY(page.proposals().first()->accessibleDescription().contains(u"48"));
        QVERIFY(w.console.autonomy().calls.isEmpty());
        QTest::mouseClick(page.proposals().first(), Qt::LeftButton);
        QTRY_COMPARE(w.console.autonomy().calls.last(), QStringLiteral("set sms/billing 3 promotion"));
        QTRY_VERIFY(page.proposals().isEmpty());
    }

    void costsOfAPeriod()
    {
        World w;
        AutonomyPage& page = w.autonomyPage(QStringLiteral("costs"));
        QTRY_VERIFY(page.costs()->summary().contains(u"gpt-4.1"));
        QVERIFY(page.costs()->summary().contains(display::money(4'250'000, QStringLiteral("USD"))));
        QVERIFY(page.costs()->summary().contains(u"price unknown"));  // never "0.00"
        QCOMPARE(page.currentArgument(), QStringLiteral("costs"));
        w.console.autonomy().reports[30].models.clear();
        QTest::mouseClick(page.range()->button(2), Qt::LeftButton);
        QTRY_VERIFY(!page.costs()->summary().contains(u"gpt-4.1"));
    }

    void anErrorSaysSoAndTriesAgain()
    {
        World w;
        w.console.autonomy().error = Error{ErrorCode::Storage, QStringLiteral("The disk is full."), {}};
        AutonomyPage& page = w.autonomyPage();
        QTRY_VERIFY(page.placeholder()->isVisible());
        w.console.autonomy().error = {};
        page.refresh();
        QTRY_VERIFY(page.grid()->isVisible());
    }

    void aDraftIsApprovedByOneKey()
    {
        World w;
        w.drafted();
        QVERIFY(w.card().canApprove());
        w.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(w.console.autonomy().calls.last(), QStringLiteral("approve d%1").arg(w.calm.value));
        QTRY_VERIFY(w.card().isHidden());
        w.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.console.autonomy().calls.size(), 1);
    }

    void editingTakesOverAndFillsTheReply()
    {
        World w;
        w.drafted(QStringLiteral("At ten."));
        QTest::mouseClick(w.card().editButton(), Qt::LeftButton);
        QTRY_COMPARE(w.composer().state(), ComposerState::Mine);
        QTRY_COMPARE(w.composer().edit()->toPlainText(), QStringLiteral("At ten."));
        QVERIFY(!w.card().approveButton()->isVisible());  // from here on the reply is sent
    }

    void discarding()
    {
        World w;
        w.drafted();
        QTest::mouseClick(w.card().discardButton(), Qt::LeftButton);
        QTRY_COMPARE(w.console.autonomy().calls.last(), QStringLiteral("discard d%1").arg(w.calm.value));
        QTRY_VERIFY(w.card().isHidden());
    }

    void aRefusalKeepsTheDraft()
    {
        World w;
        w.drafted();
        w.console.autonomy().error = Error{ErrorCode::Conflict, QStringLiteral("The customer has written again."),
                                           QStringLiteral("newer_message")};
        w.card().approve();
        QTRY_VERIFY(w.toasts().join(u' ').contains(u"written again"));
        QVERIFY(!w.card().isHidden());
    }

    void theCustomerWroteAgain()
    {
        World w;
        w.drafted();
        w.console.autonomy().drafts[w.calm].overtaken = true;
        w.console.at(w.calm).conversation.lastInboundAt += MicrosPerSecond;
        w.console.publishRow(w.calm);
        QTRY_VERIFY(!w.card().canApprove());
        QVERIFY(!w.card().hint().isEmpty());
    }

    void theBudgetIsTold()
    {
        World w;
        w.console.publish(BudgetReached{QStringLiteral("Today's limit is reached."), true});
        QTRY_VERIFY(w.toasts().join(u' ').contains(u"limit is reached"));
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::AutonomyPageTest)
#include "autonomypagetest.moc"
