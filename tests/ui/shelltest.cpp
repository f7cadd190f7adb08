// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"
#include "tests/ui/shellworld.h"

#include "ui/bridge/enginewatch.h"
#include "ui/bridge/presencecontrol.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/shell/counterbutton.h"
#include "ui/shell/enginestrip.h"
#include "ui/shell/presencebutton.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/shell/trayicon.h"
#include "ui/widgets/toastarea.h"
#include "ui/widgets/undostrip.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace frontdesk;
using test::ShellWorld;

namespace {

class FakePage final : public QWidget, public PageArguments {
public:
    using QWidget::QWidget;
    void openArgument(const QString& argument) override { opened << argument; }
    QStringList opened;
};

}  // namespace

class ShellTest : public QObject {
    Q_OBJECT

    static InboxPage& inbox(const ShellWorld& w) { return *static_cast<InboxPage*>(w.window().currentPage()); }

private Q_SLOTS:
    /// The page's own test has its own actions: here the window's are the ones that are switched with the page.
    void takeOverIsForConversationsAndRequests()
    {
        const ShellWorld w;
        const auto enabledOn = [&w](const QString& page) {
            w.window().showPage(page, {});
            return w.window().actions().get(ActionId::TakeOver)->isEnabled();
        };
        QVERIFY(enabledOn(QStringLiteral("inbox")));
        QVERIFY(enabledOn(QStringLiteral("escalations")));
        QVERIFY(!w.window().actions().get(ActionId::HandBack)->isEnabled());
        QVERIFY(!enabledOn(QStringLiteral("settings")));
        QVERIFY(enabledOn(QStringLiteral("inbox")));
    }

    void badgesAreBlueOrRed()
    {
        const ShellWorld w;
        QCOMPARE(w.window().rail().button(0)->badge(), 1);  // Amir is mine
        QCOMPARE(w.window().rail().button(0)->badgeTone(), Tone::AccentFill);
        Q_EMIT w.window().navigator().badgeChanged(QStringLiteral("inbox"), 3, true);
        QCOMPARE(w.window().rail().button(0)->badge(), 3);
        QCOMPARE(w.window().rail().button(0)->badgeTone(), Tone::UrgentFill);
        QVERIFY(w.window().rail().button(0)->accessibleName().contains(u'3'));
        Q_EMIT w.window().navigator().badgeChanged(QStringLiteral("no such page"), 3, true);
    }

