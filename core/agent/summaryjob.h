// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/contextplan.h"
#include "core/agent/turnrun.h"

#include <QPromise>

namespace frontdesk {

/// The running summary of what a model will no longer read as it was said. The extractive one is there at once and is
/// what this turn uses; a remote model makes a better one beside the answer, for the turns to come: nobody waits for it.
struct SummaryJob {
    QString before;
    QList<Message> fold;
    MessageId upTo;
    QString extract;  ///< made here
    QString made;     ///< by the model; empty = it failed, or it is not there yet
    CallFigures call;
    bool started = false;
    bool failed = false;
    QPromise<void> done;
};

/// Looks whether something has to be summed up, and does it: run->input.snapshot.summary is new then.
void planSummary(TurnRun& run);
/// Asks a remote model as well, once the answer was asked for. Ends with `stop`.
void startSummary(const std::shared_ptr<TurnRun>& run, std::stop_token stop);
/// Into the outcome; waits a moment at most for the model's.
[[nodiscard]] Task<> takeSummary(std::shared_ptr<TurnRun> run);

}  // namespace frontdesk
