// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/turnrun.h"

#include "core/agent/deskstate.h"
#include "core/agent/guidance.h"
#include "core/agent/promptbuilder.h"
#include "core/base/log.h"

namespace frontdesk {
namespace {

SkillContext scopeOf(const TurnInput& input, const AgentConfigPtr& config)
{
    SkillContext scope;
    scope.config = config;
    scope.now = input.now;
    scope.customerTexts = earlierTextsOf(input);
    for (const Message& message : input.snapshot.unanswered)
        scope.customerTexts << message.text();
    scope.contact = input.snapshot.contact;
    scope.humansAvailable = input.humansAvailable;
    scope.escalationWaiting = input.escalationWaiting;
    return scope;
}

/// True when the sentence may go out; counts and logs (the rule, never the text) when not.
bool passes(TurnRun& run, const QString& sentence)
{
    const QString rule = run.guards.brokenRule(sentence);
    if (rule.isEmpty())
        return true;
    ++run.dropped;
    const QString reason = u"guard:" % rule;
    if (!run.outcome.record.reasons.contains(reason))
        run.outcome.record.reasons << reason;
    logWarning("agent", QStringLiteral("A sentence was stopped by the rule ") % rule);
    return false;
}

struct EventRace {
    QPromise<Result<LlmEvent>> promise;
    bool answered = false;
    /// On the thread of the run (the engine's); goes with the race, so no timer outlives its answer.
    std::unique_ptr<QTimer, QScopedPointerDeleteLater> deadline;

    void answer(Result<LlmEvent> event)
    {
        if (answered)
            return;
        answered = true;
        deadline.reset();
        promise.addResult(std::move(event));
        promise.finish();
    }
};

QCoro::Task<> pull(std::shared_ptr<EventRace> race, std::shared_ptr<LlmStream> stream)
{
    const coro::LiveTask live;
    auto task = stream->next();
    const Result<LlmEvent> event = co_await task;
    race->answer(event);
}

/// StreamMode::Token: what may go out of this delta now. A sentence that breaks a rule midway loses its rest.
QString tokenPart(TurnRun& run, const QString& delta)
{
    QString part;
    const QStringList complete = run.splitter.feed(delta);
    for (const QString& sentence : complete) {
        if (!run.dropRest && passes(run, sentence))
            part += sentence.mid(run.seen);
        run.seen = 0;
        run.dropRest = false;
    }
    const QString pending = run.splitter.pending();
    if (!run.dropRest && passes(run, pending))
        part += pending.mid(run.seen);
    else
        run.dropRest = true;
    run.seen = pending.size();
    return part;
}

}  // namespace

TurnRun::TurnRun(TurnInput turnInput, AgentConfigPtr agentConfig, TurnSink* turnSink, const QList<Passage>& passages)
    : input(std::move(turnInput)), config(std::move(agentConfig)), sink(turnSink), scope(scopeOf(input, config)),
      guards(*config, passages, scope.customerTexts), disclosed(input.snapshot.disclosed)
{
    const Guidance guidance = Guidance::parse(input.snapshot.guidance);
    guards.allowWords(guidance.say);
    guards.protect(guidance.hint);
    clock.start();
}

Task<> releaseText(std::shared_ptr<TurnRun> run, QString text)
{
    if (!run->disclosed) {
        run->disclosed = true;
        text.prepend(run->config->expand(run->config->agent.disclosure).trimmed() % u' ');
    } else if (!run->outcome.text.isEmpty() && !run->outcome.text.back().isSpace()) {
        text.prepend(u' ');
    }
    auto releasing = run->sink->release(text);
    const Result<> released = co_await releasing;
    if (!released)
        co_return released.error();
    run->outcome.text += text;
    co_return Result<>();
}

Task<> acceptDelta(std::shared_ptr<TurnRun> run, QString delta)
{
    run->modelText += delta;
    run->sink->delta(delta);
    QStringList pieces;
    if (run->config->agent.stream == StreamMode::Token)
        pieces << tokenPart(*run, delta);
    else
        pieces = run->splitter.feed(delta);
    for (const QString& piece : pieces) {
        if (piece.isEmpty())
            continue;
        if (run->config->agent.stream != StreamMode::Token && !passes(*run, piece))
            continue;
        if (run->config->agent.stream == StreamMode::Whole) {
            run->held += piece;
            continue;
        }
        auto releasing = releaseText(run, piece);
        const Result<> released = co_await releasing;
        if (!released)
            co_return released.error();
    }
    co_return Result<>();
}

Task<> finishText(std::shared_ptr<TurnRun> run)
{
    const QStringList rest = run->splitter.flush();
    QString text = run->held;
    run->held.clear();
    if (run->config->agent.stream != StreamMode::Token)
        for (const QString& piece : rest)
            if (!piece.trimmed().isEmpty() && passes(*run, piece))
                text += piece;
    run->seen = 0;
    run->dropRest = false;
    if (text.trimmed().isEmpty())
        co_return Result<>();
    auto releasing = releaseText(run, text);
    const Result<> released = co_await releasing;
    co_return released;
}

QFuture<Result<LlmEvent>> nextEvent(const std::shared_ptr<LlmStream>& stream, qint64 ms)
{
    auto race = std::make_shared<EventRace>();
    race->promise.start();
    QFuture<Result<LlmEvent>> future = race->promise.future();
    pull(race, stream);
    if (!race->answered) {
        const std::weak_ptr<EventRace> watched = race;   // a timer must not keep what was answered long ago
        race->deadline.reset(new QTimer);
        race->deadline->setSingleShot(true);
        QObject::connect(race->deadline.get(), &QTimer::timeout, race->deadline.get(), [watched] {
            if (const auto waiting = watched.lock())
                waiting->answer(Error{ErrorCode::Timeout, QStringLiteral("The model did not answer in time."), {}});
        });
        race->deadline->start(std::chrono::milliseconds(ms));
    }
    return future;
}

QString escalationText(const AgentConfig& config, const ToolResult& receipt, Micros now)
{
    const Json& content = receipt.content;
    const DeskState desk = content.value("humans_available", true) ? DeskState::Staffed
        : content.value("closed", false)                            ? DeskState::Closed
                                                                    : DeskState::Unattended;
    return announcement(config, desk, content.value("already_waiting", false), now);
}

}  // namespace frontdesk
