// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"
#include "tests/ui/shellworld.h"

#include "ui/bridge/presencecontrol.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/shell/palette.h"

#include <QLineEdit>
#include <QListWidget>

using namespace frontdesk;
using test::ShellWorld;

class PaletteTest : public QObject {
    Q_OBJECT

    static PaletteEntry entry(const char* id, PaletteSection section, const char* title)
    {
        PaletteEntry e;
        e.id = QString::fromLatin1(id);
        e.section = section;
        e.title = QString::fromUtf8(title);
        return e;
    }
    static QStringList titles(const QList<PaletteEntry>& entries)
    {
        QStringList list;
        for (const PaletteEntry& e : entries)
            list << e.title;
        return list;
    }
    static QStringList rows(const ShellWorld& w)
    {
        QStringList list;
        const QListWidget* view = w.window().openedPalette()->list();
        for (int i = 0; i < view->count(); ++i)
            list << view->item(i)->text();
        return list;
    }
    static void type(const ShellWorld& w, const QString& words)
    {
        w.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(w.window().openedPalette());
        QTest::keyClicks(w.window().openedPalette()->edit(), words);
    }
    static QString current(const ShellWorld& w)
    {
        const QListWidgetItem* item = w.window().openedPalette()->list()->currentItem();
        return item ? item->text() : QString();
    }

private Q_SLOTS:
    void wordsAreMatchedFromTheirStart()
    {
        QVERIFY(matchScore(QStringLiteral("take"), QStringLiteral("Take over"))
                > matchScore(QStringLiteral("take"), QStringLiteral("Mistaken")));
        QVERIFY(matchScore(QStringLiteral("over"), QStringLiteral("Take over")) > 0);
        QVERIFY(matchScore(QStringLiteral("ov ta"), QStringLiteral("Take over")) > 0);
        QVERIFY(matchScore(QStringLiteral("munoz"), QStringLiteral("María Muñoz")) > 0);
        QVERIFY(matchScore(QStringLiteral("tmu"), QStringLiteral("Take the most urgent one")) == 0);
        QVERIFY(matchScore(QStringLiteral("ttm"), QStringLiteral("Take the most urgent one")) > 0);
        QCOMPARE(matchScore(QStringLiteral("zebra"), QStringLiteral("Take over")), 0);
        QCOMPARE(matchScore(QStringLiteral("take zebra"), QStringLiteral("Take over")), 0);
        QVERIFY(matchScore(QStringLiteral("  "), QStringLiteral("anything")) > 0);
        QVERIFY(matchScore(QStringLiteral("dark"), QStringLiteral("Dark"))
                > matchScore(QStringLiteral("dark"), QStringLiteral("Dark theme")));
    }

    void bestSectionStandsFirst()
    {
        const QList<PaletteEntry> all{
            entry("a", PaletteSection::Commands, "Show or hide details"),
            entry("b", PaletteSection::Commands, "Take over"), entry("c", PaletteSection::Pages, "Health"),
            entry("", PaletteSection::Customers, "Heather Moss"), entry("d", PaletteSection::Commands, "Hand back")};
        QCOMPARE(titles(rankEntries(all, QStringLiteral("health"), {})),
                 (QStringList{QStringLiteral("Health"), QStringLiteral("Heather Moss")}));
        QCOMPARE(titles(rankEntries(all, QStringLiteral("hea"), {})).size(), 2);
        QVERIFY(titles(rankEntries(all, QStringLiteral("xyz"), {}))
                    .contains(QStringLiteral("Heather Moss")));  // the store found it
        const QList<PaletteEntry> empty = rankEntries(
            all, {}, {QStringLiteral("d"), QStringLiteral("gone"), QStringLiteral("a")});
        QCOMPARE(empty.size(), 7);
        QCOMPARE(empty[0].title, QStringLiteral("Hand back"));
        QCOMPARE(empty[0].section, PaletteSection::Recent);
        QCOMPARE(empty[1].title, QStringLiteral("Show or hide details"));
    }

    void commandsRunAndAreRemembered()
    {
        ShellWorld w;
        type(w, QStringLiteral("compact"));
        QTRY_COMPARE(current(w), QStringLiteral("Compact rows"));
        w.press(Qt::Key_Return);
        QCOMPARE(w.gui->preferences().density(), Density::Compact);
        QTRY_VERIFY(!w.window().openedPalette());
        QCOMPARE(w.gui->preferences().recentCommands().first(), QStringLiteral("density"));
        w.press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(rows(w).at(0), QStringLiteral("Recently used"));
        QCOMPARE(rows(w).at(1), QStringLiteral("Comfortable rows"));
        w.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(!w.window().openedPalette());
    }

    void nothingDeadIsOffered()
    {
        ShellWorld w;
        w.press(Qt::Key_K, Qt::ControlModifier);
        const QStringList all = rows(w);
        QVERIFY(all.contains(QStringLiteral("Take over")));
        QVERIFY(!all.contains(QStringLiteral("Undo the last act")));  // nothing to undo
        QVERIFY(!all.contains(QStringLiteral("Search and commands")));
        for (const QString& text : all)
            QVERIFY(!text.isEmpty());
    }

    void messagesAndCustomersAreFound()
    {
        ShellWorld w;
        type(w, QStringLiteral("installer"));
        QTRY_COMPARE(current(w), QStringLiteral("Yuki Takeda"));
        w.press(Qt::Key_Return);
        const auto* page = static_cast<InboxPage*>(w.window().currentPage());
        QTRY_COMPARE(const_cast<InboxPage*>(page)->controller().id(), w.yuki);
    }

    void arrowsSkipTheTitles()
    {
        ShellWorld w;
        type(w, QStringLiteral("in"));
        const QListWidget* list = w.window().openedPalette()->list();
        for (int i = 0; i < 2 * list->count(); ++i) {
            w.press(Qt::Key_Down);
            QVERIFY(list->currentItem());
            QVERIFY(list->currentItem()->flags() != Qt::NoItemFlags);
        }
        w.press(Qt::Key_Up);
        QVERIFY(list->currentItem()->flags() != Qt::NoItemFlags);
    }

    void nothingFoundOffersEverything()
    {
        ShellWorld w;
        type(w, QStringLiteral("qqqxx"));
        QTRY_COMPARE(current(w), QStringLiteral("Show all conversations"));
        QVERIFY(rows(w).first().contains(QStringLiteral("qqqxx")));
        QSignalSpy wanted(&w.window().navigator(), &Navigator::queueWanted);
        w.press(Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<ConsoleQueue>(), ConsoleQueue::All);
    }

    void ownStateIsACommand()
    {
        ShellWorld w;
        type(w, QStringLiteral("away"));
        w.press(Qt::Key_Return);
        QTRY_COMPARE(w.gui->presence().current(), Presence::Away);
    }
};

FRONTDESK_GUI_TEST_MAIN(PaletteTest)
#include "palettetest.moc"
