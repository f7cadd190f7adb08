// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmprovider.h"

#include <QTimer>

#include <coroutine>
#include <memory>

namespace frontdesk {

/// One event of a stream, or the end of the run's time, whichever comes first: awaited by one coroutine. An event that
/// was there already costs no round through the event loop. Engine thread.
class EventWait {
public:
    EventWait() = default;
    Q_DISABLE_COPY_MOVE(EventWait)

    /// GCC 12 copies an awaiter: this one only points at where the event is kept. Whoever waits keeps that alive.
    struct Awaiter {
        EventWait* owner;
        [[nodiscard]] bool await_ready() const noexcept { return owner->isReady(); }
        void await_suspend(std::coroutine_handle<> waiter) const noexcept { owner->m_waiter = waiter; }
        [[nodiscard]] Result<LlmEvent> await_resume() const { return std::move(*owner->m_event); }
    };
    [[nodiscard]] Awaiter arrived() noexcept { return {this}; }

    [[nodiscard]] bool isReady() const noexcept { return m_event.has_value(); }
    /// The first answer counts; resumes the waiter at once.
    void answer(Result<LlmEvent> event);

private:
    std::optional<Result<LlmEvent>> m_event;
    std::coroutine_handle<> m_waiter;
};

/// The wall clock of a run: one timer for all that it waits for. Engine thread.
class RunDeadline {
public:
    explicit RunDeadline(qint64 ms) : m_ms(ms) {}
    RunDeadline(const RunDeadline&) = delete;
    RunDeadline& operator=(const RunDeadline&) = delete;

    /// The next event of the stream, or Timeout once the time is over; a stream that never answers is left behind.
    [[nodiscard]] std::shared_ptr<EventWait> next(const std::shared_ptr<LlmStream>& stream, qint64 msLeft);

private:
    struct Watched {
        std::weak_ptr<EventWait> waiting;
        bool over = false;
    };

    qint64 m_ms;
    std::shared_ptr<Watched> m_watched = std::make_shared<Watched>();
    /// Goes with the run, so that no timer outlives its answer.
    std::unique_ptr<QTimer, QScopedPointerDeleteLater> m_timer;
};

}  // namespace frontdesk
