// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/turnrun.h"

#include "core/agent/deskstate.h"
#include "core/agent/guards/configcache.h"
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
    scope.conversationId = input.snapshot.conversation.id;
    scope.turnId = input.turnId;
    scope.generation = input.snapshot.conversation.generation;
    scope.recording = input.recording;
    scope.dryRun = input.mode != TurnMode::Auto;
    return scope;
}

/// What may be said of the sentence; counts and logs (the rule, never the text) what may not.
QString checked(TurnRun& run, const QString& sentence)
{
    const QString rule = run.guards.brokenRule(sentence);
    QString text = rule.isEmpty() ? sentence : QString();
    if (rule.isEmpty() && run.hooked)
        text = run.parts.hooks->onSentence(*run.hooked, sentence);
    if (!text.trimmed().isEmpty() || sentence.trimmed().isEmpty())
        return text;
    ++run.dropped;
    if (rule.isEmpty())
        return {};  // the hook has noted it
    const QString reason = u"guard:" % rule;
    if (!run.outcome.record.reasons.contains(reason))
        run.outcome.record.reasons << reason;
    logWarning("agent", QStringLiteral("A sentence was stopped by the rule ") % rule);
    return {};
}

/// What the next released text begins with: a conversation's first one with the disclosure.
QString leadOf(const TurnRun& run)
{
    if (!run.disclosed)
        return run.config->expand(run.config->agent.disclosure).trimmed() % u' ';
    const bool glued = !run.outcome.text.isEmpty() && !run.outcome.text.back().isSpace();
    return glued ? QStringLiteral(" ") : QString();
}

/// How much of a sentence that still grows may be seen; -1 = it breaks a rule, what was seen of it goes.
qsizetype showable(const TurnRun& run, const QString& pending)
{
    if (!run.guards.brokenRule(pending).isEmpty())
        return -1;
    return run.hooked ? run.parts.hooks->onPartial(*run.hooked, pending).size() : pending.size();
}

/// StreamMode::Token: the customer sees the sentence grow behind what is about to be released, without waiting for the store.
/// One that is stopped at its end goes again: what is released is the same in every mode.
void showGrowing(TurnRun& run, const QString& ready, bool begun)
{
    if (begun) {
        run.seen = 0;
        if (run.hooked)
            run.hooked->growing = ClaimScan();  // the hooks see no sentence that broke a rule
    }
    const QString pending = run.splitter.pending();
    const qsizetype upTo = showable(run, pending);
    run.seen = upTo < 0 ? 0 : std::max(run.seen, upTo);
    const QString text = ready % pending.left(run.seen);
    run.sink->show(text.trimmed().isEmpty() ? QString() : leadOf(run) % text);
}

/// What was seen of a sentence that does not go out.
void hideGrowing(TurnRun& run)
{
    run.seen = 0;
    if (run.config->agent.stream == StreamMode::Token)
        run.sink->show({});
}

QStringList mayRepeat(const TurnInput& input, const QStringList& customerTexts)
{
    QStringList texts = customerTexts;
    if (!input.snapshot.summary.isEmpty())
        texts << input.snapshot.summary;
    for (const MemoryFact& fact : input.snapshot.memory)
        texts << fact.value;
    return texts;
}

Guardrails guardsFor(const TurnInput& input, const AgentConfigPtr& config, const QList<Passage>& passages,
                     const QStringList& customerTexts)
{
    thread_local ConfigCache<Guardrails> known;
    Guardrails guards = *known.of(config, [&config] { return Guardrails(*config); });
    guards.allow(passages, mayRepeat(input, customerTexts));
    const Guidance guidance = Guidance::parse(input.snapshot.guidance);
    guards.allowWords(guidance.say);
    guards.protect(guidance.hint);
    return guards;
}

}  // namespace

