// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QFuture>
#include <QString>

namespace frontdesk {

class Database;

/// Figures that only the database knows; cheap enough for once a second.
struct StoreFigures {
    int queued = 0, sending = 0;            ///< outbox now; answers that are being written are not counted
    int failed = 0, unconfirmed = 0;        ///< outbox, since `recent`
    Micros oldestDue = 0;                   ///< due time of the oldest queued row; 0 = none
    int waiting = 0, open = 0, withAi = 0;  ///< conversations
    int documents = 0, passages = 0;
    int turns = 0, failedTurns = 0;  ///< ended since `recent`
    qint64 turnMicros = -1;          ///< mean of these turns; -1 = none
    QString sqlite;
    int schema = 0;
    qint64 readMicros = 0;  ///< how long this took
};

class HealthStore {
public:
    explicit HealthStore(Database& database) : m_database(database) {}
    [[nodiscard]] QFuture<Result<StoreFigures>> figures(Micros recent);

private:
    Database& m_database;
};

}  // namespace frontdesk
