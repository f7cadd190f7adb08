// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guitest.h"

#include "ui/bridge/preferences.h"
#include "ui/bridge/undobook.h"
#include "ui/theme/pseudotranslator.h"
#include "ui/widgets/undostrip.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace frontdesk;

class PreferencesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("window.ini")); }

private Q_SLOTS:
    void choicesSurviveARestart()
    {
        {
            Preferences p(file());
            QCOMPARE(p.density(), Density::Comfortable);
            QCOMPARE(p.closeAction(), CloseAction::Ask);
            QCOMPARE(p.motion(), Motion::System);
            QVERIFY(p.language().isEmpty());
            QSignalSpy density(&p, &Preferences::densityChanged);
            QSignalSpy language(&p, &Preferences::languageChanged);
            p.setDensity(Density::Compact);
            p.setDensity(Density::Compact);
            QCOMPARE(density.count(), 1);
            p.setLanguage(QStringLiteral("de"));
            QCOMPARE(language.count(), 1);
            p.setCloseAction(CloseAction::Tray);
            p.setMotion(Motion::Reduced);
            p.setTextScale(500);
            p.setThemeMode(ThemeMode::Dark);
            p.setShortcut(QStringLiteral("take_over"), QStringLiteral("Ctrl+Alt+T"));
            for (int i = 0; i < 12; ++i)
                p.addRecentCommand(QString::number(i));
            p.addRecentCommand(QStringLiteral("7"));
        }
        const Preferences p(file());
        QCOMPARE(p.density(), Density::Compact);
        QCOMPARE(p.closeAction(), CloseAction::Tray);
        QCOMPARE(p.motion(), Motion::Reduced);
        QCOMPARE(p.textScale(), 150);
        QCOMPARE(p.themeMode(), ThemeMode::Dark);
        QCOMPARE(p.language(), QStringLiteral("de"));
        QCOMPARE(p.shortcuts().value(QStringLiteral("take_over")), QStringLiteral("Ctrl+Alt+T"));
        QCOMPARE(p.recentCommands().size(), 8);
        QCOMPARE(p.recentCommands().first(), QStringLiteral("7"));
        QCOMPARE(p.recentCommands().count(QStringLiteral("7")), 1);
    }

    void aBrokenFileGivesTheDefaults()
    {
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
        broken.write("[look]\ntheme=purple\ndensity=17\ntext_scale=big\n[window]\nclose_action=\x01\n");
        broken.close();
        const Preferences p(file());
        QCOMPARE(p.themeMode(), ThemeMode::System);
        QCOMPARE(p.density(), Density::Comfortable);
        QCOMPARE(p.textScale(), 100);
        QCOMPARE(p.closeAction(), CloseAction::Ask);
    }

    void theNewestActIsTakenBackFirst()
    {
        UndoBook book;
        QStringList undone;
        QObject page;
        auto gone = std::make_unique<QObject>();
        book.push(QStringLiteral("first"), &page, [&] { undone << QStringLiteral("first"); });
        book.push(QStringLiteral("of a page that is gone"), gone.get(), [&] { undone << QStringLiteral("gone"); });
        const quint64 sent = book.push(QStringLiteral("sent"), &page, [&] { undone << QStringLiteral("sent"); });
        book.push(QStringLiteral("last"), &page, [&] { undone << QStringLiteral("last"); });
        book.drop(sent);
        gone.reset();
        QVERIFY(book.undoNewest());
        QVERIFY(book.undoNewest());
        QVERIFY(!book.undoNewest());
        QCOMPARE(undone, (QStringList{QStringLiteral("last"), QStringLiteral("first")}));
    }

    void actsExpire()
    {
        UndoBook book;
        QObject page;
        bool undone = false;
        QSignalSpy changed(&book, &UndoBook::changed);
        book.push(
            QStringLiteral("short"), &page, [&] { undone = true; }, 30);
        QTRY_VERIFY(book.isEmpty());
        QVERIFY(changed.count() >= 2);
        QVERIFY(!book.undoNewest());
        QVERIFY(!undone);
    }

    void theStripShowsTheNewestAct()
    {
        Theme theme(ThemeMode::Light);
        theme.setMotion(Motion::Reduced);
        QWidget host;
        host.resize(900, 600);
        UndoBook book;
        UndoStrip strip(book, &host);
        host.show();
        QVERIFY(strip.isHidden());
        bool undone = false;
        book.push(QStringLiteral("Reply sent to Amir Rahimi"), &host, [&] { undone = true; });
        QCOMPARE(strip.text(), QStringLiteral("Reply sent to Amir Rahimi"));
        QCOMPARE(strip.geometry().bottom(), 600 - 8 - 1);
        QVERIFY(!strip.button()->hasFocus());
        QTest::qWait(50);
        const QImage still = strip.grab().toImage();
        QTest::qWait(150);
        QCOMPARE(strip.grab().toImage(), still);  // reduced motion
        theme.setMotion(Motion::Full);
        QTRY_VERIFY(strip.grab().toImage() != still);
        strip.button()->click();
        QVERIFY(undone);
        QVERIFY(strip.isHidden());
    }

    void pseudoTextsKeepTheirPlaceholders()
    {
        const QString text = PseudoTranslator::disguise(QStringLiteral("%n of %L1 customers wait for %2"));
        for (const QString& part : {QStringLiteral("%n"), QStringLiteral("%L1"), QStringLiteral("%2")})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(text.startsWith(u'[') && text.endsWith(u']'));
        QVERIFY(text.size() >= 31 * 135 / 100);
    }
};

FRONTDESK_GUI_TEST_MAIN(PreferencesTest)
#include "preferencestest.moc"