TurnRun::TurnRun(TurnInput turnInput, AgentConfigPtr agentConfig, TurnSink* turnSink, const QList<Passage>& passages,
                 std::shared_ptr<HookedTurn> hookedTurn)
    : input(std::move(turnInput)),
      config(std::move(agentConfig)),
      sink(turnSink),
      scope(scopeOf(input, config)),
      guards(guardsFor(input, config, passages, scope.customerTexts)),
      hooked(std::move(hookedTurn)),
      disclosed(input.snapshot.disclosed),
      m_passages(passages)
{
    clock.start();
}

void TurnRun::serve(AgentConfigPtr agentConfig)
{
    config = std::move(agentConfig);
    scope.config = config;
    guards = guardsFor(input, config, m_passages, scope.customerTexts);
    for (const auto& [tool, result] : m_receipts)
        guards.addReceipt(tool, result);
    if (hooked)
        hooked->config = config;
}

void TurnRun::beginRound()
{
    roundText.clear();
    calls.clear();
    call = CallFigures();
    m_start = {outcome.text.size(), dropped, outcome.record.reasons, {}, {}, {}, false};
    if (!hooked)
        return;
    m_start.provider = hooked->provider;
    m_start.released = hooked->released;
    m_start.findings = hooked->findings;
    m_start.doubted = hooked->doubted;
}

void TurnRun::forgetRound()
{
    splitter = SentenceSplitter();
    held.clear();
    hideGrowing(*this);
    modelText.chop(roundText.size());
    roundText.clear();
    calls.clear();
    // What was withheld beside words that went out stays on record.
    if (outcome.text.size() != m_start.text)
        return;
    dropped = m_start.dropped;
    outcome.record.reasons = m_start.reasons;
    if (!hooked)
        return;
    hooked->provider = m_start.provider;
    hooked->released = m_start.released;
    hooked->findings = m_start.findings;
    hooked->doubted = m_start.doubted;
    hooked->growing = ClaimScan();
}

void addReceipt(TurnRun& run, const QString& tool, const ToolResult& result)
{
    run.guards.addReceipt(tool, result);
    run.m_receipts.emplace_back(tool, result);
}

Task<> releaseText(std::shared_ptr<TurnRun> run, QString text)
{
    text.prepend(leadOf(*run));
    run->disclosed = true;
    auto releasing = run->sink->release(text);
    const Result<> released = co_await releasing;
    if (!released)
        co_return released.error();
    run->outcome.text += text;
    co_return Result<>();
}

QString acceptDelta(TurnRun& run, const QString& delta)
{
    run.modelText += delta;
    run.roundText += delta;
    run.sink->delta(delta);
    const StreamMode mode = run.config->agent.stream;
    QString ready;
    const QStringList sentences = run.splitter.feed(delta);
    for (const QString& sentence : sentences)
        ready += checked(run, sentence);
    if (mode == StreamMode::Token)
        showGrowing(run, ready, !sentences.isEmpty());
    if (mode != StreamMode::Whole)
        return ready;
    run.held += ready;
    return {};
}

Task<> finishText(std::shared_ptr<TurnRun> run)
{
    const QStringList rest = run->splitter.flush();
    QString text = run->held;
    run->held.clear();
    for (const QString& piece : rest) {
        if (!piece.trimmed().isEmpty())
            text += checked(*run, piece);
    }
    run->seen = 0;
    if (text.trimmed().isEmpty()) {
        hideGrowing(*run);
        co_return Result<>();
    }
    auto releasing = releaseText(run, text);
    const Result<> released = co_await releasing;
    co_return released;
}

QString escalationText(const AgentConfig& config, const ToolResult& receipt, Micros now)
{
    const Json& content = receipt.content;
    const DeskState desk = content.value("humans_available", true) ? DeskState::Staffed
                           : content.value("closed", false)        ? DeskState::Closed
                                                                   : DeskState::Unattended;
    return announcement(config, desk, content.value("already_waiting", false), now);
}

}  // namespace frontdesk
