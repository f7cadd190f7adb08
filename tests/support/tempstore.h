// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/database.h"

#include <QTemporaryDir>

namespace frontdesk::test {

/// The key that every test database is made with.
[[nodiscard]] QByteArray testMasterKey();

/// A real SQLite database in a folder of its own, open when the constructor returns (else the test program stops).
/// The tests that use it link Frontdesk::store.
class TempStore {
public:
    /// The clock must outlive the store.
    explicit TempStore(const Clock& clock);

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("frontdesk.db")); }
    [[nodiscard]] QString folder() const { return m_dir.path(); }
    /// Finishes the writes and closes; database() may not be used until reopen().
    void close() { m_database.reset(); }
    /// Closes and opens again: what a restart of the program finds. database() is then another object.
    void reopen();

private:
    QTemporaryDir m_dir;
    const Clock& m_clock;
    std::unique_ptr<Database> m_database;
};

/// Waits on the test's thread; store threads answer without an event loop. CTest's time-out is the watchdog.
template <class T>
[[nodiscard]] Result<T> wait(QFuture<Result<T>> future)
{
    return future.result();
}

}  // namespace frontdesk::test
