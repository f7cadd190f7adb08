// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlcommand.h"

#include "app/instancelink.h"

#include <QCoreApplication>

#include <iostream>
#include <memory>

namespace frontdesk {

int runCtl(const QString& verb, const LaunchOptions& launch, const CommandLineIo& io)
{
    // Local sockets need an application object; the commands run before main() makes one.
    int argc = 1;
    char name[] = "frontdesk";
    char* argv[] = {name, nullptr};
    const std::unique_ptr<QCoreApplication> app(QCoreApplication::instance() ? nullptr
                                                                             : new QCoreApplication(argc, argv));
    const Result<QByteArray> answer = askInstance(launch.dirs.data, verb.toLatin1());
    if (!answer) {
        io.err << answer.error().userText.toStdString() << " (" << launch.dirs.data.toStdString() << ")\n";
        return int(ExitCode::ServiceDown);
    }
    const bool good = answer->startsWith("ok");
    const std::string text = answer->mid(answer->indexOf(' ') + 1).toStdString();
    if (good)
        io.out << (verb == u"status" ? text
                   : verb == u"quit" ? "Frontdesk is quitting."
                                     : "The configuration is read again.")
               << '\n';
    else
        io.err << text << '\n';
    return int(good ? ExitCode::Ok : ExitCode::Failed);
}

}  // namespace frontdesk
