// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/deskservice.h"
#include "core/console/escalationservice.h"
#include "core/console/settingsservice.h"
#include "core/engine/agents/agentservice.h"
#include "core/engine/autonomy/autonomyservice.h"
#include "core/engine/business/businessservice.h"
#include "core/engine/channels/channelservice.h"
#include "core/engine/health/healthservice.h"
#include "core/engine/memory/memoryservice.h"
#include "core/engine/privacy/privacyservice.h"
#include "core/engine/recovery/recoveryservice.h"
#include "core/engine/replay/replayservice.h"
#include "core/engine/simulator/simulatorservice.h"
#include "core/engine/skills/skillservice.h"

namespace frontdesk {

/// The console's subjects, built once the core stands; destroyed before it. Engine thread.
struct EngineFacets {
    EngineFacets(const ConsoleServices& services, EngineCore& core, const EngineOptions& options)
        : desk(services),
          escalations(services),
          settings(services),
          business(services, core, options, settings),
          health(services),
          simulator(services),
          recovery(services, core, options),
          privacy(services, core, options, recovery),
          agents(services, core, options),
          skills(services, core, options),
          autonomy(services, core, options),
          replay(services, core, options),
          memory(services, core, options),
          channels(services, core, options)
    {
    }
    Q_DISABLE_COPY_MOVE(EngineFacets)

    [[nodiscard]] ConsoleFacets list()
    {
        return {.desk = &desk,
                .escalations = &escalations,
                .business = &business,
                .settings = &settings,
                .health = &health,
                .simulator = &simulator,
                .recovery = &recovery,
                .privacy = &privacy,
                .agents = &agents,
                .skills = &skills,
                .autonomy = &autonomy,
                .replay = &replay,
                .memory = &memory,
                .channels = &channels};
    }

    DeskService desk;
    EscalationService escalations;
    SettingsService settings;
    BusinessService business;
    HealthService health;
    SimulatorService simulator;
    RecoveryService recovery;
    PrivacyService privacy;
    AgentService agents;
    SkillService skills;
    AutonomyService autonomy;
    ReplayService replay;
    MemoryService memory;
    ChannelService channels;
};

}  // namespace frontdesk
