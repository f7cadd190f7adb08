// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentloop.h"

#include "core/agent/costs.h"
#include "core/agent/guards/languageguess.h"
#include "core/agent/guards/standardhooks.h"
#include "core/agent/looptools.h"
#include "core/agent/promptbuilder.h"
#include "core/agent/runends.h"
#include "core/agent/skillregistry.h"
#include "core/agent/skillround.h"
#include "core/agent/summaryjob.h"
#include "core/agent/tokenestimate.h"
#include "core/agent/turntape.h"
#include "core/agent/usagemeter.h"

namespace frontdesk {
namespace {

/// Passes the caller's stop on to the provider, so that a timeout can stop it too.
struct StopForward {
    std::stop_source* target;
    void operator()() const { target->request_stop(); }
};

Error cancelled() { return {ErrorCode::Cancelled, {}, {}}; }

void take(TurnRun& run, const LlmEvent& event)
{
    if (const auto* call = std::get_if<ToolCallDelta>(&event)) {
        run.calls << call->call;
    } else if (const auto* usage = std::get_if<UsageEvent>(&event)) {
        run.call.tokensIn += usage->tokensIn;
        run.call.tokensCached += usage->tokensCached;
        run.call.tokensOut += usage->tokensOut;
        run.call.reported = true;
    } else if (const auto* chosen = std::get_if<ProviderEvent>(&event)) {
        run.call.provider = run.outcome.record.provider = chosen->provider;
        run.call.model = run.outcome.record.model = chosen->model;
        if (run.hooked)
            run.hooked->provider = chosen->provider;
    }
}

/// Reads the stream to its end; text goes out on the way, calls are collected.
Task<> readStream(RunPtr run, std::shared_ptr<LlmStream> stream, std::stop_token stop)
{
    while (true) {
        if (stop.stop_requested())
            co_return cancelled();
        const std::shared_ptr<EventWait> pending = run->deadline.next(stream, run->msLeft());
        EventWait::Awaiter arrived = pending->arrived();
        const Result<LlmEvent> event = co_await arrived;
        if (!event)
            co_return event.error();
        if (stop.stop_requested())
            co_return cancelled();
        if (const auto* end = std::get_if<StopEvent>(&*event)) {
            run->stop = *end;
            break;
        }
        const auto* delta = std::get_if<TextDelta>(&*event);
        if (!delta) {
            take(*run, *event);
            continue;
        }
        const QString ready = acceptDelta(*run, delta->text);
        if (ready.isEmpty())
            continue;
        auto releasing = releaseText(run, ready);
        const Result<> released = co_await releasing;
        if (!released)
            co_return released.error();
    }
    if (run->stop.reason == StopReason::Error)
        co_return Error{ErrorCode::Unavailable, {}, {}};
    if (run->stop.reason == StopReason::Refusal)
        co_return Result<>();
    auto finishing = finishText(run);
    co_return co_await finishing;
}

qint64 promptTokens(const LlmRequest& request)
{
    qint64 tokens = 0;
    for (const LlmMessage& message : request.messages)
        tokens += estimateTokens(message.text, request.model);
    return tokens;
}

/// What the call used, for the budget, the record and the meter.
void settleCall(TurnRun& run, bool failed)
{
    CallFigures& call = run.call;
    if (call.provider.isEmpty())
        call.provider = run.capped ? QStringLiteral("builtin") : run.provider->name();
    if (call.model.isEmpty())
        call.model = run.capped ? QStringLiteral("builtin") : run.config->agent.model;
    if (!call.reported && call.provider != u"builtin") {
        call.tokensIn = promptTokens(run.request);
        call.tokensOut = estimateTokens(run.roundText, call.model);
    }
    run.outcome.record.tokensIn += call.tokensIn;
    run.outcome.record.tokensOut += call.tokensOut;
    run.tokens += call.tokensIn + call.tokensOut;
    const bool first = run.modelCalls++ == 0;
    if (!run.parts.meter)
        return;
    LlmUsage usage;
    usage.provider = call.provider;
    usage.model = call.model;
    usage.purpose = run.request.purpose;
    usage.conversation = run.request.conversation;
    usage.agent = run.outcome.agent.agent;
    usage.tokensIn = call.tokensIn;
    usage.tokensCached = call.tokensCached;
    usage.tokensOut = call.tokensOut;
    usage.failed = failed;
    const qint64 cost = run.parts.meter->note(usage);
    addCost(run.outcome.record, cost, run.config->costs.currency, first);
}

/// The built-in engine once a cap is reached.
LlmProvider& whoAnswers(TurnRun& run)
{
    const QString& model = run.config->agent.model;
    if (!run.capped && run.parts.meter && run.parts.builtin && run.provider != run.parts.builtin)
        run.capped = run.parts.meter->overCap(run.request.conversation, *run.config, model,
                                              std::max<qint64>(0, run.outcome.record.cost));
    if (!run.capped)
        return *run.provider;
    run.outcome.record.provider = QStringLiteral("builtin");
    if (run.hooked)
        run.hooked->provider = QStringLiteral("builtin");
    run.outcome.record.model = QStringLiteral("builtin");
    return *run.parts.builtin;
}

/// One call of the model, read to its end.
Task<> askModel(RunPtr run, std::stop_token providerStop, std::stop_token stop)
{
    run->beginRound();
    LlmProvider& provider = whoAnswers(*run);
    const std::shared_ptr<LlmStream> stream = provider.open(run->request, providerStop);
    startSummary(run, providerStop);
    auto reading = readStream(run, stream, stop);
    const Result<> read = co_await reading;
    settleCall(*run, !read);
    if (run->call.provider != u"builtin")
        run->taped.push_back(turntape::roundJson(run->roundText, run->calls, run->stop, read));
    co_return read;
}

/// Broken off, or empty, before a word of it went out: worth one more try.
bool mayTryAgain(TurnRun& run, const Result<>& read)
{
    const bool empty = read.ok() && run.stop.reason != StopReason::Refusal && run.calls.isEmpty()
                       && run.roundText.trimmed().isEmpty();
    const bool broken = !read.ok() && read.error().code == ErrorCode::Unavailable
                        && (!run.roundText.isEmpty() || !run.calls.isEmpty());
    if (run.retried || !run.outcome.text.isEmpty() || (!empty && !broken))
        return false;
    run.retried = true;
    return true;
}

std::optional<Error> exhausted(const TurnRun& run)
{
    if (run.msLeft() <= 0)
        return Error{ErrorCode::Timeout, {}, {}};
    if (run.tokens >= TurnTokenBudget)
        return Error{ErrorCode::ToolLoopLimit, {}, QStringLiteral("token-budget")};
    return std::nullopt;
}

/// Another agent goes on: committed first, then its own words, skills and model.
Task<> handOver(RunPtr run, LoopParts parts, AgentChoice choice)
{
    auto telling = run->sink->agentChanged(choice);
    const Result<> told = co_await telling;
    if (!told)
        co_return told.error();
    run->outcome.agent = choice;
    run->serve(parts.servedBy(choice.agent));
    buildRequest(*run, *parts.skills);
    co_return Result<>();
}

/// The answer of a model that called nothing.
Task<> answered(RunPtr run)
{
    if (run->stop.reason == StopReason::Refusal) {
        run->forgetRound();
        auto refusing = endRefused(run);
        co_return co_await refusing;
    }
    const Error silent{ErrorCode::Unavailable, {}, QStringLiteral("empty answer")};
    const bool nothing = run->modelText.trimmed().isEmpty();
    auto ending = nothing ? endFailed(run, silent) : endAnswered(run);
    co_return co_await ending;
}

Task<> rounds(RunPtr run, LoopParts parts, std::stop_source source, std::stop_token stop)
{
    for (int round = 0; round < MaxToolRounds; ++round) {
        if (const std::optional<Error> over = exhausted(*run)) {
            auto failing = endFailed(run, *over);
            co_return co_await failing;
        }
        auto asking = askModel(run, source.get_token(), stop);
        const Result<> read = co_await asking;
        if (mayTryAgain(*run, read)) {
            run->forgetRound();
            continue;
        }
        if (!read) {
            auto failing = endFailed(run, read.error());
            co_return co_await failing;
        }
        if (run->calls.isEmpty() || run->stop.reason == StopReason::Refusal) {
            auto answering = answered(run);
            co_return co_await answering;
        }
        auto working = runRound(run, parts.skills);
        const Result<RoundOutcome> out = co_await working;
        if (!out)
            co_return out.error();
        if (stop.stop_requested())
            co_return cancelled();
        if (out->handover) {
            auto escalating = endEscalated(run, out->handover->reason, out->handover->receipt);
            co_return co_await escalating;
        }
        if (out->waiting) {
            auto waiting = endWaiting(run, *out->waiting);
            co_return co_await waiting;
        }
        if (out->ends) {
            auto closing = endClosing(run);
            co_return co_await closing;
        }
        if (!out->agent)
            continue;
        auto handing = handOver(run, parts, *out->agent);
        const Result<> handed = co_await handing;
        if (!handed)
            co_return handed.error();
    }
    const Error error{ErrorCode::ToolLoopLimit, {}, {}};
    auto failing = endFailed(run, error);
    co_return co_await failing;
}

}  // namespace

void buildRequest(TurnRun& run, const SkillRegistry& skills)
{
    QList<ToolSpec> tools = skills.specs(run.config->agent.tools, *run.config, run.scope.customerTexts);
    if (run.hooked)
        InputHook::cleanTools(*run.hooked, tools);
    tools << looptools::specs(run.input, *run.config, run.outcome.agent);
    const QList<Passage> passages = run.request.passages;
    const QList<double> scores = run.request.passageScores;
    run.input.agent = run.outcome.agent;
    run.request = buildPrompt(run.input, *run.config, std::move(tools));
    run.request.passages = passages;
    run.request.passageScores = scores;
    run.request.conversation = run.input.snapshot.conversation.publicId;
    const Contact& contact = run.input.snapshot.contact;
    for (const QString& value : {contact.name, contact.email})
        if (!value.trimmed().isEmpty())
            run.request.privateNames << value;
    if (run.hooked) {
        if (const QString language = languageName(run.hooked->language); !language.isEmpty())
            run.request.messages.first().text += u"\nThe customer writes " % language % u".\n";
        run.hooked->instructions = run.request.messages.first().text;
    }
    run.request.messages << run.rounds;
}

Task<> runLoop(std::shared_ptr<TurnRun> run, LoopParts parts, std::stop_token stop)
{
    std::stop_source source;
    const std::stop_callback forward(stop, StopForward{&source});
    run->scope.stop = stop;
    auto looping = rounds(run, parts, source, stop);
    const Result<> ended = co_await looping;
    source.request_stop();  // what is still open has nobody who listens
    co_return ended;
}

}  // namespace frontdesk
