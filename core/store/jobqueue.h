// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <condition_variable>
#include <deque>
#include <iterator>
#include <mutex>
#include <vector>

namespace frontdesk {

/// Where jobs pass from any thread to one store thread; the only lock of the store, held for a few moves.
template <class Job>
class JobQueue {
public:
    /// False (and the job is left alone) after close().
    [[nodiscard]] bool push(Job& job)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed)
                return false;
            m_jobs.push_back(std::move(job));
        }
        m_filled.notify_one();
        return true;
    }

    /// Waits for work, then moves up to `limit` jobs out, oldest first. Empty = closed and drained.
    [[nodiscard]] std::vector<Job> takeBatch(std::size_t limit)
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
        const auto end = m_jobs.begin() + static_cast<std::ptrdiff_t>(std::min(limit, m_jobs.size()));
        std::vector<Job> batch(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(end));
        m_jobs.erase(m_jobs.begin(), end);
        return batch;
    }

    /// No further jobs; those that are queued are still handed out.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_filled.notify_all();
    }

    [[nodiscard]] std::size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_jobs.size();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<Job> m_jobs;
    bool m_closed = false;
};

}  // namespace frontdesk
