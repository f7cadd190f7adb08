// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/manifest.h"
#include "core/base/coro.h"

#include <QFuture>
#include <QThreadPool>
#include <QVariantList>

#include <atomic>
#include <memory>
#include <stop_token>

namespace frontdesk::external {

/// One query with everything it needs, for a thread of its own.
struct SqlJob {
    SqlPlan plan;
    QVariantList values;  ///< in the order of plan.bindings
    QString password;
    int timeoutMs = 10'000;
    qsizetype maxBytes = 16 * 1024;
    std::shared_ptr<std::atomic<bool>> stopped = std::make_shared<std::atomic<bool>>(false);
};

/// Opens a connection, asks and closes it again: what was interrupted or changed by others never comes back. Blocks; not
/// on the engine's thread. {"rows": [...], "truncated": true when there would be more}. Errors: Unavailable (no driver, no
/// connection), Timeout, Unauthorized (it is not a reading query after all), Storage.
[[nodiscard]] Result<Json> runQuery(const SqlJob& job);

/// A value for a query: texts, numbers, truths and nothing; InvalidInput for lists and objects.
[[nodiscard]] Result<QVariant> sqlValue(const Json& value);

/// Threads that wait for databases. Engine thread. What still runs when this ends is not waited for.
class SqlThreads {
public:
    SqlThreads();
    ~SqlThreads();
    Q_DISABLE_COPY_MOVE(SqlThreads)

    /// Cancelled as soon as `stop` is requested, even when the database goes on for a moment. RateLimited when all threads
    /// are busy and others wait. A thread whose database holds it up beyond the stop is made up for by another one, up to
    /// 12 times.
    [[nodiscard]] Task<Json> run(SqlJob job, std::stop_token stop);

private:
    struct Load;
    [[nodiscard]] QFuture<Result<Json>> begin(const SqlJob& job, const std::shared_ptr<std::atomic<int>>& state);

    std::unique_ptr<QThreadPool> m_pool;
    std::shared_ptr<Load> m_load;
};

}  // namespace frontdesk::external
