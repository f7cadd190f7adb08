// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/storetext.h"

#include <QSqlError>
#include <QVariant>

#include <atomic>

namespace frontdesk {
namespace {

// Primary result codes of SQLite; the driver reports extended ones (low byte = primary).
constexpr int SqliteCorrupt = 11;
constexpr int SqliteFull = 13;
constexpr int SqliteNotADatabase = 26;

Error sqlError(const QSqlError& error, QStringView sql)
{
    const QString detail = error.text() % u" [" % error.nativeErrorCode() % u"] " % sql;
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SqliteFull: return {ErrorCode::DiskFull, StoreText::tr("The disk is full: nothing can be stored."), detail};
    case SqliteCorrupt:
    case SqliteNotADatabase: return {ErrorCode::Corrupt, StoreText::tr("The database file is damaged."), detail};
    default: return {ErrorCode::Storage, StoreText::tr("The database refused the operation."), detail};
    }
}

std::atomic<int> s_kept = 0;
std::atomic<Connection::StatementObserver> s_observer = nullptr;

QString nextName()
{
    static std::atomic<int> s_count = 0;
    return QStringLiteral("frontdesk-%1").arg(++s_count);
}

}  // namespace

Error Connection::toError(const QSqlQuery& query, QStringView sql) { return sqlError(query.lastError(), sql); }

int Connection::keptStatements() { return s_kept; }
void Connection::setStatementObserver(StatementObserver observer) { s_observer = observer; }

Result<> Connection::open(const QString& path, Access access)
{
    close();
    m_name = nextName();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    if (access == Access::Inspect)
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!m_database.open()) {
        Error error = sqlError(m_database.lastError(), u"open");
        close();
        return error;
    }
    Result<> configured = configure(access);
    if (!configured)
        close();
    return configured;
}

Result<> Connection::configure(Access access)
{
    // The busy time-out comes first: switching to WAL may have to wait for another connection.
    static const QStringList common = {
        QStringLiteral("PRAGMA busy_timeout = 5000"), QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA temp_store = MEMORY"), QStringLiteral("PRAGMA cache_size = -16384")};
    static const QStringList writing = {
        QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
        QStringLiteral("PRAGMA secure_delete = ON"), QStringLiteral("PRAGMA wal_autocheckpoint = 1000"),
        QStringLiteral("PRAGMA journal_size_limit = 67108864")};
    static const QStringList reading = {QStringLiteral("PRAGMA query_only = ON")};
    QStringList fresh;
    if (access == Access::ReadWrite) {
        // Takes effect in a new file only, before its first page is written; in an older one it would only write.
        const Result<QVariant> pages = value(QStringLiteral("PRAGMA page_count"));
        if (pages && pages->toLongLong() == 0)
            fresh << QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL");
    }
    for (const QStringList& list : {common, fresh, access == Access::ReadWrite ? writing : reading})
        for (const QString& pragma : list) {
            const Result<QVariant> done = value(pragma);
            if (!done)
                return done.error();
        }
    return {};
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    for (const auto& [sql, queries] : m_statements)
        s_kept -= int(queries.size());
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Result<> Connection::execute(QStringView sql)
{
    Result<std::unique_ptr<QSqlQuery>> query = take(sql);
    if (!query)
        return query.error();
    if (!(*query)->exec())
        return toError(**query, sql);
    giveBack(sql.toString(), query.take());
    return {};
}

Result<QVariant> Connection::value(const QString& sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return toError(query, sql);
    return query.next() ? query.value(0) : QVariant();
}

Result<std::unique_ptr<QSqlQuery>> Connection::take(QStringView sql)
{
    // The key is only looked at: no copy of the text for a statement that is cached.
    const auto cached = m_statements.find(QString::fromRawData(sql.data(), sql.size()));
    if (cached != m_statements.end() && !cached->second.empty()) {
        std::unique_ptr<QSqlQuery> query = std::move(cached->second.back());
        cached->second.pop_back();
        --s_kept;
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql.toString()))
        return toError(*query, sql);
    if (const StatementObserver observer = s_observer)
        observer(sql.toString());
    return query;
}

void Connection::giveBack(QString sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    m_statements[std::move(sql)].push_back(std::move(query));
    ++s_kept;
}

}  // namespace frontdesk
