// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skillround.h"

#include "core/agent/looptools.h"
#include "core/agent/skillregistry.h"
#include "core/agent/skills/endconversationskill.h"
#include "core/agent/skills/escalateskill.h"

namespace frontdesk {
namespace {

using RunPtr = std::shared_ptr<TurnRun>;

QString escalateTool() { return QStringLiteral("escalate_to_human"); }

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

/// Tells the conversation of the calls before (no results yet) and after they ran. What the loop does itself is shown in
/// other ways.
Task<> announce(RunPtr run, QList<ToolCall> calls, QList<ToolResult> results, qint64 micros)
{
    const bool done = !results.isEmpty();
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const SkillCallRecord record = recordOf(calls.at(i), done ? &results.at(i) : nullptr, micros);
        if (done)
            run->outcome.record.skillCalls.push_back(skillCallToJson(record));
        if (looptools::isOwn(record.name))
            continue;
        auto telling = run->sink->skillCall(record, done);
        const Result<> told = co_await telling;
        if (!told)
            co_return told.error();
    }
    co_return Result<>();
}

ToolResult kept(const ToolCall& call, const QString& summary, Json content)
{
    ToolResult result;
    result.callId = call.id;
    result.content = std::move(content);
    result.summary = summary;
    return result;
}

ToolResult transferred(const TurnRun& run, const ToolCall& call, RoundOutcome& out)
{
    QString problem;
    std::optional<AgentChoice> choice = looptools::wantedAgent(call, *run.config, run.outcome.agent, problem);
    if (!choice)
        return toolError(call.id, QStringLiteral("no-transfer"), problem);
    if (out.agent)
        return toolError(call.id, QStringLiteral("no-transfer"),
                         QStringLiteral("The conversation was handed over to somebody else just now."));
    out.agent = *choice;
    return kept(call, QString(u"Handed over to " % choice->name),
                {{"accepted", true}, {"agent", toStd(choice->agent)}, {"name", toStd(choice->name)}});
}

/// A value only: an Error ends the run.
Task<ToolResult> remembered(RunPtr run, ToolCall call)
{
    QString problem;
    const std::optional<looptools::Note> note = looptools::wantedNote(call, problem);
    if (!note)
        co_return toolError(call.id, QStringLiteral("invalid-arguments"), problem);
    const bool may = run->config->memoryHours > 0 && run->scope.contact.verified && !run->input.recording;
    if (!may)
        co_return toolError(call.id, QStringLiteral("not-allowed"),
                            QStringLiteral("Nothing is kept about customers who are not verified."));
    auto keeping = run->sink->remember(note->name, note->value);
    const Result<> done = co_await keeping;
    if (!done && (done.error().code == ErrorCode::Fenced || done.error().code == ErrorCode::Cancelled))
        co_return done.error();
    if (!done)
        co_return toolError(call.id, errorCodeName(done.error().code), QStringLiteral("This could not be kept."));
    co_return kept(call, QString(u"Remembered: " % note->name), {{"success", true}, {"name", toStd(note->name)}});
}

ToolSpec specOf(const TurnRun& run, const QString& name)
{
    for (const ToolSpec& spec : run.request.tools)
        if (spec.name == name)
            return spec;
    ToolSpec unknown;
    unknown.name = name;
    return unknown;
}

/// Calls of skills, with what the hooks doubt about them.
QList<ToolCall> skillCalls(TurnRun& run, SkillContext& scope)
{
    QList<ToolCall> calls;
    for (const ToolCall& call : std::as_const(run.calls)) {
        if (looptools::isOwn(call.name))
            continue;
        calls << call;
        if (!run.hooked)
            continue;
        const QString doubt = run.parts.hooks->onCall(*run.hooked, specOf(run, call.name), call);
        if (!doubt.isEmpty())
            scope.doubts.insert(call.id, doubt);
    }
    return calls;
}

/// The request goes on with what was said, called and found in this round.
void append(TurnRun& run, const QList<ToolResult>& results)
{
    const qsizetype from = run.rounds.size();
    run.rounds << LlmMessage{LlmRole::Assistant, run.roundText, run.calls, {}};
    for (qsizetype i = 0; i < results.size(); ++i) {
        const ToolCall& call = run.calls.at(i);
        ToolResult shown = results.at(i);
        addReceipt(run, call.name, shown);
        if (run.hooked)
            shown = run.parts.hooks->onResult(*run.hooked, specOf(run, call.name), call, shown);
        run.outcome.sampleData = run.outcome.sampleData || results.at(i).sample;
        run.rounds << LlmMessage{LlmRole::Tool, {}, {}, shown};
    }
    run.request.messages << run.rounds.mid(from);
}

/// Every call has an id of its own: results are told apart by it, whatever the model sent.
void nameCalls(TurnRun& run)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < run.calls.size(); ++i) {
        ToolCall& call = run.calls[i];
        if (call.id.isEmpty() || seen.contains(call.id))
            call.id = QStringLiteral("call_%1_%2").arg(run.rounds.size()).arg(i + 1);
        seen.insert(call.id);
    }
}

