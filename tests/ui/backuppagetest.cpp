// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"
#include "tests/ui/shellworld.h"

#include "ui/pages/backup/backuppage.h"
#include "ui/pages/backup/backuprow.h"
#include "ui/pages/backup/moveview.h"
#include "ui/pages/backup/restoreview.h"
#include "ui/pages/backup/sheetpanel.h"
#include "ui/pages/backup/statuscard.h"
#include "ui/pages/company/companypage.h"
#include "ui/pages/company/firstrunview.h"
#include "ui/pages/health/healthpage.h"
#include "ui/pages/settings/settingsbanner.h"
#include "ui/shell/navigator.h"
#include "ui/shell/rail.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/toastarea.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace frontdesk {

using test::ShellWorld;

class BackupPageTest : public QObject {
    Q_OBJECT

    struct World : ShellWorld {
        BackupPage* page = nullptr;

        [[nodiscard]] test::FakeRecovery& recovery() { return console.recovery(); }
        void open(const QString& argument = {})
        {
            Q_EMIT window().navigator().pageWanted(QStringLiteral("backup"), argument);
            page = qobject_cast<BackupPage*>(window().currentPage());
            QVERIFY(page);
            QTRY_VERIFY(!page->rows().isEmpty() || !recovery().error.userText.isEmpty());
        }
        [[nodiscard]] int badge() const
        {
            for (qsizetype i = 0; i < window().pages().size(); ++i)
                if (window().pages().at(i).id == u"backup")
                    return window().rail().button(int(i))->badge();
            return -1;
        }
        /// Every text that any widget of the window holds.
        [[nodiscard]] QString allTexts() const
        {
            QStringList texts;
            for (const QLabel* label : window().findChildren<QLabel*>())
                texts << label->text();
            for (const QLineEdit* edit : window().findChildren<QLineEdit*>())
                texts << edit->text();
            for (const QPlainTextEdit* edit : window().findChildren<QPlainTextEdit*>())
                texts << edit->toPlainText();
            return texts.join(u'\n');
        }
    };

private Q_SLOTS:
    void theStateAtAGlance()
    {
        World w;
        w.recovery().now.problem = QStringLiteral("The folder is full. Make room or choose another one.");
        w.open();
        QCOMPARE(w.page->rows().size(), 2);
        QVERIFY(w.page->status()->headline().contains(u":"));
        QVERIFY(w.page->problemBanner()->isVisible());
        QVERIFY(w.page->problemBanner()->text().contains(u"Make room"));
        QVERIFY(w.page->diskBanner()->isVisible());
        QVERIFY(w.page->sheetBanner()->isVisible());
        QCOMPARE(w.badge(), 2);
        w.recovery().now.problem.clear();
        w.recovery().now.sameDisk = false;
        w.recovery().now.sheetKept = true;
        w.page->refresh();
        QTRY_VERIFY(!w.page->problemBanner()->isVisible());
        QVERIFY(!w.page->diskBanner()->isVisible());
        QVERIFY(!w.page->sheetBanner()->isVisible());
        QCOMPARE(w.badge(), 0);
    }

    void backUpNowAndElsewhere()
    {
        World w;
        w.open();
        w.page->backUpButton()->click();
        QTRY_COMPARE(w.page->rows().size(), 3);
        QCOMPARE(w.page->rows().first()->backup().kind, BackupKind::Manual);
        QTRY_VERIFY(w.window().toasts().texts().join(u' ').contains(u"frontdesk-3.fdbackup"));
        QTRY_VERIFY(w.page->backUpButton()->isEnabled());
        w.page->backUpTo(QStringLiteral("/media/stick"));
        QTRY_COMPARE(w.page->rows().size(), 4);
        QVERIFY(w.page->rows().first()->backup().path.startsWith(u"/media/stick"));
        w.recovery().now.running = true;
        w.recovery().now.percent = 40;
        w.page->refresh();
        QTRY_VERIFY(w.page->status()->progress()->isVisible());
        QCOMPARE(w.page->status()->progress()->value(), 40);
        QVERIFY(!w.page->backUpButton()->isEnabled());
    }

