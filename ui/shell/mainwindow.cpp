// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/enginewatch.h"
#include "ui/bridge/preferences.h"
#include "ui/shell/backupreminder.h"
#include "ui/shell/enginestrip.h"
#include "ui/shell/maintenancestrip.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/rail.h"
#include "ui/shell/screenplacement.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/toastarea.h"
#include "ui/widgets/undostrip.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>

namespace frontdesk {
namespace {

constexpr int LabelsFrom = 1180;
constexpr int SetUpFoldsBelow = 700;
constexpr QSize Smallest(960, 640);
constexpr QSize Usual(1440, 900);
/// Room for the title bar, which is not part of a window's geometry.
constexpr int TitleBar = 32;
const QString PlaceBlob = QStringLiteral("place");

QList<QRect> screenAreas()
{
    QList<QRect> areas;
    for (const QScreen* screen : QGuiApplication::screens())
        areas << screen->availableGeometry().adjusted(0, TitleBar, 0, 0);
    return areas;
}

}  // namespace

MainWindow::MainWindow(CoreBridge& bridge, Preferences& preferences, PresenceControl& presence,
                       const WindowPlace& place, QWidget* parent)
    : QMainWindow(parent),
      m_bridge(bridge),
      m_preferences(preferences),
      m_presence(presence),
      m_actions(this, &preferences),
      m_maintenance(bridge),
      m_pages(allPages())
{
    const QSize room = screen()->availableGeometry().size() - QSize(16, 48);
    setMinimumSize(Smallest.boundedTo(room));
    resize(Usual.boundedTo(room).expandedTo(minimumSize()));
    setWindowTitle(QStringLiteral("Frontdesk"));
    QStringList titles;
    QList<Icon> icons;
    for (const Page& page : std::as_const(m_pages)) {
        titles << page.title;
        icons << page.icon;
    }
    m_actions.setPages(titles, icons);
    build();
    wireParts();
    wireNavigator();
    wireActions();
    m_reminder = new BackupReminder(m_bridge, m_navigator, this);
    updateInfo();
    updateKeys();
    (void)ensurePage(0);
    restorePlace(place);
    orderTabs();
    m_stack->currentWidget()->setFocus();
}

MainWindow::~MainWindow()
{
    saveGeometryNow();
    // Pages use members of the window: they go first.
    delete takeCentralWidget();
}

void MainWindow::build()
{
    auto* root = new QWidget;
    setCentralWidget(root);
    m_rail = new Rail(m_pages);
    m_top = new TopBar(m_presence);
    m_strip = new EngineStrip;
    m_maintenanceStrip = new MaintenanceStrip(m_maintenance);
    m_watch = new EngineWatch(m_bridge, this);
    m_stack = new QStackedWidget;
    m_undoStrip = new UndoStrip(m_undo, m_stack);
    auto* across = new QHBoxLayout(root);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_strip);
    column->addWidget(m_maintenanceStrip);
    column->addWidget(m_stack, 1);
    across->addLayout(column, 1);
    m_toasts = new ToastArea(this, 62);
    m_widgets.fill(nullptr, m_pages.size());
}

void MainWindow::restorePlace(const WindowPlace& place)
{
    const QList<QByteArray> parts = m_preferences.blob(PlaceBlob).split(',');
    if (parts.size() == 5) {
        const QRect saved(parts[0].toInt(), parts[1].toInt(), parts[2].toInt(), parts[3].toInt());
        // A window that is only built again stays exactly where it was.
        setGeometry(place.geometry.isValid() ? place.geometry : clampToScreens(saved, screenAreas()));
        if (parts[4] == "max")
            setWindowState(windowState() | Qt::WindowMaximized);
    }
    if (!place.inbox.isEmpty())
        showPage(m_pages.first().id, place.inbox);
    const int index = indexOf(place.page.isEmpty() ? m_preferences.lastPage() : place.page);
    showPage(qMax(0, index));
    if (!place.argument.isEmpty())
        showPage(place.page, place.argument);
}

