// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/autonomyconsole.h"
#include "core/store/drafttypes.h"

namespace frontdesk {

/// When more or less of the dial is proposed. The one place for these numbers (docs/autonomy.md names them).
struct ProposalRules {
    int promoteCount = 30;      ///< drafts that people dealt with, before Auto is proposed
    double promoteFrom = 0.85;  ///< lower bound of the share that was sent unchanged
    int shadowCount = 20;       ///< answers that were compared, before Draft is proposed
    double shadowFrom = 0.6;    ///< lower bound of the share that says the same
    int demoteCount = 20;       ///< drafts, before Shadow is proposed
    double demoteBelow = 0.5;   ///< upper bound of the share that was sent, changed or not
};

/// Pure: what the figures since the last change of each place speak for. `modeOf` says what counts there now.
[[nodiscard]] QList<AutonomyProposal> proposalsFor(
    const QList<AgreementRow>& rows,
    const std::function<AutonomyMode(const QString& channel, const QString& topic)>& modeOf,
    const ProposalRules& rules = {});

}  // namespace frontdesk