    void anotherFolderIsASetting()
    {
        World w;
        w.open();
        w.page->useFolder(QStringLiteral("/media/disk2"));
        QTRY_VERIFY(w.console.settings().log.contains(QStringLiteral("set backup/folder=/media/disk2")));
    }

    void aBackupIsChecked()
    {
        World w;
        w.open();
        BackupRow* row = w.page->rows().first();
        QVERIFY(row->outcome().isEmpty());
        row->verifyButton()->click();
        QTRY_VERIFY(row->outcome().contains(QLocale().toString(1204)));
        QVERIFY(row->outcome().contains(u"Nordlys Fibre"));
        w.recovery().report.problems = {QStringLiteral("Page 7 of the database is damaged.")};
        row->verifyButton()->click();
        QTRY_COMPARE(row->outcome(), QStringLiteral("Page 7 of the database is damaged."));
    }

    void theWordsAreShownOnlyOnDemandAndGoAgain()
    {
        World w;
        w.open(QStringLiteral("sheet"));
        QCOMPARE(w.page->view(), int(BackupPage::Sheet));
        const QString secret = w.recovery().words.at(7);
        QVERIFY(!w.allTexts().contains(secret));
        SheetPanel* sheet = w.page->sheet();
        sheet->showButton()->click();
        QTRY_COMPARE(sheet->stage(), int(SheetPanel::Words));
        for (const QString& word : std::as_const(w.recovery().words))
            QVERIFY(w.allTexts().contains(word));
        sheet->hideButton()->click();
        QVERIFY(!w.allTexts().contains(secret));
        sheet->showButton()->click();
        QTRY_COMPARE(sheet->stage(), int(SheetPanel::Words));
        // Another page: hidden at once, and not back when one returns.
        Q_EMIT w.window().navigator().pageWanted(QStringLiteral("inbox"), {});
        QVERIFY(!w.allTexts().contains(secret));
        Q_EMIT w.window().navigator().pageWanted(QStringLiteral("backup"), {});
        QCOMPARE(sheet->stage(), int(SheetPanel::About));
        QVERIFY(!w.allTexts().contains(secret));
    }

    void threeWordsConfirmTheSheet()
    {
        World w;
        w.open(QStringLiteral("sheet"));
        SheetPanel* sheet = w.page->sheet();
        sheet->showButton()->click();
        QTRY_COMPARE(sheet->stage(), int(SheetPanel::Words));
        sheet->checkButton()->click();
        QCOMPARE(sheet->stage(), int(SheetPanel::Check));
        QVERIFY(!w.allTexts().contains(w.recovery().words.at(7)));
        const QList<int> positions = sheet->positions();
        QCOMPARE(QSet<int>(positions.begin(), positions.end()).size(), 3);
        for (QLineEdit* edit : sheet->answers())
            edit->setText(QStringLiteral("wrong"));
        sheet->confirmButton()->click();
        QTRY_VERIFY(!sheet->problem().isEmpty());
        QVERIFY(!w.recovery().now.sheetKept);
        for (int i = 0; i < 3; ++i)
            sheet->answers().at(i)->setText(u' ' % w.recovery().words.at(sheet->positions().at(i) - 1).toUpper());
        sheet->confirmButton()->click();
        QTRY_VERIFY(w.recovery().now.sheetKept);
        QTRY_COMPARE(w.page->view(), int(BackupPage::Overview));
        QTRY_VERIFY(!w.page->sheetBanner()->isVisible());
        QCOMPARE(w.badge(), 0);
        for (const QLineEdit* edit : sheet->answers())
            QVERIFY(edit->text().isEmpty());
    }

