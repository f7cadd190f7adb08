// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"
#include "tests/ui/shellworld.h"

#include "ui/bridge/presencecontrol.h"
#include "ui/shell/closeflow.h"
#include "ui/widgets/questiondialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace frontdesk;
using test::ShellWorld;

class CloseQuestionTest : public QObject {
    Q_OBJECT

    static QuestionDialog* question(const ShellWorld& w)
    {
        return static_cast<QuestionDialog*>(w.gui->closeFlow().question());
    }
    static QString text(const QDialog* dialog)
    {
        QString all;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            all += label->text() + u'\n';
        return all;
    }

private Q_SLOTS:
    void theFirstCloseAsks()
    {
        ShellWorld w(true);
        w.window().close();
        QVERIFY(w.window().isVisible());
        QVERIFY(question(w));
        QVERIFY(question(w)->button(0)->text().contains(QStringLiteral("tray")));
        question(w)->button(2)->click();  // Cancel
        QTRY_VERIFY(!question(w));
        QVERIFY(w.window().isVisible());
        w.window().close();
        question(w)->button(0)->click();
        QVERIFY(!w.window().isVisible());
        QCOMPARE(w.gui->preferences().closeAction(), CloseAction::Ask);  // not remembered
    }

    void theAnswerIsRemembered()
    {
        ShellWorld w(true);
        w.window().close();
        question(w)->check()->setChecked(true);
        question(w)->button(0)->click();
        QCOMPARE(w.gui->preferences().closeAction(), CloseAction::Tray);
        w.gui->raise();
        QVERIFY(w.window().isVisible());
        w.window().close();
        QVERIFY(!question(w));
        QVERIFY(!w.window().isVisible());
    }

    void withoutATrayItIsMinimised()
    {
        ShellWorld w(false);
        w.window().close();
        QVERIFY2(text(question(w)).contains(QStringLiteral("no tray")), qPrintable(text(question(w))));
        question(w)->button(0)->click();
        QVERIFY(w.window().isMinimized());
        w.gui->raise("token");
        QVERIFY(!w.window().isMinimized());
    }

    void quittingFromCustomersAsksOnceMore()
    {
        ShellWorld w(true);
        QSignalSpy quit(w.gui.get(), &GuiApplication::windowClosed);
        w.gui->preferences().setCloseAction(CloseAction::Quit);
        w.window().close();
        QVERIFY(quit.isEmpty());
        QVERIFY(text(question(w)).contains(u'1'));
        question(w)->button(0)->click();  // Stay
        QVERIFY(quit.isEmpty());
        QTRY_VERIFY(!question(w));
        w.window().actions().get(ActionId::Quit)->trigger();
        question(w)->button(1)->click();
        QCOMPARE(quit.count(), 1);
    }

    void nobodyIsLeftAlone()
    {
        ShellWorld w(true);
        QSignalSpy quit(w.gui.get(), &GuiApplication::windowClosed);
        w.gui->presence().set(Presence::Away);
        QTRY_COMPARE(w.gui->presence().current(), Presence::Away);
        w.gui->preferences().setCloseAction(CloseAction::Quit);
        w.window().close();
        QVERIFY(!question(w));
        QCOMPARE(quit.count(), 1);
    }

    void escapeAnswersNothing()
    {
        ShellWorld w(true);
        w.window().close();
        QTest::keyClick(question(w), Qt::Key_Escape);
        QTRY_VERIFY(!question(w));
        QVERIFY(w.window().isVisible());
    }
};

FRONTDESK_GUI_TEST_MAIN(CloseQuestionTest)
#include "closequestiontest.moc"
