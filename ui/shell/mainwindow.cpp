// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/bridge/preferences.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/displaymenu.h"
#include "ui/shell/enginestrip.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/toastarea.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>

namespace frontdesk {
namespace {

constexpr int LabelsFrom = 1180;
const QString GeometryBlob = QStringLiteral("geometry");

}  // namespace

MainWindow::MainWindow(CoreBridge& bridge, Preferences& preferences, QWidget* parent)
    : QMainWindow(parent), m_bridge(bridge), m_preferences(preferences), m_actions(this), m_toasts(nullptr),
      m_pages(allPages())
{
    setMinimumSize(960, 640);
    // The frame of the window manager needs room too: a window larger than the screen hides its own composer.
    const QSize room = screen()->availableGeometry().size() - QSize(16, 48);
    resize(QSize(1440, 900).boundedTo(room).expandedTo(minimumSize()));
    setWindowTitle(QStringLiteral("Frontdesk"));
    build();
    wire();
    updateInfo();
    restoreGeometry(preferences.blob(GeometryBlob));
    showPage(0);
    orderTabs();
    m_widgets.first()->setFocus();
}

MainWindow::~MainWindow()
{
    m_preferences.setBlob(GeometryBlob, saveGeometry());
    // Pages use members of the window: they go first.
    delete takeCentralWidget();
}

void MainWindow::build()
{
    auto* root = new QWidget;
    setCentralWidget(root);
    m_rail = new Rail(m_pages);
    m_top = new TopBar(m_bridge);
    m_strip = new EngineStrip;
    m_stack = new QStackedWidget;
    auto* across = new QHBoxLayout(root);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    across->addLayout(column, 1);
    m_toasts = new ToastArea(this, 62);
    m_widgets.fill(nullptr, m_pages.size());
}

void MainWindow::wire()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_rail->displayButton(), &QAbstractButton::clicked, this, [this] {
        const RailButton* button = m_rail->displayButton();
        makeDisplayMenu(m_preferences, this)->popup(button->mapToGlobal(QPoint(button->width(), 0)));
    });
    connect(m_rail->aboutButton(), &QAbstractButton::clicked, this, [this] {
        auto* about = new AboutDialog(m_bridge.info(), this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    connect(&m_bridge, &CoreBridge::infoChanged, this, &MainWindow::updateInfo);
    connect(&m_bridge.events(), &EventBatcher::engineStatusChanged, m_strip, &EngineStrip::setStatus);
    connect(&m_navigator, &Navigator::countsChanged, this, [this](const ConsoleCounts& counts) {
        m_top->setCounts(counts);
        m_rail->setBadge(0, counts.mine, Tone::AccentFill);
    });
    connect(m_top, &TopBar::queueChosen, &m_navigator, &Navigator::queueWanted);
    connect(m_top->search(), &SearchBox::chosen, &m_navigator, &Navigator::conversationWanted);
    connect(m_actions.get(ActionId::Search), &QAction::triggered, m_top->search(), &SearchBox::begin);
    connect(&m_navigator, &Navigator::pageWanted, this, [this](const QString& id) {
        for (int i = 0; i < m_pages.size(); ++i)
            if (m_pages[i].id == id)
                showPage(i);
    });
    connect(m_actions.get(ActionId::PageInbox), &QAction::triggered, this, [this] { showPage(0); });
}

void MainWindow::showPage(int index)
{
    QWidget*& page = m_widgets[index];
    if (!page) {
        page = m_pages[index].create({m_bridge, m_preferences, m_actions, m_navigator, *m_toasts}, m_stack);
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(index);
}

QWidget* MainWindow::currentPage() const { return m_stack->currentWidget(); }

void MainWindow::orderTabs()
{
    QList<QWidget*> chain = m_top->tabChain();
    chain << m_rail->tabChain();
    for (int i = 1; i < chain.size(); ++i)
        setTabOrder(chain[i - 1], chain[i]);
}

void MainWindow::updateInfo()
{
    const ConsoleInfo& info = m_bridge.info();
    m_top->setInfo(info);
    setWindowTitle(info.companyName.isEmpty() ? QStringLiteral("Frontdesk")
                                              : tr("%1 – Frontdesk").arg(info.companyName));
}

void MainWindow::applyWidth()
{
    m_rail->setLabelsShown(width() >= LabelsFrom);
    m_top->setCompact(width() < LabelsFrom);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    applyWidth();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.setBlob(GeometryBlob, saveGeometry());
    QMainWindow::closeEvent(event);
    Q_EMIT closeRequested();
}

}  // namespace frontdesk
