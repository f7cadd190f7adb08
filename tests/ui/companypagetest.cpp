// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"
#include "tests/ui/shellworld.h"

#include "ui/bridge/firstrunflag.h"
#include "ui/pages/company/answerseditor.h"
#include "ui/pages/company/companypage.h"
#include "ui/pages/company/demobanner.h"
#include "ui/pages/company/detailsform.h"
#include "ui/pages/company/firstrunview.h"
#include "ui/pages/company/hourseditor.h"
#include "ui/pages/company/hourstext.h"
#include "ui/pages/company/knowledgepanel.h"
#include "ui/pages/company/trialpanel.h"
#include "ui/pages/website/snippet.h"
#include "ui/pages/website/websitepage.h"
#include "ui/pages/website/widgetpreview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/questiondialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace frontdesk {

using test::ShellWorld;

class CompanyPageTest : public QObject {
    Q_OBJECT

    struct World : ShellWorld {
        World()
        {
            console.business().business.details.companyName.clear();
            console.business().business.details.timeZone = QStringLiteral("Europe/Berlin");
            window().activateWindow();
            [this] { QVERIFY(QTest::qWaitForWindowActive(&window())); }();
        }
        CompanyPage& company(const QString& argument = QStringLiteral("details")) const
        {
            Q_EMIT window().navigator().pageWanted(QStringLiteral("company"), argument);
            QTest::qWait(50);
            return *qobject_cast<CompanyPage*>(window().currentPage());
        }
        WebsitePage& website() const
        {
            Q_EMIT window().navigator().pageWanted(QStringLiteral("website"), {});
            QTest::qWait(50);
            return *qobject_cast<WebsitePage*>(window().currentPage());
        }
        void type(const QString& text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
        /// Tab until the widget has the focus; fails after a round.
        void tabTo(QWidget* wanted) const
        {
            for (int i = 0; i < 80 && QApplication::focusWidget() != wanted; ++i) {
                QVERIFY(QApplication::focusWidget());
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
            QCOMPARE(QApplication::focusWidget(), wanted);
        }
    };

private Q_SLOTS:
    void firstRunByKeyboard()
    {
        World w;
        w.console.business().trial = {.text = QStringLiteral("Three days."),
                                      .citations = {{.document = QStringLiteral("answers")}},
                                      .documents = 1};
        FirstRunView* run = w.company(QStringLiteral("setup")).firstRun();
        QVERIFY(run);
        QTRY_VERIFY(run->nextButton()->isEnabled());
        // Nothing typed: it stays and says what is missing.
        w.tabTo(run->nextButton());
        QTest::keyClick(run->nextButton(), Qt::Key_Space);
        QCOMPARE(run->step(), int(FirstRunView::Company));
        QCOMPARE(w.console.business().saves, 0);
        w.type(QStringLiteral("Nagel"));
        w.tabTo(run->nextButton());
        QTest::keyClick(run->nextButton(), Qt::Key_Space);
        QTRY_COMPARE(run->step(), int(FirstRunView::Hours));
        QCOMPARE(w.console.business().business.details.companyName, QStringLiteral("Nagel"));
        // Hours: the focus is in Monday; nonsense is refused in words, then corrected.
        QCOMPARE(QApplication::focusWidget(), run->hours()->day(0));
        run->hours()->day(0)->selectAll();
        w.type(QStringLiteral("nine"));
        w.tabTo(run->nextButton());
        QTest::keyClick(run->nextButton(), Qt::Key_Space);
        QCOMPARE(run->step(), int(FirstRunView::Hours));
        QVERIFY(!run->problem().isEmpty());
        run->hours()->day(0)->setFocus();
        run->hours()->day(0)->selectAll();
        w.type(QStringLiteral("8-12, 13-17"));
        // Back keeps what was typed.
        w.tabTo(run->backButton());
        QTest::keyClick(run->backButton(), Qt::Key_Space);
        QCOMPARE(run->step(), int(FirstRunView::Company));
        w.tabTo(run->nextButton());
        QTest::keyClick(run->nextButton(), Qt::Key_Space);
        QTRY_COMPARE(run->step(), int(FirstRunView::Hours));
        w.tabTo(run->nextButton());
        QTest::keyClick(run->nextButton(), Qt::Key_Space);
        QTRY_COMPARE(run->step(), int(FirstRunView::Knowledge));
        QCOMPARE(w.console.business().business.details.hours.at(0).size(), 2);
        QCOMPARE(QApplication::focusWidget(), run->answers()->answerEdit(0));
        w.type(QStringLiteral("Three days."));
        w.tabTo(run->nextButton());
        QTest::keyClick(run->nextButton(), Qt::Key_Space);
        QTRY_COMPARE(run->step(), int(FirstRunView::Try));
        QCOMPARE(w.console.business().typed.size(), 1);
        QCOMPARE(QApplication::focusWidget(), run->trial()->question());
        w.type(QStringLiteral("How long?"));
        QTest::keyClick(run->trial()->question(), Qt::Key_Return);
        QTRY_COMPARE(run->trial()->shownAnswer(), QStringLiteral("Three days."));
        QCOMPARE(w.console.business().asked, QStringList{QStringLiteral("How long?")});
        QVERIFY(!firstrun::wasSeen(w.gui->preferences()));
        // The recovery sheet is the last step and can be skipped.
        w.tabTo(run->nextButton());
        QTest::keyClick(run->nextButton(), Qt::Key_Space);
        QTRY_COMPARE(run->step(), int(FirstRunView::Sheet));
        w.tabTo(run->nextButton());
        QTest::keyClick(run->nextButton(), Qt::Key_Space);
        QTRY_VERIFY(!w.company().firstRun());
        QVERIFY(firstrun::wasSeen(w.gui->preferences()));
        // It ended with "Leave the demo now": the question shows what goes.
        QTRY_VERIFY(w.window().findChild<QuestionDialog*>());
        auto* dialog = w.window().findChild<QuestionDialog*>();
        QTest::keyClick(dialog->button(0), Qt::Key_Return);
        QTRY_COMPARE(w.console.business().business.kind, BusinessKind::Own);
        QTRY_VERIFY(!w.gui->bridge().info().sampleData);
    }

    void firstRunOpensOnceByItself()
    {
        ShellWorld w;
        w.console.programInfo.sampleData = true;
        GuiOptions options = w.options(false);
        options.offerSetUp = true;
        w.gui.reset();
        w.gui = std::make_unique<GuiApplication>(&w.console, options);
        w.gui->show();
        QTRY_VERIFY(qobject_cast<CompanyPage*>(w.window().currentPage()));
        auto* page = qobject_cast<CompanyPage*>(w.window().currentPage());
        QTRY_VERIFY(page->firstRun());
        page->firstRun()->skipButton()->click();
        QVERIFY(firstrun::wasSeen(w.gui->preferences()));
        w.gui.reset();
        w.gui = std::make_unique<GuiApplication>(&w.console, options);
        w.gui->show();
        QTest::qWait(100);
        auto* again = qobject_cast<CompanyPage*>(w.window().currentPage());
        QVERIFY(!again || !again->firstRun());
    }

    void savingShowsWhatIsWrongAtItsField()
    {
        World w;
        w.console.business().business.details.companyName = QStringLiteral("Nagel");
        CompanyPage& page = w.company();
        QTRY_VERIFY(!page.saveButton()->isEnabled());
        page.details()->findChildren<QLineEdit*>().first()->setFocus();
        w.type(QStringLiteral(" & Co"));
        QVERIFY(page.saveButton()->isEnabled());
        w.console.business().nextError = {ErrorCode::InvalidInput, QStringLiteral("This is not an e-mail address."),
                                          QStringLiteral("email")};
        page.saveButton()->click();
        QTRY_VERIFY(page.saveButton()->isEnabled());
        QCOMPARE(w.console.business().saves, 0);
        QCOMPARE(QApplication::focusWidget()->accessibleDescription(),
                 QStringLiteral("This is not an e-mail address."));
        page.saveButton()->click();
        QTRY_COMPARE(w.console.business().saves, 1);
        QVERIFY(w.console.business().business.details.companyName.contains(u"& Co"));
    }

    void filesAreAddedAndProblemsNamed()
    {
        World w;
        CompanyPage& page = w.company(QStringLiteral("knowledge"));
        const QString path = w.dir.filePath(QStringLiteral("prices.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A lamp costs 12 euros.");
        file.close();
        page.knowledge()->addFiles({path});
        QTRY_COMPARE(page.knowledge()->passages(), 3);
        w.console.business().nextError = {ErrorCode::InvalidInput, QStringLiteral("PDF files cannot be read yet."), {}};
        page.knowledge()->addFiles({path, w.dir.filePath(QStringLiteral("none.txt"))});
        QTRY_VERIFY(page.knowledge()->problems().contains(u"none.txt"));
        QVERIFY(page.knowledge()->problems().contains(u"PDF files cannot be read yet."));
    }

    void hoursAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("short") << QStringLiteral("9-17") << QStringLiteral("09:00–17:00");
        QTest::newRow("two") << QStringLiteral("9:30 to 12, 14.00–18") << QStringLiteral("09:30–12:00, 14:00–18:00");
        QTest::newRow("german") << QStringLiteral("8 bis 12 und 13 bis 17")
                                << QStringLiteral("08:00–12:00, 13:00–17:00");
        QTest::newRow("midnight") << QStringLiteral("18-24") << QStringLiteral("18:00–00:00");
        QTest::newRow("closed") << QStringLiteral("closed") << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("nonsense") << QStringLiteral("nine to five") << QStringLiteral("?");
        QTest::newRow("too late") << QStringLiteral("9-25") << QStringLiteral("?");
    }
    void hoursAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const auto spans = parseHours(text);
        QCOMPARE(spans ? hoursText(*spans) : QStringLiteral("?"), shown);
    }

