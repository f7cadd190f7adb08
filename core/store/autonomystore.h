// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/autonomy.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

namespace frontdesk {

class Database;

/// One setting of the dial. Channel or topic "*" = all; topic "" = none of the configured ones.
struct AutonomyRow {
    QString channel;
    QString topic;
    AutonomyMode mode = AutonomyMode::Auto;
    QString changedBy;  ///< name; empty = unknown
    Micros changedAt = 0;
};

struct AutonomyChange {
    QString channel;
    QString topic;
    std::optional<AutonomyMode> mode;  ///< null = what stands above it counts again
    StaffId staffId;
    QString because;  ///< "staff", "promotion", "demotion": for the audit
};

/// The dial as it is kept (table autonomy).
class AutonomyStore {
public:
    explicit AutonomyStore(Database& database) : m_database(database) {}

    [[nodiscard]] QFuture<Result<QList<AutonomyRow>>> rows();
    /// The value: all rows as they stand afterwards. Audited.
    [[nodiscard]] QFuture<Result<QList<AutonomyRow>>> change(AutonomyChange change);

private:
    Database& m_database;
};

}  // namespace frontdesk
