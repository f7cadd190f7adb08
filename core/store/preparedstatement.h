// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QVariant>

#include <span>

struct sqlite3_stmt;

namespace frontdesk {

/// One statement that SQLite has prepared (https://www.sqlite.org/c3ref/stmt.html), with its parameters and the row it
/// stands on. Belongs to a Connection and to its thread; destroyed before it is closed. Columns and `?` count from 0.
/// NULL reads as 0 and as empty.
class PreparedStatement {
public:
    /// Takes `statement` over.
    PreparedStatement(sqlite3_stmt* statement, QString sql) : m_statement(statement), m_sql(std::move(sql)) {}
    ~PreparedStatement();
    Q_DISABLE_COPY_MOVE(PreparedStatement)

    /// Runs it from the beginning, up to its first row. False: Connection::lastError() tells why.
    /// Values are integers, doubles, texts, bytes, or invalid for NULL; as many as there are `?`.
    [[nodiscard]] bool run(std::span<const QVariant> values = {});
    /// Steps to the next (after run(): the first) row. False at the end, and when that failed().
    [[nodiscard]] bool next();
    [[nodiscard]] bool failed() const { return m_state == State::Failed; }
    /// Forgets the rows and the values.
    void finish();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QVariant value(int column) const;  ///< as it is stored; NULL = invalid
    /// Of the last INSERT, UPDATE or DELETE of the connection that ended.
    [[nodiscard]] qint64 rowsChanged() const;
    [[nodiscard]] qint64 lastInsertId() const;

    [[nodiscard]] const QString& sql() const { return m_sql; }

private:
    enum class State : quint8 { Fresh, AtFirst, OnRow, Over, Failed };
    [[nodiscard]] bool bind(int index, const QVariant& value);
    [[nodiscard]] bool refuse();
    [[nodiscard]] State step();

    sqlite3_stmt* m_statement;
    QString m_sql;
    State m_state = State::Fresh;
};

}  // namespace frontdesk
