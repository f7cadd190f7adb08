// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soakplans.h"

#include "core/store/connection.h"

#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace frontdesk::test {
namespace {

QMutex s_mutex;
QSet<QString> s_statements;

void note(const QString& sql)
{
    const QMutexLocker lock(&s_mutex);
    s_statements.insert(sql);
}

/// Tables with a row or more for each message, visit or conversation.
const QStringList& bigTables()
{
    static const QStringList tables =
        QStringLiteral(
            "message conversation customer_frame outbox turn turn_inbound change_feed idempotency_key contact contact_identity "
            "web_session rate_mark escalation media audit address_count rating")
            .split(u' ');
    return tables;
}

/// Walks that are right, with their reasons.
bool isAllowed(const QString& sql)
{
    static const QStringList parts{
        QStringLiteral("ORDER BY id DESC LIMIT"),
        QStringLiteral("ORDER BY seq DESC LIMIT"),      // the newest rows, then it stops
        QStringLiteral("SELECT public_id FROM media"),  // once an hour, beside a walk of the folder
        QStringLiteral(
            "SET last_message_at = min(last_message_at"),  // once, at a start or when the PC's clock went back
        QStringLiteral("SET due_at = ? + max(0, due_at"),  // the same
        QStringLiteral(
            "FROM change_feed WHERE kind = 'canned_reply'")};  // at the start of a demo without saved replies
    return std::any_of(parts.cbegin(), parts.cend(), [&sql](const QString& part) { return sql.contains(part); });
}

/// The table behind a name in a plan: plans name the alias.
QString tableOf(const QString& name, const QString& sql)
{
    if (bigTables().contains(name))
        return name;
    const QRegularExpression alias(QStringLiteral("(\\w+)(?: AS)? %1\\b").arg(QRegularExpression::escape(name)));
    for (auto it = alias.globalMatch(sql); it.hasNext();)
        if (const QString table = it.next().captured(1); bigTables().contains(table))
            return table;
    return {};
}

QStringList partialIndexes(const QSqlDatabase& database)
{
    QStringList names;
    QSqlQuery query(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'"),
                    database);
    while (query.next())
        names << query.value(0).toString();
    return names;
}

QStringList walksOf(const QString& sql, const QSqlDatabase& database, const QStringList& partial)
{
    static const QRegularExpression scan(QStringLiteral("^SCAN (\\w+)(?:.* INDEX (\\w+))?"));
    QSqlQuery plan(database);
    QStringList walks;
    if (!plan.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + sql))
        return walks;
    for (qsizetype i = 0; i < sql.count(u'?'); ++i)
        plan.bindValue(int(i), QVariant());
    if (!plan.exec())
        return walks;
    while (plan.next()) {
        const QString detail = plan.value(3).toString();
        const QRegularExpressionMatch match = scan.match(detail);
        if (match.hasMatch() && !tableOf(match.captured(1), sql).isEmpty() && !partial.contains(match.captured(2)))
            walks << detail;
    }
    return walks;
}

}  // namespace

void collectStatements()
{
    const QMutexLocker lock(&s_mutex);
    s_statements.clear();
    Connection::setStatementObserver(note);
}

QStringList walksOfBigTables(const QString& path, int* explained)
{
    QStringList found;
    const QString name = QStringLiteral("soak plans");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            return {QStringLiteral("cannot open ") + path};
        const QStringList partial = partialIndexes(database);
        static const QRegularExpression explainable(QStringLiteral("^(SELECT|UPDATE|DELETE|INSERT|WITH)\\b"));
        *explained = 0;
        const QMutexLocker lock(&s_mutex);
        for (const QString& sql : std::as_const(s_statements)) {
            if (!explainable.match(sql).hasMatch() || isAllowed(sql))
                continue;
            ++*explained;
            const QStringList walks = walksOf(sql, database, partial);
            if (!walks.isEmpty())
                found << walks.join(u"; ") + QStringLiteral("\n    ") + sql;
        }
    }
    QSqlDatabase::removeDatabase(name);
    found.sort();
    return found;
}

}  // namespace frontdesk::test
