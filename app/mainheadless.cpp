// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/logging.h"
#include "app/program.h"
#include "core/base/platform.h"

#include <QCoreApplication>
#include <QTimer>

int main(int argc, char** argv)
{
    using namespace frontdesk;
    platform::restrictNewFiles();
    platform::restrainMemory();
    std::optional<LaunchOptions> launch;
    const int handled = runCommandLine(argc, argv, launch);
    if (!launch)
        return handled;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("frontdesk"));
    static_cast<void>(initLogging(logOptions(*launch->settings, launch->dirs)));
    logLaunch(*launch);
    Program program(*launch);
    QTimer::singleShot(0, &program, &Program::start);
    const int code = QCoreApplication::exec();
    shutdownLogging();
    return code;
}
