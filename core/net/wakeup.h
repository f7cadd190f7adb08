// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <coroutine>
#include <utility>

#include <QtGlobal>

namespace frontdesk {

/// Where one coroutine waits until something on the same thread wakes it, without a turn of the event loop between.
/// Whoever waits keeps the owner alive; a wake without a waiter does nothing.
class Wakeup {
public:
    Wakeup() = default;
    Q_DISABLE_COPY_MOVE(Wakeup)

    /// GCC 12 copies an awaiter that is a member, so this one only points at where the handle is kept.
    struct Awaiter {
        Wakeup* owner;
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiting) const noexcept { owner->m_waiting = waiting; }
        void await_resume() const noexcept {}
    };
    [[nodiscard]] Awaiter woken() noexcept { return {this}; }

    [[nodiscard]] bool waits() const { return bool(m_waiting); }
    /// Runs the coroutine up to its next suspension before it returns.
    void wake()
    {
        if (const std::coroutine_handle<> waiting = std::exchange(m_waiting, {}))
            waiting.resume();
    }

private:
    std::coroutine_handle<> m_waiting;
};

}  // namespace frontdesk
