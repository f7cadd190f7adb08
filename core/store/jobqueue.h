// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <condition_variable>
#include <deque>
#include <iterator>
#include <mutex>
#include <vector>

namespace frontdesk {

/// Who goes ahead of the others; the order within a lane is that of the calls.
enum class JobLane : unsigned char { First, Usual };

/// Where jobs pass from any thread to one store thread; the only lock of the store, held for a few moves.
template <class Job>
class JobQueue {
public:
    /// Of the first lane in one batch while somebody waits in the other: nobody waits for ever.
    static constexpr std::size_t MostFirst = 32;

    /// False (and the job is left alone) after close().
    [[nodiscard]] bool push(Job& job, JobLane lane = JobLane::Usual)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed)
                return false;
            (lane == JobLane::First ? m_first : m_usual).push_back(std::move(job));
        }
        m_filled.notify_one();
        return true;
    }

    /// Waits for work, then moves up to `limit` jobs out: the first lane's, then the others, each oldest first.
    /// Empty = closed and drained. `limit` is at least 1.
    [[nodiscard]] std::vector<Job> takeBatch(std::size_t limit)
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_closed || !m_first.empty() || !m_usual.empty(); });
        std::vector<Job> batch;
        move(m_first, batch, m_usual.empty() ? limit : std::min(limit - 1, MostFirst));
        move(m_usual, batch, limit - batch.size());
        return batch;
    }

    /// What of a batch has not begun, all of the usual lane: from `begin` on it comes before what waits there. For the
    /// thread that took it; also after close().
    void putBack(std::vector<Job>& batch, std::size_t begin)
    {
        const auto from = batch.begin() + static_cast<std::ptrdiff_t>(begin);
        {
            const std::lock_guard lock(m_mutex);
            m_usual.insert(m_usual.begin(), std::make_move_iterator(from), std::make_move_iterator(batch.end()));
        }
        batch.erase(from, batch.end());
    }

    /// Somebody of the first lane came behind the batch that is under way.
    [[nodiscard]] bool firstWaits() const
    {
        const std::lock_guard lock(m_mutex);
        return !m_first.empty();
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
        return m_first.size() + m_usual.size();
    }

private:
    static void move(std::deque<Job>& jobs, std::vector<Job>& batch, std::size_t limit)
    {
        const auto end = jobs.begin() + static_cast<std::ptrdiff_t>(std::min(limit, jobs.size()));
        batch.insert(batch.end(), std::make_move_iterator(jobs.begin()), std::make_move_iterator(end));
        jobs.erase(jobs.begin(), end);
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<Job> m_first;
    std::deque<Job> m_usual;
    bool m_closed = false;
};

}  // namespace frontdesk
