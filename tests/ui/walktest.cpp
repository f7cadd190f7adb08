// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, panel and dialog as a person meets it who has only a keyboard, a screen reader or a small screen.
#include "tests/support/guitest.h"
#include "tests/ui/shots/shotdata.h"
#include "tests/ui/walker.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/preferences.h"
#include "ui/pages/backup/sheetpanel.h"
#include "ui/pages/channels/channelspage.h"
#include "ui/pages/channels/doctorpanel.h"
#include "ui/pages/company/firstrunview.h"
#include "ui/pages/inbox/cannedbook.h"
#include "ui/pages/inbox/canneddialog.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/conversationheader.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/detailspanel.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/cheatsheet.h"
#include "ui/shell/closeflow.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/palette.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

namespace frontdesk::test {
namespace {

constexpr QSize Sizes[] = {{1440, 900}, {1024, 700}, {960, 640}};

/// The window on the conversations of the pictures.
struct World {
    FakeConsole console;
    ShotData data;
    QTemporaryDir dir;
    std::unique_ptr<GuiApplication> gui;

    World(ThemeMode theme, QSize size) : data(fillShotData(console))
    {
        FakeBusiness& business = console.business();
        business.business.details.holidays = {
            {QDate(2026, 12, 24), QStringLiteral("Christmas Eve"), false, {{QTime(9, 0), QTime(12, 0)}}},
            {QDate(2026, 12, 25), QStringLiteral("Christmas Day"), true, {}}};
        business.typed = {{QStringLiteral("Do you repair old chairs?"), QStringLiteral("Yes, on Thursdays.")},
                          {QStringLiteral("Do you deliver?"), QStringLiteral("Within the country.")}};
        business.files.files = {
            {QStringLiteral("delivery.txt"), QStringLiteral("Delivery"), 6, 3100, 0, {}, false, true},
            {QStringLiteral("empty page.html"), QStringLiteral("empty page"), 0, 310, 0,
             QStringLiteral("There is no text in it."), false, true}};
        GuiOptions options;
        options.settingsFile = dir.filePath(QStringLiteral("gui.ini"));
        options.theme = theme;
        options.tray = false;
        gui = std::make_unique<GuiApplication>(&console, options);
        window().resize(size);
        gui->show();
        (void)QTest::qWaitForWindowExposed(&window());
        window().activateWindow();
        (void)QTest::qWaitForWindowActive(&window());
        settle();
    }
    [[nodiscard]] MainWindow& window() const { return gui->window(); }
    [[nodiscard]] InboxPage& inbox() const { return *qobject_cast<InboxPage*>(window().currentPage()); }
    static void settle() { QTest::qWait(60); }
    void show(const QString& page, const QString& argument = {}) const
    {
        window().showPage(page, argument);
        settle();
        settle();
    }
    void open(ConversationId id) const
    {
        inbox().openConversation(id);
        settle();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
};

/// Collects over many views, so that one run tells everything.
struct Findings {
    QStringList all;
    void add(const QString& where, const QStringList& problems)
    {
        for (const QString& problem : problems)
            all << where % u": " % problem;
    }
    /// QtTest cuts long messages, so the whole list goes to the log.
    [[nodiscard]] bool none() const
    {
        for (const QString& line : all)
            std::fprintf(stderr, "%s\n", qPrintable(line));
        return all.isEmpty();
    }
};

QString label(const QString& view, QSize size) { return QStringLiteral("%1 at %2").arg(view).arg(size.width()); }

enum class Region : quint8 { TopBar, Rail, Tabs, Rows, Header, Transcript, Composer, Details, Other };

Region regionOf(const World& w, const QWidget* widget)
{
    InboxPage& inbox = w.inbox();
    const auto in = [widget](const QWidget* area) { return area == widget || area->isAncestorOf(widget); };
    if (in(&w.window().topBar()))
        return Region::TopBar;
    if (in(&w.window().rail()))
        return Region::Rail;
    if (in(inbox.list()->view()))
        return Region::Rows;
    if (in(inbox.list()))
        return Region::Tabs;
    if (in(inbox.header()))
        return Region::Header;
    if (in(inbox.transcriptView()))
        return Region::Transcript;
    if (in(inbox.composer()))
        return Region::Composer;
    return in(inbox.details()) ? Region::Details : Region::Other;
}

}  // namespace

class WalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const bool dark : {false, true})
            for (const QSize size : Sizes)
                QTest::addRow("%s %d", dark ? "dark" : "light", size.width()) << dark << size;
    }
    void pages()
    {
        QFETCH(const bool, dark);
        QFETCH(const QSize, size);
        const World w(dark ? ThemeMode::Dark : ThemeMode::Light, size);
        Findings found;
        for (const Page& page : allPages()) {
            w.show(page.id);
            found.add(label(page.id, size), walker::allProblems(&w.window()));
            found.add(label(page.id, size), walker::tabProblems(&w.window()));
        }
        for (const char* part : {"hours", "knowledge", "try", "setup"}) {
            w.show(QStringLiteral("company"), QString::fromLatin1(part));
            found.add(label(u"company/" % QString::fromLatin1(part), size),
                      walker::allProblems(&w.window()) + walker::tabProblems(&w.window()));
        }
        for (const char* part : {"sheet", "restore", "move"}) {
            w.show(QStringLiteral("backup"), QString::fromLatin1(part));
            found.add(label(u"backup/" % QString::fromLatin1(part), size),
                      walker::allProblems(&w.window()) + walker::tabProblems(&w.window()));
        }
        fillChannels(const_cast<FakeConsole&>(w.console).channels());
        for (const char* part : {"accounts", "check", "setup"}) {
            w.show(QStringLiteral("channels"), QString::fromLatin1(part));
            auto* page = qobject_cast<ChannelsPage*>(w.window().currentPage());
            page->refresh();
            if (qstrcmp(part, "check") == 0)
                page->doctor()->run();
            World::settle();
            // A busy machine lays out the last rows a moment later.
            static_cast<void>(QTest::qWaitFor([&w] { return walker::allProblems(&w.window()).isEmpty(); }, 2000));
            found.add(label(u"channels/" % QString::fromLatin1(part), size),
                      walker::allProblems(&w.window()) + walker::tabProblems(&w.window()));
        }
        w.show(QStringLiteral("backup"), QStringLiteral("sheet"));
        auto* sheet = w.window().currentPage()->findChild<SheetPanel*>();
        for (QPushButton* next : {sheet->showButton(), sheet->checkButton()}) {
            next->click();
            World::settle();
            found.add(label(u"sheet " % QString::number(sheet->stage()), size),
                      walker::allProblems(&w.window()) + walker::tabProblems(&w.window()));
        }
        w.show(QStringLiteral("company"), QStringLiteral("setup"));
        auto* run = w.window().findChild<FirstRunView*>();
        QVERIFY(run);
        for (const int step : {FirstRunView::Hours, FirstRunView::Knowledge, FirstRunView::Try, FirstRunView::Sheet}) {
            run->nextButton()->click();
            QTRY_COMPARE(run->step(), step);
            World::settle();
            found.add(label(u"setup " % QString::number(step), size),
                      walker::allProblems(&w.window()) + walker::tabProblems(&w.window()));
        }
        QVERIFY(found.none());
    }

    void settingsAreas()
    {
        const World w(ThemeMode::Light, Sizes[1]);
        Findings found;
        for (const char* area : {"server", "rate", "chat", "widget", "agent", "staff", "app", "log", "database",
                                 "twilio", "sms", "webhook"}) {
            w.show(QStringLiteral("settings"), QString::fromLatin1(area));
            found.add(QString::fromLatin1(area), walker::allProblems(&w.window()) + walker::tabProblems(&w.window()));
        }
        QVERIFY(found.none());
    }

    void conversations_data() { pages_data(); }
    void conversations()
    {
        QFETCH(const bool, dark);
        QFETCH(const QSize, size);
        const World w(dark ? ThemeMode::Dark : ThemeMode::Light, size);
        w.show(QStringLiteral("inbox"));
        Findings found;
        const std::pair<const char*, ConversationId> states[] = {
            {"waits", w.data.main},    {"calm", w.data.calm},     {"mine", w.data.mine},
            {"others", w.data.others}, {"closed", w.data.closed}, {"overdue", w.data.overdue}};
        for (const auto& [name, id] : states) {
            w.open(id);
            found.add(label(QString::fromLatin1(name), size),
                      walker::allProblems(&w.window()) + walker::tabProblems(&w.window()));
        }
        // Beside the conversation they close, over it they open.
        w.window().actions().get(ActionId::Details)->trigger();
        World::settle();
        found.add(label(QStringLiteral("details"), size),
                  walker::allProblems(&w.window()) + walker::tabProblems(&w.window()));
        QVERIFY(found.none());
    }

    void dialogs_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void dialogs()
    {
        QFETCH(const bool, dark);
        const World w(dark ? ThemeMode::Dark : ThemeMode::Light, Sizes[1]);
        Findings found;
        CannedBook book(w.gui->bridge());
        auto* keys = new CheatSheet(w.window().actions(), &w.window());
        auto* editor = new CheatSheet(w.window().actions(), &w.window());
        editor->setEditing(true);
        QDialog* const all[] = {keys, editor, new CannedDialog(book, &w.window()),
                                new AboutDialog(w.gui->bridge().info(), &w.window())};
        for (QDialog* dialog : all) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            look(found, dialog);
            delete dialog;
        }
        w.window().close();
        World::settle();
        if (QDialog* question = w.gui->closeFlow().question())
            look(found, question);
        QVERIFY(found.none());
    }

    void paletteIsReadAndLeft()
    {
        const World w(ThemeMode::Light, Sizes[1]);
        w.window().actions().get(ActionId::Search)->trigger();
        Palette* palette = w.window().openedPalette();
        QVERIFY(palette);
        QTest::keyClicks(palette->edit(), QStringLiteral("take"));
        World::settle();
        const QStringList problems = walker::nameProblems(palette) + walker::cutProblems(palette);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(QApplication::focusWidget(), palette->edit());
        w.press(Qt::Key_Tab);
        QVERIFY2(palette->isAncestorOf(QApplication::focusWidget()), "Tab stays in the palette");
        w.press(Qt::Key_Escape);
        QTRY_VERIFY(!w.window().openedPalette());
        QCOMPARE(QApplication::focusWidget(), w.inbox().list()->view());
    }

    void tabOrderOfTheInbox()
    {
        const World w(ThemeMode::Light, Sizes[0]);
        w.show(QStringLiteral("inbox"));
        w.open(w.data.mine);
        w.window().topBar().tabChain().first()->setFocus(Qt::TabFocusReason);
        QList<Region> order;
        for (const QWidget* stop : walker::tabWalk(&w.window(), false))
            if (order.isEmpty() || order.last() != regionOf(w, stop))
                order << regionOf(w, stop);
        const QList<Region> wanted{Region::TopBar, Region::Rail,       Region::Tabs,     Region::Rows,
                                   Region::Header, Region::Transcript, Region::Composer, Region::Details};
        QStringList numbers;
        for (const Region region : order)
            numbers << QString::number(int(region));
        QVERIFY2(order == wanted, qPrintable(numbers.join(u' ')));
    }

    void panesByF6()
    {
        const World w(ThemeMode::Light, Sizes[0]);
        w.show(QStringLiteral("inbox"));
        w.open(w.data.mine);
        w.inbox().list()->view()->setFocus();
        const QList<Region> wanted{Region::Rows, Region::Transcript, Region::Composer, Region::Details, Region::Rows};
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            QCOMPARE(regionOf(w, QApplication::focusWidget()), wanted[i]);
            w.press(Qt::Key_F6);
        }
        w.inbox().list()->view()->setFocus();
        for (qsizetype i = wanted.size() - 1; i >= 0; --i) {
            QCOMPARE(regionOf(w, QApplication::focusWidget()), wanted[i]);
            w.press(Qt::Key_F6, Qt::ShiftModifier);
        }
        w.inbox().composer()->edit()->setFocus();
        w.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), w.inbox().list()->view());
    }

    void rowsAndMessagesAreSentences()
    {
        const World w(ThemeMode::Light, Sizes[0]);
        w.show(QStringLiteral("inbox"));
        w.open(w.data.main);
        for (QAbstractItemView* view : {static_cast<QAbstractItemView*>(w.inbox().list()->view()),
                                        static_cast<QAbstractItemView*>(w.inbox().transcriptView())}) {
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(view);
            QVERIFY(face);
            QCOMPARE(face->role(), QAccessible::List);
            QVERIFY(face->childCount() >= view->model()->rowCount());
            QVERIFY(view->model()->rowCount() > 4);
            int sentences = 0;
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                QAccessibleInterface* child = face->child(row);
                QVERIFY(child);
                QCOMPARE(child->role(), QAccessible::ListItem);
                const QString name = child->text(QAccessible::Name);
                QVERIFY2(!name.isEmpty(), qPrintable(QString::number(row)));
                sentences += int(name.contains(u' '));
                QVERIFY2(!name.contains(u"**"), qPrintable(name));
            }
            // All but the lines that only name a day.
            QVERIFY(sentences >= view->model()->rowCount() - 2);
        }
    }

    void noTextUnderElevenPixels()
    {
        Theme theme(ThemeMode::Light, 90);
        for (const int pixels : {11, 12, 13})
            QVERIFY(type(pixels).font.pixelSize() >= 11);
        const QRegularExpression small(QStringLiteral(R"(\b(?:type|monoType)\((\d+)|TextLabel\([^;]*\{(\d+),)"));
        QDirIterator files(qEnvironmentVariable("FRONTDESK_SOURCE_DIR") % u"/ui", {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch& hit : small.globalMatch(code)) {
                const int pixels = QString(hit.captured(1) % hit.captured(2)).toInt();
                QVERIFY2(pixels >= 11, qPrintable(file.fileName() % u": " % hit.captured()));
                ++seen;
            }
        }
        QVERIFY(seen > 50);
    }

private:
    static void look(Findings& found, QDialog* dialog)
    {
        dialog->show();
        (void)QTest::qWaitForWindowExposed(dialog);
        dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(dialog);
        World::settle();
        found.add(QString::fromLatin1(dialog->metaObject()->className()),
                  walker::allProblems(dialog) + walker::tabProblems(dialog));
    }
};

}  // namespace frontdesk::test

FRONTDESK_GUI_TEST_MAIN(frontdesk::test::WalkTest)
#include "walktest.moc"