/// The model's calls go through lists and switches. What the loop itself calls does not: a person must be reachable
/// whatever the agent may do. A replay answers both from its records.
Task<QList<ToolResult>> invoked(const SkillRegistry* skills, QList<ToolCall> calls, SkillContext scope, bool internal)
{
    if (!internal || scope.recording) {
        auto running = skills->invokeAll(calls, scope);
        co_return co_await running;
    }
    QList<ToolResult> results;
    for (const ToolCall& call : calls) {
        auto performing = skills->perform(call, scope);
        const Result<ToolResult> result = co_await performing;
        if (!result)
            co_return result.error();
        results << *result;
    }
    co_return results;
}

/// Runs all calls; results in their order. `internal`: they are the loop's, not the model's.
Task<QList<ToolResult>> runCalls(RunPtr run, const SkillRegistry* skills, RoundOutcome* out, bool internal)
{
    nameCalls(*run);
    const QList<ToolCall> all = run->calls;
    const QList<ToolResult> none;
    auto announcing = announce(run, all, none, 0);
    const Result<> announced = co_await announcing;
    if (!announced)
        co_return announced.error();
    QElapsedTimer timer;
    timer.start();
    SkillContext scope = run->scope;
    const QList<ToolCall> calls = skillCalls(*run, scope);
    auto running = invoked(skills, calls, scope, internal);
    const Result<QList<ToolResult>> ran = co_await running;
    if (!ran)
        co_return ran.error();
    QList<ToolResult> results;
    qsizetype next = 0;
    for (const ToolCall& call : all) {
        if (!looptools::isOwn(call.name)) {
            results << ran->at(next++);
        } else if (call.name == looptools::Transfer) {
            results << transferred(*run, call, *out);
        } else {
            auto remembering = remembered(run, call);
            const Result<ToolResult> result = co_await remembering;
            if (!result)
                co_return result.error();
            results << *result;
        }
    }
    const qint64 micros = timer.nsecsElapsed() / 1000;
    auto closing = announce(run, all, results, micros);
    const Result<> closed = co_await closing;
    if (!closed)
        co_return closed.error();
    append(*run, results);
    co_return results;
}

/// The confirmed typed wish for a person among the results.
std::optional<RoundOutcome::Handover> handoverIn(const TurnRun& run, const QList<ToolResult>& results)
{
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (!asksForPerson(run.calls.at(i).name) || !results.at(i).content.value("accepted", false))
            continue;
        const QString reason = jsonString(run.calls.at(i).arguments, "reason");
        return RoundOutcome::Handover{reason.isEmpty() ? QStringLiteral("explicit_wish") : reason, results.at(i)};
    }
    return std::nullopt;
}

bool needsPerson(const QList<ToolResult>& results)
{
    return std::any_of(results.begin(), results.end(),
                       [](const ToolResult& r) { return !r.isError && r.content.value("needs_person", false); });
}

/// A skill that says what comes next does not doubt who the customer is.
const char* reasonFor(const QList<ToolResult>& results)
{
    const bool act = std::any_of(results.begin(), results.end(), [](const ToolResult& r) {
        return r.content.value("needs_person", false) && r.content.contains("next_step");
    });
    return act ? "other" : "identity";
}

}  // namespace

Task<RoundOutcome> runRound(std::shared_ptr<TurnRun> run, const SkillRegistry* skills)
{
    RoundOutcome out;
    auto working = runCalls(run, skills, &out, false);
    const Result<QList<ToolResult>> results = co_await working;
    if (!results)
        co_return results.error();
    out.handover = handoverIn(*run, *results);
    if (const ToolResult* waiting = waitsForPerson(*results))
        out.waiting = *waiting;
    for (qsizetype i = 0; i < results->size(); ++i)
        out.ends = out.ends || endsConversation(run->calls.at(i), results->at(i));
    if (out.handover || !needsPerson(*results))
        co_return out;
    const Json arguments{{"reason", reasonFor(*results)}};
    run->calls = QList<ToolCall>{ToolCall{QStringLiteral("identity"), escalateTool(), arguments}};
    run->roundText.clear();
    auto escalating = runCalls(run, skills, &out, true);
    const Result<QList<ToolResult>> receipts = co_await escalating;
    if (!receipts)
        co_return receipts.error();
    out.handover = handoverIn(*run, *receipts);
    co_return out;
}

}  // namespace frontdesk
