// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/removal.h"

#include <QFuture>

#include <algorithm>

namespace frontdesk {

class Database;

/// Days; 0 = for ever.
struct RetentionRules {
    int conversationDays = 0;
    int mediaDays = 0;
    int turnDays = 0;
    int sessionDays = 0;
};

/// What ages, in the order of the nightly work. The last four hold nobody's words, they would only grow for ever.
/// Memory: what the AI remembers until a day that is over.
enum class PurgePhase : quint8 { Conversations, Media, Turns, Sessions, Memory, Frames, Outbox, Feed, Keys, Done };

/// How many rows a transaction takes: as many as it does in some 10 ms, so that nobody beside it waits for long.
class RemovalPace {
public:
    [[nodiscard]] int rows() const { return m_rows; }
    /// Microseconds that the last step worked, without waiting for the disk.
    void worked(qint64 micros)
    {
        if (micros > 20'000)
            m_rows = std::max(8, m_rows / 2);
        else if (micros < 7'000)
            m_rows = std::min(500, m_rows + m_rows / 2);
    }

private:
    int m_rows = 40;
};

struct PurgeStep {
    Removal removed;
    qint64 workMicros = 0;  ///< for RemovalPace
    bool more = false;      ///< the phase goes on
    qint64 cursor = 0;      ///< hand it to the next step of the phase
};

struct PurgeRun {
    Micros at = 0;
    Micros olderThan = 0;  ///< closed conversations before this moment; 0 = these are kept for ever
    bool automatic = true;
    RemovedCounts counts;
};

struct PurgeHistory {
    QList<PurgeRun> runs;  ///< newest first
    Micros purgedAt = 0;   ///< the last run, also one that found nothing; 0 = never
    Micros newestTrace =
        0;  ///< newest sign of work that is half a day old at least; 0 = none. A clock far from it is not believed
};

/// Removal by age, one short transaction per call. Any thread may call. What an interruption leaves is found again.
class PurgeStore {
public:
    /// How long rows are kept that nobody asks for: see the phases Frames, Outbox, Keys and Feed.
    static constexpr Micros UpkeepAge = 30LL * 24 * 60 * MicrosPerMinute;
    static constexpr Micros FeedAge = 7LL * 24 * 60 * MicrosPerMinute;

    explicit PurgeStore(Database& database) : m_database(database) {}

    /// 0 when `days` is 0.
    [[nodiscard]] static Micros limitOf(Micros now, int days);
    [[nodiscard]] QFuture<Result<RemovedCounts>> wouldRemove(RetentionRules rules);
    /// At most about `budget` rows.
    [[nodiscard]] QFuture<Result<PurgeStep>> step(PurgePhase phase, RetentionRules rules, qint64 cursor, int budget);
    /// A row of the history and of the audit when something was removed. actor as in AuditEntry.
    [[nodiscard]] QFuture<Result<>> finish(PurgeRun run, QString actor);
    [[nodiscard]] QFuture<Result<PurgeHistory>> history(int limit);
    /// The first look of a new installation is no purge: the next one is due a day later.
    [[nodiscard]] QFuture<Result<>> startCounting();

    /// Writes the search index anew in pieces of `pages`, so that nothing of removed texts is left in it; `first` begins.
    /// True: call again. `everyMicros`: not when that was done so recently (0 = always).
    [[nodiscard]] QFuture<Result<bool>> mergeIndex(bool first, int pages, Micros everyMicros);
    /// Gives up to `pages` free pages back to the disk; true: there are more.
    [[nodiscard]] QFuture<Result<bool>> shrink(int pages);

private:
    Database& m_database;
};

}  // namespace frontdesk
