// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/server/opsserver.h"
#include "core/store/database.h"

#include <QString>
#include <QStringList>

namespace frontdesk {

class Metrics;

/// What the operations port's snapshot is made of, gathered by the engine each second.
struct OpsFacts {
    QString version;
    Micros startedAt = 0;
    Micros now = 0;
    QStringList missing;  ///< parts that are not ready yet; empty = ready
    bool draining = false;
    Database::Stats store;
    Json figures = Json::object();  ///< gauges by name
    QByteArray openApi;
};

/// Pure: the replies of /metrics, /health, /health/db, /live, /ready and /openapi.json.
[[nodiscard]] OpsSnapshot makeOpsSnapshot(const OpsFacts& facts, const Metrics& metrics);

}  // namespace frontdesk
