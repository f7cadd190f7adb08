// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmprovider.h"

#include <deque>

namespace frontdesk {

/// Plays events that are already decided, one word at a time. Engine thread.
class BuiltinStream final : public LlmStream {
public:
    BuiltinStream(std::deque<LlmEvent> events, int microsPerWord, std::stop_token stop)
        : m_events(std::move(events)), m_microsPerWord(microsPerWord), m_stop(std::move(stop))
    {
    }
    [[nodiscard]] Task<LlmEvent> next() override;

    /// `text` cut into one TextDelta per word, blanks kept with the word before.
    [[nodiscard]] static std::deque<LlmEvent> wordDeltas(const QString& text);

private:
    std::deque<LlmEvent> m_events;
    int m_microsPerWord;
    qint64 m_owedMicros = 0;  ///< timers count milliseconds: shorter pauses are saved up
    std::stop_token m_stop;
};

}  // namespace frontdesk
