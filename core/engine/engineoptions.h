// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/config/agentconfig.h"
#include "core/config/settingsaccess.h"
#include "core/config/widgetlook.h"
#include "core/server/gateway.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace frontdesk {

/// Everything the engine needs from outside, as plain values.
struct EngineOptions {
    QString databasePath;
    QByteArray masterKey;            ///< 32 bytes
    QString secretStore;             ///< where the key is kept, in words
    QString dataDir;
    QString agentConfigPath;
    GatewayOptions gateway;
    quint16 opsPort = 9090;          ///< 0 = any free one
    QString publicBaseUrl;           ///< empty = http://127.0.0.1:<port>
    QString staffName = QStringLiteral("Staff");
    QByteArray staffToken;           ///< for `GET /api/sessions`; empty = nobody may list
    bool demo = false;               ///< --demo: the sample business cannot be left in this run
    QString configFolder;            ///< where a new agent_config.yml belongs
    WidgetLook widget;
    int maxMessageChars = 4000;
    int maxConversationsPerAddress = 20; ///< new ones a day; 0 = unlimited; this computer itself is not counted
    int messagesPerMinute = 30;      ///< per customer; over it stored and answered politely once; 0 = unlimited
    int replyWaitMs = 25'000;
    int paceMicrosPerWord = 8'000;   ///< of the built-in engine's stream
    Micros undoSend = 0;
    /// Settings that stand above agent_config.yml; applied to every configuration that is read. May be empty.
    using Adjust = std::function<AgentConfigPtr(AgentConfigPtr)>;
    Adjust adjustConfig;
    int sweepMs = 15'000;            ///< session timeout sweep
    bool watchConfig = true;         ///< agent_config.yml and its documents are read again when they change
    SettingsAccess settings;         ///< for SettingsConsole
    /// Writes what acts without a restart from the settings into the options. Empty: settings change nothing here.
    using Retune = std::function<void(EngineOptions&, const SettingsPtr&)>;
    Retune retune;
};

}  // namespace frontdesk
