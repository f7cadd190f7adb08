// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/base/log.h"
#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/migrations/0001_initial.h"
#include "core/store/migrations/0001_initial_work.h"
#include "core/store/migrations/0002_desk.h"
#include "core/store/migrations/0003_escalation.h"
#include "core/store/migrations/0004_widget.h"
#include "core/store/migrations/0005_privacy.h"
#include "core/store/migrations/0006_channels.h"
#include "core/store/migrations/0007_agents.h"
#include "core/store/storetext.h"

#include <QVariant>

#include <array>

namespace frontdesk {
namespace {

template <class... Lists>
QStringList expanded(const Lists&... lists)
{
    const Dialect dialect = sqliteDialect();
    QStringList statements;
    const auto add = [&](const auto& list) {
        for (const char* sql : list)
            statements.append(dialect.expand(QString::fromLatin1(sql)));
    };
    (add(lists), ...);
    return statements;
}

}  // namespace

Migrator::Migrator(Connection& connection, QList<Migration> migrations, const Clock& clock)
    : m_connection(connection), m_migrations(std::move(migrations)), m_clock(clock)
{
}

QList<Migration> Migrator::all()
{
    return {
        {.version = 1,
         .minCompat = 1,
         .name = QStringLiteral("initial"),
         .statements = expanded(migrations::Initial, migrations::InitialWork, migrations::InitialSqliteSearch)},
        {.version = 2, .minCompat = 1, .name = QStringLiteral("desk"), .statements = expanded(migrations::Desk)},
        {.version = 3,
         .minCompat = 1,
         .name = QStringLiteral("escalation"),
         .statements = expanded(migrations::Escalations)},
        {.version = 4, .minCompat = 1, .name = QStringLiteral("widget"), .statements = expanded(migrations::Widget)},
        {.version = 5, .minCompat = 1, .name = QStringLiteral("privacy"), .statements = expanded(migrations::Privacy)},
        {.version = 6,
         .minCompat = 1,
         .name = QStringLiteral("channels"),
         .statements = expanded(migrations::Channels)},
        {.version = 7, .minCompat = 1, .name = QStringLiteral("agents"), .statements = expanded(migrations::Agents)}};
}

Result<int> Migrator::version()
{
    const Result<QVariant> table = m_connection.value(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'"));
    if (!table)
        return table.error();
    if (table->toInt() == 0) {
        const Result<QVariant> others = m_connection.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        if (!others)
            return others.error();
        if (others->toInt() > 0)
            return Error{ErrorCode::Corrupt, StoreText::tr("This file is the database of another program."), {}};
        return 0;
    }
    const Result<QVariant> needs = m_connection.value(QStringLiteral("SELECT max(min_compat) FROM schema_version"));
    if (!needs)
        return needs.error();
    const int newest = m_migrations.isEmpty() ? 0 : m_migrations.constLast().version;
    if (needs->toInt() > newest)
        return Error{ErrorCode::TooNew, StoreText::tr("The database was written by a newer version of Frontdesk."),
                     QStringLiteral("needs schema %1, this program has %2").arg(needs->toInt()).arg(newest)};
    const Result<QVariant> version = m_connection.value(QStringLiteral("SELECT max(version) FROM schema_version"));
    if (!version)
        return version.error();
    return version->toInt();
}

int Migrator::firstPending(int version) const
{
    for (const Migration& migration : m_migrations)
        if (migration.version > version)
            return migration.version;
    return 0;
}

Result<> Migrator::migrate()
{
    const Result<int> present = version();
    if (!present)
        return present.error();
    for (const Migration& migration : std::as_const(m_migrations)) {
        if (migration.version <= *present)
            continue;
        Result<> applied = apply(migration);
        if (!applied)
            return applied;
        logInfo("store", QStringLiteral("schema %1 (%2) applied").arg(migration.version).arg(migration.name));
    }
    return {};
}

Result<> Migrator::apply(const Migration& migration)
{
    Result<> begun = m_connection.execute(u"BEGIN IMMEDIATE");
    if (!begun)
        return begun;
    Result<> applied = applyInTransaction(migration);
    if (applied)
        applied = m_connection.execute(u"COMMIT");
    // After a full disk SQLite may have rolled back by itself: then this one fails and changes nothing.
    if (!applied)
        (void)m_connection.execute(u"ROLLBACK").ok();
    return applied;
}

Result<> Migrator::applyInTransaction(const Migration& migration)
{
    QStringList statements = {
        QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY, "
                       "min_compat INTEGER NOT NULL, name TEXT NOT NULL, applied_at INTEGER NOT NULL)")};
    statements += migration.statements;
    for (const QString& statement : std::as_const(statements)) {
        const Result<QVariant> done = m_connection.value(statement);
        if (!done)
            return done.error();
    }
    const QStringView record =
        u"INSERT INTO schema_version (version, min_compat, name, applied_at) VALUES (?, ?, ?, ?)";
    const Result<std::unique_ptr<PreparedStatement>> insert = m_connection.take(record);
    if (!insert)
        return insert.error();
    const std::array<QVariant, 4> values{migration.version, migration.minCompat, migration.name, m_clock.now()};
    if (!(*insert)->run(values))
        return m_connection.lastError(record);
    return {};
}

}  // namespace frontdesk
