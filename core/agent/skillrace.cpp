// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skillrace.h"

#include "core/agent/skillregistry.h"
#include "core/base/log.h"

#include <QTimer>

namespace frontdesk {
namespace {

struct Race {
    QPromise<SkillRace::Outcome> promise;
    bool answered = false;
    SkillRace::Late late;
    /// Goes with the answer, so no timer outlives its call.
    std::unique_ptr<QTimer, QScopedPointerDeleteLater> deadline;

    void answer(SkillRace::Outcome outcome)
    {
        if (answered) {
            if (late)
                late(outcome.result);
            return;
        }
        answered = true;
        deadline.reset();
        promise.addResult(std::move(outcome));
        promise.finish();
    }
};

/// A store or file that refuses was asked before anything happened, or took its part back. The others may have come after
/// the effect.
bool surelyNothingDone(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Fenced:
    case ErrorCode::Unauthorized:
    case ErrorCode::RateLimited:
    case ErrorCode::Storage:
    case ErrorCode::DiskFull:
    case ErrorCode::TooNew:
    case ErrorCode::Corrupt: return true;
    default: return false;
    }
}

/// Detached; the skill is kept alive by its argument, so a list that is replaced meanwhile harms nobody.
QCoro::Task<> runInto(std::shared_ptr<Race> race, std::shared_ptr<Skill> skill, ToolCall call, SkillContext context,
                      bool preview)
{
    const coro::LiveTask live;
    auto task = preview ? skill->preview(call, context) : skill->invoke(call, context);
    const Result<ToolResult> result = co_await task;
    SkillRace::Outcome outcome;
    if (result) {
        outcome.result = *result;
        outcome.result.callId = call.id;
    } else {
        logWarning("agent", QStringLiteral("skill %1 failed: %2").arg(call.name, errorCodeName(result.error().code)));
        outcome.result = toolError(call.id, errorCodeName(result.error().code), QStringLiteral("The lookup failed."));
        outcome.broke = true;
        outcome.timedOut = !surelyNothingDone(result.error().code);
        outcome.result.unsure = outcome.timedOut;
    }
    race->answer(std::move(outcome));
}

}  // namespace

QFuture<SkillRace::Outcome> SkillRace::start(std::shared_ptr<Skill> skill, const ToolCall& call,
                                             const SkillContext& context, int timeoutMs, bool preview, Late late)
{
    auto race = std::make_shared<Race>();
    race->late = std::move(late);
    race->promise.start();
    QFuture<Outcome> future = race->promise.future();
    runInto(race, std::move(skill), call, context, preview);
    if (race->answered)
        return future;
    race->deadline.reset(new QTimer);
    race->deadline->setSingleShot(true);
    const std::weak_ptr<Race> watched = race;
    QObject::connect(race->deadline.get(), &QTimer::timeout, race->deadline.get(), [watched, id = call.id] {
        if (const auto waiting = watched.lock())
            waiting->answer(
                {toolError(id, QStringLiteral("timeout"), QStringLiteral("The lookup took too long.")), true, true});
    });
    race->deadline->start(timeoutMs);
    return future;
}

}  // namespace frontdesk