QRect MainWindow::normalPlace() const
{
    return isMaximized() || isFullScreen() || isMinimized() ? normalGeometry() : geometry();
}

void MainWindow::saveGeometryNow()
{
    const QRect normal = normalPlace();
    if (!normal.isValid())
        return;
    const QString text = QStringLiteral("%1,%2,%3,%4,%5")
                             .arg(normal.x())
                             .arg(normal.y())
                             .arg(normal.width())
                             .arg(normal.height())
                             .arg(isMaximized() ? QStringLiteral("max") : QStringLiteral("normal"));
    m_preferences.setBlob(PlaceBlob, text.toLatin1());
}

int MainWindow::indexOf(const QString& id) const
{
    for (int i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].id == id)
            return i;
    return -1;
}

QWidget* MainWindow::ensurePage(int index)
{
    QWidget*& page = m_widgets[index];
    if (!page) {
        page = m_pages[index].create({m_bridge, m_preferences, m_actions, m_navigator, *m_toasts, m_undo}, m_stack);
        m_stack->addWidget(page);
    }
    return page;
}

void MainWindow::showPage(int index)
{
    m_stack->setCurrentWidget(ensurePage(index));
    m_undoStrip->setPushing(index != 0);
    m_undoStrip->raise();
    m_toasts->arrange();
    m_rail->setCurrent(index);
    m_actions.setConversationActsEnabled(index == 0);
    // Who waits is taken over from the list of requests as well.
    m_actions.get(ActionId::TakeOver)->setEnabled(index == 0 || m_pages[index].id == u"escalations");
    m_preferences.setLastPage(m_pages[index].id);
}

void MainWindow::showPage(const QString& id, const QString& argument)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    showPage(index);
    if (auto* target = dynamic_cast<PageArguments*>(currentPage()); target && !argument.isEmpty())
        target->openArgument(argument);
}

QWidget* MainWindow::currentPage() const { return m_stack->currentWidget(); }

WindowPlace MainWindow::place() const
{
    WindowPlace place{m_pages[qMax(0, int(m_widgets.indexOf(currentPage())))].id, {}, {}, normalPlace()};
    if (const auto* page = dynamic_cast<const PageArguments*>(currentPage()))
        place.argument = page->currentArgument();
    if (const auto* inbox = dynamic_cast<const PageArguments*>(m_widgets.first()))
        place.inbox = inbox->currentArgument();
    return place;
}

void MainWindow::flush()
{
    for (QWidget* widget : std::as_const(m_widgets))
        if (auto* page = dynamic_cast<PageArguments*>(widget))
            page->flush();
}

void MainWindow::orderTabs()
{
    QList<QWidget*> chain = m_top->tabChain();
    chain << m_maintenanceStrip->endButton() << m_rail->tabChain();
    for (int i = 1; i < chain.size(); ++i)
        setTabOrder(chain[i - 1], chain[i]);
}

void MainWindow::updateInfo()
{
    const ConsoleInfo& info = m_bridge.info();
    m_top->setInfo(info);
    const QString title = info.companyName.isEmpty() ? QStringLiteral("Frontdesk")
                                                     : tr("%1 – Frontdesk").arg(info.companyName);
    setWindowTitle(m_profile.isEmpty() ? title : tr("%1 [%2]", "title of the window, profile").arg(title, m_profile));
}

void MainWindow::setProfile(const QString& profile)
{
    m_profile = profile == u"production" ? QString() : profile;
    updateInfo();
}

void MainWindow::applySize()
{
    m_rail->setLabelsShown(width() >= LabelsFrom);
    m_rail->setSetUpFolded(height() < qMax(SetUpFoldsBelow, scaled(90 + 58 * int(m_pages.size()))));
    m_top->setCompact(width() < LabelsFrom);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    applySize();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveGeometryNow();
    flush();
    // What closing means is asked and decided outside; until then the window stays.
    event->ignore();
    Q_EMIT closeRequested();
}

}  // namespace frontdesk
