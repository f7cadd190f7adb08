// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginesettings.h"

#include "core/base/platform.h"
#include "core/config/groups/server.h"
#include "core/config/groups/storage.h"
#include "core/config/groups/work.h"

namespace frontdesk {
namespace {

RateLimits limitsOf(const RateNumbers::Windows& windows)
{
    return {windows.perMinute, windows.perHour, windows.perDay};
}

RateProfile profileOf(const RateNumbers& numbers)
{
    RateProfile profile;
    profile.name = numbers.profile;
    profile.standard = limitsOf(numbers.standard);
    profile.chat = limitsOf(numbers.chat);
    profile.search = limitsOf(numbers.search);
    profile.upload = limitsOf(numbers.upload);
    return profile;
}

GatewayOptions gatewayOptions(const Settings& settings)
{
    GatewayOptions options;
    options.address = QHostAddress(settings.get(setting::Host));
    options.port = quint16(settings.get(setting::Port));
    options.threads = settings.get(setting::GatewayThreads);
    options.allowedHosts = allowedHosts(settings);
    options.corsOrigins = settings.get(setting::CorsOrigins);
    for (const QString& proxy : settings.get(setting::TrustedProxies))
        options.trustedProxies << QHostAddress(proxy);
    options.rates = profileOf(rateNumbers(settings));
    return options;
}

QString staffName(const Settings& settings)
{
    const QString configured = settings.get(setting::StaffName);
    if (!configured.isEmpty())
        return configured;
    // The log-in name is what everybody in a small office already goes by.
    QString name = platform::userName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

}  // namespace

EngineOptions engineOptions(const LaunchOptions& launch, const QByteArray& masterKey, const QString& secretStore)
{
    const Settings& settings = *launch.settings;
    EngineOptions options;
    options.databasePath = databasePath(settings, launch.dirs.data);
    options.masterKey = masterKey;
    options.secretStore = secretStore;
    options.dataDir = launch.dirs.data;
    options.agentConfigPath = launch.agentConfigFile;
    options.gateway = gatewayOptions(settings);
    options.opsPort = quint16(settings.get(setting::OpsPort));
    options.publicBaseUrl = settings.get(setting::PublicBaseUrl);
    options.staffName = staffName(settings);
    options.staffToken = settings.get(setting::StaffApiToken).toUtf8();
    options.sample = launch.sampleBusiness || launch.demo;
    options.maxMessageChars = settings.get(setting::MaxMessageChars);
    options.messagesPerMinute = rateNumbers(settings).chat.perMinute;
    options.replyWaitMs = settings.get(setting::ReplyWaitSeconds) * 1000;
    options.paceMicrosPerWord = settings.get(setting::BuiltinPaceMs) * 1000;
    options.undoSend = settings.get(setting::UndoSendSeconds) * MicrosPerSecond;
    options.adjustConfig = [current = launch.settings](AgentConfigPtr config) { return withOverrides(config, *current); };
    return options;
}

}  // namespace frontdesk
