// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/console/skillconsole.h"

namespace frontdesk::test {

/// SkillConsole in memory.
class FakeSkills final : public SkillConsole {
public:
    SkillBoard now;
    SkillTrial trial;
    std::optional<Error> problem;  ///< of every call
    QStringList acts;              ///< "decide:RUN:yes", "enable:NAME:0", ...
    Json tried;

    [[nodiscard]] QFuture<Result<SkillBoard>> board() override { return answer(now); }
    [[nodiscard]] QFuture<Result<SkillBoard>> setEnabled(QString skill, bool enabled) override
    {
        acts << QStringLiteral("enable:%1:%2").arg(skill).arg(int(enabled));
        for (SkillRow& row : now.skills)
            if (row.spec.name == skill)
                row.switches.enabled = enabled;
        return answer(now);
    }
    [[nodiscard]] QFuture<Result<SkillBoard>> setPolicy(QString skill, SkillPolicy policy) override
    {
        acts << QStringLiteral("policy:%1:%2").arg(skill).arg(int(policy));
        for (SkillRow& row : now.skills)
            if (row.spec.name == skill)
                row.policy = policy;
        return answer(now);
    }
    [[nodiscard]] QFuture<Result<SkillTrial>> tryOut(QString skill, Json arguments, bool really) override
    {
        acts << QStringLiteral("try:%1:%2").arg(skill).arg(int(really));
        tried = arguments;
        return answer(trial);
    }
    [[nodiscard]] QFuture<Result<SkillRun>> decide(QString run, bool approve) override
    {
        acts << QStringLiteral("decide:%1:%2").arg(run).arg(int(approve));
        return change(run, approve ? SkillRunState::Approved : SkillRunState::Refused);
    }
    [[nodiscard]] QFuture<Result<SkillRun>> settle(QString run, bool happened) override
    {
        acts << QStringLiteral("settle:%1:%2").arg(run).arg(int(happened));
        return change(run, happened ? SkillRunState::Done : SkillRunState::Failed);
    }
    [[nodiscard]] QFuture<Result<Callback>> endCallback(QString callback, bool done) override
    {
        acts << QStringLiteral("callback:%1:%2").arg(callback).arg(int(done));
        now.callbacks.removeIf([&callback](const Callback& c) { return c.publicId == callback; });
        return answer(Callback());
    }

private:
    template <class T>
    [[nodiscard]] QFuture<Result<T>> answer(T value)
    {
        return coro::ready(problem ? Result<T>(*problem) : Result<T>(std::move(value)));
    }
    [[nodiscard]] QFuture<Result<SkillRun>> change(const QString& id, SkillRunState state)
    {
        SkillRun changed;
        for (SkillRun& run : now.runs) {
            if (run.publicId != id || problem)
                continue;
            run.state = state;
            changed = run;
        }
        return answer(changed);
    }
};

}  // namespace frontdesk::test
