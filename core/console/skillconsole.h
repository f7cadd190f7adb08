// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/skillconfig.h"
#include "core/model/callback.h"
#include "core/model/skill.h"

#include <QFuture>
#include <QList>
#include <QStringList>

namespace frontdesk {

/// One skill as it stands now.
struct SkillRow {
    ToolSpec spec;
    SkillSwitches switches;                  ///< what the configuration says about it
    SkillPolicy policy = SkillPolicy::Auto;  ///< what counts; never Default
    QStringList agents;                      ///< names of the agents that have it
    qint64 calls = 0;                        ///< since the program started
    qint64 failures = 0;
    Micros lastAt = 0;
    QString lastError;
    bool resting = false;  ///< its service failed several times in a row and is left alone for a while
};

struct SkillBoard {
    QList<SkillRow> skills;     ///< built-in ones first
    QStringList problems;       ///< skills from outside that were left out, and why
    QList<SkillRun> runs;       ///< those that need a person first, then the newest
    QList<Callback> callbacks;  ///< open ones, the next first
    bool editable = true;       ///< false = there is no file of one's own (sample data): switches cannot be kept
    QString timeZone;           ///< of the business
};

struct SkillTrial {
    ToolResult result;
    qint64 micros = 0;
    bool dryRun = false;  ///< nothing was done
};

/// Skills: what there is, their switches, the tester, runs that wait for a person, callbacks. Threads and errors as in Console.
class SkillConsole {
public:
    virtual ~SkillConsole() = default;

    [[nodiscard]] virtual QFuture<Result<SkillBoard>> board() = 0;
    /// Keeps it in agent_config.yml (comments stay) and loads the file. `policy` Default removes the line.
    [[nodiscard]] virtual QFuture<Result<SkillBoard>> setEnabled(QString skill, bool enabled) = 0;
    [[nodiscard]] virtual QFuture<Result<SkillBoard>> setPolicy(QString skill, SkillPolicy policy) = 0;
    /// Runs it as nobody's customer. Skills with effects only say what they would do unless `really` (audited).
    [[nodiscard]] virtual QFuture<Result<SkillTrial>> tryOut(QString skill, Json arguments, bool really) = 0;

    /// Conflict says who was faster, or that it is too late.
    [[nodiscard]] virtual QFuture<Result<SkillRun>> decide(QString run, bool approve) = 0;
    /// State Unknown: somebody looked and knows now.
    [[nodiscard]] virtual QFuture<Result<SkillRun>> settle(QString run, bool happened) = 0;
    [[nodiscard]] virtual QFuture<Result<Callback>> endCallback(QString callback, bool done) = 0;
};

}  // namespace frontdesk
