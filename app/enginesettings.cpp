// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginesettings.h"

#include "app/channelsettings.h"
#include "app/llmsettings.h"
#include "core/base/platform.h"
#include "core/config/checks.h"
#include "core/config/groups/backup.h"
#include "core/config/groups/channels.h"
#include "core/config/groups/server.h"
#include "core/config/groups/storage.h"
#include "core/config/groups/work.h"

#include <QDir>

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
    options.maxConnections = settings.get(setting::MaxConnections);
    options.maxConnectionsPerAddress = settings.get(setting::MaxConnectionsPerAddress);
    options.uncappedAddresses = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    options.allowedHosts = allowedHosts(settings);
    options.corsOrigins = settings.get(setting::CorsOrigins);
    for (const QString& proxy : settings.get(setting::TrustedProxies))
        options.trustedProxies << QHostAddress(proxy);
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

/// The demo says that it is one, whatever somebody wrote into its file.
AgentConfigPtr asSample(AgentConfigPtr config)
{
    auto changed = std::make_shared<AgentConfig>(*config);
    changed->sampleData = true;
    return changed;
}

/// The invented shop is not worth a backup a day.
BackupOptions backupOptions(const Settings& settings, const EngineOptions& options)
{
    const QString folder = settings.get(setting::BackupFolder);
    return {.daily = settings.get(setting::BackupEnabled) && !options.demo,
            .hour = settings.get(setting::BackupHour),
            .folder = folder.isEmpty() ? QString() : QDir::cleanPath(QDir(options.dataDir).absoluteFilePath(folder)),
            .keepCount = settings.get(setting::BackupKeepCount),
            .keepDays = settings.get(setting::BackupKeepDays)};
}

/// What acts without a restart; every row of the table without the mark "restart" that the engine uses stands here.
void putLive(EngineOptions& options, const SettingsPtr& current)
{
    const Settings& settings = *current;
    options.gateway.rates = profileOf(rateNumbers(settings));
    options.staffName = staffName(settings);
    options.staffToken = settings.get(setting::StaffApiToken).toUtf8();
    options.maxMessageChars = settings.get(setting::MaxMessageChars);
    options.senderLimits = options.gateway.rates.chat;
    options.maxConversationsAtOnce = settings.get(setting::MaxConcurrentConversations);
    options.maintenance = settings.get(setting::Maintenance);
    options.replyWaitMs = settings.get(setting::ReplyWaitSeconds) * 1000;
    options.paceMicrosPerWord = settings.get(setting::BuiltinPaceMs) * 1000;
    options.undoSend = settings.get(setting::UndoSendSeconds) * MicrosPerSecond;
    options.widget = widgetLook(settings);
    options.llm = llmOptions(settings);
    options.backup = backupOptions(settings, options);
    options.retention = retentionOptions(settings);
    options.gateway.corsOrigins = settings.get(setting::CorsOrigins);
    options.adjustConfig = [current, demo = options.demo](AgentConfigPtr config) {
        return withOverrides(demo ? asSample(std::move(config)) : std::move(config), *current);
    };
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
    options.demo = launch.demo;
    options.configFolder = launch.dirs.config;
    options.maxConversationsPerAddress = settings.get(setting::MaxConversationsPerAddress);
    options.twilio = usableTwilio(launch, settings);
    options.webhookSecret = settings.get(setting::WebhookSecret).toUtf8();
    options.webhookWindowSeconds = settings.get(setting::WebhookWindowSeconds);
    options.retune = putLive;
    putLive(options, launch.settings);
    return options;
}

}  // namespace frontdesk
