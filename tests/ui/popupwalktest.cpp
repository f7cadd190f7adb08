// SPDX-License-Identifier: GPL-3.0-or-later
// What opens over the window, as a person with a keyboard, a screen reader or a small screen meets it: the image viewer,
// menus, the bell's list, toasts, the undo strip.
#include "tests/support/guitest.h"
#include "tests/ui/shellworld.h"
#include "tests/ui/walker.h"

#include "ui/notify/bell.h"
#include "ui/pages/inbox/customeracts.h"
#include "ui/pages/inbox/customercard.h"
#include "ui/pages/inbox/detailspanel.h"
#include "ui/pages/inbox/erasedialog.h"
#include "ui/pages/inbox/imageviewer.h"
#include "ui/pages/inbox/inboxmenus.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/shell/accountmenu.h"
#include "ui/shell/displaymenu.h"
#include "ui/shell/navigator.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/toastarea.h"
#include "ui/widgets/undostrip.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace frontdesk {

using test::ShellWorld;
namespace walker = test::walker;

class PopupWalkTest : public QObject {
    Q_OBJECT

    struct World : ShellWorld {
        World()
        {
            gui.reset();
            GuiOptions wanted = options(false);
            wanted.notify = true;
            gui = std::make_unique<GuiApplication>(&console, wanted);
            window().resize(1024, 700);
            gui->show();
            (void)QTest::qWaitForWindowExposed(&window());
            window().activateWindow();
            (void)QTest::qWaitForWindowActive(&window());
            QTest::qWait(60);
        }
        [[nodiscard]] InboxPage& inbox() const
        {
            Q_EMIT window().navigator().conversationWanted(amir, {});
            QTest::qWait(60);
            return *qobject_cast<InboxPage*>(window().currentPage());
        }
    };

    static void none(const QStringList& problems) { QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n'))); }

    /// Every entry has words, no two the same, it fits the screen, the arrow keys reach one, Esc closes it.
    static void walkMenu(QMenu* menu)
    {
        QPointer<QMenu> guard = menu;
        menu->popup(QPoint(40, 40));
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        QStringList texts;
        for (const QAction* action : menu->actions()) {
            if (action->isSeparator())
                continue;
            QVERIFY2(!action->text().isEmpty(), qPrintable(texts.join(u'|')));
            QVERIFY2(!texts.contains(action->text()), qPrintable(action->text()));
            texts << action->text();
        }
        QVERIFY(!texts.isEmpty());
        QVERIFY(menu->screen()->geometry().contains(menu->geometry()));
        QVERIFY(QFontInfo(menu->font()).pixelSize() >= 11);
        QTest::keyClick(menu, Qt::Key_Down);
        QVERIFY(menu->activeAction());
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_VERIFY(!guard || !guard->isVisible());
    }

private Q_SLOTS:
    void imageViewer()
    {
        World w;
        auto* viewer = new ImageViewer(QStringLiteral("invoice of the twelfth of March, second page.png"), &w.window());
        viewer->setAttribute(Qt::WA_DeleteOnClose);
        QPointer<ImageViewer> guard = viewer;
        viewer->resize(640, 480);
        viewer->show();
        QVERIFY(QTest::qWaitForWindowExposed(viewer));
        viewer->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(viewer));
        none(walker::allProblems(viewer));  // while it loads
        QImage image(1200, 800, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        viewer->setImage(image);
        QTest::qWait(30);
        none(walker::allProblems(viewer) + walker::tabProblems(viewer));
        QTest::keyClick(viewer, Qt::Key_Plus);
        none(walker::cutProblems(viewer).filter(QStringLiteral("no name")));
        QTest::keyClick(viewer, Qt::Key_Escape);
        QTRY_VERIFY(!guard || !guard->isVisible());
    }

    void menus()
    {
        World w;
        walkMenu(makeDisplayMenu(w.gui->preferences(), &w.window()));
        walkMenu(makeAccountMenu(w.gui->bridge().info(), w.window().actions(), w.gui->preferences(), &w.window()));
        walkMenu(makeSnoozeMenu(&w.window(), [](Micros) {}));
        QList<StaffPresence> staff;
        for (const char* name : {"Mia Larsen", "Jonas Berg", "Ali Demir"}) {
            StaffPresence member;
            member.staff.id = StaffId(staff.size() + 1);
            member.staff.name = QString::fromLatin1(name);
            staff << member;
        }
        walkMenu(makeAssignMenu(&w.window(), staff, StaffId(1), [](const StaffMember&) {}));
    }

    void menuOfACustomer()
    {
        World w;
        InboxPage& inbox = w.inbox();
        CustomerActs* acts = inbox.details()->customer()->acts();
        acts->openMenu();
        QVERIFY(acts->menu());
        QMenu* menu = acts->menu();
        menu->hide();
        acts->openMenu();
        walkMenu(acts->menu());
        EraseDialog dialog(w.gui->bridge(), ContactId(1), QStringLiteral("Amir Rahimi"), &w.window());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::qWait(30);
        none(walker::allProblems(&dialog) + walker::tabProblems(&dialog));
    }

    void bell()
    {
        World w;
        auto* bell = w.window().findChild<BellButton*>();
        QVERIFY(bell);
        bell->openPopup();
        QTRY_VERIFY(bell->popup());
        QTest::qWait(30);
        none(walker::allProblems(bell->popup()));  // with a notice or empty
        QVERIFY(w.window().geometry().contains(bell->popup()->geometry()));
        QTest::keyClick(bell->popup(), Qt::Key_Escape);
        QTRY_VERIFY(!bell->popup());
    }

    void toastsAndTheUndoStrip()
    {
        World w;
        w.window().toasts().show(
            ToastKind::Done, QStringLiteral("Saved: /home/maria/a folder with a long name/and one more/report.zip"));
        w.window().toasts().show(ToastKind::Problem,
                                 QStringLiteral("The folder cannot be written. Choose another one."));
        w.window().toasts().showAct(ToastKind::Urgent, QStringLiteral("Sara Lind waits for a person"),
                                    {QStringLiteral("Take over"), [] {}, [] {}});
        w.window().undo().push(QStringLiteral("Closed: Amir Rahimi"), &w.window(), [] {});
        QTest::qWait(60);
        none(walker::allProblems(&w.window()) + walker::tabProblems(&w.window()));
    }

    void theUndoStripTakesRoomWhereThereIsNoList()
    {
        World w;
        w.window().showPage(QStringLiteral("health"));
        QTest::qWait(30);
        const int high = w.window().currentPage()->height();
        const auto* strip = w.window().findChild<UndoStrip*>();
        w.window().undo().push(QStringLiteral("“Port” was changed"), &w.window(), [] {});
        QTRY_VERIFY(strip->isVisible());
        QTRY_VERIFY(w.window().currentPage()->height() < high);
        const QRect page(w.window().currentPage()->mapTo(&w.window(), QPoint()), w.window().currentPage()->size());
        QVERIFY(!page.intersects(QRect(strip->mapTo(&w.window(), QPoint()), strip->size())));
        w.window().showPage(0);
        QTRY_COMPARE(w.window().currentPage()->height(), high);  // over the list it lies on top
        w.window().showPage(QStringLiteral("health"));
        w.window().undo().undoNewest();
        QTRY_COMPARE(w.window().currentPage()->height(), high);
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::PopupWalkTest)
#include "popupwalktest.moc"
