// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/store/preparedstatement.h"

#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace frontdesk {

/// One SQLite connection with its prepared statements (docs/decisions/0017). Belongs to the thread that opened it, from
/// open() to close().
class Connection {
public:
    /// Inspect: nothing is written, not even the WAL's contents into the database when it closes.
    enum class Access : quint8 { ReadWrite, ReadOnly, Inspect };

    Connection() = default;
    ~Connection() { close(); }
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] Result<> open(const QString& path, Access access);
    void close();

    /// Runs a statement that has no parameters and whose rows do not matter; prepared once.
    [[nodiscard]] Result<> execute(QStringView sql);
    /// First column of the first row of a statement that is not worth caching; invalid = no row.
    [[nodiscard]] Result<QVariant> value(const QString& sql);

    /// A prepared statement, taken from the cache; give it back when its rows were read.
    [[nodiscard]] Result<std::unique_ptr<PreparedStatement>> take(QStringView sql);
    void giveBack(std::unique_ptr<PreparedStatement> statement);

    /// What the last call of SQLite failed with: DiskFull, Corrupt or Storage, with SQLite's words and the SQL (never its
    /// values) as detail.
    [[nodiscard]] Error lastError(QStringView sql) const;
    /// Statements that all connections of the process keep; bounded, as SQL is put together from constant pieces.
    [[nodiscard]] static int keptStatements();
    /// Called with each statement that is prepared, on the store's threads: tests look at how SQLite would run it. Set
    /// before anything is opened; null = nobody.
    using StatementObserver = void (*)(const QString& sql);
    static void setStatementObserver(StatementObserver observer);

private:
    [[nodiscard]] Result<> configure(Access access);
    [[nodiscard]] Result<std::unique_ptr<PreparedStatement>> prepare(const QString& sql, bool kept);

    sqlite3* m_database = nullptr;
    std::unordered_map<QString, std::vector<std::unique_ptr<PreparedStatement>>> m_statements;
};

}  // namespace frontdesk
