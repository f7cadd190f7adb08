// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// The few pieces of SQL that differ between database systems. Migrations are written with the {names}; statements of
/// the stores use only what SQLite and PostgreSQL share (ON CONFLICT, RETURNING, partial indexes, LIMIT/OFFSET), except
/// full-text search, which stands behind KnowledgeStore and the search of ConversationStore.
struct Dialect {
    QString autoId;     ///< {id}: column type of an id that is never given out twice
    QString blob;       ///< {blob}
    QString real;       ///< {real}
    QString options;    ///< {options}: behind the closing parenthesis of CREATE TABLE
    QString clustered;  ///< {clustered}: the same for tables that live in their primary key

    /// Replaces the {names} in a migration's statement.
    [[nodiscard]] QString expand(QString sql) const
    {
        return sql.replace(QStringLiteral("{id}"), autoId)
            .replace(QStringLiteral("{blob}"), blob)
            .replace(QStringLiteral("{real}"), real)
            .replace(QStringLiteral("{options}"), options)
            .replace(QStringLiteral("{clustered}"), clustered);
    }
};

[[nodiscard]] inline Dialect sqliteDialect()
{
    return {.autoId = QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"),
            .blob = QStringLiteral("BLOB"),
            .real = QStringLiteral("REAL"),
            .options = QStringLiteral("STRICT"),
            .clustered = QStringLiteral("STRICT, WITHOUT ROWID")};
}

}  // namespace frontdesk