    void theSheetGoesIntoAPdfThatOnlyTheOwnerReads()
    {
        World w;
        w.open(QStringLiteral("sheet"));
        const QString path = w.dir.filePath(QStringLiteral("sheet.pdf"));
        w.page->sheet()->savePdf(path);
        QVERIFY(!QFile::exists(path));  // nothing is shown, nothing is saved
        w.page->sheet()->showButton()->click();
        QTRY_COMPARE(w.page->sheet()->stage(), int(SheetPanel::Words));
        w.page->sheet()->savePdf(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 1000);
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        w.page->sheet()->savePdf(w.dir.filePath(QStringLiteral("no/such/folder.pdf")));
        QTRY_VERIFY(w.window().toasts().texts().join(u' ').contains(u"cannot be written"));
    }

    void restoreFromTheList()
    {
        World w;
        w.open();
        w.page->rows().at(1)->restoreButton()->click();
        QCOMPARE(w.page->view(), int(BackupPage::Restore));
        RestoreView* view = w.page->restore();
        QCOMPARE(view->path()->text(), w.recovery().now.backups.at(1).path);
        view->checkButton()->click();
        QTRY_VERIFY(view->report().contains(QLocale().toString(9311)));
        QVERIFY(w.recovery().staged.isEmpty());  // nothing happens before the last button
        QVERIFY(!view->restoreButton()->isEnabled());
        view->sure()->click();
        view->restoreButton()->click();
        QTRY_COMPARE(w.recovery().staged, w.recovery().now.backups.at(1).path);
        QTRY_VERIFY(w.console.settings().log.contains(QStringLiteral("restart")));
    }

    void restoreWithTheWordsOfAnotherPc()
    {
        World w;
        w.open(QStringLiteral("restore"));
        RestoreView* view = w.page->restore();
        QVERIFY(view->foreign()->isChecked());
        QVERIFY(!view->checkButton()->isEnabled());
        view->setPath(QStringLiteral("/media/stick/frontdesk.fdbackup"));
        view->words()->setPlainText(QStringLiteral("only four words here"));
        QVERIFY(!view->checkButton()->isEnabled());
        view->words()->setPlainText(QStringList(24, QStringLiteral("zebra")).join(u' '));
        view->checkButton()->click();
        QTRY_VERIFY(!view->words()->accessibleDescription().contains(u"24"));  // the reason stands in place of the hint
        QVERIFY(view->report().isEmpty());
        // With numbers and line ends, as from the sheet.
        QString typed;
        for (int i = 0; i < 24; ++i)
            typed += QStringLiteral("%1. %2\n").arg(i + 1).arg(w.recovery().words.at(i).toUpper());
        view->words()->setPlainText(typed);
        view->checkButton()->click();
        QTRY_VERIFY(!view->report().isEmpty());
        // The check prepared it; leaving takes it back.
        QCOMPARE(w.recovery().staged, QStringLiteral("/media/stick/frontdesk.fdbackup"));
        view->setPath(QStringLiteral("/media/stick/other.fdbackup"));
        QTRY_VERIFY(w.recovery().staged.isEmpty());
        view->checkButton()->click();
        QTRY_VERIFY(!view->report().isEmpty());
        view->sure()->click();
        view->restoreButton()->click();
        QTRY_VERIFY(w.console.settings().log.contains(QStringLiteral("restart")));
        QCOMPARE(w.recovery().staged, QStringLiteral("/media/stick/other.fdbackup"));
        QTRY_VERIFY(view->words()->toPlainText().isEmpty());
    }

