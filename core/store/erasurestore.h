// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/removal.h"

#include <QFuture>

namespace frontdesk {

class Database;

struct ErasureBegun {
    QByteArray hash;  ///< stands for the person from here on
    Micros knownSince = 0;
    Removal ended;  ///< the sessions that are void now, the conversations that will go
};

/// Erasing one contact for good. In this order: begin(), eraseSome() until it says false, finish(), scrub().
/// A killed program goes on at its next start: resume(). The list of erasures (keyed hashes, no names) also stands in the
/// file erasures.sealed beside the database; a restore must leave it there, so that resume() erases again what an older
/// backup brought back. Any thread may call.
class ErasureStore {
public:
    ErasureStore(Database& database, QString databasePath) : m_database(database), m_path(std::move(databasePath)) {}

    /// NotFound; Conflict: one of the conversations is not closed.
    [[nodiscard]] QFuture<Result<ErasureBegun>> begin(ContactId contact);
    /// About `budget` rows of it; the value's `more` says that there is a rest.
    struct Some {
        Removal removed;
        bool more = false;
        qint64 workMicros = 0;  ///< for RemovalPace
    };
    [[nodiscard]] QFuture<Result<Some>> eraseSome(ContactId contact, int budget);
    /// The erasure is done: its row and the audit (that, by whom and how much, not of whom).
    [[nodiscard]] QFuture<Result<>> finish(QByteArray hash, RemovedCounts counts, QString actor);
    /// After finish() and the merged search index: empties the write-ahead log and removes the copies that updates of the
    /// program left beside the database (*.before-NNNN.bak), which still hold the person. False: somebody read all the time.
    [[nodiscard]] QFuture<Result<bool>> scrub();

    struct Unfinished {
        ContactId contact;  ///< invalid: nothing of the person is there
        QByteArray hash;
    };
    /// Erasures that are not done in this database: begun ones, and those of the file that it has never heard of (it was
    /// restored from a backup). Cheap when there are none.
    [[nodiscard]] QFuture<Result<QList<Unfinished>>> resume();
    /// Brings the file in line with the table; after begin().
    [[nodiscard]] QFuture<Result<>> saveLog();

    [[nodiscard]] static QString logPath(const QString& databasePath);

private:
    Database& m_database;
    QString m_path;
};

/// Removes files of the media folder; the value is how many are gone. Blocks: store threads and workers only.
int removeMediaFiles(const QString& folder, const QStringList& names);

}  // namespace frontdesk
