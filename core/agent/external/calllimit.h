// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>

#include <functional>
#include <optional>
#include <stop_token>

namespace frontdesk::external {

/// Ends a call by time or with the turn that wanted it, whichever comes first. Lives on the stack of the call, on a thread
/// with an event loop.
class CallLimit {
public:
    CallLimit(int ms, const std::stop_token& outer) : m_outer(outer, [this] { m_source.request_stop(); })
    {
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(&m_timer, [this] {
            m_timedOut = true;
            m_source.request_stop();
        });
        m_timer.start(ms);
    }
    Q_DISABLE_COPY_MOVE(CallLimit)

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }
    [[nodiscard]] bool timedOut() const { return m_timedOut; }
    [[nodiscard]] int leftMs() const { return m_timer.remainingTime(); }

private:
    std::stop_source m_source;
    QTimer m_timer;
    bool m_timedOut = false;
    std::stop_callback<std::function<void()>> m_outer;
};

}  // namespace frontdesk::external
