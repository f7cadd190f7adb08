// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/eventwait.h"

namespace frontdesk {
namespace {

Error outOfTime() { return {ErrorCode::Timeout, QStringLiteral("The model did not answer in time."), {}}; }

QCoro::Task<> pull(std::shared_ptr<EventWait> wait, std::shared_ptr<LlmStream> stream)
{
    const coro::LiveTask live;
    auto task = stream->next();
    Result<LlmEvent> event = co_await task;
    wait->answer(std::move(event));
}

}  // namespace

void EventWait::answer(Result<LlmEvent> event)
{
    if (m_event)
        return;
    m_event.emplace(std::move(event));
    if (m_waiter)
        std::exchange(m_waiter, nullptr).resume();
}

std::shared_ptr<EventWait> RunDeadline::next(const std::shared_ptr<LlmStream>& stream, qint64 msLeft)
{
    auto wait = std::make_shared<EventWait>();
    pull(wait, stream);
    if (wait->isReady())
        return wait;
    if (m_watched->over || msLeft <= 0) {
        wait->answer(outOfTime());
        return wait;
    }
    m_watched->waiting = wait;
    if (!m_timer) {
        m_timer.reset(new QTimer);
        m_timer->setSingleShot(true);
        QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [watched = m_watched] {
            watched->over = true;
            if (const auto waiting = watched->waiting.lock())
                waiting->answer(outOfTime());
        });
        m_timer->start(std::chrono::milliseconds(std::min(m_ms, msLeft)));
    }
    return wait;
}

}  // namespace frontdesk
