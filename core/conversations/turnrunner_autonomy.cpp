// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/capacity.h"
#include "core/conversations/escalationpolicy.h"
#include "core/conversations/turnrunner.h"
#include "core/store/conversationstore.h"

namespace frontdesk {

AutonomyChoice TurnRunner::autonomy(const TurnSnapshot& snapshot, const TurnPlan& plan) const
{
    const QStringList& topics = plan.seen.text.topics;
    if (plan.kind != PlanKind::Reply || !m_services.dial)
        return {AutonomyMode::Auto, topics.value(0)};
    return m_services.dial->choose(snapshot.conversation.channelId, topics);
}

/// Our words come first: nobody waits for a model to learn that people answer.
Task<> TurnRunner::withhold(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan, AgentConfigPtr config,
                            AutonomyChoice choice)
{
    if (box->seizing > 0 || m_stopping)
        co_return Result<>();
    if (m_services.capacity && snapshot.conversation.silence == u"at_capacity") {
        auto lifting = m_services.capacity->lift(box->id);
        const Result<> lifted = co_await lifting;
        if (!lifted)
            co_return lifted.error();
    }
    if (choice.mode == AutonomyMode::Draft) {
        auto asking = m_drafter.covered(snapshot);
        const Result<bool> covered = co_await asking;
        if (!covered)
            co_return covered.error();
        if (*covered)
            co_return Result<>();
    }
    // Without a place for its model it waits for people just as well.
    if (choice.mode != AutonomyMode::Off && m_services.capacity && !m_services.capacity->admit(box->id))
        choice.mode = AutonomyMode::Off;
    const bool off = choice.mode == AutonomyMode::Off;
    const TurnPlan held = withheldPlan(plan, snapshot, choice.mode, deskNow(m_services).state);
    auto telling = tell(box, snapshot, held, config, off);
    const Result<> answered = co_await telling;
    if (!answered)
        co_return answered.error();
    if (off || box->seizing > 0 || m_stopping)
        co_return Result<>();
    const bool told = held.kind == PlanKind::Say;
    auto drafting = m_drafter.run(box, snapshot, plan, config, choice, told);
    const Result<Drafted> drafted = co_await drafting;
    if (!drafted)
        co_return drafted.error();
    if (drafted->ask.kind != PlanKind::Say || box->seizing > 0 || m_stopping)
        co_return Result<>();
    const TurnPlan ask = drafted->ask;
    auto asking = act(box, snapshot, ask, config, true);
    co_return co_await asking;
}

Task<> TurnRunner::tell(MailboxPtr box, TurnSnapshot snapshot, TurnPlan held, AgentConfigPtr config, bool answers)
{
    if (held.kind == PlanKind::Say) {
        auto acting = act(box, snapshot, held, config, answers);
        co_return co_await acting;
    }
    // A draft brings its reasons itself.
    if (held.escalationReasons.isEmpty() || !toldOfPeople(snapshot))
        co_return Result<>();
    auto joining = join(box, snapshot, held);
    co_return co_await joining;
}

/// The customer was told before: the reasons join what waits.
Task<> TurnRunner::join(MailboxPtr box, TurnSnapshot snapshot, TurnPlan plan)
{
    // Whoever took it meanwhile keeps it.
    if (box->seizing > 0 || box->generation > snapshot.conversation.generation) {
        const Error fenced{ErrorCode::Fenced, {}, {}};
        co_return fenced;
    }
    const Mailbox::StoreOp op(box);
    const EscalationDraft draft = sayEscalation(snapshot, plan);
    auto raising = m_services.store.raiseEscalation(snapshot.conversation.id, draft);
    const Result<TurnCommitted> raised = co_await raising;
    if (!raised)
        co_return raised.error();
    m_publisher.turn(*raised);
    co_return Result<>();
}

}  // namespace frontdesk
