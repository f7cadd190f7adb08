// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulator/tracebuilder.h"

#include "core/agent/textsignals.h"

namespace frontdesk {
namespace {

constexpr int Guesses = 3;

std::optional<double> real(const Json& json, const char* key)
{
    const auto it = json.find(key);
    return it != json.end() && it->is_number() ? std::optional(it->get<double>()) : std::nullopt;
}

bool isCited(const QList<Citation>& citations, const TracePassage& passage)
{
    return std::any_of(citations.begin(), citations.end(), [&passage](const Citation& c) {
        return c.document == passage.document && c.section == passage.section && c.passage == passage.text;
    });
}

void addPassages(TurnTrace& trace, const StoredTurn& turn)
{
    if (!turn.record.retrieval.is_array())
        return;
    for (const Json& row : turn.record.retrieval) {
        if (!row.is_object())
            continue;
        TracePassage passage{jsonString(row, "document"), jsonString(row, "section"), jsonString(row, "text"),
                             real(row, "score"), false};
        passage.cited = isCited(turn.answer.citations, passage);
        trace.passages << passage;
    }
}

void addCalls(TurnTrace& trace, const Json& calls)
{
    if (!calls.is_array())
        return;
    qint64 total = -1;
    for (const Json& row : calls) {
        const SkillCallRecord call = skillCallFromJson(row);
        trace.calls << TraceCall{call.name, call.arguments, call.result, call.summary, call.ok, call.durationMicros};
        total = qMax<qint64>(total, 0) + call.durationMicros;
    }
    trace.timing.skills = total;
}

void addOutput(TurnTrace& trace, const Json& output)
{
    if (!output.is_object())
        return;
    trace.intent = jsonString(output, "intent");
    const auto knows = output.find("knows");
    trace.knows = knows == output.end() || !knows->is_boolean() || knows->get<bool>();
    trace.confidence = real(output, "confidence");
    trace.guardDropped = int(real(output, "dropped").value_or(0));
    trace.timing.retrieve = qint64(real(output, "retrieve_us").value_or(-1));
    const auto guards = output.find("guards");
    if (guards != output.end() && guards->is_array())
        for (const Json& rule : *guards)
            if (rule.is_string())
                trace.guardRules << QString::fromStdString(rule.get<std::string>());
}

void addTiming(TurnTrace& trace, const StoredTurn& turn)
{
    const TurnRecord& record = turn.record;
    if (turn.askedAt > 0 && record.startedAt >= turn.askedAt)
        trace.timing.pickup = record.startedAt - turn.askedAt;
    if (record.firstSentenceAt > 0)
        trace.timing.firstSentence = record.firstSentenceAt - record.startedAt;
    if (record.endedAt > 0)
        trace.timing.total = record.endedAt - record.startedAt;
}

void addUnderstanding(TurnTrace& trace, const AgentConfig& config, const IntentModel& model)
{
    if (trace.question.isEmpty())
        return;
    for (const IntentGuess& guess : model.predict(trace.question).mid(0, Guesses))
        trace.guesses << TraceGuess{guess.intent, guess.probability};
    const TextSignals seen = analyseText(trace.question, config, model);
    trace.humanWish = seen.humanWish;
    trace.phrase = seen.escalationPhrase;
    trace.keywords = seen.priorityKeywords + seen.topics;
    trace.keywords.removeDuplicates();
}

}  // namespace

TurnTrace makeTrace(const StoredTurn& turn, const AgentConfig& config, const IntentModel* model)
{
    const TurnRecord& record = turn.record;
    TurnTrace trace{.turnId = record.id,
                    .conversationId = record.conversationId,
                    .question = turn.question,
                    .messageId = turn.answer.publicId,
                    .answer = turn.answer.text(),
                    .outcome = record.outcome,
                    .reasons = record.reasons,
                    .agentName = record.agentName,
                    .provider = record.provider,
                    .model = record.model};
    trace.agentRule = record.rule;
    trace.tokensIn = record.tokensIn;
    trace.tokensOut = record.tokensOut;
    trace.startedAt = record.startedAt;
    addOutput(trace, record.modelOutput);
    addPassages(trace, turn);
    addCalls(trace, record.skillCalls);
    addTiming(trace, turn);
    if (model)
        addUnderstanding(trace, config, *model);
    return trace;
}

}  // namespace frontdesk
