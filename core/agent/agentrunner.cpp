// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentrunner.h"

#include "core/agent/guidance.h"
#include "core/agent/promptbuilder.h"
#include "core/agent/skillregistry.h"
#include "core/agent/turnrun.h"
#include "core/base/log.h"
#include "core/knowledge/retriever.h"

namespace frontdesk {
namespace {

constexpr int PassageLimit = 5;
using RunPtr = std::shared_ptr<TurnRun>;

/// Passes the caller's stop on to the provider, so that a timeout can stop it too.
struct StopForward {
    std::stop_source* target;
    void operator()() const { target->request_stop(); }
};

QString escalateTool() { return QStringLiteral("escalate_to_human"); }

bool endsTheRun(ErrorCode code) { return code == ErrorCode::Cancelled || code == ErrorCode::Fenced; }

QString errorKey(ErrorCode code)
{
    if (code == ErrorCode::Timeout)
        return QStringLiteral("timeout");
    if (code == ErrorCode::RateLimited)
        return QStringLiteral("rate_limit");
    return QStringLiteral("api_error");
}

Json retrievalJson(const RetrievalResult& found)
{
    Json rows = Json::array();
    for (qsizetype i = 0; i < found.passages.size(); ++i)
        rows.push_back({{"document", toStd(found.passages.at(i).document)},
                        {"section", toStd(found.passages.at(i).section)},
                        {"text", toStd(found.passages.at(i).text)},
                        {"score", found.scores.at(i)}});
    return rows;
}

void fillOutcome(TurnRun& run)
{
    TurnOutcome& outcome = run.outcome;
    outcome.knows = run.stop.knows;
    outcome.confidence = run.stop.confidence;
    for (const int index : run.stop.citedPassages) {
        if (index < 0 || index >= run.request.passages.size() || !run.stop.knows)
            continue;
        const Passage& p = run.request.passages.at(index);
        outcome.citations << Citation{p.document, p.section, p.text, p.page, run.request.passageScores.value(index),
                                      p.documentId, p.chunkId};
    }
    outcome.sampleData = outcome.sampleData || (run.config->sampleData && !outcome.citations.isEmpty());
    outcome.category = run.stop.intent;
    outcome.record.modelOutput = Json{{"text", toStd(run.modelText)},
                                      {"intent", toStd(run.stop.intent)},
                                      {"knows", run.stop.knows},
                                      {"dropped", run.dropped}};
    if (run.stop.confidence)
        outcome.record.modelOutput["confidence"] = *run.stop.confidence;
    if (run.retrieveMicros >= 0)
        outcome.record.modelOutput["retrieve_us"] = run.retrieveMicros;
    // The planner's reasons replace those of the record: the trace finds the stopped sentences here.
    Json rules = Json::array();
    for (const QString& reason : std::as_const(outcome.record.reasons))
        if (reason.startsWith(u"guard:"))
            rules.push_back(toStd(reason.mid(6)));
    if (!rules.empty())
        outcome.record.modelOutput["guards"] = std::move(rules);
}

/// The customer reads that it failed, and a person is asked for.
Task<TurnOutcome> failed(RunPtr run, Error error)
{
    if (endsTheRun(error.code))
        co_return error;
    logWarning("agent", QStringLiteral("The turn failed: ") % errorCodeName(error.code));
    const QString text = run->config->errorResponse(errorKey(error.code));
    auto releasing = releaseText(run, text);
    const Result<> released = co_await releasing;
    if (!released)
        co_return released.error();
    fillOutcome(*run);
    run->outcome.knows = false;
    run->outcome.confidence.reset();
    run->outcome.wantsHuman = true;
    run->outcome.escalationReasons = QStringList{QStringLiteral("error")};
    run->outcome.record.outcome = QStringLiteral("failed");
    run->outcome.record.reasons << QString(u"error:" % errorCodeName(error.code));
    co_return run->outcome;
}

/// Our announcement, after the typed action was confirmed.
Task<TurnOutcome> escalated(RunPtr run, QString reason, ToolResult receipt)
{
    const QString text = escalationText(*run->config, receipt, run->input.now);
    auto releasing = releaseText(run, text);
    const Result<> released = co_await releasing;
    if (!released)
        co_return released.error();
    fillOutcome(*run);
    run->outcome.wantsHuman = true;
    run->outcome.escalationReasons = QStringList{reason};
    run->outcome.record.outcome = QStringLiteral("escalated");
    co_return run->outcome;
}

Task<TurnOutcome> completed(RunPtr run)
{
    if (run->outcome.text.isEmpty() && run->dropped > 0) {
        const QString instead = guardedReply();
        auto releasing = releaseText(run, instead);
        const Result<> released = co_await releasing;
        if (!released)
            co_return released.error();
        run->stop.citedPassages.clear();
    }
    fillOutcome(*run);
    run->outcome.record.outcome = QStringLiteral("complete");
    co_return run->outcome;
}

/// Reads the stream to its end; text goes out on the way, calls are collected.
Task<> readStream(RunPtr run, std::shared_ptr<LlmStream> stream, std::stop_token stop)
{
    run->calls.clear();
    while (true) {
        if (stop.stop_requested())
            co_return Error{ErrorCode::Cancelled, {}, {}};
        const QFuture<Result<LlmEvent>> waiting = nextEvent(stream, run->msLeft());
        const Result<LlmEvent> event = co_await waiting;
        if (!event)
            co_return event.error();
        if (stop.stop_requested())
            co_return Error{ErrorCode::Cancelled, {}, {}};
        if (const auto* delta = std::get_if<TextDelta>(&*event)) {
            auto accepting = acceptDelta(run, delta->text);
            const Result<> accepted = co_await accepting;
            if (!accepted)
                co_return accepted.error();
        } else if (const auto* call = std::get_if<ToolCallDelta>(&*event)) {
            run->calls << call->call;
        } else if (const auto* usage = std::get_if<UsageEvent>(&*event)) {
            run->outcome.record.tokensIn += usage->tokensIn;
            run->outcome.record.tokensOut += usage->tokensOut;
        } else {
            run->stop = std::get<StopEvent>(*event);
            break;
        }
    }
    if (run->stop.reason == StopReason::Error)
        co_return Error{ErrorCode::Unavailable, {}, {}};
    auto finishing = finishText(run);
    const Result<> finished = co_await finishing;
    co_return finished;
}

SkillCallRecord recordOf(const ToolCall& call, const ToolResult* result, qint64 micros)
{
    SkillCallRecord record;
    record.name = call.name;
    record.arguments = call.arguments;
    if (result) {
        record.result = result->content;
        record.summary = result->summary;
        record.ok = !result->isError;
        record.durationMicros = micros;
    }
    return record;
}

Task<> announce(RunPtr run, QList<ToolResult> results, qint64 micros, bool done)
{
    for (qsizetype i = 0; i < run->calls.size(); ++i) {
        const SkillCallRecord record = recordOf(run->calls.at(i), done ? &results.at(i) : nullptr, micros);
        if (done)
            run->outcome.record.skillCalls.push_back(skillCallToJson(record));
        auto telling = run->sink->skillCall(record, done);
        const Result<> told = co_await telling;
        if (!told)
            co_return told.error();
    }
    co_return Result<>();
}

/// Runs the calls of the round and appends calls and results to the request.
Task<QList<ToolResult>> runSkills(RunPtr run, const SkillRegistry* skills)
{
    const QList<ToolResult> none;
    auto announcing = announce(run, none, 0, false);
    const Result<> announced = co_await announcing;
    if (!announced)
        co_return announced.error();
    QElapsedTimer timer;
    timer.start();
    auto running = skills->invokeAll(run->calls, run->scope);
    const Result<QList<ToolResult>> results = co_await running;
    if (!results)
        co_return results.error();
    auto closing = announce(run, *results, timer.nsecsElapsed() / 1000, true);
    const Result<> closed = co_await closing;
    if (!closed)
        co_return closed.error();
    run->request.messages << LlmMessage{LlmRole::Assistant, {}, run->calls, {}};
    for (qsizetype i = 0; i < results->size(); ++i) {
        const ToolResult& result = results->at(i);
        run->request.messages << LlmMessage{LlmRole::Tool, {}, {}, result};
        run->guards.addReceipt(run->calls.at(i).name, result);
        run->outcome.sampleData = run->outcome.sampleData || result.sample;
    }
    co_return *results;
}

struct Handover {
    QString reason;
    ToolResult receipt;
};

/// The confirmed typed wish for a person among the results.
std::optional<Handover> handoverIn(const TurnRun& run, const QList<ToolResult>& results)
{
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (run.calls.at(i).name != escalateTool() || !results.at(i).content.value("accepted", false))
            continue;
        const QString reason = jsonString(run.calls.at(i).arguments, "reason");
        return Handover{reason.isEmpty() ? QStringLiteral("explicit_wish") : reason, results.at(i)};
    }
    return std::nullopt;
}

bool needsPerson(const QList<ToolResult>& results)
{
    return std::any_of(results.begin(), results.end(),
                       [](const ToolResult& r) { return !r.isError && r.content.value("needs_person", false); });
}

/// Runs the round's calls; when a skill says that only a person can go on, the typed escalation follows at once,
/// whatever the model would make of it.
Task<std::optional<Handover>> runRound(RunPtr run, const SkillRegistry* skills)
{
    auto working = runSkills(run, skills);
    const Result<QList<ToolResult>> results = co_await working;
    if (!results)
        co_return results.error();
    if (!needsPerson(*results))
        co_return handoverIn(*run, *results);
    const Json arguments{{"reason", "identity"}};
    run->calls = QList<ToolCall>{ToolCall{QStringLiteral("identity"), escalateTool(), arguments}};
    auto escalating = runSkills(run, skills);
    const Result<QList<ToolResult>> receipts = co_await escalating;
    if (!receipts)
        co_return receipts.error();
    co_return handoverIn(*run, *receipts);
}

/// What the guidance of a colleague leads to besides: passages of the documents, never the guidance itself.
void addPassages(RetrievalResult& found, const RetrievalResult& more)
{
    QList<std::pair<double, Passage>> all;
    for (qsizetype i = 0; i < found.passages.size(); ++i)
        all.emplaceBack(found.scores.value(i), found.passages.at(i));
    for (qsizetype i = 0; i < more.passages.size(); ++i) {
        const auto same = [&](const auto& entry) {
            return entry.second.chunkId == more.passages.at(i).chunkId && entry.second.text == more.passages.at(i).text;
        };
        const auto known = std::find_if(all.begin(), all.end(), same);
        if (known == all.end())
            all.emplaceBack(more.scores.value(i), more.passages.at(i));
        else
            known->first = std::max(known->first, more.scores.value(i));
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    found.passages.clear();
    found.scores.clear();
    found.features.clear();
    for (const auto& [score, passage] : all.mid(0, PassageLimit)) {
        found.passages << passage;
        found.scores << score;
    }
}

/// The tool loop until the run ends one way or another.
Task<TurnOutcome> loop(RunPtr run, LlmProvider* provider, const SkillRegistry* skills, std::stop_token stop)
{
    std::stop_source source;
    const std::stop_callback forward(stop, StopForward{&source});
    for (int round = 0; round < MaxToolRounds; ++round) {
        run->outcome.record.request = requestToJson(run->request);
        const std::shared_ptr<LlmStream> stream = provider->open(run->request, source.get_token());
        auto reading = readStream(run, stream, stop);
        const Result<> read = co_await reading;
        if (!read) {
            source.request_stop();
            auto failing = failed(run, read.error());
            co_return co_await failing;
        }
        if (run->calls.isEmpty()) {
            const Error silent{ErrorCode::Unavailable, {}, QStringLiteral("empty answer")};
            auto ending = run->modelText.trimmed().isEmpty() ? failed(run, silent) : completed(run);
            co_return co_await ending;
        }
        auto working = runRound(run, skills);
        const Result<std::optional<Handover>> handover = co_await working;
        if (!handover)
            co_return handover.error();
        if (stop.stop_requested())
            co_return Error{ErrorCode::Cancelled, {}, {}};
        if (handover->has_value()) {
            auto escalating = escalated(run, (*handover)->reason, (*handover)->receipt);
            co_return co_await escalating;
        }
    }
    const Error error{ErrorCode::ToolLoopLimit, {}, {}};
    auto failing = failed(run, error);
    co_return co_await failing;
}

}  // namespace

Task<TurnOutcome> AgentRunner::run(TurnInput input, AgentConfigPtr config, TurnSink* sink, std::stop_token stop)
{
    const QString question = questionOf(input);
    const QStringList earlier = earlierTextsOf(input);
    QElapsedTimer searching;
    searching.start();
    auto retrieving = m_retriever.retrieve(question, earlier, PassageLimit);
    const Result<RetrievalResult> retrieved = co_await retrieving;
    // Without the index the skills still work: an empty retrieval is the honest "I don't know" path.
    RetrievalResult found = retrieved ? *retrieved : RetrievalResult();
    if (const QString hint = Guidance::parse(input.snapshot.guidance).hint; !hint.isEmpty()) {
        const QString steered = question % u' ' % hint;
        auto steering = m_retriever.retrieve(steered, earlier, PassageLimit);
        const Result<RetrievalResult> more = co_await steering;
        if (more)
            addPassages(found, *more);
    }
    auto run = std::make_shared<TurnRun>(input, config, sink, found.passages);
    run->retrieveMicros = searching.nsecsElapsed() / 1000;
    run->request = buildPrompt(input, *config, m_skills.specs(config->agent.tools, *config));
    run->request.passages = found.passages;
    run->request.passageScores = found.scores;
    run->outcome.record.provider = m_provider.name();
    run->outcome.record.model = config->agent.model;
    run->outcome.record.agentName = config->agent.name;
    run->outcome.record.retrieval = retrievalJson(found);

    auto looping = loop(run, &m_provider, &m_skills, stop);
    co_return co_await looping;
}

}  // namespace frontdesk
