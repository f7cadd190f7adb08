// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/healthconsole.h"
#include "core/engine/recovery/recoveryservice.h"
#include "core/store/database.h"
#include "core/store/healthstore.h"

#include <optional>

namespace frontdesk {

/// Answer of one of our own ports; -1 = not asked yet, 0 = no answer.
struct PortProbe {
    int port = 0;
    int status = -1;
    qint64 micros = -1;
    [[nodiscard]] bool answers() const { return status > 0; }
};

/// What the checks look at, gathered by HealthService.
struct HealthFacts {
    Micros now = 0;
    bool draining = false;
    PortProbe gateway, operations;
    bool placesTaken = false;       ///< somebody was turned away in the last minute: no place was free
    qint64 recentServerErrors = 0;  ///< 5xx of the last 5 minutes
    Database::Stats store;
    std::optional<StoreFigures> figures;  ///< nullopt = the database did not answer
    QString providerName;
    QString configProblems;  ///< agent_config.yml on disk could not be taken
    QString secretStore;
    qint64 diskFree = -1, diskTotal = -1;  ///< bytes; -1 = unknown
    bool customersRefused = false;         ///< the disk is full and the reserve in use
    qint64 residentBytes = -1;
    std::optional<BackupFigures> backup;  ///< nullopt = no row for it
    qint64 clockJumpMicros = 0;           ///< newest jump of the wall clock in the last 10 minutes
};

/// One row per service, in the order of the page; `since` is left to the caller. Pure.
[[nodiscard]] QList<ServiceHealth> checkServices(const HealthFacts& facts);

}  // namespace frontdesk
