// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace frontdesk {

class Connection;

/// One numbered step of the schema. `minCompat`: the oldest program (its newest migration's number) that can still work
/// with a database that has this step; it is smaller than `version` when the step only adds things.
struct Migration {
    int version = 0;
    int minCompat = 0;
    QString name;
    QStringList statements;  ///< one statement each: never split on ';'
};

/// Brings a database to the newest schema. Store thread only.
class Migrator {
public:
    Migrator(Connection& connection, QList<Migration> migrations, const Clock& clock);

    /// The migrations of this program, oldest first.
    [[nodiscard]] static QList<Migration> all();

    /// Version of the file; 0 = empty. Corrupt: a database of another program. TooNew: its minCompat is above ours.
    [[nodiscard]] Result<int> version();
    /// First migration that is missing in a file of that version; 0 = none.
    [[nodiscard]] int firstPending(int version) const;
    /// Applies what is missing, each step in one transaction together with its version row.
    [[nodiscard]] Result<> migrate();

private:
    [[nodiscard]] Result<> apply(const Migration& migration);
    [[nodiscard]] Result<> applyInTransaction(const Migration& migration);

    Connection& m_connection;
    QList<Migration> m_migrations;
    const Clock& m_clock;
};

}  // namespace frontdesk
