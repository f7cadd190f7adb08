// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/connection.h"
#include "core/store/database.h"
#include "core/store/migrator.h"

namespace frontdesk {

/// The steps between a path and a usable database: open, check, keys, backup, migrate. Runs on the writer's thread.
class DatabaseFile {
public:
    /// Newest copies that are kept; older ones are removed.
    static constexpr int KeptBackups = 3;

    DatabaseFile(Connection& connection, const DatabaseOptions& options, Sealer& sealer, QList<Migration> migrations);

    [[nodiscard]] Result<> open();

private:
    [[nodiscard]] Result<> check() const;
    [[nodiscard]] Result<> backup(int firstPending);
    void pruneBackups() const;
    [[nodiscard]] Result<> loadKeys();
    [[nodiscard]] Result<> createKeys();

    Connection& m_connection;
    const DatabaseOptions& m_options;
    Sealer& m_sealer;
    Migrator m_migrator;
};

}  // namespace frontdesk
