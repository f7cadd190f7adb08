// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/serialqueue.h"

#include "core/base/log.h"

namespace frontdesk {

void SerialQueue::post(Job job)
{
    m_jobs.push_back(std::move(job));
    if (!m_running)
        drain();
}

QCoro::Task<> SerialQueue::drain()
{
    const coro::LiveTask live;
    m_running = true;
    while (!m_jobs.isEmpty()) {
        const Job job = m_jobs.takeFirst();
        auto task = job();
        const Result<> result = co_await task;
        if (!result && result.error().code != ErrorCode::Cancelled && result.error().code != ErrorCode::Fenced)
            logError("queue", m_name % u": " % result.error().userText % u' ' % result.error().detail);
    }
    m_running = false;
}

}  // namespace frontdesk