    void theSnippetIsEscaped()
    {
        const QString evil = makeSnippet({.baseUrl = QStringLiteral("https://chat.example.com/"),
                                          .companyName = QStringLiteral("x"),
                                          .phone = QStringLiteral("+49 \"><script>alert(1)</script>"),
                                          .email = QStringLiteral("a@b.c\" onmouseover='x'<i>"),
                                          .language = QStringLiteral("de")});
        QCOMPARE(evil.count(u"<script"), 1);
        QVERIFY(!evil.contains(u"<i>") && !evil.contains(u"alert(1)</script>"));
        QVERIFY(!evil.contains(u"\" onmouseover"));
        QVERIFY(evil.contains(u"src=\"https://chat.example.com/widget/frontdesk.js\""));
        const QString plain = makeSnippet({.baseUrl = QStringLiteral("https://c.example"),
                                           .companyName = {},
                                           .phone = QStringLiteral("(207) 555-0100"),
                                           .email = QStringLiteral("help@shop.example"),
                                           .language = QStringLiteral("en")});
        QVERIFY(plain.contains(u"href=\"tel:2075550100\"") && plain.contains(u"href=\"mailto:help@shop.example\""));
        QVERIFY(plain.contains(u"data-frontdesk-fallback"));
        const QString bare = makeSnippet({.baseUrl = QStringLiteral("https://c.example"),
                                          .companyName = {},
                                          .phone = {},
                                          .email = {},
                                          .language = {}});
        QCOMPARE(bare, QStringLiteral("<script src=\"https://c.example/widget/frontdesk.js\" async></script>\n"));
    }

