// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/storeskilldesk.h"

#include "core/agent/skillregistry.h"
#include "core/base/log.h"
#include "core/conversations/conversationhub.h"
#include "core/conversations/escalationpolicy.h"
#include "core/store/callbackstore.h"
#include "core/store/conversationstore.h"

namespace frontdesk {
namespace {

constexpr Micros DecideWithin = 24 * 60 * MicrosPerMinute;
constexpr int ExpireBatch = 100;
constexpr int RemindBatch = 20;
constexpr Micros RemindBefore = 5 * MicrosPerMinute;
constexpr int TextsForProof = 200;

/// What the call is answered with when the same one is there already; none = it waits for a person.
std::optional<ToolResult> earlierResult(const SkillRun& run)
{
    switch (run.state) {
    case SkillRunState::Waiting: return std::nullopt;
    case SkillRunState::Done:
    case SkillRunState::Failed: {
        ToolResult result = run.result;
        result.content["done_before"] = true;
        if (run.state == SkillRunState::Done && run.endedAt > 0)
            result.content["done_at"] = toStd(isoTime(run.endedAt));
        if (!run.question.isEmpty())
            result.content["what_was_done"] = toStd(run.question);
        return result;
    }
    case SkillRunState::Unknown:
        return toolError(
            run.call.id, QStringLiteral("unknown-outcome"),
            QStringLiteral("Whether this was done is not known; a colleague has to look. Do not try again."));
    default:
        return toolError(run.call.id, QStringLiteral("running"),
                         QStringLiteral("This is being done already; nothing more is needed."));
    }
}

}  // namespace

StoreSkillDesk::StoreSkillDesk(const ConversationServices& services, ConversationHub& hub, SkillRegistry& skills,
                               SkillRunStore& runs, CallbackStore& callbacks, QObject* parent)
    : QObject(parent),
      m_services(services),
      m_hub(hub),
      m_skills(skills),
      m_runs(runs),
      m_callbacks(callbacks),
      m_publisher(services)
{
    connect(&m_timer, &QTimer::timeout, this, &StoreSkillDesk::sweep);
}

Task<SkillTicket> StoreSkillDesk::intend(SkillIntent intent)
{
    auto beginning = begin(intent, false);
    co_return co_await beginning;
}

Task<SkillTicket> StoreSkillDesk::ask(SkillIntent intent)
{
    auto beginning = begin(intent, true);
    co_return co_await beginning;
}

Task<SkillTicket> StoreSkillDesk::begin(SkillIntent intent, bool asks)
{
    const MailboxPtr box = m_hub.mailbox(intent.conversationId);
    if (box->seizing > 0) {
        const Error fenced{ErrorCode::Fenced, {}, {}};
        co_return fenced;
    }
    NewSkillRun wanted;
    wanted.agentName = intent.agentName;
    wanted.run.publicId = newPublicId();
    wanted.run.conversationId = intent.conversationId;
    wanted.run.turnId = intent.turnId;
    wanted.run.generation = intent.generation;
    wanted.run.call = intent.call;
    wanted.run.effect = intent.effect;
    wanted.run.asked = asks;
    wanted.run.question = intent.question;
    wanted.run.createdAt = intent.askedAt;
    wanted.sameBy = intent.sameBy;
    wanted.sameSince = intent.sameSince;
    if (asks)
        wanted.run.expiresAt = intent.expiresAt > 0 ? intent.expiresAt : m_services.clock.now() + DecideWithin;
    // A takeover waits for it: an effect of the AI begins before it, or not at all.
    const Mailbox::StoreOp op(box);
    auto beginning = m_runs.begin(wanted);
    const Result<SkillRunBegun> begun = co_await beginning;
    if (!begun)
        co_return begun.error();
    if (begun->card)
        m_publisher.saved(*begun->card);
    SkillTicket ticket;
    ticket.run = begun->run.publicId;
    if (begun->existing)
        ticket.earlier = earlierResult(begun->run);
    ticket.waiting = begun->existing && begun->run.state == SkillRunState::Waiting;
    if (ticket.waiting && !asks)
        ticket.earlier = toolError(intent.call.id, QStringLiteral("waiting"),
                                   QStringLiteral("This waits for a colleague to confirm it."));
    co_return ticket;
}

Task<> StoreSkillDesk::finished(QString run, SkillEnd end, ToolResult result)
{
    const SkillRunState state = end == SkillEnd::Done     ? SkillRunState::Done
                                : end == SkillEnd::Failed ? SkillRunState::Failed
                                                          : SkillRunState::Unknown;
    auto finishing = m_runs.finish(run, state, result);
    const Result<SkillRunChanged> changed = co_await finishing;
    if (!changed) {
        const ErrorCode code = changed.error().code;
        if (code != ErrorCode::Conflict && code != ErrorCode::NotFound)
            m_unstored.insert(run, {end, result});  // it happened: the row must not say that it runs for ever
        co_return changed.error();
    }
    m_unstored.remove(run);
    settleChange(*changed);
    QString reason;
    if (changed->run.state == SkillRunState::Unknown)
        reason = QStringLiteral("error");
    else if (changed->run.asked && !result.isError && result.content.value("needs_person", false))
        reason = QStringLiteral("other");  // in a turn the loop asks for the person
    if (!reason.isEmpty()) {
        auto calling = callPerson(changed->run.conversationId, reason);
        co_return co_await calling;
    }
    co_return Result<>();
}

Task<Callback> StoreSkillDesk::book(Callback callback)
{
    auto booking = m_callbacks.book(callback);
    const Result<Callback> booked = co_await booking;
    co_return booked;
}

void StoreSkillDesk::settleChange(const SkillRunChanged& changed)
{
    if (changed.card)
        m_publisher.saved(*changed.card);
    if (changed.tellCustomer)
        m_hub.scheduleTurn(changed.run.conversationId);
}

Task<SkillRun> StoreSkillDesk::decide(QString run, StaffMember staff, bool approve)
{
    auto deciding = m_runs.decide(run, staff.id, approve);
    const Result<SkillRunChanged> changed = co_await deciding;
    if (!changed)
        co_return changed.error();
    settleChange(*changed);
    if (approve)
        coro::spawn(QStringLiteral("approved skill"), carryOut(run));
    co_return changed->run;
}

Task<SkillRun> StoreSkillDesk::settle(QString run, StaffMember staff, bool happened)
{
    auto settling = m_runs.settle(run, staff.id, happened);
    const Result<SkillRunChanged> changed = co_await settling;
    if (!changed)
        co_return changed.error();
    settleChange(*changed);
    co_return changed->run;
}

Task<> StoreSkillDesk::carryOut(QString run)
{
    auto claiming = m_runs.claim(run);
    const Result<SkillRunChanged> claimed = co_await claiming;
    if (!claimed)
        co_return claimed.error().code == ErrorCode::Conflict ? Result<>() : Result<>(claimed.error());
    settleChange(*claimed);
    const SkillRun running = claimed->run;
    auto loading = m_services.store.loadTurn(running.conversationId, TextsForProof);
    const Result<TurnSnapshot> snapshot = co_await loading;
    if (!snapshot) {
        const ToolResult lost = toolError(running.call.id, QStringLiteral("no-conversation"),
                                          QStringLiteral("The conversation could not be read."));
        auto failing = finished(run, SkillEnd::Failed, lost);
        co_return co_await failing;
    }
    SkillContext context;
    context.config = m_services.config();
    context.now = m_services.clock.now();
    context.askedAt = running.createdAt;
    context.contact = snapshot->contact;
    for (const QList<Message>* list : {&snapshot->history, &snapshot->unanswered})
        for (const Message& message : *list)
            if (message.author == Author::Contact)
                context.customerTexts << message.text();
    context.humansAvailable = deskNow(m_services).state == DeskState::Staffed;
    context.escalationWaiting = snapshot->escalation.has_value();
    context.conversationId = running.conversationId;
    context.turnId = running.turnId;
    context.generation = running.generation;
    context.approvedBy = running.decidedByName;
    // Its end is recorded by the registry (finished()), also one that comes after the time was up.
    auto performing = m_skills.perform(running.call, context, run);
    const Result<ToolResult> performed = co_await performing;
    if (!performed)
        co_return performed.error();
    co_return Result<>();
}

Task<int> StoreSkillDesk::expire()
{
    auto expiring = m_runs.expire(ExpireBatch);
    const Result<QList<SkillRunChanged>> expired = co_await expiring;
    if (!expired)
        co_return expired.error();
    for (const SkillRunChanged& changed : *expired)
        settleChange(changed);
    co_return int(expired->size());
}

/// Nobody knows whether it happened, or a person has to go on: the AI cannot. Who has the conversation already reads it on
/// the card, a closed one has its row on the Skills page.
Task<> StoreSkillDesk::callPerson(ConversationId conversation, QString reason)
{
    const MailboxPtr box = m_hub.mailbox(conversation);
    if (box->seizing > 0)
        co_return Result<>();
    const Mailbox::StoreOp op(box);  // nobody takes it over between the look and the escalation
    auto loading = m_services.store.summary(conversation);
    const Result<ConversationSummary> found = co_await loading;
    if (!found)
        co_return found.error().code == ErrorCode::NotFound ? Result<>() : Result<>(found.error());
    if (found->conversation.handler != Handler::Ai || found->conversation.state == ConversationState::Closed)
        co_return Result<>();
    const TurnSnapshot unknown;
    const EscalationDraft draft = makeEscalation(unknown, {reason}, QStringLiteral("skill"), deskNow(m_services));
    auto raising = m_services.store.raiseEscalation(conversation, draft);
    const Result<TurnCommitted> raised = co_await raising;
    if (raised)
        m_publisher.turn(*raised);
    co_return Result<>();
}

Task<> StoreSkillDesk::recover()
{
    auto recovering = m_runs.recover();
    const Result<SkillRunRecovery> recovered = co_await recovering;
    if (!recovered)
        co_return recovered.error();
    const SkillRunRecovery found = *recovered;
    for (const SkillRunChanged& torn : found.torn) {
        logWarning("skills",
                   QStringLiteral("a run of %1 was cut off; whether it happened is not known").arg(torn.run.call.name));
        settleChange(torn);
        auto calling = callPerson(torn.run.conversationId, QStringLiteral("error"));
        const Result<> called = co_await calling;
        if (!called)
            co_return called.error();
    }
    for (const SkillRun& approved : found.approved)
        coro::spawn(QStringLiteral("approved skill"), carryOut(approved.publicId));
    for (const ConversationId conversation : found.untold)
        m_hub.scheduleTurn(conversation);
    co_return Result<>();
}

Task<> StoreSkillDesk::retryEnds()
{
    const QStringList ended = m_unstored.keys();
    for (const QString& run : ended) {
        const End end = m_unstored.value(run);
        auto storing = finished(run, end.end, end.result);
        const Result<> stored = co_await storing;
        if (!stored && m_unstored.contains(run))
            co_return stored.error();
    }
    co_return Result<>();
}

/// Somebody has to call: people are asked for a few minutes before, or as soon as the program is there again.
Task<> StoreSkillDesk::remind()
{
    auto reading = m_callbacks.due(m_services.clock.now() + RemindBefore, RemindBatch);
    const Result<QList<Callback>> due = co_await reading;
    if (!due)
        co_return due.error();
    for (const Callback& callback : *due) {
        const TurnSnapshot unknown;
        const DeskNow desk = deskNow(m_services);
        EscalationDraft draft = makeEscalation(unknown, {QStringLiteral("callback_due")}, QString(), desk);
        draft.summary = callback.note;
        draft.dueAt = callback.dueAt;
        draft.frame = FrameDraft();  // the customer waits for the call, not for an answer
        auto reminding = m_callbacks.remind(callback.publicId, draft);
        const Result<TurnCommitted> reminded = co_await reminding;
        if (!reminded && reminded.error().code != ErrorCode::Conflict)
            co_return reminded.error();
        if (reminded && !reminded->events.isEmpty())
            m_publisher.turn(*reminded);
    }
    co_return Result<>();
}

Task<> StoreSkillDesk::tidy()
{
    auto expiring = expire();
    const Result<int> expired = co_await expiring;
    if (!expired)
        co_return expired.error();
    auto retrying = retryEnds();
    const Result<> retried = co_await retrying;  // one row that is refused again holds up nothing else
    auto reading = m_runs.approved(ExpireBatch);
    const Result<QStringList> approved = co_await reading;
    if (!approved)
        co_return approved.error();
    for (const QString& run : *approved)
        coro::spawn(QStringLiteral("approved skill"), carryOut(run));
    auto reminding = remind();
    const Result<> reminded = co_await reminding;
    co_return retried ? reminded : retried;
}

Task<> StoreSkillDesk::sweepOnce()
{
    auto tidying = tidy();
    const Result<> tidied = co_await tidying;
    m_sweeping = false;
    co_return tidied;
}

void StoreSkillDesk::sweep()
{
    if (m_sweeping)
        return;
    m_sweeping = true;
    coro::spawn(QStringLiteral("approvals"), sweepOnce());
}

}  // namespace frontdesk
