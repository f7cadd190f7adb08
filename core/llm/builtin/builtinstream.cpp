// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/builtinstream.h"

#include <qcoro/qcorotimer.h>

namespace frontdesk {

std::deque<LlmEvent> BuiltinStream::wordDeltas(const QString& text)
{
    std::deque<LlmEvent> deltas;
    qsizetype start = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i - 1).isSpace() && !text.at(i).isSpace()) {
            deltas.push_back(TextDelta{text.mid(start, i - start)});
            start = i;
        }
    }
    if (start < text.size())
        deltas.push_back(TextDelta{text.mid(start)});
    return deltas;
}

Task<LlmEvent> BuiltinStream::next()
{
    if (m_stop.stop_requested())
        co_return Error{ErrorCode::Cancelled, {}, {}};
    if (m_events.empty())
        co_return Error{ErrorCode::Internal, QStringLiteral("The stream has ended."), {}};
    LlmEvent event = std::move(m_events.front());
    m_events.pop_front();
    if (std::holds_alternative<TextDelta>(event))
        m_owedMicros += m_microsPerWord;
    if (m_owedMicros >= 1000) {
        const std::chrono::milliseconds pause(m_owedMicros / 1000);
        m_owedMicros %= 1000;
        co_await QCoro::sleepFor(pause);
        if (m_stop.stop_requested())
            co_return Error{ErrorCode::Cancelled, {}, {}};
    }
    co_return event;
}

}  // namespace frontdesk
