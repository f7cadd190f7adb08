// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/runends.h"

#include "core/agent/promptbuilder.h"
#include "core/agent/skillregistry.h"
#include "core/agent/skills/endconversationskill.h"
#include "core/agent/summaryjob.h"
#include "core/agent/turntape.h"
#include "core/base/log.h"

namespace frontdesk {
namespace {

bool endsTheRun(ErrorCode code) { return code == ErrorCode::Cancelled || code == ErrorCode::Fenced; }

QString errorKey(ErrorCode code)
{
    if (code == ErrorCode::Timeout)
        return QStringLiteral("timeout");
    if (code == ErrorCode::RateLimited)
        return QStringLiteral("rate_limit");
    return QStringLiteral("api_error");
}

void fillCitations(TurnRun& run)
{
    for (const int index : run.stop.citedPassages) {
        if (index < 0 || index >= run.request.passages.size() || !run.stop.knows)
            continue;
        const Passage& p = run.request.passages.at(index);
        run.outcome.citations << Citation{
            p.document, p.section, p.text, p.page, run.request.passageScores.value(index), p.documentId, p.chunkId};
    }
}

Json modelOutput(const TurnRun& run)
{
    Json output{{"text", toStd(run.modelText)},
                {"intent", toStd(run.stop.intent)},
                {"knows", run.stop.knows},
                {"dropped", run.dropped}};
    if (run.stop.confidence)
        output["confidence"] = *run.stop.confidence;
    if (run.retrieveMicros >= 0)
        output["retrieve_us"] = run.retrieveMicros;
    if (!run.stop.refusal.isEmpty())
        output["refusal"] = toStd(run.stop.refusal);
    if (run.capped)
        output["capped"] = true;
    if (run.hooked && !run.hooked->findings.isEmpty())
        output["findings"] = run.hooked->findingsJson();
    output["released"] = toStd(run.outcome.text);
    if (!run.taped.empty())
        output["rounds"] = run.taped;
    // The planner's reasons replace those of the record: the trace finds the stopped sentences here.
    Json rules = Json::array();
    for (const QString& reason : std::as_const(run.outcome.record.reasons))
        if (reason.startsWith(u"guard:"))
            rules.push_back(toStd(reason.mid(6)));
    if (!rules.empty())
        output["guards"] = std::move(rules);
    return output;
}

void fillOutcome(TurnRun& run)
{
    TurnOutcome& outcome = run.outcome;
    outcome.knows = run.stop.knows;
    outcome.confidence = run.stop.confidence;
    fillCitations(run);
    outcome.sampleData = outcome.sampleData || (run.config->sampleData && !outcome.citations.isEmpty());
    outcome.category = run.stop.intent;
    if (run.hooked)
        for (const QString& reason : run.hooked->reasons())
            if (!outcome.record.reasons.contains(reason))
                outcome.record.reasons << reason;
    outcome.record.modelOutput = modelOutput(run);
    if (run.modelCalls > 0)
        outcome.record.request = requestToJson(run.request);
    outcome.record.request["input"] = turntape::inputJson(run.input);
    outcome.record.agentName = outcome.agent.name;
    outcome.record.agent = outcome.agent.agent;
    outcome.record.rule = outcome.agent.rule;
}

/// What hooks and the summary add once the words are out.
Task<> finished(RunPtr run)
{
    if (run->hooked)
        run->parts.hooks->afterTurn(*run->hooked, run->outcome);
    if (run->hooked && !run->hooked->findings.isEmpty())
        run->outcome.record.modelOutput["findings"] = run->hooked->findingsJson();
    auto summing = takeSummary(run);
    const Result<> summed = co_await summing;
    if (!summed)
        co_return summed.error();
    co_return Result<>();
}

Task<> ended(RunPtr run, QString text, const char* outcome)
{
    auto releasing = releaseText(run, text);
    const Result<> released = co_await releasing;
    if (!released)
        co_return released.error();
    fillOutcome(*run);
    run->outcome.record.outcome = QString::fromLatin1(outcome);
    co_return Result<>();
}

}  // namespace

Task<> endFailed(RunPtr run, Error error)
{
    if (endsTheRun(error.code))
        co_return error;
    logWarning("agent", QStringLiteral("The turn failed: ") % errorCodeName(error.code));
    const QString text = run->config->errorResponse(errorKey(error.code));
    auto ending = ended(run, text, "failed");
    const Result<> out = co_await ending;
    if (!out)
        co_return out.error();
    run->outcome.knows = false;
    run->outcome.confidence.reset();
    run->outcome.wantsHuman = true;
    run->outcome.escalationReasons = QStringList{QStringLiteral("error")};
    run->outcome.record.reasons << QString(
        u"error:" % (error.detail == u"token-budget" ? error.detail : errorCodeName(error.code)));
    auto finishing = finished(run);
    co_return co_await finishing;
}

Task<> endEscalated(RunPtr run, QString reason, ToolResult receipt)
{
    const QString text = escalationText(*run->config, receipt, run->input.now);
    auto ending = ended(run, text, "escalated");
    const Result<> out = co_await ending;
    if (!out)
        co_return out.error();
    run->outcome.wantsHuman = true;
    run->outcome.escalationReasons = QStringList{reason};
    auto finishing = finished(run);
    co_return co_await finishing;
}

Task<> endWaiting(RunPtr run, ToolResult waiting)
{
    const QString text = waitingText(*run->config, waiting, run->input.humansAvailable, run->input.now);
    auto ending = ended(run, text, "complete");
    const Result<> out = co_await ending;
    if (!out)
        co_return out.error();
    auto finishing = finished(run);
    co_return co_await finishing;
}

Task<> endClosing(RunPtr run)
{
    const QString text = closingText(*run->config, run->input.snapshot.conversation.id);
    auto ending = ended(run, text, "complete");
    const Result<> out = co_await ending;
    if (!out)
        co_return out.error();
    run->outcome.endsConversation = true;
    auto finishing = finished(run);
    co_return co_await finishing;
}

Task<> endAnswered(RunPtr run)
{
    QString instead;
    if (run->hooked)
        instead = run->parts.hooks->honestPath(*run->hooked);
    if (instead.isEmpty() && run->outcome.text.isEmpty() && run->dropped > 0)
        instead = guardedReply();
    if (!instead.isEmpty()) {
        auto releasing = releaseText(run, instead);
        const Result<> released = co_await releasing;
        if (!released)
            co_return released.error();
        run->stop.citedPassages.clear();
        run->stop.knows = run->stop.knows && !(run->hooked && run->hooked->doubted);
    }
    fillOutcome(*run);
    run->outcome.record.outcome = QStringLiteral("complete");
    auto finishing = finished(run);
    co_return co_await finishing;
}

Task<> endRefused(RunPtr run)
{
    run->stop.knows = false;
    run->stop.confidence.reset();
    run->stop.citedPassages.clear();
    run->outcome.record.reasons << QStringLiteral("refusal");
    const QString text = unknownReply(*run->config, run->input.escalationWaiting);
    auto ending = ended(run, text.isEmpty() ? guardedReply() : text, "complete");
    const Result<> out = co_await ending;
    if (!out)
        co_return out.error();
    auto finishing = finished(run);
    co_return co_await finishing;
}

Task<> endHooked(RunPtr run)
{
    const QString text = run->hooked->answer;
    auto ending = ended(run, text, "complete");
    const Result<> out = co_await ending;
    if (!out)
        co_return out.error();
    auto finishing = finished(run);
    co_return co_await finishing;
}

}  // namespace frontdesk