    void aRestoreThatWaitsForTheNextStartCanBeTakenBack()
    {
        World w;
        w.open();
        w.page->rows().first()->restoreButton()->click();
        RestoreView* view = w.page->restore();
        view->checkButton()->click();
        QTRY_VERIFY(!view->report().isEmpty());
        view->sure()->click();
        w.console.settings().nextError = Error{
            ErrorCode::Unavailable, QStringLiteral("It cannot restart itself here."), {}};
        view->restoreButton()->click();
        QTRY_VERIFY(view->cancelButton()->isVisible());
        QCOMPARE(view->problem(), QStringLiteral("It cannot restart itself here."));
        QVERIFY(!w.recovery().staged.isEmpty());
        view->backButton()->click();
        w.page->refresh();
        QTRY_VERIFY(w.page->stagedBanner()->isVisible());
        w.page->rows().at(1)->restoreButton()->click();
        QVERIFY(view->cancelButton()->isVisible());  // still there
        view->cancelButton()->click();
        QTRY_VERIFY(w.recovery().staged.isEmpty());
        QTRY_COMPARE(w.page->view(), int(BackupPage::Overview));
    }

    void moveToANewPc()
    {
        World w;
        w.open(QStringLiteral("move"));
        QCOMPARE(w.page->view(), int(BackupPage::Move));
        w.page->move()->backUpTo(QStringLiteral("/media/stick"));
        QTRY_VERIFY(w.page->move()->made().contains(u"/media/stick/"));
        QCOMPARE(w.recovery().now.backups.first().kind, BackupKind::Move);
        w.page->move()->sheetButton()->click();
        QCOMPARE(w.page->view(), int(BackupPage::Sheet));
        QTRY_VERIFY(w.page->sheet()->showButton()->hasFocus());
        w.press(Qt::Key_Escape);
        QCOMPARE(w.page->view(), int(BackupPage::Overview));
    }

    void anUnreadableStateIsSaid()
    {
        World w;
        w.recovery().error = Error{ErrorCode::Unavailable, QStringLiteral("The engine does not answer."), {}};
        w.open();
        QTRY_VERIFY(w.allTexts().contains(u"The engine does not answer."));
        w.recovery().error = {};
        w.page->refresh();
        QTRY_COMPARE(w.page->rows().size(), 2);
    }

    void theReminderStandsUntilTheSheetIsKept()
    {
        World w;
        QTRY_COMPARE(w.badge(), w.gui->bridge().info().sampleData ? 0 : 1);
        Q_EMIT w.window().navigator().pageWanted(QStringLiteral("health"), {});
        auto* health = qobject_cast<HealthPage*>(w.window().currentPage());
        QTRY_VERIFY(health->sheetBanner()->isVisible());
        health->sheetBanner()->findChild<QPushButton*>()->click();
        auto* page = qobject_cast<BackupPage*>(w.window().currentPage());
        QVERIFY(page);
        QCOMPARE(page->view(), int(BackupPage::Sheet));
    }

    void theFirstRunEndsWithTheSheetAndBeginsWithABackup()
    {
        World w;
        Q_EMIT w.window().navigator().pageWanted(QStringLiteral("company"), QStringLiteral("setup"));
        FirstRunView* run = qobject_cast<CompanyPage*>(w.window().currentPage())->firstRun();
        QTRY_VERIFY(run->nextButton()->isEnabled());
        QVERIFY(run->restoreButton()->isVisible());
        for (const int step : {FirstRunView::Hours, FirstRunView::Knowledge, FirstRunView::Try, FirstRunView::Sheet}) {
            run->nextButton()->click();
            QTRY_COMPARE(run->step(), step);
        }
        QVERIFY(!run->restoreButton()->isVisible());
        QVERIFY(run->sheet()->isVisible());
        run->sheet()->showButton()->click();
        QTRY_COMPARE(run->sheet()->stage(), int(SheetPanel::Words));
        for (int i = 0; i < 4; ++i)
            run->backButton()->click();
        QCOMPARE(run->sheet()->stage(), int(SheetPanel::About));
        run->restoreButton()->click();
        auto* page = qobject_cast<BackupPage*>(w.window().currentPage());
        QVERIFY(page);
        QCOMPARE(page->view(), int(BackupPage::Restore));
        QVERIFY(page->restore()->foreign()->isChecked());
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::BackupPageTest)
#include "backuppagetest.moc"
