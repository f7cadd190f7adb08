// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/logging.h"
#include "app/program.h"
#include "core/base/platform.h"
#include "core/config/groups/storage.h"
#include "core/config/groups/work.h"
#include "ui/shell/guiapplication.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcess>
#include <QTimer>

namespace {

/// Without a screen the program runs all the same: nobody is served by an abort of the platform plugin.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// A theme that was configured wins over the one that was chosen in the window.
frontdesk::GuiOptions guiOptions(const frontdesk::LaunchOptions& launch)
{
    using namespace frontdesk;
    GuiOptions options{.settingsFile = launch.dirs.file(QStringLiteral("window.ini")), .theme = {}};
    const QString theme = launch.settings->get(setting::Theme);
    if (theme == u"light")
        options.theme = ThemeMode::Light;
    else if (theme == u"dark")
        options.theme = ThemeMode::Dark;
    options.language = launch.settings->get(setting::Language);
    options.profile = launch.settings->get(setting::Profile);
    options.offerSetUp = launch.sampleBusiness;
    options.languageForced = launch.settings->origin(QString::fromLatin1(setting::Language.key)).layer
                             == SettingLayer::CommandLine;
    return options;
}

int runHeadless(int argc, char** argv, const frontdesk::LaunchOptions& launch)
{
    using namespace frontdesk;
    QCoreApplication app(argc, argv);
    static_cast<void>(initLogging(logOptions(*launch.settings, launch.dirs)));
    logLaunch(launch);
    Program program(launch);
    QTimer::singleShot(0, &program, &Program::start);
    return QCoreApplication::exec();
}

/// `again`: the program to start when this one is gone, if Settings asked for a restart.
int runWindow(int argc, char** argv, const frontdesk::LaunchOptions& launch, QString& again)
{
    using namespace frontdesk;
    // 125 % and 150 % screens get exactly that, not the next whole number.
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("frontdesk"));  // Wayland finds name and icon by it
    QApplication::setQuitOnLastWindowClosed(false);
    static_cast<void>(initLogging(logOptions(*launch.settings, launch.dirs)));
    logLaunch(launch);
    Program program(launch);
    std::unique_ptr<GuiApplication> gui;
    program.onReady = [&](const HostReady& ready) {
        gui = std::make_unique<GuiApplication>(ready.console, guiOptions(program.launch()));
        // Queued: quitting takes the window down, which is still busy saying so.
        QObject::connect(
            gui.get(), &GuiApplication::windowClosed, &program, [&program] { program.quit(int(ExitCode::Ok)); },
            Qt::QueuedConnection);
        if (launch.minimized)
            gui->showQuietly();
        else
            gui->show();
    };
    program.onFailed = [](const QString& text) {
        QMessageBox::critical(nullptr, QApplication::translate("Main", "Frontdesk cannot start"), text);
    };
    program.onRaise = [&gui](const QByteArray& token) {
        if (gui)
            gui->raise(token);
    };
    program.onStopping = [&gui] { gui.reset(); };
    // A service manager starts a service again itself.
    program.mayRestart = !qEnvironmentVariableIsSet("NOTIFY_SOCKET");
    QTimer::singleShot(0, &program, &Program::start);
    const int code = QApplication::exec();
    if (program.restarting())
        again = QCoreApplication::applicationFilePath();
    return code;
}

}  // namespace

int main(int argc, char** argv)
{
    using namespace frontdesk;
    platform::attachConsole();
    platform::restrictNewFiles();
    platform::restrainMemory();
    QCoreApplication::setApplicationName(QStringLiteral("frontdesk"));
    std::optional<LaunchOptions> launch;
    const int handled = runCommandLine(argc, argv, launch);
    if (!launch)
        return handled;
    QStringList arguments;  // now: the application takes its own ones out of argv
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QString again;
    const int code = launch->headless || !hasDisplay() ? runHeadless(argc, argv, *launch)
                                                       : runWindow(argc, argv, *launch, again);
    shutdownLogging();
    // The data folder and the ports are free by now.
    if (!again.isEmpty() && !QProcess::startDetached(again, arguments))
        return int(ExitCode::Failed);
    return code;
}
