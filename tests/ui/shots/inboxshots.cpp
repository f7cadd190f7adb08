// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox in all its states.
#include "tests/ui/shots/stage.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/bridge/preferences.h"
#include "ui/pages/inbox/composer.h"
#include "ui/pages/inbox/conversationlist.h"
#include "ui/pages/inbox/draftedit.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/inbox/transcriptview.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/displaymenu.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/widgets/toastarea.h"

#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QtTest>

#include <cstdio>

namespace frontdesk::test {
namespace {

void shootLooks(const QDir& dir, bool reverse)
{
    const QString suffix = reverse ? QStringLiteral("-rtl") : QString();
    for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
        const QString look = theme == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {Large, Small}) {
            Stage stage(theme, size);
            stage.open(stage.data.main);
            stage.save(dir, u"inbox-" % look % u"-" % QString::number(size.width()) % suffix);
        }
    }
}

void shootStates(const QDir& dir)
{
    {
        Stage stage(ThemeMode::Light, Large, false);
        stage.save(dir, QStringLiteral("state-empty"));
    }
    Stage stage(ThemeMode::Light, Large);
    stage.save(dir, QStringLiteral("state-none-open"));
    stage.open(stage.data.calm);
    stage.save(dir, QStringLiteral("state-ai-answers"));
    stage.inbox().composer()->startNote();
    stage.save(dir, QStringLiteral("state-ai-note"));
    stage.open(stage.data.others);
    stage.save(dir, QStringLiteral("state-others"));
    stage.open(stage.data.closed);
    stage.save(dir, QStringLiteral("state-closed"));
    stage.open(stage.data.mine);
    stage.inbox().composer()->edit()->setFocus();
    stage.inbox().composer()->edit()->insertPlainText(
        QStringLiteral("Of course. You get it by e-mail within the hour."));
    stage.save(dir, QStringLiteral("state-mine"));
    stage.inbox().composer()->startNote();
    stage.inbox().composer()->edit()->insertPlainText(
        QStringLiteral("Signed after 1 March: new terms count. Send template 12."));
    stage.gui->window().toasts().show(ToastKind::Problem, QStringLiteral("Jonas took this conversation 2 s ago."));
    stage.save(dir, QStringLiteral("state-mine-note"));
}

void shootSizes(const QDir& dir)
{
    Stage stage(ThemeMode::Light, Small);
    stage.open(stage.data.main);
    Q_EMIT stage.inbox().transcriptView()->sourceActivated(stage.inbox().controller().transcript().citations().first());
    stage.settle();
    stage.save(dir, QStringLiteral("state-details-overlay-1024"));
    stage.gui->window().resize(Large);
    Theme::current().setScalePercent(150);
    stage.settle();
    stage.save(dir, QStringLiteral("state-text-150"));
}

void shootShell(const QDir& dir)
{
    Stage stage(ThemeMode::Dark, Large);
    stage.open(stage.data.mine);
    stage.gui->window().actions().get(ActionId::Search)->trigger();
    QTest::keyClicks(stage.gui->window().openedPalette()->edit(), QStringLiteral("the"));
    stage.settle();
    stage.save(dir, QStringLiteral("state-search-dark"));
    stage.gui->preferences().setEnterSends(true);
    Q_EMIT stage.gui->bridge().events().engineStatusChanged(false, {});
    AboutDialog about(stage.gui->bridge().info(), &stage.gui->window());
    about.show();
    stage.settle();
    if (!about.grab().save(dir.filePath(QStringLiteral("about-dark.png"))))
        std::fprintf(stderr, "cannot write the about picture\n");
    const std::unique_ptr<QMenu> menu(makeDisplayMenu(stage.gui->preferences(), nullptr));
    menu->setAttribute(Qt::WA_DeleteOnClose, false);
    menu->popup(QPoint(10, 10));
    stage.settle();
    if (!menu->grab().save(dir.filePath(QStringLiteral("menu-dark.png"))))
        std::fprintf(stderr, "cannot write the menu picture\n");
    menu->close();
    about.close();
    if (Palette* palette = stage.gui->window().openedPalette())
        palette->finish();
    stage.settle();
    stage.save(dir, QStringLiteral("state-engine-away-dark"));
}

void shootDetails(const QDir& dir)
{
    Stage stage(ThemeMode::Dark, Large);
    stage.open(stage.data.main);
    const TranscriptModel& model = stage.inbox().controller().transcript();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.at(row).kind == RowKind::Skill)
            stage.inbox().controller().transcript().toggleExpanded(row);
    Q_EMIT stage.inbox().transcriptView()->sourceActivated(model.citations().first());
    stage.inbox().transcriptView()->verticalScrollBar()->setValue(300);
    stage.settle();
    stage.console.publish(MessageDelta{stage.data.main, stage.data.stream, 0, QStringLiteral("New text")});
    stage.console.nextError = Error{ErrorCode::Unavailable, QStringLiteral("The engine does not answer."), {}};
    stage.inbox().controller().addNote(QStringLiteral("A note that could not be saved"));
    stage.save(dir, QStringLiteral("state-sources-dark"));
    stage.inbox().transcriptView()->scrollToEnd();
    stage.save(dir, QStringLiteral("state-failed-dark"));
}

void shoot(const QDir& dir, ShotRun run)
{
    shootLooks(dir, run.reverse);
    if (run.reverse || run.doubled)
        return;
    shootStates(dir);
    shootDetails(dir);
    shootSizes(dir);
    shootShell(dir);
}

const ShotSet inbox("inbox", shoot);

}  // namespace
}  // namespace frontdesk::test
