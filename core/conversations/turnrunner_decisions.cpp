// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/turnrunner.h"

namespace frontdesk {

Task<> TurnRunner::tellDecisions(MailboxPtr box, TurnSnapshot snapshot, AgentConfigPtr config)
{
    TurnPlan plan;
    plan.kind = PlanKind::Say;
    plan.sayKey = QStringLiteral("decided");
    auto telling = act(box, snapshot, plan, config, false);
    const Result<> told = co_await telling;
    if (!told || snapshot.unanswered.isEmpty())
        co_return told;
    auto going = run(box);
    co_return co_await going;
}

}  // namespace frontdesk
