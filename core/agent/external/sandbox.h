// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/childprocess.h"

#include <QDeadlineTimer>

namespace frontdesk::external {

/// The sandbox of this computer: bubblewrap on Linux. Tried, because an installed one may not be allowed to work; one
/// that failed is tried again after a minute.
class Sandbox {
public:
    /// `program`: of bubblewrap; empty = looked up in the path.
    explicit Sandbox(QString program = {});

    /// Whether it works here. Unavailable: it is there, but did not answer in time, so nothing is known of it.
    [[nodiscard]] Task<bool> works();
    /// For staff: why there is none.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const QString& program() const { return m_program; }

    int probeMs = 5000;  ///< tests shorten it

private:
    enum class State : quint8 { Unknown, Works, Fails };
    QString m_program;
    QString m_problem;
    State m_state = State::Unknown;
    QDeadlineTimer m_again{QDeadlineTimer::Forever};  ///< of a failure
};

/// What the plan says as a command, with `environment` over the basic one. NotFound: no such program. The working folder
/// is all that it may write to. Pure but for looking the program up.
[[nodiscard]] Result<ChildCommand> commandOf(const ProgramPlan& plan, const QString& workingFolder,
                                             const NamedTexts& environment);
/// The same inside bubblewrap: the system read-only, nothing of the user's, no network unless the plan says so.
[[nodiscard]] ChildCommand sandboxed(const ChildCommand& command, const ProgramPlan& plan, const QString& bubblewrap);

/// The command as the plan wants it: Unavailable when the sandbox is required and does not work, or when nobody can tell. `sandbox` outlives it.
[[nodiscard]] Task<ChildCommand> confined(Sandbox* sandbox, ProgramPlan plan, ChildCommand command);

}  // namespace frontdesk::external
