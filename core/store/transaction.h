// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/store/sqlvalue.h"
#include "core/store/statement.h"

#include <QList>
#include <QVariantList>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace frontdesk {

class Connection;
class Sealer;
struct AuditEntry;

/// One consistent snapshot of the database on one connection. Store threads only; valid inside its job.
///
/// Errors are sticky: after the first failing statement (or unsealing) every further call does nothing and returns
/// "no rows" or 0, and the job's future carries that error whatever the job returns; a write is rolled back. So jobs
/// are written straight on, without a check per statement; ask failed() only before an expensive or endless step.
class ReadContext {
public:
    ReadContext(Connection& connection, const Sealer& sealer, const Clock& clock);
    Q_DISABLE_COPY_MOVE(ReadContext)

    /// `sql` is constant text with `?` for each argument (the prepared statement is cached by it; never build SQL
    /// from values). Executed at once; iterate with next().
    template <class... Args>
    [[nodiscard]] Statement query(QStringView sql, const Args&... args)
    {
        return run(sql, sql::bound(args...));
    }
    /// The same when the number of `?` is known at run time only: the text is put together from constant pieces.
    [[nodiscard]] Statement queryValues(QStringView sql, const QVariantList& values) { return run(sql, values); }
    /// First column of the first row; nullopt = no row or NULL.
    template <class... Args>
    [[nodiscard]] std::optional<qint64> integer(QStringView sql, const Args&... args)
    {
        Statement row = query(sql, args...);
        return row.next() && !row.isNull(0) ? std::optional<qint64>(row.integer(0)) : std::nullopt;
    }
    /// First row through `map(const Statement&)`; nullopt = no row.
    template <class Map, class... Args>
    [[nodiscard]] auto one(QStringView sql, Map map, const Args&... args)
    {
        Statement row = query(sql, args...);
        return row.next() ? std::optional(map(std::as_const(row))) : std::nullopt;
    }
    /// All rows through `map(const Statement&)`.
    template <class Map, class... Args>
    [[nodiscard]] auto all(QStringView sql, Map map, const Args&... args)
    {
        QList<decltype(map(std::declval<const Statement&>()))> list;
        for (Statement row = query(sql, args...); row.next();)
            list.append(map(std::as_const(row)));
        return list;
    }

    /// Opens a sealed column (see Sealer for `column` and `row`); a broken seal is a sticky Corrupt error.
    [[nodiscard]] QString openText(const QByteArray& sealed, const char* column, QStringView row);
    [[nodiscard]] Json openJson(const QByteArray& sealed, const char* column, QStringView row);

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// The first error wins.
    void fail(Error error);

    /// A statement other than SELECT was run.
    [[nodiscard]] bool wrote() const { return m_wrote; }

    [[nodiscard]] const Sealer& sealer() const { return m_sealer; }
    /// The database's clock (Clock::now), for created_at and the like.
    [[nodiscard]] Micros now() const { return m_clock.now(); }

protected:
    [[nodiscard]] Statement run(QStringView sql, std::span<const QVariant> values);
    /// The same for statements without rows; -1 after a failure, else the rows changed.
    qint64 change(QStringView sql, std::span<const QVariant> values);
    [[nodiscard]] qint64 lastInsertId() const { return m_lastInsertId; }
    [[nodiscard]] Connection& connection() const { return m_connection; }

private:
    friend class Statement;
    void giveBack(std::unique_ptr<PreparedStatement> statement);
    void failBy(QStringView sql);

    Connection& m_connection;
    const Sealer& m_sealer;
    const Clock& m_clock;
    std::optional<Error> m_error;
    qint64 m_lastInsertId = 0;
    bool m_wrote = false;
};

/// The writer's context: everything in it becomes durable together with the group commit, or not at all.
class Transaction final : public ReadContext {
public:
    using ReadContext::ReadContext;

    /// Rows changed (0 for `ON CONFLICT DO NOTHING` that did nothing, and after a failure).
    /// With RETURNING use query() instead.
    template <class... Args>
    qint64 exec(QStringView sql, const Args&... args)
    {
        return std::max<qint64>(0, change(sql, sql::bound(args...)));
    }
    /// INSERT into a table with an `id`: the new id; 0 after a failure or when nothing was inserted.
    template <class... Args>
    [[nodiscard]] qint64 insert(QStringView sql, const Args&... args)
    {
        return change(sql, sql::bound(args...)) > 0 ? lastInsertId() : 0;
    }
    /// Next number of the change feed, without a row (0 after a failure).
    [[nodiscard]] qint64 nextSeq();
    /// Takes `count` numbers and returns the last of them.
    [[nodiscard]] qint64 takeSeqs(qint64 count);
    /// Takes a number and writes the feed row; returns the number.
    qint64 feed(QStringView kind, ConversationId conversation, qint64 entity);
    /// The row of a number that was taken before.
    void feedRow(qint64 seq, QStringView kind, ConversationId conversation, qint64 entity);
    /// Appends to the hash chain; seq and (when 0) `at` are set here.
    void appendAudit(AuditEntry entry);

private:
    friend class Savepoint;
    int m_depth = 0;
};

/// Part of a transaction that is undone unless commit() was called: for "try this, else go on without it".
/// A storage error stays sticky in the transaction even when the savepoint is rolled back.
class Savepoint {
public:
    explicit Savepoint(Transaction& transaction);
    ~Savepoint();
    Q_DISABLE_COPY_MOVE(Savepoint)
    void commit();

private:
    Transaction& m_transaction;
    int m_depth;
    bool m_open = true;
};

}  // namespace frontdesk
