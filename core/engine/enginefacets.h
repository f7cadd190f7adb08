// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/deskservice.h"
#include "core/console/escalationservice.h"
#include "core/console/settingsservice.h"
#include "core/engine/business/businessservice.h"
#include "core/engine/health/healthservice.h"
#include "core/engine/simulator/simulatorservice.h"

namespace frontdesk {

/// The console's subjects, built once the core stands; destroyed before it. Engine thread.
struct EngineFacets {
    EngineFacets(const ConsoleServices& services, EngineCore& core, const EngineOptions& options)
        : desk(services), escalations(services), settings(services), business(services, core, options, settings),
          health(services), simulator(services)
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
                .simulator = &simulator};
    }

    DeskService desk;
    EscalationService escalations;
    SettingsService settings;
    BusinessService business;
    HealthService health;
    SimulatorService simulator;
};

}  // namespace frontdesk
