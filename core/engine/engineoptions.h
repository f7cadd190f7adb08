// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/channels/twilio/twilioaccount.h"
#include "core/config/agentconfig.h"
#include "core/config/settingsaccess.h"
#include "core/config/widgetlook.h"
#include "core/engine/privacy/removaldesk.h"
#include "core/llm/llmoptions.h"
#include "core/recovery/backupoptions.h"
#include "core/server/gateway.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace frontdesk {

class LlmProvider;

/// Everything the engine needs from outside, as plain values.
struct EngineOptions {
    QString databasePath;
    QByteArray masterKey;  ///< 32 bytes
    QString secretStore;   ///< where the key is kept, in words
    QString dataDir;
    QString agentConfigPath;
    GatewayOptions gateway;
    quint16 opsPort = 9090;  ///< 0 = any free one
    QString publicBaseUrl;   ///< empty = http://127.0.0.1:<port>
    QString staffName = QStringLiteral("Staff");
    QByteArray staffToken;  ///< for `GET /api/sessions`; empty = nobody may list
    bool demo = false;      ///< --demo: the sample business cannot be left in this run
    QString configFolder;   ///< where a new agent_config.yml belongs
    WidgetLook widget;
    int maxMessageChars = 4000;
    int maxConversationsPerAddress = 20;  ///< new ones a day; 0 = unlimited; this computer itself is not counted
    int replyWaitMs = 25'000;
    int paceMicrosPerWord = 8'000;  ///< of the built-in engine's stream
    Micros undoSend = 0;
    /// Settings that stand above agent_config.yml; applied to every configuration that is read. May be empty.
    using Adjust = std::function<AgentConfigPtr(AgentConfigPtr)>;
    Adjust adjustConfig;
    int sweepMs = 15'000;     ///< session timeout sweep
    bool watchConfig = true;  ///< agent_config.yml and its documents are read again when they change
    SettingsAccess settings;  ///< for SettingsConsole
    twilio::Options twilio;
    LlmOptions llm;            ///< who answers besides the built-in engine
    QByteArray webhookSecret;  ///< of generic webhooks; empty = they are refused
    int webhookWindowSeconds = 300;
    int maxConversationsAtOnce = 100;  ///< that the AI works on; further ones wait, visibly; 0 = unlimited
    bool maintenance = false;          ///< the AI answers nobody
    RateLimits senderLimits;           ///< messages of one sender; over them stored and answered politely once
    BackupOptions backup;
    RetentionOptions retention;
    VaultAccess vault;
    LlmProvider* answerer = nullptr;  ///< evaluation: asked in place of every other model; outlives the engine
    /// Writes what acts without a restart from the settings into the options. Empty: settings change nothing here.
    using Retune = std::function<void(EngineOptions&, const SettingsPtr&)>;
    Retune retune;
};

}  // namespace frontdesk
