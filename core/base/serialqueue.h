// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"

#include <QList>

#include <functional>

namespace frontdesk {

/// Runs tasks one after the other on the thread that owns it. Engine-lifetime; tasks started here are detached
/// (errors are logged) and counted in coro::liveTasks().
class SerialQueue {
public:
    using Job = std::function<Task<>()>;

    explicit SerialQueue(QString name) : m_name(std::move(name)) {}
    Q_DISABLE_COPY_MOVE(SerialQueue)

    /// The job starts at once when the queue is idle, else after all jobs before it.
    void post(Job job);
    [[nodiscard]] bool idle() const { return !m_running && m_jobs.isEmpty(); }

private:
    QCoro::Task<> drain();

    QString m_name;
    QList<Job> m_jobs;  // a deque takes 600 bytes when it is empty, and each conversation has one
    bool m_running = false;
};

}  // namespace frontdesk
