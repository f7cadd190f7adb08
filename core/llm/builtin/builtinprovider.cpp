// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/builtinprovider.h"

#include "core/llm/builtin/builtinstream.h"
#include "core/llm/builtin/decision.h"
#include "core/llm/promptmarks.h"
#include "core/model/purposes.h"

namespace frontdesk {
namespace {

std::deque<LlmEvent> callEvents(const QList<ToolCall>& calls, const QString& intent)
{
    std::deque<LlmEvent> events;
    for (const ToolCall& call : calls)
        events.push_back(ToolCallDelta{call});
    StopEvent stop;
    stop.reason = StopReason::ToolCalls;
    stop.intent = intent;
    events.push_back(stop);
    return events;
}

std::deque<LlmEvent> answerEvents(const builtin::Answer& answer)
{
    std::deque<LlmEvent> events = BuiltinStream::wordDeltas(answer.text);
    StopEvent stop;
    stop.confidence = answer.confidence;
    stop.citedPassages = answer.cited;
    stop.knows = answer.knows;
    stop.intent = answer.intent;
    events.push_back(stop);
    return events;
}

/// Words that a member of staff wants to be told come first; the rest only when the engine really knows it.
builtin::Answer withStaffWords(builtin::Answer answer, const LlmRequest& request)
{
    const QString say = builtin::promptValue(request, promptmarks::Say);
    if (say.isEmpty())
        return answer;
    answer.text = answer.knows ? QString(say % u' ' % answer.text) : say;
    if (!answer.knows) {
        answer.knows = true;
        answer.cited.clear();
        answer.confidence.reset();
    }
    return answer;
}

std::deque<LlmEvent> respond(const LlmRequest& request, const IntentModel& model)
{
    if (request.purpose != purposes::Answer && request.purpose != purposes::Eval)
        return {StopEvent{}};  // it answers customers and writes nothing else
    const builtin::Understanding u = builtin::understand(request, model);
    const builtin::Decision decision = builtin::decide(u, request);
    if (decision.escalate) {
        Json arguments{{"reason", toStd(decision.escalationReason)}, {"summary", toStd(u.text.left(300))}};
        return callEvents({ToolCall{QStringLiteral("call_1"), QStringLiteral("escalate_to_human"), arguments}},
                          QStringLiteral("human_wish"));
    }
    const QList<ToolCall> calls = decision.calls();
    if (!calls.isEmpty() && u.results.isEmpty())
        return callEvents(calls, u.clauses.first().intent());
    return answerEvents(withStaffWords(builtin::compose(u, decision, request), request));
}

}  // namespace

std::shared_ptr<LlmStream> BuiltinProvider::open(LlmRequest request, std::stop_token stop)
{
    return std::make_shared<BuiltinStream>(respond(request, *m_model), m_microsPerWord, std::move(stop));
}

}  // namespace frontdesk
