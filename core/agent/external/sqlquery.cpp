// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/sqlquery.h"

#include "core/agent/external/sqlitelock.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QtConcurrent>

#include <optional>

namespace frontdesk::external {
namespace {

constexpr int Threads = 4;
constexpr int MostWaiting = 16;
constexpr int MostStuck = 12;
constexpr int ConnectSeconds = 5;

Error unavailable(const QString& detail)
{
    return Error{ErrorCode::Unavailable, QStringLiteral("The database cannot be reached now."), detail};
}

QString driverOf(SqlPlan::Kind kind)
{
    switch (kind) {
    case SqlPlan::Kind::Sqlite: return QStringLiteral("QSQLITE");
    case SqlPlan::Kind::Postgres: return QStringLiteral("QPSQL");
    case SqlPlan::Kind::Odbc: break;
    }
    return QStringLiteral("QODBC");
}

QString freshName()
{
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("skill-%1").arg(++counter);
}

void configure(QSqlDatabase& database, const SqlJob& job)
{
    const SqlPlan& plan = job.plan;
    if (plan.kind == SqlPlan::Kind::Sqlite) {
        database.setDatabaseName(plan.file);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1").arg(job.timeoutMs));
        return;
    }
    database.setUserName(plan.user);
    database.setPassword(job.password);
    if (plan.kind == SqlPlan::Kind::Odbc) {
        database.setDatabaseName(plan.dsn);
        database.setConnectOptions(QStringLiteral("SQL_ATTR_ACCESS_MODE=SQL_MODE_READ_ONLY;SQL_ATTR_LOGIN_TIMEOUT=%1;"
                                                  "SQL_ATTR_CONNECTION_TIMEOUT=%2")
                                       .arg(ConnectSeconds)
                                       .arg(job.timeoutMs / 1000 + 1));
        return;
    }
    database.setHostName(plan.host);
    database.setPort(plan.port);
    database.setDatabaseName(plan.database);
    // A server that is gone without a word is noticed by the system, not waited for.
    QString options = QStringLiteral("connect_timeout=%1;application_name=frontdesk;keepalives=1;keepalives_idle=5;"
                                     "keepalives_interval=5;keepalives_count=3;tcp_user_timeout=%2")
                          .arg(ConnectSeconds)
                          .arg(job.timeoutMs + 1000 * ConnectSeconds);
    if (!plan.sslMode.isEmpty())
        options += u";sslmode=" % plan.sslMode;
    database.setConnectOptions(options);
}

/// Everything the connection is told before the query: it reads, and not for long.
Result<> tieDown(QSqlDatabase& database, const SqlJob& job)
{
    QStringList commands;
    if (job.plan.kind == SqlPlan::Kind::Sqlite)
        commands << QStringLiteral("PRAGMA query_only=ON") << QStringLiteral("PRAGMA trusted_schema=OFF");
    else if (job.plan.kind == SqlPlan::Kind::Postgres)
        commands << QStringLiteral("SET statement_timeout = %1").arg(job.timeoutMs)
                 << QStringLiteral("SET lock_timeout = %1").arg(job.timeoutMs)
                 << QStringLiteral("BEGIN TRANSACTION READ ONLY");
    for (const QString& command : std::as_const(commands)) {
        QSqlQuery query(database);
        if (!query.exec(command))
            return unavailable(query.lastError().text());
    }
    if (job.plan.kind == SqlPlan::Kind::Odbc && !database.transaction())
        return unavailable(database.lastError().text());
    return {};
}

Json jsonOf(const QVariant& value)
{
    if (value.isNull())
        return nullptr;
    switch (value.typeId()) {
    case QMetaType::Bool: return value.toBool();
    case QMetaType::Int:
    case QMetaType::LongLong: return value.toLongLong();
    case QMetaType::UInt:
    case QMetaType::ULongLong: return value.toULongLong();
    case QMetaType::Double: return value.toDouble();
    case QMetaType::QDateTime: return toStd(value.toDateTime().toString(Qt::ISODate));
    case QMetaType::QByteArray: return toStd(QStringLiteral("(%1 bytes)").arg(value.toByteArray().size()));
    default: return toStd(value.toString());
    }
}

qsizetype sizeOf(const Json& value)
{
    return value.is_string() ? qsizetype(value.get_ref<const std::string&>().size()) + 3 : 8;
}

Error problemOf(const QSqlError& error, const SqlJob& job, const QDeadlineTimer& deadline)
{
    const QString text = error.text().left(500);
    if (*job.stopped)
        return Error{ErrorCode::Cancelled, {}, text};
    // 57014 = query_canceled of PostgreSQL (statement_timeout), 55P03 = lock_timeout; 9 = SQLITE_INTERRUPT.
    const QString code = error.nativeErrorCode();
    if (deadline.hasExpired() || code == u"57014" || code == u"55P03")
        return Error{ErrorCode::Timeout, {}, text};
    if (code == u"25006" || code == u"23")  // read_only_sql_transaction; SQLITE_AUTH
        return Error{ErrorCode::Unauthorized, QStringLiteral("The query is not allowed."), text};
    return Error{ErrorCode::Storage, QStringLiteral("The database refused the query."), text};
}

Result<Json> fetch(QSqlQuery& query, const SqlJob& job, const QDeadlineTimer& deadline)
{
    const QSqlRecord record = query.record();
    Json rows = Json::array();
    qsizetype bytes = 0;
    bool cut = false;
    while (query.next()) {
        if (*job.stopped || deadline.hasExpired())
            return Error{*job.stopped ? ErrorCode::Cancelled : ErrorCode::Timeout, {}, QStringLiteral("while reading")};
        cut = int(rows.size()) >= job.plan.maxRows || bytes > job.maxBytes;
        if (cut)
            break;
        Json row = Json::object();
        for (int i = 0; i < record.count(); ++i) {
            Json value = jsonOf(query.value(i));
            bytes += sizeOf(value) + record.fieldName(i).size() + 4;
            row[toStd(record.fieldName(i))] = std::move(value);
        }
        rows.push_back(std::move(row));
    }
    if (query.lastError().isValid())
        return problemOf(query.lastError(), job, deadline);
    Json answer{{"rows", std::move(rows)}};
    if (cut)
        answer["truncated"] = true;
    return answer;
}

Result<Json> ask(QSqlDatabase& database, const SqlJob& job)
{
    const QDeadlineTimer deadline(job.timeoutMs);
    if (const Result<> tied = tieDown(database, job); !tied)
        return tied.error();
    std::optional<SqliteLock> lock;
    if (job.plan.kind == SqlPlan::Kind::Sqlite)
        lock.emplace(database.driver()->handle(), job.timeoutMs, *job.stopped);
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.setNumericalPrecisionPolicy(QSql::HighPrecision);  // prices are not rounded
    if (!query.prepare(job.plan.statement))
        return problemOf(query.lastError(), job, deadline);
    for (const QVariant& value : job.values)
        query.addBindValue(value);
    const Result<Json> answer = query.exec() ? fetch(query, job, deadline)
                                             : Result<Json>(problemOf(query.lastError(), job, deadline));
    // Before the statement is given back, which a transaction that failed would refuse.
    if (job.plan.kind == SqlPlan::Kind::Postgres)
        QSqlQuery(database).exec(QStringLiteral("ROLLBACK"));
    return answer;
}

/// The answer of another thread, or the stop: whichever comes first.
class Answer final : public QObject {
public:
    Answer(const QFuture<Result<Json>>& future, std::shared_ptr<std::atomic<bool>> stopped, const std::stop_token& stop)
        : m_stopped(std::move(stopped))
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
            const QFuture<Result<Json>> done = m_watcher.future();
            settle(done.resultCount() > 0 ? done.result() : Result<Json>(Error{ErrorCode::Cancelled, {}, {}}));
        });
        m_watcher.setFuture(future);
        m_stop.emplace(stop, [this] {
            *m_stopped = true;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    settle(Error{ErrorCode::Cancelled, {}, QStringLiteral("stopped")});
                },
                Qt::QueuedConnection);
        });
    }
    ~Answer() override { m_stop.reset(); }
    [[nodiscard]] QFuture<Result<Json>> outcome() const { return m_promise.future(); }

