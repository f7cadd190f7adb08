// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeconsole.h"
#include "tests/support/guitest.h"

#include "ui/pages/health/healthpage.h"
#include "ui/pages/health/logview.h"
#include "ui/pages/health/servicerow.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/toastarea.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk {

class HealthPageTest : public QObject {
    Q_OBJECT

    struct World {
        test::FakeConsole console;
        QTemporaryDir dir;
        std::unique_ptr<GuiApplication> gui;
        HealthPage* page = nullptr;

        World()
        {
            gui = std::make_unique<GuiApplication>(
                &console, GuiOptions{dir.filePath(QStringLiteral("gui.ini")), ThemeMode::Light});
            gui->show();
        }
        void open()
        {
            Q_EMIT gui->window().navigator().pageWanted(QStringLiteral("health"), {});
            page = qobject_cast<HealthPage*>(gui->window().currentPage());
            QVERIFY(page);
            QTRY_VERIFY(!page->rows().isEmpty());
        }
        [[nodiscard]] int lines() const { return page->logView()->list()->model()->rowCount(); }
    };

private Q_SLOTS:
    void partsTellTheirState()
    {
        World w;
        w.console.health().setState(QStringLiteral("disk"), ServiceState::Degraded,
                                    QStringLiteral("Only 640 MB are free."));
        w.console.health().now.traffic.serverErrors = 7;
        w.open();
        QCOMPARE(w.page->rows().size(), 9);
        ServiceRow* disk = w.page->rows().at(7);
        QCOMPARE(disk->service().state, ServiceState::Degraded);
        QCOMPARE(disk->accessibleDescription(), QStringLiteral("Only 640 MB are free."));
        QVERIFY(!disk->accessibleName().isEmpty());
        QCOMPARE(w.page->tile(QStringLiteral("errors"))->value(), QStringLiteral("7"));
        w.page->copyButton()->click();
        QVERIFY(QApplication::clipboard()->text().contains(u"Only 640 MB are free."));
        QVERIFY(QApplication::clipboard()->text().contains(u"SQLite"));
    }

    void itAsksOnlyWhileSeen()
    {
        World w;
        w.open();
        const int seen = w.console.health().snapshots;
        QTRY_VERIFY_WITH_TIMEOUT(w.console.health().snapshots > seen, 3000);
        Q_EMIT w.gui->window().navigator().pageWanted(QStringLiteral("inbox"), {});
        const int left = w.console.health().snapshots;
        QTest::qWait(1300);
        QCOMPARE(w.console.health().snapshots, left);
    }

    void theLogFiltersFollowsAndCopies()
    {
        World w;
        w.open();
        LogView* log = w.page->logView();
        QCOMPARE(w.lines(), 0);  // problems only, and there is none
        QVERIFY(log->list()->isHidden());
        w.console.health().addLog(LogLevel::Error, QStringLiteral("gateway"), QStringLiteral("port taken"),
                                  QStringLiteral("req-77"));
        w.page->refresh();
        QTRY_COMPARE(w.lines(), 1);
        QVERIFY(!log->copyIdButton()->isEnabled());
        log->list()->setCurrentIndex(log->list()->model()->index(0, 0));
        QVERIFY(log->copyIdButton()->isEnabled());
        log->copyIdButton()->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("req-77"));
        log->choice()->button(1)->click();
        QTRY_COMPARE(w.lines(), 4);
        QVERIFY(!log->copyLineButton()->isEnabled());
        QTest::keyClicks(log->filter(), QStringLiteral("passages"));
        QTRY_COMPARE(w.lines(), 1);
        w.page->refresh();
        QTest::qWait(50);
        QCOMPARE(w.lines(), 1);  // what is known is not shown twice
    }

    void theBundleIsSavedAndFailureIsToldInWords()
    {
        World w;
        w.open();
        w.page->saveTo(QStringLiteral("/tmp/x.zip"));
        QTRY_COMPARE(w.console.health().saved, QStringList{QStringLiteral("/tmp/x.zip")});
        QTRY_VERIFY(w.gui->window().toasts().texts().join(u' ').contains(u"/tmp/x.zip"));
        w.console.health().error = Error{ErrorCode::Storage, QStringLiteral("The file cannot be written."), {}};
        w.page->saveTo(QStringLiteral("/tmp/y.zip"));
        QTRY_VERIFY(w.gui->window().toasts().texts().contains(QStringLiteral("The file cannot be written.")));
        QVERIFY(w.page->saveButton()->isEnabled());
    }

    void anEngineThatDoesNotAnswerIsShown()
    {
        World w;
        w.open();
        w.console.health().error = Error{ErrorCode::Unavailable, QStringLiteral("The engine does not answer."), {}};
        w.page->refresh();
        EmptyState* empty = w.page->placeholder();
        QTRY_VERIFY(empty->isVisible());
        w.console.health().error = {};
        Q_EMIT empty->acted();
        QTRY_VERIFY(!empty->isVisible());
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::HealthPageTest)
#include "healthpagetest.moc"
