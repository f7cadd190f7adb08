// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/versiontext.h"

#include "frontdesk_version.h"

#include <CLI/Version.hpp>
#include <nlohmann/json.hpp>
#include <sodium.h>
#include <spdlog/version.h>

#include <QSysInfo>

namespace frontdesk {

QString versionText(bool verbose)
{
    QString text = QStringLiteral("Frontdesk " FRONTDESK_VERSION " (" FRONTDESK_GIT_ID "), Qt ")
                   % QString::fromLatin1(qVersion()) % u'\n';
    if (!verbose)
        return text;
    const auto line = [&text](const QString& name, const QString& version) {
        text += u"  " % name % u' ' % version % u'\n';
    };
    line(QStringLiteral("system"), QSysInfo::prettyProductName() % u", " % QSysInfo::currentCpuArchitecture());
    line(QStringLiteral("Qt at build time"), QStringLiteral(QT_VERSION_STR));
#ifdef __VERSION__
    line(QStringLiteral("compiler"), QStringLiteral(__VERSION__));
#endif
    line(QStringLiteral("CLI11"), QStringLiteral(CLI11_VERSION));
    line(QStringLiteral("libsodium"), QString::fromLatin1(sodium_version_string()));
    line(QStringLiteral("nlohmann/json"), QStringLiteral("%1.%2.%3")
                                              .arg(NLOHMANN_JSON_VERSION_MAJOR)
                                              .arg(NLOHMANN_JSON_VERSION_MINOR)
                                              .arg(NLOHMANN_JSON_VERSION_PATCH));
    line(QStringLiteral("spdlog"),
         QStringLiteral("%1.%2.%3").arg(SPDLOG_VER_MAJOR).arg(SPDLOG_VER_MINOR).arg(SPDLOG_VER_PATCH));
    return text % u"Licence GPL-3.0-or-later. There is no warranty, to the extent permitted by law.\n";
}

}  // namespace frontdesk