private:
    void settle(const Result<Json>& answer)
    {
        if (std::exchange(m_over, true))
            return;
        m_promise.addResult(answer);
        m_promise.finish();
    }

    std::shared_ptr<std::atomic<bool>> m_stopped;
    QFutureWatcher<Result<Json>> m_watcher;
    QPromise<Result<Json>> m_promise;
    bool m_over = false;
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

}  // namespace

Result<Json> runQuery(const SqlJob& job)
{
    if (*job.stopped)
        return Error{ErrorCode::Cancelled, {}, QStringLiteral("stopped before it began")};
    const QString driver = driverOf(job.plan.kind);
    if (!QSqlDatabase::isDriverAvailable(driver))
        return unavailable(driver % u" is not installed (Debian: libqt6sql6-" % driver.mid(1).toLower() % u")");
    if (job.plan.kind == SqlPlan::Kind::Sqlite && !QFileInfo(job.plan.file).isFile())
        return unavailable(job.plan.file % u" is not there");
    const QString name = freshName();
    Result<Json> answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(driver, name);
        configure(database, job);
        answer = database.open() ? ask(database, job) : Result<Json>(unavailable(database.lastError().text()));
        database.close();  // what was begun is rolled back with it
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

Result<QVariant> sqlValue(const Json& value)
{
    if (value.is_null())
        return QVariant(QMetaType::fromType<QString>());
    if (value.is_string())
        return QVariant(QString::fromStdString(value.get_ref<const std::string&>()));
    if (value.is_boolean())
        return QVariant(value.get<bool>());
    if (value.is_number_integer())
        return QVariant(qlonglong(value.get<qint64>()));
    if (value.is_number())
        return QVariant(value.get<double>());
    return Error{ErrorCode::InvalidInput, QStringLiteral("A list cannot be a value of this query."), {}};
}

namespace {

enum JobState : int { Queued, Running, Stuck, Ended };

}  // namespace

/// Shared with the threads, which may outlast their owner.
struct SqlThreads::Load {
    std::atomic<int> queued = 0;  ///< jobs whose thread has not ended, whoever still waits for them
    std::atomic<int> stuck = 0;   ///< of these: nobody waits, and the database goes on
    bool over = false;            ///< engine thread
};

SqlThreads::SqlThreads() : m_pool(std::make_unique<QThreadPool>()), m_load(std::make_shared<Load>())
{
    m_pool->setMaxThreadCount(Threads);
}

SqlThreads::~SqlThreads()
{
    m_load->over = true;
    m_pool->clear();
    // A database that does not answer must not hold the engine up: the thread ends by its own time limits.
    if (m_pool->activeThreadCount() > 0)
        static_cast<void>(m_pool.release());
}

QFuture<Result<Json>> SqlThreads::begin(const SqlJob& job, const std::shared_ptr<std::atomic<int>>& state)
{
    ++m_load->queued;
    return QtConcurrent::run(m_pool.get(), [job, state, load = m_load] {
        *state = Running;
        const Result<Json> answer = runQuery(job);
        if (state->exchange(Ended) == Stuck)
            --load->stuck;
        --load->queued;
        return answer;
    });
}

Task<Json> SqlThreads::run(SqlJob job, std::stop_token stop)
{
    const std::shared_ptr<Load> load = m_load;
    if (load->queued - std::min<int>(load->stuck, MostStuck) >= MostWaiting)
        co_return Error{ErrorCode::RateLimited, QStringLiteral("Too many queries wait for the database."), {}};
    const auto state = std::make_shared<std::atomic<int>>(Queued);
    const QFuture<Result<Json>> future = begin(job, state);
    Answer answer(future, job.stopped, stop);
    const QFuture<Result<Json>> outcome = answer.outcome();
    const Result<Json> result = co_await outcome;
    int running = Running;
    ++load->stuck;
    if (!state->compare_exchange_strong(running, Stuck))
        --load->stuck;
    if (!load->over)
        m_pool->setMaxThreadCount(Threads + std::min<int>(load->stuck, MostStuck));
    co_return result;
}

}  // namespace frontdesk::external
