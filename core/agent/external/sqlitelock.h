// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QVariant>

#include <atomic>
#include <memory>

namespace frontdesk::external {

/// The locks that SQLite itself has: only reading is authorized, and a statement ends by time or when it is told to. Only
/// where Qt's driver uses the system's library (Linux); elsewhere time is looked at between rows.
class SqliteLock {
public:
    /// `handle`: QSqlDriver::handle(). `stopped` outlives it. Lives as long as the connection, on its thread.
    SqliteLock(const QVariant& handle, int timeoutMs, const std::atomic<bool>& stopped);
    ~SqliteLock();
    Q_DISABLE_COPY_MOVE(SqliteLock)

    [[nodiscard]] bool holds() const { return m_handle != nullptr; }

private:
    void* m_handle = nullptr;
    struct Watch;
    std::unique_ptr<Watch> m_watch;
};

}  // namespace frontdesk::external
