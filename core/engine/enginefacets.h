// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessservice.h"
#include "core/console/deskservice.h"
#include "core/console/escalationservice.h"
#include "core/console/healthservice.h"
#include "core/console/settingsservice.h"
#include "core/console/simulatorservice.h"

namespace frontdesk {

/// The console's subjects, built once the core stands; destroyed before it. Engine thread.
struct EngineFacets {
    explicit EngineFacets(const ConsoleServices& services)
        : desk(services), escalations(services), business(services), settings(services), health(services),
          simulator(services)
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
    BusinessService business;
    SettingsService settings;
    HealthService health;
    SimulatorService simulator;
};

}  // namespace frontdesk
