// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the main window do to each other. The frame is in mainwindow.cpp.
#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/shell/enginestrip.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/toastarea.h"
#include "ui/widgets/undostrip.h"

namespace frontdesk {

void MainWindow::wireParts()
{
    connect(m_rail, &Rail::chosen, this, qOverload<int>(&MainWindow::showPage));
    connect(&m_bridge, &CoreBridge::infoChanged, this, &MainWindow::updateInfo);
    connect(&m_bridge.events(), &EventBatcher::engineStatusChanged, m_strip, &EngineStrip::setStatus);
    connect(m_top, &TopBar::queueChosen, &m_navigator, &Navigator::queueWanted);
    connect(m_top->search(), &SearchBox::chosen, &m_navigator, &Navigator::conversationWanted);
    connect(&m_actions, &Actions::keysChanged, this, &MainWindow::updateKeys);
    connect(&Theme::current(), &Theme::changed, this, &MainWindow::applySize);
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
    on(ActionId::Search, [this] { m_top->search()->begin(); });
    on(ActionId::Undo, [this] { m_undo.undoNewest(); });
    // Before the inbox hears of it: what it opens must be seen.
    on(ActionId::TakeNext, [this] { showPage(0); });
    on(ActionId::NextNeedingMe, [this] { showPage(0); });
    on(ActionId::Quit, &MainWindow::quitRequested);
    if (indexOf(QStringLiteral("settings")) >= 0)
        on(ActionId::Preferences, [this] { showPage(QStringLiteral("settings")); });
}

void MainWindow::onCounts(const ConsoleCounts& counts)
{
    m_counts = counts;
    m_top->setCounts(counts);
    m_rail->setBadge(0, counts.mine, false);
    Q_EMIT countsChanged(counts);
}

void MainWindow::updateKeys()
{
    m_undoStrip->setKeys(m_actions.keysText(ActionId::Undo));
    for (int i = 0; i < m_pages.size(); ++i)
        m_rail->button(i)->setKeys(i < 9 ? m_actions.keysText(pageAction(i)) : QString());
}

}  // namespace frontdesk
