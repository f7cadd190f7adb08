// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/storetext.h"

#include <sqlite3.h>

#include <atomic>

namespace frontdesk {
namespace {

std::atomic<int> s_kept = 0;
std::atomic<Connection::StatementObserver> s_observer = nullptr;

ErrorCode codeOf(int primary)
{
    switch (primary) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::Corrupt;
    default: return ErrorCode::Storage;
    }
}

QString wordsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull: return StoreText::tr("The disk is full: nothing can be stored.");
    case ErrorCode::Corrupt: return StoreText::tr("The database file is damaged.");
    default: return StoreText::tr("The database refused the operation.");
    }
}

}  // namespace

Error Connection::lastError(QStringView sql) const
{
    if (!m_database)
        return {ErrorCode::Storage, wordsOf(ErrorCode::Storage), QStringLiteral("out of memory [7] ") % sql};
    const int extended = sqlite3_extended_errcode(m_database);
    const ErrorCode code = codeOf(extended & 0xff);
    return {code, wordsOf(code),
            QString::fromUtf8(sqlite3_errmsg(m_database)) % u" [" % QString::number(extended) % u"] " % sql};
}

int Connection::keptStatements() { return s_kept; }
void Connection::setStatementObserver(StatementObserver observer) { s_observer = observer; }

Result<> Connection::open(const QString& path, Access access)
{
    close();
    // Without SQLite's own lock: one thread at a time (the class's rule).
    const int how = access == Access::Inspect ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    Result<> opened;
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, how | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX,
                        nullptr)
        != SQLITE_OK)
        opened = lastError(u"open");
    if (opened) {
        sqlite3_extended_result_codes(m_database, 1);
        opened = configure(access);
    }
    if (!opened)
        close();
    return opened;
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
    if (!m_database)
        return;
    for (const auto& [sql, statements] : m_statements)
        s_kept -= int(statements.size());
    m_statements.clear();
    const bool closed = sqlite3_close(m_database) == SQLITE_OK;
    Q_ASSERT_X(closed, "Connection", "a statement outlives its connection");
    if (!closed)
        sqlite3_close_v2(m_database);  // with its last statement
    m_database = nullptr;
}

Result<> Connection::execute(QStringView sql)
{
    Result<std::unique_ptr<PreparedStatement>> statement = take(sql);
    if (!statement)
        return statement.error();
    if (!(*statement)->run())
        return lastError(sql);
    giveBack(statement.take());
    return {};
}

Result<QVariant> Connection::value(const QString& sql)
{
    const Result<std::unique_ptr<PreparedStatement>> statement = prepare(sql, false);
    if (!statement)
        return statement.error();
    if (!(*statement)->run())
        return lastError(sql);
    return (*statement)->next() ? (*statement)->value(0) : QVariant();
}

Result<std::unique_ptr<PreparedStatement>> Connection::prepare(const QString& sql, bool kept)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const unsigned flags = kept ? SQLITE_PREPARE_PERSISTENT : 0;
    // With its final 0, so that SQLite need not copy the text.
    if (sqlite3_prepare_v3(m_database, text.constData(), int(text.size()) + 1, flags, &statement, &rest) != SQLITE_OK)
        return lastError(sql);
    auto prepared = std::make_unique<PreparedStatement>(statement, sql);
    if (!statement || !QByteArray(rest).trimmed().isEmpty())
        return Error{ErrorCode::Storage, wordsOf(ErrorCode::Storage), QStringLiteral("not one statement [21] ") % sql};
    return prepared;
}

Result<std::unique_ptr<PreparedStatement>> Connection::take(QStringView sql)
{
    // The key is only looked at: no copy of the text for a statement that is cached.
    const auto cached = m_statements.find(QString::fromRawData(sql.data(), sql.size()));
    if (cached != m_statements.end() && !cached->second.empty()) {
        std::unique_ptr<PreparedStatement> statement = std::move(cached->second.back());
        cached->second.pop_back();
        --s_kept;
        return statement;
    }
    Result<std::unique_ptr<PreparedStatement>> statement = prepare(sql.toString(), true);
    if (const StatementObserver observer = s_observer; statement && observer)
        observer((*statement)->sql());
    return statement;
}

void Connection::giveBack(std::unique_ptr<PreparedStatement> statement)
{
    statement->finish();
    std::vector<std::unique_ptr<PreparedStatement>>& kept = m_statements[statement->sql()];
    kept.push_back(std::move(statement));
    ++s_kept;
}

}  // namespace frontdesk
