// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guiapplication.h"

#include "core/model/domainevent.h"
#include "ui/bridge/corebridge.h"
#include "ui/bridge/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/deskstyle.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPixmapCache>

/// Resources of a static library are linked only when somebody asks for them, from outside any namespace.
static void initFrontdeskResources() { Q_INIT_RESOURCE(icons); }

namespace frontdesk {

GuiApplication::GuiApplication(Console* console, const GuiOptions& options, QObject* parent)
    : QObject(parent), m_preferences(std::make_unique<Preferences>(options.settingsFile))
{
    initFrontdeskResources();
    qRegisterMetaType<DomainEvent>("frontdesk::DomainEvent");
    QPixmapCache::setCacheLimit(40 * 1024);
    QApplication::setStyle(new DeskStyle);
    m_theme = std::make_unique<Theme>(options.theme.value_or(m_preferences->themeMode()), m_preferences->textScale());
    m_theme->setMotion(m_preferences->motion());
    connect(m_preferences.get(), &Preferences::themeModeChanged, m_theme.get(), &Theme::setMode);
    connect(m_preferences.get(), &Preferences::textScaleChanged, m_theme.get(), &Theme::setScalePercent);
    connect(m_preferences.get(), &Preferences::motionChanged, m_theme.get(), &Theme::setMotion);
    m_bridge = std::make_unique<CoreBridge>(console);
    m_window = std::make_unique<MainWindow>(*m_bridge, *m_preferences);
    connect(m_window.get(), &MainWindow::closeRequested, this, &GuiApplication::windowClosed);
    connect(m_window.get(), &MainWindow::quitRequested, this, &GuiApplication::windowClosed);
    m_bridge->refreshInfo();
}

GuiApplication::~GuiApplication() = default;

void GuiApplication::show() { m_window->show(); }

void GuiApplication::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

}  // namespace frontdesk
