// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/summaryjob.h"

#include "core/agent/costs.h"
#include "core/agent/promptbuilder.h"
#include "core/agent/summary.h"
#include "core/agent/usagemeter.h"
#include "core/config/features.h"
#include "core/model/purposes.h"

namespace frontdesk {
namespace {

constexpr int Patience = 1'500;  // milliseconds, once the answer is out
constexpr int MostEvents = 4'000;

void take(SummaryJob& job, const LlmEvent& event)
{
    if (const auto* delta = std::get_if<TextDelta>(&event)) {
        job.made += delta->text;
    } else if (const auto* usage = std::get_if<UsageEvent>(&event)) {
        job.call.tokensIn += usage->tokensIn;
        job.call.tokensCached += usage->tokensCached;
        job.call.tokensOut += usage->tokensOut;
    } else if (const auto* chosen = std::get_if<ProviderEvent>(&event)) {
        job.call.provider = chosen->provider;
        job.call.model = chosen->model;
    }
}

/// Detached: it holds all that it needs.
QCoro::Task<> read(std::shared_ptr<SummaryJob> job, std::shared_ptr<LlmStream> stream)
{
    const coro::LiveTask live;
    for (int i = 0; i < MostEvents; ++i) {
        auto task = stream->next();
        const Result<LlmEvent> event = co_await task;
        if (!event) {
            job->failed = true;
            break;
        }
        take(*job, *event);
        if (const auto* stop = std::get_if<StopEvent>(&*event)) {
            job->failed = stop->reason == StopReason::Error || stop->reason == StopReason::Refusal;
            break;
        }
    }
    job->done.finish();
}

bool isRemote(const TurnRun& run)
{
    return run.provider->name() != u"builtin" && run.config->agent.model != u"builtin" && !run.capped
           && run.input.recording == nullptr;
}

void meterCall(TurnRun& run)
{
    SummaryJob& job = *run.summary;
    if (!run.parts.meter)
        return;
    LlmUsage usage;
    usage.provider = job.call.provider.isEmpty() ? run.provider->name() : job.call.provider;
    usage.model = job.call.model.isEmpty() ? run.config->agent.model : job.call.model;
    usage.purpose = purposes::Summary.toString();
    usage.conversation = run.input.snapshot.conversation.publicId;
    usage.agent = run.outcome.agent.agent;
    usage.tokensIn = job.call.tokensIn;
    usage.tokensCached = job.call.tokensCached;
    usage.tokensOut = job.call.tokensOut;
    usage.failed = job.failed;
    const qint64 cost = run.parts.meter->note(usage);
    addCost(run.outcome.record, cost, run.config->costs.currency, run.modelCalls++ == 0);
}

}  // namespace

void planSummary(TurnRun& run)
{
    const ContextPlan plan = contextFor(run.input, *run.config, run.request.tools);
    if (plan.fold.isEmpty() || !run.config->feature(feature::Summaries))
        return;
    TurnSnapshot& snapshot = run.input.snapshot;
    run.summary = std::make_shared<SummaryJob>();
    run.summary->before = snapshot.summary;
    run.summary->fold = plan.fold;
    run.summary->upTo = plan.foldUpTo;
    run.summary->extract = extractiveSummary(snapshot.summary, plan.fold);
    snapshot.summary = run.summary->extract;
    snapshot.summaryUpTo = plan.foldUpTo;
}

void startSummary(const std::shared_ptr<TurnRun>& run, std::stop_token stop)
{
    const std::shared_ptr<SummaryJob> job = run->summary;
    if (!job || job->started || !isRemote(*run))
        return;
    job->started = true;
    job->done.start();
    LlmRequest request = summaryRequest(job->before, job->fold, run->config->agent.model);
    request.conversation = run->input.snapshot.conversation.publicId;
    request.privateNames = run->request.privateNames;
    read(job, run->provider->open(std::move(request), std::move(stop)));
}

Task<> takeSummary(std::shared_ptr<TurnRun> run)
{
    const std::shared_ptr<SummaryJob> job = run->summary;
    if (!job)
        co_return Result<>();
    bool whole = false;
    if (job->started) {
        const QFuture<bool> waiting = coro::finishedWithin(job->done.future(), Patience);
        const bool finished = co_await waiting;
        whole = finished;
        meterCall(*run);
    }
    // The built-in engine steps in when the provider is out; it sums up nothing.
    const bool good = whole && !job->failed && !job->made.trimmed().isEmpty() && job->call.provider != u"builtin";
    run->outcome.summary = good ? job->made.trimmed().left(SummaryCharacters) : job->extract;
    run->outcome.summaryUpTo = job->upTo;
    co_return Result<>();
}

}  // namespace frontdesk
