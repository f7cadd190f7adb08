// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace frontdesk {

class PreparedStatement;
class ReadContext;

/// The rows of one executed statement; forward only. Destroying it resets the prepared statement and gives it back to
/// the connection's cache, so keep it as short-lived as the loop that reads it; never longer than its context.
/// Columns count from 0.
class Statement {
public:
    Statement() = default;  ///< no rows (also what a failed context returns)
    Statement(ReadContext* context, std::unique_ptr<PreparedStatement> statement);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    /// Steps to the next (first) row; false at the end.
    [[nodiscard]] bool next();
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;  ///< NULL = 0
    [[nodiscard]] int int32(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::optional<double> optionalReal(int column) const;
    [[nodiscard]] QString text(int column) const;      ///< NULL = ""
    [[nodiscard]] QByteArray bytes(int column) const;  ///< NULL = ""
    [[nodiscard]] qint64 rowsChanged() const;          ///< of an INSERT, UPDATE or DELETE without RETURNING
    [[nodiscard]] qint64 lastInsertId() const;
    template <class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(integer(column));
    }  ///< NULL = invalid
    template <class Enum>
    [[nodiscard]] Enum as(int column) const
    {
        return static_cast<Enum>(integer(column));
    }

private:
    ReadContext* m_context = nullptr;
    std::unique_ptr<PreparedStatement> m_statement;
};

}  // namespace frontdesk
