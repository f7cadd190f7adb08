// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skillregistry.h"

#include "core/base/log.h"

namespace frontdesk {
namespace {

/// One call that a timer may overtake: whoever is first answers.
struct Race {
    QPromise<ToolResult> promise;
    bool answered = false;

    void answer(ToolResult result)
    {
        if (answered)
            return;
        answered = true;
        promise.addResult(std::move(result));
        promise.finish();
    }
};

/// Detached; the skill is kept alive by its argument and nothing else is touched after the timeout.
QCoro::Task<> runInto(std::shared_ptr<Race> race, std::shared_ptr<Skill> skill, ToolCall call, SkillContext context)
{
    const coro::LiveTask live;
    auto task = skill->invoke(call, context);
    const Result<ToolResult> result = co_await task;
    if (!result) {
        logWarning("agent", QStringLiteral("skill %1 failed: %2").arg(call.name, errorCodeName(result.error().code)));
        race->answer(toolError(call.id, errorCodeName(result.error().code), QStringLiteral("The lookup failed.")));
        co_return;
    }
    ToolResult answer = *result;
    answer.callId = call.id;
    race->answer(std::move(answer));
}

QFuture<ToolResult> start(std::shared_ptr<Skill> skill, const ToolCall& call, const SkillContext& context, int timeoutMs)
{
    auto race = std::make_shared<Race>();
    race->promise.start();
    QFuture<ToolResult> future = race->promise.future();
    runInto(race, std::move(skill), call, context);
    if (!race->answered) {
        const QString id = call.id;
        QTimer::singleShot(timeoutMs, [race, id] {
            race->answer(toolError(id, QStringLiteral("timeout"), QStringLiteral("The lookup took too long.")));
        });
    }
    return future;
}

}  // namespace

ToolResult toolError(const QString& callId, const QString& code, const QString& message)
{
    ToolResult result;
    result.callId = callId;
    result.isError = true;
    result.content = Json{{"error", {{"code", toStd(code)}, {"message", toStd(message)}}}};
    result.summary = message;
    return result;
}

std::shared_ptr<Skill> SkillRegistry::find(const QString& name, const AgentConfig& config) const
{
    for (const std::shared_ptr<Skill>& skill : m_skills)
        if (skill->spec(config).name == name)
            return skill;
    return nullptr;
}

QList<ToolSpec> SkillRegistry::specs(const QStringList& enabled, const AgentConfig& config) const
{
    QList<ToolSpec> specs;
    for (const QString& name : enabled)
        if (const std::shared_ptr<Skill> skill = find(name, config))
            specs << skill->spec(config);
    return specs;
}

Task<QList<ToolResult>> SkillRegistry::invokeAll(QList<ToolCall> calls, SkillContext context) const
{
    QList<QFuture<ToolResult>> running;
    for (const ToolCall& call : calls) {
        const std::shared_ptr<Skill> skill =
            context.config->agent.tools.contains(call.name) ? find(call.name, *context.config) : nullptr;
        if (!skill) {
            running << coro::ready(toolError(call.id, QStringLiteral("unknown-tool"), QStringLiteral("There is no such tool.")));
            continue;
        }
        const QStringList problems = schemaProblems(skill->spec(*context.config).inputSchema, call.arguments);
        if (!problems.isEmpty())
            running << coro::ready(toolError(call.id, QStringLiteral("invalid-arguments"), problems.join(u' ')));
        else
            running << start(skill, call, context, m_timeoutMs);
    }
    QList<ToolResult> results;
    for (const QFuture<ToolResult>& future : running) {
        const ToolResult result = co_await future;
        results << result;
    }
    co_return results;
}

Task<ToolResult> SkillRegistry::invoke(ToolCall call, SkillContext context) const
{
    const QList<ToolCall> calls{call};
    auto running = invokeAll(calls, context);
    const Result<QList<ToolResult>> results = co_await running;
    if (!results)
        co_return results.error();
    co_return results->first();
}

}  // namespace frontdesk
