// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guiapplication.h"

#include "core/model/domainevent.h"
#include "ui/bridge/corebridge.h"
#include "ui/bridge/firstrunflag.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/presencecontrol.h"
#include "ui/notify/desktopnotes.h"
#include "ui/notify/notifier.h"
#include "ui/notify/soundplayer.h"
#include "ui/shell/closeflow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticewiring.h"
#include "ui/shell/trayicon.h"
#include "ui/theme/deskstyle.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPixmapCache>
#include <QTimer>

/// Resources of a static library are linked only when somebody asks for them, from outside any namespace.
static void initFrontdeskResources()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(frontdesk_translations);
}

namespace frontdesk {
namespace {

/// Longer than this the rebuild does not wait for drafts on their way to the store.
constexpr int FlushMs = 800;

}  // namespace

GuiApplication::GuiApplication(Console* console, const GuiOptions& options, QObject* parent)
    : QObject(parent), m_preferences(std::make_unique<Preferences>(options.settingsFile)), m_profile(options.profile)
{
    initFrontdeskResources();
    qRegisterMetaType<DomainEvent>("frontdesk::DomainEvent");
    QPixmapCache::setCacheLimit(40 * 1024);
    const QString chosen = m_preferences->language();
    m_language.apply(chosen.isEmpty() || options.languageForced ? options.language : chosen);
    QApplication::setStyle(new DeskStyle);
    m_theme = std::make_unique<Theme>(options.theme.value_or(m_preferences->themeMode()), m_preferences->textScale());
    m_theme->setMotion(m_preferences->motion());
    m_bridge = std::make_unique<CoreBridge>(console);
    m_presence = std::make_unique<PresenceControl>(*m_bridge);
    m_close = std::make_unique<CloseFlow>(*m_preferences, *m_presence);
    m_close->setTrayAvailable(options.tray.value_or(QSystemTrayIcon::isSystemTrayAvailable()));
    if (options.notify.value_or(QGuiApplication::platformName() != u"offscreen"))
        makeNotifier();
    makeTray();
    makeWindow();
    wire();
    if (options.offerSetUp && !firstrun::wasSeen(*m_preferences))
        offerSetUp();
    m_bridge->refreshInfo();
}

GuiApplication::~GuiApplication() = default;

void GuiApplication::makeWindow()
{
    const WindowPlace place = m_window ? m_window->place() : WindowPlace();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_bridge, *m_preferences, *m_presence, place);
    m_window->setProfile(m_profile);
    m_window->setWindowIcon(TrayIcon::iconWithBadge(0));
    connect(m_window.get(), &MainWindow::closeRequested, m_close.get(), [this] { m_close->close(m_window.get()); });
    connect(m_window.get(), &MainWindow::quitRequested, m_close.get(), [this] { m_close->quit(m_window.get()); });
    connect(m_window.get(), &MainWindow::countsChanged, this, [this](const ConsoleCounts& counts) {
        m_tray->setCounts(counts);
        m_close->setMine(counts.mine);
    });
    if (m_notifier)
        attachNotifier(*m_notifier, *m_window);
}

void GuiApplication::makeNotifier()
{
    m_notifier = std::make_unique<Notifier>(*m_bridge, *m_preferences, *m_presence, std::make_unique<DesktopNotes>(),
                                            std::make_unique<SoundPlayer>());
    connect(m_notifier.get(), &Notifier::raiseWanted, this, &GuiApplication::raise);
}

void GuiApplication::wire()
{
    const auto from = [this](auto* sender, auto signal, auto act) { connect(sender, signal, this, act); };
    from(m_preferences.get(), &Preferences::themeModeChanged, [this](ThemeMode mode) { m_theme->setMode(mode); });
    from(m_preferences.get(), &Preferences::textScaleChanged, [this](int scale) { m_theme->setScalePercent(scale); });
    from(m_preferences.get(), &Preferences::motionChanged, [this](Motion motion) { m_theme->setMotion(motion); });
    from(m_preferences.get(), &Preferences::languageChanged, &GuiApplication::onLanguage);
    from(m_close.get(), &CloseFlow::hideWanted, [this] { m_window->hide(); });
    from(m_close.get(), &CloseFlow::minimiseWanted, [this] { m_window->showMinimized(); });
    from(m_close.get(), &CloseFlow::quitConfirmed, &GuiApplication::windowClosed);
}

/// The first time that the sample business answers, setting up the own company is what the window begins with.
void GuiApplication::offerSetUp()
{
    connect(
        m_bridge.get(), &CoreBridge::infoChanged, this,
        [this] {
            if (m_bridge->info().sampleData)
                Q_EMIT m_window->navigator().pageWanted(QStringLiteral("company"), QStringLiteral("setup"));
        },
        Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
}

void GuiApplication::makeTray()
{
    m_tray = std::make_unique<TrayIcon>(*m_presence);
    const auto from = [this](auto signal, auto act) { connect(m_tray.get(), signal, this, act); };
    from(&TrayIcon::openWanted, [this] { raise(); });
    from(&TrayIcon::quitWanted, [this] {
        // A question needs a window to stand on.
        raise();
        m_close->quit(m_window.get());
    });
    from(&TrayIcon::waitingWanted, [this] {
        raise();
        Q_EMIT m_window->navigator().queueWanted(ConsoleQueue::Waiting);
    });
}

void GuiApplication::onLanguage(const QString&)
{
    if (m_rebuilding)
        return;
    m_rebuilding = true;
    m_window->flush();
    auto* wait = new QTimer(this);
    wait->setSingleShot(true);
    const auto go = [this, wait] {
        wait->deleteLater();
        if (std::exchange(m_rebuilding, false))
            rebuild();
    };
    connect(m_bridge.get(), &CoreBridge::idle, wait, go, Qt::QueuedConnection);
    connect(wait, &QTimer::timeout, this, go);
    wait->start(m_bridge->pending() > 0 ? FlushMs : 0);
}

void GuiApplication::rebuild()
{
    const bool shown = m_window->isVisible();
    const Qt::WindowStates state = m_window->windowState();
    m_window->saveGeometryNow();
    m_language.apply(m_preferences->language());
    const ConsoleCounts counts = m_window->counts();
    m_tray.reset();
    makeTray();
    m_tray->setCounts(counts);
    makeWindow();
    if (shown) {
        m_window->setWindowState(state);
        m_window->show();
        m_window->activateWindow();
    }
    Q_EMIT windowRebuilt();
}

void GuiApplication::show() { m_window->show(); }

void GuiApplication::showQuietly()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        m_window->showMinimized();
}

void GuiApplication::raise(const QByteArray& activationToken)
{
    // The platform plugins take the token from the environment when a window is activated.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

}  // namespace frontdesk
