// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the main window do to each other. The frame is in mainwindow.cpp.
#include "core/console/settingsconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/bridge/enginewatch.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/bridge/presencecontrol.h"
#include "ui/shell/accountmenu.h"
#include "ui/shell/cheatsheet.h"
#include "ui/shell/enginestrip.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/palettecommands.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/toastarea.h"
#include "ui/widgets/undostrip.h"

#include <QMenu>

namespace frontdesk {

void MainWindow::wireParts()
{
    const auto from = [this](auto* sender, auto signal, auto act) { connect(sender, signal, this, act); };
    from(m_rail, &Rail::chosen, qOverload<int>(&MainWindow::showPage));
    from(&m_bridge, &CoreBridge::infoChanged, &MainWindow::updateInfo);
    from(&m_bridge.events(), &EventBatcher::engineStatusChanged,
         [this](bool ready, const QString& text) { m_strip->setStatus(ready, text); });
    from(m_watch, &EngineWatch::answeringChanged, [this](bool answering) {
        m_strip->setAnswering(answering);
        m_bridge.setAnswering(answering);
    });
    from(m_top, &TopBar::queueChosen, [this](ConsoleQueue queue) { Q_EMIT m_navigator.queueWanted(queue); });
    from(m_top, &TopBar::searchWanted, &MainWindow::openPalette);
    from(m_top, &TopBar::accountWanted, &MainWindow::openAccountMenu);
    from(&m_presence, &PresenceControl::failed,
         [this](const QString& sentence) { m_toasts->show(ToastKind::Problem, sentence); });
    from(&m_maintenance, &Maintenance::failed,
         [this](const QString& sentence) { m_toasts->show(ToastKind::Problem, sentence); });
    from(&m_actions, &Actions::keysChanged, &MainWindow::updateKeys);
    from(&Theme::current(), &Theme::changed, &MainWindow::applySize);
}

void MainWindow::wireNavigator()
{
    const auto on = [this](auto signal, auto act) { connect(&m_navigator, signal, this, act); };
    on(&Navigator::countsChanged, &MainWindow::onCounts);
    on(&Navigator::badgeChanged, [this](const QString& id, int count, bool urgent) {
        if (const int index = indexOf(id); index >= 0)
            m_rail->setBadge(index, count, urgent);
    });
    on(&Navigator::pageWanted, [this](const QString& id, const QString& argument) { showPage(id, argument); });
    // The inbox exists from the start and listens itself; the shell only brings it to the front.
    on(&Navigator::conversationWanted, [this] { showPage(0); });
    on(&Navigator::queueWanted, [this] { showPage(0); });
}

void MainWindow::wireActions()
{
    const auto on = [this](ActionId id, auto act) { connect(m_actions.get(id), &QAction::triggered, this, act); };
    for (int i = 0; i < qMin<int>(9, int(m_pages.size())); ++i)
        on(pageAction(i), [this, i] { showPage(i); });
    on(ActionId::Search, &MainWindow::openPalette);
    on(ActionId::CheatSheet, &MainWindow::openCheatSheet);
    on(ActionId::Undo, [this] { m_undo.undoNewest(); });
    // Before the inbox hears of it: what it opens must be seen.
    on(ActionId::TakeNext, [this] { showPage(0); });
    on(ActionId::NextNeedingMe, [this] { showPage(0); });
    on(ActionId::Quit, &MainWindow::quitRequested);
    on(ActionId::ReloadConfig, &MainWindow::reloadConfiguration);
    if (indexOf(QStringLiteral("settings")) >= 0)
        on(ActionId::Preferences, [this] { showPage(QStringLiteral("settings")); });
}

void MainWindow::reloadConfiguration()
{
    m_bridge.whenDone(m_bridge.console().settings().reloadAgentConfig(), this, [this](const Result<>& done) {
        if (done)
            return m_toasts->show(ToastKind::Done, tr("The agent configuration is in use."));
        m_toasts->show(ToastKind::Problem, tr("The earlier configuration stays: %1").arg(errorSentence(done.error())));
    });
}

void MainWindow::onCounts(const ConsoleCounts& counts)
{
    m_counts = counts;
    m_top->setCounts(counts);
    m_rail->setBadge(0, counts.mine, false);
    // Its page is made when it is first shown: until then nobody else counts for it.
    if (const int escalations = indexOf(QStringLiteral("escalations")); escalations >= 0)
        m_rail->setBadge(escalations, counts.waiting, true);
    Q_EMIT countsChanged(counts);
}

void MainWindow::openPalette()
{
    if (m_palette) {
        m_palette->finish();
        return;
    }
    m_palette = new Palette(m_bridge, m_preferences, paletteCommands(*this, m_preferences, m_presence), this);
    connect(m_palette, &Palette::conversationChosen, &m_navigator, &Navigator::conversationWanted);
    connect(m_palette, &Palette::allWanted, this, [this] { Q_EMIT m_navigator.queueWanted(ConsoleQueue::All); });
    m_palette->begin();
}

Palette* MainWindow::openedPalette() const { return m_palette; }

void MainWindow::openCheatSheet() { (new CheatSheet(m_actions, this))->open(); }

void MainWindow::openAccountMenu()
{
    QMenu* menu = makeAccountMenu(m_bridge.info(), m_actions, m_preferences, this);
    const QAbstractButton* button = m_top->account();
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : button->width() - menu->sizeHint().width();
    menu->popup(button->mapToGlobal(QPoint(x, button->height() + 4)));
}

void MainWindow::updateKeys()
{
    m_top->setSearchKeys(m_actions.keysText(ActionId::Search));
    m_undoStrip->setKeys(m_actions.keysText(ActionId::Undo));
    for (int i = 0; i < m_pages.size(); ++i)
        m_rail->button(i)->setKeys(i < 9 ? m_actions.keysText(pageAction(i)) : QString());
}

}  // namespace frontdesk
