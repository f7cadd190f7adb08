// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/coro.h"
#include "core/store/purgestore.h"

#include <functional>

namespace frontdesk {

class Database;
class Settings;

/// Days, from the settings of group "retention"; 0 = for ever.
struct RetentionOptions {
    RetentionRules rules;
    int logDays = 0;  ///< rotated log files
};

[[nodiscard]] RetentionOptions retentionOptions(const Settings& settings);

/// What removing needs; the commands of the command line work without a running engine and leave the functions empty.
struct RemovalParts {
    const Clock& clock;
    Database& database;
    QString databasePath;
    QString mediaFolder;
    QString logFile;  ///< empty = none is written
    std::function<RetentionOptions()> options;
    /// What the memory of the program still knows of it is forgotten, sockets are closed; may be empty.
    std::function<void(const Removal&)> gone;
    /// Turns of these conversations are stopped; finished = none runs any more. May be empty.
    std::function<Task<>(QList<ConversationId>)> stopTurns;
};

/// Steps that purge and erasure share. Engine thread, or the main thread of a command.
namespace removal {
/// Waits for as long as the last step took (1 to 50 ms): whoever writes beside it finds the writer free half of the time.
[[nodiscard]] Task<> rest(qint64 stepNanos);
[[nodiscard]] Task<int> removeFiles(const RemovalParts* parts, QStringList names);
/// Nothing of removed texts is left in the search index; `everyMicros` as in PurgeStore::mergeIndex().
[[nodiscard]] Task<> mergeIndex(PurgeStore* store, Micros everyMicros, const bool* stop);
/// Free pages go back to the disk.
[[nodiscard]] Task<> shrink(PurgeStore* store, const bool* stop);
}  // namespace removal

}  // namespace frontdesk
