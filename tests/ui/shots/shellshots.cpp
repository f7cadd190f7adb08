// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the window: palette, presence, account, questions, keys, tray, density, long and mirrored texts.
#include "tests/ui/shots/stage.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/preferences.h"
#include "ui/shell/accountmenu.h"
#include "ui/shell/cheatsheet.h"
#include "ui/shell/closeflow.h"
#include "ui/shell/displaymenu.h"
#include "ui/shell/enginestrip.h"
#include "ui/shell/palette.h"
#include "ui/shell/presencebutton.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/shell/trayicon.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QtTest>

namespace frontdesk::test {
namespace {

void openPalette(const Stage& stage, const QString& words)
{
    stage.gui->window().actions().get(ActionId::Search)->trigger();
    QTest::keyClicks(stage.gui->window().openedPalette()->edit(), words);
    stage.settle();
}

/// A menu is a window of its own.
void saveMenu(QMenu* menu, const QDir& dir, const QString& name)
{
    menu->setAttribute(Qt::WA_DeleteOnClose, false);
    menu->popup(QPoint(40, 40));
    Stage::save(*menu, dir, name);
    menu->close();
}

void shootPalette(const QDir& dir, const QString& suffix)
{
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        Stage stage(theme, Large);
        stage.open(stage.data.main);
        openPalette(stage, QStringLiteral("take"));
        stage.save(dir, u"palette-" % look % suffix);
        stage.gui->window().openedPalette()->edit()->selectAll();
        QTest::keyClicks(stage.gui->window().openedPalette()->edit(), QStringLiteral("the"));
        stage.settle();
        stage.save(dir, u"palette-messages-" % look % suffix);
        stage.gui->window().openedPalette()->edit()->selectAll();
        QTest::keyClicks(stage.gui->window().openedPalette()->edit(), QStringLiteral("zzzz"));
        stage.settle();
        stage.save(dir, u"palette-nothing-" % look % suffix);
    }
    Stage stage(ThemeMode::Light, Small);
    stage.gui->preferences().addRecentCommand(QStringLiteral("theme_dark"));
    stage.gui->preferences().addRecentCommand(QStringLiteral("take_next"));
    openPalette(stage, {});
    stage.save(dir, u"palette-recent-1024" % suffix);
}

void shootQuestions(const QDir& dir, const QString& suffix)
{
    for (const bool tray : {true, false}) {
        Stage stage(tray ? ThemeMode::Light : ThemeMode::Dark, Small);
        stage.open(stage.data.mine);
        stage.gui->closeFlow().setTrayAvailable(tray);
        stage.gui->window().close();
        stage.settle();
        Stage::save(*stage.gui->closeFlow().question(), dir,
                    (tray ? u"close-question" : u"close-question-no-tray-dark") % suffix);
        stage.gui->closeFlow().question()->close();
        stage.settle();
        stage.gui->window().actions().get(ActionId::Quit)->trigger();
        stage.settle();
        if (QDialog* question = stage.gui->closeFlow().question())
            Stage::save(*question, dir, (tray ? u"quit-question" : u"quit-question-dark") % suffix);
    }
}

void shootMenus(const QDir& dir, const QString& suffix)
{
    Stage stage(ThemeMode::Light, Large);
    MainWindow& window = stage.gui->window();
    saveMenu(window.topBar().presence()->makeMenu(), dir, u"presence-menu" % suffix);
    saveMenu(stage.gui->tray().menu(), dir, u"tray-menu" % suffix);
    saveMenu(makeAccountMenu(stage.gui->bridge().info(), window.actions(), stage.gui->preferences(), &window), dir,
             u"account-menu" % suffix);
    saveMenu(makeDisplayMenu(stage.gui->preferences(), &window), dir, u"display-menu" % suffix);
    TrayIcon::iconWithBadge(3).pixmap(64, 64).save(dir.filePath(QStringLiteral("tray-icon.png")));
}

void shootKeys(const QDir& dir, const QString& suffix)
{
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        Stage stage(theme, Large);
        auto* sheet = new CheatSheet(stage.gui->window().actions(), &stage.gui->window());
        sheet->show();
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        Stage::save(*sheet, dir, u"keys-" % look % suffix);
        sheet->setEditing(true);
        stage.settle();
        Stage::save(*sheet, dir, u"keys-editor-" % look % suffix);
        sheet->close();
    }
}

void shootWindow(const QDir& dir, const QString& suffix)
{
    Stage stage(ThemeMode::Light, QSize(960, 640));
    stage.open(stage.data.main);
    Q_EMIT stage.gui->window().navigator().badgeChanged(QStringLiteral("inbox"), 3, true);
    stage.gui->window().undo().push(QStringLiteral("Reply sent to Amir Rahimi"), &stage.gui->window(), [] {});
    stage.save(dir, u"shell-960" % suffix);
    stage.gui->window().resize(Large);
    stage.gui->preferences().setDensity(Density::Compact);
    stage.settle();
    stage.save(dir, u"shell-compact" % suffix);
    stage.gui->preferences().setTextScale(150);
    stage.settle();
    stage.save(dir, u"shell-text-150" % suffix);
    stage.gui->preferences().setTextScale(100);
    stage.gui->window().findChild<EngineStrip*>()->setAnswering(false);
    stage.settle();
    stage.save(dir, u"shell-engine-silent" % suffix);
}

/// Texts a third longer, then mirrored as well.
void shootPseudo(const QDir& dir)
{
    for (const char* language : {"qps-ploc", "qps-plocm", "de", "es"}) {
        Stage stage(ThemeMode::Light, Small);
        stage.gui->preferences().setLanguage(QString::fromLatin1(language));
        stage.settle();
        stage.settle();
        stage.open(stage.data.main);
        const QString name = QString::fromLatin1(language);
        stage.save(dir, u"shell-" % name % u"-1024");
        stage.gui->window().resize(Large);
        openPalette(stage, {});
        stage.save(dir, u"palette-" % name);
        stage.gui->window().openedPalette()->finish();
        auto* sheet = new CheatSheet(stage.gui->window().actions(), &stage.gui->window());
        sheet->show();
        Stage::save(*sheet, dir, u"keys-" % name);
        sheet->close();
        stage.gui->closeFlow().setTrayAvailable(true);
        stage.gui->window().close();
        stage.settle();
        Stage::save(*stage.gui->closeFlow().question(), dir, u"close-question-" % name);
    }
}

void shoot(const QDir& dir, ShotRun run)
{
    const QString suffix = run.reverse ? QStringLiteral("-rtl") : run.doubled ? QStringLiteral("-2x") : QString();
    shootPalette(dir, suffix);
    shootKeys(dir, suffix);
    if (run.doubled)
        return;
    shootQuestions(dir, suffix);
    shootMenus(dir, suffix);
    shootWindow(dir, suffix);
    if (!run.reverse)
        shootPseudo(dir);
}

const ShotSet shell("shell", shoot);

}  // namespace
}  // namespace frontdesk::test
