// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/drafter.h"

#include "core/base/log.h"
#include "core/conversations/escalationpolicy.h"
#include "core/store/conversationstore.h"
#include "core/store/draftstore.h"

namespace frontdesk {
namespace {

/// Collects what would have been said. Nothing leaves, nothing is stored before the end.
class DraftSink final : public TurnSink {
public:
    explicit DraftSink(MailboxPtr box) : m_box(std::move(box)), m_turn(m_box->running) {}

    void delta(QString) override {}
    Task<> release(QString sentence) override
    {
        if (const auto stopped = whyStopped())
            co_return *stopped;
        text += sentence;
        co_return Result<>();
    }
    Task<> skillCall(SkillCallRecord, bool) override
    {
        if (const auto stopped = whyStopped())
            co_return *stopped;
        co_return Result<>();
    }

    QString text;

private:
    std::optional<Error> whyStopped() const
    {
        if (m_box->seizing > 0)
            return Error{ErrorCode::Fenced, {}, {}};
        if (m_turn->stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        return std::nullopt;
    }

    MailboxPtr m_box;
    std::shared_ptr<RunningTurn> m_turn;
};

MessageId newestOf(const TurnSnapshot& snapshot)
{
    MessageId newest;
    for (const Message& message : snapshot.unanswered)
        newest = std::max(newest, message.id);
    return newest;
}

TurnMode turnModeOf(AutonomyMode mode) { return mode == AutonomyMode::Draft ? TurnMode::Draft : TurnMode::Shadow; }

/// The text may speak of what was not done: sent by a person, it would be untrue.
bool onlyPreviewed(const TurnRecord& record)
{
    return std::any_of(record.skillCalls.begin(), record.skillCalls.end(),
                       [](const Json& call) { return skillCallFromJson(call).result.value("dry_run", false); });
}

/// People have to know that nothing comes of it.
void askForPerson(TurnPlan& ask, const QStringList& reasons)
{
    for (const QString& reason : reasons)
        if (!ask.escalationReasons.contains(reason))
            ask.escalationReasons << reason;
    ask.seen.reasons = ask.escalationReasons;
    ask.kind = PlanKind::Say;
    ask.sayKey = QStringLiteral("escalation");
}

}  // namespace

Task<Drafted> Drafter::run(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config,
                           AutonomyChoice choice, bool told)
{
    auto beginning = begin(box, snapshot, config, choice);
    const Result<> begun = co_await beginning;
    if (!begun)
        co_return begun.error();
    const auto turn = box->running;
    auto working = work(box, snapshot, plan, config, choice, told);
    const Result<Drafted> done = co_await working;
    if (!turn->closedByOwner)
        box->unfinished = turn;
    box->running.reset();
    co_return done;
}

Task<bool> Drafter::covered(TurnSnapshot snapshot)
{
    auto reading = m_services.drafts->coveredUpTo(snapshot.conversation.id, snapshot.conversation.generation);
    const Result<MessageId> upTo = co_await reading;
    if (!upTo)
        co_return upTo.error();
    co_return newestOf(snapshot) <= *upTo;
}

Task<> Drafter::begin(MailboxPtr box, TurnSnapshot snapshot, AgentConfigPtr config, AutonomyChoice choice)
{
    auto turn = std::make_shared<RunningTurn>();
    turn->generation = snapshot.conversation.generation;
    turn->startedAt = m_services.clock.now();
    box->running = turn;
    QList<MessageId> inbound;
    for (const Message& message : snapshot.unanswered)
        inbound << message.id;
    const BeginDraft request{.turn = {.conversationId = box->id,
                                      .generation = turn->generation,
                                      .replyPublicId = QString(),
                                      .agentName = config->agent.name,
                                      .provider = QString(),
                                      .model = config->agent.model,
                                      .inboundIds = inbound},
                             .mode = turnModeOf(choice.mode),
                             .topic = choice.topic};
    const Mailbox::StoreOp op(box);
    auto starting = m_services.drafts->begin(request);
    const Result<TurnId> started = co_await starting;
    if (!started) {
        box->running.reset();
        co_return started.error();
    }
    turn->id = *started;
    co_return Result<>();
}

Task<TurnOutcome> Drafter::think(MailboxPtr box, TurnSnapshot snapshot, AgentConfigPtr config, AutonomyChoice choice,
                                 AgentChoice who)
{
    const auto turn = box->running;
    DraftSink sink(box);
    TurnInput input{.snapshot = snapshot,
                    .humansAvailable = deskNow(m_services).state == DeskState::Staffed,
                    .escalationWaiting = snapshot.escalation.has_value(),
                    .now = m_services.clock.now()};
    input.snapshot.disclosed = true;  // a person says it: no machine has to introduce itself
    input.mode = turnModeOf(choice.mode);
    input.turnId = turn->id;
    input.agent = who;
    input.agent = AgentChoice{config->agent.key, config->agent.name, {}, false, snapshot.agentHops};
    auto running = m_services.agent.run(input, config, &sink, turn->stop.get_token());
    Result<TurnOutcome> outcome = co_await running;
    if (box->seizing > 0 || turn->closedByOwner || (!outcome && outcome.error().code == ErrorCode::Fenced)) {
        const Error fenced{ErrorCode::Fenced, {}, {}};
        co_return fenced;
    }
    if (turn->stop.stop_requested() || (!outcome && outcome.error().code == ErrorCode::Cancelled)) {
        auto abandoning = abandon(box, QStringLiteral("replanned"));
        const Result<> abandoned = co_await abandoning;
        const Error cancelled{ErrorCode::Cancelled, {}, {}};
        co_return abandoned ? cancelled : abandoned.error();
    }
    TurnOutcome result;
    if (outcome)
        result = outcome.take();
    else
        result.record.outcome = QStringLiteral("failed");
    const bool failed = result.record.outcome == u"failed";
    if (failed && !result.escalationReasons.contains(u"error"))
        result.escalationReasons << QStringLiteral("error");
    if (choice.mode == AutonomyMode::Draft && onlyPreviewed(result.record)) {
        result.wantsHuman = true;
        if (!result.escalationReasons.contains(u"other"))
            result.escalationReasons << QStringLiteral("other");
    }
    result.text = failed || !result.knows || result.wantsHuman ? QString() : sink.text.trimmed();
    co_return result;
}

Task<Drafted> Drafter::work(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config,
                            AutonomyChoice choice, bool told)
{
    const auto turn = box->running;
    auto thinking = think(box, snapshot, config, choice, plan.agent);
    Result<TurnOutcome> outcome = co_await thinking;
    if (!outcome)
        co_return outcome.error();
    box->unknownStreak = outcome->knows ? 0 : box->unknownStreak + 1;
    const int streak = box->unknownStreak;
    const QStringList reasons = plan.escalationReasons + outcomeReasons(*outcome, config->routing, streak);
    Drafted drafted{.usable = !outcome->text.isEmpty()};
    std::optional<EscalationDraft> look;
    if (drafted.usable && choice.mode == AutonomyMode::Draft)
        look = lookRequest(snapshot, plan, *outcome, reasons, streak);
    CommitDraft request = commitOf(*turn, snapshot, *outcome, choice);
    request.record.rule = plan.agent.rule;
    request.record.reasons = reasons;
    request.escalation = look;
    if (!drafted.usable)
        askInstead(drafted, request, snapshot, plan, told);
    auto committing = commit(box, request);
    const Result<> committed = co_await committing;
    if (!committed)
        co_return committed.error();
    co_return drafted;
}

/// A crash at any point leaves the customer with people who know, or with a question that is planned anew: who was told
/// before waits from this commit on; for the others their question counts as answered once our words are committed.
void Drafter::askInstead(Drafted& drafted, CommitDraft& request, const TurnSnapshot& snapshot, const TurnPlan& plan,
                         bool told) const
{
    drafted.ask = plan;
    const QStringList& reasons = request.record.reasons;
    askForPerson(drafted.ask, reasons.isEmpty() ? QStringList(QStringLiteral("low_confidence")) : reasons);
    request.answered = told || toldOfPeople(snapshot);
    if (!request.answered)
        return;
    const DeskNow desk = deskNow(m_services);
    request.escalation = makeEscalation(snapshot, drafted.ask.escalationReasons,
                                        scoreEscalation(drafted.ask.seen, desk.config->routing), drafted.ask.category,
                                        desk);
    drafted.ask.kind = PlanKind::Ignore;
}

/// Somebody has to look at the draft in time. The customer hears of a person only where one was really asked for.
EscalationDraft Drafter::lookRequest(const TurnSnapshot& snapshot, const TurnPlan& plan, const TurnOutcome& outcome,
                                     QStringList reasons, int unknownStreak) const
{
    reasons << autonomyreasons::draft();
    EscalationInput seen = plan.seen;
    const DeskNow desk = deskNow(m_services);
    EscalationDecision decision = decideOutcome(seen, outcome, desk.config->routing, unknownStreak);
    EscalationDraft draft = makeEscalation(snapshot, reasons, decision, plan.category, desk);
    if (plan.escalationReasons.isEmpty())
        draft.frame = FrameDraft();
    return draft;
}

CommitDraft Drafter::commitOf(const RunningTurn& turn, const TurnSnapshot& snapshot, TurnOutcome& outcome,
                              const AutonomyChoice& choice) const
{
    CommitDraft request;
    request.record = std::move(outcome.record);
    TurnRecord& record = request.record;
    const bool failed = record.outcome == u"failed";
    record.id = turn.id;
    record.conversationId = snapshot.conversation.id;
    record.generation = turn.generation;
    record.startedAt = turn.startedAt;
    record.endedAt = m_services.clock.now();
    record.topic = choice.topic;
    record.mode = int(turnModeOf(choice.mode));
    record.outcome = failed               ? QStringLiteral("failed")
                     : !outcome.knows     ? QStringLiteral("unknown")
                     : outcome.wantsHuman ? QStringLiteral("escalated")
                                          : QStringLiteral("drafted");
    request.text = outcome.text;
    request.citations = outcome.citations;
    request.summary = outcome.summary;
    request.summaryUpTo = outcome.summaryUpTo;
    request.confidence = outcome.knows ? outcome.confidence : std::nullopt;
    request.answersUpTo = newestOf(snapshot);
    // What waits for a person's click is not answered yet: with the next message it is planned anew.
    request.answered = choice.mode == AutonomyMode::Shadow;
    if (!failed)
        request.guidanceUsed = snapshot.guidanceUpTo;
    return request;
}

Task<> Drafter::commit(MailboxPtr box, CommitDraft request)
{
    const auto turn = box->running;
    if (box->seizing > 0) {
        const Error fenced{ErrorCode::Fenced, {}, {}};
        co_return fenced;
    }
    const Mailbox::StoreOp op(box);
    auto committing = m_services.drafts->commit(request);
    const Result<DraftCommitted> committed = co_await committing;
    if (!committed)
        co_return committed.error();
    turn->closedByOwner = true;
    box->replanSince = 0;
    m_publisher.turn(committed->turn);
    if (m_services.turnDone)
        m_services.turnDone(
            {request.record.outcome, turn->startedAt, 0, m_services.clock.now(), request.record.reasons});
    co_return Result<>();
}

Task<> Drafter::abandon(MailboxPtr box, QString reason)
{
    const auto turn = box->running;
    const Mailbox::StoreOp op(box);
    auto abandoning = m_services.store.abandonTurn(turn->id, reason);
    const Result<> abandoned = co_await abandoning;
    if (abandoned)
        turn->closedByOwner = true;
    co_return abandoned;
}

}  // namespace frontdesk
