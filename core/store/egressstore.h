// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/egress.h"

#include <QFuture>
#include <QList>

namespace frontdesk {

class Database;

/// A row of "What left this PC".
struct EgressRow {
    qint64 id = 0;
    Micros at = 0;
    QString purpose, service, host, outcome;
    qint64 conversation = 0;  ///< row id; 0 = none, or it was erased
    qint64 bytesOut = 0, bytesIn = 0;
    QHash<QString, int> masked;
};

/// Writes the table egress (what was handed to models, servers and programs of skills, never the words) and knows the
/// services in it; EgressLog reads its rows. Erasing a conversation unlinks its rows; they go with the records of turns
/// (PurgeStore). Any thread.
class EgressStore final : public EgressRecorder {
public:
    explicit EgressStore(Database& database) : m_database(database) {}

    /// Does not wait: a log that cannot be written must not hold up an answer.
    void record(EgressNote note) override;
    [[nodiscard]] QFuture<Result<>> add(EgressNote note);
    /// In the order of the alphabet.
    [[nodiscard]] QFuture<Result<QStringList>> services();

private:
    Database& m_database;
};

}  // namespace frontdesk
