// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/turnrunner.h"

#include "core/base/log.h"
#include "core/conversations/capacity.h"
#include "core/conversations/customerframes.h"
#include "core/conversations/escalationpolicy.h"
#include "core/conversations/framerelay.h"
#include "core/conversations/saytext.h"
#include "core/conversations/turnsink.h"
#include "core/store/conversationstore.h"

namespace frontdesk {
namespace {

QString joinedText(const QList<Message>& messages)
{
    QStringList texts;
    for (const Message& message : messages)
        texts << message.text();
    return texts.join(u'\n');
}

QList<MessageId> idsOf(const QList<Message>& messages)
{
    QList<MessageId> ids;
    for (const Message& message : messages)
        ids << message.id;
    return ids;
}

/// What the store has to know of who answers: nothing while it stays as it is.
std::optional<AgentSwitch> servedNow(const TurnSnapshot& snapshot, const TurnPlan& plan, const AgentConfig& config)
{
    const AgentChoice& choice = plan.agent;
    if (plan.kind != PlanKind::Reply || config.agents.size() < 2 || choice.agent == snapshot.agent)
        return std::nullopt;
    return AgentSwitch{choice.agent, choice.name, choice.rule, choice.hops, choice.changed};
}

/// What the row has known since the turn began.
void keepBeginning(TurnRecord& record, const TurnRecord& begun)
{
    record.id = begun.id;
    record.conversationId = begun.conversationId;
    record.generation = begun.generation;
    record.replyId = begun.replyId;
    record.startedAt = begun.startedAt;
    record.firstSentenceAt = begun.firstSentenceAt;
}

}  // namespace

Task<> TurnRunner::run(MailboxPtr box)
{
    if (box->unfinished && box->seizing == 0) {
        auto ending = endUnfinished(box);
        const Result<> ended = co_await ending;
        if (!ended)
            co_return ended.error();
    }
    const AgentConfigPtr whole = m_services.config();
    auto loading = m_services.store.loadTurn(box->id, whole->agent.maxHistoryLength);
    const Result<TurnSnapshot> loaded = co_await loading;
    if (!loaded)
        co_return loaded.error();
    const TurnSnapshot snapshot = *loaded;
    // A takeover may have been committed after this was read.
    box->generation = std::max(box->generation, snapshot.conversation.generation);
    if (mayTell(snapshot) && box->seizing == 0 && !m_stopping) {
        const AgentConfigPtr serving = m_services.agent.servedBy(whole, snapshot.agent);
        auto telling = tellDecisions(box, snapshot, serving);
        co_return co_await telling;
    }
    const TurnPlan wanted = plan(*box, snapshot, *whole);
    const AgentConfigPtr config = m_services.agent.servedBy(whole, wanted.agent.agent);
    box->deferred = wanted.kind == PlanKind::Ignore && wanted.reason == u"rate_limited";
    box->held = wanted.kind == PlanKind::Ignore && wanted.reason == u"maintenance";
    if (const AutonomyChoice choice = autonomy(snapshot, wanted); choice.mode != AutonomyMode::Auto) {
        auto withholding = withhold(box, snapshot, wanted, config, choice);
        co_return co_await withholding;
    }
    auto placing = place(box, snapshot, wanted);
    const Result<TurnPlan> placed = co_await placing;
    if (!placed)
        co_return placed.error();
    const TurnPlan decided = *placed;
    if (decided.kind == PlanKind::Ignore || box->seizing > 0 || m_stopping)
        co_return Result<>();
    auto acting = act(box, snapshot, decided, config, decided.silence.isEmpty());
    co_return co_await acting;
}

Task<> TurnRunner::act(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config, bool answers)
{
    auto beginning = begin(box, snapshot, plan, config, answers);
    const Result<> begun = co_await beginning;
    if (!begun)
        co_return begun.error();
    const TurnPtr turn = box->running;
    auto executing = execute(box, snapshot, plan, config);
    const Result<> done = co_await executing;
    if (!turn->closedByOwner)
        box->unfinished = turn;
    box->running.reset();
    m_services.relay.hint(box->id, customerframes::typingHint("ai", config->agent.name, false), box->generation);
    co_return done;
}

/// A model's answer needs a place (Capacity); what is only said does not. Who gets none is told once and waits.
Task<TurnPlan> TurnRunner::place(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan)
{
    Capacity* capacity = m_services.capacity;
    if (!capacity || m_stopping)
        co_return plan;
    const bool waits = snapshot.conversation.silence == u"at_capacity";
    const bool placed = plan.kind == PlanKind::Reply ? capacity->admit(box->id) : capacity->hasPlace(box->id);
    if (waits && placed) {
        auto lifting = capacity->lift(box->id);
        const Result<> lifted = co_await lifting;
        if (!lifted)
            co_return lifted.error();
    }
    if (placed || plan.kind != PlanKind::Reply)
        co_return plan;
    TurnPlan wait;
    wait.agent = plan.agent;
    wait.reason = QStringLiteral("at_capacity");
    if (!waits) {
        wait.kind = PlanKind::Say;
        wait.sayKey = QStringLiteral("at_capacity");
        wait.silence = QStringLiteral("at_capacity");
    }
    co_return wait;
}

TurnPlan TurnRunner::plan(Mailbox& box, const TurnSnapshot& snapshot, const AgentConfig& config) const
{
    const QList<MessageId> unanswered = idsOf(snapshot.unanswered);
    box.limited.removeIf([&unanswered](MessageId id) { return !unanswered.contains(id); });
    // One message within the limit is enough for a real answer.
    const bool allLimited = !unanswered.isEmpty() && box.limited.size() == unanswered.size();
    const bool limited = allLimited && m_services.clock.steady() < box.limitedUntil;
    // Reading a text costs more than everything else here: not for what will be ignored.
    const bool readable = snapshot.conversation.handler == Handler::Ai
                          && snapshot.conversation.state != ConversationState::Closed;
    const TextSignals found = readable ? analyseText(joinedText(snapshot.unanswered), config, *m_services.intents)
                                       : TextSignals();
    const bool told = snapshot.escalation && snapshot.escalation->reasons.contains(u"maintenance");
    TurnPlan planned = planTurn(snapshot, found, config.routing,
                                {.rateLimited = limited,
                                 .rateNoticeGiven = !box.rateNoticeDue,
                                 .maintenance = m_services.maintenance,
                                 .maintenanceTold = told});
    planned.agent = routeTurn(snapshot, planned, config);
    return planned;
}

Task<> TurnRunner::begin(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config, bool answers)
{
    auto turn = std::make_shared<RunningTurn>();
    turn->generation = snapshot.conversation.generation;
    turn->startedAt = m_services.clock.now();
    box->running = turn;
    const BeginTurn request{.conversationId = box->id,
                            .generation = turn->generation,
                            .replyPublicId = newPublicId(),
                            .agentName = config->agent.name,
                            .provider = QString(),
                            .model = config->agent.model,
                            .inboundIds = answers ? idsOf(snapshot.unanswered) : QList<MessageId>(),
                            .served = servedNow(snapshot, plan, *config)};
    const Mailbox::StoreOp op(box);
    auto starting = m_services.store.beginTurn(request);
    const Result<TurnStarted> started = co_await starting;
    if (!started) {
        box->running.reset();
        co_return started.error();
    }
    turn->id = started->turnId;
    turn->reply = started->reply;
    for (const Message& event : started->events)
        m_publisher.message(event, started->feedSeq);
    m_publisher.message(turn->reply, started->feedSeq);
    m_services.relay.hint(box->id, customerframes::typingHint("ai", config->agent.name, true), turn->generation);
    co_return Result<>();
}

Task<> TurnRunner::execute(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config)
{
    if (plan.kind == PlanKind::Say) {
        if (plan.sayKey == u"rate_limit")
            box->rateNoticeDue = false;
        const QString text = sayText(plan.sayKey, *config, snapshot, deskNow(m_services).state, m_services.clock.now());
        auto saying = say(box, snapshot, plan, text);
        co_return co_await saying;
    }
    auto replying = reply(box, snapshot, plan, config);
    co_return co_await replying;
}

Task<> TurnRunner::say(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, QString text)
{
    const Micros now = m_services.clock.now();
    const TurnPtr turn = box->running;
    turn->released = true;
    turn->firstSentenceAt = now;
    const QString id = turn->reply.publicId;
    const bool escalates = !plan.escalationReasons.isEmpty();
    CommitTurn request = draftCommit(*box, QStringLiteral("said"), escalates);
    request.record.reasons = plan.escalationReasons;
    request.text = text;
    request.frames = {customerframes::start(id, turn->reply.authorName, now), customerframes::text(id, 0, text),
                      customerframes::complete(id, text, std::nullopt, escalates, false, now)};
    request.silence = plan.silence;
    if (plan.sayKey == u"decided")
        for (const SkillRun& run : snapshot.decided)
            request.toldRuns << run.publicId;
    if (escalates)
        request.escalation = sayEscalation(snapshot, plan);
    auto committing = commit(box, request);
    const Result<> committed = co_await committing;
    if (committed)
        report(*turn, QStringLiteral("said"), plan.escalationReasons);
    co_return committed;
}

Task<> TurnRunner::reply(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config)
{
    const TurnPtr turn = box->running;
    StoreTurnSink sink(m_services, box, snapshot, *config);
    const TurnInput input{.snapshot = snapshot,
                          .humansAvailable = deskNow(m_services).state == DeskState::Staffed,
                          .escalationWaiting = snapshot.escalation.has_value(),
                          .now = m_services.clock.now(),
                          .turnId = turn->id,
                          .agent = plan.agent};
    auto running = m_services.agent.run(input, config, &sink, turn->stop.get_token());
    Result<TurnOutcome> outcome = co_await running;
    if (!outcome || turn->closedByOwner || (turn->stop.stop_requested() && !turn->released)) {
        const Error error = outcome ? Error{ErrorCode::Cancelled, {}, {}} : outcome.error();
        sink.withdrawShown();
        auto finishing = finishStopped(box, snapshot, config, error);
        co_return co_await finishing;
    }
    box->unknownStreak = outcome->knows ? 0 : box->unknownStreak + 1;
    const QStringList reasons = plan.escalationReasons + outcomeReasons(*outcome, config->routing, box->unknownStreak);
    const Micros now = m_services.clock.now();
    const QString id = turn->reply.publicId;
    CommitTurn request = draftCommit(*box, QStringLiteral("complete"), !reasons.isEmpty());
    const TurnRecord begun = request.record;
    const bool failed = outcome->record.outcome == u"failed";
    request.record = std::move(outcome->record);  // it holds the whole prompt: copies of it were a tenth of a turn
    keepBeginning(request.record, begun);
    request.record.endedAt = now;
    request.authorName = turn->reply.authorName;
    request.summary = outcome->summary;
    request.summaryUpTo = outcome->summaryUpTo;
    request.record.outcome = outcome->knows ? QStringLiteral("complete") : QStringLiteral("unknown");
    request.record.topic = plan.seen.text.topics.value(0);
    request.record.reasons = reasons;
    request.text = turn->releasedText;
    if (!failed)
        request.guidanceUsed = snapshot.guidanceUpTo;
    // How sure it is that it does not know is nobody's business: the chip is about answers.
    const std::optional<double> confidence = outcome->knows ? outcome->confidence : std::nullopt;
    request.citations = outcome->citations;
    request.confidence = confidence;
    if (!outcome->citations.isEmpty())
        request.frames << customerframes::sources(id, outcome->citations);
    request.frames << customerframes::complete(id, turn->releasedText, confidence,
                                               !reasons.isEmpty() || outcome->wantsHuman, false, now);
    // The skill's escalation knows nothing of keywords and urgency: those join it.
    const EscalationDecision decision = decideOutcome(plan.seen, *outcome, config->routing, box->unknownStreak);
    const bool adds = !sink.escalated() || !plan.escalationReasons.isEmpty() || decision.priority > Priority::Normal;
    if (!reasons.isEmpty() && adds)
        request.escalation = makeEscalation(snapshot, reasons, decision, outcome->category, deskNow(m_services));
    const QString ended = request.record.outcome;
    auto committing = commit(box, std::move(request));
    const Result<> committed = co_await committing;
    if (committed)
        report(*turn, ended, reasons);
    if (committed && outcome->endsConversation && reasons.isEmpty() && m_services.endConversation)
        m_services.endConversation(box->id, turn->generation);
    co_return committed;
}

Task<> TurnRunner::commit(MailboxPtr box, CommitTurn commit)
{
    const TurnPtr turn = box->running;
    if (box->seizing > 0) {
        const Error fenced{ErrorCode::Fenced, {}, {}};
        co_return fenced;
    }
    const Mailbox::StoreOp op(box);
    auto committing = m_services.store.commitTurn(std::move(commit));
    const Result<TurnCommitted> committed = co_await committing;
    if (!committed)
        co_return committed.error();
    turn->closedByOwner = true;  // the message has its end: a takeover from here on has nothing to close
    box->replanSince = 0;
    m_publisher.turn(*committed);
    co_return Result<>();
}

Task<> TurnRunner::finishStopped(MailboxPtr box, TurnSnapshot snapshot, AgentConfigPtr config, Error error)
{
    const TurnPtr turn = box->running;
    const bool fenced = error.code == ErrorCode::Fenced || turn->closedByOwner || box->seizing > 0;
    if (fenced || m_stopping) {
        // A person owns the conversation and closes the message, or the next start recovers it.
        co_return error;
    }
    if (error.code == ErrorCode::Cancelled && !turn->released) {
        auto abandoning = abandon(box, QStringLiteral("replanned"));
        co_return co_await abandoning;
    }
    logWarning("turn", QStringLiteral("turn ended early: ") % errorCodeName(error.code) % u' ' % error.detail);
    if (turn->released) {
        auto interrupting = interrupt(box, errorCodeName(error.code));
        const Result<> interrupted = co_await interrupting;
        if (!interrupted)
            co_return interrupted.error();
        const QStringList reasons{QStringLiteral("error")};
        const EscalationDraft draft = makeEscalation(snapshot, reasons, QString(), deskNow(m_services));
        auto raising = m_services.store.raiseEscalation(box->id, draft);
        const Result<TurnCommitted> raised = co_await raising;
        if (!raised)
            co_return raised.error();
        m_publisher.turn(*raised);
        co_return Result<>();
    }
    TurnPlan plan;
    plan.kind = PlanKind::Say;
    plan.escalationReasons = {QStringLiteral("error")};
    plan.seen.reasons = plan.escalationReasons;
    const QString key = error.code == ErrorCode::Timeout ? QStringLiteral("timeout") : QStringLiteral("api_error");
    const QString text = sayText(key, *config, snapshot, deskNow(m_services).state, m_services.clock.now());
    auto saying = say(box, snapshot, plan, text);
    co_return co_await saying;
}

Task<> TurnRunner::endUnfinished(MailboxPtr box)
{
    const TurnPtr turn = std::exchange(box->unfinished, nullptr);
    box->running = turn;
    turn->stop.request_stop();
    const QString reason = QStringLiteral("error");
    auto ending = turn->releasedText.isEmpty() ? abandon(box, reason) : interrupt(box, reason);
    const Result<> ended = co_await ending;
    box->running.reset();
    if (ended || ended.error().code == ErrorCode::Fenced)
        co_return Result<>();
    box->unfinished = turn;
    co_return ended;
}

Task<> TurnRunner::abandon(MailboxPtr box, QString reason)
{
    const TurnPtr turn = box->running;
    const Mailbox::StoreOp op(box);
    auto abandoning = m_services.store.abandonTurn(turn->id, reason);
    const Result<> abandoned = co_await abandoning;
    if (!abandoned)
        co_return abandoned.error();
    turn->closedByOwner = true;
    if (!turn->reply.id.isValid())
        co_return Result<>();  // a draft's: nothing was ever shown
    // The same "gone" row that a takeover publishes: staff screens drop the empty bubble.
    Message empty = turn->reply;
    empty.delivery = Delivery::Interrupted;
    empty.parts.clear();
    m_publisher.message(empty, 0);
    report(*turn, QStringLiteral("abandoned"), {});
    co_return Result<>();
}

Task<> TurnRunner::interrupt(MailboxPtr box, QString reason)
{
    const TurnPtr turn = box->running;
    const InterruptTurn request{.turnId = turn->id,
                                .conversationId = box->id,
                                .messageId = turn->reply.id,
                                .generation = turn->generation,
                                .text = turn->releasedText,
                                .reason = reason,
                                .complete = customerframes::complete(turn->reply.publicId, turn->releasedText,
                                                                     std::nullopt, false, true,
                                                                     m_services.clock.now())};
    const Mailbox::StoreOp op(box);
    auto interrupting = m_services.store.interruptTurn(request);
    const Result<TurnCommitted> interrupted = co_await interrupting;
    if (!interrupted)
        co_return interrupted.error();
    turn->closedByOwner = true;
    m_publisher.turn(*interrupted);
    report(*turn, QStringLiteral("interrupted"), {});
    co_return Result<>();
}

CommitTurn TurnRunner::draftCommit(const Mailbox& box, const QString& outcome, bool escalates) const
{
    const RunningTurn& turn = *box.running;
    CommitTurn request;
    request.record.id = turn.id;
    request.record.conversationId = box.id;
    request.record.generation = turn.generation;
    request.record.replyId = turn.reply.id;
    request.record.agentName = turn.reply.authorName;
    request.record.provider = QStringLiteral("none");
    request.record.outcome = escalates ? QStringLiteral("escalated") : outcome;
    request.record.startedAt = turn.startedAt;
    request.record.firstSentenceAt = turn.firstSentenceAt;
    request.record.endedAt = m_services.clock.now();
    return request;
}

EscalationDraft TurnRunner::sayEscalation(const TurnSnapshot& snapshot, const TurnPlan& plan) const
{
    const DeskNow desk = deskNow(m_services);
    const EscalationDecision decision = scoreEscalation(plan.seen, desk.config->routing);
    return makeEscalation(snapshot, plan.escalationReasons, decision, plan.category, desk);
}

void TurnRunner::report(const RunningTurn& turn, const QString& outcome, const QStringList& reasons) const
{
    if (m_services.turnDone)
        m_services.turnDone({outcome, turn.startedAt, turn.firstSentenceAt, m_services.clock.now(), reasons});
}

}  // namespace frontdesk