    void toastsCoverNoPrimaryButton_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("mirrored");
        for (const char* page : {"escalations", "agents"})
            for (const bool mirrored : {false, true})
                QTest::addRow("%s%s", page, mirrored ? ", mirrored" : "") << QString::fromLatin1(page) << mirrored;
    }

    void toastsCoverNoPrimaryButton()
    {
        QFETCH(const QString, page);
        QFETCH(const bool, mirrored);
        const ShellWorld w;
        MainWindow& window = w.window();
        window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        window.resize(1280, 800);
        // One that is there before the page is, and two more.
        QList<QWidget*> toasts{window.toasts().showAct(ToastKind::Urgent, QStringLiteral("Ingrid Solheim waits"),
                                                       {QStringLiteral("Take over"), [] {}, [] {}})};
        Q_EMIT window.navigator().pageWanted(page, {});
        window.toasts().show(ToastKind::Problem, QStringLiteral("It did not work. Try again in a moment."));
        window.toasts().show(ToastKind::Done, QStringLiteral("Saved."));
        for (QWidget* child : window.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            if (window.toasts().texts().mid(0, 2).contains(child->accessibleName()))
                toasts << child;
        QCOMPARE(toasts.size(), 3);
        int primary = 0;
        for (const QPushButton* button : window.currentPage()->findChildren<QPushButton*>()) {
            if (!button->isVisible() || button->property("kind") != QStringLiteral("primary"))
                continue;
            ++primary;
            const QRect place(button->mapTo(&window, QPoint()), button->size());
            for (const QWidget* toast : std::as_const(toasts))
                QVERIFY2(!toast->geometry().intersects(place), qPrintable(button->text()));
        }
        QVERIFY(primary > 0);
        // In the end corner, and none over another.
        for (const QWidget* toast : std::as_const(toasts)) {
            QVERIFY(mirrored ? toast->x() < 40 : toast->geometry().right() > 1240);
            for (const QWidget* other : std::as_const(toasts))
                QVERIFY(toast == other || !toast->geometry().intersects(other->geometry()));
        }
    }

    void setUpFoldsInALowWindow()
    {
        auto make = [](const PageContext&, QWidget* parent) -> QWidget* { return new FakePage(parent); };
        const QList<Page> pages{
            {QStringLiteral("a"), QStringLiteral("Work"), Icon::Inbox, make, PageGroup::Work},
            {QStringLiteral("b"), QStringLiteral("Company"), Icon::Store, make, PageGroup::SetUp},
            {QStringLiteral("c"), QStringLiteral("Health"), Icon::Activity, make, PageGroup::SetUp}};
        const Theme theme(ThemeMode::Light);
        Rail rail(pages);
        rail.show();
        QSignalSpy chosen(&rail, &Rail::chosen);
        QVERIFY(rail.setUpButton()->isHidden());
        rail.setBadge(2, 4, true);
        rail.setSetUpFolded(true);
        QVERIFY(!rail.setUpButton()->isHidden());
        QVERIFY(rail.button(1)->isHidden() && rail.button(2)->isHidden() && !rail.button(0)->isHidden());
        QCOMPARE(rail.setUpButton()->badge(), 4);
        QCOMPARE(rail.setUpButton()->badgeTone(), Tone::UrgentFill);
        rail.setUpButton()->click();
        auto* menu = rail.findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().at(1)->trigger();
        QCOMPARE(chosen.takeFirst().first().toInt(), 2);
        QVERIFY(rail.setUpButton()->isChecked());
        rail.setSetUpFolded(false);
        QVERIFY(rail.setUpButton()->isHidden() && !rail.button(1)->isHidden());
    }

    void countersFilterTheInbox()
    {
        const ShellWorld w;
        QSignalSpy wanted(&w.window().navigator(), &Navigator::queueWanted);
        QCOMPARE(w.window().topBar().counter(ConsoleQueue::Waiting)->count(), 1);
        QCOMPARE(w.window().topBar().counter(ConsoleQueue::Mine)->count(), 1);
        w.window().topBar().counter(ConsoleQueue::Mine)->click();
        QCOMPARE(wanted.takeFirst().first().value<ConsoleQueue>(), ConsoleQueue::Mine);
        w.window().resize(1024, 700);
        QVERIFY(w.window().topBar().counter(ConsoleQueue::Mine)->width() < 80);
        QVERIFY(!w.window().topBar().counter(ConsoleQueue::Mine)->accessibleName().isEmpty());
    }

    void smallestWindowHoldsEverything()
    {
        const ShellWorld w;
        QCOMPARE(w.window().minimumSize().boundedTo(QSize(960, 640)), w.window().minimumSize());
        w.window().resize(960, 640);
        QTest::qWait(20);
        for (QWidget* widget : w.window().topBar().tabChain()) {
            const QRect place(widget->mapTo(&w.window(), QPoint()), widget->size());
            QVERIFY2(w.window().rect().contains(place), widget->metaObject()->className());
        }
    }

    void presenceIsSetByKeyboard()
    {
        ShellWorld w;
        PresenceButton* button = w.window().topBar().presence();
        QCOMPARE(w.gui->presence().current(), Presence::Available);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Down);
        auto* menu = button->findChild<QMenu*>();
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(w.gui->presence().current(), Presence::Away);
        QCOMPARE(w.console.escalations().presence(), Presence::Away);
        QCOMPARE(button->text(), PresenceControl::name(Presence::Away));
        w.console.nextError = Error{ErrorCode::Unavailable, QStringLiteral("Not now."), {}};
        w.gui->presence().set(Presence::Available);
        QTRY_COMPARE(w.window().toasts().texts().size(), 1);
        QCOMPARE(w.gui->presence().current(), Presence::Away);
    }

    void trayMenuSaysWhoWaits()
    {
        ShellWorld w;
        QMenu* menu = w.gui->tray().menu();
        QVERIFY2(menu->actions().at(1)->text().contains(u'1'), qPrintable(menu->actions().at(1)->text()));
        w.window().hide();
        QSignalSpy wanted(&w.window().navigator(), &Navigator::queueWanted);
        menu->actions().at(1)->trigger();
        QVERIFY(w.window().isVisible());
        QCOMPARE(wanted.count(), 1);
    }

    void undoKeyTakesBackOutsideTextFields()
    {
        ShellWorld w;
        inbox(w).openConversation(w.amir);
        QTRY_COMPARE(inbox(w).composer()->state(), ComposerState::Mine);
        bool undone = false;
        w.window().undo().push(QStringLiteral("Closed"), this, [&] { undone = true; });
        QCOMPARE(w.window().findChild<UndoStrip*>()->text(), QStringLiteral("Closed"));
        inbox(w).composer()->edit()->setFocus();
        QTest::keyClicks(inbox(w).composer()->edit(), QStringLiteral("ab"));
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!undone);
        w.window().topBar().search()->setFocus();
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(undone);
    }

    void placeComesBackAfterARestart()
    {
        ShellWorld w;
        w.window().setGeometry(4, 40, 790, 755);  // the screen of the tests is 800 x 800
        QTest::qWait(20);
        const QRect before = w.window().geometry();
        w.gui.reset();
        w.gui = std::make_unique<GuiApplication>(&w.console, w.options(false));
        QCOMPARE(w.window().size(), before.size());
        w.window().showMaximized();
        w.gui.reset();
        w.gui = std::make_unique<GuiApplication>(&w.console, w.options(false));
        QVERIFY(w.window().windowState() & Qt::WindowMaximized);
        QCOMPARE(w.gui->preferences().lastPage(), QStringLiteral("inbox"));
    }

    void languageSwitchesLiveAndKeepsThePlaceAndTheDraft()
    {
        ShellWorld w;
        inbox(w).openConversation(w.amir);
        QTRY_COMPARE(inbox(w).composer()->state(), ComposerState::Mine);
        inbox(w).composer()->edit()->setFocus();
        QTest::keyClicks(inbox(w).composer()->edit(), QStringLiteral("half a sentence"));
        QSignalSpy rebuilt(w.gui.get(), &GuiApplication::windowRebuilt);
        w.gui->preferences().setLanguage(QStringLiteral("qps-plocm"));
        QTRY_COMPARE(rebuilt.count(), 1);
        QVERIFY(w.window().isVisible());
        QCOMPARE(w.window().layoutDirection(), Qt::RightToLeft);
        QVERIFY(w.window().actions().get(ActionId::TakeOver)->text().startsWith(u'['));
        QCOMPARE(w.window().size(), QSize(1440, 900));
        QTRY_COMPARE(inbox(w).controller().id(), w.amir);
        QTRY_COMPARE(inbox(w).composer()->edit()->toPlainText(), QStringLiteral("half a sentence"));
        w.gui->preferences().setLanguage(QStringLiteral("de"));
        QTRY_COMPARE(rebuilt.count(), 2);
        QCOMPARE(w.window().layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QLocale().language(), QLocale::German);
    }

    void everyTextPassesTheTranslator()
    {
        ShellWorld w;
        QSignalSpy rebuilt(w.gui.get(), &GuiApplication::windowRebuilt);
        w.gui->preferences().setLanguage(QStringLiteral("qps-ploc"));
        QTRY_COMPARE(rebuilt.count(), 1);
        for (const QAbstractButton* button : w.window().topBar().findChildren<QAbstractButton*>()) {
            if (button == w.window().topBar().account() || button->text().isEmpty())
                continue;
            QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
        }
        for (const RailButton* button : w.window().rail().findChildren<RailButton*>())
            QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
    }

    void aSilentEngineIsNoticed()
    {
        test::FakeConsole console;
        CoreBridge bridge(&console);
        EngineWatch watch(bridge, {.everyMs = 20, .patienceMs = 60}, nullptr);
        QSignalSpy changed(&watch, &EngineWatch::answeringChanged);
        QTest::qWait(150);
        QVERIFY(changed.isEmpty());
        console.stuckInfo = std::make_unique<QPromise<Result<ConsoleInfo>>>();
        console.stuckInfo->start();
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!watch.isAnswering());
        console.stuckInfo->addResult(Result<ConsoleInfo>(console.programInfo));
        console.stuckInfo->finish();
        console.stuckInfo.reset();
        QTRY_VERIFY(watch.isAnswering());
    }

    void theStripSaysWhy()
    {
        const Theme theme(ThemeMode::Light);
        EngineStrip strip;
        strip.setStatus(false, QStringLiteral("Upgrading the database"));
        QVERIFY(!strip.isHidden());
        QCOMPARE(strip.accessibleName(), QStringLiteral("Upgrading the database"));
        strip.setAnswering(false);
        QVERIFY(strip.accessibleName() != u"Upgrading the database");
        strip.setStatus(true, {});
        QVERIFY(!strip.isHidden());
        strip.setAnswering(true);
        QVERIFY(strip.isHidden());
    }
};

FRONTDESK_GUI_TEST_MAIN(ShellTest)
#include "shelltest.moc"