    void theWebSitePageSavesAndTells()
    {
        World w;
        WebsitePage& page = w.website();
        QTRY_VERIFY(page.snippet().contains(u"http://127.0.0.1:8000/widget/frontdesk.js"));
        page.color()->setFocus();
        page.color()->selectAll();
        w.type(QStringLiteral("#ffee00"));
        page.sites()->setPlainText(QStringLiteral("https://www.nagel.example\n\n"));
        page.saveButton()->click();
        QTRY_COMPARE(w.console.business().site.look.color, QStringLiteral("#ffee00"));
        QCOMPARE(w.console.business().site.look.sites, QStringList{QStringLiteral("https://www.nagel.example")});
        QCOMPARE(WidgetPreview::textOn(QColor(0xff, 0xee, 0)), QColor(Qt::black));
        QVERIFY(WidgetPreview::contrast(QColor(0xff, 0xee, 0), Qt::black) >= 4.5);
        page.copyButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), page.snippet());
        page.testButton()->click();
        QTRY_VERIFY(page.reachText().contains(u"cannot be reached"));
        page.title()->setFocus();
        w.type(QStringLiteral("x"));
        w.console.business().nextError = {ErrorCode::InvalidInput, QStringLiteral("is not an origin"),
                                          QStringLiteral("server/cors_origins")};
        page.saveButton()->click();
        QTRY_COMPARE(page.problem(), QStringLiteral("is not an origin"));
    }
};

}  // namespace frontdesk

FRONTDESK_GUI_TEST_MAIN(frontdesk::CompanyPageTest)
#include "companypagetest.moc"
