// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmprovider.h"

#include <deque>

namespace frontdesk::test {

/// One round of a scripted model: events in order, then the error (a timeout when none is set and no StopEvent came).
struct ScriptedRound {
    QList<LlmEvent> events;
    std::optional<Error> error;
};

/// A model that says what the test wrote down, one round per open(). Keeps the requests it was given. After the last
/// round it repeats it.
class ScriptedLlm final : public LlmProvider {
public:
    explicit ScriptedLlm(QList<ScriptedRound> rounds) : m_rounds(std::move(rounds)) {}

    /// A round that says `text` word by word and ends.
    [[nodiscard]] static ScriptedRound say(const QString& text)
    {
        ScriptedRound round;
        qsizetype start = 0;
        for (qsizetype i = 1; i <= text.size(); ++i)
            if (i == text.size() || text.at(i - 1).isSpace()) {
                round.events << LlmEvent(TextDelta{text.mid(start, i - start)});
                start = i;
            }
        round.events << LlmEvent(StopEvent{});
        return round;
    }
    /// A round that says `text` letter by letter, as a model that cuts its words anywhere.
    [[nodiscard]] static ScriptedRound spell(const QString& text)
    {
        ScriptedRound round;
        for (const QChar c : text)
            round.events << LlmEvent(TextDelta{c});
        round.events << LlmEvent(StopEvent{});
        return round;
    }
    [[nodiscard]] static ScriptedRound call(const QString& tool, Json arguments)
    {
        StopEvent stop;
        stop.reason = StopReason::ToolCalls;
        return {{LlmEvent(ToolCallDelta{{QStringLiteral("c1"), tool, std::move(arguments)}}), LlmEvent(stop)}, {}};
    }
    [[nodiscard]] static ScriptedRound fail(ErrorCode code) { return {{}, Error{code, {}, {}}}; }

    [[nodiscard]] QString name() const override { return QStringLiteral("scripted"); }
    [[nodiscard]] std::shared_ptr<LlmStream> open(LlmRequest request, std::stop_token stop) override
    {
        requests << request;
        const qsizetype index = std::min(m_rounds.size() - 1, requests.size() - 1);
        return std::make_shared<Stream>(m_rounds.at(index), std::move(stop));
    }

    QList<LlmRequest> requests;

private:
    class Stream final : public LlmStream {
    public:
        Stream(ScriptedRound round, std::stop_token stop) : m_round(std::move(round)), m_stop(std::move(stop)) {}
        Task<LlmEvent> next() override
        {
            if (m_stop.stop_requested())
                co_return Error{ErrorCode::Cancelled, {}, {}};
            if (m_at < m_round.events.size())
                co_return m_round.events.at(m_at++);
            if (m_round.error) {
                const Error error = *m_round.error;  // a copy: co_return would move it out of the member
                co_return error;
            }
            co_return Error{ErrorCode::Timeout, {}, {}};
        }

    private:
        ScriptedRound m_round;
        std::stop_token m_stop;
        qsizetype m_at = 0;
    };

    QList<ScriptedRound> m_rounds;
};

}  // namespace frontdesk::test
